import { expect, test } from "vitest";
import { dateIn, daysOf, visitsIn } from "../../../server/src/engine/report-card/dates.ts";

test.each([
  ["7 to 18 October 2024", "2024-10-07/2024-10-18"],
  ["29 November to 10 December 2021", "2021-11-29/2021-12-10"],
  ["14 January 2019 to 18 January 2019", "2019-01-14/2019-01-18"],
  ["22 February 2016–18 March 2016", "2016-02-22/2016-03-18"],
  ["3 June 2014 - 25 June 2014", "2014-06-03/2014-06-25"],
  ["24 February – 20 March 2015", "2015-02-24/2015-03-20"],
  ["08 July 2019 to 19 July 2019", "2019-07-08/2019-07-19"],
  ["Monday 6th to Friday 17th November 2023", "2023-11-06/2023-11-17"],
  ["12 December to 13 January 2023", "2022-12-12/2023-01-13"],
  ["28 July 2016", "2016-07-28/2016-07-28"],
  ["03/06/2024 to 07/06/2024", "2024-06-03/2024-06-07"],
  ["8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019", "2019-07-08/2019-07-12 2019-08-07/2019-08-08"],
  ["31 June 2019", ""],
  ["some time in spring", ""],
  ["", ""],
])("%s", (words, expected) => {
  expect(
    visitsIn(words)
      .map(({ start, end }) => `${start}/${end}`)
      .join(" "),
  ).toBe(expected);
});

test("the first date of a line", () => {
  expect(dateIn("19 December 2014")).toBe("2014-12-19");
  expect(dateIn("soon")).toBeUndefined();
});

test("first and last day both count", () => {
  expect(daysOf({ start: "2024-10-07", end: "2024-10-18" })).toBe(12);
  expect(daysOf({ start: "2016-07-28", end: "2016-07-28" })).toBe(1);
});
