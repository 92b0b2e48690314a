import { type JsonFileProblem, readJsonFile } from "../text/json-file.ts";
import { emptyLexicon, readUserLexicon, type UserLexicon } from "./user-lexicon.ts";

/** Where a folder keeps its lexicon, relative to the folder. */
export const LEXICON_FILE = ".inspection-lens/lexicon.json";

/** Bytes in the largest lexicon that is read. */
export const MAX_LEXICON_BYTES = 2_000_000;

export interface LexiconFile {
  readonly lexicon: UserLexicon;
  /** In the order of the text. */
  readonly problems: readonly JsonFileProblem[];
}

/** The lexicon in a file's text. */
export function readLexiconFile(text: string): LexiconFile {
  const read = (value: unknown) => {
    const { lexicon, problems } = readUserLexicon(value);
    return { value: lexicon, problems };
  };
  const { value, problems } = readJsonFile(text, read, emptyLexicon);
  return { lexicon: value, problems };
}
