import { expect, test } from "vitest";
import { weighing, weighings } from "../../server/src/engine/claims/contests/weighed/weight-table.ts";
import { CONTEST_NOT_CONCEDE, TAKES_STANCE, WEIGHED_WORDS } from "../../server/src/engine/lexicon/answer-weights.ts";
import { labelledArticles, labelledSentences } from "../../training/sentences.ts";
import { contestNotConcede, rounded, takesStance, weightTables } from "../../training/word-models.ts";
import { root } from "../support/root.ts";

/** Learning takes some seconds, more where other tests run beside it. */
const TIMEOUT = 120_000;
const all = [...labelledSentences(root), ...labelledArticles(root).flat()];

test(
  "the weights of words are what the labelled sentences teach: after a change of them, `npm run train`",
  () => {
    const models = [takesStance(all), contestNotConcede(all)];
    const { words, tables } = weightTables(models);
    expect(models.map(({ bias }) => rounded(bias, 100))).toEqual([TAKES_STANCE.bias, CONTEST_NOT_CONCEDE.bias]);
    expect(words).toEqual(WEIGHED_WORDS);
    expect(tables).toEqual([TAKES_STANCE.weights, CONTEST_NOT_CONCEDE.weights]);
  },
  TIMEOUT,
);

test("each word of a weight stands in the table once, what it weighs at its place: by itself, then before others", () => {
  const weights = new Map([
    ["the court", 0.4],
    ["the lowest", 0.41],
    ["the", 0.2],
    ["court", -1],
    ["at", 0.01],
  ]);
  expect(weightTables([{ bias: 0, weights }])).toEqual({ words: ["the", "court", "lowest"], tables: [["N1O1O|H|"]] });
  expect([...weighings("N1O1O")]).toEqual([
    { next: undefined, weight: 0.2 },
    { next: 1, weight: 0.4 },
    { next: 2, weight: 0.4 },
  ]);
});

test("what weighs more than there are letters for weighs as much as the last", () => {
  expect(weighing(36, 9)).toBe("10Z");
  expect([...weighings(weighing(undefined, -9))]).toEqual([{ next: undefined, weight: -2.4 }]);
});
