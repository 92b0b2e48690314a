import { describe, expect, test } from "vitest";
import type { TagVerdict } from "../../server/src/annotations/index.ts";
import { analyse } from "../../server/src/engine/index.ts";
import {
  contestInWords,
  contestsIn,
  ledgerOf,
  reviewedProblems,
  reviewsAmong,
  withDecisions,
  withVerdicts,
} from "../../server/src/reviewing/index.ts";
import { withGuesses } from "../support/guesses.ts";
import { judging, verdictOn } from "../support/judged.ts";
import { evidence, type ReviewOptions, review } from "./reviews.ts";

/** Invented. */
const ARTICLE = `Eastmarch children's services rated inadequate

Inspectors said that plans for care leavers were poor.

Eastmarch Council said it rejects the finding that plans were poor.
`;
const CONTEST = "it rejects the finding that plans were poor";
const LETTER = "Dear editor, we count 140 young people.";
const guessed = withGuesses(analyse(ARTICLE));

const SEEMS = "Eastmarch Council seems to contest a finding";
const IS = "Eastmarch Council contests a finding";
type Steps = ReviewOptions["steps"];
const STEPS: readonly (readonly [string, Steps | undefined, string])[] = [
  ["nobody reviewed", undefined, SEEMS],
  ["somebody gathered evidence on", [["open", 1]], SEEMS],
  ["was upheld", [["upheld", 1]], IS],
  ["was upheld in part", [["partly-upheld", 1]], IS],
  ["was rejected", [["rejected", 1]], IS],
  [
    "was decided, and opened again",
    [
      ["rejected", 1],
      ["open", 2],
    ],
    IS,
  ],
];

const reviewed = (steps: Steps | undefined) =>
  steps ? [review(ARTICLE, { steps, by: "Ruth Okoro", on: CONTEST, evidence: [evidence("letter.txt", LETTER, "we count 140")] })] : [];

describe("a guess that", () => {
  test.each(STEPS)("%s, in the ledger", (_, steps, words) => {
    const [entry, ...others] = ledgerOf({ document: "a.txt", contests: contestsIn(guessed), notes: reviewed(steps) });
    expect(others).toEqual([]);
    expect(entry && contestInWords(entry.contest)).toBe(words);
    expect(entry?.contest.isGuess ?? false).toBe(words === SEEMS);
  });

  test.each(STEPS)("%s, among the problems", (_, steps, words) => {
    const reviews = reviewsAmong(reviewed(steps));
    const analysis = withDecisions(guessed, reviews);
    const problems = reviewedProblems(analysis.problems, analysis, reviews);
    expect(problems.map(({ code }) => code)).toEqual(words === SEEMS ? ["dispute-guessed"] : ["finding-disputed", "dispute"]);
    for (const { message, level, code } of problems) {
      expect(/\bseems?\b/i.test(message)).toBe(words === SEEMS);
      if (words === SEEMS) expect(level).toBe("hint");
      else if (code === "finding-disputed")
        expect(level).toBe(/upheld by|rejected by/.test(message) && !/partly/.test(message) ? "hint" : "information");
    }
  });
});

test("what readers decided changes nothing but guesses that they decided", () => {
  const plain = analyse(ARTICLE);
  const reviews = reviewsAmong(reviewed([["upheld", 1]]));
  expect(withDecisions(plain, reviews)).toBe(plain);
  expect(withDecisions(guessed, [])).toBe(guessed);
  expect(withDecisions(guessed, reviewsAmong([review(ARTICLE, { steps: [["upheld", 1]], on: "plans for care leavers" })]))).toBe(guessed);
});

describe("a guess with a verdict on it is the reader’s", () => {
  const dispute = { kind: "dispute", label: "dispute", value: "Eastmarch Council" } as const;
  test.each<[string, TagVerdict]>([
    ["confirmed", { verdict: "confirmed", found: dispute }],
    ["corrected", { verdict: "corrected", found: dispute, correct: { ...dispute, label: "partial" } }],
    ["added", { verdict: "added", correct: dispute }],
  ])("%s", (_, verdict) => {
    const { verdicts } = judging(ARTICLE, [verdictOn(ARTICLE, CONTEST, verdict)]);
    const { claims, problems } = withVerdicts(guessed, verdicts);
    expect(claims.disputes.map(({ by, isGuess, finding }) => [by, isGuess, finding !== undefined])).toEqual([
      ["Eastmarch Council", undefined, true],
    ]);
    expect(problems.map(({ message }) => message).join()).not.toMatch(/seems/i);
  });

  test("rejected: it is gone", () => {
    const { verdicts } = judging(ARTICLE, [verdictOn(ARTICLE, CONTEST, { verdict: "rejected", found: dispute })]);
    expect(withVerdicts(guessed, verdicts).claims.disputes).toEqual([]);
  });
});
