import { LEXICON_FILE, MAX_LEXICON_BYTES, readLexiconFile, type UserLexicon } from "../engine/index.ts";
import type { FolderFileKind } from "./folder-files.ts";

/** The user's own words, for the documents of a folder. */
export const lexiconFile: FolderFileKind<UserLexicon> = {
  file: LEXICON_FILE,
  name: "lexicon",
  limit: MAX_LEXICON_BYTES,
  code: "lexicon-invalid",
  read(text) {
    const { lexicon, problems } = readLexiconFile(text);
    return { value: lexicon, problems };
  },
  summary: ({ judgements, ignore, people, frameworks }) =>
    `${judgements.length} judgements, ${ignore.length} to ignore, ${people.length} people, ${frameworks.length} frameworks`,
};
