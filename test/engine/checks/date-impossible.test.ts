import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/engine/analyse.ts";

/** Each finding's words and its message. */
function found(text: string): readonly string[] {
  return analyse(text)
    .problems.filter(({ code }) => code === "date-impossible")
    .map(({ at, message }) => `${text.slice(at.start, at.end).replace(/\s+/g, " ")} ◆ ${message}`);
}

/** A report's first page and what follows it. */
function report(body: string, { dates = "9 to 20 May 2022", published = "11 July 2022" } = {}): string {
  return `Inspection of Northmere local authority
children’s services
Inspection dates: ${dates}
Lead inspector: Petra van Dijk, Her Majesty’s Inspector
${published === "" ? "" : `Report published: ${published}\n`}
Judgement

Grade

The impact of leaders on social work
practice with children and families

Outstanding

Overall effectiveness

Good

Children in Northmere are listened to by adults who know them well.

${body}
`;
}

describe("what no calendar has", () => {
  test.each([
    ["By 31 June 2021, plans were in place.", "31 June 2021 ◆ There is no 31 June 2021: June has 30 days."],
    ["The council wrote to families on 31 April.", "31 April ◆ There is no 31 April: April has 30 days."],
    ["At 31st of September 2016 there were 40 children.", "31st of September 2016 ◆ There is no 31 September 2016: September has 30 days."],
    ["The board met on 30 February 2018.", "30 February 2018 ◆ There is no 30 February 2018: February 2018 has 28 days."],
    ["The board met on 29 February 2019.", "29 February 2019 ◆ There is no 29 February 2019: 2019 was no leap year."],
    ["As at 29 February 1900 it had none.", "29 February 1900 ◆ There is no 29 February 1900: 1900 was no leap year."],
    ["Visits took place until 32 March 2020.", "32 March 2020 ◆ There is no 32 March 2020: March has 31 days."],
    ["The letter is dated 31/11/2019 and signed.", "31/11/2019 ◆ There is no 31 November 2019: November has 30 days."],
    ["The letter is dated 31.6.2019 and signed.", "31.6.2019 ◆ There is no 31 June 2019: June has 30 days."],
    ["The file was closed on 2023-02-30.", "2023-02-30 ◆ There is no 30 February 2023: February 2023 has 28 days."],
    ["The previous inspection was on 31\nNovember 2011.", "31 November 2011 ◆ There is no 31 November 2011: November has 30 days."],
    ["He left on Friday 31 September, she said.", "Friday 31 September ◆ There is no 31 September: September has 30 days."],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("weekdays", () => {
  test.each([
    ["The report came out on Monday 10 May 2022.", "Monday 10 May 2022 ◆ 10 May 2022 is a Tuesday, not a Monday."],
    ["Councillors met on Sunday, 3 March 2021 to hear it.", "Sunday, 3 March 2021 ◆ 3 March 2021 is a Wednesday, not a Sunday."],
    ["Inspectors came on Wed 4th July 2023.", "Wed 4th July 2023 ◆ 4 July 2023 is a Tuesday, not a Wednesday."],
    ["It ran from Tuesday 9 to Friday 20 May 2022.", "Tuesday 9 to Friday 20 May 2022 ◆ 9 May 2022 is a Monday, not a Tuesday."],
    ["It ran from Monday 9 to Thursday 20 May 2022.", "Thursday 20 May 2022 ◆ 20 May 2022 is a Friday, not a Thursday."],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("periods", () => {
  test.each([
    [
      "Inspection dates: 20 May 2022 to 9 May 2022",
      "20 May 2022 to 9 May 2022 ◆ This period ends before it begins: “20 May 2022 to 9 May 2022”.",
    ],
    ["The inspection took place from 20 to 9 May 2022.", "20 to 9 May 2022 ◆ This period ends before it begins: “20 to 9 May 2022”."],
    [
      "Inspectors visited from 20 June to 9 May 2022.",
      "20 June to 9 May 2022 ◆ This period ends before it begins: “20 June to 9 May 2022”.",
    ],
    [
      "In the period from 1 April 2016 to 31 March 2016, 40 left.",
      "1 April 2016 to 31 March 2016 ◆ This period ends before it begins: “1 April 2016 to 31 March 2016”.",
    ],
    [
      "Between 1 October 2019 and 30 September 2018, 40 left.",
      "1 October 2019 and 30 September 2018 ◆ This period ends before it begins: “1 October 2019 to 30 September 2018”.",
    ],
    [
      "Between March 2016 and January 2016 it had no director.",
      "March 2016 and January 2016 ◆ This period ends before it begins: “March 2016 to January 2016”.",
    ],
    [
      "Date of inspection: 14 March 2019 – 12 March 2019",
      "14 March 2019 – 12 March 2019 ◆ This period ends before it begins: “14 March 2019 to 12 March 2019”.",
    ],
    [
      "In the 12 months from 1 April 2014 to 31 March 2016, 40 left.",
      "1 April 2014 to 31 March 2016 ◆ From 1 April 2014 to 31 March 2016 is about 24 months, not 12.",
    ],
    [
      "Over the six months from January 2019 to December 2019, 40 left.",
      "January 2019 to December 2019 ◆ From January 2019 to December 2019 is about 12 months, not 6.",
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("what the text is too early for", () => {
  test("a report that came out before its inspection ended", () => {
    expect(found(report("", { published: "11 May 2022" }))).toEqual([
      "11 May 2022 ◆ The report was published on 11 May 2022, but the inspection ended on 20 May 2022: no report comes out before its inspection.",
    ]);
  });

  test.each([
    [
      "As at 30 June 2026, 355 children were looked after by the council.",
      "30 June 2026 ◆ 30 June 2026 is told as past, but this report was published on 11 July 2022.",
    ],
    [
      "At 31 March 2023 there were 355 children in care.",
      "31 March 2023 ◆ 31 March 2023 is told as past, but this report was published on 11 July 2022.",
    ],
    [
      "In the 12 months to 30 September 2022, 40 children were adopted.",
      "30 September 2022 ◆ 30 September 2022 is told as past, but this report was published on 11 July 2022.",
    ],
    [
      "The director was appointed in August 2023.",
      "August 2023 ◆ August 2023 is told as past, but this report was published on 11 July 2022.",
    ],
    [
      "The previous inspection was in June 2022.",
      "June 2022 ◆ An earlier inspection in June 2022 is no earlier one: this inspection ended on 20 May 2022.",
    ],
    [
      "At the last inspection in October 2027, it was good.",
      "October 2027 ◆ October 2027 is told as past, but this report was published on 11 July 2022.",
    ],
  ])("%s", (body, expected) => expect(found(report(body))).toEqual([expected]));

  test("a report that does not say when it came out", () => {
    expect(found(report("At 31 March 2026, 40 children were in care.", { published: "" }))).toEqual([
      "31 March 2026 ◆ 31 March 2026 is told as past, but this inspection ended on 20 May 2022.",
    ]);
  });

  test("a letter", () => {
    expect(found("12 June 2021\n\nDear Ms Oakes\n\nAt 31 March 2022, 40 children were in care.\n\nYours sincerely\n")).toEqual([
      "31 March 2022 ◆ 31 March 2022 is told as past, but this is dated 12 June 2021.",
    ]);
  });
});

test("the finding leads to the day that makes it impossible", () => {
  const text = report("At 31 March 2023 there were 355 children in care.");
  const [problem] = analyse(text).problems.filter(({ code }) => code === "date-impossible");
  expect(problem?.related.map(({ start, end, message }) => [text.slice(start, end), message])).toEqual([
    ["11 July 2022", "This report was published on 11 July 2022"],
  ]);
});

describe("nothing is wrong", () => {
  test.each([
    "By 30 June 2021, plans were in place.",
    "The board met on 29 February 2020.",
    "The board met on 29 February.",
    "At 31 March 2016 there were 31 September starters and 30 February leavers.",
    "There is no 31 June in any calendar.",
    "The letter is dated 31 June 2019 (sic).",
    "The form gave the date as 12/25/2019.",
    "Between 10 and 31 June entries were lost.",
    "Numbers rose from 45 in June 2015 to 60.",
    "Version 31.6.2 and paragraph 30.2 were changed.",
    "The inspection was on Tuesday 10 May 2022.",
    "It ran from Monday 9 to Friday 20 May 2022.",
    "It ran from Monday, 9 May to Friday, 20 May 2022.",
    "Inspection dates: 28 November to 9 December 2022",
    "Inspection dates: 12 December to 13 January 2023",
    "Inspection dates: 8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019",
    "In the year from 1 April to 31 March 2016, 40 left.",
    "In the year from 31 March to 30 March 2016, 40 left.",
    "The deadline was brought forward from 31 March 2016 to 1 January 2016.",
    "Compared with the period 1 April 2016 to 31 March 2016, it is better.",
    "A fall from 310 at 31 March 2016 to 290 at 31 March 2015 is what it means.",
    "In the 12 months from April 2014 to March 2015, 40 left.",
    "In the 12 months between 1 October 2014 and 30 September 2015, 40 left.",
    "Waits fell by two months from April 2014 to March 2016.",
    "Over the 18 months from January 2019 to June 2020, 40 left.",
    "She may 31 times have said so, and in March 12 left.",
    "Page 20 – 9 May 2022",
    "Of the 30 September admissions, 31 October starters were counted twice.",
  ])("%s", (text) => expect(found(text)).toEqual([]));

  test.each([
    "As at 31 March 2022, 355 children were looked after by the council.",
    "By 31 March 2023, all plans were to be reviewed.",
    "The contract was extended and ends in August 2023.",
    "Funding was agreed and will run until March 2026.",
    "A new home is due to open in September 2022; two others were opened.",
    "The strategy for the period to March 2025 was approved.",
    "The previous inspection was in June 2018.",
    "Since the last inspection in May 2018, leaders have improved practice.",
    "Inspectors visited from 9 May to 20 May 2022.",
    "The council’s response was published in July 2022.",
    "From September 2022 the service was to be run by a trust.",
    "The team was set a target of 90% at 31 March 2023.",
  ])("in a report of 2022: %s", (body) => expect(found(report(body))).toEqual([]));

  test("an article that was updated", () => {
    expect(
      found("Published 12 June 2021\nUpdated 3 March 2023\n\nThe council was judged inadequate in October 2022, Ofsted said."),
    ).toEqual([]);
  });
});
