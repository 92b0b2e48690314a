import { describe, expect, test } from "vitest";
import { AnalysisMemory, analyse } from "../../../server/src/engine/analyse.ts";
import { foundBy } from "../../support/grade-reports.ts";

/** A report on an inspection from 9 to 20 May 2022, whose body is the given paragraphs. */
function report(...paragraphs: readonly string[]): string {
  const body = paragraphs.map((each, index) => (/^[•#]|^[A-Z][^.]*:$/.test(each) ? each : `${index + 1}. ${each}`)).join("\n\n");
  return `Inspection of Northmere local authority
children’s services
Inspection dates: 9 to 20 May 2022
Lead inspector: Petra van Dijk, Her Majesty’s Inspector
Judgement

Grade

The impact of leaders on social work
practice with children and families

Outstanding

Overall effectiveness

Good

The experiences and progress of children in care: good

${body}
`;
}

const found = (...paragraphs: readonly string[]) => foundBy("figures-disagree", report(...paragraphs));
const pairs = (...paragraphs: readonly string[]) =>
  found(...paragraphs).map((each) => / ◆ (.*?) here, but (.*?) (?:above|below)/.exec(each)?.slice(1, 3).join(" / "));

describe("messages", () => {
  test("both figures, what they count, and when", () => {
    expect(
      found(
        "At 31 March 2022, 620 children were looked after by the council.",
        "The board knows that on 31 March 2022 the number of children in care was 540.",
      ),
    ).toEqual(["540 ◆ 540 here, but 620 above, for “children in care” (31 March 2022)."]);
  });

  test("what stands alone is told, with all the others beside it", () => {
    const text = report(
      "At 31 March 2022, 620 children were looked after.",
      "On 31 March 2022 there were 540 looked after children.",
      "The number of children in care at 31 March 2022 was 620.",
    );
    const problems = analyse(text).problems.filter(({ code }) => code === "figures-disagree");
    expect(
      problems.map(({ at, level, related }) => [
        text.slice(at.start, at.end),
        level,
        related.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`),
      ]),
    ).toEqual([["540", "warning", ["620: Here it is 620 (31 March 2022)", "620: Here it is 620 (31 March 2022)"]]]);
  });

  test("a hint where they are close, or may be of different days", () => {
    const text = report(
      "At 31 March 2022, 400 children were looked after.",
      "At 31 March 2022, 399 children were in care.",
      "Of the 430 care leavers, most have a plan.",
      "There are 390 care leavers.",
    );
    expect(
      analyse(text)
        .problems.filter(({ code }) => code === "figures-disagree")
        .map(({ level, message }) => `${level}: ${message}`),
    ).toEqual([
      "hint: 399 here, but 400 above, for “children were in care” (31 March 2022). They are close, or may be of different days.",
      "hint: 390 here, but 430 above, for “care leavers”. They are close, or may be of different days.",
    ]);
  });
});

describe("two figures for one thing", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "looked after and in care",
      "385 / 355",
      ["At 31 March 2022, 355 children were looked after by the local authority.", "At 31 March 2022 there were 385 children in care."],
    ],
    [
      "a definite number without a date",
      "385 / 355",
      ["At the end of April 2022, 355 children were looked after.", "Most of the 385 children looked after see a nurse."],
    ],
    [
      "over a line break",
      "385 / 355",
      [
        "At 31 March 2022, 355 children were looked\nafter by the council.",
        "At the end of March 2022 there were 385 looked\nafter children.",
      ],
    ],
    [
      "the council as the subject",
      "300 / 355",
      ["At 31 March 2022 the council looked after 355 children.", "As at 31 March 2022, 300 children were being looked after."],
    ],
    [
      "a council by name",
      "300 / 355",
      ["At 31 March 2022, Northmere looked after 355 children.", "As at 31 March 2022, 300 children were being looked after."],
    ],
    [
      "protection plans",
      "240 / 210",
      [
        "At 31 March 2022, 210 children were the subject of a child protection plan.",
        "At 31 March 2022 there were 240 children subject to child protection plans.",
      ],
    ],
    [
      "an increase from",
      "150 / 180",
      [
        "At 30 April 2022, 210 children were subject to a child protection plan. This is an increase from 180 at 31 March 2021.",
        "There were 150 children on child protection plans at 31 March 2021.",
      ],
    ],
    [
      "a rise between two dates",
      "210 / 232",
      [
        "At 31 March 2021, 232 children were looked after.",
        "The number of children in care has risen from 210 in March 2021 to 294 in March 2022.",
      ],
    ],
    [
      "adoptions and adopted children",
      "31 / 25",
      ["In the last 12 months there have been 25 adoptions.", "In the last year, 31 children were adopted."],
    ],
    [
      "of those adopted",
      "31 / 25",
      ["In the last 12 months, 25 children were adopted.", "Of the 31 children adopted over the last 12 months, most were under five."],
    ],
    [
      "a list under a time",
      "19 / 14",
      [
        "In the last 12 months:\n\n• 25 children were adopted\n\n• 14 children became the subject of special guardianship orders",
        "In the last year there were 19 special guardianship orders.",
      ],
    ],
    [
      "a list under a number",
      "150 / 120",
      [
        "At 30 April 2022, 355 children were looked after. Of this number:\n\n• 120 live outside the local authority area",
        "At 30 April 2022, 150 children looked after lived outside the area.",
      ],
    ],
    ["care leavers", "180 / 140", ["There are 140 care leavers.", "The service supports 180 care leavers."]],
    [
      "unaccompanied children",
      "38 / 31",
      ["At 31 March 2022 there were 31 unaccompanied asylum-seeking children.", "At 31 March 2022 the council looked after 38 UASC."],
    ],
    [
      "a share",
      "71% / 64%",
      [
        "In 2020–21, 64% of care leavers were in education, employment or training.",
        "The proportion of care leavers in education, employment or training in 2020–21 was 71%.",
      ],
    ],
    ["a number in brackets", "1,020 / 900", ["There are 900 children in need.", "The number of children in need (1,020) is high."]],
    [
      "an average",
      "34 weeks / 30 weeks",
      [
        "The average length of care proceedings was 30 weeks in 2020–21.",
        "In 2020–21 the average length of care proceedings has fallen to 34 weeks.",
      ],
    ],
    [
      "money",
      "£18.5 million / £16 million",
      [
        "The budget of the placement service was £16 million in 2021–22.",
        "In 2021–22, the budget of the placement service was £18.5 million.",
      ],
    ],
    [
      "families in a programme",
      "435 / 345",
      [
        "Of the 345 families supported by the programme, most did well.",
        "Work with the 435 families who have been supported by the programme has ended.",
      ],
    ],
    ["staff", "48 / 42", ["The service has 42 full-time equivalent social workers.", "There are 48 FTE social workers."]],
    [
      "words for numbers",
      "15 / twelve",
      ["At 31 March 2022 there were twelve privately fostered children.", "At 31 March 2022, 15 children were privately fostered."],
    ],
    ["foster carers", "120 / 140", ["There are 140 approved foster carers.", "The council has 120 approved foster carers."]],
    [
      "about so many, and far from it",
      "200 / about 350",
      ["At 31 March 2022, about 350 children were looked after.", "At 31 March 2022, 200 children were looked after."],
    ],
    [
      "at least so many, and fewer",
      "200 / more than 350",
      ["At 31 March 2022, more than 350 children were looked after.", "At 31 March 2022, 200 children were looked after."],
    ],
    [
      "a financial year and the year to its end",
      "31 / 25",
      ["In 2020–21, 25 children were adopted.", "In the 12 months to 31 March 2021, 31 children were adopted."],
    ],
  ])("%s", (_, expected, paragraphs) => {
    expect(pairs(...paragraphs)).toEqual([expected]);
  });
});

describe("no disagreement", () => {
  test.each<[string, readonly string[]]>([
    [
      "the same number twice",
      ["At 31 March 2022, 355 children were looked after.", "The number of children in care was 355 at 31 March 2022."],
    ],
    ["another date", ["At 31 March 2022, 355 children were looked after.", "At 31 March 2021, 320 children were looked after."]],
    ["an increase", ["At 31 March 2022, 355 children were looked after. This is an increase from 320 at 31 March 2021."]],
    [
      "the inspection’s day and another one",
      ["At 31 March 2022, 355 children were looked after.", "At the time of the inspection, 385 children were looked after."],
    ],
    [
      "an earlier year’s number and a definite one",
      ["At 31 March 2020, 355 children were looked after.", "Most of the 385 children looked after see a nurse."],
    ],
    ["drift of a child or two", ["At 30 April 2022, 355 children were looked after.", "The 356 children looked after have a plan."]],
    [
      "a part",
      ["At 31 March 2022, 355 children were looked after.", "At 31 March 2022, 38 looked after children were placed at a distance."],
    ],
    [
      "of these",
      ["At 31 March 2022, 355 children were looked after. Of these, 38 were in homes.", "At 31 March 2022, 40 of these children were new."],
    ],
    ["of whom", ["At 31 March 2022, 355 children were looked after, of whom 38 were unaccompanied."]],
    ["a sample", ["There are 140 care leavers.", "Inspectors met 12 care leavers and read the files of 20 care leavers."]],
    ["another age", ["There are 140 care leavers aged 18 to 21.", "There are 60 care leavers aged 22 to 25."]],
    [
      "another place",
      [
        "In the last year, 62% of pupils in primary schools were present.",
        "In the last year, 71% of pupils in secondary schools were present.",
      ],
    ],
    [
      "the nation",
      [
        "In 2020–21, 64% of care leavers were in education, employment or training.",
        "Nationally, 52% of care leavers were in education, employment or training in 2020–21. The national average is 53%.",
      ],
    ],
    [
      "a target",
      ["The average length of care proceedings was 30 weeks in 2020–21.", "The target for the length of care proceedings is 26 weeks."],
    ],
    ["last year and a financial year", ["In the last year, 25 children were adopted.", "In 2018–19, 31 children were adopted."]],
    ["the year before", ["In the last year, 25 children were adopted.", "In the previous year, 31 children were adopted."]],
    ["adopted and waiting for it", ["There are 25 children waiting to be adopted.", "There are 31 children placed for adoption."]],
    [
      "entered and left",
      ["In the last year, 98 children ceased to be looked after.", "In the last year, 110 children became looked after."],
    ],
    [
      "a condition",
      [
        "In the last year, 98 children ceased to be looked after.",
        "In the last year, 17 children ceased to be looked after and are now living independently.",
      ],
    ],
    ["about so many", ["At 31 March 2022, about 350 children were looked after.", "At 31 March 2022, 355 children were looked after."]],
    [
      "more than so many",
      ["At 31 March 2022, more than 300 children were looked after.", "At 31 March 2022, 355 children were looked after."],
    ],
    ["rounding", ["In 2020–21, 64.4% of care leavers were in work.", "In 2020–21, 64% of care leavers were in work."]],
    ["a recommendation", ["# What needs to improve?", "• The 140 care leavers should have a plan.", "There are 160 care leavers."]],
    [
      "a table of years",
      [
        "There were 12 complaints about delay.",
        "There were 15 complaints about delay.",
        "There were 19 complaints about delay.",
        "There were 22 complaints about delay.",
      ],
    ],
    [
      "another service",
      ["Fifteen referrals were made to this service in 2021–22.", "Support comes from a charity, with 11 referrals made in 2021–22."],
    ],
    ["homes of two kinds", ["There are three children’s homes.", "There are two children’s homes for respite."]],
    ["boys and girls", ["At 31 March 2022, 190 boys were looked after.", "At 31 March 2022, 165 girls were looked after."]],
    [
      "first and second plans",
      [
        "At 31 March 2022, 20 children were on a second child protection plan.",
        "At 31 March 2022, 210 children were on a child protection plan.",
      ],
    ],
    ["one sentence", ["The number of children in care was 355 at 31 March 2022, or 385 at 31 March 2022 with respite."]],
    ["the other ones", ["The 12 children adopted have settled.", "The other 14 children adopted have not."]],
    ["only children", ["The 12 children spoke to inspectors.", "The 20 children wrote to them."]],
    ["what grew", ["The number of care leavers rose from 120 to 140."]],
  ])("%s", (_, paragraphs) => expect(found(...paragraphs)).toEqual([]));
});

test("an edit far from the other figure is seen, and its undoing", () => {
  const memory = new AnalysisMemory();
  const far = "Visits are made on time, and records say why.\n\n".repeat(400);
  const text = report("At 31 March 2022, 355 children were looked after.", far, "At 31 March 2022 there were 355 children in care.");
  const count = (words: string) => analyse(words, { memory }).problems.filter(({ code }) => code === "figures-disagree").length;
  expect([count(text), count(text.replace("were 355", "were 385")), count(text)]).toEqual([0, 1, 0]);
});
