import { type Diagnostic, DocumentDiagnosticReportKind, DocumentDiagnosticRequest } from "vscode-languageserver-protocol/node";
import type { LspConnection } from "./lsp-connection.ts";

/** Pulls diagnostics; without `items` where the server says that nothing has changed. */
export async function pullDiagnostics(
  server: LspConnection,
  uri: string,
  previousResultId?: string,
): Promise<{ resultId?: string | undefined; items?: Diagnostic[] }> {
  const report = await server.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId ? { previousResultId } : {}),
  });
  if (report.kind === DocumentDiagnosticReportKind.Unchanged) return { resultId: report.resultId };
  return { resultId: report.resultId, items: report.items };
}
