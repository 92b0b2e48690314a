import fc from "fast-check";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { article, pull, session, tokens, tokensByDelta } from "./session.ts";

const uri = "file:///edited.report.txt";
const snippets = [
  "",
  "poor",
  " 12 children ",
  "\n\n",
  "\r\n",
  "\r",
  "Rated good. ",
  "“",
  "not ",
  "🙂",
  "1. ",
  "Ofsted said it was inadequate.\n",
];
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(60), text: fc.constantFrom(...snippets) });

test("after any edits, tokens by delta and diagnostics are those of a document opened afresh", { timeout: 60_000 }, async () => {
  const server = await session();
  const edits = fc.sample(edit, { numRuns: 40, seed: 2016 });
  let document = TextDocument.create(uri, "inspection-report", 1, article.repeat(3));
  await server.open(uri, document.getText());
  let known = await tokens(server, uri);
  for (const [index, { at, length, text }] of edits.entries()) {
    const start = Math.floor(at * document.getText().length);
    const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
    await server.change(uri, index + 2, { range, text });
    document = TextDocument.update(document, [{ range, text }], index + 2);
    known = await tokensByDelta(server, uri, known);
    const afresh = `file:///afresh-${index}.report.txt`;
    await server.open(afresh, document.getText());
    expect(known.data).toEqual((await tokens(server, afresh)).data);
    const moved = JSON.stringify((await pull(server, uri)).items).replaceAll(uri, afresh);
    expect(moved).toBe(JSON.stringify((await pull(server, afresh)).items));
    await server.close(afresh);
  }
});
