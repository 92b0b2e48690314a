import { readFile } from "node:fs/promises";
import { atomicWrite } from "./atomic-write.ts";
import { asFileError, FileError } from "./read-file.ts";

/** Where the last state of a file is kept before it is written over. */
export function lastCopyOf(file: string): string {
  return `${file}.bak`;
}

/** The file's text; undefined where there is none. Throws `FileError`. */
export async function readKeptFile(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const failure = asFileError(error);
    if (failure.code === "not-found") return undefined;
    throw failure;
  }
}

/**
 * Writes a file that people's work is in: the state before is kept beside it, and a file that somebody else has changed since it was read is left alone.
 * @param before the text that was read, undefined where there was no file
 * @throws FileError with the code "changed" where the file is not as it was read
 */
export async function writeKeptFile(file: string, text: string, before: string | undefined): Promise<void> {
  const now = await readKeptFile(file);
  if (now !== before) throw new FileError("changed", "The file was changed by somebody else in the meantime, so nothing was written.");
  if (now === text) return;
  try {
    if (now !== undefined) await atomicWrite(lastCopyOf(file), now);
    await atomicWrite(file, text);
  } catch (error) {
    throw asFileError(error);
  }
}
