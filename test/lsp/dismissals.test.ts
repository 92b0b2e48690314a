import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import {
  type ClientCapabilities,
  CodeActionKind,
  CodeActionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  FileChangeType,
  type Range,
  ShowMessageNotification,
} from "vscode-languageserver-protocol/node";
import { citationRequest, dismissalsRequest, dismissRequest, restoreRequest, serverCommands } from "../../server/src/protocol/index.ts";
import { editorCapabilities, eventually, type LspConnection } from "../support/lsp-connection.ts";
import { article, pull, session } from "./session.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with, if given, that text as its file of dismissals. */
function folderWith(dismissals?: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "inspection lens é-"));
  made.push(folder);
  const file = path.join(folder, ".inspection-lens/dismissals.json");
  if (dismissals !== undefined) {
    mkdirSync(path.dirname(file));
    writeFileSync(file, dismissals);
  }
  const uri = pathToFileURL(folder).href;
  return { folder, file, uri, fileUri: `${uri}/.inspection-lens/dismissals.json`, document: `${uri}/press/a%20b.report.txt` };
}

async function openIn(place: ReturnType<typeof folderWith>, capabilities: ClientCapabilities = editorCapabilities): Promise<LspConnection> {
  const server = await session({ capabilities, folders: [place.uri], initializationOptions: { commands: true } });
  await server.open(place.document, article);
  return server;
}

const found = async (server: LspConnection, uri: string): Promise<readonly Diagnostic[]> => (await pull(server, uri)).items ?? [];

async function dismissFirst(server: LspConnection, uri: string, reason?: string) {
  const [first] = await found(server, uri);
  if (!first) throw new Error("the article has findings");
  const outcome = await server.connection.sendRequest(dismissRequest, {
    uri,
    check: String(first.code),
    range: first.range,
    ...(reason ? { reason } : {}),
  });
  return { first, outcome };
}

test("a dismissed finding is told no more, until it is restored", async () => {
  const place = folderWith();
  const server = await openIn(place);
  const before = await found(server, place.document);
  const { first, outcome } = await dismissFirst(server, place.document, "Settled by letter.");
  expect(outcome).toMatchObject({ done: true });
  expect(await found(server, place.document)).toEqual(before.filter((diagnostic) => diagnostic !== first && !same(diagnostic, first)));
  expect(JSON.parse(readFileSync(place.file, "utf8"))).toEqual({
    version: 1,
    dismissals: [
      {
        document: "press/a b.report.txt",
        check: first.code,
        scope: "here",
        reason: "Settled by letter.",
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        at: expect.objectContaining({ quote: expect.any(String), start: expect.any(Number) }),
      },
    ],
  });
  expect(readdirSync(path.dirname(place.file))).toEqual(["dismissals.json"]);
  const items = await server.connection.sendRequest(dismissalsRequest, {});
  expect(items).toEqual([expect.objectContaining({ uri: place.document, range: first.range, reason: "Settled by letter." })]);
  const [item] = items;
  if (!item) throw new Error("an item");
  expect(await server.connection.sendRequest(restoreRequest, { folder: item.folder, key: item.key })).toMatchObject({ done: true });
  expect(await found(server, place.document)).toEqual(before);
  await eventually(() => (server.refreshes.includes("diagnostics") ? true : undefined), "the editor is asked to pull again");
  expect(server.logs.join("\n")).not.toContain("Settled");
});

test("it moves along with its words, and is stale when they have changed", async () => {
  const place = folderWith();
  const server = await openIn(place);
  const count = (await found(server, place.document)).length;
  const { first } = await dismissFirst(server, place.document);
  await server.change(place.document, 2, {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    text: "Eastmarch Gazette, a page about the news\n\n",
  });
  expect(await found(server, place.document)).toHaveLength(count - 1);
  const line = first.range.start.line + 2;
  await server.change(place.document, 3, {
    range: { start: { line, character: first.range.start.character }, end: { line, character: first.range.start.character + 1 } },
    text: "Xy",
  });
  const [item] = await server.connection.sendRequest(dismissalsRequest, {});
  expect(item).toMatchObject({ isStale: true });
});

test("a check that is dismissed in a document is silent there and nowhere else", async () => {
  const place = folderWith();
  const server = await openIn(place);
  const other = `${place.uri}/other.report.txt`;
  await server.open(other, article);
  const [first] = await found(server, place.document);
  const check = String(first?.code);
  await server.connection.sendRequest(dismissRequest, { uri: place.document, check });
  expect((await found(server, place.document)).filter(({ code }) => code === check)).toEqual([]);
  expect((await found(server, other)).some(({ code }) => code === check)).toBe(true);
});

test("clients that do not pull are sent what remains", async () => {
  const place = folderWith();
  const { diagnostic: _, ...textDocument } = editorCapabilities.textDocument ?? {};
  const server = await openIn(place, { ...editorCapabilities, textDocument });
  const first = await server.publishedFor(place.document, (diagnostics) => diagnostics.length > 0);
  const [finding] = first.diagnostics;
  if (!finding) throw new Error("a finding");
  await server.connection.sendRequest(dismissRequest, { uri: place.document, check: String(finding.code), range: finding.range });
  await server.publishedFor(place.document, (diagnostics) => diagnostics.length === first.diagnostics.length - 1);
});

test.each([
  ["half merged", '<<<<<<< HEAD\n{ "version": 1, "dismissals": [] }\n', "line 1: This is not JSON"],
  ["of a later version", '{ "version": 2,\n"dismissals": [] }\n', "Only version 1 of this file can be read"],
  ["something else", "[]\n", "This must be an object"],
])("a file that is %s is left as it is, and told of", async (_, text, message) => {
  const place = folderWith(text);
  const server = await openIn(place);
  const { first, outcome } = await dismissFirst(server, place.document);
  expect(outcome).toMatchObject({ done: false, message: expect.stringContaining(message) });
  expect(outcome).toMatchObject({ message: expect.stringMatching(/dismissals\.json cannot be understood.*nothing was changed/) });
  expect(readFileSync(place.file, "utf8")).toBe(text);
  expect((await found(server, place.document)).some((diagnostic) => same(diagnostic, first))).toBe(true);
  const told = await server.publishedFor(place.fileUri);
  expect(told.diagnostics[0]?.code).toBe("dismissals-invalid");
});

test("a folder that cannot be written to says so", async () => {
  const place = folderWith();
  writeFileSync(path.join(place.folder, ".inspection-lens"), "a file where the folder should be");
  const server = await openIn(place);
  const { outcome } = await dismissFirst(server, place.document);
  expect(outcome).toMatchObject({
    done: false,
    message: expect.stringMatching(/dismissals\.json cannot be (?:read|written) \(E\w+\), so nothing was changed\.$/),
  });
});

test("a file that was changed elsewhere is read again", async () => {
  const place = folderWith();
  const server = await openIn(place, {
    ...editorCapabilities,
    workspace: { ...editorCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  });
  const before = await found(server, place.document);
  const entry = { document: "press/a b.report.txt", check: before[0]?.code, scope: "document" };
  mkdirSync(path.dirname(place.file));
  writeFileSync(place.file, JSON.stringify({ version: 1, dismissals: [entry] }));
  await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: place.fileUri, type: FileChangeType.Created }],
  });
  expect(await found(server, place.document)).toEqual(before.filter(({ code }) => code !== entry.check));
});

test("what lies in no folder cannot be dismissed, and no action offers it", async () => {
  const server = await session({ initializationOptions: { commands: true } });
  await server.open("untitled:a.report.txt", article);
  const { first, outcome } = await dismissFirst(server, "untitled:a.report.txt");
  expect(outcome).toMatchObject({ done: false, message: expect.stringContaining("Open its folder") });
  expect((await actionsAt(server, "untitled:a.report.txt", first.range)).filter((title) => /Dismiss|Never/.test(title))).toEqual([]);
});

test("editors without our commands dismiss by the server’s, without a reason", async () => {
  const place = folderWith();
  const server = await session({ folders: [place.uri] });
  const messages: string[] = [];
  server.connection.onNotification(ShowMessageNotification.type, ({ message }) => void messages.push(message));
  await server.open(place.document, article);
  const before = await found(server, place.document);
  const [first] = before;
  if (!first) throw new Error("a finding");
  const actions = await server.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: place.document },
    range: first.range,
    context: { diagnostics: [first] },
  });
  const here = actions?.find(({ title }) => title.startsWith("Dismiss here"));
  if (!here?.command || typeof here.command === "string") throw new Error("an action with a command");
  expect(server.initialized.capabilities.executeCommandProvider?.commands).toContain(here.command.command);
  await server.connection.sendRequest(ExecuteCommandRequest.type, {
    command: here.command.command,
    ...(here.command.arguments ? { arguments: here.command.arguments } : {}),
  });
  expect(existsSync(place.file)).toBe(true);
  expect(await found(server, place.document)).toHaveLength(before.length - 1);
  writeFileSync(place.file, "{");
  await server.connection.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.dismiss,
    arguments: [{ uri: place.document, check: "finding-disputed" }],
  });
  await eventually(() => messages[0], "a message");
  expect(messages[0]).toContain("cannot be understood");
});

test("a passage is quoted with where it is from", async () => {
  const server = await session({ initializationOptions: { commands: true } });
  await server.open("untitled:a.report.txt", article);
  const at = { line: 2, character: 0 };
  expect(await server.connection.sendRequest(citationRequest, { uri: "untitled:a.report.txt", range: { start: at, end: at } })).toContain(
    "“Ofsted has rated children's services in Eastmarch inadequate after an inspection in March 2016.” (",
  );
  expect(await server.connection.sendRequest(citationRequest, { uri: "untitled:none", range: { start: at, end: at } })).toBeNull();
});

async function actionsAt(server: LspConnection, uri: string, range: Range): Promise<string[]> {
  const context = { diagnostics: [], only: [CodeActionKind.QuickFix] };
  const actions = await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
  return (actions ?? []).map(({ title }) => title);
}

function same(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && JSON.stringify(a.range) === JSON.stringify(b.range) && a.message === b.message;
}
