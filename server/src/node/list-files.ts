import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { asFileError, type FileError } from "./read-file.ts";

/** A file to read, or a path that could not be looked at. `path` is written as given, with what lies below a folder appended. */
export type ListedFile = { readonly path: string; readonly error?: undefined } | { readonly path: string; readonly error: FileError };

/**
 * The files that `given` names: itself, or the files with one of the `extensions` (lower case) in a folder and all its folders, sorted by name.
 * Hidden entries and `node_modules` are left out, and links to folders are not followed, so that a circle of links ends.
 */
export async function* listFiles(given: string, extensions: readonly string[]): AsyncGenerator<ListedFile> {
  try {
    const found = await stat(given);
    if (!found.isDirectory()) {
      yield { path: given };
      return;
    }
  } catch (error) {
    yield { path: given, error: asFileError(error) };
    return;
  }
  yield* inFolder(given, extensions);
}

async function* inFolder(folder: string, extensions: readonly string[]): AsyncGenerator<ListedFile> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, error: asFileError(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const below = folder.endsWith("/") || folder.endsWith(path.sep) ? folder + entry.name : folder + path.sep + entry.name;
    if (entry.isDirectory()) yield* inFolder(below, extensions);
    else if (extensions.includes(path.extname(entry.name).toLowerCase())) yield { path: below };
  }
}
