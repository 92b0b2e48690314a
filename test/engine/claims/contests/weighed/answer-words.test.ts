import { describe, expect, test } from "vitest";
import { answerWords } from "../../../../../server/src/engine/claims/contests/weighed/answer-words.ts";

describe("the words that are weighed", () => {
  test.each([
    ["We don’t accept it.", "we do n't accept it"],
    ["Only 1,204 of 31.5 were late", "only 0 of 0 were late"],
    ["The leader, Ann-Marie Poole, told Eastmarch Council so", "the leader Nm told Nm so"],
    ["Nonsense! Is that fair?", "nonsense ! is that fair ?"],
    ["“That’s ‘unfair’,” said Zoë", "that's 'unfair' said Nm"],
    ["", ""],
  ])("%s", (sentence, words) => {
    expect(answerWords(sentence).join(" ")).toBe(words);
  });
});
