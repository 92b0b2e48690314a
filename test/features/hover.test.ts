import { describe, expect, test } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import type { ReportCard } from "../../server/src/engine/index.ts";
import { hover, type Markup } from "../../server/src/features/index.ts";
import { inadequate, poor, reading, type Told } from "../support/reading.ts";

const sif: ReportCard = { framework: "SIF", inspectionStart: "2016-03-01", judgements: [] };

describe("hover", () => {
  test("nothing where nothing is tagged", () => expect(at("<|>The weather was fine.")).toBeUndefined());

  test("an evaluative judgement", () => {
    expect(at("Plans are <|p<|>oor|>.", [poor])).toMatchInlineSnapshot(`
      "Judgement: negative
      Criticism in the words of the text, not a grade."
    `);
  });

  test("the end of the words is not the words", () => expect(at("Plans are <|poor|><|>.", [poor])).toBeUndefined());

  test("a grade under the framework of the report card", () => {
    const text = at("Overall: <|inad<|>equate|>", [inadequate], sif);
    expect(text).toMatch(/^Inadequate: the lowest of four grades\n/);
    expect(text).toContain("(in force November 2013 to August 2018). Inspection of 1 March 2016.");
    expect(text).toContain("Next grade up: requires improvement");
    expect(text).toMatch(/Source: https:/);
  });

  test.each([
    ["outstanding", "the highest of four grades"],
    ["good", "the second highest of four grades"],
    ["requires improvement", "the second lowest of four grades"],
  ])("the place of %s on its scale stands first", (value, place) => {
    const told: Told = { kind: "judgement", category: "grade", value, polarity: "mixed" };
    expect(at("Overall: <|<|>grade|>", [told], sif)?.split("\n")[0]?.toLowerCase()).toBe(`${value}: ${place}`);
  });

  test("what a grade means stands before who contests it, and three contests at most are shown", () => {
    const contest: Told = { kind: "dispute", stance: "dispute", by: "the council", against: "grade", target: 0 };
    const marked = "Rated <|inad<|>equate|>. <|Wrong|>. <|Unfair|>. <|Out of date|>. <|Too harsh|>.";
    const text = at(marked, [inadequate, contest, contest, contest, contest], sif) ?? "";
    expect(text.indexOf("lowest of four")).toBeLessThan(text.indexOf("This is disputed by the council"));
    expect(text).toContain("And 1 more.");
    expect(text).not.toContain("Too harsh");
  });

  test("a grade in a text that does not settle the framework is not explained by a guess", () => {
    expect(at("It was <|inad<|>equate|>.", [inadequate])).toContain("which this text does not say");
  });

  test("a grade that its sentence dates belongs to that date, whatever the report card says", () => {
    const text = at("Ofsted inspects children’s services. They were judged <|ade<|>quate|> in May 2011.", [
      { kind: "judgement", category: "grade", value: "adequate", polarity: "mixed" },
    ]);
    expect(text).toContain("Inspection of May 2011");
    expect(text).toContain("Next grade up: good.");
  });

  test("a report's title does not name the framework of an earlier inspection", () => {
    const title = "Inspection of services for children in need of help and protection, children looked after and care leavers";
    const text =
      at(`${title}\nOfsted inspects children’s services. In 2013 the council was judged <|inad<|>equate|>.`, [inadequate], sif) ?? "";
    expect(text).toContain("By date:");
    expect(text).toContain("June 2012 to July 2013");
  });

  test("a word that the report's own scale does not have was given before", () => {
    const told: Told = { kind: "judgement", category: "grade", value: "adequate", polarity: "mixed" };
    const text = at("Ofsted inspects children’s services. Fostering was <|ade<|>quate|> then.", [told], sif) ?? "";
    expect(text).toContain("By date:");
    expect(text).not.toContain("2018");
  });

  test("a grade of a named inspectorate without a date is explained for each scale that it may stand on", () => {
    const text = at("Ofsted says children’s services are <|inad<|>equate|>.", [inadequate]) ?? "";
    expect(text).toMatch(/^Inadequate: the lowest of four grades\nThis text does not say which inspection by Ofsted gave it/);
    expect(text.match(/: the lowest of four grades/g)?.length).toBeGreaterThan(1);
    expect(text).toContain("November 2013 to August 2018");
  });

  test.each([
    ["Ofsted looked. <|A large ma<|>jority|> agreed.", "it is 65% to 96% (9 places)."],
    ["Education Scotland looked. <|Al<|>most all|> agreed.", "Education Scotland’s terms: 90% to 100%."],
    ["Estyn looked. <|The maj<|>ority|> agreed.", "Estyn’s terms, probably: 60% to 70%."],
    ["<|A large min<|>ority|> agreed.", "By their meaning: less than 50%."],
    ["<|A small num<|>ber|> agreed.", "the words give no share"],
  ])("a share in words: %s", (marked, said) => {
    expect(at(marked, [{ kind: "statistic", category: "proportion" }])).toContain(said);
  });

  test("a figure, its bound and what it counts", () => {
    const figure: Told = { kind: "statistic", category: "count", value: 2100, approx: "at-least", of: "children in need" };
    expect(at("There are <|more than 2,1<|>00|> children in need.", [figure])).toMatchInlineSnapshot(`
      "Count: at least 2,100
      “more than 2,100” is read as at least 2,100.
      What is counted: children in need."
    `);
  });

  test("when and where a figure is of", () => {
    const figure: Told = {
      kind: "statistic",
      category: "percentage",
      value: 16,
      unit: "%",
      approx: "exact",
      period: "2014–15",
      place: "national",
    };
    const text = at("It was <|1<|>6%|> nationally in 2014–15.", [figure]);
    expect(text).toContain("When: 2014–15.");
    expect(text).toContain("Where: national.");
  });

  test.each<[Told, string]>([
    [{ kind: "statistic", category: "money", value: 16_000_000, unit: "GBP" }, "Money: £16,000,000"],
    [{ kind: "statistic", category: "percentage", value: 71, unit: "%", approx: "about" }, "Percentage: about 71%"],
    [{ kind: "statistic", category: "age", min: 16, max: 17, unit: "year" }, "Age: 16 to 17 years"],
    [{ kind: "statistic", category: "rate", value: 58, unit: "per 10,000" }, "Rate: 58 per 10,000"],
    [{ kind: "statistic", category: "duration", value: 1, unit: "year" }, "Duration: 1 year"],
    [{ kind: "statistic", category: "rank" }, "Rank"],
  ])("amounts: %o", (figure, title) => expect(at("<|<|>something|>", [figure])?.split("\n")[0]).toBe(title));

  test("an official with role, organisation and mentions", () => {
    const person: Told = {
      kind: "official",
      entity: "Ada Marsh",
      role: "director of children’s services",
      organisation: "Eastmarch Council",
    };
    expect(at("<|Ada Marsh|> spoke. <|Ms Ma<|>rsh|> left.", [person, { kind: "official", entity: "Ada Marsh" }])).toMatchInlineSnapshot(`
      "Ada Marsh
      Director of children’s services, Eastmarch Council
      Mentioned twice in this document."
    `);
  });

  test("a contested finding shows both passages, and the contest too", () => {
    const contest: Told = { kind: "dispute", stance: "dispute", by: "Eastmarch Council", against: "finding", target: 0 };
    const finding = at("Plans are <|po<|>or|>.\n<|We reject that|>.", [poor, contest]);
    const answer = at("Plans are <|poor|>.\n<|We re<|>ject that|>.", [poor, contest]);
    expect(finding).toMatchInlineSnapshot(`
      "Judgement: negative
      Criticism in the words of the text, not a grade.

      This is disputed by Eastmarch Council
      The finding, line 1:
      “poor”
      Eastmarch Council, against a finding, line 2:
      “We reject that”"
    `);
    expect(answer).toMatch(/^Disputed by Eastmarch Council\nAgainst a finding\.\nThe finding, line 1:\n“poor”/);
  });

  test("a contest of a whole report shows the grade that it is taken to be about, and the grade shows the contest", () => {
    const whole: Told = { kind: "dispute", stance: "dispute", by: "", against: "report", finding: 0 };
    const marked = "Rated <|inadequate|>. <|The council rejects the report|>.";
    expect(at(marked.replace("inad", "inad<|>"), [inadequate, whole])).toContain(
      "Somebody, against the report as a whole, line 1:\n“The council rejects the report”",
    );
    expect(at(marked.replace("council", "coun<|>cil"), [inadequate, whole])).toContain("The finding, line 1:\n“inadequate”");
  });

  test("a finding told within its contest is told once", () => {
    const contest: Told = { kind: "dispute", stance: "concede", by: "the council", against: "finding", target: 1 };
    expect(at("<|We accept that <|pl<|>ans were late|>|>.", [contest, { kind: "nothing" }])?.match(/the council/g)).toHaveLength(1);
  });

  test("the title of a report carries its report card", () => {
    const read = reading("Eastmarch Council\n");
    const [block] = read.analysis.document.blocks;
    const reportCard: ReportCard = {
      ...sif,
      authority: "Eastmarch Council",
      inspectionEnd: "2016-03-24",
      leadInspector: "Ida Holm",
      overall: "good",
      judgements: [
        { area: "Adoption performance", grade: "outstanding", printed: "Outstanding", on: "front page", at: { start: 0, end: 0 } },
      ],
      contradictions: [
        {
          field: "inspectionStart",
          stated: "2016-03-01",
          statedAt: { start: 0, end: 1, on: "front page" },
          elsewhere: "2016-03-02",
          at: [
            { start: 2, end: 3, on: "running line", page: 2 },
            { start: 4, end: 5, on: "running line", page: 3 },
          ],
        },
      ],
    };
    const title = block && { ...block, kind: "title" as const };
    const document = { ...read.analysis.document, blocks: title ? [title] : [], blockAt: () => title };
    const shown = hover({ ...read, analysis: { ...read.analysis, document, reportCard } }, { line: 0, character: 3 }, "plaintext");
    expect(shown && MarkupContent.is(shown.contents) && shown.contents.value).toMatchInlineSnapshot(`
      "Report card: Eastmarch Council
      Framework: Inspection of services for children in need of help and protection, children looked after and care leavers (SIF).
      Inspected: 1 March 2016 to 24 March 2016.
      Lead inspector: Ida Holm.
      Overall effectiveness: good.
      Adoption performance: outstanding.
      Elsewhere for the first day: 2 March 2016 (2 places, first on page 2)."
    `);
  });

  test("who says it", () => {
    const said: Told = { kind: "attribution", quotation: "direct", source: 1, speaker: "Ada Marsh" };
    expect(at("“<|It is f<|>air|>,” said <|she|>.", [said, { kind: "nothing" }])).toMatchInlineSnapshot(`
      "Said by Ada Marsh
      Quoted word for word."
    `);
  });

  test("a document's words never become markup", () => {
    const figure: Told = { kind: "statistic", category: "count", of: "![x](https://example.test/x.png) <b>www.example.test</b>" };
    const text = at("<|<|>12|>", [figure], undefined, "markdown") ?? "";
    expect(text).toContain("\\!\\[x\\]\\(https\\://example\\.test/x\\.png\\) &lt;b&gt;www\\.example\\.test&lt;/b&gt;");
  });

  test("markdown for clients that show it", () => {
    expect(at("<|po<|>or|>", [poor], undefined, "markdown")).toMatch(/^\*\*Judgement\\: negative\*\*\n\n/);
  });
});

function at(marked: string, told: readonly Told[] = [], card?: ReportCard, markup: Markup = "plaintext"): string | undefined {
  const read = reading(marked, told, card);
  const { line, column } = read.lines.at(read.cursor);
  const shown = hover(read, { line, character: column }, markup);
  return shown && MarkupContent.is(shown.contents) ? shown.contents.value : undefined;
}
