import { expect, test } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import { type ReportCard, readUserLexicon } from "../../server/src/engine/index.ts";
import { hover } from "../../server/src/features/index.ts";
import { inadequate, reading, type Told } from "../support/reading.ts";

const { lexicon } = readUserLexicon({
  version: 1,
  frameworks: [
    {
      id: "orchard",
      name: "Orchard review",
      inspectorate: "Orchard Board",
      inForce: { from: "2020", to: "2023-06" },
      scale: [{ grade: "plum" }, { grade: "medlar", meaning: "It will do." }, { grade: "inadequate" }],
    },
  ],
});
const sif: ReportCard = { framework: "SIF", inspectionStart: "2016-03-01", judgements: [] };
const medlar: Told = { kind: "judgement", category: "grade", polarity: "mixed", value: "medlar" };

function at(marked: string, told: readonly Told[], card?: ReportCard): string {
  const read = reading(marked, told, card, lexicon);
  const { line, column } = read.lines.at(read.cursor);
  const shown = hover(read, { line, character: column }, "plaintext");
  return shown && MarkupContent.is(shown.contents) ? shown.contents.value : "";
}

test("a grade that only the lexicon has", () => {
  expect(at("It was judged <|med<|>lar|>.", [medlar])).toMatchInlineSnapshot(`
    "Medlar: a grade
    Orchard review, Orchard Board (in force 2020 to June 2023): step 2 of 3, best first. From your lexicon.
    It will do.
    Next grade up: plum. Next grade down: inadequate."
  `);
});

test("a grade that both have: the published scale that the report settles, then the lexicon’s", () => {
  const text = at("Overall: <|inad<|>equate|>", [inadequate], sif);
  expect(text).toMatch(/^Inadequate: the lowest of four grades\n[\s\S]*Source: https:[\s\S]*Orchard review[\s\S]*step 3 of 3/);
});

test("a text that names the lexicon’s framework means that", () => {
  const text = at("The Orchard board judged it <|inad<|>equate|>.", [inadequate], sif);
  expect(text).toContain("step 3 of 3, best first. From your lexicon.");
  expect(text).not.toContain("Source:");
});

test("an opinion in words of the lexicon says so; one in other words does not", () => {
  const ropy: Told = { kind: "judgement", category: "evaluative", polarity: "negative" };
  expect(at("It is <|ro<|>py|>.", [{ ...ropy, fromLexicon: true }])).toContain("from your lexicon");
  expect(at("It is <|ro<|>py|>.", [ropy])).not.toContain("lexicon");
});

test("words that the lexicon calls a grade by themselves", () => {
  expect(at("It was <|B<|>-plus|>.", [{ ...medlar, value: "b-plus", fromLexicon: true }])).toContain("a grade in your lexicon");
});
