import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import { type LexiconFileProblem, LineIndex } from "../engine/index.ts";
import { diagnosticSource } from "./diagnostics.ts";
import { toRange } from "./to-lsp.ts";

/** What of a lexicon's text cannot be used, as an editor shows it in that file. */
export function lexiconDiagnostics(text: string, problems: readonly LexiconFileProblem[]): Diagnostic[] {
  const lines = LineIndex.of(text);
  return problems.map((problem) => ({
    range: toRange(lines, problem),
    severity: DiagnosticSeverity.Warning,
    code: "lexicon-invalid",
    source: diagnosticSource,
    message: problem.message,
  }));
}
