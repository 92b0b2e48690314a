import { readerNameOf, sidecarName } from "../../annotations/index.ts";
import type { Settings } from "../../protocol/index.ts";
import { decoded } from "../folder-files.ts";
import type { Refusal } from "./note-acts.ts";

/** Files of notes that come, change and go. */
export const notesGlob = "**/*.annotations*.jsonld";

/** The file that a reader writes. */
export interface OwnFile {
  readonly name: string;
  /** Whose it is; undefined for the one that all readers share. */
  readonly reader: string | undefined;
  /** What notes are signed with. */
  readonly author: string | undefined;
}

/** The file that a reader writes for the document at `stored`, as their settings say; or why there is none. */
export function ownFile(stored: string, { author: given, noteFiles }: Pick<Settings, "author" | "noteFiles">): OwnFile | Refusal {
  const author = given === "" ? undefined : given;
  if (noteFiles === "shared") return { reader: undefined, author, name: notesFileName(stored, undefined) };
  const reader = author === undefined ? undefined : readerNameOf(author);
  if (reader !== undefined) return { reader, author, name: notesFileName(stored, reader) };
  const refused = "Each reader’s notes are kept in a file with their name (setting “inspectionLens.noteFiles”). Enter yours first: ";
  return { refused: `${refused}“inspectionLens.author”.` };
}

/** The name of a file of notes on the document at `stored`. */
export function notesFileName(stored: string, reader: string | undefined): string {
  return sidecarName(documentName(stored), reader);
}

/** The file name of the document at `stored`. */
export function documentName(stored: string): string {
  return decoded(stored.slice(stored.lastIndexOf("/") + 1));
}

/** True if one of the files may hold notes on the document at `stored`. */
export function areNotesOn(stored: string, uris: readonly string[]): boolean {
  const beginning = `${plain(stored)}.annotations.`;
  return uris.some((uri) => uri.endsWith(".jsonld") && plain(uri).startsWith(beginning));
}

/** Where a document's notes cannot be kept: why. */
export function readOnlyReason(stored: string): string | undefined {
  if (stored.startsWith("file:")) return undefined;
  if (stored.startsWith("untitled:")) return "Save the document first: its notes are kept in a file beside it.";
  return "Notes are kept in a file beside the document, and this document is no file of this machine.";
}

/** Editors write one URI in several ways. */
function plain(uri: string): string {
  return decoded(uri).normalize();
}
