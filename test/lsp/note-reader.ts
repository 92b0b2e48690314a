import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { DidChangeWatchedFilesNotification, FileChangeType, type Range } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type DocumentNotes, type NoteAct, type NoteThread, noteActRequest, notesRequest } from "../../server/src/protocol/index.ts";
import { editorCapabilities, eventually, type LspConnection, type ServerOptions } from "../support/lsp-connection.ts";
import { session } from "./session.ts";

/** Invented. */
export const text = `Visits to children in Eastmarch

Visits were often late in the first half of the year. Managers knew of it and did not act.

Plans for care leavers were clear. Most young people had a copy and could say what it held.

The council accepts that visits were often late.
`;

const made: string[] = [];

/** Removes the folders that a test has made: give it to `afterEach`. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A document in a folder of its own. */
export function place(words = text, name = "Besuche é.txt") {
  const folder = mkdtempSync(path.join(tmpdir(), "inspection lens é-"));
  made.push(folder);
  const document = path.join(folder, name);
  writeFileSync(document, words);
  const notesFile = (reader?: string) => `${document}.annotations.${reader === undefined ? "" : `${reader}.`}jsonld`;
  return { folder, document, uri: pathToFileURL(document).href, notesFile };
}

/** A server for an editor that shows notes. */
export async function started(options: Partial<ServerOptions> & { readonly settings?: unknown } = {}): Promise<LspConnection> {
  return session({ capabilities: editorCapabilities, initializationOptions: { notes: true }, ...options });
}

/** An editor with one document open, which knows where its words are. */
export class Reader {
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

/** Tells the server that somebody else wrote files. */
export const changedOnDisk = (server: LspConnection, ...files: readonly string[]) =>
  server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: files.map((file) => ({ uri: pathToFileURL(file).href, type: FileChangeType.Changed as FileChangeType })),
  });
