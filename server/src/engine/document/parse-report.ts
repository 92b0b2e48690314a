import { drained, type Steps } from "../steps.ts";
import type { SourceText } from "../text/source-text.ts";
import { BlockReader, type PartBlock, type ReaderContext, type ReaderState } from "./block-reader.ts";
import { documentKind, isOutsideOfSigns } from "./document-kind.ts";
import { DocumentLines, type LineList } from "./document-lines.ts";
import { type LinesAhead, LOOK_AHEAD } from "./line-view.ts";
import type { Line } from "./lines.ts";
import { type Furniture, type FurnitureLine, layOutPages, type PageLayout, stillLaidOut } from "./pages.ts";
import { ParsedReport, type PlacedPart } from "./parsed-report.ts";
import { type CutText, type EditedRange, lineLengths, type Part, partSteps, usualWidth } from "./parts.ts";
import { carriedOver, initialState, sameState } from "./reader-state.ts";

/** What was read from a part, and all that it depended on. */
export interface PartReading {
  readonly part: Part;
  readonly blocks: readonly PartBlock[];
  /** Of the part's lines and of those ahead; lines count from the part's first. */
  readonly furniture: readonly FurnitureLine[];
  /** The lines after the part that the reader could look at. */
  readonly ahead: readonly Line[];
  readonly entry: ReaderState;
  /** What the reader knew at the part's end, as the next part needs it. */
  readonly exit: ReaderState;
}

/**
 * Reads a text's structure. Never throws: a text without structure is a list of paragraphs. Linear in the text's length; where `previous` is the
 * document before an edit, only the parts that the edit touches are read again, with the same answer. `edited` spares comparing the
 * texts; it must be right. Pauses between parts.
 */
export function* parseSteps(text: SourceText, previous?: ParsedReport, edited?: EditedRange): Steps<ParsedReport> {
  const cut = yield* partSteps(text, previous?.placed, edited);
  const lengths = lineLengths(cut, previous && { parts: previous.placed, lengths: previous.lengths });
  const kind = previous && edited && isOutsideOfSigns(text, edited, previous.text.length) ? previous.kind : documentKind(text);
  const context: ReaderContext = { kind, width: usualWidth(lengths) };
  const lines = new DocumentLines(cut.parts);
  const layout = (previous && layoutBefore(cut, previous)) ?? layOutPages(lines, lines.marked());
  const sameContext = previous !== undefined && previous.kind === context.kind && previous.width === context.width;
  const placed = yield* placeParts({ cut, lines, layout, context }, sameContext ? previous : undefined);
  return new ParsedReport(text, context, placed, layout, lengths);
}

/** A document about to be read part by part. */
interface Task {
  readonly cut: CutText;
  readonly lines: DocumentLines;
  readonly layout: PageLayout;
  readonly context: ReaderContext;
}

function* placeParts({ cut, lines, layout, context }: Task, previous: ParsedReport | undefined): Steps<readonly PlacedPart[]> {
  const { parts, head, tail } = cut;
  const sameLayout = previous?.layout === layout;
  const old = previous?.placed ?? [];
  const placed: PlacedPart[] = sameLayout ? old.slice(0, headThatStands(cut)) : [];
  const last = placed[placed.length - 1];
  let state = last ? last.reading.exit : initialState(context.kind);
  let start = last ? last.start + last.reading.part.text.length : 0;
  let next = firstFrom(layout.furniture, lines.firstOf(placed.length));
  for (let i = placed.length; i < parts.length; i++) {
    const part = parts[i] as Part;
    const line = lines.firstOf(i);
    const before = i < head ? old[i] : i >= parts.length - tail ? old[i - parts.length + old.length] : undefined;
    // from here on every part stands, with all that it was read from
    if (before && sameLayout && i >= parts.length - tail && sameState(before.reading.entry, state)) {
      takeOver(old, i - parts.length + old.length, placed, start - before.start);
      return placed;
    }
    while ((layout.furniture[next]?.line ?? Number.POSITIVE_INFINITY) < line) next++;
    const window = { lines, first: line, furniture: furnitureFrom(layout.furniture, next, line, part.lines.length + LOOK_AHEAD) };
    const reading = before && isStillTrue(before.reading, state, window) ? before.reading : readPart(part, state, window, context);
    placed.push({ start, line, reading });
    state = reading.exit;
    start += part.text.length;
    if (reading !== before?.reading) yield;
  }
  return placed;
}

/** How many parts from the beginning on stand together with the lines that were looked at after them. */
function headThatStands({ parts, head }: CutText): number {
  let count = head;
  for (let lines = 0; count > 0 && lines < LOOK_AHEAD; count--) lines += (parts[count - 1] as Part).lines.length;
  return count;
}

/** Appends the parts of `old` from `first` on, `by` code units further down. */
function takeOver(old: readonly PlacedPart[], first: number, placed: PlacedPart[], by: number): void {
  for (let i = first; i < old.length; i++) {
    const part = old[i] as PlacedPart;
    placed.push(by === 0 ? part : { start: part.start + by, line: part.line, reading: part.reading });
  }
}

/** The layout of the document before, if the lines that have changed since do not count for it. */
function layoutBefore({ parts, head, tail }: CutText, { placed, layout }: ParsedReport): PageLayout | undefined {
  const old = placed.slice(head, placed.length - tail).flatMap(({ reading }) => reading.part.lines);
  const fresh = parts.slice(head, parts.length - tail).flatMap(({ lines }) => lines);
  const from = placed[head]?.line ?? 0;
  return stillLaidOut(layout, old, fresh, from) ? layout : undefined;
}

/** Index of the first furniture at `line` or below. */
function firstFrom(furniture: readonly FurnitureLine[], line: number): number {
  let low = 0;
  let high = furniture.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((furniture[middle] as FurnitureLine).line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads a text's structure in one go. */
export function parseReport(text: SourceText, previous?: ParsedReport, edited?: EditedRange): ParsedReport {
  return drained(parseSteps(text, previous, edited));
}

/** The document's lines, seen from a part whose first line is `first`. */
interface Window {
  readonly lines: LineList;
  readonly first: number;
  /** Furniture of the part and of the lines ahead of it; lines count from the part's first. */
  readonly furniture: readonly FurnitureLine[];
}

function furnitureFrom(all: readonly FurnitureLine[], from: number, first: number, count: number): readonly FurnitureLine[] {
  const found: FurnitureLine[] = [];
  for (let i = from; i < all.length; i++) {
    const { line, kind } = all[i] as FurnitureLine;
    if (line >= first + count) break;
    found.push({ line: line - first, kind });
  }
  return found;
}

function isStillTrue(old: PartReading, entry: ReaderState, { lines, furniture, first }: Window): boolean {
  if (old.furniture.length !== furniture.length) return false;
  for (let i = 0; i < furniture.length; i++) {
    if (old.furniture[i]?.line !== furniture[i]?.line || old.furniture[i]?.kind !== furniture[i]?.kind) return false;
  }
  const next = first + old.part.lines.length;
  if (Math.min(LOOK_AHEAD, lines.length - next) !== old.ahead.length) return false;
  for (let i = 0; i < old.ahead.length; i++) if (!isSameLine(old.ahead[i], lines.at(next + i))) return false;
  return sameState(old.entry, entry);
}

/** True if two lines, wherever they stand, say the same. */
function isSameLine(a: Line | undefined, b: Line | undefined): boolean {
  return a === b || (a?.text === b?.text && a?.startsPage === b?.startsPage);
}

function readPart(part: Part, entry: ReaderState, { lines, furniture, first }: Window, context: ReaderContext): PartReading {
  const reader = new BlockReader(context, entry);
  const kinds: (Furniture | undefined)[] = new Array(part.lines.length + LOOK_AHEAD).fill(undefined);
  for (const { line, kind } of furniture) kinds[line] = kind;
  let at = 0;
  const ahead: LinesAhead = { line: (by) => lines.at(first + at + by), furniture: (by) => kinds[at + by] };
  for (; at < part.lines.length; at++) reader.take(at, ahead);
  const next = first + part.lines.length;
  if (next === lines.length) reader.finish();
  return {
    part,
    blocks: reader.blocks,
    furniture,
    ahead: linesFrom(lines, next),
    entry,
    exit: carriedOver(reader.state, part.text.length, part.lines.length),
  };
}

function linesFrom(lines: LineList, next: number): readonly Line[] {
  const ahead: Line[] = [];
  for (let line = lines.at(next); line && ahead.length < LOOK_AHEAD; line = lines.at(next + ahead.length)) ahead.push(line);
  return ahead;
}
