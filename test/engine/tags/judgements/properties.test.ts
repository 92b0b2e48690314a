import { expect, test } from "vitest";
import { tagJudgements } from "../../../../server/src/engine/tags/judgements/judgement.ts";
import { passageOf } from "../../../support/marked-text.ts";

const HOSTILE = [
  "not ",
  "not all ",
  "to ",
  "too ",
  "good and ",
  "very ",
  "no no ",
  "judged good ",
  "requires improvement ",
  "drift and delay ",
  "well-",
  "(",
  "–",
  "in a timely and ",
  "’",
  "a",
];

/** Milliseconds that `size` characters of a line made of `part` take; the best of three, as other work may get in between. */
function millisecondsFor(part: string, size: number): number {
  const passage = passageOf(part.repeat(Math.ceil(size / part.length)));
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    tagJudgements(passage);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

test.each(HOSTILE)("a line of 100 kB of %j costs no more than its length", (part) => {
  const small = millisecondsFor(part, 25_000);
  const large = millisecondsFor(part, 100_000);
  expect(large).toBeLessThan(Math.max(12 * small, 1500));
});

test("spans lie inside the text, in order, without crossing, and begin and end with a word", () => {
  const words =
    "not good enough or too slow , to ensure timely help no drift and delay without clear plans well led failed to protect lack of effective".split(
      " ",
    );
  let seed = 7;
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: 12 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return words[seed % words.length];
    }).join(" ");
    let last = 0;
    for (const tag of tagJudgements(passageOf(text))) {
      expect(tag.start).toBeGreaterThanOrEqual(last);
      expect(tag.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(tag.start, tag.end)).toMatch(/^\p{L}.*\p{L}$/u);
      last = tag.end;
    }
  }
});

test("an empty passage has none", () => {
  expect(tagJudgements(passageOf(""))).toEqual([]);
});
