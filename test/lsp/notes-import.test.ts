import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import { type ImportNotesOutcome, importNotesRequest, noteActRequest, notesRequest } from "../../server/src/protocol/index.ts";
import { editorCapabilities, type LspConnection } from "../support/lsp-connection.ts";
import { session } from "./session.ts";

/** Invented. */
const text = `Visits to children in Eastmarch

Visits were often late in the first half of the year. Managers knew of it and did not act.

Plans for care leavers were clear. Most young people had a copy and could say what it held.
`;

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function opened(): Promise<{ readonly server: LspConnection; readonly uri: string; readonly notesFile: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), "inspection lens é-"));
  made.push(folder);
  const document = path.join(folder, "visits.txt");
  writeFileSync(document, text);
  const uri = pathToFileURL(document).href;
  const server = await session({ capabilities: editorCapabilities, initializationOptions: { notes: true } });
  await server.open(uri, text, "plaintext");
  return { server, uri, notesFile: `${document}.annotations.jsonld` };
}

const row = (id: string, exact: string | undefined, more: object = {}) => {
  const start = exact === undefined ? 0 : text.indexOf(exact);
  const prefix = text.slice(Math.max(0, start - 32), start);
  const selector =
    exact === undefined ? undefined : [{ type: "TextQuoteSelector", exact, prefix, suffix: text.slice(start + exact.length).slice(0, 32) }];
  const created = "2026-03-04T10:00:00+00:00";
  return {
    id,
    created,
    updated: created,
    user: "acct:ruth@hypothes.is",
    uri: "https://a.example/",
    text: `About ${id}.`,
    tags: [],
    target: [{ selector }],
    ...more,
  };
};
const rows = [row("late", "often late"), row("answer", undefined, { references: ["late"] })];

const take = (server: LspConnection, uri: string, file: unknown, pages?: readonly string[]): Promise<ImportNotesOutcome> =>
  server.connection.sendRequest(importNotesRequest, { uri, file: JSON.stringify(file), ...(pages ? { pages } : {}) });

test("rows become notes on their words, once, as one act", async () => {
  const { server, uri, notesFile } = await opened();
  const message = "2 notes were added: 1 on their words, 1 in answer to others.";
  expect(await take(server, uri, rows)).toEqual({ done: true, message });
  const notes = await server.connection.sendRequest(notesRequest, { uri });
  expect(notes?.threads).toMatchObject([
    { state: "exact", quote: "often late", author: "ruth", comments: [{ text: "About late." }, { text: "About answer." }] },
  ]);
  const written = readFileSync(notesFile, "utf8");
  expect(await take(server, uri, rows)).toEqual({ done: true, message: "0 notes were added; 2 were there already." });
  expect(readFileSync(notesFile, "utf8")).toBe(written);
  expect(await server.connection.sendRequest(noteActRequest, { uri, act: { act: "undo" } })).toMatchObject({ done: true });
  expect((await server.connection.sendRequest(notesRequest, { uri }))?.threads).toEqual([]);
  // What was taken back stays so.
  expect(await take(server, uri, rows)).toEqual({ done: true, message: "0 notes were added; 2 were there already." });
  expect((await server.connection.sendRequest(notesRequest, { uri }))?.threads).toEqual([]);
});

test("where several pages are in the file, the reader is asked", async () => {
  const { server, uri } = await opened();
  const file = [...rows, row("other", "clear", { uri: "https://b.example/x" })];
  const asked = await take(server, uri, file);
  expect(asked).toMatchObject({ done: false, pages: ["https://a.example", "https://b.example/x"] });
  expect(await take(server, uri, file, ["https://b.example/x"])).toEqual({
    done: true,
    message: "1 note was added: 1 on their words. 2 annotations were left out.",
  });
});

test.each([["[{"], [{ rows: 3 }]])("a file that is none changes nothing: %j", async (file) => {
  const { server, uri } = await opened();
  expect(await take(server, uri, file)).toMatchObject({ done: false, message: expect.stringMatching(/^The file (?:is|holds) no/) });
  expect((await server.connection.sendRequest(notesRequest, { uri }))?.threads).toEqual([]);
});

test("what is no request is refused", async () => {
  const { server, uri } = await opened();
  expect(await server.connection.sendRequest(importNotesRequest, { uri } as never)).toEqual({
    done: false,
    message: "There is no such import.",
  });
});
