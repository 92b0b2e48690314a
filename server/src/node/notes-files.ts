import { readdir, realpath } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readerOf, sidecarName } from "../annotations/index.ts";
import { codeOf } from "./failure.ts";

/** Where the notes on a document are. */
export interface NotesPlace {
  /** Of the document, without links on the way to it. */
  readonly folder: string;
  /** The document's own name. */
  readonly document: string;
}

/** A file of notes by its name. */
export interface NamedFile {
  readonly name: string;
  /** Undefined for the shared one. */
  readonly reader?: string;
}

/** @param document a path or a `file:` URI */
export async function placeOf(document: string): Promise<NotesPlace> {
  const file = /^file:\/\//i.test(document) ? fileURLToPath(document) : path.resolve(document);
  return { folder: await realpath(path.dirname(file)), document: path.basename(file) };
}

/** The files of notes beside a document: the shared one first, then the readers' by name. */
export async function notesFilesIn({ folder, document }: NotesPlace): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = [];
  for (const name of await readdir(folder)) {
    const owner = readerOf(name, document);
    if (owner) found.push({ name, ...owner });
  }
  return found.sort((a, b) => Number(a.reader !== undefined) - Number(b.reader !== undefined) || (a.name < b.name ? -1 : 1));
}

/**
 * Where a reader's notes are written. A file that is there under the same name in other Unicode form (a Mac takes names apart: “e´” for “é”) is taken.
 */
export async function fileFor(place: NotesPlace, reader: string | undefined): Promise<NamedFile> {
  const name = sidecarName(place.document, reader);
  const owner = reader === undefined ? {} : { reader };
  const there = (await notesFilesIn(place)).filter((file) => file.name.normalize() === name.normalize());
  const exact = there.find((file) => file.name === name);
  return { name: (exact ?? there[0])?.name ?? name, ...owner };
}

/** Where a link leads, so that it stays one; the file itself where it is none, or is not there. Throws for a link to nothing that could be there. */
export async function realFile(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return file;
    throw error;
  }
}
