import { describe, expect, test } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import { anchoringTextOf, anchorOf, type Note } from "../../server/src/annotations/index.ts";
import { analyse, compareReports, LineIndex } from "../../server/src/engine/index.ts";
import { buildDossier, comparisonDocument, exportFormats, type NoteToHandOn } from "../../server/src/exports/index.ts";
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

describe("nor in what is handed on", () => {
  const text = hostile(articleOn("Eastmarch"));
  const analysis = analyse(text);
  const words = `${PICTURES} <script src=https://example.org/s.js></script> <a href="https://example.org">x</a> "><iframe>`;

  function hostileNote(quote: string, more: Partial<Note>): NoteToHandOn {
    const span = { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length };
    const note = {
      id: `urn:${quote}`,
      created: "2026-03-04T10:00:00.000Z",
      anchor: anchorOf(anchoringTextOf(text), span),
      author: words,
      ...more,
    };
    return { note: { motivation: "commenting", ...note }, place: { state: "exact", span } };
  }
  const notes = [
    hostileNote("Inspectors also", { text: words, tags: [words] }),
    hostileNote("according to their report", { motivation: "editing", text: words, suggestion: words }),
    hostileNote("in March", { text: '=HYPERLINK("https://example.org")', author: "@SUM(1)" }),
  ];
  const dossier = buildDossier({ document: `${PICTURES}.txt`, analysis, told: analysis.problems, notes });
  const subject = { dossier, analysis, notes, told: analysis.problems, dismissed: [], version: "0.0.0", uriOf: () => "a.txt" };

  async function made(id: string): Promise<string> {
    const [first] = (await exportFormats.find((format) => format.id === id)?.make(subject)) ?? [];
    if (typeof first?.content !== "string") throw new Error(`${id} is no text`);
    expect(first.content).toContain("example.org");
    return first.content;
  }

  test.each(exportFormats.filter(({ ending }) => ending.endsWith(".md")).map(({ id }) => id))("as %s", async (id) =>
    expect(await made(id)).not.toMatch(LOADS),
  );

  test.each(exportFormats.filter(({ ending }) => ending.endsWith(".html")).map(({ id }) => id))("as %s", async (id) => {
    const page = await made(id);
    expect(page).not.toMatch(/<(?:img|iframe|link|script|object|embed|video|audio|source|base|form)\b/i);
    const tags = page.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.length).toBeGreaterThan(20);
    expect(tags.join("\n")).not.toMatch(/\b(?:src|srcset|href|action|poster|data)\s*=\s*["']?\s*(?:https?:|\/\/|javascript:|data:)/i);
    expect(page).not.toMatch(/@import|url\(\s*["']?(?:https?:|\/\/)/i);
  });

  test("as csv, where no cell is a formula", async () => {
    const cells = [...(await made("csv")).matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",\r\n]*)/gm)].map(([, cell = ""]) => cell.replace(/^"/, ""));
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
  });
});
