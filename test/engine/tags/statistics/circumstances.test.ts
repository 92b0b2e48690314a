import { describe, expect, test } from "vitest";
import { tagStatistics } from "../../../../server/src/engine/tags/statistics/statistic.ts";
import { passageOf } from "../../../support/marked-text.ts";

/** "12 | the last year | England" for each statistic with a period or a place, a dash for what it lacks. */
function circumstances(text: string): readonly string[] {
  return tagStatistics(passageOf(text)).flatMap(({ start, end, period, place }) =>
    period === undefined && place === undefined ? [] : [`${text.slice(start, end)} | ${period ?? "-"} | ${place ?? "-"}`],
  );
}

describe("the period that a sentence begins with is that of its figures", () => {
  test.each([
    ["At 30 June 2023, 214 children were in care.", ["214 | 30 June 2023 | -"]],
    [
      "As at 31 March 2016, 299 children had a plan (a rate of 77 per 10,000).",
      ["299 | 31 March 2016 | -", "77 per 10,000 | 31 March 2016 | -"],
    ],
    ["In the academic year 2014–15, 67 pupils moved.", ["67 | the academic year 2014–15 | -"]],
    [
      "However, at the time of the inspection, seven of the 17 plans were late.",
      ["seven | the time of the inspection | -", "17 | the time of the inspection | -"],
    ],
    ["In the six months before this inspection, 40% of visits were late.", ["40% | the six months before this inspection | -"]],
    ["Since April 2014, 25 children have been adopted.", ["25 | Since April 2014 | -"]],
    ["Between April and December 2014, 12 complaints were upheld.", ["12 | Between April and December 2014 | -"]],
    ["The council’s own data for 2014 show that 30% of visits were late.", ["30% | 2014 | -"]],
    ["Last year, the service worked with 63 families.", ["63 | Last year | -"]],
    ["Of five arrangements in place during the last year, three were assessed.", ["five | the last year | -", "three | the last year | -"]],
  ])("%s", (text, expected) => {
    expect(circumstances(text)).toEqual(expected);
  });
});

describe("a period behind a figure is that figure's", () => {
  test.each([
    ["The number fell from 24 in March 2015 to 12 in March 2016.", ["24 | March 2015 | -", "12 | March 2016 | -"]],
    [
      "This is a reduction from 465 (36.3 per 10,000 children) at 31 March 2013.",
      ["465 | 31 March 2013 | -", "36.3 per 10,000 | 31 March 2013 | -"],
    ],
    ["Some 70 children were adopted in the last 12 months.", ["Some 70 | the last 12 months | -"]],
    ["The team logged 46 complaints last year, of which 39 were answered.", ["46 | last year | -", "39 | last year | -"]],
    ["Timeliness has improved (94% in 2014–15).", ["94% | 2014–15 | -"]],
    ["Few visits are late (8%) (2014–15).", []],
    ["Nearly all reviews are timely: 94% (2014–15).", ["94% | 2014–15 | -"]],
    ["Performance was 30 weeks in the first quarter of 2014–15.", ["30 weeks | the first quarter of 2014–15 | -"]],
    ["At 6 November 2014 this figure was 535.", ["535 | 6 November 2014 | -"]],
    ["This is an improvement since 2013–14, when only 48% were in work.", ["48% | 2013–14 | -"]],
    ["This was 277 children at 31 March 2014.10", ["277 | 31 March 2014 | -"]],
  ])("%s", (text, expected) => {
    expect(circumstances(text)).toEqual(expected);
  });
});

describe("no period", () => {
  test.each([
    ["a duration is none", "In the last 12 months, plans have become clearer."],
    ["what another clause tells", "There are 30 children who came into care in 2014."],
    ["what a figure is compared with", "This is 12% more than in 2013."],
    ["the change of a figure over a time", "It fell from 10% to 9% between March 2014 and January 2015."],
    ["a target", "For 2015–16 they plan to recruit 20 carers."],
    ["a duration that is no measure", "In 2014, plans were reviewed within 10 days."],
    ["an age", "In 2014, children under 12 were seen."],
    ["a possessive", "This is below last year’s 40%."],
    ["a month that is a name", "In May Okafor’s view, 30 plans were late."],
    ["an inspection that is not the time", "The inspection team read 40 files."],
  ])("%s", (_, text) => {
    expect(circumstances(text)).toEqual([]);
  });

  test("where the figure before a fall was, in the period that the fall is told of", () => {
    expect(circumstances("In 2014–15, the rate fell from 67% to 60%.")).toEqual(["60% | 2014–15 | -"]);
  });
});

describe("places", () => {
  test.each([
    [
      "The proportion in primary schools is 14% (the national average is 16%).",
      ["14% | - | primary schools", "16% | - | primary schools, national"],
    ],
    ["Force data put it at 29%, against a national average of 33.", ["33 | - | national"]],
    ["Late visits were 9%, compared with 14% nationally.", ["14% | - | nationally"]],
    ["Only 10% of households have children, compared with 30% across England.", ["30% | - | England"]],
    ["This is higher than the England average (62% in 2013–14).", ["62% | 2013–14 | England"]],
    ["That compares with the regional and national rates of 40% and 42%.", ["40% | - | regional", "42% | - | national"]],
    ["The national and regional average is 42%.", ["42% | - | national and regional"]],
    [
      "It is below statistical neighbours (20%) and similar authorities (22%).",
      ["20% | - | statistical neighbours", "22% | - | similar authorities"],
    ],
    ["Those groups are 4.1% of all children living in the borough.", ["4.1% | - | the borough"]],
    ["Approximately 127,680 children live in North Eastmarch.", ["Approximately 127,680 | - | North Eastmarch"]],
    ["In Eastmarch, 40% of plans were late.", ["40% | - | Eastmarch"]],
    ["The North West average is 11%.", ["11% | - | North West"]],
  ])("%s", (text, expected) => {
    expect(circumstances(text)).toEqual(expected);
  });

  test.each([
    ["what follows another clause", "There are 40 children whose schools say that in England too little is done."],
    ["an average that a figure is above", "At 60% it is above the national average."],
    ["a family", "It houses a family of 7."],
    ["what is told of a share's whereabouts", "Most children are placed in the borough."],
    ["a month, a year group, a document", "In Year 11, 40 pupils left. In March, plans changed. In Working Together, 12 duties are named."],
    ["a school as the one counted", "Training has reached 30 primary schools."],
  ])("none: %s", (_, text) => {
    expect(tagStatistics(passageOf(text)).flatMap(({ place }) => place ?? [])).toEqual([]);
  });
});
