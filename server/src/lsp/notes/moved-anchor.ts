import type { Anchor } from "../../annotations/index.ts";
import type { Span } from "../../engine/index.ts";

/** Offsets of the characters of a text that take two code units, in order. */
export function pairsIn(text: string): Int32Array {
  const found: number[] = [];
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xd800) found.push(i);
  return Int32Array.from(found);
}

/** The anchor of a note that stands elsewhere by now, of which neither the words nor what is beside them have changed. `pairs` are those of the text. */
export function movedAnchor(anchor: Anchor, { start, end }: Span, checksum: string | undefined, pairs: Int32Array): Anchor {
  const { codePoints: _, checksum: _old, ...same } = anchor;
  const before = countBelow(pairs, start);
  const inside = countBelow(pairs, end) - before;
  return {
    ...same,
    start,
    end,
    ...(before + inside === 0 ? {} : { codePoints: { start: start - before, end: end - before - inside } }),
    ...(checksum === undefined ? {} : { checksum }),
  };
}

function countBelow(sorted: Int32Array, offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
