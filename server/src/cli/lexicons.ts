import { emptyLexicon, LEXICON_FILE, MAX_LEXICON_BYTES, readLexiconFile, type UserLexicon } from "../engine/index.ts";
import { type FolderFileKind, readerOf } from "./folder-files.ts";

/** The user's own words, for the documents of a folder. */
export const lexiconFile: FolderFileKind<UserLexicon> = {
  name: LEXICON_FILE,
  limit: MAX_LEXICON_BYTES,
  none: emptyLexicon,
  read(text) {
    const { lexicon, problems } = readLexiconFile(text);
    return { value: lexicon, problems };
  },
};

/** The lexicon in a file. */
export const lexiconIn = readerOf(lexiconFile);
