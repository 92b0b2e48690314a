import { describe, expect, it } from "vitest";
import { FIRM_CONCEDE, FIRM_DISPUTE, LOOSE_DISPUTE } from "../../../server/src/engine/lexicon/stance-phrases.ts";
import { formsIn, PatternSet, patternSet } from "../../../server/src/engine/tags/pattern-set.ts";

describe("patterns that are tried where a text has a word they need", () => {
  const candidates = <T>(set: PatternSet<T>, text: string) => set.allowed(set.allowedBy(formsIn(text)));

  it("find what each pattern by itself would find", () => {
    const patterns = [...FIRM_DISPUTE, ...LOOSE_DISPUTE, ...FIRM_CONCEDE];
    const set = patternSet(patterns);
    for (const text of [
      "We do not accept that the grade is fair.",
      "It’s a WHITEWASH",
      "The lanes were swept on Tuesdays.",
      "We can't recognise any of it",
      "no child was ever left at risk",
      "",
    ])
      expect(
        candidates(set, text).some((pattern) => pattern.test(text)),
        text,
      ).toBe(patterns.some((pattern) => pattern.test(text)));
  });

  it("name the candidates in order", () => {
    const set = new PatternSet([/\bgoats?\b/, /\d+/, /(?:sheep|goat)herd/], (pattern) => pattern);
    expect(candidates(set, "A GOATHERD")).toEqual([/\bgoats?\b/, /\d+/, /(?:sheep|goat)herd/]);
    expect(candidates(set, "a sheep")).toEqual([/\d+/]);
  });
});
