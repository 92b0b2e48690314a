import type { Segment, TextBlock } from "./layout.ts";

/** Running heads and feet stand within this share of the page's height from its edge. */
const MARGIN = 0.11;

/** True for a line where running heads, running feet and page numbers stand. */
export function isAtPageEdge(segment: Segment, pageHeight: number): boolean {
  return segment.y < pageHeight * MARGIN || segment.y > pageHeight * (1 - MARGIN);
}

/**
 * Blocks in the order in which they are read. Programs mostly draw a page in reading order (a table row by row, a column after the other) but
 * put running heads and feet first or last; these are moved to their places. Where the drawing order jumps about, rows from the top down decide.
 */
export function inReadingOrder(blocks: readonly TextBlock[], pageHeight: number): readonly TextBlock[] {
  const isHead = (block: TextBlock) => block.bottom < pageHeight * MARGIN;
  const isFoot = (block: TextBlock) => block.top > pageHeight * (1 - MARGIN);
  let from = 0;
  let to = blocks.length;
  while (from < to && isAtEdge(blocks[from])) from++;
  while (to > from && isAtEdge(blocks[to - 1])) to--;
  const edges = [...blocks.slice(0, from), ...blocks.slice(to)];
  const body = blocks.slice(from, to);
  return [...inRows(edges.filter(isHead)), ...(jumpsBack(body) ? inRows(body) : body), ...inRows(edges.filter(isFoot))];

  function isAtEdge(block: TextBlock | undefined): boolean {
    return block !== undefined && (isHead(block) || isFoot(block));
  }
}

/** True if a block is drawn after one that stands below it in the same column. */
function jumpsBack(blocks: readonly TextBlock[]): boolean {
  return blocks.some((block, index) => {
    const next = blocks[index + 1];
    return next !== undefined && next.bottom < block.top - 1 && next.x < block.right && block.x < next.right;
  });
}

/** From the top down; blocks beside each other from left to right. */
function inRows(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const sorted = [...blocks].sort((a, b) => a.top - b.top || a.x - b.x);
  const rows: TextBlock[][] = [];
  let rowBottom = Number.NEGATIVE_INFINITY;
  for (const block of sorted) {
    const row = rows[rows.length - 1];
    const size = block.lines[0]?.size ?? 0;
    if (row && block.top < rowBottom + size * 0.6 && row.every((other) => other.right <= block.x + 1 || block.right <= other.x + 1)) {
      row.push(block);
      rowBottom = Math.max(rowBottom, block.bottom);
    } else {
      rows.push([block]);
      rowBottom = block.bottom;
    }
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}
