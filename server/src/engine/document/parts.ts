import type { Steps } from "../steps.ts";
import { ownCopy } from "../text/own-copy.ts";
import type { SourceText } from "../text/source-text.ts";
import { isBlank, type Line, lineEnd, linesOf } from "./lines.ts";
import { marksLayout } from "./pages.ts";

/**
 * A stretch of the document, a few pages long at most, that is read at one go and kept as long as its words stay the same. Offsets in it
 * count from its own beginning, so that it stays true when the document grows above it.
 */
export interface Part {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Indices of the lines from which page layout starts (see `marksLayout`). */
  readonly marked: readonly number[];
  /** True if a form feed stands before the part. */
  readonly afterFormFeed: boolean;
  /** How many of its longer lines fall into each class of length (see `LENGTH_CLASS`). */
  readonly lengths: readonly number[];
}

/** A part ends at the first blank line after so many code units and lines, or at any line after so many more. */
const ENOUGH = { units: 2_000, lines: 24 };
const TOO_MUCH = { units: 16_000, lines: 400 };

/** Code units a class of line lengths is wide; lengths are told apart only up to the last class. */
export const LENGTH_CLASS = 8;
const CLASSES = 40;
/** Lines shorter than this say nothing of how wide a text is set. */
const SHORT_LINE = 30;

/** Where an edit changed a text: everything before `start` and everything from `end` (of the text after the edit) on is as it was. */
export interface EditedRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into parts. Parts of `previous` whose words stand unchanged are the same objects in the answer; the answer is the same as
 * without `previous`. Without `edited` the texts are compared, which costs a pass over memory. Pauses between parts.
 */
export function* partSteps(text: SourceText, previous: readonly Part[] = [], edited?: EditedRange): Steps<readonly Part[]> {
  const kept = unchangedAtStart(text, previous, edited);
  const parts = previous.slice(0, kept.count);
  const tail = unchangedAtEnd(text, previous, kept, edited);
  let at = kept.end;
  while (at < text.length) {
    const known = tail.get(at);
    if (known !== undefined) {
      parts.push(...previous.slice(known));
      return parts;
    }
    const part = readPart(text, at);
    parts.push(part);
    at += part.text.length;
    yield;
  }
  return parts;
}

function unchangedAtStart(
  text: SourceText,
  previous: readonly Part[],
  edited: EditedRange | undefined,
): { readonly count: number; readonly end: number } {
  let count = 0;
  let end = 0;
  for (const part of previous) {
    if (edited ? end + part.text.length > edited.start : text.slice(end, end + part.text.length) !== part.text) break;
    end += part.text.length;
    count++;
  }
  // The last of them is read again: what was typed right after it may belong to its last line (a line feed after a carriage return).
  if (count > 0) {
    count--;
    end -= previous[count]?.text.length ?? 0;
  }
  return { count, end };
}

/** For each unchanged part at the document's end: where it begins now → its index in `previous`. */
function unchangedAtEnd(
  text: SourceText,
  previous: readonly Part[],
  kept: { readonly count: number; readonly end: number },
  edited: EditedRange | undefined,
): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let at = text.length;
  for (let i = previous.length - 1; i > kept.count; i--) {
    const part = previous[i] as Part;
    const start = at - part.text.length;
    if (start <= kept.end || (edited ? start < edited.end : text.slice(start, at) !== part.text)) break;
    if (part.afterFormFeed === (text.charCodeAt(start - 1) === 12) && endsLine(text, start)) starts.set(start, i);
    at = start;
  }
  return starts;
}

/** True if a line ends right before `offset`, and not in the middle of a CRLF. */
function endsLine(text: SourceText, offset: number): boolean {
  const unit = text.charCodeAt(offset - 1);
  return unit === 10 || unit === 12 || (unit === 13 && text.charCodeAt(offset) !== 10);
}

/** Code units in which a part's end is looked for at first. */
const WINDOW = 4_096;

function readPart(text: SourceText, from: number): Part {
  for (let size = WINDOW; ; size *= 2) {
    const isAll = from + size >= text.length;
    const words = text.slice(from, from + size);
    const end = partEnd(words);
    // what stands at the window's edge may go on beyond it: a CR, with its LF
    if (isAll || end < words.length) return makePart(words.slice(0, end), from > 0 && text.charCodeAt(from - 1) === 12);
  }
}

/** Where the part ends that `text` begins with. */
function partEnd(text: string): number {
  let at = 0;
  for (let lines = 0; at < text.length; lines++) {
    const { end, next } = lineEnd(text, at);
    const enough = next >= ENOUGH.units && lines >= ENOUGH.lines && text.slice(at, end).trim() === "";
    if (enough || next >= TOO_MUCH.units || lines >= TOO_MUCH.lines) return next;
    at = next;
  }
  return text.length;
}

function makePart(text: string, afterFormFeed: boolean): Part {
  const own = ownCopy(text);
  const lines = linesOf(own, afterFormFeed);
  const lengths = new Array<number>(CLASSES).fill(0);
  for (const line of lines) {
    const length = line.end - line.start;
    if (isBlank(line) || length <= SHORT_LINE) continue;
    const at = Math.min(CLASSES - 1, Math.floor(length / LENGTH_CLASS));
    lengths[at] = (lengths[at] ?? 0) + 1;
  }
  const marked = lines.flatMap((line, index) => (marksLayout(line) ? [index] : []));
  return { text: own, lines, marked, afterFormFeed, lengths };
}

/** The length that nine in ten of the longer lines do not exceed, in code units, to the class; 0 for a text without longer lines. */
export function usualWidth(parts: readonly Part[]): number {
  const sum = new Array<number>(CLASSES).fill(0);
  let all = 0;
  for (const { lengths } of parts) {
    for (let i = 0; i < CLASSES; i++) {
      sum[i] = (sum[i] ?? 0) + (lengths[i] ?? 0);
      all += lengths[i] ?? 0;
    }
  }
  let seen = 0;
  for (let i = 0; i < CLASSES; i++) {
    seen += sum[i] ?? 0;
    if (all > 0 && seen >= all * 0.9) return (i + 1) * LENGTH_CLASS;
  }
  return 0;
}
