import { describe, expect, test } from "vitest";
import { analyse, LineIndex, type ReportCard } from "../../server/src/engine/index.ts";
import { citation } from "../../server/src/features/index.ts";
import { readMarks } from "../support/marked-text.ts";
import { reading } from "../support/reading.ts";

const card: ReportCard = {
  authority: "Eastmarch",
  framework: "SIF",
  inspectionStart: "2016-03-01",
  published: "2016-05-09",
  judgements: [],
};

/** The citation of the marked words, or of the sentence at the cursor. */
function cited(marked: string, reportCard?: ReportCard, whole?: boolean): string | undefined {
  const read = reading(marked, [], reportCard);
  const span = read.spans[0] ?? { start: read.cursor, end: read.cursor };
  const [start, end] = [read.lines.at(span.start), read.lines.at(span.end)];
  const range = { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } };
  return citation(read, range, whole);
}

describe("a citation", () => {
  test("of the sentence at the cursor, with report, date and paragraph", () =>
    expect(cited("# Care leavers\n12. It is good. Plans are <|>poor. They improve.", card)).toMatchInlineSnapshot(
      `"“Plans are poor.” (Ofsted: Inspection of services for children in need of help and protection, children looked after and care leavers, Eastmarch, published 9 May 2016, paragraph 12)"`,
    ));

  test("of the words selected", () => expect(cited("12. It is good. Plans are <|poor|>.", card)).toMatch(/^“poor” \(/));
  test("of whole sentences, where that is asked for", () =>
    expect(cited("12. It is good. Plans are <|poor|>.", card, true)).toMatch(/^“Plans are poor\.” \(/));
  test("over paragraphs", () =>
    expect(cited("1. It is <|good.\n2. Plans|> are poor.", card)).toMatch(/^“good\. Plans” \(.*paragraph 1\)$/));
  test("under a heading where paragraphs have no numbers", () =>
    expect(cited("# Care leavers\nPlans are <|>poor.", card)).toMatch(/, under “Care leavers”\)$/));
  test("with other marks inside", () =>
    expect(cited('1. They say “we <|>wait” and "go".', card)).toContain("“They say ‘we wait’ and ‘go’.”"));
  test("of a text without a report card, by its title", () =>
    expect(cited("# A bad year\nPlans are <|>poor.")).toBe("“Plans are poor.” (A bad year)"));
  test("of a text without any, by its file", () => expect(cited("Plans are <|>poor.")).toBe("“Plans are poor.” (invented.report.txt)"));
  test("of nothing is none", () => expect(cited("<|>")).toBeUndefined());
});

test("words over a line break are one line, and the page is the one they stand on", () => {
  const page = (number: number, words: string) => `${words}\n\n${number}\n\n`;
  const filler = "Managers know the children well and visit them often, as they should.\n\n".repeat(6);
  const marked = [
    page(1, `Inspection of Eastmarch local authority children’s services\n\nInspection dates: 1 March 2021 to 12 March 2021\n\n${filler}`),
    page(2, filler),
    page(3, `8. Social workers write plans that are <|clear|>, and children\nsay so to all whom they meet.\n\n${filler}`),
    page(4, filler),
  ].join("");
  const { text, spans } = readMarks(marked);
  const lines = LineIndex.of(text);
  const { line, column } = lines.at(spans[0]?.start ?? 0);
  const at = { line, character: column };
  const words = citation({ uri: "file:///a.txt", analysis: analyse(text), lines }, { start: at, end: at });
  expect(words).toContain("“Social workers write plans that are clear, and children say so to all whom they meet.”");
  expect(words).toMatch(/paragraph 8, page 3\)$/);
});
