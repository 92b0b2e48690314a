import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  MarkupContent,
  SemanticTokensRangeRequest,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from "vscode-languageserver-protocol/node";
import { editorCapabilities } from "../support/lsp-connection.ts";
import { article, pull, session, tokens, tokensByDelta } from "./session.ts";

const uri = "file:///eastmarch.report.txt";

test("a hover explains a grade", async () => {
  const server = await session();
  await server.open(uri, article);
  const hover = await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 38 } });
  expect(hover && MarkupContent.is(hover.contents) && hover.contents.value).toMatch(/^\*\*Inadequate\\: the lowest of four grades/);
  expect(hover?.range).toEqual({ start: { line: 0, character: 36 }, end: { line: 0, character: 46 } });
});

test("semantic tokens: full, a range of them, and after an edit the delta makes the full ones", async () => {
  const server = await session();
  await server.open(uri, article);
  const full = await tokens(server, uri);
  expect(full.data.length).toBeGreaterThan(10);
  expect(full.data.length % 5).toBe(0);
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
  const part = await server.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range });
  expect(part?.data.length).toBeGreaterThan(0);
  expect(part?.data.length).toBeLessThan(full.data.length);

  await server.change(uri, 2, {
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
    text: "Visits were rarely on time.\n",
  });
  const after = await tokensByDelta(server, uri, full);
  const fresh = await tokens(server, uri);
  expect(after.data).toEqual(fresh.data);
  expect(after.data).not.toEqual(full.data);
  const unknown = await tokensByDelta(server, uri, { resultId: "never sent", data: [] });
  expect(unknown.data).toEqual(fresh.data);
});

test("what is on the screen is coloured before a long document is read to its end", async () => {
  const server = await session();
  const filler = Array.from({ length: 3_000 }, (_, i) => `Visit ${i} to the ${i + 7} children was far too late, and records were poor.`);
  await server.open(uri, `${article}\n\n${filler.join("\n\n")}\n`);
  const answered: string[] = [];
  const range = { start: { line: 3_000, character: 0 }, end: { line: 3_020, character: 0 } };
  const [screen, full] = await Promise.all([
    server.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range }).finally(() => answered.push("screen")),
    tokens(server, uri).finally(() => answered.push("full")),
  ]);
  expect(answered).toEqual(["screen", "full"]);
  expect(screen?.data.length).toBeGreaterThan(100);
  expect(full.data.length).toBeGreaterThan(10 * (screen?.data.length ?? 0));
  const again = await server.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range });
  expect(screen?.data).toEqual(again?.data);
});

test("somebody who does not want to wait for a long document stops its reading, and an edit begins it again", async () => {
  const server = await session({ capabilities: { ...editorCapabilities, window: { workDoneProgress: true } } });
  const titles: string[] = [];
  server.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    server.connection.onProgress(WorkDoneProgress.type, token, (progress) => {
      if (progress.kind !== "begin") return;
      titles.push(`${progress.title}${progress.cancellable ? ", can be stopped" : ""}`);
      void server.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    });
  });
  const lines = Array.from(
    { length: 25_000 },
    (_, i) => `Visit ${i} to the ${i + 7} children was far too late, and ${i + 2} records were poor.\n`,
  );
  await server.open(uri, `${article}\n${lines.join("\n")}`);
  expect((await pull(server, uri)).items).toEqual([]);
  expect(titles).toEqual(["Reading a long document, can be stopped"]);
  expect((await tokens(server, uri)).data).toEqual([]);
  await server.change(uri, 2, { text: article });
  expect((await tokens(server, uri)).data.length).toBeGreaterThan(10);
});

test("diagnostics are pulled, and not sent again while they stay the same", async () => {
  const server = await session();
  await server.open(uri, article);
  const first = await pull(server, uri);
  expect(first.items?.map(({ code }) => code)).toContain("finding-disputed");
  expect(first.items?.[0]).toMatchObject({ source: "Inspection Lens", severity: 3 });
  const again = await pull(server, uri, first.resultId);
  expect(again).toEqual({ resultId: first.resultId });
  await server.change(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n" });
  const moved = await pull(server, uri, first.resultId);
  expect(moved.items?.length).toBe(first.items?.length);
  expect(moved.items?.[0]?.range.start.line).toBe((first.items?.[0]?.range.start.line ?? 0) + 1);
  expect(server.published).toEqual([]);
});

test("edits arrive as changes, and the answer is that of the whole text", async () => {
  const server = await session();
  const other = "file:///whole.report.txt";
  await server.open(uri, article);
  await server.change(
    uri,
    2,
    { range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }, text: "Nothing was good enough.\r\n" },
    { range: { start: { line: 0, character: 36 }, end: { line: 0, character: 46 } }, text: "good" },
  );
  const lines = article.split("\n");
  lines[0] = "Eastmarch children's services rated good";
  lines[2] = "Nothing was good enough.\r";
  await server.open(other, lines.join("\n"));
  expect((await tokens(server, uri)).data).toEqual((await tokens(server, other)).data);
});

test("the long sample has an outline with valid ranges, and folds", async () => {
  const server = await session();
  await server.open(uri, readFileSync(path.resolve(import.meta.dirname, "../../samples/eastmarch-2016.report.txt"), "utf8"));
  const symbols = (await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[];
  const flat: DocumentSymbol[] = [];
  const visit = (symbol: DocumentSymbol) => {
    flat.push(symbol);
    symbol.children?.forEach(visit);
  };
  symbols.forEach(visit);
  expect(flat.length).toBeGreaterThan(symbols.length);
  for (const { range, selectionRange, name } of flat) {
    expect(name.trim()).not.toBe("");
    const key = ({ line, character }: { line: number; character: number }) => line * 100_000 + character;
    expect(key(range.start)).toBeLessThanOrEqual(key(selectionRange.start));
    expect(key(selectionRange.end)).toBeLessThanOrEqual(key(range.end));
  }
  const folds = await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
  expect(folds?.length).toBeGreaterThan(2);
  expect(folds?.every(({ startLine, endLine }) => startLine < endLine)).toBe(true);
});

test("a document that is not open has nothing", async () => {
  const server = await session();
  const textDocument = { uri: "file:///not-open.txt" };
  expect(await server.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 0 } })).toBeNull();
  expect(await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([]);
  expect((await pull(server, textDocument.uri)).items).toEqual([]);
});
