import { describe, expect, test } from "vitest";
import type { DocumentSymbol, Range } from "vscode-languageserver-types";
import { drained } from "../../server/src/engine/index.ts";
import { documentSymbols, flatSymbolSteps, foldingRanges } from "../../server/src/features/index.ts";
import { inadequate, poor, reading, type Told } from "../support/reading.ts";

const contest: Told = { kind: "dispute", stance: "dispute", by: "Eastmarch Council", against: "finding" };

const report = () =>
  reading(
    "# Findings\n## Care leavers: <|inadequate|>\n1. Plans are <|poor|>.\n2. Visits are on time.\n# Response\n<|We reject that|>.\n",
    [inadequate, poor, { ...contest, target: 1 }],
  );

describe("document symbols", () => {
  test("headings, in them numbered paragraphs, in those findings and contests", () => {
    expect(tree(documentSymbols(report()))).toMatchInlineSnapshot(`
      "Findings
        Care leavers: inadequate
          1 Plans are poor.
            Disputed: poor
          2 Visits are on time.
      Response
        Disputes: We reject that [Eastmarch Council]"
    `);
  });

  test("a grade of the front page's grid is told with its area", () => {
    const read = reading("Care leavers: <|good|>\n", [{ ...inadequate, polarity: "positive", value: "good" } as Told]);
    const [at = { start: 0, end: 0 }] = read.spans;
    const judgements = [{ area: "Care leavers", grade: "good", printed: "good", on: "front page" as const, at }];
    expect(tree(documentSymbols({ ...read, analysis: { ...read.analysis, reportCard: { judgements } } }))).toBe("Care leavers: good");
  });

  test("every entry lies in its parent, and its words in it", () => {
    const visit = (symbols: readonly DocumentSymbol[], parent?: Range) => {
      for (const symbol of symbols) {
        expect(symbol.name.trim()).not.toBe("");
        expect(within(symbol.selectionRange, symbol.range)).toBe(true);
        if (parent) expect(within(symbol.range, parent)).toBe(true);
        visit(symbol.children ?? [], symbol.range);
      }
    };
    visit(documentSymbols(report()));
  });

  test("a text without headings still lists what is contested", () => {
    expect(tree(documentSymbols(reading("It is <|poor|>. <|No|>.", [poor, { ...contest, target: 0 }])))).toBe(
      "Disputed: poor\nDisputes: No [Eastmarch Council]",
    );
  });

  test("an empty text has none", () => expect(documentSymbols(reading(""))).toEqual([]));

  test("long paragraphs are cut at a word", () => {
    const [symbol] = documentSymbols(reading(`1. ${"Children are seen alone by their workers ".repeat(4)}`));
    expect(symbol?.name).toBe("1 Children are seen alone by their workers Children are seen alone…");
  });

  test("clients without a tree get a list with each entry's container", () => {
    expect(drained(flatSymbolSteps(report())).map(({ name, containerName }) => `${containerName ?? ""} > ${name}`)).toContain(
      "1 Plans are poor. > Disputed: poor",
    );
  });
});

describe("folding ranges", () => {
  test("sections, without the empty lines after them", () => {
    expect(foldingRanges(reading("# One\ntext\n\n## Two\ntext\n\n\n# Three\n"))).toEqual([
      { startLine: 0, endLine: 4, kind: "region" },
      { startLine: 3, endLine: 4, kind: "region" },
    ]);
  });

  test("words of a web page that are no report text", () => {
    expect(foldingRanges(reading("Text.\nCookies are good.\nCookies are bad.\nText.\n"))).toEqual([
      { startLine: 1, endLine: 2, kind: "comment" },
    ]);
  });
});

function tree(symbols: readonly DocumentSymbol[], depth = 0): string {
  return symbols
    .flatMap((symbol) => [
      `${"  ".repeat(depth)}${symbol.name}${symbol.detail ? ` [${symbol.detail}]` : ""}`,
      tree(symbol.children ?? [], depth + 1),
    ])
    .filter((line) => line !== "")
    .join("\n");
}

function within(inner: Range, outer: Range): boolean {
  const before = (a: Range["start"], b: Range["start"]) => a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}
