import type { Dismissal } from "../../dismissals/index.ts";
import type { Analysis, Problem, ReportCard } from "../../engine/index.ts";
import { contestChecks } from "../../reviewing/index.ts";
import type { NoteToHandOn } from "../note-to-hand-on.ts";
import { contestedFindings } from "./contested-findings.ts";
import type { Dossier, DossierCard, DossierFinding, DossierNote } from "./dossier.ts";
import { dossierCoverage } from "./dossier-coverage.ts";
import { dossierNotes } from "./dossier-notes.ts";
import { Passages, shownName } from "./passages.ts";

export interface DossierSource {
  /** The document's name, for people. */
  readonly document: string;
  /** As readers corrected it. */
  readonly analysis: Analysis;
  /** At the level that the reader has chosen, in reading order. */
  readonly told: readonly Problem[];
  readonly dismissed?: readonly { readonly problem: Problem; readonly by: Dismissal }[];
  readonly notes: readonly NoteToHandOn[];
  /** Annotations of other tools in the same files. */
  readonly foreign?: readonly Readonly<Record<string, unknown>>[];
  /** Of the document's text, as notes have it. */
  readonly checksum?: string;
  /** `YYYY-MM-DD`. */
  readonly made?: string;
}

/** Everything worth handing on, joined. */
export function buildDossier(source: DossierSource): Dossier {
  const { document, analysis, made, foreign = [], checksum } = source;
  const passages = new Passages(analysis, checksum);
  const { notes, verdicts, reviews, checked } = dossierNotes(source.notes, passages);
  const coverage = dossierCoverage(analysis, source.notes);
  const findings = [...problemsOf(source, passages), ...contestedFindings(analysis, source.notes, passages)].sort(byPlace);
  return {
    document,
    kind: analysis.reportCard ? "report" : analysis.document.kind,
    ...(made === undefined ? {} : { made }),
    ...(analysis.reportCard ? { card: cardOf(analysis.reportCard) } : {}),
    findings: findings.map((finding, index) => ({ ...finding, id: `finding-${index + 1}`, notes: notesOn(finding, notes) })),
    notes,
    verdicts,
    reviews,
    checked,
    ...(coverage ? { coverage } : {}),
    foreign,
    remarks: [],
  };
}

function problemsOf({ told, dismissed = [], analysis }: DossierSource, passages: Passages): readonly DossierFinding[] {
  const names = new Map(analysis.sources.map(({ name, index }) => [name, new Passages(index.source)]));
  const finding = (problem: Problem, by?: Dismissal): readonly DossierFinding[] => {
    const { code, level, message, at, related } = problem;
    // the dossier tells these as contested findings
    if (contestChecks.has(code)) return [];
    return [
      {
        id: "",
        kind: "problem",
        code,
        level,
        passage: passages.anchored(at),
        says: message,
        related: related.map(({ document, message: says, ...span }) => {
          const there = document === undefined ? passages : names.get(document);
          const passage = there?.at(span) ?? { words: "", before: "", after: "" };
          return { passage: document === undefined ? passage : { ...passage, document: shownName(document) }, says };
        }),
        contests: [],
        notes: [],
        ...(by ? { dismissed: by.reason === undefined ? {} : { reason: by.reason } } : {}),
      },
    ];
  };
  return [...told.flatMap((problem) => finding(problem)), ...dismissed.flatMap(({ problem, by }) => finding(problem, by))];
}

function cardOf(card: ReportCard): DossierCard {
  const { authority, framework, inspectionStart, inspectionEnd, published, leadInspector, overall, judgements } = card;
  return {
    ...(authority === undefined ? {} : { authority }),
    ...(framework === undefined ? {} : { framework }),
    ...(inspectionStart === undefined ? {} : { inspectionStart }),
    ...(inspectionEnd === undefined ? {} : { inspectionEnd }),
    ...(published === undefined ? {} : { published }),
    ...(leadInspector === undefined ? {} : { leadInspector }),
    ...(overall === undefined ? {} : { overall }),
    judgements: judgements.map(({ area, grade }) => ({ area, grade })),
  };
}

/** By where the finding stands, or else where it is contested; a problem before a contest, then by words, so that the order is always the same. */
function byPlace(a: DossierFinding, b: DossierFinding): number {
  return startOf(a) - startOf(b) || compare(a.kind === "problem" ? 0 : 1, b.kind === "problem" ? 0 : 1) || compare(a.says, b.says);
}

function startOf({ passage, contests }: DossierFinding): number {
  return passage?.span?.start ?? contests[0]?.passage.span?.start ?? Number.MAX_SAFE_INTEGER;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function notesOn({ passage, contests }: DossierFinding, notes: readonly DossierNote[]): readonly string[] {
  const spans = [passage, ...contests.map((contest) => contest.passage)].flatMap((about) => about?.span ?? []);
  return notes.flatMap(({ id, passage: on, state }) => {
    const at = state === "exact" || state === "moved" ? on?.span : undefined;
    return at && spans.some((span) => span.start < at.end && at.start < span.end) ? [id] : [];
  });
}
