import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import { LineIndex, type Span } from "../engine/index.ts";
import { diagnosticSource } from "./diagnostics.ts";
import { toRange } from "./to-lsp.ts";

/** A part of a file's text that cannot be used; offsets count in that text. */
export interface FileProblem extends Span {
  readonly message: string;
}

/** What of a text in `.inspection-lens/` cannot be used, as an editor shows it in that file. */
export function folderFileDiagnostics(text: string, problems: readonly FileProblem[], code: string): Diagnostic[] {
  const lines = LineIndex.of(text);
  return problems.map((problem) => ({
    range: toRange(lines, problem),
    severity: DiagnosticSeverity.Warning,
    code,
    source: diagnosticSource,
    message: problem.message,
  }));
}
