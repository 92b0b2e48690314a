import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { labelledArticles, labelledSentences } from "../../training/sentences.ts";
import { root } from "../support/root.ts";

/** Code units of what two writers do not write alike by chance, as "Mea culpa." */
const LONG_ENOUGH = 40;

const articles = labelledArticles(root);
const learned = [...labelledSentences(root), ...articles.flat()];

describe("what is learned from", () => {
  test("every line of the training texts is read, and no sentence is empty", () => {
    expect(articles.length).toBeGreaterThan(500);
    expect(learned.filter(({ sentence }) => sentence.trim().length < 2)).toEqual([]);
  });

  test("nothing is learned that is kept for measuring", () => {
    const known = new Set(learned.map(({ sentence }) => sentence));
    const kept = [...unseenAnswers(), ...unseenTexts()];
    expect(kept.length).toBeGreaterThan(500);
    expect(kept.filter((sentence) => known.has(sentence))).toEqual([]);
  });
});

function unseenAnswers(): readonly string[] {
  const folder = join(root, "test/accuracy/answers");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trimEnd().split("\n"))
    .flatMap((line, index) => (index % 2 === 1 ? [line.split(" | ")[2] ?? ""] : []))
    .filter((sentence) => sentence.length > LONG_ENOUGH);
}

/** Lines of the texts: a sentence by itself would be found among them, too. */
function unseenTexts(): readonly string[] {
  const folder = join(root, "test/accuracy/texts");
  return readdirSync(folder)
    .filter((name) => name.endsWith("-unseen"))
    .flatMap((name) => readdirSync(join(folder, name, "press")).map((file) => join(folder, name, "press", file)))
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .filter((line) => line.length > LONG_ENOUGH);
}
