import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { Level, Problem } from "../engine/index.ts";
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

function toDiagnostic({ uri, lines }: Reading, problem: Problem, level: Level, related: boolean): Diagnostic {
  return {
    range: toRange(lines, problem.at),
    severity: severities[level],
    code: problem.code,
    source: diagnosticSource,
    message: problem.message,
    ...(related && problem.related.length > 0
      ? {
          relatedInformation: problem.related.map((passage) => ({
            location: { uri, range: toRange(lines, passage) },
            message: passage.message,
          })),
        }
      : {}),
  };
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
