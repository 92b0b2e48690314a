import { NotificationType, type Range, RequestType } from "vscode-languageserver-protocol";

/** What somebody said in a thread. */
export interface NoteComment {
  readonly id: string;
  /** Left out where the author did not want to be named. */
  readonly author?: string;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified?: string;
  /** True where the reader may edit and delete it: it stands in the file that is written. */
  readonly isOwn: boolean;
}

/** Where a note is: its words where they stood, elsewhere or changed, at one of several places, or nowhere. `document`: on the document as a whole. */
export type NoteState = "exact" | "moved" | "unsure" | "lost" | "document";

/** A note on a passage, with its replies, as a person sees it. */
export interface NoteThread {
  readonly id: string;
  readonly kind: "comment" | "highlight" | "tag";
  readonly state: NoteState;
  /** In the version of the document that the message names; for `exact` and `moved`. */
  readonly range?: Range;
  /** For `unsure`: where it may be, likeliest first. */
  readonly candidates?: readonly Range[];
  /** The words it was made on; left out for `document`. */
  readonly quote?: string;
  readonly paragraph?: string;
  readonly page?: number;
  readonly tags: readonly string[];
  /** The wording the reader proposes for the passage. */
  readonly suggestion?: string;
  readonly isResolved: boolean;
  /** The note itself, and the replies by age. A highlight or tag without words has none. */
  readonly comments: readonly NoteComment[];
  readonly author?: string;
  readonly created: string;
  /** The file's name that holds it. */
  readonly file: string;
  readonly isOwn: boolean;
}

/** A file of notes that cannot be used, and what can be done. */
export interface NotesFileProblem {
  readonly file: string;
  readonly message: string;
  /** What a repair would do, for a button's question; left out where there is none. */
  readonly repair?: string;
}

/** All notes on an open document. */
export interface DocumentNotes {
  readonly uri: string;
  /** The document's version that the ranges hold for. */
  readonly version: number;
  readonly threads: readonly NoteThread[];
  readonly problems: readonly NotesFileProblem[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Left out where notes can be made; else one sentence on why not. */
  readonly readOnly?: string;
}

/** What a reader does with notes. */
export type NoteAct =
  | {
      readonly act: "add";
      /** Left out for a note on the whole document. */
      readonly range?: Range;
      readonly kind: "comment" | "highlight" | "tag";
      readonly text?: string;
      /** The wording the reader proposes for the passage. */
      readonly suggestion?: string;
      readonly tags?: readonly string[];
    }
  | { readonly act: "reply"; readonly to: string; readonly text: string }
  | { readonly act: "edit"; readonly id: string; readonly text?: string; readonly suggestion?: string; readonly tags?: readonly string[] }
  /** `thread`: with the reader's own answers to it. */
  | { readonly act: "delete"; readonly id: string; readonly thread?: boolean }
  | { readonly act: "resolve" | "reopen"; readonly id: string }
  /** Puts a note, with its thread, on other words. */
  | { readonly act: "reattach"; readonly id: string; readonly range: Range }
  | { readonly act: "undo" | "redo" }
  /** Mends a file that cannot be used, as its problem offers. */
  | { readonly act: "repair"; readonly file: string };

export interface NoteActParams {
  readonly uri: string;
  readonly act: NoteAct;
}

/** What came of an act. `message`: one sentence on why nothing was done, or, where it was, what else there is to know. */
export type NoteOutcome =
  | { readonly done: true /** Of the note added or changed. */; readonly id?: string; readonly message?: string }
  | { readonly done: false; readonly message: string /** The setting without which it cannot be done. */; readonly needs?: "author" };

/** Server → client, when the notes of an open document are known, and whenever they or their places have changed. */
export const notesNotification = new NotificationType<DocumentNotes>("inspectionLens/notes");

/** Client → server: the same, once it is known; null for a document that is not open. */
export const notesRequest = new RequestType<{ readonly uri: string }, DocumentNotes | null, void>("inspectionLens/notesOf");

/** Client → server: do it; answered when it is safe on the disk. */
export const noteActRequest = new RequestType<NoteActParams, NoteOutcome, void>("inspectionLens/noteAct");

export interface ImportNotesParams {
  readonly uri: string;
  /** The text of the file that Hypothesis exported. */
  readonly file: string;
  /** Addresses of the document, where the file holds annotations of several pages. */
  readonly pages?: readonly string[];
}

/** `pages`: nothing was done, because the reader has to say which of these the document is. */
export type ImportNotesOutcome = NoteOutcome & { readonly pages?: readonly string[] };

/** Client → server: takes in notes that were made elsewhere, as one act that can be undone. `message` says what came of it. */
export const importNotesRequest = new RequestType<ImportNotesParams, ImportNotesOutcome, void>("inspectionLens/importNotes");
