import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import {
  CodeActionRequest,
  ExecuteCommandRequest,
  HoverRequest,
  type Range,
  ResourceOperationKind,
  WillRenameFilesRequest,
} from "vscode-languageserver-protocol/node";
import { type NoteAct, serverCommands, wordsUri } from "../../server/src/protocol/index.ts";
import { eventually } from "../support/lsp-connection.ts";
import { changedOnDisk, place, Reader, removeFolders, started } from "./note-reader.ts";

afterEach(removeFolders);

test("where each reader has a file, colleagues' notes are shown, answered and settled, and neither edited nor deleted", async () => {
  const { uri, notesFile } = place();
  const ruth = await Reader.open(await started({ settings: { author: "Ruth Okoro", noteFiles: "perReader" } }), uri);
  const id = await ruth.comment("often late", "How late?");
  const before = readFileSync(notesFile("ruth-okoro"), "utf8");
  const sam = await Reader.open(await started({ settings: { author: "Sam Öz", noteFiles: "perReader" } }), uri);
  expect(await sam.thread(id)).toMatchObject({ isOwn: false, author: "Ruth Okoro", comments: [{ isOwn: false }] });
  for (const act of [
    { act: "edit", id, text: "Never late." },
    { act: "delete", id },
    { act: "reattach", id, range: sam.at("Plans") },
  ] satisfies NoteAct[]) {
    const outcome = await sam.act(act);
    expect(outcome).toMatchObject({ done: false, message: expect.stringContaining("Ruth Okoro") });
  }
  expect(await sam.act({ act: "reply", to: id, text: "A week." })).toMatchObject({ done: true });
  expect(await sam.act({ act: "resolve", id })).toMatchObject({ done: true });
  expect(await sam.thread(id)).toMatchObject({ isResolved: true, comments: [{ isOwn: false }, { isOwn: true, text: "A week." }] });
  expect(readFileSync(notesFile("ruth-okoro"), "utf8")).toBe(before);
  await changedOnDisk(ruth.server, notesFile("sam-öz"));
  await ruth.told(({ threads }) => threads[0]?.isResolved === true);
  // Her word comes after his.
  await ruth.act({ act: "edit", id, text: "How late, and how often?" });
  expect(await ruth.thread(id)).toMatchObject({ isResolved: true });
  await ruth.act({ act: "reattach", id, range: ruth.at("often late") });
  expect(await ruth.thread(id)).toMatchObject({ isResolved: true });
  await ruth.act({ act: "reopen", id });
  expect(await ruth.thread(id)).toMatchObject({ isResolved: false });
  await changedOnDisk(sam.server, notesFile("ruth-okoro"));
  expect(await sam.told(({ threads }) => threads[0]?.isResolved === false)).toMatchObject({
    threads: [{ comments: [{ text: "How late, and how often?" }, { text: "A week." }] }],
  });
  await sam.act({ act: "undo" });
  await sam.act({ act: "undo" });
  expect(await sam.thread(id)).toMatchObject({ comments: [{ text: "How late, and how often?" }] });
});

test("a file for each reader needs a name; asked once, nothing is written without", async () => {
  const { folder, uri } = place();
  const settings: Record<string, string> = { noteFiles: "perReader" };
  const server = await started({ settings });
  const reader = await Reader.open(server, uri);
  expect(await reader.act({ act: "add", kind: "highlight", range: reader.at("often late") })).toMatchObject({
    done: false,
    needs: "author",
    message: expect.stringContaining("inspectionLens.author"),
  });
  expect(readdirSync(folder)).toEqual([path.basename(fileURLToPath(uri))]);
  server.settings = { ...settings, author: "王 小明" };
  await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  expect(await reader.act({ act: "add", kind: "highlight", range: reader.at("often late") })).toMatchObject({ done: true });
  expect((await reader.thread()).file).toBe("Besuche é.txt.annotations.王-小明.jsonld");
});

test("what somebody else writes into the file is shown, and kept when one's own notes are written", async () => {
  const { uri, notesFile } = place();
  const ruth = await Reader.open(await started({ settings: { author: "Ruth" } }), uri);
  const sam = await Reader.open(await started({ settings: { author: "Sam" } }), uri);
  const first = await ruth.comment("often late", "One");
  // Sam's server has not been told.
  const second = await sam.comment("care leavers", "Two");
  expect((await sam.notes()).threads.map(({ id }) => id)).toEqual([first, second]);
  await changedOnDisk(ruth.server, notesFile());
  await ruth.told(({ threads }) => threads.length === 2);
  // An act on a note that somebody has changed since is not undone.
  await sam.act({ act: "edit", id: first, text: "Changed by Sam" });
  expect(await ruth.act({ act: "undo" })).toMatchObject({ done: false, message: expect.stringContaining("changed") });
  expect(readFileSync(notesFile(), "utf8")).toContain("Changed by Sam");
});

test("a file that cannot be read is named, left as it is, and mended when that is asked for", async () => {
  const { uri, notesFile } = place();
  const first = await started();
  const writer = await Reader.open(first, uri);
  await writer.comment("often late", "One");
  await writer.comment("care leavers", "Two");
  await first.close(uri);
  const whole = readFileSync(notesFile(), "utf8");
  const broken = whole.slice(0, whole.lastIndexOf('"Two"'));
  writeFileSync(notesFile(), broken);
  const server = await started();
  const reader = await Reader.open(server, uri);
  const { problems } = await reader.told(({ problems: found }) => found.length > 0);
  expect(problems).toMatchObject([{ file: path.basename(notesFile()), repair: expect.stringMatching(/note/) }]);
  expect(await reader.act({ act: "add", kind: "highlight", range: reader.at("Plans") })).toMatchObject({ done: false });
  expect(readFileSync(notesFile(), "utf8")).toBe(broken);
  expect(await reader.act({ act: "repair", file: path.basename(notesFile()) })).toMatchObject({ done: true });
  const { threads, problems: left } = await reader.notes();
  expect(left).toEqual([]);
  expect(threads.length).toBeGreaterThan(0);
  expect(await reader.act({ act: "add", kind: "highlight", range: reader.at("Plans") })).toMatchObject({ done: true });
  const other = await started({ initializationOptions: {} });
  writeFileSync(notesFile(), "{");
  await Reader.open(other, uri);
  await eventually(() => (other.messages.some((message) => message.includes("annotations.jsonld")) ? true : undefined), "message");
});

test("a document without a file has no place for notes, and says so", async () => {
  const server = await started();
  const reader = await Reader.open(server, "untitled:Untitled-1");
  expect(await reader.notes()).toMatchObject({ threads: [], readOnly: expect.stringContaining("Save the document first") });
  expect(await reader.act({ act: "add", kind: "highlight", range: reader.at("Visits") })).toMatchObject({
    done: false,
    message: expect.stringContaining("Save"),
  });
});

test("the words of a PDF have their notes beside the PDF", async () => {
  const { folder } = place();
  const pdf = path.join(folder, "report.pdf");
  writeFileSync(pdf, "%PDF-1.4");
  const reader = await Reader.open(await started(), wordsUri(pathToFileURL(pdf).href));
  await reader.comment("often late");
  expect(readdirSync(folder)).toContain("report.pdf.annotations.jsonld");
});

test("editors without commands for notes highlight by a code action, and read notes in the hover", async () => {
  const { uri } = place();
  const server = await started({ initializationOptions: {}, settings: { author: "Ruth *Okoro*" } });
  const reader = await Reader.open(server, uri);
  await reader.comment("often late", "How <b>late</b>?");
  const hover = await server.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: reader.at("late in the").start,
  });
  expect(hover?.contents).toMatchObject({ value: "**Note by Ruth \\*Okoro\\***\n\nHow &lt;b&gt;late&lt;/b&gt;?" });
  const actionsAt = async (range: Range) =>
    (await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [] } })) ?? [];
  const [highlight] = await actionsAt(reader.at("care leavers"));
  expect(highlight).toMatchObject({ title: "Highlight these words", command: { command: serverCommands.noteAct } });
  const { command } = highlight as { command: { command: string; arguments: unknown[] } };
  expect(await server.connection.sendRequest(ExecuteCommandRequest.type, command)).toMatchObject({ done: true });
  expect((await reader.notes()).threads).toMatchObject([{ kind: "comment" }, { kind: "highlight", quote: "care leavers" }]);
  const at = reader.at("leavers").start;
  expect((await actionsAt({ start: at, end: at })).map(({ title }) => title)).toEqual(["Delete the highlight"]);
  await expect(
    server.connection.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.noteAct,
      arguments: [{ uri, act: { act: "add" } }],
    }),
  ).rejects.toThrow("needs {uri, act}");
});

test("a document that is renamed takes its notes along", async () => {
  const { folder, uri } = place();
  const workspaceEdit = { documentChanges: true, resourceOperations: [ResourceOperationKind.Rename] };
  const server = await started({ capabilities: { workspace: { fileOperations: { willRename: true }, workspaceEdit } } });
  expect(server.initialized.capabilities.workspace?.fileOperations?.willRename).toBeDefined();
  const reader = await Reader.open(server, uri);
  const id = await reader.comment("often late");
  const newUri = pathToFileURL(path.join(folder, "Visits, 2.txt")).href;
  const edit = await server.connection.sendRequest(WillRenameFilesRequest.type, { files: [{ oldUri: uri, newUri }] });
  expect(edit?.documentChanges).toHaveLength(1);
  for (const change of edit?.documentChanges ?? [])
    if ("kind" in change && change.kind === "rename") renameSync(fileURLToPath(change.oldUri), fileURLToPath(change.newUri));
  expect(readdirSync(folder)).toContain("Visits, 2.txt.annotations.jsonld");
  await server.close(uri);
  const again = await Reader.open(server, newUri);
  expect(again.wordsOf(await again.thread(id))).toBe("often late");
  const others = await server.connection.sendRequest(WillRenameFilesRequest.type, {
    files: [{ oldUri: `${uri}.pdf`, newUri: `${uri}2.pdf` }],
  });
  expect(others).toBeNull();
});

test("the log holds counts only", async () => {
  const { uri } = place();
  const server = await started({ settings: { author: "Ruth Okoro" } });
  const reader = await Reader.open(server, uri);
  await reader.comment("often late", "Secret words");
  await server.close(uri);
  await (await Reader.open(server, uri)).notes();
  const said = server.logs.join("\n");
  expect(said).toMatch(/notes: 1 in 1 files/);
  expect(said).not.toMatch(/Ruth|Secret|late|Besuche/);
});
