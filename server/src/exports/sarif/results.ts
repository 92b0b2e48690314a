import { type Anchor, anchorAt, type Dismissal } from "../../dismissals/index.ts";
import { type Analysis, checks, type Level, LineIndex, overlaps, type Problem } from "../../engine/index.ts";
import { contestChecks, contestsAt, isSettled, type LedgerEntry, statusInWords } from "../../reviewing/index.ts";
import { locationIn, type SarifText } from "./places.ts";

/** The levels that SARIF has; ours stays in the result's properties. */
export const sarifLevels: Readonly<Record<Level, string>> = { error: "error", warning: "warning", information: "note", hint: "note" };

export interface SarifSubject {
  readonly analysis: Analysis;
  /** Of the document's file. */
  readonly uri: string;
  /** True for a file that was turned into text, whose lines the file has not. */
  readonly isPaged: boolean;
  /** The URI of a source report, by its name in the analysis. */
  readonly uriOf: (source: string) => string;
  readonly told: readonly Problem[];
  readonly dismissed: readonly { readonly problem: Problem; readonly by: Dismissal }[];
  /** The document's disputes with what readers decided of them. */
  readonly disputes?: readonly LedgerEntry[];
}

/** A document's findings as results of a SARIF log (2.1.0), in reading order; what was dismissed, or is a settled dispute, is suppressed. */
export function problemResults(subject: SarifSubject): readonly object[] {
  const { analysis, told, dismissed, uriOf } = subject;
  const here = textOf(subject);
  const there = (source: string | undefined): SarifText | undefined => {
    if (source === undefined) return here;
    const index = analysis.sources.find((known) => known.name === source)?.index;
    return index && { uri: uriOf(source), document: index.source.document, lines: index.lines, isPaged: /\.pdf$/i.test(source) };
  };
  const all = [...told.map((problem) => ({ problem, by: undefined })), ...dismissed].sort(
    (a, b) => a.problem.at.start - b.problem.at.start,
  );
  return all.map(({ problem, by }) => result(problem, by, { here, there, disputes: subject.disputes ?? [], claims: analysis.claims }));
}

/** The document itself, as its results point into it. */
export function textOf({ analysis, uri, isPaged }: SarifSubject): SarifText {
  return { uri, document: analysis.document, lines: LineIndex.of(analysis.document.text), isPaged };
}

interface Context {
  readonly here: SarifText;
  readonly there: (source: string | undefined) => SarifText | undefined;
  readonly disputes: readonly LedgerEntry[];
  readonly claims: Analysis["claims"];
}

function result(problem: Problem, by: Dismissal | undefined, { here, there, disputes, claims }: Context): object {
  const { code, level, message, at, related } = problem;
  const relatedLocations = related.flatMap((passage, id) => {
    const text = there(passage.document);
    return text ? [{ id, ...locationIn(text, passage), message: { text: passage.message } }] : [];
  });
  const reviewed = reviewedAt(problem, disputes);
  const suppressions = [...(by ? [dismissal(by)] : []), ...settlement(reviewed)];
  return {
    ruleId: code,
    ruleIndex: checks.findIndex(({ id }) => id === code),
    level: sarifLevels[level],
    message: { text: message },
    locations: [locationIn(here, at)],
    ...(relatedLocations.length > 0 ? { relatedLocations } : {}),
    partialFingerprints: { "inspectionLens/v1": fingerprint(code, anchorAt(here.document.text, at)) },
    ...(suppressions.length > 0 ? { suppressions } : {}),
    properties: {
      level,
      ...(isGuess(problem, claims) ? { guess: true } : {}),
      ...(reviewed.length > 0 ? { reviews: reviewed.map(reviewProperty) } : {}),
    },
  };
}

/** True where a finding of the checks on disputes tells of nothing but guesses. */
function isGuess(problem: Problem, { disputes }: Analysis["claims"]): boolean {
  if (!contestChecks.has(problem.code)) return false;
  const told = contestsAt(problem).flatMap((at) => disputes.filter(({ start, end }) => start === at.start && end === at.end));
  return told.length > 0 && told.every((dispute) => dispute.isGuess);
}

/** The disputes that a finding of the checks on disputes is about, as far as readers decided something. */
function reviewedAt({ code, at }: Problem, disputes: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const about = disputes.filter(({ contest, finding }) => {
    if (code === "finding-disputed") return finding !== undefined && overlaps(finding, at);
    return contestChecks.has(code) && contest.place.span !== undefined && overlaps(contest.place.span, at);
  });
  return about.some(({ history }) => history.length > 0) ? about : [];
}

function reviewProperty({ contest, standing, history }: LedgerEntry): object {
  return { by: contest.by, status: standing.status, steps: history };
}

/** A finding is suppressed when every dispute about it is over. */
function settlement(reviewed: readonly LedgerEntry[]): readonly object[] {
  if (reviewed.length === 0 || !reviewed.every(({ standing }) => isSettled(standing.status))) return [];
  const words = reviewed.map(({ standing }) => {
    const last = standing.votes.at(-1);
    return [statusInWords(standing.status), last?.by === undefined ? "" : `by ${last.by}`, last?.reason ? `(${last.reason})` : ""]
      .filter((word) => word !== "")
      .join(" ");
  });
  return [{ kind: "external", status: "accepted", justification: `The dispute was reviewed: ${words.join("; ")}.` }];
}

function dismissal({ reason }: Dismissal): object {
  return { kind: "external", status: "accepted", ...(reason === undefined ? {} : { justification: reason }) };
}

/** The same for the same words in the same company, wherever they have moved. FNV-1a, twice with different seeds. */
export function fingerprint(code: string, { quote, prefix, suffix }: Pick<Anchor, "quote" | "prefix" | "suffix">): string {
  const words = JSON.stringify([code, prefix, quote, suffix]);
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let i = 0; i < words.length; i++) {
    first = Math.imul(first ^ words.charCodeAt(i), 0x01000193);
    second = Math.imul(second ^ words.charCodeAt(i), 0x85ebca6b);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
