import type { Anchored, Note } from "../../annotations/index.ts";

/** A note of an open document, with where it is now. */
export interface PlacedNote {
  readonly note: Note;
  /** In the document's newest version; undefined for a reply, and for a note on the whole document. */
  readonly place?: Anchored;
  /** The name of the file that holds it. */
  readonly file: string;
  /** Whose file that is; undefined for the one that all readers share. */
  readonly reader?: string;
  /** True where it stands in the file that this reader writes. */
  readonly isOwn: boolean;
}
