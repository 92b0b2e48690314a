import type { LinkTo, ShownAs } from "../../features/index.ts";
import { isShownAsWords, openPassageCommand, wordsUri } from "../../protocol/index.ts";
import type { Desk } from "../desk.ts";

/** Where the client shows a document. */
export function shownBy({ options }: Pick<Desk, "options">): ShownAs {
  return (uri) => (isShownAsWords(uri) ? (options.importedTexts ? wordsUri(uri) : undefined) : uri);
}

/** The address that opens a passage: editors follow one of a file to its line; words that are no file need a command. */
export function linkIn({ options }: Pick<Desk, "options">): LinkTo {
  return ({ uri, range }) => {
    if (!isShownAsWords(uri)) return `${uri}#L${range.start.line + 1}`;
    if (!options.importedTexts) return undefined;
    return `command:${openPassageCommand}?${encodeURIComponent(JSON.stringify([{ uri: wordsUri(uri), range }]))}`;
  };
}
