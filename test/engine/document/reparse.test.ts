import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReport } from "../../../server/src/engine/document/parse-report.ts";
import type { ReportDocument } from "../../../server/src/engine/document/report.ts";

const SNIPPETS = [
  "Recommendations\n\n",
  "## Inspection findings\n\n",
  "The experiences and progress of care leavers: good\n\n",
  "12.\n\nStaff know the children whom they work with and visit them often enough to notice when something is wrong.\n",
  "• the quality of plans\n",
  "◼\n\n",
  "\n\n7\n\n",
  "\n\n8\n\n",
  "\f",
  "\r",
  "\r\n",
  "\n",
  "Contents\n\nFindings\n\n4\n\n",
  "Good\n\n",
  "Inspection of Eastmarch\n4 to 15 March 2024\n",
  "\n2\nCouncil figures for 2023.\n",
  "a plan that was never finished ",
  "It ended. Nobody knew why.\n\n",
  "Most Read\nTwo held\n\n",
  "Lead inspector: Ada Brook\n",
  "| Overall effectiveness | Good |\n",
  "“",
];

const snippet = fc.constantFrom(...SNIPPETS);
/** Long enough to fall into several parts. */
const base = fc
  .array(snippet, { minLength: 30, maxLength: 250 })
  .map((items) => items.join("Some plans were late and the board did not know. ".repeat(3)));
const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 }), fc.nat({ max: 6000 })),
  insert: fc.oneof(fc.constant(""), snippet),
});

function plain({ text, kind, blocks, sections, pages }: ReportDocument): unknown {
  return {
    text,
    kind,
    pages,
    sections,
    blocks: blocks.map(({ words, ...block }) => ({ ...block, words: words.text, places: [...words.offsets()] })),
  };
}

test("a document read again after edits is the one read from scratch", () => {
  fc.assert(
    fc.property(base, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      const versions = [start];
      let document = parseReport(start);
      for (const { at, remove, insert } of edits) {
        const text = versions[versions.length - 1] as string;
        const from = at % (text.length + 1);
        versions.push(text.slice(0, from) + insert + text.slice(from + remove));
      }
      // There and back again: undo reads as well as typing.
      for (const text of [...versions, ...versions.reverse()]) {
        document = parseReport(text, document);
        expect(plain(document)).toEqual(plain(parseReport(text)));
      }
    }),
    { numRuns: 150 },
  );
});

test("told where the edit was, the answer is the same", () => {
  fc.assert(
    fc.property(base, edit, (text, { at, remove, insert }) => {
      const from = at % (text.length + 1);
      const edited = text.slice(0, from) + insert + text.slice(from + remove);
      const document = parseReport(edited, parseReport(text), { start: from, end: from + insert.length });
      expect(plain(document)).toEqual(plain(parseReport(edited)));
    }),
    { numRuns: 150 },
  );
});

test("an edit leaves the readings of distant parts alone", () => {
  const paragraph = "Visits are made when they should be, and what children say is written down and acted on.\n\n";
  const text = paragraph.repeat(2000);
  const before = parseReport(text);
  const middle = text.length / 2;
  const after = parseReport(`${text.slice(0, middle)}x${text.slice(middle)}`, before);
  const kept = new Set(before.placed.map(({ reading }) => reading));
  const readAgain = after.placed.filter(({ reading }) => !kept.has(reading));
  expect(before.placed.length).toBeGreaterThan(20);
  expect(readAgain.length).toBeLessThanOrEqual(3);
});
