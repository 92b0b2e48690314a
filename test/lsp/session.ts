import { afterEach } from "vitest";
import { type SemanticTokens, SemanticTokensDeltaRequest, SemanticTokensRequest } from "vscode-languageserver-protocol/node";
import { LspConnection, type ServerOptions } from "../support/lsp-connection.ts";

const running: LspConnection[] = [];

/** A server that is stopped when the test ends. */
export async function session(options?: ServerOptions): Promise<LspConnection> {
  const server = await LspConnection.start(options);
  running.push(server);
  return server;
}

afterEach(async () => {
  for (const server of running.splice(0)) {
    server.connection.dispose();
    server.process.kill();
    await server.exited;
  }
});

/** Invented; says things that the engine tags for certain: a grade, figures, and a council that contests them. */
export const article = `Eastmarch children's services rated inadequate

Ofsted has rated children's services in Eastmarch inadequate after an inspection in March 2016.

Inspectors said that plans for care leavers were poor and that 190 young people had lost touch with the council.

Eastmarch Council said it rejects the finding that plans were poor, and has lodged a formal complaint about the report.
`;

export { pullDiagnostics as pull } from "../support/pull.ts";

export async function tokens(server: LspConnection, uri: string): Promise<SemanticTokens> {
  const answer = await server.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
  return answer ?? { data: [] };
}

/** The tokens after a delta, put together by this side as an editor does. */
export async function tokensByDelta(server: LspConnection, uri: string, before: SemanticTokens): Promise<SemanticTokens> {
  const previousResultId = before.resultId ?? "";
  const answer = await server.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument: { uri }, previousResultId });
  if (!answer) return { data: [] };
  if ("data" in answer) return answer;
  const data = [...before.data];
  // Later edits first, so that the positions of the earlier ones stay true.
  for (const edit of [...answer.edits].sort((a, b) => b.start - a.start)) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  return { data, ...(answer.resultId ? { resultId: answer.resultId } : {}) };
}
