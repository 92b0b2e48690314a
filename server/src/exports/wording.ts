import { capital, MONTH_NAMES } from "../engine/index.ts";
import type {
  Dossier,
  DossierCard,
  DossierContest,
  DossierCoverage,
  DossierFinding,
  DossierNote,
  DossierPlace,
  NoteState,
} from "./dossier/index.ts";

/** Words that every format for people uses. */

const contestedWords: Readonly<Record<string, string>> = {
  report: "the report",
  grade: "the grade",
  finding: "the finding",
  figure: "the figure",
  process: "how the inspection was done",
};

const stanceVerbs: Readonly<Record<string, string>> = {
  dispute: "contests",
  partial: "accepts part of, but contests,",
  concede: "accepts",
};

/** Of what is only a guess. */
const seemingVerbs: Readonly<Record<string, string>> = {
  dispute: "seems to contest",
  partial: "seems to accept part of, but to contest,",
  concede: "seems to accept",
};

export const stateWords: Readonly<Record<NoteState, string>> = {
  exact: "",
  moved: "the words were moved or changed since",
  unsure: "it is not sure which words are meant now",
  lost: "the words are no longer in the document",
  document: "on the document as a whole",
};

/** "paragraph 12, page 4"; the section where neither is printed; empty where nothing is known. */
export function citation({ paragraph, page, section }: DossierPlace): string {
  const parts = [...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]), ...(page === undefined ? [] : [`page ${page}`])];
  return parts.length > 0 ? parts.join(", ") : (section ?? "");
}

/** "The council contests the finding"; where that is a guess "The council seems to contest the finding". */
export function contestWords({ by, stance = "dispute", against = "finding", isGuess }: DossierContest): string {
  const verbs = isGuess ? seemingVerbs : stanceVerbs;
  return `${by === "" ? "Somebody" : capital(by)} ${verbs[stance] ?? stance} ${contestedWords[against] ?? against}`;
}

/** The card as lines of a name and what the front page states: only what it states. */
export function cardLines(card: DossierCard): readonly (readonly [name: string, value: string])[] {
  const { authority, framework, inspectionStart: start, inspectionEnd: end, published, leadInspector, overall } = card;
  const inspected = start && end && start !== end ? `${dateInWords(start)} to ${dateInWords(end)}` : dateInWords(start ?? end ?? "");
  const lines: readonly (readonly [string, string])[] = [
    ["Authority", authority ?? ""],
    ["Framework", framework ?? ""],
    ["Inspected", inspected],
    ["Published", dateInWords(published ?? "")],
    ["Lead inspector", leadInspector ?? ""],
    ["Overall", overall ?? ""],
  ];
  return lines.filter(([, value]) => value !== "");
}

/** `2026-11-22T…` → "22 November 2026"; what is no date stays as it is. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(date) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** "2 problems found by the checks, 1 contested finding, 2 that seem contested, 4 notes." */
export function countsOf({ findings, notes }: Dossier): string {
  const of = (kind: DossierFinding["kind"], isSeeming = false) =>
    findings.filter((finding) => finding.kind === kind && isGuessed(finding) === isSeeming).length;
  const seeming = (kind: "contested" | "conceded") => {
    const count = of(kind, true);
    return count === 0 ? [] : [`${count} that ${count === 1 ? "seems" : "seem"} ${kind}`];
  };
  const words = [
    `${counted(of("problem"), "problem")} found by the checks`,
    counted(of("contested"), "contested finding"),
    ...seeming("contested"),
    ...(of("conceded") > 0 ? [counted(of("conceded"), "conceded finding")] : []),
    ...seeming("conceded"),
    counted(notes.length, "note"),
  ].join(", ");
  return `${capital(words)}.`;
}

function counted(count: number, one: string): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? one : `${one}s`}`;
}

const findingKinds: Readonly<Record<DossierFinding["kind"], string>> = {
  problem: "Problem",
  contested: "Contested",
  conceded: "Conceded",
};

/** What kind of finding it is, for a heading: "Contested", "Seems contested". */
export function findingWords(finding: DossierFinding): string {
  const words = findingKinds[finding.kind];
  return isGuessed(finding) ? `Seems ${words.toLowerCase()}` : words;
}

/** True where all that is said against a finding, or concedes it, only seems to. */
export function isGuessed({ contests }: Pick<DossierFinding, "contests">): boolean {
  return contests.length > 0 && contests.every(({ isGuess }) => isGuess);
}

/** True where something of what is said against a finding, or concedes it, only seems to. */
export function hasGuess({ contests }: Pick<DossierFinding, "contests">): boolean {
  return contests.some(({ isGuess }) => isGuess);
}

/** Why something only seems contested, for whoever receives it. */
export const GUESS_REMARK =
  "What “seems” to be contested or conceded is told by all the words of a sentence together, which is right less often; no reader has decided it yet.";

/** What kind of thing the note is, for a heading. */
export function noteKind({ note }: DossierNote): string {
  switch (note.motivation) {
    case "highlighting":
      return "Highlight";
    case "tagging":
      return "Tag";
    case "editing":
      return "Suggested wording";
    default:
      return "Note";
  }
}

/** What a verdict says of a mark: "not a judgement", "a judgement (mixed), not a judgement (negative)". */
export function verdictWords({ note: { verdict } }: DossierNote): string {
  if (!verdict) return "";
  const mark = ({ kind, label, value }: { readonly kind: string; readonly label?: string; readonly value?: string }) => {
    const more = [label, value].filter((word) => word !== undefined).join(", ");
    return `${kind}${more === "" ? "" : ` (${more})`}`;
  };
  switch (verdict.verdict) {
    case "confirmed":
      return `right: ${mark(verdict.found)}`;
    case "rejected":
      return `wrong: no ${mark(verdict.found)}`;
    case "corrected":
      return `corrected: ${mark(verdict.correct)}, not ${mark(verdict.found)}`;
    case "added":
      return `missed: ${mark(verdict.correct)}`;
  }
}

/** "2 of 5 sections, 40 % of the words, were read and checked." */
export function coverageWords({ share, sections, of }: DossierCoverage): string {
  const standing = sections.filter(({ read }) => read.some(({ isChanged }) => !isChanged)).length;
  return `${standing} of ${of} ${of === 1 ? "section" : "sections"}, ${Math.floor(share * 100)} % of the words, were read and checked as they stand now.`;
}

/** "Ruth Okoro, 3 November 2026 (changed since)". */
export function readWords({ by, at, isChanged }: DossierCoverage["sections"][number]["read"][number]): string {
  return `${by === undefined ? "" : `${by}, `}${dateInWords(at)}${isChanged ? " (its words were changed since)" : ""}`;
}
