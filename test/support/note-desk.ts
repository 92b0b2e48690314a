import { createHash } from "node:crypto";
import type { NotesStore } from "../../server/src/annotations/index.ts";
import { applyChanges } from "../../server/src/lsp/edits.ts";
import { NoteDesk } from "../../server/src/lsp/notes/note-desk.ts";
import { OpenText } from "../../server/src/lsp/open-text.ts";
import { defaultSettings, type NoteAct, type NoteOutcome, type Settings } from "../../server/src/protocol/index.ts";
import { MemoryNotesStore } from "./memory-notes-store.ts";

/** A desk with one document open, as an editor would have it; places are offsets. */
export class DeskWithText {
  readonly store: NotesStore;
  readonly desk: NoteDesk;
  readonly uri: string;
  document: OpenText;

  constructor(
    text: string,
    { store = new MemoryNotesStore() as NotesStore, settings = {} as Partial<Settings>, uri = "file:///a/report.txt" } = {},
  ) {
    this.store = store;
    this.uri = uri;
    this.desk = new NoteDesk({
      store,
      checksum: (words) => createHash("sha256").update(words).digest("hex"),
      settingsOf: async () => ({ ...defaultSettings, ...settings }),
      citations: async () => () => ({}),
      log: { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} },
    });
    this.document = new OpenText(uri, "plaintext", 1, text);
    this.desk.opened(this.document);
  }

  get text(): string {
    return this.document.text.toString();
  }

  /** Puts words in the place of others; true where notes were shaken. */
  edit(start: number, end: number, words: string): boolean {
    let isShaken = false;
    const change = { range: this.range(start, end), text: words };
    applyChanges(this.document, [change], this.document.version + 1, (edit) => {
      isShaken = this.desk.edited(this.uri, edit) || isShaken;
    });
    return isShaken;
  }

  save(): Promise<void> {
    this.desk.saved(this.uri);
    return this.desk.anchorAgain(this.uri);
  }

  act(act: NoteAct): Promise<NoteOutcome> {
    return this.desk.act(this.uri, act);
  }

  async highlight(start: number, end: number): Promise<string | undefined> {
    const outcome = await this.act({ act: "add", kind: "highlight", range: this.range(start, end) });
    return outcome.done ? outcome.id : undefined;
  }

  range(start: number, end: number) {
    const at = (offset: number) => {
      const { line, column } = this.document.text.lines.at(offset);
      return { line, character: column };
    };
    return { start: at(start), end: at(end) };
  }

  /** By id: the offsets, or the state of what has none. */
  async places(): Promise<Readonly<Record<string, string>>> {
    const notes = await this.desk.notesOf(this.uri);
    return Object.fromEntries(
      notes.map(({ note, place }) => [note.id, place?.span ? `${place.span.start}-${place.span.end}` : (place?.state ?? "none")]),
    );
  }

  /** The words that each note is on, by id. */
  async words(): Promise<Readonly<Record<string, string | undefined>>> {
    const notes = await this.desk.notesOf(this.uri);
    return Object.fromEntries(
      notes.map(({ note, place }) => [note.id, place?.span && this.document.text.slice(place.span.start, place.span.end)]),
    );
  }

  /** Closes the document, and opens it as the disk has it. */
  reopen(text = this.text): void {
    this.desk.closed(this.uri);
    this.document = new OpenText(this.uri, "plaintext", 1, text);
    this.desk.opened(this.document);
  }
}
