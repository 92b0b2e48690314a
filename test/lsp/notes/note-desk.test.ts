import fc from "fast-check";
import { expect, test } from "vitest";
import { MemoryNotesStore } from "../../support/memory-notes-store.ts";
import { DeskWithText } from "../../support/note-desk.ts";

/** Invented; the same words stand in several places. */
const text = `Visits to children in Eastmarch

Visits were often late in the first half of the year. Managers knew of it — and did not act. 🙂

Plans for care leavers were clear. Most young people had a copy and could say what it held.

The council accepts that visits were often late. It says that plans for care leavers were clear.

Staff said that managers knew of it, and that most young people had a copy.
`.repeat(3);

const where = fc.double({ min: 0, max: 1, noNaN: true });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant("edit" as const),
      at: where,
      length: fc.nat(40),
      words: fc.constantFrom("", "x", " late", "\n\n", "🙂", "Visits were often late. ", "a copy\r\n"),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("add" as const), at: where, length: fc.integer({ min: 1, max: 60 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constantFrom("save" as const, "undo" as const, "redo" as const, "delete" as const, "settle" as const),
      at: where,
    }),
  },
);

test("after any edits and acts, a document that is saved and opened again has its notes where they were", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      const reader = new DeskWithText(text);
      for (const one of steps) {
        const at = Math.floor(one.at * reader.document.text.length);
        if (one.what === "edit") reader.edit(at, Math.min(reader.document.text.length, at + one.length), one.words);
        else if (one.what === "add") await reader.highlight(at, Math.min(reader.document.text.length, at + one.length));
        else if (one.what === "save") await reader.save();
        else if (one.what === "settle") await reader.desk.settle(reader.uri);
        else if (one.what === "delete") {
          const [id] = Object.keys(await reader.places());
          if (id !== undefined) await reader.act({ act: "delete", id });
        } else await reader.act({ act: one.what });
      }
      await reader.save();
      const before = await reader.places();
      reader.reopen();
      const after = await reader.places();
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
      for (const [id, place] of Object.entries(before)) if (/\d/.test(place)) expect(after[id], id).toBe(place);
    }),
    { numRuns: 150, seed: 5 },
  );
});

test("undoing edits, however they were made, gives every note its words back", { timeout: 120_000 }, async () => {
  const edits = fc.array(fc.record({ at: where, length: fc.nat(80), words: fc.constantFrom("", "", "x", "late ") }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(edits, async (wanted) => {
      const reader = new DeskWithText(text);
      for (let start = 3; start < 400; start += 23) await reader.highlight(start, start + 17);
      const before = await reader.words();
      const done: { start: number; removed: string; words: string }[] = [];
      for (const { at, length, words } of wanted) {
        const start = Math.floor(at * 420);
        const end = Math.min(reader.document.text.length, start + length);
        done.push({ start, removed: reader.document.text.slice(start, end), words });
        reader.edit(start, end, words);
      }
      for (const { start, removed, words } of done.reverse()) reader.edit(start, start + words.length, removed);
      expect(reader.text).toBe(text);
      expect(await reader.words()).toEqual(before);
    }),
    { numRuns: 300, seed: 5 },
  );
});

test("a word that is replaced as a whole, or letter by letter, keeps its note where the letters say so", async () => {
  const reader = new DeskWithText("Staff recieve letters late. ".repeat(2) + text);
  const id = (await reader.highlight(6, 13)) ?? "";
  reader.edit(6, 13, "receive");
  expect((await reader.words())[id]).toBe("receive");
  for (let end = 13; end > 6; end--) reader.edit(end - 1, end, "");
  expect((await reader.places())[id]).toBe("lost");
  for (const [i, letter] of [..."receive"].entries()) reader.edit(6 + i, 6 + i, letter);
  expect((await reader.words())[id]).toBe("receive");
});

test("other words typed where a note's words were are not taken for them", async () => {
  const reader = new DeskWithText("Visits were late. Plans were clear. Nobody complained.");
  const id = (await reader.highlight(12, 16)) ?? "";
  reader.edit(0, 18, "");
  expect((await reader.places())[id]).toBe("lost");
  for (const letter of [..."Meals were late. "].reverse()) reader.edit(0, 0, letter);
  expect((await reader.places())[id]).toBe("lost");
});

test("a whole text sent for one word's change moves notes as that change would", async () => {
  const reader = new DeskWithText(text);
  const id = (await reader.highlight(33, 49)) ?? "";
  const last = text.length;
  reader.edit(0, last, text.replace("in Eastmarch", "in all of Eastmarch"));
  expect((await reader.words())[id]).toBe("Visits were ofte");
});

test("an edit that comes while notes are being written moves what is written as well", async () => {
  const reader = new DeskWithText(text);
  await reader.places();
  const adding = reader.highlight(33, 49);
  reader.edit(0, 0, "Study. ");
  const id = (await adding) ?? "";
  reader.edit(0, 0, "A ");
  expect((await reader.words())[id]).toBe("Visits were ofte");
});

test("a keystroke costs next to nothing, however many notes there are", async () => {
  const long = text.repeat(200);
  const reader = new DeskWithText(long);
  await reader.desk.put(reader.uri, "add notes", ({ now, anchorOf, newId }) => {
    const template = anchorOf({ start: 33, end: 49 });
    return Array.from({ length: 10_000 }, (_, i) => {
      const start = 33 + 15 * i;
      const words = { start, end: start + 10, exact: long.slice(start, start + 10) };
      const beside = { prefix: long.slice(Math.max(0, start - 128), start), suffix: long.slice(start + 10, start + 138) };
      return { id: newId(), motivation: "highlighting" as const, created: now, anchor: { ...template, ...words, ...beside } };
    });
  });
  expect(reader.desk.knownNotes(reader.uri)).toHaveLength(10_000);
  const times = Array.from({ length: 101 }, () => {
    const before = process.cpuUsage();
    reader.edit(3, 3, "x");
    reader.desk.knownJudgements(reader.uri);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  expect(times[50]).toBeLessThan(2);
});

test("a note that stands in a colleague's file as well as in one's own is one's own, in its later state", async () => {
  const store = new MemoryNotesStore();
  const shared = new DeskWithText(text, { store });
  const id = (await shared.highlight(33, 49)) ?? "";
  const held = store.texts.get(shared.uri)?.get(undefined) ?? "";
  store.texts.get(shared.uri)?.set("sam", held.replace('"highlighting",', '"highlighting",\n "modified": "2999-01-01T00:00:00.000Z",'));
  shared.reopen();
  expect(await shared.desk.notesOf(shared.uri)).toMatchObject([
    { note: { id, modified: "2999-01-01T00:00:00.000Z" }, isOwn: true, file: "report.txt.annotations.sam.jsonld" },
  ]);
  expect(await shared.act({ act: "delete", id })).toMatchObject({ done: true });
  expect(await shared.desk.notesOf(shared.uri)).toEqual([]);
});
