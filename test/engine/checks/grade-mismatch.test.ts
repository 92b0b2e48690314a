import { describe, expect, test } from "vitest";
import { AnalysisMemory, analyse } from "../../../server/src/engine/analyse.ts";
import { carehome, foundBy, type IlacsGrades, ilacsGrades, type SifGrades, sifGrades } from "../../support/grade-reports.ts";

const found = (text: string) => foundBy("grade-mismatch", text);
const CARE = "“The experiences and progress of children in care”";
const LEADERS = "“The impact of leaders on social work practice with children and families”";

describe("ILACS", () => {
  test.each<[string, IlacsGrades, string]>([
    ["a heading", { careHeading: "good" }, `good ◆ The heading grades ${CARE} as good; the front page says requires improvement.`],
    ["the other heading", { leadersHeading: "good" }, `good ◆ The heading grades ${LEADERS} as good; the front page says outstanding.`],
    [
      "the front page",
      { leaders: "Inadequate" },
      `outstanding ◆ The heading grades ${LEADERS} as outstanding; the front page says inadequate.`,
    ],
    [
      "a sentence",
      { text: "3. Services for children in care are good because plans are clear." },
      `good ◆ A sentence grades ${CARE} as good; the front page says requires improvement.`,
    ],
    [
      "what inspectors judged",
      { text: "3. Inspectors judged the experiences and progress of children in care to be inadequate." },
      `inadequate ◆ A sentence grades ${CARE} as inadequate; the front page says requires improvement.`,
    ],
    [
      "the whole",
      { text: "3. Overall effectiveness is outstanding because change has lasted." },
      "outstanding ◆ A sentence grades overall effectiveness as outstanding; the front page says good.",
    ],
    [
      "the whole, by its judgement",
      { text: "3. The overall judgement of requires improvement reflects weak plans." },
      "requires improvement ◆ A sentence grades overall effectiveness as requires improvement; the front page says good.",
    ],
    [
      "the council’s services",
      { text: "3. Children’s services in Northmere are inadequate." },
      "inadequate ◆ A sentence grades overall effectiveness as inadequate; the front page says good.",
    ],
    [
      "the experiences",
      { text: "3. The experiences and progress of children in care remain outstanding." },
      `outstanding ◆ A sentence grades ${CARE} as outstanding; the front page says requires improvement.`,
    ],
  ])("%s", (_, told, expected) => expect(found(ilacsGrades(told))).toEqual([expected]));

  test("where the front page stands alone, it is told there", () => {
    expect(found(ilacsGrades({ care: "Good", text: "3. Services for children in care require improvement to be good." }))).toEqual([
      `Good ◆ The front page grades ${CARE} as good; the heading says requires improvement, and so does 1 other place.`,
    ]);
  });

  test("every place is related", () => {
    const text = ilacsGrades({ careHeading: "good" });
    const [problem] = analyse(text).problems.filter(({ code }) => code === "grade-mismatch");
    expect(problem?.related.map(({ start, end, message }) => [text.slice(start, end), message])).toEqual([
      ["Requires improvement to be good", "The front page: requires improvement"],
    ]);
  });
});

describe("SIF", () => {
  test.each<[string, SifGrades, string]>([
    [
      "the line below a heading",
      { helpHeading: "Good" },
      "Good ◆ The heading grades “Children who need help and protection” as good; the front page says requires improvement.",
    ],
    [
      "a row of the grid",
      { adoption: "Inadequate" },
      "good ◆ The heading grades “Adoption performance” as good; the front page says inadequate.",
    ],
    [
      "the summary on an area",
      { summary: "Services for children who need help and protection are good. Thresholds are understood." },
      "good ◆ A sentence grades “Children who need help and protection” as good; the front page says requires improvement.",
    ],
    [
      "the summary on leaders",
      { summary: "Leadership, management and governance in Northmere are inadequate." },
      "inadequate ◆ A sentence grades “Leadership, management and governance” as inadequate; the front page says requires improvement.",
    ],
    [
      "the summary on care leavers",
      { summary: "Services for care leavers require improvement because advisers are few." },
      "require improvement ◆ A sentence grades “Experiences and progress of care leavers” as requires improvement; the front page says inadequate.",
    ],
    [
      "two areas in one sentence, one of them otherwise",
      { summary: "Services for children looked after and for care leavers are good." },
      "good ◆ A sentence grades “Experiences and progress of care leavers” as good; the front page says inadequate.",
    ],
    [
      "the headline",
      { headline: "are good", summary: "Children’s services in Northmere require improvement to be good." },
      "require improvement to be good ◆ A sentence grades overall effectiveness as requires improvement; the front page says good.",
    ],
  ])("%s", (_, told, expected) => expect(found(sifGrades(told))).toEqual([expected]));
});

test("a heading is compared wherever the text before it ends", () => {
  const filler = "Managers read plans, and they ask for changes where a plan is vague. ".repeat(3);
  for (let count = 1; count < 24; count++) {
    const before = Array.from({ length: count }, () => filler).join("\n\n");
    expect(found(sifGrades({ area: before, helpHeading: "Good" })), String(count)).toHaveLength(1);
  }
});

describe("other inspectorates", () => {
  test.each<[string, string, string]>([
    [
      "a sentence of the section",
      carehome({ safeSection: "At this inspection the rating has changed to requires improvement." }),
      "requires improvement ◆ A sentence grades “Is the service safe” as requires improvement; the table of grades says good.",
    ],
    [
      "what inspectors rated",
      carehome({ safeSection: "We rated this key question inadequate." }),
      "inadequate ◆ A sentence grades “Is the service safe” as inadequate; the table of grades says good.",
    ],
    [
      "a table and a heading",
      "Eastmarch Primary School\nInspection report\nInspection dates: 3 to 4 October 2018\nOverall effectiveness: Good\nQuality of teaching: Good\n\n# Quality of teaching: Inadequate\n\nTeachers plan well.\n",
      "Inadequate ◆ The heading grades “Quality of teaching” as inadequate; the table of grades says good.",
    ],
  ])("%s", (_, text, expected) => expect(found(text)).toEqual([expected]));
});

describe("nothing is wrong", () => {
  test.each<[string, IlacsGrades]>([
    ["all agrees", {}],
    ["the short name of a grade", { careHeading: "requires improvement" }],
    ["an earlier inspection", { text: "3. At the last inspection, services for children in care were judged to be good." }],
    ["an earlier year", { text: "3. Services for children in care were rated good in 2018." }],
    ["a part of the area", { text: "3. The quality of assessments for children in care is good." }],
    ["some of it", { text: "3. Some services for children in care are good." }],
    ["good at something", { text: "3. Services for children in care are good at listening." }],
    ["good or better", { text: "3. Services for children in care are good or better than elsewhere." }],
    ["a remark on leaders", { text: "3. Leadership is good." }],
    ["what leaders believe", { text: "3. Leaders believe that services for children in care are good." }],
    ["what it would take", { text: "3. Plans must be clearer before services for children in care are good." }],
    ["a home", { text: "3. The council runs two homes. Both were judged to be good." }],
    ["schools", { text: "3. Most children in care attend schools that are good." }],
    ["another area than any of the table", { text: "3. Services for disabled children are good." }],
    ["both areas of a wider title", { text: "3. Services for care leavers are good." }],
    ["another council", { text: "3. Children’s services in Thornley are inadequate." }],
    ["not yet", { text: "3. Services for children in care are not yet good." }],
    ["the trust’s own grade", { text: "3. In their self-evaluation, leaders say overall effectiveness is outstanding." }],
    ["agreeing sentences", { text: "3. Services for children in care require improvement. Overall effectiveness is good." }],
  ])("ILACS: %s", (_, told) => expect(found(ilacsGrades(told))).toEqual([]));

  test.each<[string, SifGrades]>([
    ["all agrees", {}],
    ["agreeing sentences", { summary: "Services for children looked after are good. Adoption performance is good." }],
    ["the area’s facts", { area: "The local authority operates three children’s homes. Two were judged to be good." }],
    ["one of several", { summary: "Arrangements for private fostering are inadequate." }],
    ["children with a wish", { summary: "Children looked after say that their homes are good." }],
  ])("SIF: %s", (_, told) => expect(found(sifGrades(told))).toEqual([]));

  test.each<[string, string]>([
    ["a care home whose grades agree", carehome()],
    ["a remark in a section", carehome({ text: "Care plans were good. The food was poor." })],
    [
      "two tables of two services",
      "Northmere General Hospital\nInspection report\nDate of inspection: 3 May 2019\nOur findings\nSurgery\nSafe: Good\nCaring: Good\nResponsive: Good\nMaternity\nSafe: Inadequate\nCaring: Requires improvement\nResponsive: Inadequate\n",
    ],
    [
      "this and the previous inspection",
      "Eastmarch School\nInspection report\nInspection dates: 3 to 4 October 2018\nOverall effectiveness: Good\nOverall effectiveness at previous inspection: Inadequate\n",
    ],
    [
      "an article",
      "The school was rated good for leadership, the report said.\n\nLeadership: Inadequate\n\n# Leadership: Good\n\nHe said so.",
    ],
  ])("%s", (_, text) => expect(found(text)).toEqual([]));
});

test("an edit far from the front page is seen, and its undoing", () => {
  const memory = new AnalysisMemory();
  const count = (text: string) => analyse(text, { memory }).problems.filter(({ code }) => code === "grade-mismatch").length;
  expect([count(ilacsGrades()), count(ilacsGrades({ leadersHeading: "good" })), count(ilacsGrades())]).toEqual([0, 1, 0]);
});
