import fc from "fast-check";
import { expect, test } from "vitest";
import type { NoteAct } from "../../../server/src/protocol/index.ts";
import { MemoryNotesStore } from "../../support/memory-notes-store.ts";
import { DeskWithText } from "../../support/note-desk.ts";

/** Invented. */
const text = "Visits were often late. Managers knew of it. Plans for care leavers were clear. Most young people had a copy.\n".repeat(3);

const step = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom("add", "add", "reply", "edit", "delete", "resolve", "reopen", "undo", "redo", "look" as const),
  which: fc.nat(20),
});

/** All that both readers should see alike. */
async function seen(reader: DeskWithText) {
  await reader.desk.readAgain(reader.uri);
  const notes = await reader.desk.documentNotes(reader.uri);
  return (notes?.threads ?? [])
    .map(({ id, isResolved, state, quote, comments }) => ({
      id,
      isResolved,
      state,
      quote,
      comments: comments.map((comment) => ({ id: comment.id, text: comment.text, author: comment.author })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

test.each(["shared", "perReader"] as const)(
  "two readers, whatever they do in whatever order: %s files lose nothing, and both see the same",
  { timeout: 60_000 },
  async (noteFiles) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 30 }), async (steps) => {
        const store = new MemoryNotesStore();
        const readers = ["Ruth", "Sam"].map((author) => new DeskWithText(text, { store, settings: { author, noteFiles } }));
        /** Words that were confirmed and neither taken back nor changed by anybody. */
        const said = new Map<string, string>();
        let count = 0;
        for (const { who, what, which } of steps) {
          const reader = readers[who] as DeskWithText;
          const ids = [...said.keys()];
          const id = ids[which % Math.max(1, ids.length)] ?? "";
          const words = `${what} ${++count}`;
          const start = (which * 13) % 200;
          const acts: Record<typeof what, NoteAct | undefined> = {
            add: { act: "add", kind: "comment", text: words, range: reader.range(start, start + 9) },
            reply: { act: "reply", to: id, text: words },
            edit: { act: "edit", id, text: words },
            delete: { act: "delete", id },
            resolve: { act: "resolve", id },
            reopen: { act: "reopen", id },
            undo: { act: "undo" },
            redo: { act: "redo" },
            look: undefined,
          };
          const act = acts[what];
          if (!act) {
            await reader.desk.readAgain(reader.uri);
            continue;
          }
          const outcome = await reader.act(act);
          if (!outcome.done) continue;
          if (what === "add" || what === "reply" || what === "edit") said.set(outcome.id ?? "", words);
          else if (what === "delete") said.delete(id);
          else if (what === "undo" || what === "redo") {
            // What it did is what the reader now sees of that note.
            const notes = await reader.desk.notesOf(reader.uri);
            const note = notes.find((one) => one.note.id === outcome.id)?.note;
            if (outcome.id === undefined) continue;
            if (note?.text === undefined) said.delete(outcome.id);
            else said.set(outcome.id, note.text);
          }
        }
        const [first, second] = [await seen(readers[0] as DeskWithText), await seen(readers[1] as DeskWithText)];
        expect(first).toEqual(second);
        const shown = new Map(first.flatMap(({ comments }) => comments.map((comment) => [comment.id, comment.text] as const)));
        for (const [id, words] of said) expect(shown.get(id)).toBe(words);
      }),
      { numRuns: 200, seed: 11 },
    );
  },
);
