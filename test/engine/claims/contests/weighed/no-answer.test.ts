import { describe, expect, test } from "vitest";
import { answersNothing } from "../../../../../server/src/engine/claims/contests/weighed/no-answer.ts";

describe("words that answer nothing", () => {
  test.each([
    "one-word grades are a lottery",
    "inspections should be shorter",
    "the trust had written to the regulator to ask for an explanation",
    "Nobody should wait a year for a wheelchair",
    "We take the findings very seriously",
    "vacancies had already fallen from 30 to 12",
    "Ann Poole, who led two homes, joins us as matron in May",
    "Paragraph 12, no oversight of cases",
    "When we took over in 2019, the backlog was frightening",
    "We had a chronic shortage of foster homes",
    "We had no early help team at all",
    "By page 12 the average has become nine",
    "The school had not raised it in its complaint but would write to the office",
    "It is clear from their report that residents are happier",
    "We are proud that the inspectors saw it",
    "In 2018 we were rated inadequate",
    "Could you foster?",
    "He named nobody",
  ])("%s", (said) => expect(answersNothing(said)).toBe(true));
  test.each([
    "the grades are wrong",
    "we have asked for the grade to be changed",
    "No child should have been placed there",
    "It is untrue that we do not take it seriously at night",
    "Nobody waited a year",
    "In 2018 nobody here was asked",
    "Could you tell us who wrote that?",
    "We had no chance to reply",
    "When we met the team they had not read the files",
    "Paragraph 12, we say, is wrong",
    "vacancies had not fallen at all, whatever page 12 says",
    "It is not true, as we say in our complaint",
  ])("%s", (said) => expect(answersNothing(said)).toBe(false));
});
