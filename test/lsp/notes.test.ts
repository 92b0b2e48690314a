import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import type { Range } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type DocumentNotes, type NoteAct, type NoteThread, noteActRequest, notesRequest } from "../../server/src/protocol/index.ts";
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
