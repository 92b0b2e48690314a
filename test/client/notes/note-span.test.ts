import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rangeAfter, wordsSelected } from "../../../client/src/notes/note-span.ts";

/** `<|…|>` marks what is selected; one mark `<|>` is the cursor. */
function selected(marked: string): string | undefined {
  const { text, from, to } = unmarked(marked);
  const lines = text.split("\n");
  const range = wordsSelected({ start: position(text, from), end: position(text, to) }, (line) => lines[line] ?? "");
  return range && text.slice(offset(text, range.start), offset(text, range.end));
}

describe("the words that a selection means", () => {
  test.each([
    ["Visits were <|often late|>.", "often late"],
    ["Visits were<| often late |>in June.", "often late"],
    ["One.\n<|  Visits were often late.\n|>Next.", "Visits were often late."],
    ["One<|\n\nTwo\n\n|>Three", "Two"],
    ["Visits <|were\noften|> late.", "were\noften"],
  ])("%j", (marked, words) => expect(selected(marked)).toBe(words));

  test("the line's, where nothing is selected", () => expect(selected("One.\n  Visits were <|>late. \nTwo.")).toBe("Visits were late."));
  test.each(["One.\n<|>\nTwo.", "One.<|  \n \n|>Two."])("none: %j", (marked) => expect(selected(marked)).toBeUndefined());
});

describe("after a change", () => {
  const after = (marked: string, from: number, to: number, put: string) => {
    const { text, from: start, to: end } = unmarked(marked);
    const change = { range: { start: position(text, from), end: position(text, to) }, text: put };
    const range = rangeAfter({ start: position(text, start), end: position(text, end) }, change);
    const changed = text.slice(0, from) + put + text.slice(to);
    return changed.slice(offset(changed, range.start), offset(changed, range.end));
  };

  test.each<[string, number, number, string, string]>([
    ["above, lines put in", 0, 0, "New.\nLines.\n", "often late"],
    ["in the same line, before", 6, 6, "very ", "often late"],
    ["before, the line joined", 4, 5, " ", "often late"],
    ["inside", 21, 21, " much too", "often much too late"],
    ["right before it", 16, 16, "very ", "often late"],
    ["right behind it", 26, 26, "!", "often late"],
    ["behind", 27, 30, "", "often late"],
    ["its end taken away", 21, 29, "", "often"],
    ["its beginning replaced", 12, 21, "was", " late"],
    ["all of it taken away", 12, 29, "", ""],
  ])("%s", (_, from, to, put, expected) => {
    // "often" begins at 16, and "late" ends at 26.
    expect(after("One.\nVisits are <|often late|> in June and July.", from, to, put)).toBe(expected);
  });

  test("a range outside of the change keeps its words, whatever the change", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n"), minLength: 4, maxLength: 60 });
    const ends = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(text, ends, fc.constantFrom("", "x", "x\ny", "\n"), (words, places, put) => {
        const [a = 0, b = 0, c = 0, d = 0] = places.map((place) => place % (words.length + 1)).sort((one, other) => one - other);
        const around: readonly (readonly [number, number, number, number])[] = [
          [a, b, c, d],
          [c, d, a, b],
        ];
        for (const [start, end, from, to] of around) {
          if (start === end || end === from || to === start) continue;
          const range = rangeAfter(
            { start: position(words, start), end: position(words, end) },
            { range: { start: position(words, from), end: position(words, to) }, text: put },
          );
          const changed = words.slice(0, from) + put + words.slice(to);
          expect(changed.slice(offset(changed, range.start), offset(changed, range.end))).toBe(words.slice(start, end));
        }
      }),
    );
  });
});

function unmarked(marked: string): { readonly text: string; readonly from: number; readonly to: number } {
  const cursor = marked.indexOf("<|>");
  if (cursor >= 0) return { text: marked.replace("<|>", ""), from: cursor, to: cursor };
  const from = marked.indexOf("<|");
  return { text: marked.replace("<|", "").replace("|>", ""), from, to: marked.indexOf("|>") - 2 };
}

function position(text: string, at: number) {
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function offset(text: string, { line, character }: { readonly line: number; readonly character: number }): number {
  return text.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + character;
}
