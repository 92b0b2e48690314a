import { describe, expect, test } from "vitest";
import { parseReport } from "../../../server/src/engine/document/parse-report.ts";
import { recognise } from "../../../server/src/engine/document/recognise.ts";

const careHome = `Willow Bank Care Home

Inspection report

12 Mill Lane
Thornley

Date of inspection visit:
12 October 2023

Date of publication:
04 December 2023

Ratings

Overall rating for this service

Requires Improvement

Is the service safe?

Requires Improvement

Is the service well-led?

Inadequate

Summary of findings

Overall summary

About the service
Willow Bank is a care home providing personal and nursing care to up to 48 people. At the time of the
inspection there were 34 people living at the service.

People's experience of using this service and what we found
People were not always safe because medicines were not managed well.

For more details, please see the full report which is on the CQC website at www.cqc.org.uk

Is the service safe?

Our findings

Medicines were not always given in time.
`;

const police = `PEEL 2023–25
Police effectiveness, efficiency and legitimacy

An inspection of Norwick Constabulary

Contents

Overall summary 1
Preventing crime 7

Overall summary

Our judgments

Our inspection assessed how good Norwick Constabulary is in nine areas of policing. We make graded
judgments in eight of these nine as follows:

Preventing crime

Adequate

Norwick Constabulary is adequate at preventing crime and anti-social behaviour.

Areas for improvement

The constabulary should record anti-social behaviour promptly.

Investigating crime

Requires improvement

Supervision of investigations is too weak.
`;

const home = `1299999

Registered provider: Larch Care Limited

Full inspection

Inspected under the social care common inspection framework

Information about this children's home

The home is registered to care for up to four children.

Inspection dates: 3 and 4 July 2024

Overall experiences and progress of children and young people, taking into account
requires improvement to be good

The effectiveness of leaders and managers
inadequate

Overall judgement at last inspection: good

Recent inspection history

14/02/2023 Full Good

Inspection judgements

Overall experiences and progress of children and young people: requires improvement to be good

Staff do not consistently follow risk assessments.

What does the children's home need to do to improve?

Statutory requirements

The registered person must protect children.

Children's home details

Unique reference number: 1299999

Inspectors

Tamsin Orr, Social Care Inspector
`;

const prison = `Report on an unannounced inspection of

HMP Oakmoor

by HM Chief Inspector of Prisons

Contents

Introduction............................................. 3
About HMP Oakmoor....................................... 7

Introduction

HMP Oakmoor is a category C training prison holding 843 men at the time of our inspection.

What needs to improve at HMP Oakmoor

Priority concerns

1. Support for prisoners in crisis was weak.

About HMP Oakmoor

Section 1 Summary of key findings

Outcomes for prisoners

1.1 Reception was clean and welcoming.
`;

const wales = `A report on

Ysgol Glan Morlais

Date of inspection: January 2024

by

Estyn, His Majesty's Inspectorate for Education
and Training in Wales

About Ysgol Glan Morlais

Number of pupils on roll 214

Overview

Nearly all pupils behave very well.

Recommendations

R1 Improve the consistency of teaching
R2 Strengthen the provision for Welsh across the curriculum of the school and in its wider life

What happens next

The school will draw up an action plan.

Main findings

Many teachers have high expectations of pupils.
`;

const outline = (text: string): string[] =>
  parseReport(text).sections.map(({ level, zone, title }) => `${"  ".repeat(level - 1)}${title} [${zone}]`);

describe("reports of other inspectorates", () => {
  test.each([
    ["care home", careHome],
    ["police", police],
    ["children's home", home],
    ["prison", prison],
    ["school in Wales", wales],
  ])("%s: is a report", (_, text) => {
    expect(parseReport(text).kind).toBe("report");
  });

  test("a care home's is recognised by its form", () => {
    expect(recognise(careHome).kind).toBe("report");
  });

  test("care home: questions for headings, and sub-headings right above their text", () => {
    expect(outline(careHome)).toMatchInlineSnapshot(`
      [
        "Summary of findings [findings]",
        "Overall summary [findings]",
        "  About the service [area]",
        "  People's experience of using this service and what we found [findings]",
        "Is the service safe? [findings]",
        "  Our findings [findings]",
      ]
    `);
  });
  test("police: the contents end where the text begins, and a topic ends the areas for improvement above it", () => {
    expect(outline(police)).toMatchInlineSnapshot(`
      [
        "Overall summary [findings]",
        "Our judgments [findings]",
        "  Preventing crime [findings]",
        "  Areas for improvement [recommendations]",
        "  Investigating crime [findings]",
      ]
    `);
  });
  test("children's home", () => {
    expect(outline(home)).toMatchInlineSnapshot(`
      [
        "Recent inspection history [area]",
        "Inspection judgements [findings]",
        "Overall experiences and progress of children and young people: requires improvement to be good [findings]",
        "What does the children's home need to do to improve? [recommendations]",
        "  Statutory requirements [recommendations]",
        "Children's home details [area]",
        "Inspectors [about]",
      ]
    `);
    const grid = parseReport(home).blocks.filter(({ kind }) => kind === "grade-row");
    expect(grid.map(({ words }) => words.text)).toMatchInlineSnapshot(`
      [
        "Overall experiences and progress of children and young people, taking into account",
        "requires improvement to be good",
        "The effectiveness of leaders and managers",
        "inadequate",
        "Overall judgement at last inspection: good",
      ]
    `);
  });
  test("prison", () => {
    expect(outline(prison)).toMatchInlineSnapshot(`
      [
        "Introduction [findings]",
        "What needs to improve at HMP Oakmoor [recommendations]",
        "  Priority concerns [findings]",
        "About HMP Oakmoor [area]",
        "Section 1 Summary of key findings [findings]",
        "  Outcomes for prisoners [findings]",
      ]
    `);
  });
  test("school in Wales", () => {
    expect(outline(wales)).toMatchInlineSnapshot(`
      [
        "About Ysgol Glan Morlais [area]",
        "  Number of pupils on roll 214 [area]",
        "Overview [findings]",
        "Recommendations [recommendations]",
        "  What happens next [findings]",
        "Main findings [findings]",
      ]
    `);
  });
});

describe("feet with the page's number before their words", () => {
  const foot = (page: number): string => `${page} Willow Bank Care Home Inspection report 04 December 2023`;
  const text = `${careHome.slice(0, careHome.indexOf("Is the service safe?\n\nOur"))}
${foot(1)}

People said that staff knew them well and that they had time for those who live at

${foot(2)}

the home. Records are kept.

${foot(3)}

12 Reviews were held in the year before the inspection
`;

  test("a question at the top of two pages is a heading, and no running head", () => {
    const asked = `${careHome}\n${foot(1)}\n\nIs the service caring?\n\nStaff are kind.\n\n${foot(2)}\n\nIs the service caring?\n\nOur findings\n\nStaff are kind.\n\n${foot(3)}\n`;
    expect(outline(asked).filter((title) => title.includes("caring"))).toHaveLength(2);
  });

  test("are set aside, number the pages, and interrupt no paragraph", () => {
    const { blocks, pages } = parseReport(text);
    expect(blocks.filter(({ kind }) => kind === "running").map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(pages).toBe(4);
    expect(blocks.map(({ words }) => words.text)).toContain(
      "People said that staff knew them well and that they had time for those who live at the home. Records are kept.",
    );
    expect(blocks.at(-1)?.kind).not.toBe("running");
  });
});

describe("rows of a grid", () => {
  const row = (line: string): string =>
    `${careHome.slice(0, careHome.indexOf("Ratings"))}${line}\n\nSummary of findings\n\nStaff are kind.\n`;
  test.each(["Safe: Good", "Well-led  Requires improvement", "Is the service safe? Inadequate", "Overall – outstanding"])("%s", (line) => {
    const block = parseReport(row(line)).blocks.find(({ words }) => words.text === line);
    expect(block?.kind).toBe("grade-row");
  });
});

test("what a question stands for is a legend", () => {
  const text = `${careHome}\nCaring – this means we looked for evidence that the service involved people.\n`;
  expect(parseReport(text).blocks.at(-1)?.zone).toBe("legend");
});

describe("what is no inspectorate's report", () => {
  test.each([
    [
      "article",
      "Care home told to improve\n\nA care home has been told to improve. Inspectors said staff were kind.\n\nAreas for improvement\n\nMedicines.",
    ],
    [
      "statement",
      "Our home and its inspection report\n\nDate of inspection: 3 May\n\nWe are sorry, said the owner.\n\nNotes to editors\n\n1. The report is out.",
    ],
    ["letter", "Dear parents\n\nInspection report\n\nOur judgements\n\nThe report is out.\n\nYours sincerely\n\nA head"],
  ])("%s", (kind, text) => {
    expect(parseReport(text).kind).toBe(kind);
  });
});
