import fc from "fast-check";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { applyChanges, combined, type Edit } from "../../server/src/lsp/edits.ts";

test("outside the range that edits have in common, the text is as it was", () => {
  const change = fc.record({
    from: fc.nat(),
    length: fc.nat({ max: 6 }),
    text: fc.string({ maxLength: 5, unit: fc.constantFrom("x", "\n", "\r", "y") }),
  });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40, unit: fc.constantFrom("a", "b", "\n", "\r\n") }),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      (before, changes) => {
        let document = TextDocument.create("file:///a.txt", "plaintext", 1, before);
        const edits: Edit[] = [];
        changes.forEach(({ from, length, text }, index) => {
          const size = document.getText().length;
          const start = size === 0 ? 0 : from % (size + 1);
          const range = { start: document.positionAt(start), end: document.positionAt(Math.min(size, start + length)) };
          document = applyChanges(document, [{ range, text }], index + 2, (edit) => edits.push(edit));
        });
        const after = document.getText();
        const range = combined(edits) ?? { start: 0, end: 0 };
        expect(range.end).toBeLessThanOrEqual(after.length);
        expect(after.slice(0, range.start)).toBe(before.slice(0, range.start));
        const tail = after.length - range.end;
        expect(after.slice(range.end)).toBe(tail === 0 ? "" : before.slice(-tail));
      },
    ),
    { numRuns: 2000 },
  );
});

test("a change of the whole text is an edit of all of it", () => {
  const edits: Edit[] = [];
  applyChanges(TextDocument.create("file:///a.txt", "plaintext", 1, "old words"), [{ text: "new" }], 2, (edit) => edits.push(edit));
  expect(edits).toEqual([{ start: 0, oldEnd: 9, end: 3, version: 2 }]);
});
