import fc from "fast-check";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { applyChanges, combined, type Edit } from "../../server/src/lsp/edits.ts";
import { OpenText } from "../../server/src/lsp/open-text.ts";

const opened = (text: string): OpenText => new OpenText("file:///a.txt", "plaintext", 1, text);

const position = fc.record({ line: fc.integer({ min: -1, max: 12 }), character: fc.integer({ min: -1, max: 9 }) });
const change = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      range: fc.record({ start: position, end: position }),
      text: fc.string({ maxLength: 5, unit: fc.constantFrom("x", "\n", "\r", "y") }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ text: fc.string({ maxLength: 30, unit: fc.constantFrom("z", "\n", "\r\n") }) }) },
);
const changes = fc.array(change, { minLength: 1, maxLength: 6 });
const before = fc.string({ maxLength: 40, unit: fc.constantFrom("a", "b", "\n", "\r\n", "\r") });

test("changes are applied as the protocol has it, wherever their ranges lie", () => {
  fc.assert(
    fc.property(before, changes, (text, list) => {
      const document = opened(text);
      applyChanges(document, list, 2, () => {});
      // a document of its own for each change: this one counts lines wrongly after an edit below the last line
      const expected = list.reduce((words, item) => {
        const reference = TextDocument.create("file:///a.txt", "plaintext", 1, words);
        return TextDocument.update(reference, [item], 2).getText();
      }, text);
      expect(String(document.text)).toBe(expected);
      expect(document.version).toBe(2);
    }),
    { numRuns: 3000 },
  );
});

test("outside the range that edits have in common, the text is as it was", () => {
  fc.assert(
    fc.property(before, changes, (text, list) => {
      const document = opened(text);
      const edits: Edit[] = [];
      applyChanges(document, list, 2, (edit) => edits.push(edit));
      const after = String(document.text);
      const range = combined(edits) ?? { start: 0, end: 0 };
      expect(range.end).toBeLessThanOrEqual(after.length);
      expect(after.slice(0, range.start)).toBe(text.slice(0, range.start));
      const tail = after.length - range.end;
      expect(after.slice(range.end)).toBe(tail === 0 ? "" : text.slice(-tail));
    }),
    { numRuns: 2000 },
  );
});

test("a change of the whole text is an edit of all of it", () => {
  const edits: Edit[] = [];
  applyChanges(opened("old words"), [{ text: "new" }], 2, (edit) => edits.push(edit));
  expect(edits).toEqual([{ start: 0, oldEnd: 9, end: 3, version: 2 }]);
});
