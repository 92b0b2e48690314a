import path from "node:path";
import { fileURLToPath } from "node:url";
import { LINKS_FILE, type LinksFile, MAX_LINKS_BYTES, readLinks } from "../links/index.ts";
import { type FolderFileKind, readerOf } from "./folder-files.ts";

/** Which reports the documents of a folder speak of. */
export const linksFile: FolderFileKind<LinksFile> = {
  name: LINKS_FILE,
  limit: MAX_LINKS_BYTES,
  none: { documents: new Map(), problems: [], isWritable: false },
  read(text) {
    const file = readLinks(text);
    return { value: file, problems: file.problems };
  },
};

export const linksIn = readerOf(linksFile);

/** The reports to which a file links one document, as paths; none for standard input, which has no path. */
export async function linkedReports(file: string | undefined, document: string): Promise<readonly string[]> {
  if (file === undefined || document === "-") return [];
  const { documents } = (await linksIn(file)).value;
  if (documents.size === 0) return [];
  const folder = path.dirname(path.dirname(path.resolve(file)));
  const choice = documents.get(path.relative(folder, path.resolve(document)).replaceAll(path.sep, "/").normalize());
  return choice === undefined || choice === "none" ? [] : choice.map((report) => pathOf(folder, report));
}

/** From the working folder, as a person there would name it; absolute where the report lies elsewhere. */
function pathOf(folder: string, report: string): string {
  const given = report.startsWith("file:") ? asPath(report) : report;
  // two slashes would be another machine's name to some systems
  const absolute = path.resolve(folder, given.replace(/^[\\/]{2,}/, "/"));
  const relative = path.relative(process.cwd(), absolute);
  return relative.startsWith("..") || path.isAbsolute(relative) ? absolute : relative;
}

/** A URI that names no file stays as it is, to be told as one that cannot be read. */
function asPath(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}
