import { describe, expect, test } from "vitest";
import { readUserLexicon } from "../../../server/src/engine/index.ts";
import { carehome, foundBy, type IlacsGrades, ilacsGrades, type SifGrades, sifGrades } from "../../support/grade-reports.ts";

const found = (text: string) => foundBy("grade-not-on-scale", text);
const only = (text: string) => found(text).map((each) => each.replace(/: [^:]* – .*/, ""));

describe("a report’s own grades", () => {
  test("the message names the scale and its time", () => {
    expect(found(ilacsGrades({ leaders: "Satisfactory", leadersHeading: "outstanding" }))).toEqual([
      "Satisfactory ◆ “satisfactory” is no grade of this scale: outstanding, good, requires improvement to be good, inadequate – Inspection of local authority children's services (2018 to 2022).",
    ]);
  });

  test.each<[string, IlacsGrades, readonly string[]]>([
    ["a heading", { careHeading: "adequate" }, ["adequate ◆ “adequate” is no grade of this scale"]],
    ["a heading of another scale", { careHeading: "exceptional" }, ["exceptional ◆ “exceptional” is no grade of this scale"]],
    ["a heading of Wales", { leadersHeading: "Excellent" }, ["Excellent ◆ “excellent” is no grade of this scale"]],
    ["the whole", { overall: "Adequate" }, ["Adequate ◆ “adequate” is no grade of this scale"]],
    [
      "a sentence",
      { text: "3. Services for children in care are satisfactory." },
      ["satisfactory ◆ “satisfactory” is no grade of this scale"],
    ],
    [
      "a judgement",
      { text: "3. Inspectors judged services for children in care to be adequate." },
      ["adequate ◆ “adequate” is no grade of this scale"],
    ],
    [
      "the overall judgement",
      { text: "3. The overall judgement is satisfactory." },
      ["satisfactory ◆ “satisfactory” is no grade of this scale"],
    ],
  ])("ILACS: %s", (_, told, expected) => expect(only(ilacsGrades(told))).toEqual(expected));

  test.each<[string, SifGrades, readonly string[]]>([
    ["the grid", { adoption: "Adequate" }, ["Adequate ◆ “adequate” is no grade of this scale"]],
    ["below a heading", { helpHeading: "Adequate" }, ["Adequate ◆ “adequate” is no grade of this scale"]],
    ["the headline", { headline: "are satisfactory" }, ["satisfactory ◆ “satisfactory” is no grade of this scale"]],
    ["the summary", { summary: "Services for care leavers are adequate." }, ["adequate ◆ “adequate” is no grade of this scale"]],
  ])("SIF: %s", (_, told, expected) => expect(only(sifGrades(told))).toEqual(expected));

  test("an overall grade from April 2026 on", () => {
    const [first] = found(ilacsGrades({ dates: "11 to 22 May 2026" }));
    expect(first).toMatch(/^Good ◆ There is probably no overall grade in this kind of inspection: /);
  });

  test.each([
    ["a care home", carehome({ safe: "Adequate" }), "Adequate ◆ “adequate” is no grade of this scale"],
    [
      "a sentence of a section",
      carehome({ safeSection: "We rated this key question satisfactory." }),
      "satisfactory ◆ “satisfactory” is no grade of this scale",
    ],
  ])("%s", (_, text, expected) => expect(only(text)).toEqual([expected]));
});

describe("a grade that a sentence dates", () => {
  test.each([
    [
      "Ofsted rated the council’s children’s services “adequate” in 2016.",
      "adequate ◆ Ofsted had no grade “adequate” for this in 2016; its grades were outstanding, good, requires improvement, inadequate.",
    ],
    [
      "In 2019 the local authority was judged satisfactory by Ofsted.",
      "satisfactory ◆ Ofsted had no grade “satisfactory” for this in 2019; its grades were outstanding, good, requires improvement to be good, inadequate.",
    ],
    ["The school was rated satisfactory by Ofsted in 2016.", "satisfactory ◆ Ofsted had no grade “satisfactory” for this in 2016"],
    [
      "The council’s children’s services were rated requires improvement by Ofsted in 2011.",
      "requires improvement ◆ Ofsted had no grade “requires improvement” for this in 2011",
    ],
    ["Ofsted judged the academy to be exceptional in March 2022.", "exceptional ◆ Ofsted had no grade “exceptional” for this in 2022"],
    ["The school had been graded excellent by Ofsted in 2014.", "excellent ◆ Ofsted had no grade “excellent” for this in 2014"],
    [
      "The Care Quality Commission rated the home “adequate” in 2019.",
      "adequate ◆ Care Quality Commission had no grade “adequate” for this in 2019",
    ],
  ])("%s", (text, expected) => {
    const messages = found(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(expected);
  });
});

test("a report that speaks of its authors’ last inspection means their scale then", () => {
  const report = (sentence: string) => `${ilacsGrades({})}\n\n7. ${sentence}\n`;
  const wrong =
    "At the previous inspection, in October 2018, the overall effectiveness of children’s services was judged to be satisfactory.";
  expect(found(report(wrong))).toEqual([expect.stringContaining("Ofsted had no grade “satisfactory” for this in 2018")]);
  expect(found(report(wrong.replace("satisfactory", "good")))).toEqual([]);
  expect(found(report(wrong.replace("October 2018", "October 2011").replace("satisfactory", "adequate")))).toEqual([]);
  expect(found(report("A peer review in October 2018 judged children’s services to be satisfactory."))).toEqual([]);
  expect(found(wrong)).toEqual([]);
});

describe("a user’s framework", () => {
  const { lexicon } = readUserLexicon({
    version: 1,
    frameworks: [
      {
        id: "own",
        name: "Eastmarch peer review",
        inspectorate: "Eastmarch",
        inForce: { from: "2019" },
        scale: [{ grade: "Gold" }, { grade: "Silver" }, { grade: "Adequate" }],
      },
    ],
  });
  const review = (grade: string) =>
    `Eastmarch peer review\nInspection report\nInspection dates: 3 to 4 October 2021\nLeadership: ${grade}\nPractice: Silver\n`;

  test("has its own grades", () => expect(foundBy("grade-not-on-scale", review("Gold"), lexicon)).toEqual([]));
  test("and no others", () =>
    expect(foundBy("grade-not-on-scale", review("Outstanding"), lexicon)).toEqual([
      "Outstanding ◆ “outstanding” is no grade of this scale: gold, silver, adequate – Eastmarch peer review.",
    ]));
});

describe("nothing is wrong", () => {
  test.each<[string, string]>([
    ["an ILACS report", ilacsGrades()],
    ["its short grade", ilacsGrades({ care: "Requires improvement", careHeading: "requires improvement" })],
    ["a SIF report with its longer grade", sifGrades({ helpHeading: "Requires improvement to be good" })],
    ["an area that was not judged", sifGrades({ adoption: "Not judged" })],
    [
      "an earlier inspection’s grade",
      sifGrades({ area: "The previous inspection of services for looked after children was in 2011. They were judged to be adequate." }),
    ],
    ["adequate, no grade", ilacsGrades({ text: "3. Housing for care leavers is adequate. Supervision is satisfactory." })],
    ["a home’s grade", ilacsGrades({ text: "3. One home was judged to be adequate in 2014." })],
    ["an excellent school", ilacsGrades({ text: "3. Attendance is excellent, and the virtual school is strong." })],
    ["a recommendation", ilacsGrades({ text: "3. Leaders expect every plan to be of an exceptional standard." })],
    ["an ILACS report of March 2026", ilacsGrades({ dates: "2 to 13 March 2026" })],
    ["a care home", carehome()],
    [
      "a police report of 2022",
      "Eastmarch Police\nPEEL 2021/22, an inspection by HMICFRS\nInspection dates: 3 to 14 January 2022\nInvestigating crime: Adequate\nPreventing crime: Good\n",
    ],
    [
      "a Welsh report of 2013",
      "Eastmarch School\nA report on the inspection, by Estyn\nDate of inspection: March 2013\nStandards: Adequate\nLeadership: Unsatisfactory\n",
    ],
    ["a text without a framework", "Eastmarch School\nOur judgements\nLeadership: Satisfactory\n"],
  ])("%s", (_, text) => expect(found(text)).toEqual([]));

  test.each([
    "Ofsted rated the council’s children’s services “adequate” in 2012.",
    "Ofsted rated the council’s children’s services “adequate” in 2013.",
    "The council was judged adequate by Ofsted in a report of 2014.",
    "The school was rated satisfactory by Ofsted in 2011.",
    "The children’s home was rated adequate by Ofsted in 2014.",
    "The nursery was judged satisfactory by Ofsted in 2014.",
    "Ofsted rated the council’s children’s services good in 2016.",
    "Ofsted rated the school requires improvement in 2018 and the council’s children’s services adequate.",
    "Rated adequate in 2010, the council was judged good by Ofsted in 2016.",
    "In 2016 Ofsted replaced the grade: services once judged adequate require improvement.",
    "The council was rated adequate in 2016 by a consultant.",
    "Estyn judged the school adequate in 2015.",
    "Inspectors from Ofsted judged the school’s safeguarding records adequate in quality in 2019.",
    "Ofsted judged that the council made adequate progress in 2019.",
    "The force was rated adequate by HMICFRS in 2022.",
    "The Care Quality Commission rated the home good in 2019.",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});
