import { describe, expect, test } from "vitest";
import { noteText } from "../../../client/src/notes/note-text.ts";
import type { NoteThread } from "../../../server/src/protocol/index.ts";
import { thread } from "./note-samples.ts";

describe("a note in a list", () => {
  test.each<[string, Partial<NoteThread>, string]>([
    ["a comment", {}, "$(comment) How late? | “often late” · line 4 · Ruth Okoro"],
    ["one in a numbered paragraph", { paragraph: "12", page: 3 }, "$(comment) How late? | “often late” · ¶ 12, p. 3 · Ruth Okoro"],
    ["a highlight", { kind: "highlight", comments: [] }, "$(paintcan) “often late” | line 4 · Ruth Okoro"],
    ["a tag", { kind: "tag", comments: [], tags: ["visits", "late"] }, "$(tag) #visits #late | “often late” · line 4 · Ruth Okoro"],
    ["a resolved one", { isResolved: true }, "$(pass) How late? | “often late” · line 4 · Ruth Okoro"],
    ["a lost one", { state: "lost", paragraph: "12" }, "$(debug-disconnect) How late? | “often late” · was at ¶ 12 · Ruth Okoro"],
    ["an unsure one", { state: "unsure" }, "$(question) How late? | “often late” · Ruth Okoro"],
    ["on the whole document", { state: "document" }, "$(file) How late? | on the whole document · Ruth Okoro"],
  ])("%s", (_, parts, expected) => {
    const one = thread(parts);
    const { icon, label, description } = noteText(parts.state === "document" ? withoutQuote(one) : one);
    expect(`$(${icon}) ${label} | ${description}`).toBe(expected);
  });

  test("tells what a screen reader needs", () => {
    const candidates = [0, 1].map((line) => ({ start: { line, character: 0 }, end: { line, character: 3 } }));
    expect(noteText(thread({ state: "unsure", candidates })).spoken).toBe(
      "How late?, note, It may be on any of 2 passages; choose which., “often late”, Ruth Okoro",
    );
  });

  test("tells all that was said when it is pointed at", () => {
    const reply = { id: "2", text: "Three weeks.", created: "2026-03-03T10:00:00.000Z", isOwn: false };
    const { comments } = thread();
    expect(noteText(thread({ comments: [...comments, reply], isOwn: false, file: "a.annotations.sam.jsonld" })).tooltip).toEqual([
      "“often late”",
      "Ruth Okoro, 2026-03-02: How late?",
      "Unnamed reader, 2026-03-03: Three weeks.",
      "In a.annotations.sam.jsonld, a colleague’s file.",
    ]);
  });

  test("long words are cut", () => expect(noteText(thread({ comments: [], quote: "late ".repeat(100) })).label.length).toBeLessThan(130));
});

function withoutQuote({ quote: _, ...others }: NoteThread): NoteThread {
  return others;
}
