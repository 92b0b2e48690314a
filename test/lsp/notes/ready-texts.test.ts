import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyChanges } from "../../../server/src/lsp/edits.ts";
import { OpenDocument } from "../../../server/src/lsp/notes/open-document.ts";
import { ReadyTexts } from "../../../server/src/lsp/notes/ready-texts.ts";
import { OpenText } from "../../../server/src/lsp/open-text.ts";
import { nextTurn } from "../../../server/src/lsp/run-steps.ts";

// Work in slices looks at the real clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 20; turn++) await nextTurn();
}

/** An open document; how each text of it begins that was got ready is in `ready`. */
async function documentWith({ notes, words = "Visits were often late. " }: { readonly notes: number; readonly words?: string }) {
  const ready: string[] = [];
  const uri = "file:///a/report.txt";
  const open = new OpenDocument(new OpenText(uri, "plaintext", 1, words), uri, (text) => {
    ready.push(text.slice(0, 6));
    return `sum of ${text.length}`;
  });
  const held = Array.from({ length: notes }, (_, i) => ({
    id: `urn:uuid:${i}`,
    motivation: "commenting" as const,
    created: "2026-11-01T09:00:00.000Z",
    text: "Since when?",
  }));
  const sidecar = { document: "report.txt", notes: held, foreign: [] };
  await open.notes.take([{ name: "report.txt.annotations.jsonld", sidecar }], async () => new Map());
  const type = (text: string) => {
    const start = { line: 0, character: 0 };
    applyChanges(open.notes.document, [{ range: { start, end: start }, text }], open.notes.document.version + 1, (edit) =>
      open.notes.edited(edit),
    );
  };
  return { open, ready, type };
}

test("a text with notes is ready when nobody types any more, and once only", async () => {
  const texts = new ReadyTexts();
  const { open, ready, type } = await documentWith({ notes: 1 });
  for (const key of ["a", "b", "c"]) {
    type(key);
    texts.used(open);
    await pass(200);
  }
  expect(ready).toEqual([]);
  await pass(200);
  expect(ready).toEqual(["cbaVis"]);
  texts.used(open);
  await pass(1_000);
  expect(ready).toHaveLength(1);
});

test("an edit amid the work is not waited for", async () => {
  const texts = new ReadyTexts();
  const { open, ready, type } = await documentWith({ notes: 1, words: "Visits were often late. ".repeat(60_000) });
  texts.used(open);
  vi.advanceTimersByTime(300);
  type("a");
  texts.used(open);
  await pass(299);
  expect(ready).toEqual([]);
  await pass(1);
  while (ready.length === 0) await nextTurn();
  expect(ready).toEqual(["aVisit"]);
});

test.each([
  ["has no notes", { notes: 0 }, false],
  ["was closed", { notes: 1 }, true],
])("a text is left alone where it %s", async (_, made, isClosed) => {
  const texts = new ReadyTexts();
  const { open, ready } = await documentWith(made);
  texts.used(open);
  if (isClosed) {
    open.isClosed = true;
    texts.closed(open);
  }
  await pass(1_000);
  expect(ready).toEqual([]);
});

test("of many documents the texts of the last two are kept", async () => {
  const texts = new ReadyTexts();
  const all = await Promise.all([1, 2, 3].map((notes) => documentWith({ notes })));
  for (const { open } of all) {
    texts.used(open);
    await pass(1_000);
  }
  for (const { open } of all) open.notes.textNow().anchoring.checksum;
  expect(all.map(({ ready }) => ready.length)).toEqual([2, 1, 1]);
});
