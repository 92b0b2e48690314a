import { expect, test } from "vitest";
import { analyse, LineIndex, SourceIndex } from "../../server/src/engine/index.ts";
import { definition, diagnostics, hover, type LinkTo, type Reading } from "../../server/src/features/index.ts";
import { ALTERED, articleOn, reportOn, VERBATIM } from "../support/source-folder.ts";

const REPORT = "file:///f/harrow%20mere.md";
const source = { name: REPORT, index: SourceIndex.of(analyse(reportOn("Harrowmere"))) };

function readingOf(text: string): Reading {
  return { uri: "file:///f/a.txt", analysis: analyse(text, { sources: [source] }), lines: LineIndex.of(text) };
}

function at(reading: Reading, words: string) {
  const { line, column } = reading.lines.at(String(reading.analysis.document.text).indexOf(words) + 1);
  return { line, character: column };
}

function said(text: string, words: string, linkTo?: LinkTo): string {
  const reading = readingOf(text);
  const found = hover(reading, at(reading, words), "plaintext", linkTo ? { linkTo } : {});
  return found ? (found.contents as { readonly value: string }).value : "";
}

test("word for word: the passage, with its place", () => {
  expect(said(articleOn("Harrowmere"), VERBATIM)).toMatchInlineSnapshot(`
    "Word for word in the report
    The report, paragraph 1, in “The experiences and progress of children who need help and protection”:
    “have been too slow to tackle long waiting times”
    harrow mere.md, line 21.

    Said by The report
    Reported, partly in quotation marks."
  `);
});

test("altered: the words that differ, what that does, the report's words", () => {
  expect(said(articleOn("Harrowmere"), ALTERED)).toMatchInlineSnapshot(`
    "Not the report’s words
    Left out: “not”, which turns the sense round.
    The report, paragraph 1, in “The experiences and progress of children who need help and protection”:
    “are not yet consistently good for every child who needs one”
    harrow mere.md, line 21.

    Said by Inspectors
    Reported, partly in quotation marks."
  `);
});

test("faithful: what may differ", () => {
  const text = articleOn("Harrowmere").replace(VERBATIM, "have been too slow to tackle long … times");
  expect(said(text, "have been too slow")).toMatchInlineSnapshot(`
    "Faithful to the report
    Only marks, capitals, brackets, omissions that are shown, or line breaks differ.
    The report, paragraph 1, in “The experiences and progress of children who need help and protection”:
    “have been too slow to tackle long waiting times”
    harrow mere.md, line 21.

    Said by The report
    Reported, partly in quotation marks."
  `);
});

test("absent: said so, with the nearest passage where there is one", () => {
  const text = articleOn("Harrowmere").replace(VERBATIM, "presided over a calamity of epic dimensions for children in care");
  expect(said(text, "presided over")).toMatchInlineSnapshot(`
    "These words are not in the report
    Nothing like them is in harrow mere.md.

    Said by The report
    Reported, partly in quotation marks."
  `);
});

test("a figure that the report has: its sentence there", () => {
  const text = `${articleOn("Harrowmere")}\nInspectors said that 42 of the 310 children in care live more than 20 miles from home.\n`;
  expect(said(text, "42 of").split("\n\n")[0]).toMatchInlineSnapshot(`
    "The report has this figure
    The report, paragraph 2, in “The experiences and progress of children who need help and protection”:
    “Of the 310 children in care, 42 live more than 20 miles from home.”
    harrow mere.md, line 23."
  `);
});

test("a link goes where the client says, and is words elsewhere", () => {
  const reading = readingOf(articleOn("Harrowmere"));
  const value = (linkTo: LinkTo) => {
    const shown = hover(reading, at(reading, VERBATIM), "markdown", { linkTo });
    return shown ? (shown.contents as { readonly value: string }).value : "";
  };
  expect(value(({ uri, range }) => `${uri}#L${range.start.line + 1}`)).toContain(`](<${REPORT}#L21>)`);
  expect(value(() => undefined)).not.toContain("](");
});

test("the definition of a quotation is the passage; of other words there is none", () => {
  const reading = readingOf(articleOn("Harrowmere"));
  const [link] = definition(reading, at(reading, ALTERED), (uri) => uri);
  const { text } = source.index.source.document;
  const { start, end } = link?.targetRange ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const offset = ({ line, character }: typeof start) => source.index.lines.offset({ line, column: character });
  expect(text.slice(offset(start), offset(end))).toBe("are not yet consistently good for every child who needs one");
  expect(definition(reading, at(reading, "criticised by"), (uri) => uri)).toEqual([]);
  expect(definition(reading, at(reading, ALTERED), () => undefined)).toEqual([]);
});

test("related information leads to the document that the client shows, or to the file", () => {
  const reading = readingOf(articleOn("Harrowmere"));
  const locations = (shownAs: (uri: string) => string | undefined) =>
    diagnostics(reading, { levelOf: () => undefined, related: true, shownAs })
      .filter(({ code }) => code === "quotation-altered")
      .flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => [location.uri, location.range.start.line]));
  expect(locations((uri) => uri)).toEqual([[REPORT, 20]]);
  expect(locations(() => "words:x")).toEqual([["words:x", 20]]);
  expect(locations(() => undefined)).toEqual([[REPORT, 0]]);
});
