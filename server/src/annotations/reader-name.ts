/** Characters of a reader's name in a file name; the document's own name needs room as well. */
const MOST = 60;

/**
 * A reader's name as it stands in the name of their file of notes: `"Ruth Okoro"` → `"ruth-okoro"`. Letters of every script stay; case, dots and blanks
 * do not, so that one name is one file on every machine. Undefined for a name without a letter or digit.
 */
export function readerNameOf(author: string): string | undefined {
  const plain = author
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const name = [...plain]
    .slice(0, MOST)
    .join("")
    .replace(/^-+|-+$/g, "");
  return /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}
