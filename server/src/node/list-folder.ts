import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** A file with what changes when it does. */
export interface FoundFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Another one after every change. */
  readonly stamp: string;
}

/** Folders that are looked into, at most. */
const MOST_FOLDERS = 2_000;

/**
 * At most `limit` files with one of the `extensions` (lower case) in a folder and all its folders, those in outer folders first, sorted by name.
 * Hidden entries and `node_modules` are left out, links to folders are not followed; what cannot be looked at is left out, too. `isComplete` is
 * false where there are more.
 */
export async function listFolder(
  folder: string,
  extensions: readonly string[],
  limit: number,
): Promise<{ readonly files: readonly FoundFile[]; readonly isComplete: boolean }> {
  const files: FoundFile[] = [];
  const folders = [folder];
  for (const inside of folders) {
    for (const entry of await entriesOf(inside)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const below = path.join(inside, entry.name);
      if (entry.isDirectory()) folders.push(below);
      else if (extensions.includes(path.extname(entry.name).toLowerCase())) {
        if (files.length === limit) return { files, isComplete: false };
        const found = await fileAt(below);
        if (found) files.push(found);
      }
    }
    if (folders.length > MOST_FOLDERS) return { files, isComplete: false };
  }
  return { files, isComplete: true };
}

/** A file as it is now; undefined where there is none. */
export async function fileAt(file: string): Promise<FoundFile | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { path: file, size: found.size, stamp: `${found.mtimeMs} ${found.size} ${found.ino}` } : undefined;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
