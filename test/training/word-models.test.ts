import { describe, expect, test } from "vitest";
import { CONTEST_NOT_CONCEDE, TAKES_STANCE } from "../../server/src/engine/lexicon/answer-weights.ts";
import { labelledArticles, labelledSentences } from "../../training/sentences.ts";
import { contestNotConcede, rounded, takesStance, weightLines } from "../../training/word-models.ts";
import { root } from "../support/root.ts";

/** Learning takes some seconds, more where other tests run beside it. */
const TIMEOUT = 120_000;
const all = [...labelledSentences(root), ...labelledArticles(root).flat()];

describe("the weights of words are what the labelled sentences teach: after a change of them, `npm run train`", () => {
  test.each([
    ["whether a sentence takes a stance", takesStance, TAKES_STANCE],
    ["whether it contests", contestNotConcede, CONTEST_NOT_CONCEDE],
  ] as const)(
    "%s",
    (_, learn, { bias, weights }) => {
      const model = learn(all);
      expect(rounded(model.bias, 100)).toBe(bias);
      expect(weightLines(model)).toEqual(weights);
    },
    TIMEOUT,
  );
});
