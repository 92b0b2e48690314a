import type {
  DisputeEvidence,
  DisputeItem,
  DisputePassage,
  DisputeState,
  DisputeStep,
  ReviewDecision,
} from "../../../server/src/protocol/index.ts";

/** How a status is shown: always with its word. */
export interface StatusText {
  readonly status: DisputeState;
  /** A codicon's id. */
  readonly icon: string;
  /** "Partly upheld". */
  readonly label: string;
  /** What it says. */
  readonly meaning: string;
}

/** In the order in which they are worked off. */
export const statusTexts: readonly StatusText[] = [
  { status: "open", icon: "circle-large-outline", label: "Open", meaning: "nobody has decided" },
  { status: "disagreed", icon: "git-compare", label: "Readers disagree", meaning: "readers decided differently" },
  { status: "upheld", icon: "pass", label: "Upheld", meaning: "those who contest the finding are right" },
  { status: "partly-upheld", icon: "circle-slash", label: "Partly upheld", meaning: "they are right in part" },
  { status: "rejected", icon: "error", label: "Rejected", meaning: "the finding stands" },
  { status: "withdrawn", icon: "reply", label: "Withdrawn", meaning: "they no longer contest it" },
  { status: "resolved", icon: "check-all", label: "Resolved", meaning: "settled between them in another way" },
];

export function statusText(status: DisputeState): StatusText {
  return statusTexts.find((text) => text.status === status) ?? { status, icon: "question", label: status, meaning: "" };
}

/** What a reader may choose. */
export const decisions: readonly (StatusText & { readonly status: ReviewDecision })[] = statusTexts.flatMap(({ status, ...text }) =>
  status === "disagreed" ? [] : [{ status, ...text }],
);

const against: Readonly<Record<string, string>> = {
  report: "the report",
  grade: "a grade",
  finding: "a finding",
  figure: "a figure",
  process: "how the inspection was done",
};

/** "Eastmarch Council contests a finding"; "Eastmarch Council seems to contest a finding" where that is a guess and nobody has decided anything. */
export function headlineOf({ contest }: Pick<DisputeItem, "contest">): string {
  const { by, stance, against: what, isGuess } = contest;
  if (stance === undefined || what === undefined) return by === "" ? "A dispute begun by hand" : `Disputed by ${by}`;
  const who = by === "" ? "Somebody" : `${by.charAt(0).toUpperCase()}${by.slice(1)}`;
  const contests = isGuess ? "seems to contest" : "contests";
  return `${who} ${stance === "partial" ? `accepts part, but ${contests}` : contests} ${against[what] ?? what}`;
}

/** Why a contest that only seems to be one may be none. */
export const GUESS = "Told by all its words together, which is right less often: read it before you rely on it.";

/** Characters of a quotation on one line. */
const SHORT = 80;

export function shortened(words: string, most = SHORT): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

/** "report.txt, paragraph 12, page 4". */
export function placeOf(
  { document, paragraph, page }: Pick<DisputePassage, "document" | "paragraph" | "page">,
  withDocument = true,
): string {
  return [
    ...(withDocument ? [document] : []),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(page === undefined ? [] : [`page ${page}`]),
  ].join(", ");
}

/** What is to be known of a contest that is not simply there; empty where there is nothing. */
export function warningOf({ origin, contest }: Pick<DisputeItem, "origin" | "contest">): string {
  if (contest.state === "lost") return "its words are not found any more";
  if (contest.state === "unsure") return "where its words stand is not certain";
  return origin === "gone" ? "the contest is not found any more" : "";
}

const evidenceStates: Readonly<Record<DisputeEvidence["state"], string>> = {
  exact: "",
  moved: "",
  unsure: "its place is not certain",
  lost: "its words are not found any more",
  unread: "its document cannot be read",
};

export function evidenceWarning({ state, problem }: Pick<DisputeEvidence, "state" | "problem">): string {
  return problem ?? evidenceStates[state];
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The day where the reader is: "3 Nov 2026". */
export function dayOf(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}`;
}

/** "rejected by Ruth Okoro, 3 Nov 2026: the letter shows 40". */
export function stepText({ status, by, at, reason }: DisputeStep): string {
  const who = by === undefined ? "" : ` by ${by}`;
  return `${statusText(status).label.toLowerCase()}${who}, ${dayOf(at)}${reason === undefined ? "" : `: ${reason}`}`;
}

/** "8 disputes, 5 open", "8 disputes, 2 of them guessed, 5 open". */
export function countText(items: readonly Pick<DisputeItem, "status" | "contest">[]): string {
  if (items.length === 0) return "No disputes";
  const open = items.filter(({ status }) => status === "open" || status === "disagreed").length;
  const guesses = items.filter(({ contest }) => contest.isGuess).length;
  const seem = guesses === 0 ? "" : items.length === 1 ? ", guessed" : `, ${guesses} of them guessed`;
  return `${items.length === 1 ? "1 dispute" : `${items.length} disputes`}${seem}, ${open === 0 ? "none" : open} open`;
}
