import { describe, expect, test } from "vitest";
import { analyse, quotedIn, SourceIndex } from "../../../server/src/engine/index.ts";
import { SOURCE_REPORT, sourceIndex } from "../../support/source-report.ts";

const LEAD = "Ofsted has told Harrowmere Council that its children’s services require improvement, in a report published today.\n\n";
const sources = [{ name: "report.txt", index: sourceIndex }];

/** `verdict: words` of each quotation of an article. */
function quotations(article: string): readonly string[] {
  const text = LEAD + article;
  return analyse(text, { sources })
    .sourced.filter(({ kind }) => kind === "quotation")
    .map(({ verdict, at }) => `${verdict}: ${text.slice(at.start, at.end)}`);
}

function messages(article: string): readonly string[] {
  return analyse(LEAD + article, { sources })
    .problems.filter(({ code }) => code.startsWith("quotation"))
    .map(({ code, message }) => `${code}: ${message}`);
}

describe("quotations of the report", () => {
  test.each([
    ["Inspectors said leaders had been “too slow to tackle long waiting times”.", "verbatim: too slow to tackle long waiting times"],
    ["The report says that plans are 'not yet consistently good'.", "verbatim: not yet consistently good"],
    ["Inspectors said plans were “consistently good”.", "altered: consistently good"],
    ["“Social workers do not visit children often enough,” the report says.", "altered: Social workers do not visit children often enough"],
    [
      "Inspectors found that leaders were “far too slow to tackle long waiting times”.",
      "altered: far too slow to tackle long waiting times",
    ],
    ["They condemned “a culture of excuses” among managers.", "absent: a culture of excuses"],
    ["The report condemned “a culture of excuses” among managers.", "absent: a culture of excuses"],
    ["Inspectors called the service “shambolic”.", "absent: shambolic"],
    ["Thresholds, the watchdog said, are “well understood [and applied]”.", "faithful: well understood [and applied]"],
  ])("%s", (article, expected) => expect(quotations(article)).toEqual([expected]));
});

describe("not the report's words", () => {
  test.each([
    ["a councillor", "Councillor Dev Marsh said: “This report tells of a culture of excuses and of betrayal.”"],
    ["a spokeswoman", "A spokeswoman for Ofsted said: “Every child deserves better than this and our door is open.”"],
    ["an inspector to a reporter", "Orla Beckett, the lead inspector, told the Herald: “It broke my heart to see these children waiting.”"],
    ["an earlier report", "In 2014 inspectors had condemned “a total collapse of leadership” at the council."],
    ["the last inspection", "At the previous inspection, inspectors found “a total collapse of leadership”."],
    ["another inspectorate", "The Care Quality Commission said the hospital showed “a total collapse of leadership”."],
    ["the council's own report", "A report by council officers warned of “a total collapse of leadership”."],
    ["a draft", "The draft report had spoken of “a total collapse of leadership”, inspectors were told."],
    ["a name", "Inspectors saw that the ‘Signs of Hope’ programme had begun."],
    ["a headline", "Children’s services ‘on their knees’, say inspectors"],
    ["one word that stands there otherwise", "Inspectors described supervision as ‘cancelling’."],
    ["nobody", "It is time to call the town’s “cradle of culture” what it is."],
    ["an apostrophe", "The inspectors’ report says that children’s plans are late."],
    ["a writer who says the not", "Inspectors said plans were not yet “consistently good”."],
  ])("%s", (_, article) => expect(messages(article)).toEqual([]));
});

describe("messages", () => {
  test("say what the report has and what differs", () => {
    expect(messages("Inspectors found that leaders were “far too slow to tackle very long waiting times”.")).toMatchInlineSnapshot(`
      [
        "quotation-altered: The report has “too slow to tackle long waiting times” (page 1): “far” is added, which changes how far it goes; “very” is added, which changes how far it goes.",
      ]
    `);
    expect(messages("“The local authority can be assured that children are safe,” the report says.")).toMatchInlineSnapshot(`
      [
        "quotation-altered: The report has “The local authority cannot be assured that children are safe” (paragraph 4, page 4): “can” stands for “cannot”, which turns the sense round.",
      ]
    `);
    expect(messages("The report says that County Hall “turned its back on a whole generation of children”.")).toMatchInlineSnapshot(`
      [
        "quotation-not-in-source: These words are not in the report, and nothing like them is.",
      ]
    `);
    expect(
      messages("Inspectors said that managers “could not begin to understand the failings of which they were told by children”."),
    ).toMatchInlineSnapshot(`
      [
        "quotation-not-in-source: These words are not in the report. The nearest passage (paragraph 5, page 4): “not understand the scale of these failings until they were told by”.",
      ]
    `);
  });

  test("lead to the passage in the source", () => {
    const [problem] = analyse(`${LEAD}Inspectors said leaders were “far too slow to tackle long waiting times”.`, {
      sources,
    }).problems.filter(({ code }) => code === "quotation-altered");
    const [passage] = problem?.related ?? [];
    expect(passage?.document).toBe("report.txt");
    expect(SOURCE_REPORT.slice(passage?.start, passage?.end).replace(/\s+/g, " ")).toBe("too slow to tackle long waiting times");
  });
});

test("without a source nothing is said, and a report is no source of itself", () => {
  expect(analyse(`${LEAD}Inspectors called it “shambolic”.`).sourced).toEqual([]);
  expect(analyse(SOURCE_REPORT, { sources }).sourced).toEqual([]);
});

test("the better of two sources decides", () => {
  const other = analyse("Inspection of Harrowmere: letter\n\nInspectors saw that the front door was shambolic.\n");
  const text = `${LEAD}Inspectors called the front door “shambolic”.`;
  const both = [...sources, { name: "letter.txt", index: SourceIndex.of(other) }];
  expect(analyse(text, { sources: both }).sourced.map(({ verdict, source }) => [verdict, source])).toEqual([["verbatim", "letter.txt"]]);
});

describe("who quotes a passage", () => {
  const article = (name: string, words: string) => ({ name, sourced: analyse(LEAD + words, { sources }).sourced });
  const articles = [
    article("herald.txt", "Inspectors said leaders had been “too slow to tackle long waiting times”, and services “shambolic”."),
    article(
      "post.txt",
      "Inspectors said leaders had been “very slow to tackle long waiting times”, though thresholds are “well understood”.",
    ),
  ];

  test("in the report's order, without what it has not", () => {
    expect(quotedIn("report.txt", articles).map(({ document, passage }) => [document, passage.verdict, passage.words])).toEqual([
      ["herald.txt", "verbatim", "too slow to tackle long waiting times"],
      ["post.txt", "altered", expect.stringContaining("slow to tackle long waiting times")],
      ["post.txt", "verbatim", "well understood"],
    ]);
  });

  test("only those at a place", () => {
    const at = SOURCE_REPORT.indexOf("well understood") + 3;
    expect(quotedIn("report.txt", articles, { start: at, end: at }).map(({ document }) => document)).toEqual(["post.txt"]);
    expect(quotedIn("other.txt", articles)).toEqual([]);
  });
});
