import { describe, expect, test } from "vitest";
import { AnalysisMemory, analyse } from "../../../server/src/engine/analyse.ts";

/** Each problem's words, its message, and the words it leads to. */
function problems(text: string): readonly string[] {
  return analyse(text)
    .problems.filter((problem) => problem.code === "front-page-contradicted")
    .map(
      ({ at, message, related }) =>
        `${text.slice(at.start, at.end)} ◆ ${message} ◆ ${related.map((passage) => text.slice(passage.start, passage.end)).join(" + ")}`,
    );
}

interface Told {
  readonly dates?: string;
  readonly lead?: string;
  readonly running?: string;
  readonly heading?: string;
  readonly leaders?: string;
  readonly end?: string;
}

/** A report of six pages, each with a running head, and one of its facts told otherwise. */
function ilacs(told: Told = {}): string {
  const running = told.running ?? "Inspection of Northmere local authority children’s services\n9 to 20 May 2022";
  const pages = [
    `Inspection of Northmere local authority
children’s services
Inspection dates: ${told.dates ?? "9 to 20 May 2022"}
Lead inspector: ${told.lead ?? "Petra van Dijk"}, Her Majesty’s Inspector
Judgement

Grade

The impact of leaders on social work
practice with children and families

Outstanding

The experiences and progress of
children in care

Requires improvement to be good

Overall effectiveness

Good

Children in Northmere are listened to by adults who know them well.`,
    `What needs to improve?
• The quality of plans.`,
    `The experiences and progress of children in care: ${told.heading ?? "requires improvement to be good"}

1. Most plans of children in care say what is to happen, and by when.`,
    `2. Some visits are late, and children told inspectors that this worries them.`,
    `The impact of leaders on social work practice with children and families: ${told.leaders ?? "outstanding"}

3. Leaders know the service well. The council was judged inadequate in 2017.`,
    `4. Supervision is regular.\n\n${told.end ?? ""}`,
  ];
  return pages.map((page, index) => `${page}\n\n${index === 0 ? "" : `${running}\n\n`}${index + 1}\n`).join("\n");
}

const sif = (told: {
  readonly sentence?: string;
  readonly adoption?: string;
  readonly board?: string;
  readonly published?: string;
}) => `Northmere Borough Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
Inspection date: 4 May 2015 – 28 May 2015
Report published: 10 July 2015

Children’s services in Northmere are good
1. Children who need help and protection

Good

2.1 Adoption performance

Requires improvement

3. Leadership, management and governance

Good

The effectiveness of the Local Safeguarding Children Board (LSCB) is good.

Executive summary
${told.sentence ?? "Children’s services in Northmere are good."} Managers act when they must.

Information about this local authority area
Previous Ofsted inspections
The overall judgement was inadequate.

Inspection findings
The experiences and progress of children who need help and protection
Good

1. Thresholds are understood.

The graded judgement for adoption performance is that it ${told.adoption ?? "requires improvement"}

2. Matching is careful.

The Local Safeguarding Children Board ${told.board ?? "is good"}

Report published: ${told.published ?? "10 July 2015"}
Lead inspector: Orla O’Farrell HMI
`;

describe("two values, both told, with where they stand", () => {
  test("a running line with another first day", () => {
    expect(
      problems(ilacs({ running: "Inspection of Northmere local authority children’s services\n10 to 20 May 2022" })),
    ).toMatchInlineSnapshot(`
      [
        "9 to 20 May 2022 ◆ The front page says that the inspection began on 9 May 2022; the running head or foot of page 2 says 10 May 2022, and so do 4 other places. ◆ 10 to 20 May 2022 + 10 to 20 May 2022 + 10 to 20 May 2022 + 10 to 20 May 2022 + 10 to 20 May 2022",
      ]
    `);
  });

  test("a running line with both days of another year", () => {
    expect(problems(ilacs({ running: "Inspection report: Northmere, 9 to 20 May 2021" }))).toMatchInlineSnapshot(`
      [
        "9 to 20 May 2022 ◆ The front page says that the inspection took place from 9 May 2022 to 20 May 2022; the running head or foot of page 2 says 9 May 2021 to 20 May 2021, and so do 4 other places. ◆ 9 to 20 May 2021 + 9 to 20 May 2021 + 9 to 20 May 2021 + 9 to 20 May 2021 + 9 to 20 May 2021",
      ]
    `);
  });

  test("a running title with another council", () => {
    expect(problems(ilacs({ running: "Inspection of Thornley local authority children’s services" }))).toMatchInlineSnapshot(`
      [
        "Inspection of Northmere local authority
      children’s services ◆ The front page says that the inspection is of Northmere; the running head or foot of page 2 says Thornley, and so do 4 other places. ◆ Inspection of Thornley local authority children’s services + Inspection of Thornley local authority children’s services + Inspection of Thornley local authority children’s services + Inspection of Thornley local authority children’s services + Inspection of Thornley local authority children’s services",
      ]
    `);
  });

  test("another lead inspector in the list of the team", () => {
    expect(
      problems(ilacs({ end: "The inspection team\nLead inspector: Callum Ridgeway, Her Majesty’s Inspector" })),
    ).toMatchInlineSnapshot(`
      [
        "Lead inspector: Petra van Dijk, Her Majesty’s Inspector ◆ The front page says that the lead inspector was Petra van Dijk; the list of inspectors on page 6 says Callum Ridgeway. ◆ Lead inspector: Callum Ridgeway, Her Majesty’s Inspector",
      ]
    `);
  });

  test.each([
    [
      "the day of publication",
      { published: "10 July 2016" },
      "the report was published on 10 July 2015; a line further on says 10 July 2016.",
    ],
  ])("SIF: %s", (_, told, message) => {
    expect(problems(sif(told))).toEqual([expect.stringContaining(message)]);
  });
});

describe("no contradiction", () => {
  test.each<[string, Told]>([
    ["all agrees", {}],
    ["a single day of the visit", { running: "Inspection of Northmere children’s services, 12 May 2022" }],
    ["a day that is not said to be the inspection’s", { running: "Northmere Council\n12 July 2022" }],
    ["the previous inspection’s dates", { running: "Inspection of Northmere children’s services; previous: 3 to 7 June 2018" }],
    ["the council with its full name", { running: "Inspection of Northmere Metropolitan Borough Council children’s services" }],
    ["the council’s initials", { running: "Inspection of NMBC children’s services" }],
    ["one of two visits", { dates: "9 to 20 May 2022 and 6 to 8 June 2022" }],
    ["a grade, which is another check’s", { heading: "good" }],
    ["requires improvement, told shortly", { heading: "requires improvement" }],
    ["a lead inspector without a middle name", { lead: "Petra Anna van Dijk", end: "Lead inspector: Petra van Dijk HMI" }],
    ["a lead inspector who was married since", { lead: "Petra Ridgeway-Vale", end: "Lead inspector: Petra Ridgeway" }],
    ["two lead inspectors", { end: "Lead inspectors: Callum Ridgeway and Petra van Dijk" }],
    ["the deputy", { end: "Deputy lead inspector: Callum Ridgeway" }],
    [
      "another report in the same file",
      {
        end: "Inspection of Thornley children’s services\nInspection dates: 2 to 6 March 2020\nLead inspector: Callum Ridgeway\n\nThe experiences and progress of children in care: good\n",
      },
    ],
  ])("%s", (_, told) => {
    expect(problems(ilacs(told))).toEqual([]);
  });

  test("a SIF report whose grades agree, with an earlier inspection's grade", () => {
    expect(problems(sif({}))).toEqual([]);
  });
});

test("an edit far from the front page is seen, and its undoing", () => {
  const memory = new AnalysisMemory();
  const text = ilacs();
  const edited = `${text}The inspection team\nLead inspector: Callum Ridgeway, Her Majesty’s Inspector\n`;
  const count = (words: string) => analyse(words, { memory }).problems.filter(({ code }) => code === "front-page-contradicted").length;
  expect([count(text), count(edited), count(text)]).toEqual([0, 1, 0]);
});
