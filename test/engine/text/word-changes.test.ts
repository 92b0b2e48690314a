import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparableWords, wordChanges } from "../../../server/src/engine/text/word-changes.ts";

/** The changes as "was>is", one string each. */
function changes(before: string, after: string): readonly string[] {
  return wordChanges(before, after).map(
    (change) => `${before.slice(change.before.start, change.before.end)}>${after.slice(change.after.start, change.after.end)}`,
  );
}

describe("words that differ", () => {
  test.each([
    ["a word in another's place", "Plans are poor.", "Plans are weak.", ["poor>weak"]],
    ["a word taken out", "Plans are often too weak.", "Plans are too weak.", ["often>"]],
    ["a word put in", "Plans are weak.", "Plans are not weak.", [">not"]],
    ["figures with an equal word between them", "42 of 310 were seen", "52 of 355 were seen", ["42 of 310>52 of 355"]],
    ["two places", "Few visits are late in spring.", "Most visits are late in autumn.", ["Few>Most", "spring>autumn"]],
    ["money and per cent", "£16 million", "16 million", ["£>"]],
    ["everything", "one two", "three", ["one two>three"]],
    ["letter case, marks and white space are no difference", "“Good”, said she", "Good  said She.", []],
    ["kinds of apostrophe and hyphen are none", "the council’s well‑planned work", "the council's well-planned work", []],
  ])("%s", (_, before, after, expected) => expect(changes(before, after)).toEqual(expected));

  const word = fc.constantFrom("plans", "are", "not", "good", "12", "of", "310", "children");
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));

  test("putting the later words into the earlier text gives the later text", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let rebuilt = "";
        let at = 0;
        for (const change of wordChanges(before, after)) {
          rebuilt += `${before.slice(at, change.before.start)} ${after.slice(change.after.start, change.after.end)} `;
          at = change.before.end;
        }
        expect(comparableWords(rebuilt + before.slice(at))).toEqual(comparableWords(after));
      }),
    );
  });

  test("texts that differ in everything are one change, in time that grows with their length", () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(" ");
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`).join(" ");
    expect(wordChanges(before, after)).toHaveLength(1);
  });
});
