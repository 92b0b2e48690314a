/** Longer gaps are not compared letter by letter: what was put in their place is another text. */
const LONGEST = 1000;

/** How two short texts that stand in each other's place go together. */
export interface Alignment {
  /** Letters to put in, take out or exchange. */
  readonly cost: number;
  /** For each letter of the first, and for its end, where it is in the second. */
  readonly places: Int32Array;
}

/**
 * The cheapest way to make one text of the other (V. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", 1966). With
 * `isOpen` a side, what the second has more on that side costs nothing. Of equal ways the one that leaves what was put in before a letter.
 */
export function aligned(a: string, b: string, isOpen: { readonly start?: boolean; readonly end?: boolean } = {}): Alignment {
  const [rows, columns] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  const width = columns + 1;
  const costs = new Uint16Array((rows + 1) * width);
  for (let column = 0; column <= columns; column++) costs[column] = isOpen.start ? 0 : column;
  for (let row = 1; row <= rows; row++) {
    costs[row * width] = row;
    const code = a.charCodeAt(row - 1);
    for (let column = 1; column <= columns; column++) {
      const at = row * width + column;
      const diagonal = (costs[at - width - 1] ?? 0) + (b.charCodeAt(column - 1) === code ? 0 : 1);
      costs[at] = Math.min(diagonal, (costs[at - width] ?? 0) + 1, (costs[at - 1] ?? 0) + 1);
    }
  }
  let column = columns;
  const last = rows * width;
  if (isOpen.end) for (let i = 0; i <= columns; i++) if ((costs[last + i] ?? 0) < (costs[last + column] ?? 0)) column = i;
  const cost = (costs[last + column] ?? 0) + a.length - rows;
  const places = new Int32Array(a.length + 1).fill(column);
  for (let row = rows; row > 0; ) {
    const at = row * width + column;
    const same = column > 0 && b.charCodeAt(column - 1) === a.charCodeAt(row - 1) ? 0 : 1;
    if (column > 0 && costs[at] === (costs[at - width - 1] ?? 0) + same) column--;
    else if (costs[at] !== (costs[at - width] ?? 0) + 1) {
      column--;
      continue;
    }
    row--;
    places[row] = column;
  }
  return { cost, places };
}
