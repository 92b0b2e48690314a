import type { Sidecar } from "./sidecar.ts";

/** One file of notes on a document. */
export interface NotesFile {
  /** Its name, without folders. */
  readonly name: string;
  /** Whose it is; undefined for the one that all readers share. */
  readonly reader?: string;
  readonly sidecar: Sidecar;
}

/** A file of notes that cannot be used. It is left as it is, and nothing is written to it, until a person has chosen what to do. */
export interface NotesProblem {
  readonly name: string;
  /** One sentence: the cause. No words of the file. */
  readonly message: string;
  /** What could be made of it, where something can. */
  readonly repair?: NotesRepair;
}

/** How an unusable file could be mended; the file as it is is kept beside it in any case. */
export interface NotesRepair {
  /** From what: the notes that can still be read in the file, both sides of an unfinished merge, or the last good copy. */
  readonly from: "remains" | "both-sides" | "last-copy";
  /** Notes that would be there afterwards. */
  readonly notes: number;
}

export interface OpenedNotes {
  /** The shared one first, then the readers' by name. */
  readonly files: readonly NotesFile[];
  readonly problems: readonly NotesProblem[];
}

/** Where notes are kept. Rejects with `NotesError`. Documents are named by what the store goes by: a path, or a `file:` URI. */
export interface NotesStore {
  /** Every file of notes beside a document. */
  open(document: string): Promise<OpenedNotes>;
  /**
   * Changes one file, `reader`'s or the shared one, and is done when the change is safe on the disk. `change` is given what the file holds now, so that
   * what somebody else wrote meanwhile stays; it may be called again where somebody wrote at the same time.
   */
  change(document: string, reader: string | undefined, change: (sidecar: Sidecar) => Sidecar): Promise<NotesFile>;
  /** Mends an unusable file as its problem offers. */
  repair(document: string, name: string): Promise<NotesFile>;
  /** Puts into the files what is safe beside them; before a program ends, or hands them on. */
  settle?(): Promise<void>;
}

/** Why notes cannot be read or written: one sentence for people that names the file and the cause, and holds no words of it. */
export class NotesError extends Error {
  override readonly name = "NotesError";
}
