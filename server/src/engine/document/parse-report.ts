import { drained, type Steps } from "../steps.ts";
import type { SourceText } from "../text/source-text.ts";
import { BlockReader, initialState, type PartBlock, type ReaderContext, type ReaderState } from "./block-reader.ts";
import { documentKind } from "./document-kind.ts";
import { type LinesAhead, LOOK_AHEAD } from "./line-view.ts";
import type { Line } from "./lines.ts";
import { type Furniture, type FurnitureLine, layOutPages } from "./pages.ts";
import { ParsedReport, type PlacedPart } from "./parsed-report.ts";
import { type EditedRange, type Part, partSteps, usualWidth } from "./parts.ts";
import { carriedOver, sameState } from "./reader-state.ts";

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
  const parts = yield* partSteps(
    text,
    previous?.placed.map(({ reading }) => reading.part),
    edited,
  );
  const context: ReaderContext = { kind: documentKind(text), width: usualWidth(parts) };
  const { lines, marked } = allLines(parts);
  const layout = layOutPages(lines, marked);
  const sameContext = previous !== undefined && previous.kind === context.kind && previous.width === context.width;
  const known = new Map(sameContext ? previous.placed.map(({ reading }) => [reading.part, reading] as const) : []);
  const placed: PlacedPart[] = [];
  let state = initialState(context.kind);
  let start = 0;
  let line = 0;
  let next = 0;
  for (const part of parts) {
    while ((layout.furniture[next]?.line ?? Number.POSITIVE_INFINITY) < line) next++;
    const window = { lines, first: line, furniture: furnitureFrom(layout.furniture, next, line, part.lines.length + LOOK_AHEAD) };
    const old = known.get(part);
    const reading = old && isStillTrue(old, state, window) ? old : readPart(part, state, window, context);
    placed.push({ start, line, reading });
    state = reading.exit;
    start += part.text.length;
    line += part.lines.length;
    if (reading !== old) yield;
  }
  return new ParsedReport(text, context, placed, layout);
}

/** Reads a text's structure in one go. */
export function parseReport(text: SourceText, previous?: ParsedReport, edited?: EditedRange): ParsedReport {
  return drained(parseSteps(text, previous, edited));
}

function allLines(parts: readonly Part[]): { readonly lines: readonly Line[]; readonly marked: readonly number[] } {
  // one list of the right length: a list that grows is copied again and again, and this one is made at every keystroke
  const lines = new Array<Line>(parts.reduce((sum, part) => sum + part.lines.length, 0));
  const marked: number[] = [];
  let at = 0;
  for (const part of parts) {
    for (const index of part.marked) marked.push(at + index);
    for (const line of part.lines) lines[at++] = line;
  }
  return { lines, marked };
}

/** The document's lines, seen from a part whose first line is `first`. */
interface Window {
  readonly lines: readonly Line[];
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
  for (let i = 0; i < old.ahead.length; i++) if (old.ahead[i] !== lines[next + i]) return false;
  return sameState(old.entry, entry);
}

function readPart(part: Part, entry: ReaderState, { lines, furniture, first }: Window, context: ReaderContext): PartReading {
  const reader = new BlockReader(context, entry);
  const kinds = new Map<number, Furniture>(furniture.map(({ line, kind }) => [line, kind]));
  let at = 0;
  const ahead: LinesAhead = { line: (by) => lines[first + at + by], furniture: (by) => kinds.get(at + by) };
  for (; at < part.lines.length; at++) reader.take(at, ahead);
  const next = first + part.lines.length;
  if (next === lines.length) reader.finish();
  return {
    part,
    blocks: reader.blocks,
    furniture,
    ahead: lines.slice(next, next + LOOK_AHEAD),
    entry,
    exit: carriedOver(reader.state, part.text.length, part.lines.length),
  };
}
