import { describe, test } from "vitest";
import { expectNoTags, expectTags, expectTagsIn, type PassageCircumstances } from "../../support/marked-text.ts";

type Case = readonly [marked: string, ...values: string[]];

/** The polarity of each grade is given with it: `good+`. */
function expectGrades(cases: readonly Case[], circumstances: PassageCircumstances = {}): void {
  for (const [marked, ...values] of cases) {
    test(marked, () => expectTagsIn(circumstances, marked, ...values.map(description)));
  }
}

function description(value: string): string {
  const polarity = value.endsWith("+") ? "positive" : value.endsWith("-") ? "negative" : "mixed";
  return `judgement grade ${polarity} value=${value.slice(0, -1)}`;
}

describe("a grade that somebody gave", () => {
  expectGrades([
    ["The service was rated <|inadequate|>.", "inadequate-"],
    ["The home was judged to be <|good|> in its last full inspection.", "good+"],
    ["Four of its homes were judged to be <|good|> or <|outstanding|>.", "good+", "outstanding+"],
    ["An inspection in 2012 judged services for looked after children as <|adequate|>.", "adequate~"],
    ["The school was graded <|requires improvement|> in May.", "requires improvement-"],
    ["The authority was told that it <|requires improvement to be good|>.", "requires improvement-"],
    ["Inspectors marked the clinic down from <|good|> to <|requires improvement|>.", "good+", "requires improvement-"],
    ["It was its second <|inadequate|> grade in two years.", "inadequate-"],
    ["Children’s services in Halden are <|inadequate|>.", "inadequate-"],
    ["The graded judgement about care leavers is that it <|requires improvement|>.", "requires improvement-"],
  ]);
});

describe("grids and titles", () => {
  expectGrades(
    [
      ["<|Good|>", "good+"],
      ["<|Requires improvement to be good|>", "requires improvement-"],
    ],
    { blockKind: "grade-row" },
  );
  expectGrades([["The experiences and progress of care leavers: <|outstanding|>", "outstanding+"]], { blockKind: "heading" });
  expectGrades([["Care home still ‘<|inadequate|>’", "inadequate-"]], { blockKind: "heading", documentKind: "article" });
});

describe("the same words about some practice", () => {
  test("are ordinary judgements", () => {
    expectTags("Care leavers receive <|good|> support.", "judgement evaluative positive");
    expectTags("Management oversight is <|inadequate|>.", "judgement evaluative negative");
    expectTags("Three in four parents rated their worker <|good|>.", "judgement evaluative positive");
    expectTags("The paperwork is <|barely adequate|>.", "judgement evaluative negative");
  });
});

describe("a scale explained", () => {
  test("gives no grade", () => {
    expectNoTags("Inspectors may give four grades: outstanding, good, requires improvement and inadequate.", "judgement");
  });
});
