import { describe, expect, test } from "vitest";
import { arithmetic, expectGuilty, expectInnocent } from "../../support/arithmetic.ts";

describe("from … to …", () => {
  expectGuilty("direction-mismatch", [
    "There was a reduction from 310 to 355 in a year.",
    "The number of referrals rose from 310 in May to 270 in June.",
    "Caseloads have fallen from 18 to 24 on average.",
    "Leaders have reduced the number of agency workers from 24 to 31.",
    "The proportion of late visits has decreased from 12% to 19%.",
    "Vacancies grew from 9% in 2015 to 6% in 2016.",
    "The average wait dropped from 12 weeks to 19 weeks.",
    "Spending increased from £4.2 million to £3.9 million.",
    "The rate has risen from 58 per 10,000 to 52 per 10,000.",
    "An increase in the number of foster carers, from 96 to 69, was welcome.",
    "The share fell from one in five to one in four.",
    "Response times were cut from 14 minutes to 21 minutes.",
    "Absence climbed from 4.8% to 4.2%.",
  ]);
  expectInnocent([
    "The number of pupils rose from 720 to 815, a 13 per cent increase, while the number of teachers fell from 402 to 377.",
    "There was an increase from 310 to 355 in a year.",
    "The number of referrals rose from 310 in May to 370 in June.",
    "Leaders have reduced the number of agency workers from 31 to 24.",
    "Attendance has improved from 92% to 90% of the target.",
    "The service did not fall from 310 to 355.",
    "The council fell from 12 to 35 in the ranking.",
    "Despite a reduction in funding, the number of visits has gone from 310 to 355.",
    "Performance declined from 45 days to 60 days.",
    "A decline in timeliness, from 45 days to 60 days, was seen.",
    "Increasing demand meant that waits went from 12 weeks to 9 weeks.",
    "The number rose from 310 to 355 and then fell to 290.",
    "The gap fell from minus 5% to minus 3%.",
    "The team helps people to move up from 18 to 16 hours of support.",
    "The reduction was achieved by moving children from 12 homes to 14 homes.",
    "The age limit was increased from 18 to 21 years old.",
  ]);
});

describe("what the sentence before counts", () => {
  expectGuilty("direction-mismatch", [
    "At 31 March, 395 children were on a plan. This is a reduction from 211 a year before.",
    "In May, 1,621 children were in need. This is an increase from 1,781 in March.",
    "The council looks after 310 children, an increase from 355 in 2015.",
    "Some 42% of visits were late, up from 51%.",
    "The force has 310 officers (down from 290).",
    "There were 42 complaints, a small decrease on 35 in the year before.",
    "The average was 629 days. In the year to date, it has reduced to 629 days.",
  ]);
  expectInnocent([
    "At 31 March, 395 children were on a plan. This is an increase from 211 a year before.",
    "In May, 1,621 children were in need. This is a decrease from 1,781 in March.",
    "The council looks after 355 children, an increase from 310 in 2015.",
    "Some 42% of visits were late, down from 51%.",
    "The force has 310 officers (up from 290).",
    "In May, 120 children of 80 families were helped. This is an increase from 100.",
    "The average was 640 days. In the year to date, it has reduced to 629 days.",
    "The target is 487 days. It has reduced to 629 days.",
    "The average was 629 days in 2014 and 650 in 2015. It has since reduced to 629 days.",
  ]);
});

describe("what is compared", () => {
  expectGuilty("direction-mismatch", [
    "Young people get up to £2,000, which is less than the recommended amount of £2,000.",
    "The rate is 18%, which is below the national average of 15%.",
    "At 12%, this is above the England average of 15%.",
    "The wait was 19 weeks, which is shorter than the target of 16 weeks.",
    "Turnover was 22%. This is lower than the national average of 15%.",
  ]);
  expectInnocent([
    "Young people get up to £1,500, which is less than the recommended amount of £2,000.",
    "The rate is 12%, which is below the national average of 15%.",
    "The rate is 18%, which is not below the national average of 15%.",
    "This is below the average of 92% for neighbours and below the England figure of 90%.",
    "Performance is 60 days, below the target of 45 days.",
    "Turnover was 9% for nurses and 22% for doctors, which is below the national average of 15%.",
    "The rate was 12%, in line with the national average of 15%.",
  ]);
  test("two shares printed alike may differ before rounding", () => {
    expect(arithmetic("The rate is 12%, which is below the national average of 12%.")).toMatchInlineSnapshot(`
      [
        "direction-mismatch hint: 12% is the same as 12%, not below it. Check both figures and the word “below”.",
      ]
    `);
  });
});
