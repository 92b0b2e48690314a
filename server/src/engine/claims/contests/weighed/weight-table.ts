/* How learned weights are written, so that they take little room: what a word weighs by itself, and before which words, as places and letters. */

/** Parts of one in which weights are written: more of them change hardly any decision. */
export const GRAIN = 5;
/** The letter of no weight at all: M, with 12 letters below and 13 above it. */
const NOTHING = "M".charCodeAt(0);
const LEAST = "A".charCodeAt(0) - NOTHING;
const MOST = "Z".charCodeAt(0) - NOTHING;

/**
 * A weight as it is written: how many places the word behind stands after the one that was written before it (after the first of all, if it is the first), in base 36, and a
 * letter. A word by itself has no such number. What weighs more than the last letter is written as that.
 */
export function weighing(further: number | undefined, weight: number): string {
  const parts = Math.min(MOST, Math.max(LEAST, Math.round(weight * GRAIN)));
  return `${further?.toString(36) ?? ""}${String.fromCharCode(NOTHING + parts)}`;
}

/** What is written of one word: "N2kP3O" weighs by itself, before the word at place 2k, and before the one three places on. */
export function* weighings(entry: string): Generator<{ readonly next: number | undefined; readonly weight: number }> {
  let next = 0;
  for (const [, further = "", letter = ""] of entry.matchAll(/([0-9a-z]*)([A-Z])/g)) {
    if (further !== "") next += Number.parseInt(further, 36);
    yield { next: further === "" ? undefined : next, weight: (letter.charCodeAt(0) - NOTHING) / GRAIN };
  }
}
