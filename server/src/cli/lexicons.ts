import path from "node:path";
import { emptyLexicon, LEXICON_FILE, LineIndex, MAX_LEXICON_BYTES, readLexiconFile, type UserLexicon } from "../engine/index.ts";
import { asFileError, FileError } from "../node/read-file.ts";
import { isFile, readTextFile } from "../node/read-text-file.ts";

/** A lexicon as the program uses it. */
export interface LexiconRead {
  readonly lexicon: UserLexicon;
  /** What cannot be used, one line each with file, line and column: for people. */
  readonly problems: readonly string[];
  /** True where the file could not be read at all. */
  readonly failed: boolean;
}

const read = new Map<string, Promise<LexiconRead>>();

/** The lexicon in a file, read once by each thread. */
export function lexiconIn(file: string): Promise<LexiconRead> {
  let known = read.get(file);
  if (!known) {
    known = readFrom(file);
    read.set(file, known);
  }
  return known;
}

async function readFrom(file: string): Promise<LexiconRead> {
  try {
    const text = await readTextFile(file, MAX_LEXICON_BYTES);
    if (text === undefined) throw new FileError("not-found", "There is no such file.");
    const { lexicon, problems } = readLexiconFile(text);
    const lines = LineIndex.of(text);
    const told = problems.map(({ start, message }) => {
      const { line, column } = lines.at(start);
      return `${file}:${line + 1}:${column + 1}: ${message}`;
    });
    return { lexicon, problems: told, failed: false };
  } catch (error) {
    return { lexicon: emptyLexicon, problems: [`${file}: ${asFileError(error).message}`], failed: true };
  }
}

/** What the command line says of lexicons: a file for all documents, none for any, or each document's own. */
export type LexiconChoice = string | false | undefined;

/** Finds the lexicon's file of each document, and tells once of each what cannot be used in it. */
export class LexiconFinder {
  readonly #choice: LexiconChoice;
  readonly #tell: (line: string) => void;
  readonly #told = new Set<string>();
  readonly #nearest = new Map<string, Promise<string | undefined>>();

  constructor(choice: LexiconChoice, tell: (line: string) => void) {
    this.#choice = choice;
    this.#tell = tell;
  }

  /** The file for a document: the nearest one upward from its folder, or from the working folder for standard input. */
  async fileFor(document: string): Promise<string | undefined> {
    if (this.#choice === false) return undefined;
    const file = this.#choice ?? (await this.#nearestTo(document === "-" ? process.cwd() : path.dirname(path.resolve(document))));
    if (file === undefined || this.#told.has(file)) return file;
    this.#told.add(file);
    for (const line of (await lexiconIn(file)).problems) this.#tell(line);
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
    const file = path.join(folder, LEXICON_FILE);
    if (await isFile(file)) return file;
    const above = path.dirname(folder);
    return above === folder ? undefined : this.#nearestTo(above);
  }
}

/** What `lexiconIn` reads from the file, if there is one. */
export async function lexiconOrNone(file: string | undefined): Promise<UserLexicon | undefined> {
  return file === undefined ? undefined : (await lexiconIn(file)).lexicon;
}
