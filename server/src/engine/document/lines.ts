import type { Span } from "../text/span.ts";

/**
 * One line of the document. `start`–`end` is its content without white space around it (empty for a blank line); `text` is that content with
 * tabs and odd spaces made plain, of the same length.
 */
export interface Line extends Span {
  readonly text: string;
  /** Columns before the content, as a measure of indentation. */
  readonly indent: number;
  /** True if a form feed (U+000C) stands before the line's content: a new page begins. */
  readonly startsPage: boolean;
}

/** True for white space, control characters and invisible ones: all that a reader sees nothing of. */
function isInvisible(unit: number): boolean {
  if (unit <= 32 || (unit >= 127 && unit <= 160) || unit === 0xad) return true;
  return unit >= 0x1680 && /[\s\u200b-\u200f\u2060\ufeff]/.test(String.fromCharCode(unit));
}

/** Splits a text into lines at LF, CRLF, lone CR and form feed. Linear in the text's length. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let startsPage = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 10;
    if (unit !== 10 && unit !== 13 && unit !== 12) continue;
    lines.push(lineAt(text, from, i, startsPage));
    startsPage = unit === 12;
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    from = i + 1;
  }
  return lines;
}

function lineAt(text: string, from: number, to: number, startsPage: boolean): Line {
  let start = from;
  let end = to;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  return { start, end, text: text.slice(start, end).replace(/\s/g, " "), indent: start - from, startsPage };
}

export function isBlank(line: Line): boolean {
  return line.start === line.end;
}
