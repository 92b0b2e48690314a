import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import {
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  FileChangeType,
  HoverRequest,
  type Range,
  ResourceOperationKind,
  WillRenameFilesRequest,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type DocumentNotes,
  type NoteAct,
  type NoteThread,
  noteActRequest,
  notesRequest,
  serverCommands,
  wordsUri,
} from "../../server/src/protocol/index.ts";
import { editorCapabilities, eventually, type LspConnection, type ServerOptions } from "../support/lsp-connection.ts";
import { session } from "./session.ts";

/** Invented. */
const text = `Visits to children in Eastmarch

Visits were often late in the first half of the year. Managers knew of it and did not act.

Plans for care leavers were clear. Most young people had a copy and could say what it held.

The council accepts that visits were often late.
`;

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function place(words = text, name = "Besuche é.txt") {
  const folder = mkdtempSync(path.join(tmpdir(), "inspection lens é-"));
  made.push(folder);
  const document = path.join(folder, name);
  writeFileSync(document, words);
  const notesFile = (reader?: string) => `${document}.annotations.${reader === undefined ? "" : `${reader}.`}jsonld`;
  return { folder, document, uri: pathToFileURL(document).href, notesFile };
}

async function started(options: Partial<ServerOptions> & { readonly settings?: unknown } = {}): Promise<LspConnection> {
  return session({ capabilities: editorCapabilities, initializationOptions: { notes: true }, ...options });
}

/** An editor with one document open, which knows where its words are. */
class Reader {
  readonly server: LspConnection;
  readonly uri: string;
  document: TextDocument;

  private constructor(server: LspConnection, document: TextDocument) {
    this.server = server;
    this.uri = document.uri;
    this.document = document;
  }

  static async open(server: LspConnection, uri: string, words = text): Promise<Reader> {
    await server.open(uri, words, "plaintext");
    return new Reader(server, TextDocument.create(uri, "plaintext", 1, words));
  }

  at(words: string, occurrence = 0): Range {
    let start = -1;
    for (let i = 0; i <= occurrence; i++) start = this.document.getText().indexOf(words, start + 1);
    if (start < 0) throw new Error(`no such words: ${words}`);
    return { start: this.document.positionAt(start), end: this.document.positionAt(start + words.length) };
  }

  async edit(range: Range, words: string): Promise<void> {
    const version = this.document.version + 1;
    await this.server.change(this.uri, version, { range, text: words });
    this.document = TextDocument.update(this.document, [{ range, text: words }], version);
  }

  act(act: NoteAct) {
    return this.server.connection.sendRequest(noteActRequest, { uri: this.uri, act });
  }

  async comment(words: string, said = "Really?", occurrence = 0): Promise<string> {
    const outcome = await this.act({ act: "add", kind: "comment", range: this.at(words, occurrence), text: said });
    if (!outcome.done) throw new Error(outcome.message);
    return outcome.id ?? "";
  }

  async notes(): Promise<DocumentNotes> {
    const notes = await this.server.connection.sendRequest(notesRequest, { uri: this.uri });
    if (!notes) throw new Error("not open");
    return notes;
  }

  async thread(id?: string): Promise<NoteThread> {
    const { threads } = await this.notes();
    const thread = id === undefined ? threads[0] : threads.find((one) => one.id === id);
    if (!thread) throw new Error("no such thread");
    return thread;
  }

  wordsOf({ range }: NoteThread): string | undefined {
    return range && this.document.getText(range);
  }

  /** The newest notes that the server sent by itself. */
  told(wanted: (notes: DocumentNotes) => boolean): Promise<DocumentNotes> {
    return eventually(() => {
      const last = this.server.notes.findLast(({ uri }) => uri === this.uri);
      return last && wanted(last) ? last : undefined;
    }, "notes");
  }
}

test("a note on words is kept in a file beside the document, told, and there when the document is opened again", async () => {
  const { uri, notesFile } = place();
  const server = await started({ settings: { author: "Ruth Okoro" } });
  const reader = await Reader.open(server, uri);
  await reader.told(({ threads }) => threads.length === 0);
  const id = await reader.comment("often late");
  expect(reader.server.notes.at(-1)?.threads).toMatchObject([{ id, state: "exact" }]);
  expect(JSON.parse(readFileSync(notesFile(), "utf8"))).toMatchObject({ type: "AnnotationCollection", total: 1 });
  await server.close(uri);
  const again = await Reader.open(server, uri);
  const thread = await again.thread(id);
  expect(thread).toMatchObject({
    kind: "comment",
    state: "exact",
    quote: "often late",
    isResolved: false,
    author: "Ruth Okoro",
    isOwn: true,
    file: "Besuche é.txt.annotations.jsonld",
    comments: [{ text: "Really?", author: "Ruth Okoro", isOwn: true }],
  });
  expect(again.wordsOf(thread)).toBe("often late");
});

test("edits carry notes along; words that are deleted are lost, and come back when they are put back", async () => {
  const { uri } = place();
  const reader = await Reader.open(await started(), uri);
  const id = await reader.comment("Managers knew of it");
  await reader.edit(reader.at("often "), "");
  await reader.edit(reader.at("knew"), "had known");
  expect(reader.wordsOf(await reader.thread(id))).toBe("Managers had known of it");
  await reader.edit(reader.at(" Managers had known of it and"), "");
  expect((await reader.told(({ threads }) => threads[0]?.state === "lost")).threads).toMatchObject([{ id, quote: "Managers knew of it" }]);
  const gap = reader.at("year.").end;
  await reader.edit({ start: gap, end: gap }, " Managers had known of it and");
  await reader.told(({ threads }) => threads[0]?.state === "exact");
  expect(reader.wordsOf(await reader.thread(id))).toBe("Managers had known of it");
});

test("reply, edit, resolve, reopen, delete; each can be undone and done again", async () => {
  const { uri } = place();
  const reader = await Reader.open(await started({ settings: { author: "Ruth Okoro" } }), uri);
  const id = await reader.comment("often late");
  const states: string[] = [];
  const look = async () => {
    const { threads } = await reader.notes();
    states.push(JSON.stringify(threads.map(({ isResolved, comments }) => [isResolved, comments.map(({ text }) => text)])));
  };
  await look();
  const acts: NoteAct[] = [
    { act: "reply", to: id, text: "In May." },
    { act: "edit", id, text: "How late?" },
    { act: "resolve", id },
    { act: "reopen", id },
    { act: "delete", id },
  ];
  for (const act of acts) {
    expect(await reader.act(act)).toMatchObject({ done: true });
    await look();
  }
  expect(states).toEqual([
    '[[false,["Really?"]]]',
    '[[false,["Really?","In May."]]]',
    '[[false,["How late?","In May."]]]',
    '[[true,["How late?","In May."]]]',
    '[[false,["How late?","In May."]]]',
    '[[false,["In May."]]]',
  ]);
  const there = [...states];
  states.length = 0;
  for (let i = 0; i < 6; i++) {
    expect(await reader.act({ act: "undo" })).toMatchObject({ done: true });
    await look();
  }
  expect(states).toEqual([...there.slice(0, -1).reverse(), "[]"]);
  expect(await reader.act({ act: "undo" })).toMatchObject({ done: false });
  states.length = 0;
  for (let i = 0; i < 6; i++) {
    expect(await reader.act({ act: "redo" })).toMatchObject({ done: true });
    await look();
  }
  expect(states).toEqual(there);
  expect(reader.wordsOf(await reader.thread(id))).toBe("often late");
});

const changedOnDisk = (server: LspConnection, ...files: readonly string[]) =>
  server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: files.map((file) => ({ uri: pathToFileURL(file).href, type: FileChangeType.Changed as FileChangeType })),
  });

test("saving makes the anchors anew, so that a later reader finds every note where it is", async () => {
  const long = `Foreword\n\n${"This study was made in spring. ".repeat(20)}\n\n${text}`;
  const { uri, notesFile } = place(long);
  const server = await started();
  const reader = await Reader.open(server, uri, long);
  const moved = await reader.comment("care leavers");
  const edited = await reader.comment("Managers knew of it");
  const above = await reader.comment("Foreword");
  const before = JSON.parse(readFileSync(notesFile(), "utf8"));
  await reader.edit(reader.at("often late"), "seldom on time");
  await reader.edit(reader.at("knew"), "had known for long");
  await server.save(uri);
  const anchors = await eventually(() => {
    const items = JSON.parse(readFileSync(notesFile(), "utf8")).first.items as {
      id: string;
      target: { selector: { exact?: string; start?: number }[] };
    }[];
    const found = Object.fromEntries(
      items.map(({ id, target: { selector } }) => [id, { exact: selector[0]?.exact, start: selector[1]?.start }]),
    );
    return found[edited]?.exact === "Managers knew of it" ? undefined : found;
  }, "anchors");
  const at = (words: string) => ({ exact: words, start: reader.document.getText().indexOf(words) });
  expect(anchors).toEqual({
    [moved]: at("care leavers"),
    [edited]: at("Managers had known for long of it"),
    [above]: at("Foreword"),
  });
  // What has not moved is not written anew: version control shows what changed.
  const itemOf = (file: { first: { items: { id: string }[] } }, id: string) => file.first.items.find((item) => item.id === id);
  expect(itemOf(JSON.parse(readFileSync(notesFile(), "utf8")), above)).toEqual(itemOf(before, above));
  await server.close(uri);
  const again = await Reader.open(server, uri, reader.document.getText());
  expect((await again.notes()).threads.map(({ id, state }) => [id, state])).toEqual([
    [above, "exact"],
    [edited, "exact"],
    [moved, "exact"],
  ]);
});

test("while the text is not saved, the other notes keep the anchors that fit what is on the disk", async () => {
  const { uri, notesFile } = place();
  const reader = await Reader.open(await started(), uri);
  await reader.comment("care leavers");
  const before = JSON.parse(readFileSync(notesFile(), "utf8")).first.items[0];
  await reader.edit(reader.at("often late"), "seldom on time");
  await reader.comment("Managers knew");
  expect(JSON.parse(readFileSync(notesFile(), "utf8")).first.items).toContainEqual(before);
});

test("a document that was edited elsewhere: notes are found where their words went, unsure or lost where that is not beyond doubt", async () => {
  const { uri } = place();
  const server = await started();
  const reader = await Reader.open(server, uri);
  const moved = await reader.comment("Plans for care leavers were clear");
  const lost = await reader.comment("could say what it held");
  const twice = await reader.comment("often late", "Which?", 1);
  await server.close(uri);
  const changed = `${text
    .replace(" Most young people had a copy and could say what it held.", "")
    .replace("Visits to", "A study of visits to")
    .replace(
      "The council accepts that visits were often late.",
      "The council accepts that visits were often late. The council accepts that visits were often late.",
    )}`;
  const again = await Reader.open(server, uri, changed);
  const { threads } = await again.notes();
  const of = (id: string) => threads.find((thread) => thread.id === id);
  expect(again.wordsOf(of(moved) as NoteThread)).toBe("Plans for care leavers were clear");
  expect(of(moved)?.state).toBe("moved");
  expect(of(lost)).toMatchObject({ state: "lost", quote: "could say what it held" });
  const doubt = of(twice);
  expect(doubt?.state).toBe("unsure");
  for (const range of doubt?.candidates ?? []) expect(again.document.getText(range)).toBe("often late");
  // A person says where they belong; their answers go with them.
  await again.act({ act: "reply", to: lost, text: "Gone?" });
  expect(await again.act({ act: "reattach", id: lost, range: again.at("care leavers") })).toMatchObject({ done: true, id: lost });
  expect(await again.thread(lost)).toMatchObject({ state: "exact", quote: "care leavers", comments: [{}, { text: "Gone?" }] });
  await again.act({ act: "undo" });
  expect(await again.thread(lost)).toMatchObject({ state: "lost", quote: "could say what it held" });
  await again.act({ act: "redo" });
  expect(again.wordsOf(await again.thread(lost))).toBe("care leavers");
});

test("words that are cut and put in elsewhere keep their note", async () => {
  const { uri } = place();
  const reader = await Reader.open(await started(), uri);
  const words = " Managers knew of it and did not act.";
  const id = await reader.comment("knew of it", "Who?");
  await reader.edit(reader.at(words), "");
  await reader.told(({ threads }) => threads[0]?.state === "lost");
  const { end } = reader.at("held.");
  await reader.edit({ start: end, end }, words);
  await reader.told(({ threads }) => threads[0]?.state === "exact");
  expect(reader.wordsOf(await reader.thread(id))).toBe("knew of it");
  // A copy is another text.
  await reader.edit({ start: reader.document.positionAt(0), end: reader.document.positionAt(0) }, words);
  expect((await reader.thread(id)).range).toEqual(reader.at("knew of it", 1));
});

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
