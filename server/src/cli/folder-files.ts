import path from "node:path";
import { LineIndex, type Span } from "../engine/index.ts";
import { asFileError, FileError } from "../node/read-file.ts";
import { isFile, readTextFile } from "../node/read-text-file.ts";

/** A file that a folder may have for the documents in it, and how its text is understood. */
export interface FolderFileKind<T> {
  /** Relative to the folder: `.inspection-lens/lexicon.json`. */
  readonly name: string;
  /** Bytes in the largest file that is read. */
  readonly limit: number;
  /** What holds where the file cannot be used. */
  readonly none: T;
  read(text: string): { readonly value: T; readonly problems: readonly (Span & { readonly message: string })[] };
}

/** Such a file as the program uses it. */
export interface FolderFileRead<T> {
  readonly value: T;
  /** What cannot be used, one line each with file, line and column: for people. */
  readonly problems: readonly string[];
  /** True where the file could not be read at all. */
  readonly failed: boolean;
}

/** Reads files of one kind, each once in every thread. */
export function readerOf<T>(kind: FolderFileKind<T>): (file: string) => Promise<FolderFileRead<T>> {
  const known = new Map<string, Promise<FolderFileRead<T>>>();
  return (file) => {
    let read = known.get(file);
    if (!read) {
      read = readFrom(file, kind);
      known.set(file, read);
    }
    return read;
  };
}

async function readFrom<T>(file: string, { limit, none, read }: FolderFileKind<T>): Promise<FolderFileRead<T>> {
  try {
    const text = await readTextFile(file, limit);
    if (text === undefined) throw new FileError("not-found", "There is no such file.");
    const { value, problems } = read(text);
    const lines = LineIndex.of(text);
    const told = problems.map(({ start, message }) => {
      const { line, column } = lines.at(start);
      return `${file}:${line + 1}:${column + 1}: ${message}`;
    });
    return { value, problems: told, failed: false };
  } catch (error) {
    return { value: none, problems: [`${file}: ${asFileError(error).message}`], failed: true };
  }
}

/** What the command line says of such files: one for all documents, none for any, or each document's own. */
export type FolderFileChoice = string | false | undefined;

interface Finding<T> {
  readonly choice: FolderFileChoice;
  readonly kind: FolderFileKind<T>;
  readonly read: (file: string) => Promise<FolderFileRead<T>>;
  /** Told once of each file what cannot be used in it, a line at a time. */
  readonly tell: (line: string) => void;
}

/** Finds the file of each document. */
export class FolderFileFinder<T> {
  readonly #by: Finding<T>;
  readonly #told = new Set<string>();
  readonly #nearest = new Map<string, Promise<string | undefined>>();

  constructor(by: Finding<T>) {
    this.#by = by;
  }

  /** The file for a document: the nearest one upward from its folder, or from the working folder for standard input. */
  async fileFor(document: string): Promise<string | undefined> {
    const { choice, read, tell } = this.#by;
    if (choice === false) return undefined;
    const file = choice ?? (await this.#nearestTo(document === "-" ? process.cwd() : path.dirname(path.resolve(document))));
    if (file === undefined || this.#told.has(file)) return file;
    this.#told.add(file);
    for (const line of (await read(file)).problems) tell(line);
    return file;
  }

  #nearestTo(folder: string): Promise<string | undefined> {
    let found = this.#nearest.get(folder);
    if (!found) {
      found = this.#look(folder);
      this.#nearest.set(folder, found);
    }
    return found;
  }

  async #look(folder: string): Promise<string | undefined> {
    const file = path.join(folder, this.#by.kind.name);
    if (await isFile(file)) return file;
    const above = path.dirname(folder);
    return above === folder ? undefined : this.#nearestTo(above);
  }
}
