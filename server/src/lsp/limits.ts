/** UTF-16 code units in the longest document that is read: about 2,500 pages. */
export const maximumLength = 5_000_000;

/** UTF-16 code units in the longest line that is read. A line is a paragraph at most, and one as long as a book is no text that somebody wrote. */
export const maximumLine = 500_000;

/** A limit that a document goes beyond: what of it is too long, how long it is and how long it may be, in UTF-16 code units. */
export interface Excess {
  readonly what: "document" | "line";
  readonly length: number;
  readonly limit: number;
}

/** The limit that `text` goes beyond, if it does. Limits are never silent: docs/protocol.md names them, and a diagnostic says that one applies. */
export function excessOf(text: string): Excess | undefined {
  if (text.length > maximumLength) return { what: "document", length: text.length, limit: maximumLength };
  const line = text.length > maximumLine ? longestLine(text) : 0;
  return line > maximumLine ? { what: "line", length: line, limit: maximumLine } : undefined;
}

function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 10 && unit !== 13 && i < text.length) continue;
    longest = Math.max(longest, i - start);
    start = i + 1;
  }
  return longest;
}
