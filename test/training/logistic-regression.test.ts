import { expect, test } from "vitest";
import { type Example, logisticRegression, logOdds } from "../../training/logistic-regression.ts";

const OPTIONS = { leastExamples: 1, penalty: 0.1, rounds: 500 };

function example(is: boolean, ...words: string[]): Example {
  return { is, features: new Map(words.map((word) => [word, 1])) };
}

test("what stands in yeses only speaks for yes, what stands in both for neither", () => {
  const model = logisticRegression(
    [example(true, "wrong", "the"), example(true, "unfair", "the"), example(false, "plan", "the"), example(false, "staff", "the")],
    OPTIONS,
  );
  expect(logOdds(model, new Map([["wrong", 1]]))).toBeGreaterThan(1);
  expect(logOdds(model, new Map([["plan", 1]]))).toBeLessThan(-1);
  expect(Math.abs(model.weights.get("the") ?? Number.NaN)).toBeLessThan(0.1);
});

test("the odds come out as they are in the examples", () => {
  const examples = [...Array(30).fill(example(true, "a")), ...Array(10).fill(example(false, "a"))] as Example[];
  const model = logisticRegression(examples, { ...OPTIONS, penalty: 1e-6 });
  expect(logOdds(model, new Map([["a", 1]]))).toBeCloseTo(Math.log(3), 2);
});

test("rare features are left out, and the same examples give the same weights", () => {
  const examples = [example(true, "often", "once"), example(false, "often"), example(true, "often")];
  const model = logisticRegression(examples, { ...OPTIONS, leastExamples: 2 });
  expect([...model.weights.keys()]).toEqual(["often"]);
  expect(logisticRegression(examples, { ...OPTIONS, leastExamples: 2 })).toEqual(model);
});
