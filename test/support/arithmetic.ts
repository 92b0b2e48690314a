import { expect, test } from "vitest";
import { analyse } from "../../server/src/engine/analyse.ts";

const CODES = new Set(["share-mismatch", "part-exceeds-whole", "direction-mismatch", "sum-mismatch", "rate-mismatch", "fraction-mismatch"]);

/** What the checks of arithmetic say of a text: `code level: message`. */
export function arithmetic(text: string): readonly string[] {
  return analyse(text)
    .problems.filter(({ code }) => CODES.has(code))
    .map(({ code, level, message }) => `${code} ${level}: ${message}`);
}

/** A test for each text: exactly this check finds something in it. */
export function expectGuilty(code: string, texts: readonly string[]): void {
  for (const text of texts) test(text, () => expect(arithmetic(text).map((line) => line.split(" ")[0])).toEqual([code]));
}

/** A test for each text: its figures can be right. */
export function expectInnocent(texts: readonly string[]): void {
  for (const text of texts) test(text, () => expect(arithmetic(text)).toEqual([]));
}
