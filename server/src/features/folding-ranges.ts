import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { Block, BlockKind, Span } from "../engine/index.ts";
import type { Reading } from "./reading.ts";
import { toPosition } from "./to-lsp.ts";

/** What is no report text folds away as a comment does. */
const ASIDE: ReadonlySet<BlockKind> = new Set(["contents", "boilerplate"]);

/** Sections, and runs of contents lines or boilerplate; whole lines, in reading order. */
export function foldingRanges(reading: Reading): FoldingRange[] {
  const { document } = reading.analysis;
  const ranges: FoldingRange[] = [];
  for (const section of document.sections) add(ranges, reading, section, FoldingRangeKind.Region);
  for (const run of runs(document.blocks)) add(ranges, reading, run, FoldingRangeKind.Comment);
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function add(ranges: FoldingRange[], { analysis, lines }: Reading, span: Span, kind: FoldingRangeKind): void {
  const { text } = analysis.document;
  let end = Math.min(span.end, text.length);
  while (end > span.start && /\s/.test(text.slice(end - 1, end))) end--;
  const startLine = toPosition(lines, span.start).line;
  const endLine = toPosition(lines, end).line;
  if (endLine > startLine) ranges.push({ startLine, endLine, kind });
}

/** Stretches of two and more blocks that stand aside. */
function* runs(blocks: readonly Block[]): Iterable<Span> {
  let first: Block | undefined;
  let last: Block | undefined;
  for (const block of blocks) {
    if (ASIDE.has(block.kind) && (!first || first.kind === block.kind)) {
      first ??= block;
      last = block;
      continue;
    }
    if (first && last && last !== first) yield { start: first.start, end: last.end };
    [first, last] = ASIDE.has(block.kind) ? [block, block] : [undefined, undefined];
  }
  if (first && last && last !== first) yield { start: first.start, end: last.end };
}
