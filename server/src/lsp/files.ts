import type { NotesStore } from "../annotations/index.ts";
import type { TextFiles } from "./dismissal-desk.ts";
import type { ReadBytes } from "./stored-documents.ts";

/** A file in a folder of the workspace. */
export interface FoundDocument {
  readonly uri: string;
  /** Bytes. */
  readonly size: number;
  /** Another one after every change. */
  readonly stamp: string;
}

export interface FolderListing {
  readonly documents: readonly FoundDocument[];
  /** False where there are more than were asked for. */
  readonly isComplete: boolean;
}

/** How the server reads and writes files; the one thing it does not bring itself. Only `file:` URIs are asked for. */
export interface Files extends TextFiles {
  readonly readBytes: ReadBytes;
  /** The first bytes of a file. */
  readonly readHead: ReadBytes;
  /** The files in a folder that may be documents, at most `limit`. Their URIs begin with the folder's, which has no slash at its end. */
  readonly listFolder: (folder: string, limit: number) => Promise<FolderListing>;
  /** A file as it is now; undefined where there is none. */
  readonly fileAt: (uri: string) => Promise<FoundDocument | undefined>;
  /** Where notes on documents are kept; documents are named by their URIs. */
  readonly notes: NotesStore;
  /** Names a text: notes remember which one they were made on. */
  readonly checksum: (text: string) => string;
}
