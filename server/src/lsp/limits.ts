import type { SourceText } from "../engine/index.ts";

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
export function excessOf(text: SourceText): Excess | undefined {
  if (text.length > maximumLength) return { what: "document", length: text.length, limit: maximumLength };
  const line = longLine(text);
  return line > maximumLine ? { what: "line", length: line, limit: maximumLine } : undefined;
}

/** The length of the first line that is too long, or 0: such a line covers one of the places that lie a longest line apart. */
function longLine(text: SourceText): number {
  for (let at = maximumLine; at < text.length; at += maximumLine) {
    let start = at;
    while (start > 0 && !endsLine(text, start - 1)) start--;
    let end = at;
    while (end < text.length && !endsLine(text, end)) end++;
    if (end - start > maximumLine) return end - start;
  }
  return 0;
}

function endsLine(text: SourceText, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13;
}
