import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Note, readSidecar, type Sidecar, writeSidecar } from "../../server/src/annotations/index.ts";
import { DiskNotesStore } from "../../server/src/node/notes-store.ts";

let folder = "";
let document = "";
const file = () => `${document}.annotations.jsonld`;
const journal = () => `${file()}.journal`;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "notes-"));
  document = path.join(folder, "report.txt");
  await new DiskNotesStore().change(document, undefined, (sidecar) => ({ ...sidecar, notes: LONG }));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noteOf = (id: string, text = id): Note => ({
  id: `urn:uuid:${id}`,
  motivation: "commenting",
  created: "2026-11-01T09:00:00.000Z",
  text,
});
/** More than a million bytes. */
const LONG = Array.from({ length: 500 }, (_, i) => noteOf(`long-${1000 + i}`, "words ".repeat(400)));

const putting =
  (...notes: readonly Note[]) =>
  (sidecar: Sidecar): Sidecar => {
    const ids = new Set(notes.map(({ id }) => id));
    return { ...sidecar, notes: [...sidecar.notes.filter(({ id }) => !ids.has(id)), ...notes] };
  };
const removing =
  (id: string) =>
  (sidecar: Sidecar): Sidecar => ({ ...sidecar, notes: sidecar.notes.filter((note) => note.id !== `urn:uuid:${id}`) });

async function shortNotes(store = new DiskNotesStore()): Promise<readonly string[]> {
  const { files, problems } = await store.open(document);
  expect(problems).toEqual([]);
  return (files[0]?.sidecar.notes ?? [])
    .map(({ text }) => text ?? "")
    .filter((text) => text.length < 100)
    .sort();
}

const inFile = () => (readSidecar(readFileSync(file(), "utf8"), "report.txt").sidecar?.notes ?? []).length - LONG.length;

test("changes of a long file are in its journal at once, for every reader, and in the file when nothing more comes", async () => {
  const store = new DiskNotesStore({ hasJournal: true });
  await store.change(document, undefined, putting(noteOf("a"), noteOf("b")));
  await store.change(document, undefined, putting(noteOf("a", "a again")));
  await store.change(document, undefined, putting(noteOf("c")));
  await store.change(document, undefined, removing("b"));
  expect([existsSync(journal()), inFile()]).toEqual([true, 0]);
  for (const reader of [store, new DiskNotesStore(), new DiskNotesStore({ hasJournal: true })])
    expect(await shortNotes(reader)).toEqual(["a again", "c"]);
  await store.settle();
  expect([readdirSync(folder).sort(), inFile()]).toEqual([["report.txt.annotations.jsonld", "report.txt.annotations.jsonld.bak"], 2]);
  expect(await shortNotes()).toEqual(["a again", "c"]);
});

test("without being told, after a moment", async () => {
  await new DiskNotesStore({ hasJournal: true }).change(document, undefined, putting(noteOf("a")));
  await expect.poll(() => existsSync(journal()), { timeout: 10_000, interval: 50 }).toBe(false);
  expect(inFile()).toBe(1);
});

test("a program without a journal puts another's into the file", async () => {
  await new DiskNotesStore({ hasJournal: true }).change(document, undefined, putting(noteOf("a")));
  await new DiskNotesStore().change(document, undefined, putting(noteOf("b")));
  expect([existsSync(journal()), inFile(), await shortNotes()]).toEqual([false, 2, ["a", "b"]]);
});

test("two programs with journals see each other's changes", async () => {
  const [one, other] = [new DiskNotesStore({ hasJournal: true }), new DiskNotesStore({ hasJournal: true })];
  for (const id of ["a", "b", "c"]) {
    await one.change(document, undefined, putting(noteOf(id)));
    await other.change(document, undefined, putting(noteOf(`${id}2`)));
  }
  expect(await shortNotes(one)).toEqual(["a", "a2", "b", "b2", "c", "c2"]);
});

test.each([
  ["half a line, as after a loss of power", (text: string) => `${text}{"put":[{"id":`],
  ["a line that is none", (text: string) => `${text}nothing\n`],
])("a journal that ends in %s is read as far as it goes, and nothing is written behind it", async (_, spoilt) => {
  const store = new DiskNotesStore({ hasJournal: true });
  await store.change(document, undefined, putting(noteOf("a")));
  writeFileSync(journal(), spoilt(readFileSync(journal(), "utf8")));
  await store.change(document, undefined, putting(noteOf("b")));
  expect([existsSync(journal()), inFile(), await shortNotes()]).toEqual([false, 2, ["a", "b"]]);
  expect(readdirSync(folder).some((name) => name.includes(".journal.unreadable-"))).toBe(true);
});

test("a file that was changed or put back while a journal stood keeps what both say", async () => {
  await new DiskNotesStore({ hasJournal: true }).change(document, undefined, putting(noteOf("a"), noteOf("b")));
  const later = { ...noteOf("b", "b of others"), modified: "2026-11-02T09:00:00.000Z" };
  writeFileSync(file(), writeSidecar({ document: "report.txt", notes: [...LONG.slice(1), later, noteOf("c")], foreign: [] }));
  expect(await shortNotes()).toEqual(["a", "b of others", "c"]);
  const store = new DiskNotesStore({ hasJournal: true });
  await store.change(document, undefined, putting(noteOf("d")));
  expect([existsSync(journal()), inFile(), await shortNotes()]).toEqual([false, 3, ["a", "b of others", "c", "d"]]);
});

test("a journal that stays behind although it stands in the file changes nothing", async () => {
  const store = new DiskNotesStore({ hasJournal: true });
  await store.change(document, undefined, putting({ ...noteOf("a", "later"), modified: "2026-11-02T09:00:00.000Z" }));
  // Undone: the state before, with its own time.
  await store.change(document, undefined, putting(noteOf("a"), noteOf("b")));
  const kept = readFileSync(journal());
  await store.settle();
  const written = readFileSync(file(), "utf8");
  appendFileSync(journal(), kept);
  expect(await shortNotes()).toEqual(["a", "b"]);
  await new DiskNotesStore().change(document, undefined, putting(noteOf("b")));
  expect(await shortNotes()).toEqual(["a", "b"]);
  expect(readFileSync(file(), "utf8")).toBe(written);
});

test("short files have none", async () => {
  const short = path.join(folder, "short.txt");
  const store = new DiskNotesStore({ hasJournal: true });
  for (const id of ["a", "b"]) await store.change(short, undefined, putting(noteOf(id)));
  expect(existsSync(`${short}.annotations.jsonld.journal`)).toBe(false);
});
