import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  HoverRequest,
} from "vscode-languageserver-protocol/node";
import { editorCapabilities, eventually, type LspConnection } from "../support/lsp-connection.ts";
import { session } from "./session.ts";

const capabilities: ClientCapabilities = {
  ...editorCapabilities,
  workspace: { ...editorCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
};

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with a lexicon of that text; the URIs of the folder, of its lexicon and of a document in it. */
function folderWith(lexicon?: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "inspection lens é-"));
  made.push(folder);
  mkdirSync(path.join(folder, ".inspection-lens"));
  const file = path.join(folder, ".inspection-lens/lexicon.json");
  if (lexicon !== undefined) writeFileSync(file, lexicon);
  const uri = pathToFileURL(folder).href;
  return { file, uri, lexicon: `${uri}/.inspection-lens/lexicon.json`, document: `${uri}/a.report.txt` };
}

const TEXT = "Inspection of Thornley local authority children’s services\n\nPlans are ropy.\n\nThe service was judged to be plum.\n";
const ROPY = JSON.stringify({ version: 1, judgements: [{ words: "ropy", polarity: "negative" }] });

async function hoverAt(server: LspConnection, uri: string, line: number, character: number): Promise<string | undefined> {
  const found = await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
  return found === null ? undefined : JSON.stringify(found.contents);
}

const tellChange = (server: LspConnection, uri: string) =>
  server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Changed }] });

test("a folder’s lexicon holds for the documents in it and for no others", async () => {
  const [inside, outside] = [folderWith(ROPY), folderWith()];
  const server = await session({ capabilities, folders: [inside.uri, outside.uri] });
  await server.open(inside.document, TEXT);
  await server.open(outside.document, TEXT);
  await server.open("untitled:a.report.txt", TEXT);
  expect(await hoverAt(server, inside.document, 2, 11)).toContain("your lexicon");
  expect(await hoverAt(server, outside.document, 2, 11)).toBeUndefined();
  expect(await hoverAt(server, "untitled:a.report.txt", 2, 11)).toBeUndefined();
  expect(server.logs.join("\n")).toContain("lexicon: 1 judgements");
  expect(server.logs.join("\n")).not.toContain("ropy");
});

test("a changed lexicon is read again, and a lexicon that is gone holds no more", async () => {
  const folder = folderWith();
  const server = await session({ capabilities, folders: [folder.uri] });
  await server.open(folder.document, TEXT);
  expect(await hoverAt(server, folder.document, 2, 11)).toBeUndefined();
  const watched = await eventually(
    () => server.registrations.find(({ method }) => method === "workspace/didChangeWatchedFiles"),
    "watching",
  );
  expect(JSON.stringify(watched.registerOptions)).toContain("**/.inspection-lens/lexicon.json");

  writeFileSync(folder.file, ROPY);
  await tellChange(server, folder.lexicon);
  expect(await hoverAt(server, folder.document, 2, 11)).toContain("your lexicon");
  await eventually(() => (server.refreshes.includes("tokens") ? true : undefined), "a refresh");

  const scale = [{ grade: "plum", meaning: "As good as it gets." }, { grade: "sloe" }];
  const framework = { id: "fruit", name: "Orchard review", inspectorate: "Orchard Board", inForce: { from: "2020" }, scale };
  writeFileSync(folder.file, JSON.stringify({ version: 1, frameworks: [framework] }));
  await tellChange(server, folder.lexicon);
  expect(await hoverAt(server, folder.document, 2, 11)).toBeUndefined();
  expect(await hoverAt(server, folder.document, 4, 31)).toMatch(
    /Orchard review.*since 2020.*step 1 of 2.*From your lexicon.*As good as it gets/,
  );

  rmSync(path.dirname(folder.file), { recursive: true });
  await tellChange(server, `${folder.uri}/.inspection-lens`);
  expect(await hoverAt(server, folder.document, 4, 31)).toBeUndefined();
});

test("what is wrong in a lexicon is shown in it, until it is right", async () => {
  const folder = folderWith('{\n  "version": 1,\n  "judgements": [{ "words": "ropy", "polarity": "bad" }]\n}\n');
  const server = await session({ capabilities, folders: [folder.uri] });
  const { diagnostics } = await server.publishedFor(folder.lexicon, (items) => items.length > 0);
  expect(diagnostics).toMatchObject([
    { code: "lexicon-invalid", range: { start: { line: 2, character: 48 }, end: { line: 2, character: 53 } } },
  ]);
  expect(diagnostics[0]?.message).toBe("judgements[0].polarity: This must be positive, negative or mixed.");
  writeFileSync(folder.file, ROPY);
  await tellChange(server, folder.lexicon);
  await eventually(
    () => (server.published.findLast(({ uri }) => uri === folder.lexicon)?.diagnostics.length === 0 ? true : undefined),
    "none",
  );
});

test.each([
  ["garbage", "\0{{{["],
  ["nothing", ""],
  ["another version", '{"version":9}'],
])("%s is told and changes nothing", async (_, text) => {
  const folder = folderWith(text);
  const server = await session({ capabilities, folders: [folder.uri] });
  await server.open(folder.document, TEXT);
  expect(await hoverAt(server, folder.document, 2, 11)).toBeUndefined();
  expect((await server.publishedFor(folder.lexicon, (items) => items.length > 0)).diagnostics[0]?.code).toBe("lexicon-invalid");
});

test("a folder in the place of the file is told", async () => {
  const folder = folderWith();
  mkdirSync(folder.file);
  const server = await session({ capabilities, folders: [folder.uri] });
  await server.open(folder.document, TEXT);
  expect((await server.publishedFor(folder.lexicon, (items) => items.length > 0)).diagnostics[0]?.message).toContain("cannot be read");
  expect(await hoverAt(server, folder.document, 2, 11)).toBeUndefined();
});

test("a folder that comes to the workspace brings its lexicon", async () => {
  const folder = folderWith(ROPY);
  const server = await session({ capabilities, folders: [] });
  await server.open(folder.document, TEXT);
  expect(await hoverAt(server, folder.document, 2, 11)).toBeUndefined();
  const change = (added: string[], removed: string[]) =>
    server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: added.map((uri) => ({ uri, name: "" })), removed: removed.map((uri) => ({ uri, name: "" })) },
    });
  await change([folder.uri], []);
  expect(await hoverAt(server, folder.document, 2, 11)).toContain("your lexicon");
  await change([], [folder.uri]);
  expect(await hoverAt(server, folder.document, 2, 11)).toBeUndefined();
});
