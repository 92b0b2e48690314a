import type { Span } from "../../engine/index.ts";

/** A stretch of a text that is like a pattern, and how like: 1 for the same, 0 for nothing in common. */
export interface Stretch extends Span {
  readonly likeness: number;
}

/**
 * The stretch of `text` within a window that is likest to `pattern`: the one that takes the fewest letters to be put in, taken out or exchanged
 * (P. H. Sellers, "The theory and computation of evolutionary distances", 1980). Time grows with the window's length times the pattern's.
 */
export function likestStretch(pattern: string, text: string, within: Span): Stretch {
  const start = Math.max(0, within.start);
  const length = Math.max(0, Math.min(text.length, within.end) - start);
  const rows = pattern.length;
  // For each end in the window: the cost so far, and where the stretch that ends there begins.
  let costs = new Int32Array(length + 1);
  let begins = Int32Array.from({ length: length + 1 }, (_, column) => column);
  let nextCosts = new Int32Array(length + 1);
  let nextBegins = new Int32Array(length + 1);
  for (let row = 1; row <= rows; row++) {
    const code = pattern.charCodeAt(row - 1);
    nextCosts[0] = row;
    nextBegins[0] = 0;
    for (let column = 1; column <= length; column++) {
      const same = (costs[column - 1] ?? 0) + (text.charCodeAt(start + column - 1) === code ? 0 : 1);
      const left = (nextCosts[column - 1] ?? 0) + 1;
      const up = (costs[column] ?? 0) + 1;
      if (same <= left && same <= up) {
        nextCosts[column] = same;
        nextBegins[column] = begins[column - 1] ?? 0;
      } else if (up <= left) {
        nextCosts[column] = up;
        nextBegins[column] = begins[column] ?? 0;
      } else {
        nextCosts[column] = left;
        nextBegins[column] = nextBegins[column - 1] ?? 0;
      }
    }
    [costs, nextCosts] = [nextCosts, costs];
    [begins, nextBegins] = [nextBegins, begins];
  }
  let best = 0;
  for (let column = 1; column <= length; column++) if ((costs[column] ?? 0) < (costs[best] ?? 0)) best = column;
  const likeness = rows === 0 ? 0 : Math.max(0, 1 - (costs[best] ?? rows) / rows);
  return { start: start + (begins[best] ?? 0), end: start + best, likeness };
}
