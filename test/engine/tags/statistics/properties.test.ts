import fc from "fast-check";
import { expect, test } from "vitest";
import { readCardinal } from "../../../../server/src/engine/tags/statistics/numbers.ts";
import { tagStatistics } from "../../../../server/src/engine/tags/statistics/statistic.ts";
import { Tokens } from "../../../../server/src/engine/tags/words/tokens.ts";
import { passageOf } from "../../../support/marked-text.ts";

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** British number words: 281 → "two hundred and eighty-one". */
function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? "";
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 ? `-${SMALL[value % 10]}` : ""}`;
  if (value < 1000) return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${inWords(value % 100)}` : ""}`;
  const [name, size] = value < 1_000_000 ? (["thousand", 1000] as const) : (["million", 1_000_000] as const);
  const rest = value % size;
  return `${inWords(Math.floor(value / size))} ${name}${rest ? `${rest < 100 ? " and" : ""} ${inWords(rest)}` : ""}`;
}

test("number words and figures are read back as the value they were written from", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      for (const written of [inWords(value), value.toLocaleString("en-GB"), String(value)]) {
        const tokens = new Tokens(written);
        expect(readCardinal(tokens, 0)).toMatchObject({ value, next: tokens.length });
      }
    }),
  );
});

const PIECES = [
  "12",
  "2,433",
  "one",
  "half",
  "two",
  "-",
  "–",
  "(",
  ")",
  "%",
  " ",
  " ",
  "of",
  "£",
  "per",
  "to",
  "and",
  "year",
  "old",
  "s",
  "a",
  "most",
  "few",
  ".",
  "/",
  ":",
  "children",
  "2014",
  "March",
  "’",
  "aged",
  "under",
  "more than",
  "times",
  "\u{1f600}",
  "\ud800",
];

test("spans stand inside the text, in order, and never overlap", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const tag of tagStatistics(passageOf(text))) {
        expect(tag.start).toBeGreaterThanOrEqual(last);
        expect(tag.end).toBeGreaterThan(tag.start);
        expect(tag.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(tag.start, tag.end).trim()).toBe(text.slice(tag.start, tag.end));
        last = tag.end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  "1",
  "1,",
  "1,234",
  "1 ",
  "(",
  "(1",
  "-",
  "1-",
  "one-",
  "one ",
  "one hundred and ",
  "a hundred ",
  "1 to ",
  "1/",
  "1.",
  "1 and ",
  "12 of the ",
  "half ",
  "most ",
  "very ",
  "£1 ",
  "£",
  "paragraphs 1, ",
  "0 ",
  "0300 ",
  "ten years and ",
  "per ",
  "the number of ",
  "at 7.30 ",
  "5 % ",
  "children and ",
  "of ",
  "small ",
  "more than ",
  "March 1 ",
  "’",
  "12’s ",
  "(12) ",
  "x@1 ",
])("a hostile line of 100 kB of %j is read in bounded time", (piece) => {
  const time = (length: number) => {
    const passage = passageOf(piece.repeat(Math.ceil(length / piece.length)));
    // The best of three, because other work on the machine only ever makes a run slower.
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3 && best > 200; run++) {
      const start = performance.now();
      tagStatistics(passage);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const tenth = time(10_000);
  // Ten times the text may take ten times as long, with room for noise; a square would take a hundred times as long.
  expect(time(100_000)).toBeLessThan(Math.max(1500, 30 * tenth));
});
