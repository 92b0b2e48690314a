import { describe, expect, it } from "vitest";
import { type Word, wordsNear, wordsOf } from "../../../../server/src/engine/tags/words/name-words.ts";
import { tokensOf } from "../../../../server/src/engine/tags/words/tokens.ts";

describe("the words of a text", () => {
  const told = (words: readonly Word[]) =>
    words.map(({ text, lower, start, end, possessive, capital, gap }) => [text, lower, start, end, possessive, capital, gap].join("|"));

  it.each([
    "Cllr Ada O’Neill-Marsh, leader of Stoke- Trent’s council",
    "2,400 homes, 3.5 each; the 16th and the ½-day",
    "Zoë Müller’s “plan” for the parents’ forum",
    "e\u0301a 2x ½e\u0301’s x₂ İ’s",
    "",
  ])("are the same, read from its tokens or letter by letter: %s", (text) => {
    expect(told(wordsOf(text, tokensOf(text)))).toEqual(told(wordsNear(text, 0, text.length)));
  });
});
