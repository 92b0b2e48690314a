import { lstat, readdir, realpath } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readerOf, sidecarName } from "../annotations/index.ts";
import { codeOf } from "./failure.ts";
import { UnfitError } from "./kept-file.ts";

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
export function pathOf(document: string): string {
  return /^file:\/\//i.test(document) ? fileURLToPath(document) : path.resolve(document);
}

/** @param document a path or a `file:` URI */
export async function placeOf(document: string): Promise<NotesPlace> {
  const file = pathOf(document);
  return { folder: await realpath(path.dirname(file)), document: path.basename(file) };
}

/** The files of notes beside a document: the shared one first, then the readers' by name. */
export async function notesFilesIn({ folder, document }: NotesPlace): Promise<readonly NamedFile[]> {
  const found = (await readdir(folder)).flatMap((name): NamedFile | [] => {
    const owner = readerOf(name, document);
    return owner ? { name, ...owner } : [];
  });
  return found.sort((a, b) => Number(a.reader !== undefined) - Number(b.reader !== undefined) || (a.name < b.name ? -1 : 1));
}

/**
 * Where a reader's notes are written. A file that is there under the same name in other Unicode form (a Mac takes names apart: “e´” for “é”) is taken.
 */
export async function fileFor(place: NotesPlace, reader: string | undefined): Promise<NamedFile> {
  const name = sidecarName(place.document, reader);
  const owner = reader === undefined ? {} : { reader };
  if (await isThere(path.join(place.folder, name))) return { name, ...owner };
  const other = (await notesFilesIn(place)).find((file) => file.name.normalize() === name.normalize());
  return { name: other?.name ?? name, ...owner };
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** Where a link leads, so that it stays one; the file itself where it is none, or is not there. Throws for a link to what is not there. */
export async function realFile(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    // The disk that it leads to may be there again tomorrow.
    const found = await lstat(file).catch(() => undefined);
    if (found?.isSymbolicLink()) throw new UnfitError("it is a link to a file that is not there");
    return file;
  }
}
