import type { Source, UserLexicon } from "../engine/index.ts";
import { type FolderFileChoice, FolderFileFinder } from "./folder-files.ts";
import { lexiconFile, lexiconIn } from "./lexicons.ts";
import { sourceIn } from "./sources.ts";

/** What the command line says of the files that belong to documents. */
export interface FileChoices {
  /** The lexicon's file for all documents; false for none, undefined for each document's own. */
  readonly lexicon?: FolderFileChoice;
  /** The reports that quotations and figures of all documents are held against. */
  readonly source?: readonly string[];
}

/** The files that belong to one document. Sent to threads, so it holds plain values only. */
export interface DocumentFiles {
  readonly lexicon?: string | undefined;
  readonly sources: readonly string[];
}

/** What those files hold. */
export interface Belongings {
  readonly lexicon?: UserLexicon;
  readonly sources?: readonly Source[];
}

/** Finds the files of each document, and tells once of each what cannot be used in it. */
export class DocumentFilesFinder {
  readonly #lexicons: FolderFileFinder<UserLexicon>;
  readonly #sources: readonly string[];

  private constructor({ lexicon: choice, source = [] }: FileChoices, tell: (line: string) => void) {
    this.#sources = [...new Set(source)];
    this.#lexicons = new FolderFileFinder({ choice, kind: lexiconFile, read: lexiconIn, tell });
  }

  /** Undefined, and the reason told, where a file that is named cannot be read. */
  static async begin(choices: FileChoices, tell: (line: string) => void): Promise<DocumentFilesFinder | undefined> {
    const finder = new DocumentFilesFinder(choices, tell);
    if (typeof choices.lexicon === "string" && (await lexiconIn(choices.lexicon)).failed) {
      await finder.of("-");
      return undefined;
    }
    const unread = (await Promise.all(finder.#sources.map(sourceIn))).flatMap((read) => read.problem ?? []);
    for (const problem of unread) tell(problem);
    return unread.length === 0 ? finder : undefined;
  }

  async of(document: string): Promise<DocumentFiles> {
    return { lexicon: await this.#lexicons.fileFor(document), sources: this.#sources };
  }
}

/** What the files of a document hold, each read once in every thread. */
export async function belongingsIn({ lexicon, sources }: DocumentFiles): Promise<Belongings> {
  const read = await Promise.all(sources.map(sourceIn));
  return {
    ...(lexicon === undefined ? {} : { lexicon: (await lexiconIn(lexicon)).value }),
    ...(sources.length === 0 ? {} : { sources: read.flatMap(({ source }) => source ?? []) }),
  };
}
