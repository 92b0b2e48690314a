import { Disposable, EventEmitter, type TextDocument, type Uri, window, workspace } from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import {
  type DocumentNotes,
  type ImportNotesOutcome,
  type ImportNotesParams,
  importNotesRequest,
  type NoteAct,
  type NoteOutcome,
  noteActRequest,
  notesNotification,
  notesRequest,
  type RecognitionStatus,
} from "../../../server/src/protocol/index.ts";
import type { DocumentStatusItem } from "../document-status-item.ts";
import type { AuthorName } from "./author-name.ts";

/** How long places of an earlier version of the text may wait for those of the newest, in milliseconds. */
const STALE_AFTER = 500;

/** What the server has said of the notes on open documents, and the way to act on them. */
export class Notes {
  readonly #client: LanguageClient;
  readonly #author: AuthorName;
  readonly #recognition: DocumentStatusItem<RecognitionStatus>;
  readonly #known = new Map<string, DocumentNotes>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #changed = new EventEmitter<string>();
  /** The URI, as the server writes it, of a document whose notes are others now. */
  readonly onDidChange = this.#changed.event;

  constructor(client: LanguageClient, author: AuthorName, recognition: DocumentStatusItem<RecognitionStatus>) {
    this.#recognition = recognition;
    this.#client = client;
    this.#author = author;
    client.onNotification(notesNotification, (notes) => this.#take(notes));
  }

  /** Follows the server and the open documents until disposed. */
  follow(): Disposable {
    return Disposable.from(
      this.#changed,
      this.#recognition.onDidChange(({ uri }) => this.#known.has(uri) && this.#changed.fire(uri)),
      workspace.onDidCloseTextDocument((document) => this.#forget(this.uriOf(document))),
      this.#client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) for (const uri of [...this.#known.keys()]) this.#forget(uri);
      }),
      new Disposable(() => {
        for (const timer of this.#waiting.values()) clearTimeout(timer);
      }),
    );
  }

  get author(): string | undefined {
    return this.#author.current;
  }

  uriOf({ uri }: { readonly uri: Uri }): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  /** Undefined until the server has spoken of it. */
  of(uri: string): DocumentNotes | undefined {
    return this.#known.get(uri);
  }

  ofDocument(document: TextDocument | undefined): DocumentNotes | undefined {
    return document && this.#known.get(this.uriOf(document));
  }

  /** Whether notes are offered on a document: where they can be written, and it is read as a report, or has notes already. */
  canWrite(uri: string): boolean {
    const known = this.#known.get(uri);
    if (!known || known.readOnly !== undefined) return false;
    return known.threads.length > 0 || this.#recognition.of(uri)?.read === true;
  }

  all(): readonly DocumentNotes[] {
    return [...this.#known.values()];
  }

  documentOf(uri: string): TextDocument | undefined {
    return workspace.textDocuments.find((document) => this.uriOf(document) === uri);
  }

  /** Asks the server what it would have told anyway, for who cannot wait. */
  async refresh(uri: string): Promise<void> {
    const notes = await this.#client.sendRequest(notesRequest, { uri });
    if (notes) this.#take(notes);
  }

  /** Does it, having asked for the reader's name if that has not been done; what went wrong is told to the reader. */
  async act(uri: string, act: NoteAct): Promise<NoteOutcome> {
    if (act.act !== "undo" && act.act !== "redo" && act.act !== "repair") await this.#author.ask();
    let outcome = await this.#send(uri, act);
    if (!outcome.done && outcome.needs === "author" && (await this.#author.change())) outcome = await this.#send(uri, act);
    if (!outcome.done) void window.showWarningMessage(outcome.message);
    else if (outcome.message) void window.showInformationMessage(outcome.message);
    return outcome;
  }

  /** Takes in notes of a file; what came of it is told, unless the reader has to say first which page the document is. */
  async import(params: ImportNotesParams): Promise<ImportNotesOutcome> {
    const send = (): Promise<ImportNotesOutcome> =>
      this.#client.sendRequest(importNotesRequest, params).catch(() => ({
        done: false,
        message: "Nothing was imported, as the server of Inspection Lens did not answer. Restart it and try again.",
      }));
    let outcome = await send();
    if (!outcome.done && outcome.needs === "author" && (await this.#author.change())) outcome = await send();
    if (outcome.done) void window.showInformationMessage(outcome.message ?? "The notes were imported.");
    else if (!outcome.pages) void window.showWarningMessage(outcome.message);
    return outcome;
  }

  async #send(uri: string, act: NoteAct): Promise<NoteOutcome> {
    try {
      return await this.#client.sendRequest(noteActRequest, { uri, act });
    } catch {
      return { done: false, message: "The note was not saved, as the server of Inspection Lens did not answer. Restart it and try again." };
    }
  }

  #take(notes: DocumentNotes): void {
    const { uri, version } = notes;
    this.#known.set(uri, notes);
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    // Somebody is typing: the editor moves what it shows by itself, and the places in the newest version are on their way.
    const document = this.documentOf(uri);
    if (!document || document.version <= version) this.#changed.fire(uri);
    else
      this.#waiting.set(
        uri,
        setTimeout(() => this.#changed.fire(uri), STALE_AFTER),
      );
  }

  #forget(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    if (this.#known.delete(uri)) this.#changed.fire(uri);
  }
}
