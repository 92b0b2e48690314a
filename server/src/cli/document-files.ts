import type { UserLexicon } from "../engine/index.ts";
import { type FolderFileChoice, FolderFileFinder } from "./folder-files.ts";
import { lexiconFile, lexiconIn } from "./lexicons.ts";

/** What the command line says of the files that belong to documents. */
export interface FileChoices {
  /** The lexicon's file for all documents; false for none, undefined for each document's own. */
  readonly lexicon?: FolderFileChoice;
}

/** The files that belong to one document. Sent to threads, so it holds plain values only. */
export interface DocumentFiles {
  readonly lexicon?: string | undefined;
}

/** What those files hold. */
export interface Belongings {
  readonly lexicon?: UserLexicon;
}

/** Finds the files of each document, and tells once of each what cannot be used in it. */
export class DocumentFilesFinder {
  readonly #lexicons: FolderFileFinder<UserLexicon>;

  private constructor({ lexicon: choice }: FileChoices, tell: (line: string) => void) {
    this.#lexicons = new FolderFileFinder({ choice, kind: lexiconFile, read: lexiconIn, tell });
  }

  /** Undefined, and the reason told, where a file that is named cannot be read. */
  static async begin(choices: FileChoices, tell: (line: string) => void): Promise<DocumentFilesFinder | undefined> {
    const finder = new DocumentFilesFinder(choices, tell);
    if (typeof choices.lexicon !== "string" || !(await lexiconIn(choices.lexicon)).failed) return finder;
    await finder.of("-");
    return undefined;
  }

  async of(document: string): Promise<DocumentFiles> {
    return { lexicon: await this.#lexicons.fileFor(document) };
  }
}

/** What the files of a document hold, each read once in every thread. */
export async function belongingsIn({ lexicon }: DocumentFiles): Promise<Belongings> {
  return lexicon === undefined ? {} : { lexicon: (await lexiconIn(lexicon)).value };
}
