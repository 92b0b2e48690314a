import { describe, expect, it } from "vitest";
import { PatternSet } from "../../../../server/src/engine/tags/words/pattern-set.ts";
import { formsIn } from "../../../../server/src/engine/tags/words/word-form.ts";

describe("patterns that are tried where a text has a word they need", () => {
  const allowedIn = (set: PatternSet, text: string) => formsIn(text).reduce((bits, form) => bits | set.allowedByWord(form.text), 0);
  const candidates = (set: PatternSet, text: string) => set.allowed(allowedIn(set, text));
  const [goats, figures, herds] = [/\bgoats?\b/i, /\d+/, /(?:sheep|goat)herds? of [A-Z]/i];
  const set = new PatternSet([goats, figures, herds]);

  it.each(["A GOATHERD of Marsh End", "two goats, 40 sheep", "a sheepherd’s coat", "nobody", ""])(
    "find what each would find: %s",
    (text) => {
      for (const pattern of [goats, figures, herds])
        expect(candidates(set, text).includes(pattern) && pattern.test(text), String(pattern)).toBe(pattern.test(text));
    },
  );

  it("are the candidates, in order", () => {
    expect(candidates(set, "A GOATHERD")).toEqual([goats, figures, herds]);
    expect(candidates(set, "a sheepherd")).toEqual([figures, herds]);
    expect(candidates(set, "a cow")).toEqual([figures]);
  });

  it("are told from each other in the number that stands for them", () => {
    const allowed = allowedIn(set, "a goatherd");
    expect(set.allowed(allowed & ~set.bitsOf(goats))).toEqual([figures, herds]);
  });
});
