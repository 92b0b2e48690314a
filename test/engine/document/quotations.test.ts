import { describe, expect, test } from "vitest";
import { quotationsOf } from "../../../server/src/engine/document/quotations.ts";

/** What stands between the marks; parts of one quotation joined by " + ", a part that does not close by itself ends in "~". */
function quoted(...texts: readonly string[]): readonly string[] {
  return quotationsOf(texts).map((quotation) =>
    quotation.parts.map((part) => (texts[part.block] ?? "").slice(part.inner.start, part.inner.end) + (part.closed ? "" : "~")).join(" + "),
  );
}

describe("marks", () => {
  for (const [text, ...expected] of [
    ["She said “yes, it is”.", "yes, it is"],
    ["She said ‘yes, it is’.", "yes, it is"],
    ['She said "yes, it is".', "yes, it is"],
    ["She said 'yes, it is'.", "yes, it is"],
    ["It was ‘poor’ and ‘slow’.", "poor", "slow"],
    ["“They called it ‘poor’,” she said.", "They called it ‘poor’,"],
    ["'It's the council's plan,' he said.", "It's the council's plan,"],
    ["‘The inspectors’ view of parents’ anger was wrong,’ he said.", "The inspectors’ view of parents’ anger was wrong,"],
    ["‘Lack of plans’ and ‘poor records’ were found.", "Lack of plans", "poor records"],
    ["(“poor”)", "poor"],
    ["“First,” she said, “second.”", "First,", "second."],
  ] as const) {
    test(text, () => expect(quoted(text)).toEqual(expected));
  }
});

describe("no marks", () => {
  for (const text of [
    "The council's and the schools' plans don't work.",
    "In the ’90s and the '80s",
    "parents’ views and children’s homes",
    "A 6' fence, 5\" wide",
    "rock 'n roll",
  ]) {
    test(text, () => expect(quoted(text)).toEqual([]));
  }
});

test("a quotation over several paragraphs repeats the opening mark", () => {
  expect(quoted("He said: “One.", "“Two.", "“Three.” Then he left.", "“Four.”")).toEqual(["One.~ + Two.~ + Three.", "Four."]);
  expect(quoted("'One.", "'Two.'")).toEqual(["One.~ + Two."]);
});

test("an unclosed mark in the middle opens nothing if the next paragraph does not go on", () => {
  expect(quoted("He said “one and left. She said ‘two’.", "Three.")).toEqual(["two"]);
});

describe("hostile lines take linear time", () => {
  for (const [name, line] of [
    ["single marks", "'".repeat(100_000)],
    ["possessives", "s’ a".repeat(25_000)],
    ["opening marks", "“a ".repeat(33_000)],
    ["nested", "“‘".repeat(50_000)],
  ] as const) {
    test(name, () => {
      const start = performance.now();
      quotationsOf([line, line]);
      expect(performance.now() - start).toBeLessThan(1_500);
    });
  }
});
