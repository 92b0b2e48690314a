import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const path = join(import.meta.dirname, "../../syntaxes/language-configuration.json");
const configuration = JSON.parse(readFileSync(path, "utf8")) as {
  readonly autoClosingPairs: readonly unknown[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
};

const wordsOf = (text: string) => text.match(new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`));

test("a double click takes whole words and whole figures", () => {
  expect(wordsOf("They don’t say 31.5% of 1,732, or £16.4 million.")).toEqual([
    "They",
    "don’t",
    "say",
    "31.5%",
    "of",
    "1,732",
    "or",
    "£16.4",
    "million",
  ]);
  expect(wordsOf("for 16- to 17-year-olds and the 18th well-being plan, 2014–15")).toEqual([
    "for",
    "16- to 17-year-olds",
    "and",
    "the",
    "18th",
    "well-being",
    "plan",
    "2014",
    "15",
  ]);
  expect(wordsOf("the ‘staying put’ café's offer")).toEqual(["the", "staying", "put", "café's", "offer"]);
});

test("the word pattern is linear on hostile lines", () => {
  for (const piece of ["1", "1,", "a-", "16- to 17-", "a’", "1-a"]) {
    const start = performance.now();
    wordsOf(piece.repeat(100_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});

test("typing a quotation mark in prose adds nothing by itself", () => {
  // Left out, the editor would close the brackets by itself.
  expect(configuration.autoClosingPairs).toEqual([]);
});
