import { describe, expect, test } from "vitest";
import { parseReport } from "../../../server/src/engine/document/parse-report.ts";
import { listBlocks } from "../../support/document-listing.ts";

const letter = `Ms Carla Denholm
Director of Children’s Services
Eastmarch Borough Council
Civic Centre
Eastmarch

Dear Ms Denholm

Focused visit to Eastmarch children’s services

This letter summarises the findings of the focused visit to Eastmarch children’s services on 17 and
18 May 2022. Her Majesty’s Inspectors for this visit were Jan Prideaux and Oliver Quayle.

Headline findings

Leaders have strengthened the front door.

What needs to improve in this area of social work practice?

• The timeliness of visits.

Findings and evaluation of progress

Plans are clear.

Yours sincerely

Jan Prideaux
Her Majesty’s Inspector
`;

describe("a letter", () => {
  test("has an address, a salutation and an end, and headings of one rank", () => {
    expect(listBlocks(letter)).toMatchInlineSnapshot(`
      "paragraph: Ms Carla Denholm
      paragraph: Director of Children’s Services
      paragraph: Eastmarch Borough Council
      paragraph: Civic Centre
      paragraph: Eastmarch
      paragraph: Dear Ms Denholm
      heading: Focused visit to Eastmarch children’s services
      paragraph: This letter summarises the findings of the focused visit to Eastmarch children’s services on 17 and 18 May 2022. Her Majesty’s Inspectors for this visit were Jan Prideaux and Oliver Quayle.
      heading: Headline findings
      paragraph: Leaders have strengthened the front door.
      heading [recommendations]: What needs to improve in this area of social work practice?
      list-item [recommendations]: The timeliness of visits.
      heading: Findings and evaluation of progress
      paragraph: Plans are clear.
      paragraph: Yours sincerely
      paragraph: Jan Prideaux
      paragraph: Her Majesty’s Inspector"
    `);
    const { kind, sections } = parseReport(letter);
    expect(kind).toBe("letter");
    expect(sections.map(({ level, zone, title }) => `${level} ${zone}: ${title}`)).toMatchInlineSnapshot(`
      [
        "1 findings: Focused visit to Eastmarch children’s services",
        "1 findings: Headline findings",
        "1 recommendations: What needs to improve in this area of social work practice?",
        "1 findings: Findings and evaluation of progress",
      ]
    `);
  });
});

describe("the one page number of a letter of two pages", () => {
  test("interrupts no sentence", () => {
    const text = "Dear Ms Denholm\n\nHowever, the quality of social work\n\n1\n\npractice is inconsistent.\n\nYours sincerely\n";
    expect(listBlocks(text)).toMatchInlineSnapshot(`
      "paragraph p1: Dear Ms Denholm
      paragraph p1: However, the quality of social work practice is inconsistent.
      page-number p1: 1
      paragraph p2: Yours sincerely"
    `);
  });
  test("is none where no sentence runs over it", () => {
    const text = "Dear Ms Denholm\n\nThe quality of social work has improved.\n\n1\n\nPractice is inconsistent.\n\nYours sincerely\n";
    expect(parseReport(text).blocks.some(({ kind }) => kind === "page-number")).toBe(false);
  });
});

const minutes = `EASTMARCH COUNCIL

SCRUTINY COMMITTEE

Minutes of the meeting held on Tuesday 14 March 2023 at 6.30 pm in the Council Chamber, Town Hall

Present: Councillor Joyce Amberley (Chair), Councillors P Dunmore, S Ekwueme,
T Farrow (Vice-Chair) and R Gallimore

In attendance: Councillor M Jarrow (Cabinet Member for Children’s Services)
               Helen Kirby (Director of Children’s Services)
               Omar Lisle, Head of Safeguarding

43. INSPECTION OF CHILDREN’S SERVICES

Members noted that:

(a) the number of agency social workers had fallen; and
(b) an improvement board had been set up under section 20
(b) of the Act.

RESOLVED –

(1) That the report be noted.

ACTION: Helen Kirby

44. DATE OF NEXT MEETING

Tuesday 16 May 2023.
`;

describe("minutes", () => {
  test("have items for headings, and a line for each of those present", () => {
    expect(listBlocks(minutes)).toMatchInlineSnapshot(`
      "heading: EASTMARCH COUNCIL
      heading: SCRUTINY COMMITTEE
      paragraph: Minutes of the meeting held on Tuesday 14 March 2023 at 6.30 pm in the Council Chamber, Town Hall
      paragraph: Present: Councillor Joyce Amberley (Chair), Councillors P Dunmore, S Ekwueme, T Farrow (Vice-Chair) and R Gallimore
      paragraph: In attendance: Councillor M Jarrow (Cabinet Member for Children’s Services)
      paragraph: Helen Kirby (Director of Children’s Services)
      paragraph: Omar Lisle, Head of Safeguarding
      heading #43: INSPECTION OF CHILDREN’S SERVICES
      paragraph: Members noted that:
      paragraph #a: the number of agency social workers had fallen; and
      paragraph #b: an improvement board had been set up under section 20 (b) of the Act.
      paragraph: RESOLVED –
      paragraph #1: That the report be noted.
      paragraph: ACTION: Helen Kirby
      heading #44: DATE OF NEXT MEETING
      paragraph: Tuesday 16 May 2023."
    `);
  });
});

describe("lines that are no headings", () => {
  const around = (line: string): string =>
    `Plans are clear and reviews are held in time, as those who were asked about them said.\n\n${line}\n\nStaff are proud of their work.\n`;
  const cases: readonly (readonly [line: string, isHeading: boolean])[] = [
    ["Dear Ms Denholm", false],
    ["Yours sincerely", false],
    ["With best wishes", false],
    ["RESOLVED –", false],
    ["ENDS", false],
    ["Telephone: 01632 960411", false],
    ["Registered manager: Kieran Stroud", false],
    ["Unique reference number: 1299999", false],
    ["Members noted that:", false],
    ["Helen Kirby, the council’s director, added:", false],
    ["Headline findings", true],
    ["Manager and staff: how they work together", true],
    ["What happens next", true],
  ];
  test.each(cases)("%s: %s", (line, isHeading) => {
    expect(parseReport(around(line)).blocks.some(({ kind }) => kind === "heading")).toBe(isHeading);
  });
});
