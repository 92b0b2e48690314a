import path from "node:path";
import { DISMISSALS_FILE, type Dismissal, type DismissalsFile, MAX_DISMISSALS_BYTES, readDismissals } from "../dismissals/index.ts";
import { type FolderFileKind, readerOf } from "./folder-files.ts";

/** What was dismissed in the documents of a folder. */
export const dismissalsFile: FolderFileKind<DismissalsFile> = {
  name: DISMISSALS_FILE,
  limit: MAX_DISMISSALS_BYTES,
  none: { entries: [], problems: [], isWritable: false },
  read(text) {
    const file = readDismissals(text);
    return { value: file, problems: file.problems };
  },
};

export const dismissalsIn = readerOf(dismissalsFile);

/** What a file dismisses in one document; nothing in standard input, which has no path. */
export async function dismissalsOf(file: string | undefined, document: string): Promise<readonly Dismissal[]> {
  if (file === undefined || document === "-") return [];
  const { entries } = (await dismissalsIn(file)).value;
  if (entries.length === 0) return [];
  const folder = path.dirname(path.dirname(path.resolve(file)));
  const name = path.relative(folder, path.resolve(document)).replaceAll(path.sep, "/").normalize();
  return entries.flatMap(({ dismissal }) => (dismissal.document.normalize() === name ? [dismissal] : []));
}
