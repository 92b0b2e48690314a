import { describe, test } from "vitest";
import { expectNoTags, expectTagsIn, type PassageCircumstances } from "../../../support/marked-text.ts";

type Case = readonly [marked: string, ...values: string[]];

function expectGrades(cases: readonly Case[], circumstances: PassageCircumstances = {}): void {
  for (const [marked, ...values] of cases) test(marked, () => expectTagsIn(circumstances, marked, ...values.map(description)));
}

function description(value: string): string {
  const polarity = value.endsWith("+") ? "positive" : value.endsWith("-") ? "negative" : "mixed";
  return `judgement grade ${polarity} value=${value.slice(0, -1)}`;
}

describe("a line with a grade", () => {
  expectGrades([
    ["Inclusion: <|Exceptional|>", "exceptional+"],
    ["Attendance and behaviour: <|Needs attention|>", "needs attention-"],
    ["Leadership and governance: <|Urgent improvement|>", "urgent improvement-"],
    ["Sixth form: <|Expected standard|>", "expected standard+"],
    ["Safeguarding standards: <|Met|>", "met+"],
    ["Safeguarding: <|Not met|>", "not met-"],
    ["Early years | <|Good|> | <|Outstanding|>", "good+", "outstanding+"],
    ["Respect: <|Reasonably good|> ↑", "reasonably good+"],
    ["<|Requires improvement|> ● ↓", "requires improvement-"],
    ["5 - <|Very Good|>", "very good+"],
    ["<|Adequate|>: Managing offenders; Supporting victims", "adequate~"],
    ["Inspection of a <|good|> school: Elm Bank Primary School", "good+"],
  ]);
});

describe("a line that gives none", () => {
  for (const text of [
    "Outstanding: none",
    "Standards: what we met",
    "Attendance: how we met it",
    "Good: None of them",
    "Our inspection assessed how good Ambershire Police is in nine areas of policing.",
    "There is a risk that the service will be judged inadequate at its next inspection.",
  ])
    test(text, () => expectNoTags(text, "judgement"));
});

describe("a sentence that grades", () => {
  expectGrades([
    ["Ambershire Police is <|inadequate|> at responding to the public.", "inadequate-"],
    ["The force <|requires improvement|> at investigating crime.", "requires improvement-"],
    ["Mere Fire and Rescue Service is <|adequate|> at preventing fires.", "adequate~"],
    ["Outcomes for prisoners were <|not sufficiently good|> against this healthy prison test.", "not sufficiently good-"],
    ["Outcomes for women were <|reasonably good|> in this area.", "reasonably good+"],
    ["We evaluated this key question as <|very good|>.", "very good+"],
    ["At this inspection the rating has changed to <|requires improvement|>.", "requires improvement-"],
    ["Marks had gone up, and behaviour was <|urgent improvement|>.", "urgent improvement-"],
    ["Achievement rose to the expected standard and governance, <|urgent improvement|>.", "urgent improvement-"],
    ["Achievement is at the <|expected standard|>.", "expected standard+"],
    ["Inclusion was at a <|strong standard|> throughout.", "strong standard+"],
    ["Two areas were found to be at the <|expected standard|>.", "expected standard+"],
    ["Attendance and behaviour <|need attention|> because the steps taken came late in the year.", "needs attention-"],
  ]);
  test("but not one that praises or blames", () => {
    expectNoTags("Most pupils were at the expected standard.", "judgement");
    expectTagsIn({}, "There was <|urgent improvement|> in the roofs.", "judgement evaluative positive");
    expectTagsIn({}, "The service is <|good|> at listening to people.", "judgement evaluative positive");
    expectTagsIn({}, "The roof <|needs attention|>.", "judgement evaluative negative");
    expectTagsIn({}, "Outcomes of the audit were <|good|>.", "judgement evaluative positive");
  });
});

describe("titles that state a finding", () => {
  const title: PassageCircumstances = { blockKind: "heading", documentKind: "report" };
  test.each([
    ["Officers treat people <|with dignity|>", "judgement evaluative positive"],
    ["Response times are <|slow|>", "judgement evaluative negative"],
    ["The force doesn’t record crime <|accurately|>", "judgement evaluative negative"],
  ])("%s", (marked, ...found) => expectTagsIn(title, marked as string, ...(found as string[])));
  test.each([
    "Areas for improvement",
    "Strengths",
    "How effective is the service?",
    "Strong and effective leadership",
    "Good practice in teaching",
  ])("%s names a topic", (text) => expectNoTags(text, "judgement", title));
});

describe("what needs to improve", () => {
  const demand: PassageCircumstances = { zone: "recommendations", blockKind: "list-item", documentKind: "report" };
  test("may begin with a finding", () => {
    expectTagsIn(demand, "In two subjects, assessment is <|underdeveloped|>.", "judgement evaluative negative");
    expectTagsIn(
      demand,
      "The provider <|failed to keep|> medicines <|safely|>.",
      "judgement evaluative negative",
      "judgement evaluative negative",
    );
  });
  test.each([
    "The quality and timeliness of supervision.",
    "Ensure that plans are clear and that help is timely.",
    "The consistency with which good practice is shared.",
    "Leaders should make sure that teaching is strong.",
    "keep careful records, so that care is safe",
  ])("%s is a demand", (text) => expectNoTags(text, "judgement", demand));
});
