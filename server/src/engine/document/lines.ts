import type { Span } from "../text/span.ts";

/**
 * One line of a text. `start`–`end` is its content without the white space around it (empty for a blank line), counted from the
 * beginning of the text that was split; `text` is that content with tabs and odd spaces made plain, of the same length.
 */
export interface Line extends Span {
  readonly text: string;
  /** True if a form feed (U+000C) stands before the line: a new page begins. */
  readonly startsPage: boolean;
  /** The number, where the line holds nothing but one ("12", "Page 3 of 40"): it may number a page or a footnote. */
  readonly number: number | undefined;
}

const LONE_NUMBER = /^(?:page )?(\d{1,3})(?: of \d{1,3})?$/i;

/** Splits a text into lines at LF, CRLF, lone CR and form feed; what follows the last line end is a line only if it is not empty. Linear. */
export function linesOf(text: string, afterFormFeed = false): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let startsPage = afterFormFeed;
  while (from < text.length) {
    const { end, next } = lineEnd(text, from);
    lines.push(lineAt(text, from, end, startsPage));
    startsPage = text.charCodeAt(end) === 12;
    from = next;
  }
  return lines;
}

/** Where the line that starts at `from` ends, and where the next one starts. */
export function lineEnd(text: string, from: number): { readonly end: number; readonly next: number } {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 13 || unit < 10 || unit === 11) continue;
    return { end: i, next: unit === 13 && text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1 };
  }
  return { end: text.length, next: text.length };
}

export function isBlank(line: Line): boolean {
  return line.start === line.end;
}

function lineAt(text: string, from: number, to: number, startsPage: boolean): Line {
  let start = from;
  let end = to;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  const content = start === end ? "" : plainSpaces(text.slice(start, end));
  const number = content.length > 0 && content.length <= 14 ? LONE_NUMBER.exec(content)?.[1] : undefined;
  return { start, end, text: content, startsPage, number: number === undefined ? undefined : Number(number) };
}

/** With a plain space for each tab and odd space; most lines have none. */
function plainSpaces(line: string): string {
  return /[^\S ]/.test(line) ? line.replace(/\s/g, " ") : line;
}

/** True for white space, control characters and invisible ones: all that a reader sees nothing of. */
function isInvisible(unit: number): boolean {
  if (unit <= 32 || (unit >= 127 && unit <= 160) || unit === 0xad) return true;
  return unit >= 0x1680 && /[\s\u200b-\u200f\u2060\ufeff]/.test(String.fromCharCode(unit));
}
