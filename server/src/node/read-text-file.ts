import { stat } from "node:fs/promises";
import { asFileError, FileError, readFileBytes } from "./read-file.ts";

/** A file's text (UTF-8), or undefined where there is no such file. Throws `FileError` for one that is no plain file, or of more than `limit` bytes. */
export async function readTextFile(file: string | URL, limit: number): Promise<string | undefined> {
  try {
    // A pipe of that name would never end.
    if (!(await stat(file)).isFile()) throw new FileError("unreadable", "It is no file.");
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readFileBytes(file, limit));
  } catch (thrown) {
    const error = asFileError(thrown);
    if (error.code === "not-found") return undefined;
    throw error;
  }
}

/** True for a plain file, or a link to one. */
export async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
