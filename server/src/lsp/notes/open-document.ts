import type { OpenText } from "../open-text.ts";
import { ActHistory } from "./act-history.ts";
import { OpenNotes } from "./open-notes.ts";

/** What the desk keeps for a document that a client has open. */
export class OpenDocument {
  readonly notes: OpenNotes;
  readonly history = new ActHistory();
  /** Settled when the notes are known for the first time. */
  known: Promise<void> | undefined;
  isKnown = false;
  isClosed = false;
  /** The version that was opened or saved last: what the files' anchors should be of. */
  savedVersion: number;
  /** Notes that were lost by an edit, to be looked for when it is quiet. */
  readonly sought = new Set<string>();
  #turns: Promise<unknown> = Promise.resolve();

  constructor(document: OpenText, stored: string, checksum: (text: string) => string) {
    this.notes = new OpenNotes(document, stored, checksum);
    this.savedVersion = document.version;
  }

  /** One thing after the other: files are read, acts are done. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turns.then(work);
    this.#turns = turn.catch(() => {});
    return turn;
  }
}
