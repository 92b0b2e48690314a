import type { Steps } from "../steps.ts";
import { ownCopy } from "../text/own-copy.ts";
import type { SourceText } from "../text/source-text.ts";
import { afterLine, isBlank, type Line, lineEnd, linesOf } from "./lines.ts";
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

/** A text cut into parts. */
export interface CutText {
  readonly parts: readonly Part[];
  /** How many parts at the beginning, and at the end, are those of the text before. */
  readonly head: number;
  readonly tail: number;
}

/** A part of the text before, at its place there. */
interface PartBefore {
  readonly start: number;
  readonly reading: { readonly part: Part };
}

/**
 * Splits a text into parts. Parts of `previous` whose words stand unchanged are the same objects in the answer; the answer is the same as
 * without `previous`. Without `edited` the texts are compared, which costs a pass over memory. Pauses between parts.
 */
export function* partSteps(text: SourceText, previous: readonly PartBefore[] = [], edited?: EditedRange): Steps<CutText> {
  let head = unchangedAtStart(text, previous, edited);
  const parts: Part[] = [];
  for (let i = 0; i < head; i++) parts.push(partOf(previous, i));
  let at = startOf(previous, head);
  const grown = text.length - startOf(previous, previous.length);
  let next = unchangedAtEnd(text, previous, head, edited);
  while (at < text.length) {
    while (next < previous.length && (next < head || startOf(previous, next) + grown < at)) next++;
    if (next < previous.length && startOf(previous, next) + grown === at && canBeginHere(partOf(previous, next), text, at)) {
      for (let i = next; i < previous.length; i++) parts.push(partOf(previous, i));
      return { parts, head, tail: previous.length - next };
    }
    const fresh = readPart(text, at);
    const known = previous[head]?.reading.part;
    const stands = head === parts.length && known !== undefined && isSame(known, fresh);
    if (stands) head++;
    parts.push(stands ? known : fresh);
    at += fresh.text.length;
    yield;
  }
  return { parts, head, tail: 0 };
}

function isSame(a: Part, b: Part): boolean {
  return a.text === b.text && a.afterFormFeed === b.afterFormFeed;
}

function partOf(placed: readonly PartBefore[], index: number): Part {
  return (placed[index] as PartBefore).reading.part;
}

/** Where a part began; behind the last one, where the text ended. */
function startOf(placed: readonly PartBefore[], index: number): number {
  const part = placed[index];
  if (part) return part.start;
  const last = placed[placed.length - 1];
  return last ? last.start + last.reading.part.text.length : 0;
}

/** How many parts from the beginning on stand as they did. */
function unchangedAtStart(text: SourceText, previous: readonly PartBefore[], edited: EditedRange | undefined): number {
  let count = 0;
  for (; count < previous.length; count++) {
    const end = startOf(previous, count + 1);
    if (edited ? end > edited.start : text.slice(startOf(previous, count), end) !== partOf(previous, count).text) break;
  }
  // The last of them is read again: what was typed right after it may belong to its last line (a line feed after a carriage return).
  return Math.max(0, count - 1);
}

/** Index of the first of the parts, up to the end, whose words stand as they did, behind the first part to be read. */
function unchangedAtEnd(text: SourceText, previous: readonly PartBefore[], head: number, edited: EditedRange | undefined): number {
  const from = startOf(previous, head);
  const now = (index: number): number => startOf(previous, index) + text.length - startOf(previous, previous.length);
  if (edited) {
    let first = head + 1;
    while (first < previous.length && (now(first) <= from || now(first) < edited.end)) first++;
    return first;
  }
  let first = previous.length;
  while (first > head + 1 && now(first - 1) > from && text.slice(now(first - 1), now(first)) === partOf(previous, first - 1).text) first--;
  return first;
}

/** True if a part, read where it begins now, would be the same. */
function canBeginHere(part: Part, text: SourceText, at: number): boolean {
  return part.afterFormFeed === (text.charCodeAt(at - 1) === 12) && endsLine(text, at);
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
    const end = lineEnd(text, at);
    const next = afterLine(text, end);
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
  const marked: number[] = [];
  for (let i = 0; i < lines.length; i++) if (marksLayout(lines[i] as Line)) marked.push(i);
  return { text: own, lines, marked, afterFormFeed, lengths };
}

/** How many of a text's longer lines fall into each class of length; from those of the text before, where there is one. */
export function lineLengths(
  { parts, head, tail }: CutText,
  before?: { readonly parts: readonly PartBefore[]; readonly lengths: readonly number[] },
): readonly number[] {
  const sum = before ? [...before.lengths] : new Array<number>(CLASSES).fill(0);
  const add = (part: Part, sign: 1 | -1) => {
    for (let i = 0; i < CLASSES; i++) sum[i] = (sum[i] as number) + sign * (part.lengths[i] as number);
  };
  if (before) for (let i = head; i < before.parts.length - tail; i++) add(partOf(before.parts, i), -1);
  const from = before ? head : 0;
  const to = before ? parts.length - tail : parts.length;
  for (let i = from; i < to; i++) add(parts[i] as Part, 1);
  return sum;
}

/** The length that nine in ten of the longer lines do not exceed, in code units, to the class; 0 for a text without longer lines. */
export function usualWidth(lengths: readonly number[]): number {
  const all = lengths.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let i = 0; i < CLASSES; i++) {
    seen += lengths[i] ?? 0;
    if (all > 0 && seen >= all * 0.9) return (i + 1) * LENGTH_CLASS;
  }
  return 0;
}
