import { expect, it } from "vitest";
import { alternativesOf, ClausePatterns, clausePatterns } from "../../../server/src/engine/claims/clause-patterns.ts";
import { FIRM_CONCEDE, FIRM_DISPUTE, LOOSE_DISPUTE } from "../../../server/src/engine/lexicon/stance-phrases.ts";
import { formsIn } from "../../../server/src/engine/tags/words/word-form.ts";

const TEXTS = [
  "the figure is wrong",
  "it was unfair of them",
  "the council is ready",
  "a wrong turning",
  "Unfair, we said",
  "there is no evidence",
  "",
];

it("finds what the patterns find by themselves", () => {
  const patterns = [/\b(?:is|was) (?:\w+ )?(?:wrong|unfair)\b/i, /\bno evidence\b|^unfair/i, /\d+/];
  const set = clausePatterns(patterns);
  for (const text of [...TEXTS, "room 12"])
    expect(set.matches(text, formsIn(text)), text).toBe(patterns.some((pattern) => pattern.test(text)));
});

it("finds what patterns of stance find by themselves", () => {
  const patterns = [...FIRM_DISPUTE, ...LOOSE_DISPUTE, ...FIRM_CONCEDE];
  const set = clausePatterns(patterns);
  for (const text of [
    "We do not accept that the grade is fair.",
    "It’s a WHITEWASH",
    "The lanes were swept on Tuesdays.",
    "We can't recognise any of it",
    "no child was ever left at risk",
    ...TEXTS,
  ])
    expect(set.matches(text, formsIn(text)), text).toBe(patterns.some((pattern) => pattern.test(text)));
});

it("tries a pattern only where all that it needs is there", () => {
  const set = new ClausePatterns(
    () => [/\b(?:is|was) (?:wrong|unfair)\b/, /\bevidence\b/, /\d/],
    (pattern) => pattern,
  );
  const tried = (text: string): readonly string[] => set.candidates(formsIn(text)).map(({ source }) => source);
  expect(tried("a wrong turning")).toEqual(["\\d"]);
  expect(tried("it was wrong")).toEqual(["\\b(?:is|was) (?:wrong|unfair)\\b", "\\d"]);
  expect(tried("Evidence was unfair")).toEqual(["\\b(?:is|was) (?:wrong|unfair)\\b", "\\bevidence\\b", "\\d"]);
});

it("parts a pattern at its outer bars alone", () => {
  expect(alternativesOf(/a(?:b|c)|[|x]d|\|e/i).map(String)).toEqual(["/a(?:b|c)/i", "/[|x]d/i", "/\\|e/i"]);
  expect(alternativesOf(/abc/).map(String)).toEqual(["/abc/"]);
});
