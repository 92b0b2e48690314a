import { describe, expect, test } from "vitest";
import {
  CancellationTokenSource,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol/node";
import { article, pull, session, tokens } from "./session.ts";

const uri = "file:///hostile.report.txt";

describe("the server lives on", () => {
  test.each<[string, string]>([
    ["an empty document", ""],
    ["a NUL", "Plans were poor.\0\0 They said \0."],
    ["lone surrogates", "Plans were \ud800 poor \udfff and \ud83d"],
    ["CR-only line ends", article.replaceAll("\n", "\r")],
    ["emoji and right-to-left text", "👩‍👩‍👧 Plans were poor 🙁. \u202eתוכניות היו גרועות\u202c 12 ילדים."],
    ["nothing but quotation marks", "“‘\"'".repeat(20_000)],
    ["nothing but digits and commas", "1,234,".repeat(20_000)],
    ["nothing but capital letters", "Ab ".repeat(30_000)],
    ["brackets that never close", "([{<".repeat(20_000)],
    ["a long line of words", "the plans were poor and 12 children said so ".repeat(2_500)],
  ])("after %s", { timeout: 30_000 }, async (_, text) => {
    const server = await session();
    await server.open(uri, text);
    const { data } = await tokens(server, uri);
    expect(data.length % 5).toBe(0);
    await pull(server, uri);
    await server.open("file:///next.report.txt", article);
    expect((await tokens(server, "file:///next.report.txt")).data.length).toBeGreaterThan(0);
    expect(server.logs.filter((line) => /failed|Uncaught|Unhandled/.test(line))).toEqual([]);
  });

  test("after a line of 20 MB, and says that it is too long to read", { timeout: 30_000 }, async () => {
    const server = await session();
    const started = performance.now();
    await server.open(uri, "the plans were poor ".repeat(1_000_000));
    const { items } = await pull(server, uri);
    expect(items?.map(({ code }) => code)).toEqual(["document-too-large"]);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await server.recognisedAs(uri)).toMatchObject({ read: false, because: "too-large" });
    await server.change(uri, 2, { text: article });
    expect((await pull(server, uri)).items?.map(({ code }) => code)).not.toContain("document-too-large");
  });

  test("after a line as long as a book in a document that is not", async () => {
    const server = await session();
    await server.open(uri, `${article}${"The plans were poor. ".repeat(30_000)}`);
    expect((await pull(server, uri)).items?.map(({ message }) => message)).toEqual([
      expect.stringContaining("A line of this document has 630,000 characters."),
    ]);
  });

  test("after parameters that are none", async () => {
    const server = await session();
    await server.open(uri, article);
    await expect(server.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: null })).resolves.toBeNull();
    await expect(server.connection.sendRequest("textDocument/hover", {})).resolves.toBeNull();
    await expect(server.connection.sendRequest("textDocument/hover", null)).rejects.toThrow();
    await expect(server.connection.sendRequest("textDocument/unheardOf", {})).rejects.toThrow();
    await server.connection.sendNotification("inspectionLens/switchFile", null);
    await server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: "file:///never-opened", version: 3 },
      contentChanges: [],
    });
    expect((await tokens(server, uri)).data.length).toBeGreaterThan(0);
  });
});

test("no word of a report in the log", async () => {
  const server = await session();
  await server.open(uri, article);
  await pull(server, uri);
  await server.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: null });
  const log = server.logs.join("\n").toLowerCase();
  expect(log).not.toBe("");
  for (const word of ["eastmarch", "inadequate", "care leavers", "rejects"]) expect(log).not.toContain(word);
});

test("a cancelled request is answered as cancelled, and the next one with what is there", async () => {
  const server = await session();
  await server.open(uri, article.repeat(400));
  const source = new CancellationTokenSource();
  const asked = server.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } }, source.token);
  source.cancel();
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ResponseError);
  expect((error as ResponseError<void>).code).toBe(LSPErrorCodes.RequestCancelled);
  expect((await tokens(server, uri)).data.length).toBeGreaterThan(0);
});

test("a keystroke overtakes the analysis of what it changed", async () => {
  const server = await session();
  await server.open(uri, article);
  await pull(server, uri);
  await server.change(uri, 2, { text: article.repeat(400) });
  const asked = pull(server, uri).then(
    () => "answered",
    (error: ResponseError<unknown>) => ({ code: error.code, data: error.data }),
  );
  const hover = server.connection
    .sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 0 } })
    .catch((error: ResponseError<unknown>) => error.code);
  await server.change(uri, 3, { text: article });
  expect(await asked).toEqual({ code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
  expect(await hover).toBe(LSPErrorCodes.ContentModified);
  expect((await tokens(server, uri)).data.length).toBeGreaterThan(0);
});
