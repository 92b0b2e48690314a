import { type Diagnostic, DiagnosticSeverity, type Location } from "vscode-languageserver-types";
import type { Level, Problem, RelatedPassage } from "../engine/index.ts";
import type { Reading } from "./reading.ts";
import { toRange } from "./to-lsp.ts";

export const diagnosticSource = "Inspection Lens";

export interface DiagnosticOptions {
  /** The level a check reports at; undefined leaves it at the check's own. */
  readonly levelOf: (code: string) => Level | "off" | undefined;
  /** True if the client shows related information. */
  readonly related: boolean;
}

/** What the checks say of a document, in reading order. */
export function diagnostics(reading: Reading, options: DiagnosticOptions): Diagnostic[] {
  const items: Diagnostic[] = [];
  for (const problem of reading.analysis.problems) {
    const level = options.levelOf(problem.code) ?? problem.level;
    if (level !== "off") items.push(toDiagnostic(reading, problem, level, options.related));
  }
  return items;
}

function toDiagnostic(reading: Reading, problem: Problem, level: Level, related: boolean): Diagnostic {
  return {
    range: toRange(reading.lines, problem.at),
    severity: severities[level],
    code: problem.code,
    source: diagnosticSource,
    message: problem.message,
    ...(related && problem.related.length > 0
      ? {
          relatedInformation: problem.related.flatMap((passage) => {
            const location = toLocation(reading, passage);
            return location ? [{ location, message: passage.message }] : [];
          }),
        }
      : {}),
  };
}

/** Where a related passage stands: in the document, or in the source that it names. */
function toLocation({ uri, lines, analysis }: Reading, passage: RelatedPassage): Location | undefined {
  if (passage.document === undefined) return { uri, range: toRange(lines, passage) };
  const source = analysis.sources.find(({ name }) => name === passage.document);
  return source && { uri: source.name, range: toRange(source.index.lines, passage) };
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
