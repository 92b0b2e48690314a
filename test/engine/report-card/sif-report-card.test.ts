import { describe, expect, test } from "vitest";
import { cardOf, gradesOf, SIF, SIF_HEAD } from "../../support/report-cards.ts";

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
