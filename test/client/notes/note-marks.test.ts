import { expect, test } from "vitest";
import { type MarkKind, marksOf } from "../../../client/src/notes/note-marks.ts";
import type { NoteThread } from "../../../server/src/protocol/index.ts";
import { thread } from "./note-samples.ts";

test.each<[string, Partial<NoteThread>, MarkKind | undefined, string | undefined]>([
  ["a comment", {}, "note", undefined],
  ["one whose words moved", { state: "moved" }, "moved", undefined],
  ["a resolved one", { isResolved: true }, "resolved", undefined],
  ["a highlight", { kind: "highlight", comments: [] }, "highlight", "Highlighted, by Ruth Okoro"],
  ["a highlight with a reply", { kind: "highlight" }, "highlight", undefined],
  ["tags", { kind: "tag", comments: [], tags: ["visits", "late"] }, "tag", "Tag: visits, late, by Ruth Okoro"],
  [
    "tags whose words changed",
    { kind: "tag", comments: [], tags: ["late"], state: "moved" },
    "tag",
    "Tag: late, by Ruth Okoro. It was made on “often late”",
  ],
  ["one that is lost", { state: "lost" }, undefined, undefined],
  ["one that may be anywhere", { state: "unsure" }, undefined, undefined],
])("%s", (_, parts, kind, hover) => {
  const shown = Object.entries(marksOf([thread(parts)])).flatMap(([of, marks]) => marks.map((mark) => [of, mark.hover]));
  expect(shown).toEqual(kind === undefined ? [] : [[kind, hover]]);
});
