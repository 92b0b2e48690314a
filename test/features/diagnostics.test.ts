import { describe, expect, test } from "vitest";
import type { Problem } from "../../server/src/engine/index.ts";
import { diagnostics, type Reading, tooLargeDiagnostic } from "../../server/src/features/index.ts";
import { reviewsAmong } from "../../server/src/reviewing/index.ts";
import { review, type Told as StepTold } from "../reviewing/reviews.ts";
import { reading, type Told, uri } from "../support/reading.ts";

const problem: Told = {
  kind: "problem",
  code: "finding-disputed",
  level: "information",
  message: "Disputed by the council.",
  related: [{ mark: 1, message: "The words." }],
};
const ownLevels = { levelOf: () => undefined, related: true };

test("a problem is told with its place, code, level and related passages", () => {
  expect(diagnostics(reading("It is <|poor|>.\n<|We object|>.", [problem]), ownLevels)).toEqual([
    {
      range: { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } },
      severity: 3,
      code: "finding-disputed",
      source: "Inspection Lens",
      message: "Disputed by the council.",
      relatedInformation: [
        { location: { uri, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } } }, message: "The words." },
      ],
    },
  ]);
});

test("a check reports at the level that was chosen for it", () => {
  const [diagnostic] = diagnostics(reading("It is <|poor|>. <|No|>", [problem]), { ...ownLevels, levelOf: () => "error" });
  expect(diagnostic?.severity).toBe(1);
});

test("a check that is off says nothing", () => {
  expect(diagnostics(reading("It is <|poor|>. <|No|>", [problem]), { ...ownLevels, levelOf: () => "off" })).toEqual([]);
});

test("clients without related information get none", () => {
  const [diagnostic] = diagnostics(reading("It is <|poor|>. <|No|>", [problem]), { ...ownLevels, related: false });
  expect(diagnostic).not.toHaveProperty("relatedInformation");
});

test("a limit names itself", () => {
  expect(tooLargeDiagnostic({ what: "document", length: 20_000_000, limit: 5_000_000 }).message).toMatchInlineSnapshot(
    `"This document has 20,000,000 characters. Inspection Lens reads documents of up to 5,000,000 characters, so nothing in it is tagged or checked."`,
  );
  expect(tooLargeDiagnostic({ what: "line", length: 700_000, limit: 500_000 }).message).toMatchInlineSnapshot(
    `"A line of this document has 700,000 characters. Inspection Lens reads lines of up to 500,000 characters, so nothing in it is tagged or checked."`,
  );
});

describe("what readers decided of a dispute", () => {
  const TEXT = "It is <|poor|>.\n<|We object to that|>, and <|so do we|>.";
  const contest: Told = { kind: "dispute", stance: "dispute", by: "The council", against: "finding", finding: 0 };
  const other: Told = { ...contest, by: "The union" };
  const atFinding = { code: "finding-disputed", level: "information", message: "Contested." } as const;

  function shown(problems: readonly Problem[], read: Reading, reviews: readonly (readonly [on: string, ...steps: readonly StepTold[]])[]) {
    const text = String(read.analysis.document.text);
    const notes = reviews.map(([on, ...steps]) => review(text, { by: "Ruth Okoro", steps, on }));
    const analysis = { ...read.analysis, problems };
    return diagnostics({ ...read, analysis }, { ...ownLevels, reviews: reviewsAmong(notes) }).map(({ message, severity }) => [
      severity,
      message,
    ]);
  }
  const read = reading(TEXT, [{ kind: "nothing" }, contest, other]);
  const [finding, first, second] = read.spans;
  if (!finding || !first || !second) throw new Error("three marks");
  const related = (...spans: readonly (typeof finding)[]) => spans.map((span) => ({ ...span, message: "The words." }));
  const one: Problem = { ...atFinding, at: finding, related: related(first) };
  const two: Problem = { ...atFinding, at: finding, related: related(first, second) };
  const atContest: Problem = { code: "dispute", level: "information", message: "The council contests.", at: first, related: [] };
  const elsewhere: Problem = { code: "date-impossible", level: "warning", message: "No such day.", at: first, related: [] };

  test.each<[string, Problem, readonly (readonly [on: string, ...steps: readonly StepTold[]])[], number, string]>([
    ["nobody reviewed it", one, [], 3, "Contested."],
    ["somebody looked and left it open", one, [["We object to that", ["open", 1]]], 3, "Contested."],
    [
      "rejected",
      one,
      [["We object to that", ["rejected", 3, "the letter shows 40"]]],
      4,
      "Contested. Reviewed: rejected by Ruth Okoro, 3 Nov 2026: the letter shows 40.",
    ],
    ["upheld", atContest, [["object to that", ["upheld", 3]]], 4, "The council contests. Reviewed: upheld by Ruth Okoro, 3 Nov 2026."],
    ["resolved", one, [["We object to that", ["resolved", 3]]], 4, "Contested. Reviewed: resolved by Ruth Okoro, 3 Nov 2026."],
    [
      "upheld in part stays as it was",
      one,
      [["We object to that", ["partly-upheld", 3]]],
      3,
      "Contested. Reviewed: partly upheld by Ruth Okoro, 3 Nov 2026.",
    ],
    ["another contest's review", one, [["so do we", ["rejected", 3]]], 3, "Contested."],
    ["one of two", two, [["so do we", ["rejected", 3]]], 3, "Contested. 1 of 2 contests reviewed: rejected."],
    [
      "both of two",
      two,
      [
        ["so do we", ["rejected", 3]],
        ["We object to that", ["upheld", 3]],
      ],
      4,
      "Contested. 2 of 2 contests reviewed: upheld, rejected.",
    ],
    ["another check says what it said", elsewhere, [["We object to that", ["rejected", 3]]], 2, "No such day."],
  ])("%s", (_, problem, reviews, severity, message) => expect(shown([problem], read, reviews)).toEqual([[severity, message]]));

  test("a level that was chosen for the check makes no settled dispute louder", () => {
    const notes = [review(String(read.analysis.document.text), { steps: [["rejected", 3]], on: "We object to that" })];
    const analysis = { ...read.analysis, problems: [one] };
    const options = { ...ownLevels, levelOf: () => "error" as const, reviews: reviewsAmong(notes) };
    expect(diagnostics({ ...read, analysis }, options)[0]?.severity).toBe(4);
  });
});
