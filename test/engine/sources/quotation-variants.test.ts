import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotation } from "../../../server/src/engine/index.ts";
import { SOURCE_REPORT, sourceIndex } from "../../support/source-report.ts";

/** Passages of the source's paragraphs: runs of whole words, with where they stand in `sourceIndex.text`. */
const paragraphs = sourceIndex.text.split("\n").filter((line) => line.split(" ").length > 12);
const passage = fc
  .tuple(fc.constantFrom(...paragraphs), fc.nat(), fc.integer({ min: 6, max: 40 }))
  .map(([line, from, length]) => {
    const words = line.split(" ");
    const start = from % Math.max(1, words.length - 6);
    return words.slice(start, start + length);
  })
  .filter((words) => words.length >= 6);

const longPassage = passage.filter((words) => words.length >= 10);

const faithful = fc.constantFrom<(words: readonly string[], at: number) => string>(
  (words) => words.join(" "),
  (words) => words.join("\n"),
  (words, at) =>
    words.map((word, i) => (i === at && /^\p{L}{6,}$/u.test(word) ? `${word.slice(0, 3)}-\n${word.slice(3)}` : word)).join(" "),
  (words, at) => words.map((word, i) => (i === at ? word.replace(/(\p{L}{3})(\p{L})/u, "$1\u00ad$2") : word)).join(" "),
  (words) => words.join(" ").replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–]/g, "-"),
  (words) => words.join(" ").replace(/ﬁ/g, "fi").replace(/ﬃ/g, "ffi"),
  (words) => words.join(" ").replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
  (words) => words.join(" ").replace(/^\p{L}/u, (letter) => letter.toLowerCase()),
  (words) => `${words.join(" ").replace(/[.,]$/, "")}!`,
  (words, at) => [...words.slice(0, at), "[the council]", ...words.slice(at)].join(" "),
  (words) => words.join(" ").replace(/^(\p{L})(?=\p{L})/u, "[$1]"),
  (words, at) => [...words.slice(0, at + 1), "[sic]", ...words.slice(at + 1)].join(" "),
);

test("a passage in other clothes is the source's, and is found where it stands", () => {
  fc.assert(
    fc.property(passage, fc.nat(), faithful, (words, at, dress) => {
      const quotation = dress(words, at % words.length);
      const found = findQuotation(sourceIndex, quotation);
      expect([quotation, found.verdict, found.differences]).toEqual([quotation, expect.stringMatching(/^(?:verbatim|faithful)$/), []]);
      const { start, end } = found.place ?? { start: 0, end: 0 };
      expect(lettersOf(withoutFeet(SOURCE_REPORT.slice(start, end)))).toBe(lettersOf(words.join(" ")));
    }),
    { numRuns: 400 },
  );
});

test("words left out where an ellipsis says so are the source's", () => {
  fc.assert(
    fc.property(
      passage.filter((words) => words.length >= 18),
      fc.nat(),
      fc.constantFrom("…", " … ", "...", " [...] ", " […] "),
      (words, at, mark) => {
        const from = 5 + (at % (words.length - 16));
        // an ellipsis for a "not" alone is none of the source's
        const quotation = words.slice(0, from).join(" ") + mark + words.slice(from + 6).join(" ");
        expect([quotation, findQuotation(sourceIndex, quotation).differences]).toEqual([quotation, []]);
      },
    ),
    { numRuns: 200 },
  );
});

test("a passage with a word replaced, added or left out is altered, and the difference is found", () => {
  fc.assert(
    fc.property(longPassage, fc.nat(), fc.constantFrom("replace", "add", "drop"), (words, at, change) => {
      const i = 1 + (at % (words.length - 2));
      // of "too slow" and "“a real" the words only, and nothing that a hyphen or a mark may stand for
      fc.pre(/^\p{L}+$/u.test(words[i] ?? "") && words[i] !== words[i - 1] && words[i] !== words[i + 1]);
      fc.pre(/\p{L}/u.test(words[0] ?? "") && /\p{L}/u.test(words.at(-1) ?? ""));
      // "cannot" counts as two words: beside the first or last word it is cheaper to take that one for the quoter's own
      fc.pre(words[i] !== "cannot" || (i > 2 && i < words.length - 3));
      const changed = [...words];
      changed.splice(i, change === "add" ? 0 : 1, ...(change === "drop" ? [] : ["zebra"]));
      const quotation = changed.join(" ");
      const found = findQuotation(sourceIndex, quotation);
      expect([quotation, found.verdict]).toEqual([quotation, "altered"]);
      const [first] = found.differences;
      expect(found.differences).toHaveLength(1);
      if (change === "drop") expect(first?.there).toContain(words[i]);
      else expect(quotation.slice(first?.at.start, first?.at.end)).toBe("zebra");
    }),
    { numRuns: 400 },
  );
});

test("a lost denial is named", () => {
  for (const line of paragraphs)
    for (const sentence of line.split(/(?<=[.!?]) /)) {
      const lost = sentence.replace(/ (?:not yet|not|never|rarely|seldom) /, " ");
      if (lost === sentence || lost.split(" ").length < 5) continue;
      const { verdict, differences } = findQuotation(sourceIndex, lost);
      expect([lost, verdict, differences.some(({ weight }) => weight === "denial")]).toEqual([lost, "altered", true]);
    }
});

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

function withoutFeet(text: string): string {
  return text.replace(/\n\n\d\n\nHarrowmere children’s services inspection\n\n/g, " ");
}
