import { expect, it } from "vitest";
import { tokensOf } from "../../../../server/src/engine/tags/words/tokens.ts";
import {
  ADMITS,
  BODY,
  BODY_NAME,
  INSPECTORATE,
  INSPECTORS,
  NAME,
  PASSIVE,
  PEOPLE,
  PERSON,
  REPORTING_NOUN,
  REPORTS,
  wordsOfSentences,
} from "../../../../server/src/engine/tags/words/word-uses.ts";
import { sentencesOf } from "../../../../server/src/engine/text/sentences.ts";

const NAMES = { REPORTS, PASSIVE, REPORTING_NOUN, PERSON, PEOPLE, BODY, INSPECTORATE, BODY_NAME, INSPECTORS, ADMITS, NAME };

it.each([
  ["She said so.", "REPORTS"],
  ["Plans were described by one parent as thin.", "REPORTS PASSIVE PERSON"],
  ["The finding stands.", "REPORTS REPORTING_NOUN"],
  ["Inspectors met families.", "PEOPLE INSPECTORS"],
  ["The nurse-led team.", "PERSON"],
  ["Ofsted wrote to the county council.", "REPORTS BODY INSPECTORATE BODY_NAME"],
  ["Leaders recognise this.", "PEOPLE ADMITS"],
  ["It was Wendy Marsh.", "NAME"],
  ["Unison’s A. Marsh slept.", "NAME"],
  ["It rained on Monday.", ""],
])("%s", (text, uses) => {
  const [found = 0] = wordsOfSentences(tokensOf(text), sentencesOf(text)).uses;
  const named = Object.entries(NAMES).filter(([, use]) => (found & use) !== 0);
  expect(named.map(([name]) => name).join(" ")).toBe(uses);
});

it("tells each sentence's by itself", () => {
  const text = "She said so. It rained. Families wept.";
  expect(wordsOfSentences(tokensOf(text), sentencesOf(text)).uses).toEqual([REPORTS, 0, PEOPLE]);
});
