import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { scoreReportCards, type TrueCard } from "../../accuracy/report-cards.ts";
import { cardOf, gradesOf, ILACS, SIF } from "../../support/report-cards.ts";

describe("ILACS", () => {
  test("every field", () => {
    const { overallAt, visitsAt, judgements, ...fields } = cardOf(ILACS) ?? { judgements: [] };
    expect(fields).toEqual({
      authority: "Northmere",
      framework: "ILACS-standard",
      inspectionStart: "2022-05-09",
      inspectionEnd: "2022-05-20",
      leadInspector: "Petra van Dijk",
      overall: "good",
    });
    expect(ILACS.slice(overallAt?.start, overallAt?.end)).toBe("Good");
    expect(ILACS.slice(visitsAt?.start, visitsAt?.end)).toBe("9 to 20 May 2022");
    expect(judgements.map(({ area, printed }) => `${area}: ${printed}`)).toEqual([
      "The impact of leaders on social work practice with children and families: Good",
      "The experiences and progress of children who need help and protection: Requires improvement to be good",
      "The experiences and progress of children in care and care leavers: Outstanding",
      "Overall effectiveness: Good",
    ]);
  });

  test("the council above the title, labels on lines of their own", () => {
    const text = `Council of the Isles of Skerry
Inspection of children’s social care services
Inspection dates:
9 March 2020 to 13 March 2020
Lead inspector:
Nadia Brook
Her Majesty’s Inspector
Judgement
Grade
The impact of leaders on social work practice
Good
Overall effectiveness
Requires improvement
to be good
`;
    expect(cardOf(text)).toMatchObject({
      authority: "Council of the Isles of Skerry",
      framework: "ILACS-short",
      inspectionEnd: "2020-03-13",
      leadInspector: "Nadia Brook",
      overall: "requires improvement",
    });
  });

  test("two visits leave the kind of inspection open", () => {
    const text = ILACS.replace("9 to 20 May 2022", "8 July 2019 to 12 July 2019 and 7 August 2019 to\n8 August 2019");
    expect(cardOf(text)).toMatchObject({ framework: "ILACS", inspectionStart: "2019-07-08", inspectionEnd: "2019-08-08" });
  });

  test("a report without an overall grade, as from April 2026", () => {
    const text = ILACS.replace("Overall effectiveness\n\nGood\n\n", "");
    expect(cardOf(text)?.overall).toBeUndefined();
    expect(cardOf(text)?.judgements).toHaveLength(3);
  });

  test("columns with a single space between", () => {
    const text = `Inspection of Northmere local authority children’s services
Inspection dates: 9 to 20 May 2022
Judgement Grade
The impact of leaders on social work Requires improvement
practice with children and families to be good
The experiences and progress of care Good
leavers
Overall effectiveness Good
This was the first inspection of a council that aims to be good
`;
    expect(gradesOf(text)).toEqual([
      "The impact of leaders on social work practice with children and families: requires improvement",
      "The experiences and progress of care leavers: good",
      "Overall effectiveness: good",
    ]);
  });

  test("Markdown", () => {
    const text = `# Inspection of Thornley local authority children’s services

**Inspection dates:** 6 November to 17 November 2023

**Lead inspector:** Callum Ridgeway, His Majesty’s Inspector

| Judgement | Grade |
| --- | --- |
| The impact of leaders on social work practice with children and families | **Good** |
| Overall effectiveness | Requires improvement to be good |
`;
    expect(cardOf(text)).toMatchObject({ authority: "Thornley", leadInspector: "Callum Ridgeway", overall: "requires improvement" });
    expect(gradesOf(text)).toHaveLength(2);
  });
});

describe("frameworks", () => {
  test.each([
    [SIF, "4 May 2015 – 28 May 2015", "4 May 2011 – 28 May 2011"],
    [ILACS, "9 to 20 May 2022", "9 to 20 May 2010"],
  ])("none where the inspection took place before there was one", (text, dates, earlier) => {
    const card = cardOf(text.replace(dates, earlier));
    expect(card?.framework).toBeUndefined();
    expect(card?.leadInspector).toBeDefined();
  });
});

describe("no report card", () => {
  test.each([
    [
      "a safeguarding inspection of before 2013",
      "Northmere County Council\nInspection of safeguarding and looked after children services\nInspection dates: 4 May – 15 May 2010\nReporting inspector: Orla O’Farrell HMI\nOverall effectiveness\nGrade 3 (Adequate)\nCapacity for improvement\nGood\n",
    ],
    [
      "a protection inspection of 2012",
      "Northmere County Council\nInspection of local authority arrangements for the protection of children\nInspection dates: 4–13 September 2012\nLead inspector: Orla O’Farrell HMI\nOverall effectiveness\nAdequate\n",
    ],
    [
      "a fostering agency",
      "Northmere Fostering Ltd\nIndependent fostering agency\nInspected under the social care common inspection framework\nInspection dates: 4 to 8 May 2023\nLead inspector: Orla O’Farrell\nOverall experiences and progress of children and young people, taking into account\ngood\n",
    ],
    [
      "a children’s home",
      "SC000000\nInspection report for children’s home\nInspection dates: 4 to 5 May 2023\nOverall experiences and progress of children and young people\nrequires improvement to be good\n",
    ],
    [
      "a school",
      "Inspection of Northmere Primary School\nInspection dates: 3 and 4 May 2023\nOverall effectiveness\nGood\nThe quality of education\nGood\n",
    ],
    [
      "a letter on a focused visit",
      "12 June 2019\nMs Ivy Marlow\nDirector of Children’s Services\n\nDear Ms Marlow\n\nFocused visit to Northmere Council children’s services\n\nThis letter summarises the findings of a focused visit on 21 and 22 May 2019. The inspectors were Orla O’Farrell HMI and Sam Weaver HMI.\n",
    ],
    [
      "a letter on a monitoring visit",
      "Dear Ms Marlow\n\nMonitoring visit of Northmere children’s services\n\nThis was the second monitoring visit since the\ninspection of Northmere local authority children’s services in May 2019, which was judged inadequate.\n",
    ],
    ["nothing", ""],
    [
      "an article",
      "Watchdog finds council inadequate\n\nInspection of children’s services in Northmere has found failings, Ofsted said on 4 May 2015.",
    ],
    ["minutes", "INSPECTION OF CHILDREN’S SERVICES: OUTCOME\n\nThe director presented the report."],
    ["a long line", `Inspection of ${"x".repeat(50_000)}`],
    ["spaces", " ".repeat(200_000)],
  ])("%s", (_, text) => {
    expect(cardOf(text)).toBeUndefined();
  });
});

const shared = path.resolve(import.meta.dirname, "../../../../shared");

describe.skipIf(!existsSync(path.join(shared, "reportcards/truth.json")))("published reports (skipped where ../shared is absent)", () => {
  test("99 % of all fields are right", () => {
    const truth: readonly TrueCard[] = JSON.parse(readFileSync(path.join(shared, "reportcards/truth.json"), "utf8"));
    const texts = path.join(shared, "texts");
    const cards = new Map(
      readdirSync(texts).map((file) => [file.replace(/\.txt$/, ""), cardOf(readFileSync(path.join(texts, file), "utf8"))]),
    );
    const { right, total, misses } = scoreReportCards(cards, truth);
    expect(right / total, JSON.stringify(misses.slice(0, 5))).toBeGreaterThan(0.99);
  });
});
