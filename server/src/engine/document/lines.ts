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
  /** What running lines like it have in common (`pages.ts`), once it was asked for. */
  runningKey: string | undefined;
}

const LONE_NUMBER = /^(?:page )?(\d{1,3})(?: of \d{1,3})?$/i;

/** What ends a line, and each tab and odd space. Searched for: going from character to character costs three times as much. */
const BREAK_OR_ODD = /[^\S ]/g;

/** Splits a text into lines at LF, CRLF, lone CR and form feed; what follows the last line end is a line only if it is not empty. Linear. */
export function linesOf(text: string, afterFormFeed = false): readonly Line[] {
  const lines: Line[] = [];
  let startsPage = afterFormFeed;
  for (let from = 0; from < text.length; ) {
    let isPlain = true;
    let end = from;
    for (; ; end++) {
      BREAK_OR_ODD.lastIndex = end;
      end = BREAK_OR_ODD.test(text) ? BREAK_OR_ODD.lastIndex - 1 : text.length;
      if (end === text.length || endsLine(text.charCodeAt(end))) break;
      isPlain = false;
    }
    lines.push(lineAt(text, from, end, startsPage, isPlain));
    startsPage = text.charCodeAt(end) === 12;
    from = afterLine(text, end);
  }
  return lines;
}

const LINE_END = /[\n\f\r]/g;

/** Where the line that starts at `from` ends. */
export function lineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
}

/** Where the next line starts after one that ends at `end`. */
export function afterLine(text: string, end: number): number {
  if (end === text.length) return end;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** True for LF, form feed and CR. */
function endsLine(unit: number): boolean {
  return unit === 10 || unit === 12 || unit === 13;
}

export function isBlank(line: Line): boolean {
  return line.start === line.end;
}

/** `isPlain` where the line is known to have no tab or odd space. */
function lineAt(text: string, from: number, to: number, startsPage: boolean, isPlain: boolean): Line {
  let start = from;
  let end = to;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  const written = text.slice(start, end);
  const content = isPlain ? written : written.replace(/\s/g, " ");
  const number = content.length > 0 && content.length <= 14 ? LONE_NUMBER.exec(content)?.[1] : undefined;
  return { start, end, text: content, startsPage, number: number === undefined ? undefined : Number(number), runningKey: undefined };
}

/** True for white space, control characters and invisible ones: all that a reader sees nothing of. */
function isInvisible(unit: number): boolean {
  if (unit <= 32 || (unit >= 127 && unit <= 160) || unit === 0xad) return true;
  return unit >= 0x1680 && /[\s\u200b-\u200f\u2060\ufeff]/.test(String.fromCharCode(unit));
}
