/* How learned weights are written, so that they take little room: what a word weighs by itself, and before which words, as places and letters. */

/** Parts of one in which weights are written: more of them change hardly any decision. */
export const GRAIN = 5;
/** The letter of no weight at all: M, with 12 letters below and 13 above it. */
const NOTHING = "M".charCodeAt(0);
const LEAST = "A".charCodeAt(0) - NOTHING;
const MOST = "Z".charCodeAt(0) - NOTHING;

/** A weight as it is written: the place of the word behind, in base 36 (none for a word by itself), and a letter. What weighs more than the last letter is written as that. */
export function weighing(next: number | undefined, weight: number): string {
  const parts = Math.min(MOST, Math.max(LEAST, Math.round(weight * GRAIN)));
  return `${next?.toString(36) ?? ""}${String.fromCharCode(NOTHING + parts)}`;
}

/** What is written of one word: "N2kP" weighs by itself, and before the word at place 2k. */
export function* weighings(entry: string): Generator<{ readonly next: number | undefined; readonly weight: number }> {
  for (const [, next = "", letter = ""] of entry.matchAll(/([0-9a-z]*)([A-Z])/g))
    yield { next: next === "" ? undefined : Number.parseInt(next, 36), weight: (letter.charCodeAt(0) - NOTHING) / GRAIN };
}
