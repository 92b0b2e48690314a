import { type Diagnostic, DiagnosticSeverity, type Location, type Range } from "vscode-languageserver-types";
import { type Dismissal, partFindings } from "../dismissals/index.ts";
import { checks, type Level, type Problem, type RelatedPassage } from "../engine/index.ts";
import { type PlacedReview, reviewedProblems } from "../reviewing/index.ts";
import { diagnosticsByPart } from "./part-diagnostics.ts";
import type { Reading } from "./reading.ts";
import type { ShownAs } from "./sources/passages.ts";
import { toRange } from "./to-lsp.ts";

export const diagnosticSource = "Inspection Lens";

/** What a reader wants to be told. */
export interface Wanted {
  /** The level a check reports at; undefined leaves it at the check's own. */
  readonly levelOf: (code: string) => Level | "off" | undefined;
  /** What was dismissed in the document. */
  readonly dismissals?: readonly Dismissal[];
  /** What readers decided of its disputes. */
  readonly reviews?: readonly PlacedReview[];
}

export interface DiagnosticOptions extends Wanted {
  /** True if the client shows related information. */
  readonly related: boolean;
  /** Where the client shows a source; the source itself where left out. */
  readonly shownAs?: ShownAs;
}

/** What the checks say of a document, in reading order, without what was dismissed, each at the level it is to be told at. */
export function wantedProblems({ analysis }: Reading, { levelOf, dismissals = [], reviews = [] }: Wanted): Problem[] {
  const { kept } = partFindings(analysis.problems, analysis.document.text, dismissals);
  return [...reviewedProblems(levelled(kept, levelOf), analysis, reviews)];
}

function levelled(problems: readonly Problem[], levelOf: Wanted["levelOf"]): Problem[] {
  return problems.flatMap((problem) => {
    const level = levelOf(problem.code) ?? problem.level;
    return level === "off" ? [] : [{ ...problem, level }];
  });
}

/** The same as an editor shows it. Where nothing is dismissed or decided, diagnostics that an edit left as they were are the same objects. */
export function diagnostics(reading: Reading, options: DiagnosticOptions): Diagnostic[] {
  const { problemsByPart } = reading.analysis;
  const { dismissals = [], reviews = [], levelOf, related } = options;
  const shown = (problems: readonly Problem[]): Diagnostic[] => problems.map((problem) => toDiagnostic(reading, problem, options));
  if (!problemsByPart || dismissals.length + reviews.length > 0) return shown(wantedProblems(reading, options));
  const key = [reading.uri, related, ...checks.map(({ id }) => levelOf(id))].join("\n");
  return diagnosticsByPart(reading, problemsByPart, key, (problems) => shown(levelled(problems, levelOf)));
}

/** Where the findings stand that one dismissal fits. */
export function dismissedRanges({ analysis, lines }: Reading, dismissal: Dismissal): Range[] {
  const { dismissed } = partFindings(analysis.problems, analysis.document.text, [dismissal]);
  return dismissed.map(({ problem }) => toRange(lines, problem.at));
}

function toDiagnostic(reading: Reading, problem: Problem, { related, shownAs }: DiagnosticOptions): Diagnostic {
  return {
    range: toRange(reading.lines, problem.at),
    severity: severities[problem.level],
    code: problem.code,
    source: diagnosticSource,
    message: problem.message,
    ...(related && problem.related.length > 0
      ? {
          relatedInformation: problem.related.flatMap((passage) => {
            const location = toLocation(reading, passage, shownAs);
            return location ? [{ location, message: passage.message }] : [];
          }),
        }
      : {}),
  };
}

/** Where a related passage stands: in the document, or in the source that it names. A source that the client cannot show as text is named as a file. */
export function toLocation(
  { uri, lines, analysis }: Reading,
  passage: RelatedPassage,
  shownAs: ShownAs = (source) => source,
): Location | undefined {
  if (passage.document === undefined) return { uri, range: toRange(lines, passage) };
  const source = analysis.sources.find(({ name }) => name === passage.document);
  if (!source) return undefined;
  const shown = shownAs(source.name);
  if (shown !== undefined) return { uri: shown, range: toRange(source.index.lines, passage) };
  return { uri: source.name, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}

const severities: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Says that something in a document is longer than is read, at its start: a limit is never silent. Lengths in UTF-16 code units. */
export function tooLargeDiagnostic({ what, length, limit }: { what: "document" | "line"; length: number; limit: number }): Diagnostic {
  const has = what === "document" ? `This document has ${inWords(length)}` : `A line of this document has ${inWords(length)}`;
  const reads = what === "document" ? `documents of up to ${inWords(limit)}` : `lines of up to ${inWords(limit)}`;
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Warning,
    code: "document-too-large",
    source: diagnosticSource,
    message: `${has}. Inspection Lens reads ${reads}, so nothing in it is tagged or checked.`,
  };
}

function inWords(units: number): string {
  return `${units.toLocaleString("en-GB")} characters`;
}
