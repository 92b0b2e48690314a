import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../../server/src/engine/document/parse-report.ts";
import { readReportCard } from "../../../server/src/engine/report-card/read-report-card.ts";
import type { ReportCard } from "../../../server/src/engine/report-card/report-card.ts";
import { scoreReportCards, type TrueCard } from "../../accuracy/report-cards.ts";

function cardOf(text: string): ReportCard | undefined {
  return readReportCard(parseReport(text));
}

/** "area: grade" for each judgement. */
function gradesOf(text: string): readonly string[] | undefined {
  return cardOf(text)?.judgements.map(({ area, grade }) => `${area}: ${grade}`);
}

const SIF_HEAD = `Northmere Borough Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
and
Review of the effectiveness of the Local Safeguarding Children
Board1
Inspection date: 4 May 2015 – 28 May 2015
Report published: 10 July 2015
`;

const SIF = `${SIF_HEAD}
Children’s services in Northmere are inadequate
1. Children who need help and protection

Inadequate

2. Children looked after and achieving
permanence

Requires improvement

2.1 Adoption performance

Good

2.2 Experiences and progress of care leavers

Not judged

3. Leadership, management and governance

Inadequate

1

This report combines two inspections under section 152 of the Act.

1

Contents
The local authority

4

2

The inspection team
Lead inspector: Orla O’Farrell HMI
Deputy lead inspector: Sam Weaver
The Local Safeguarding Children Board (LSCB)
The Local Safeguarding Children Board requires improvement
Executive summary
`;

const ILACS = `Inspection of Northmere local
authority children’s services
Inspection dates: 9 to 20 May 2022
Lead inspector: Petra van Dijk, Her Majesty’s Inspector
Judgement

Grade

The impact of leaders on social work
practice with children and families

Good

The experiences and progress of
children who need help and protection

Requires improvement to be good

The experiences and progress of
children in care and care leavers

Outstanding

Overall effectiveness

Good

Children in Northmere are listened to by adults who know them well. The council is
outstanding. It has not stood still.
`;

describe("SIF", () => {
  test("every field", () => {
    const { judgements, overallAt, publishedAt, visitsAt, ...fields } = cardOf(SIF) ?? { judgements: [] };
    expect(fields).toEqual({
      authority: "Northmere Borough Council",
      framework: "SIF",
      inspectionStart: "2015-05-04",
      inspectionEnd: "2015-05-28",
      published: "2015-07-10",
      leadInspector: "Orla O’Farrell",
      overall: "inadequate",
    });
    expect(SIF.slice(overallAt?.start, overallAt?.end)).toBe("inadequate");
    expect(SIF.slice(publishedAt?.start, publishedAt?.end)).toBe("10 July 2015");
    expect(SIF.slice(visitsAt?.start, visitsAt?.end)).toBe("4 May 2015 – 28 May 2015");
    expect(judgements.map(({ area, grade, on }) => `${area}: ${grade} (${on})`)).toEqual([
      "Children who need help and protection: inadequate (front page)",
      "Children looked after and achieving permanence: requires improvement (front page)",
      "Adoption performance: good (front page)",
      "Experiences and progress of care leavers: not judged (front page)",
      "Leadership, management and governance: inadequate (front page)",
      "The Local Safeguarding Children Board: requires improvement (later heading)",
    ]);
    for (const { at, printed } of judgements) expect(SIF.slice(at.start, at.end).replace(/\s+/g, " ")).toBe(printed);
  });

  test.each([
    ["The overall judgement is requires improvement.", "requires improvement"],
    ["The overall judgement is that children’s services are good", "good"],
    ["The overall judgement is that children’s services require\nimprovement", "requires improvement"],
    ["Children’s services in St. Osric’s require improvement to be\ngood", "requires improvement"],
    ["Children’s services are outstanding.", "outstanding"],
    ["Children's services in the Royal Borough of Northmere upon\nThorne are good", "good"],
  ])("the headline %j", (headline, grade) => {
    expect(cardOf(`${SIF_HEAD}\n${headline}\n1. Children who need help and protection\n\nGood\n\nContents\n`)?.overall).toBe(grade);
  });

  test("grades torn from their areas pair in order", () => {
    const torn = `${SIF_HEAD}
1. Children who need help and protection
2. Children looked after and achieving permanence

Requires
improvement
Good

2.1 Adoption performance

2.2 Experiences and progress of care leavers

3. Leadership, management and governance

Good

Inadequate

Outstanding
`;
    expect(gradesOf(torn)).toEqual([
      "Children who need help and protection: requires improvement",
      "Children looked after and achieving permanence: good",
      "Adoption performance: good",
      "Experiences and progress of care leavers: inadequate",
      "Leadership, management and governance: outstanding",
    ]);
  });

  test("grades torn into another order than their areas go by the sections' headings", () => {
    const torn = `${SIF_HEAD}
1. Children who need help and protection
2.1 Adoption performance
3. Leadership, management and governance

Good

Inadequate

Outstanding

Executive summary
The council has changed.

Inspection findings
The experiences and progress of children who need help and protection
Inadequate

1. Thresholds are not understood.

The graded judgement for adoption performance is that it is outstanding

2. Matching is careful.

Leadership, management and governance
Good

3. Leaders know it.
`;
    const card = cardOf(torn);
    expect(card?.judgements.map(({ area, grade, at }) => `${area}: ${grade} (${torn.slice(at.start, at.end)})`)).toEqual([
      "Children who need help and protection: inadequate (Inadequate)",
      "Adoption performance: outstanding (Outstanding)",
      "Leadership, management and governance: good (Good)",
    ]);
    expect(card?.contradictions).toBeUndefined();
  });

  test("an area that the torn grid leaves without a grade takes its heading's", () => {
    const torn = `${SIF_HEAD}
1. Children who need help and protection

Good

2.1 Adoption performance

3. Leadership, management and governance

Executive summary
The council has changed.

Inspection findings
The graded judgement for adoption performance is that it requires improvement

2. Matching is careful.
`;
    expect(cardOf(torn)?.judgements.map(({ area, grade, on }) => `${area}: ${grade} (${on})`)).toEqual([
      "Children who need help and protection: good (front page)",
      "Adoption performance: requires improvement (later heading)",
    ]);
  });

  test("a grid that goes on over the page's note and number", () => {
    const split = `${SIF_HEAD}
1. Children who need help and protection

Good

1

This note explains
the law of the report.

1

2.1 Adoption performance
2.2 Experiences and progress of care leavers

2

Good
Inadequate

Contents
`;
    expect(gradesOf(split)).toEqual([
      "Children who need help and protection: good",
      "Adoption performance: good",
      "Experiences and progress of care leavers: inadequate",
    ]);
  });

  test("columns side by side", () => {
    const columns = `${SIF_HEAD}
1. Children who need help and protection          Requires improvement
2. Children looked after and achieving            Good
   permanence
   2.1 Adoption performance                       Requires
                                                  improvement
`;
    expect(gradesOf(columns)).toEqual([
      "Children who need help and protection: requires improvement",
      "Children looked after and achieving permanence: good",
      "Adoption performance: requires improvement",
    ]);
  });

  test("a single space between the columns, grades a little above or below their areas", () => {
    const glued = `${SIF_HEAD}
1. Children who need help and protection Requires improvement
2. Children looked after and achieving
Good
permanence
2.1 Adoption performance Requires
improvement
Inadequate
3. Leadership, management and governance
`;
    expect(gradesOf(glued)).toEqual([
      "Children who need help and protection: requires improvement",
      "Children looked after and achieving permanence: good",
      "Adoption performance: requires improvement",
      "Leadership, management and governance: inadequate",
    ]);
  });

  test("the safeguarding board's sentence on the front page, whose grade is none of the council's", () => {
    const sentence = `${SIF_HEAD}
The overall judgement is good
1. Children who need help and protection

Good

The effectiveness of the Local Safeguarding Children Board (LSCB) is
requires improvement.

Contents
`;
    expect(gradesOf(sentence)).toEqual([
      "Children who need help and protection: good",
      "The effectiveness of the Local Safeguarding Children Board (LSCB): requires improvement",
    ]);
  });

  test("a re-inspection of a council whose name runs over two lines", () => {
    const again = `Royal Borough of Northmere upon
Thorne Council
Re-inspection of services for children in need of help and
protection, children looked after and care leavers
Inspection date: 4 June 2018–28 June 2018
Report Published: 17 August 2018
1. Children who need help and protection
Good
`;
    expect(cardOf(again)).toMatchObject({
      authority: "Royal Borough of Northmere upon Thorne Council",
      framework: "SIF",
      published: "2018-08-17",
    });
  });
});

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
