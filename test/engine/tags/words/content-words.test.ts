import { expect, test } from "vitest";
import { bitOf, contentWords, mostIn, shareIn } from "../../../../server/src/engine/tags/words/content-words.ts";
import { tokensOf } from "../../../../server/src/engine/tags/words/tokens.ts";
import { wordsOfSentences } from "../../../../server/src/engine/tags/words/word-uses.ts";
import { sentencesOf } from "../../../../server/src/engine/text/sentences.ts";

test.each([
  ["Pathway plans were described as vague", ["pathway", "plan", "describ", "vague"]],
  ["The council disputes the wording of this report", []],
  ["FOSTERING ASSESSMENTS", ["foster", "assess"]],
])("%s", (text, words) => {
  expect(contentWords(text)).toEqual(words);
});

test.each([
  "The children’s home’s visits were late; Pathway plans, 42 of them, were vague.",
  "CARE-LEAVERS WAITED. O’Neill's well-led team (re-registered in the 16th week) described “caseloads” as unmanageable!",
  "Ysgol Dyffryn’s café visited Zoë and İzmir’s naïve façade: cafe\u0301s, coöperation, Ω mega.",
])("no word of a sentence is missing among its contents: %s", (text) => {
  const sentences = sentencesOf(text);
  const { contents } = wordsOfSentences(tokensOf(text), sentences);
  sentences.forEach(({ start, end }, i) => {
    const words = contentWords(text.slice(start, end));
    expect(mostIn(words.map(bitOf), contents[i] ?? 0)).toBe(words.length === 0 ? 0 : 1);
    expect(shareIn(words, new Set(words))).toBe(words.length === 0 ? 0 : 1);
  });
});

test("a sentence without the words is told from one with them", () => {
  const text = "Visits were late.";
  const { contents } = wordsOfSentences(tokensOf(text), sentencesOf(text));
  expect(mostIn(contentWords("pathway plans reviewed by independent advisers").map(bitOf), contents[0] ?? 0)).toBeLessThan(0.6);
});
