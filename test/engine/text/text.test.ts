import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineIndex, PiecedText } from "../../../server/src/engine/index.ts";
import { JoinedText } from "../../../server/src/engine/text/joined-text.ts";
import { sentencesOf } from "../../../server/src/engine/text/sentences.ts";

/** Text with every kind of line end, surrogate pairs and invisible characters. */
const anyText = fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "\r", "\r\n", "\f", "“", "7", "😀", "\u200b", "-", "\t") });

describe("line index", () => {
  test("an offset survives the way to line and column and back", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const index = LineIndex.of(text);
        const offset = text.length === 0 ? 0 : seed % (text.length + 1);
        expect(index.offset(index.at(offset))).toBe(offset);
      }),
    );
  });

  test.each([
    ["a\nb", 2, { line: 1, column: 0 }],
    ["a\r\nb", 3, { line: 1, column: 0 }],
    ["a\rb", 2, { line: 1, column: 0 }],
    ["😀x", 2, { line: 0, column: 2 }],
    ["a", 99, { line: 0, column: 1 }],
  ])("in %j offset %i is at %j", (text, offset, expected) => {
    expect(LineIndex.of(text).at(offset)).toEqual(expected);
  });

  test("a position past the end of its line is clamped to the next line's start", () => {
    expect(LineIndex.of("ab\ncd").offset({ line: 0, column: 50 })).toBe(3);
    expect(LineIndex.of("ab\ncd").offset({ line: 9, column: 0 })).toBe(5);
  });
});

describe("text in pieces", () => {
  const edits = fc.array(fc.record({ at: fc.nat(), removed: fc.nat({ max: 12_000 }), words: anyText, repeated: fc.nat({ max: 900 }) }), {
    maxLength: 6,
  });

  test("after edits it reads as a string does, with the same lines", () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 1_500 }), edits, fc.nat(), fc.nat({ max: 20_000 }), (unit, times, changes, from, length) => {
        let text = unit.repeat(times);
        let pieced = PiecedText.of(text);
        for (const { at, removed, words, repeated } of changes) {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + removed);
          text = text.slice(0, start) + words.repeat(repeated) + text.slice(end);
          pieced = pieced.edited(start, end, words.repeat(repeated));
        }
        const lines = LineIndex.of(text);
        const start = from % (text.length + 1);
        expect(String(pieced)).toBe(text);
        expect(pieced.length).toBe(text.length);
        expect(pieced.slice(start, start + length)).toBe(text.slice(start, start + length));
        expect(pieced.slice(start)).toBe(text.slice(start));
        expect(pieced.slice(-start - 1, -(length % 7))).toBe(text.slice(-start - 1, -(length % 7)));
        expect(pieced.slice(start - 9, start + 9)).toBe(text.slice(start - 9, start + 9));
        expect(pieced.lines.lineCount).toBe(lines.lineCount);
        for (let offset = start; offset <= Math.min(text.length, start + 50); offset++) {
          expect(pieced.charCodeAt(offset)).toBe(text.charCodeAt(offset));
          expect(pieced.lines.at(offset)).toEqual(lines.at(offset));
          expect(pieced.lines.offset(lines.at(offset))).toBe(offset);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("an edit elsewhere leaves the beginning the same pieces", () => {
    const text = PiecedText.of("one line\n".repeat(20_000));
    const end = text.length;
    expect(text.edited(end, end, "more").beginsLike(text, 100_000)).toBe(true);
    expect(text.edited(50_000, 50_000, "more").beginsLike(text, 100_000)).toBe(false);
    expect(text.edited(150_000, 150_001, "").beginsLike(text, 100_000)).toBe(true);
    expect(PiecedText.of("short").beginsLike(PiecedText.of("shore"), 100)).toBe(false);
  });
});

describe("joined text", () => {
  const source = "The plan was well-\nmade and\n  12\nsigned.";
  const joined = JoinedText.of(source, [
    { start: 0, end: 18 },
    { start: 19, end: 27 },
    { start: 33, end: 40 },
  ]);

  test("lines are joined with a space, hyphenated words without", () => {
    expect(joined.text).toBe("The plan was well-made and signed.");
  });

  test("a range goes to the document's words, over what stands between", () => {
    const at = joined.text.indexOf("well-made");
    const span = joined.toDocument({ start: at, end: at + "well-made".length });
    expect(source.slice(span.start, span.end)).toBe("well-\nmade");
  });

  test("every range of words finds its way to the document and back", () => {
    fc.assert(
      fc.property(fc.nat({ max: joined.text.length - 1 }), fc.nat({ max: 12 }), (start, length) => {
        const word = { start, end: Math.min(start + 1 + length, joined.text.length) };
        fc.pre(joined.text[word.start] !== " " && joined.text[word.end - 1] !== " ");
        expect(joined.fromDocument(joined.toDocument(word))).toEqual(word);
      }),
    );
  });
});

describe("sentences", () => {
  test.each([
    ["One. Two.", ["One.", "Two."]],
    ["It rose by 3.5 points. Then it fell.", ["It rose by 3.5 points.", "Then it fell."]],
    ["Mr. Oakes and Cllr. Penn spoke. Both left.", ["Mr. Oakes and Cllr. Penn spoke.", "Both left."]],
    ["“It is late.” She agreed.", ["“It is late.”", "She agreed."]],
    ["See para. 12 and p. 4 (e.g. the table). Next.", ["See para. 12 and p. 4 (e.g. the table).", "Next."]],
    ["J. R. Moss wrote it. Who knows? Nobody!", ["J. R. Moss wrote it.", "Who knows?", "Nobody!"]],
    ["no final stop", ["no final stop"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test("sentences never overlap and miss nothing but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "?", "”", "1") }), (text) => {
        const sentences = sentencesOf(text);
        let at = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
