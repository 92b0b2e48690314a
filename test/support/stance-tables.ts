import { expect, test } from "vitest";
import { stancesIn } from "./claims-listing.ts";

/** A test for each row: words, put into a text, and the stances that are to be found in it, "" for none. */
export function stanceTable(rows: readonly (readonly [words: string, expected: string])[], textOf: (words: string) => string): void {
  for (const [words, expected] of rows) test(words, () => expect(stancesIn(textOf(words))).toBe(expected));
}
