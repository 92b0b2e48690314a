import { describe, expect, test } from "vitest";
import { kindChoices, labelChoices, markFrom, tagChoices, valueProblem, valueQuestion } from "../../client/src/verdicts/mark-choices.ts";

describe("what a person is asked", () => {
  test("begins with what the mark is now", () => {
    expect(kindChoices("dispute").map(({ value }) => value)).toEqual(["dispute", "judgement", "statistic", "official"]);
    expect(kindChoices("dispute")[0]?.description).toContain("(as it is now)");
    expect(kindChoices(undefined)[0]?.value).toBe("judgement");
    expect(labelChoices("judgement", { kind: "judgement", label: "mixed" }).map(({ value }) => value)).toEqual([
      "mixed",
      "negative",
      "positive",
    ]);
  });

  test("a label of another kind is none", () => {
    expect(labelChoices("statistic", { kind: "judgement", label: "mixed" })[0]?.value).toBe("count");
    expect(labelChoices("official", undefined)).toEqual([]);
  });

  test("a person's name is taken from the words, another value from the mark", () => {
    expect(valueQuestion("official", undefined, "Cllr Ferris").value).toBe("Cllr Ferris");
    expect(valueQuestion("statistic", { kind: "statistic", value: "42" }, "forty-two").value).toBe("42");
    expect(valueQuestion("dispute", { kind: "statistic", value: "42" }, "forty-two").value).toBe("");
  });
});

test.each([
  ["statistic", "31.5", true],
  ["statistic", "1,500", true],
  ["statistic", "900..950", true],
  ["statistic", "", true],
  ["statistic", "many", false],
  ["statistic", "1..2..3", false],
  ["statistic", "12 %", false],
  ["official", "12 %", true],
] as const)("a %s may be %j: %j", (kind, value, isFine) => expect(valueProblem(kind, value) === undefined).toBe(isFine));

test.each([
  ["judgement", "negative", " Requires  Improvement ", { kind: "judgement", label: "negative", value: "requires improvement" }],
  ["judgement", "negative", " ", { kind: "judgement", label: "negative" }],
  ["statistic", "count", "1,500", { kind: "statistic", label: "count", value: "1500" }],
  ["official", undefined, "Ruth Okoro", { kind: "official", value: "Ruth Okoro" }],
] as const)("%s, %s, %j", (kind, label, value, mark) => expect(markFrom(kind, label, value)).toEqual(mark));

test("tags at one place are told apart", () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  const tag = { range, words: "poor", title: "negative judgement", said: [] };
  const choices = tagChoices([
    { ...tag, mark: { kind: "judgement" } },
    { ...tag, words: "x".repeat(90) },
  ]);
  expect(choices.map(({ label, description }) => [label.length, description])).toEqual([
    [6, "negative judgement"],
    [62, "rejected; was negative judgement"],
  ]);
});
