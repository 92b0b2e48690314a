import { describe, expect, test } from "vitest";
import { sameComment, standsInText, threadModel, UNNAMED } from "../../../client/src/notes/thread-model.ts";
import type { NoteThread } from "../../../server/src/protocol/index.ts";
import { thread } from "./note-samples.ts";

describe("a thread in the text", () => {
  test.each<[string, Partial<NoteThread>, boolean]>([
    ["a note on words", {}, true],
    ["one that moved", { state: "moved" }, true],
    ["one on the whole document", { state: "document" }, true],
    ["a highlight without words", { kind: "highlight", comments: [] }, false],
    ["one that may be in several places", { state: "unsure" }, false],
    ["one whose words are gone", { state: "lost" }, false],
  ])("%s", (_, parts, expected) => expect(standsInText(thread(parts))).toBe(expected));
});

describe("what the editor is given", () => {
  test.each<[Partial<NoteThread>, string]>([
    [{}, "Note"],
    [{ isResolved: true }, "Resolved · Note"],
    [{ tags: ["visits", "late"], paragraph: "12", page: 3 }, "Tag: visits, late · paragraph 12 · page 3"],
    [{ state: "moved" }, "Note · moved with its words"],
    [{ state: "document" }, "On the whole document"],
    [{ kind: "highlight" }, "Highlight"],
  ])("the head of %o", (parts, label) => expect(threadModel(thread(parts), true).label).toBe(label));

  test.each<[Partial<NoteThread>, boolean, string]>([
    [{}, true, "own.open"],
    [{ isResolved: true }, true, "own.resolved"],
    [{ isOwn: false }, true, "colleague.open"],
    [{}, false, "readonly.open"],
  ])("menus of %o, writable: %s", (parts, canWrite, value) => {
    const model = threadModel(thread(parts), canWrite);
    expect(model.contextValue).toBe(value);
    expect(model.canReply).toBe(canWrite);
  });

  test("a note on the whole document has no place", () => {
    expect(
      threadModel(thread({ state: "document", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } }), true).range,
    ).toBeUndefined();
  });

  test("a colleague's comment is marked as theirs and cannot be edited", () => {
    const comment = { id: "2", text: "Three weeks.", created: "2026-03-03T10:00:00.000Z", isOwn: false };
    const [shown] = threadModel(thread({ comments: [comment], file: "report.md.annotations.sam.jsonld" }), true).comments;
    expect(shown).toMatchObject({ author: UNNAMED, isOwn: false, label: "colleague’s, in report.md.annotations.sam.jsonld" });
  });

  test("a comment keeps the time at which it was made, also when something about it was changed later", () => {
    const comment = {
      id: "2",
      text: "Three weeks.",
      created: "2026-03-03T10:00:00.000Z",
      modified: "2026-03-04T10:00:00.000Z",
      isOwn: true,
    };
    expect(threadModel(thread({ comments: [comment] }), true).comments[0]).toMatchObject({ at: comment.created });
  });

  test("nothing of one's own can be edited where nothing can be written", () => {
    expect(threadModel(thread(), false).comments[0]?.isOwn).toBe(false);
  });
});

test("comments are the same while they say the same", () => {
  const [one] = threadModel(thread(), true).comments;
  const [other] = threadModel(thread(), true).comments;
  if (!one || !other) throw new Error("no comments");
  expect(sameComment(one, other)).toBe(true);
  expect(sameComment(one, { ...other, text: "How very late?" })).toBe(false);
  expect(sameComment(one, { ...other, label: "colleague’s" })).toBe(false);
});
