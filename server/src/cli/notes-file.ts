import { createHash } from "node:crypto";
import path from "node:path";
import { type AnchoringText, anchoringTextOf, readSidecar, type Sidecar, sidecarName, writeSidecar } from "../annotations/index.ts";
import { readKeptFile, writeKeptFile } from "../node/kept-file.ts";
import { asFileError } from "../node/read-file.ts";

/** A document's notes as they stand in their file. */
export interface NotesFile {
  readonly path: string;
  /** The file's text when it was read; undefined where there is none yet. */
  readonly before: string | undefined;
  readonly sidecar: Sidecar;
}

/** One sentence, with the file's name first, on why notes cannot be read or written. */
export class NotesError extends Error {}

/** The notes beside a document. A file that cannot be understood is left as it is. Throws `NotesError`. */
export async function notesBeside(document: string, reader?: string): Promise<NotesFile> {
  return notesIn(path.join(path.dirname(document), sidecarName(path.basename(document), reader)), path.basename(document));
}

/** The notes in a file that is named. Throws `NotesError`. */
export async function notesIn(file: string, document = documentOf(file)): Promise<NotesFile> {
  let before: string | undefined;
  try {
    before = await readKeptFile(file);
  } catch (error) {
    throw new NotesError(`${file}: ${asFileError(error).message}`);
  }
  if (before === undefined) return { path: file, before, sidecar: { document, notes: [], foreign: [] } };
  const read = readSidecar(before, document);
  if (read.problem !== undefined) throw new NotesError(`${file}: ${read.problem} It was left as it is.`);
  return { path: file, before, sidecar: read.sidecar };
}

/** Writes notes back. Throws `NotesError`. */
export async function writeNotes({ path: file, before }: NotesFile, sidecar: Sidecar): Promise<void> {
  try {
    await writeKeptFile(file, writeSidecar(sidecar), before);
  } catch (error) {
    throw new NotesError(`${file}: ${asFileError(error).message}`);
  }
}

/** A document's text for making and finding notes, with the checksum that says whether it changed. */
export function textForNotes(text: string): AnchoringText {
  return anchoringTextOf(text, `sha256:${createHash("sha256").update(text).digest("hex")}`);
}

/** `report.txt.annotations.ruth.jsonld` → `report.txt`. */
function documentOf(file: string): string {
  return path.basename(file).replace(/\.annotations(?:\.[^.]+)?\.jsonld$/, "");
}
