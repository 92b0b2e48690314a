import fc from "fast-check";
import { expect, test } from "vitest";
import { AnalysisMemory, analyse, drained, LineIndex } from "../../server/src/engine/index.ts";
import { type DrawnTokens, type Reading, semanticTokenSteps, semanticTokens } from "../../server/src/features/index.ts";

/** Invented. */
const pieces = [
  "# Visits\n\n",
  "Plans are poor. ",
  "In all 42 children waited, ",
  "Cllr Maud Ferris said: “We do not accept that plans are poor.”\n\n",
  "Oversight is\nstrong and rigorous.\n\n",
  "Ferris told the meeting that this was unfair.\n\n",
  "\n\n",
  "\f",
  "\f4\n\n",
  "\r\n",
  `${"The desk by the window is where the plans lie, and the poor ones lie on top. ".repeat(30)}\n\n`,
];

test("after edits, the tokens made of those before are those of the document by itself", () => {
  const edit = fc.record({ at: fc.nat(9_000), removed: fc.nat(40), piece: fc.constantFrom("", "x", "\n", ...pieces) });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { minLength: 4, maxLength: 40 }),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      (parts, edits) => {
        let text = parts.join("");
        const memory = new AnalysisMemory();
        let before: DrawnTokens | undefined;
        for (const { at, removed, piece } of [{ at: 0, removed: 0, piece: "" }, ...edits]) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + piece + text.slice(Math.min(text.length, start + removed));
          const reading: Reading = { uri: "a", analysis: analyse(text, { memory }), lines: LineIndex.of(text) };
          const tokens: DrawnTokens = drained(semanticTokenSteps(reading, before));
          expect(tokens.data).toEqual(semanticTokens(reading).data);
          const data = [...(before?.data ?? tokens.data)];
          for (const { start, deleteCount, data: fresh = [] } of before ? tokens.editsFrom(before) : [])
            data.splice(start, deleteCount, ...fresh);
          expect(data).toEqual(tokens.data);
          before = tokens;
        }
      },
    ),
    { numRuns: 120 },
  );
});

test("a paragraph over a page break is drawn again where the page before it was edited", () => {
  const visits = "# Visits\n\n";
  const oversight = "Oversight is\nstrong and rigorous.\n\n";
  const page = `${visits.repeat(4)}${oversight}${visits.repeat(3)}\f4\n\n${visits}${pieces.at(-1)}${visits.repeat(4)}`;
  const before = `${page.slice(0, 195)}\f${page.slice(195)}`;
  const after = before.slice(0, 108) + oversight + before.slice(120);
  const memory = new AnalysisMemory();
  const read = (text: string): Reading => ({ uri: "a", analysis: analyse(text, { memory }), lines: LineIndex.of(text) });
  const first = drained(semanticTokenSteps(read(before)));
  const again = read(after);
  expect(drained(semanticTokenSteps(again, first)).data).toEqual(semanticTokens(again).data);
});

test("stretches that an edit leaves alone are not drawn again", () => {
  const text = `${"Plans are poor, and 42 were late.\n".repeat(30)}\n`.repeat(60);
  const memory = new AnalysisMemory();
  const steps = (at: string, before?: DrawnTokens) => {
    const reading: Reading = { uri: "a", analysis: analyse(at, { memory }), lines: LineIndex.of(at) };
    let count = 0;
    const drawing = semanticTokenSteps(reading, before);
    for (;;) {
      const step = drawing.next();
      if (step.done) return { count, tokens: step.value };
      count++;
    }
  };
  const first = steps(text);
  expect(first.count).toBeGreaterThan(10);
  const middle = text.indexOf("late", text.length / 2);
  expect(steps(`${text.slice(0, middle)}very ${text.slice(middle)}`, first.tokens).count).toBeLessThan(4);
});
