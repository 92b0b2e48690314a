import { expect, test } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import { analyse, compareReports, LineIndex } from "../../server/src/engine/index.ts";
import { comparisonDocument } from "../../server/src/exports/index.ts";
import { hover, type Markup } from "../../server/src/features/index.ts";
import { articleOn, reportOn } from "../support/source-folder.ts";

/** What a Markdown or HTML view would load as soon as it is shown. */
const PICTURES = "![a](https://example.org/a.png) <img src=https://example.org/b.png> ![c][d]";
const LOADS = /(?<!\\)!\[|(?<!\\)<(?:img|iframe|link|script|object|video|audio|source)\b/i;

const hostile = (text: string) =>
  text
    .replace(/(criticised|consistently|irregular|too slow to|Leaders have|Foster)/g, `$1 ${PICTURES}`)
    .replace("Orla Beckett", `Orla Beckett${PICTURES}`);

test("the picture’s address would be found", () => {
  expect("a ![b](c)").toMatch(LOADS);
  expect("a <img src=c>").toMatch(LOADS);
  expect("a !\\[b\\](c) \\<img src=c\\>").not.toMatch(LOADS);
});

test("words of a document load nothing where the editor shows them", () => {
  const markup: Markup = "markdown";
  let shown = 0;
  for (const text of [
    hostile(reportOn("Eastmarch")),
    hostile(articleOn("Eastmarch")),
    "Cllr Ann Reed said plans are “![poor](https://example.org/a)”.",
  ]) {
    const analysis = analyse(text);
    const lines = LineIndex.of(text);
    for (let offset = 0; offset < text.length; offset += 3) {
      const { line, column } = lines.at(offset);
      const card = hover({ uri: "file:///a.report.txt", analysis, lines }, { line, character: column }, markup);
      if (!card || !MarkupContent.is(card.contents)) continue;
      shown++;
      expect(card.contents.value).not.toMatch(LOADS);
    }
  }
  expect(shown).toBeGreaterThan(10);
});

test("nor in a page that is opened as a preview", () => {
  const draft = reportOn("Eastmarch");
  const page = comparisonDocument(compareReports(analyse(draft), analyse(hostile(draft))), { before: `${PICTURES}.md`, after: "final.md" });
  expect(page).toContain("example.org");
  expect(page).not.toMatch(LOADS);
});
