import {
  BlockReader,
  initialState,
  type LinesAhead,
  LOOK_AHEAD,
  type PartBlock,
  type ReaderContext,
  type ReaderState,
} from "./block-reader.ts";
import { documentKind } from "./document-kind.ts";
import type { Line } from "./lines.ts";
import { type Furniture, layOutPages } from "./pages.ts";
import { ParsedReport, type PlacedPart } from "./parsed-report.ts";
import { type Part, partsOf, usualWidth } from "./parts.ts";
import { carriedOver, sameState } from "./reader-state.ts";

/** What was read from a part, and all that it depended on. */
export interface PartReading {
  readonly part: Part;
  readonly blocks: readonly PartBlock[];
  readonly furniture: readonly (Furniture | undefined)[];
  /** The lines after the part that the reader could look at, with their furniture. */
  readonly ahead: readonly Line[];
  readonly aheadFurniture: readonly (Furniture | undefined)[];
  readonly entry: ReaderState;
  /** What the reader knew at the part's end, as the next part needs it. */
  readonly exit: ReaderState;
  readonly isLast: boolean;
}

/**
 * Reads a text's structure. Never throws: a text without structure is a list of paragraphs. Linear in the text's length; where `previous` is the
 * document before an edit, only the parts that the edit touches are read again, with the same answer.
 */
export function parseReport(text: string, previous?: ParsedReport): ParsedReport {
  const parts = partsOf(
    text,
    previous?.placed.map(({ reading }) => reading.part),
  );
  const context: ReaderContext = { kind: documentKind(text), width: usualWidth(parts) };
  const lines = parts.flatMap((part) => part.lines);
  const layout = layOutPages(lines);
  const sameContext = previous !== undefined && previous.kind === context.kind && previous.width === context.width;
  const known = new Map(sameContext ? previous.placed.map(({ reading }) => [reading.part, reading] as const) : []);
  const placed: PlacedPart[] = [];
  let state = initialState(context.kind);
  let start = 0;
  let line = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const window = { lines, furniture: layout.furniture, first: line };
    const isLast = i === parts.length - 1;
    const old = known.get(part);
    const reading = old && old.isLast === isLast && isStillTrue(old, state, window) ? old : readPart(part, state, window, context, isLast);
    placed.push({ start, line, reading });
    state = reading.exit;
    start += part.text.length;
    line += part.lines.length;
  }
  return new ParsedReport(text, context, placed, layout);
}

/** The document's lines with their furniture, seen from a part whose first line is `first`. */
interface Window {
  readonly lines: readonly Line[];
  readonly furniture: readonly (Furniture | undefined)[];
  readonly first: number;
}

function isStillTrue(old: PartReading, entry: ReaderState, { lines, furniture, first }: Window): boolean {
  for (let i = 0; i < old.furniture.length; i++) if (old.furniture[i] !== furniture[first + i]) return false;
  const next = first + old.furniture.length;
  if (Math.min(LOOK_AHEAD, lines.length - next) !== old.ahead.length) return false;
  for (let i = 0; i < old.ahead.length; i++) {
    if (old.ahead[i] !== lines[next + i] || old.aheadFurniture[i] !== furniture[next + i]) return false;
  }
  return sameState(old.entry, entry);
}

function readPart(
  part: Part,
  entry: ReaderState,
  { lines, furniture, first }: Window,
  context: ReaderContext,
  isLast: boolean,
): PartReading {
  const reader = new BlockReader(context, entry);
  let at = first;
  const ahead: LinesAhead = { line: (by) => lines[at + by], furniture: (by) => furniture[at + by] };
  for (let i = 0; i < part.lines.length; i++) {
    at = first + i;
    reader.take(i, ahead);
  }
  if (isLast) reader.finish();
  const next = first + part.lines.length;
  return {
    part,
    blocks: reader.blocks,
    furniture: furniture.slice(first, next),
    ahead: lines.slice(next, next + LOOK_AHEAD),
    aheadFurniture: furniture.slice(next, next + LOOK_AHEAD),
    entry,
    exit: carriedOver(reader.state, part.text.length, part.lines.length),
    isLast,
  };
}
