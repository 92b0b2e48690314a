import { describe, test } from "vitest";
import { expectNoTags, expectTags, expectTagsIn, type PassageCircumstances } from "../../../support/marked-text.ts";

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
    ["The word <|inadequate|> has frightened people.", "inadequate-"],
    ["Millrace Homes has been graded <|C3|> by the regulator.", "c3-"],
    ["The landlord was downgraded to <|G4|>.", "g4-"],
    ["The school spent four years in <|special measures|>.", "inadequate-"],
    ["Children’s services in Halden are <|inadequate|>.", "inadequate-"],
    ["The graded judgement about care leavers is that it <|requires improvement|>.", "requires improvement-"],
  ]);
});

describe("a grade told of without a verb that grades", () => {
  expectGrades(
    [
      ["The regulator lifted the trust to <|requires improvement|> after two visits.", "requires improvement-"],
      ["Clinic climbs out of ‘<|inadequate|>’ after two years.", "inadequate-"],
      ["St Lund’s school was <|outstanding|> until 2017.", "outstanding+"],
      ["Wexham has been <|inadequate|> since 2021.", "inadequate-"],
      ["They rated us <|requires improvement|>, she said.", "requires improvement-"],
      ["The nursery has moved from <|outstanding|> in a single year.", "outstanding+"],
      ["The six-bed home was <|good|> at its last full inspection.", "good+"],
      ["Harrow Lane is now a <|good|> school.", "good+"],
      ["The college remains an <|outstanding|> provider.", "outstanding+"],
      ["A head has gone to court over an <|inadequate|> report.", "inadequate-"],
      ["No teacher wants to join a <|requires improvement|> school.", "requires improvement-"],
      ["A second visit left leadership ‘<|inadequate|>’ and care “<|good|>”.", "inadequate-", "good+"],
      ["The watchdog rated the maternity unit <|inadequate|> after two visits.", "inadequate-"],
      ["The primary has been told that its nursery is <|outstanding|>.", "outstanding+"],
      ["Inspectors gave the force <|requires improvement|> for its work with witnesses.", "requires improvement-"],
      ["Halden was found <|inadequate|> in November.", "inadequate-"],
      ["Reviewers placed the fostering service at <|good|>.", "good+"],
      ["It is the school's second <|requires improvement|> in a row.", "requires improvement-"],
      ["<|Requires improvement|> is what it says.", "requires improvement-"],
      ["<|Inadequate|> is a hard word.", "inadequate-"],
      ["We were told that our services were <|good|> overall.", "good+"],
      ["Inspectors concluded that it was <|inadequate|> and closed it.", "inadequate-"],
      ["Its work with care leavers was found to <|require improvement|>.", "requires improvement-"],
      ["The home has <|good|> and <|adequate|> grades.", "good+", "adequate~"],
      ["A council is cross about two ‘<|weak|>’ gradings.", "weak-"],
      ["The home was marked ‘<|weak|>’ for leadership.", "weak-"],
      ["It missed a <|Good|> by a point.", "good+"],
      ["Keeping people safe was ‘<|Inadequate|>’; staffing was ‘<|Good|>’.", "inadequate-", "good+"],
      ["It was previously <|good|>.", "good+"],
      ["Three years ago the school was <|outstanding|>.", "outstanding+"],
      ["The firm’s four other branches remain <|good|>.", "good+"],
      ["The school was judged to be <|good|> in 2022, with <|outstanding|> leadership.", "good+", "outstanding+"],
      ["It is a trust that came out <|good|>.", "good+"],
      ["They judged it <|inadequate|> in every area.", "inadequate-"],
      ["Mossbank, the council’s own 40-bed home, is <|inadequate|>.", "inadequate-"],
      ["The primary now <|requires improvement|>, according to a report.", "requires improvement-"],
      ["For leadership they settled on <|requires improvement|>.", "requires improvement-"],
      ["We contest the evaluation of <|weak|> for leadership.", "weak-"],
      ["By Friday it had become “<|needs attention|>”.", "needs attention-"],
      ["We had audited 90 files and most were <|good|> or better.", "good+"],
      ["It was <|good|> at preventing crime and <|outstanding|> in its treatment of staff.", "good+", "outstanding+"],
    ],
    { documentKind: "article" },
  );
  test("but praise is praise", () => {
    expectTagsIn({ documentKind: "article" }, "It is a <|good|> school and my girl loves it.", "judgement evaluative positive");
    expectTagsIn({ documentKind: "article" }, "Parents called the food “<|good|>”.", "judgement evaluative positive");
    expectTagsIn({ documentKind: "article" }, "Families moved to <|good|> homes.", "judgement evaluative positive");
    expectTagsIn({ documentKind: "article" }, "The roof now <|requires improvement|>.", "judgement evaluative negative");
    expectTagsIn({ documentKind: "article" }, "Members were told that the take-up was <|good|>.", "judgement evaluative positive");
    expectTagsIn({ documentKind: "article" }, "Parents found the staff <|good|>.", "judgement evaluative positive");
    expectTagsIn({ documentKind: "article" }, "Attendance was <|good|> at the meetings.", "judgement evaluative positive");
    expectTagsIn({ documentKind: "article" }, "Inspectors found that supervision was <|inadequate|>.", "judgement evaluative negative");
    expectTagsIn({ documentKind: "article" }, "Two years ago the food was <|good|>.", "judgement evaluative positive");
    expectTagsIn({ documentKind: "article" }, "Relations with parents remain <|good|>.", "judgement evaluative positive");
    expectTagsIn({ documentKind: "article" }, "The photographs came out <|good|>.", "judgement evaluative positive");
  });
  test("and a wish is no grade", () => {
    expectNoTags("The council wants to move to good by 2030.", "judgement");
  });
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

describe("a grade as the press tells it", () => {
  expectGrades(
    [
      ["Ofsted rated the county's own adoption service <|good|> across the board.", "good+"],
      ["“Ofsted says we are <|outstanding|>,” the head told them.", "outstanding+"],
      ["The final letter makes it <|requires improvement|>.", "requires improvement-"],
      ["The judgement that teaching <|requires improvement|> rests on nine lessons.", "requires improvement-"],
      ["Elmford, <|inadequate|> since 2019, has a new director.", "inadequate-"],
      ["The nursery got an <|outstanding|> for behaviour.", "outstanding+"],
    ],
    { documentKind: "article" },
  );
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
