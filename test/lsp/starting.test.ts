import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { ExitNotification, HoverRequest } from "vscode-languageserver-protocol/node";
import { LspConnection, serverPath } from "../support/lsp-connection.ts";

test("initialises, answers, and ends with 0 after shutdown", async () => {
  const server = await LspConnection.start();
  expect(server.initialized.capabilities).toMatchObject({
    hoverProvider: true,
    foldingRangeProvider: true,
    documentSymbolProvider: true,
    textDocumentSync: { openClose: true, change: 2 },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    semanticTokensProvider: { full: { delta: true }, range: true },
  });
  await server.open("file:///a.report.txt", "Practice is poor.\n");
  const position = { line: 0, character: 40 };
  expect(await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri: "file:///a.report.txt" }, position })).toBeNull();
  expect(await server.stop()).toBe(0);
  expect(server.stderr).toBe("");
});

test("ends with 1 when it is told to exit without shutdown", async () => {
  const server = await LspConnection.start();
  await server.connection.sendNotification(ExitNotification.type);
  expect(await server.exited).toBe(1);
});

test("ends when its input ends", async () => {
  const server = await LspConnection.start();
  server.process.stdin?.end();
  expect(await server.exited).toBe(1);
});

test("says how it wants to be started", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [serverPath], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("--stdio");
});

test.each(["--pipe=/tmp/lens", "--socket=6000"])("opens no connection: %s", (transport) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [serverPath, transport], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("opens no connection");
  expect(stderr).toContain("--stdio");
});
