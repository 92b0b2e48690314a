import { describe, expect, test } from "vitest";
import { analyse, SourceIndex } from "../../../server/src/engine/index.ts";
import { SOURCE_REPORT, sourceIndex } from "../../support/source-report.ts";

const sources = [{ name: "report.txt", index: sourceIndex }];
const LEAD = "Ofsted has told Harrowmere Council what it thinks of its children’s services, in a report published today.\n\n";

/** `verdict: grade` of each grade of an article that was held against the report, with what that gives. */
function grades(article: string, from = sources): readonly string[] {
  const text = LEAD + article;
  return analyse(text, { sources: from })
    .sourced.filter(({ kind }) => kind === "grade")
    .map(({ verdict, at, stated }) => `${verdict}: ${text.slice(at.start, at.end)}${stated === undefined ? "" : ` (${stated})`}`);
}

describe("grades that the report has", () => {
  test.each([
    ["Inspectors rated the council’s children’s services requires improvement.", "requires improvement"],
    ["The council’s children’s services have been judged to require improvement to be good.", "require improvement to be good"],
    ["The overall rating was “requires improvement”.", "requires improvement"],
    ["Services for children in care were rated ‘requires improvement’.", "requires improvement"],
  ])("%s", (article, grade) => expect(grades(article)).toEqual([`supported: ${grade}`]));
});

describe("grades that the report gives otherwise", () => {
  test.each([
    ["Inspectors rated the council’s children’s services inadequate.", "inadequate"],
    ["Ofsted has branded Harrowmere’s children’s services “inadequate”.", "inadequate"],
    ["The overall rating was “inadequate”.", "inadequate"],
    ["Services for children in care were rated ‘good’.", "good"],
    ["The watchdog upgraded the authority from inadequate to good.", "good"],
  ])("%s", (article, grade) => expect(grades(article)).toContain(`contradicted: ${grade} (requires improvement)`));

  test("in spite of the right one, where the wrong one is called the overall one", () => {
    const article = "Inspectors rated the council’s children’s services requires improvement. Overall, the service was judged good.";
    expect(grades(article)).toEqual(["supported: requires improvement", "contradicted: good (requires improvement)"]);
  });

  test("with the words of the front page, and where they stand", () => {
    const text = `${LEAD}Inspectors rated the council’s children’s services inadequate.`;
    const problems = analyse(text, { sources }).problems.filter(({ code }) => code === "grade-contradicts-source");
    expect(problems.map(({ message }) => message)).toEqual([
      "The report's grade is “requires improvement” (page 1): “Overall: Requires improvement to be good”",
    ]);
    const [related] = problems[0]?.related ?? [];
    expect(related?.document).toBe("report.txt");
    expect(SOURCE_REPORT.slice(related?.start, related?.end)).toBe("Requires improvement to be good");
  });
});

describe("grades of which nothing is said", () => {
  test.each([
    ["an earlier inspection", "The council’s children’s services were rated inadequate at the previous inspection."],
    ["another year", "In 2016 Ofsted rated the council’s children’s services inadequate."],
    ["the grade before", "The council’s children’s services had been rated inadequate until now."],
    ["another council", "Thornley Council’s children’s services were rated outstanding by Ofsted."],
    ["another inspectorate", "The council’s adult services were rated good by the Care Quality Commission."],
    ["a school", "The council’s largest school was rated good by Ofsted."],
    ["a home of the council", "One of the council’s children’s homes was rated inadequate."],
    ["a hope", "The council hopes that its children’s services will be rated good."],
    ["a denial", "The council’s children’s services were not rated inadequate."],
    ["two grades at once", "The council’s children’s services were rated good or outstanding in all areas."],
    ["somebody’s opinion", "Councillor Dev Marsh said the council should be rated inadequate overall."],
    ["an area that the report does not grade", "The watchdog graded adoption outstanding."],
    ["a contest", "The council disputes the overall rating of “inadequate”."],
    ["an adjective", "The council gave inspectors a good account of its children’s services."],
  ])("%s: %s", (_, article) => expect(grades(article).filter((line) => line.startsWith("contradicted"))).toEqual([]));

  test("the right grade is told, and the other may be of another inspection", () => {
    const article =
      "Inspectors rated the council’s children’s services requires improvement. The regulator judged the authority good in the spring.";
    expect(grades(article)).toEqual(["supported: requires improvement"]);
  });

  test("two reports that do not agree", () => {
    const other = SOURCE_REPORT.replaceAll("Requires improvement to be good", "Good").replace("require improvement to be good", "are good");
    const both = [...sources, { name: "other.txt", index: SourceIndex.of(analyse(other)) }];
    expect(grades("Inspectors rated the council’s children’s services inadequate.", both)).toEqual([]);
  });

  test("a report itself", () => expect(analyse(SOURCE_REPORT, { sources }).sourced).toEqual([]));
});
