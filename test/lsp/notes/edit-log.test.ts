import { expect, test } from "vitest";
import { EditLog } from "../../../server/src/lsp/notes/edit-log.ts";

/** Makes edits one after another; for each, what the edits were called that it has undone. */
function undoneBy(text: string, ...edits: readonly (readonly [name: string, start: number, removed: number, words: string])[]) {
  const log = new EditLog<string>();
  const told: string[] = [];
  for (const [name, start, removed, words] of edits) {
    const before = text;
    text = before.slice(0, start) + words + before.slice(start + removed);
    const edit = { start, end: start + removed, inserted: words.length };
    const undone = log.undone(edit, text);
    told.push(undone.map(({ kept }) => kept).join(" "));
    if (undone.length === 0) log.push({ ...edit, before, kept: name });
  }
  return told;
}

test("an edit that goes back one step", () => {
  expect(undoneBy("one two", ["a", 0, 4, ""], ["b", 0, 0, "one "])).toEqual(["", "a"]);
});

test("several steps at once, the newest first", () => {
  expect(undoneBy("one two", ["a", 6, 1, ""], ["b", 5, 1, ""], ["c", 4, 1, ""], ["d", 4, 0, "two"])).toEqual(["", "", "", "c b a"]);
});

test("step by step", () => {
  expect(undoneBy("one two", ["a", 0, 3, "x"], ["b", 2, 3, ""], ["c", 2, 0, "two"], ["d", 0, 1, "one"])).toEqual(["", "", "b", "a"]);
});

test("in two places, in whatever order", () => {
  const two = [["a", 4, 3, ""] as const, ["b", 0, 3, ""] as const];
  expect(undoneBy("one two", ...two, ["c", 1, 0, "two"], ["d", 0, 0, "one"])).toEqual(["", "", "", "c b a"]);
});

test("words of the same length are other words", () => {
  expect(undoneBy("one two", ["a", 0, 3, ""], ["b", 0, 0, "two"])).toEqual(["", ""]);
});
