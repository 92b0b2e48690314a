import { describe, expect, test } from "vitest";
import { tagStatistics } from "../../../../server/src/engine/tags/statistics/statistic.ts";
import { passageOf } from "../../../support/marked-text.ts";

/** "11 | count | people" for each statistic, a dash where it counts nothing that is said. */
function counted(text: string): readonly string[] {
  return tagStatistics(passageOf(text)).map(({ start, end, category, of }) => `${text.slice(start, end)} | ${category} | ${of ?? "-"}`);
}

describe("what is counted in the press", () => {
  test.each([
    [
      "Two carers were looking after 37 people, 11 of whom needed help.",
      ["Two | count | carers", "37 | count | people", "11 | count | people"],
    ],
    ["Attendance, at 88.4 per cent, was low.", ["88.4 per cent | percentage | Attendance"]],
    ["Attendance is up 5.2 percentage points on last year.", ["5.2 percentage points | percentage | Attendance"]],
    ["Attacks had risen by 38% to 214 in the spring.", ["38% | percentage | Attacks", "214 | count | Attacks"]],
    ["Two year groups went through.", ["Two | count | -"]],
    ["The trust spent £330,000 defending them.", ["£330,000 | money | -"]],
    ["It was £2.5m worse than planned.", ["£2.5m | money | -"]],
    [
      "We hired 60 trainees and our £155 million a year is bringing caseloads down.",
      ["60 | count | trainees", "£155 million a year | rate | -"],
    ],
  ])("%s", (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});

describe("what is not changed by that", () => {
  test.each([
    ["The share fell from 41% to 27.", ["41% | percentage | share", "27 | percentage | share"]],
    ["A two-year plan runs for two years.", ["two-year | duration | -", "two years | duration | -"]],
    ["The trust spent £330,000 on wings.", ["£330,000 | money | -"]],
    ["They met 20 nursing staff.", ["20 | count | nursing staff"]],
    ["He locked up 23 men.", ["23 | count | men"]],
  ])("%s", (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});
