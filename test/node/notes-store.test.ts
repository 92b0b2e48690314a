import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Note, Sidecar } from "../../server/src/annotations/index.ts";
import { DiskNotesStore } from "../../server/src/node/notes-store.ts";

let folder = "";
let document = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notes-"));
  document = path.join(folder, "report.txt");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noteOf = (id: string, text = id): Note => ({
  id: `urn:uuid:${id}`,
  motivation: "commenting",
  created: "2026-11-01T09:00:00.000Z",
  text,
});
const adding =
  (id: string) =>
  (sidecar: Sidecar): Sidecar => ({ ...sidecar, notes: [...sidecar.notes, noteOf(id)] });
const idsIn = (sidecar: Sidecar | undefined) => sidecar?.notes.map(({ id }) => id.slice("urn:uuid:".length)).sort();

async function idsOf(of = document): Promise<readonly string[] | undefined> {
  const { files, problems } = await new DiskNotesStore().open(of);
  expect(problems).toEqual([]);
  return idsIn(files[0]?.sidecar);
}

describe("the notes beside a document", () => {
  test("are found in the shared file and the readers'", async () => {
    const store = new DiskNotesStore();
    for (const reader of ["sam", undefined, "ruth", "a/b: c"]) await store.change(document, reader, adding(`of ${reader}`));
    const { files } = await new DiskNotesStore().open(pathToFileURL(document).href);
    expect(files.map(({ name, reader, sidecar }) => [name, reader, idsIn(sidecar)])).toEqual([
      ["report.txt.annotations.jsonld", undefined, ["of undefined"]],
      ["report.txt.annotations.a%2Fb%3A c.jsonld", "a/b: c", ["of a/b: c"]],
      ["report.txt.annotations.ruth.jsonld", "ruth", ["of ruth"]],
      ["report.txt.annotations.sam.jsonld", "sam", ["of sam"]],
    ]);
  });

  test("are none where there is no file, and no file is made for none", async () => {
    const store = new DiskNotesStore();
    expect(await store.open(document)).toEqual({ files: [], problems: [] });
    await store.change(document, undefined, (sidecar) => sidecar);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("are changed one after another, with the last state kept and nothing else left", async () => {
    const store = new DiskNotesStore();
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.change(document, undefined, adding(String(i + 10)))));
    expect(await idsOf()).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 10)));
    expect(readdirSync(folder).sort()).toEqual(["report.txt.annotations.jsonld", "report.txt.annotations.jsonld.bak"]);
    expect(JSON.parse(readFileSync(path.join(folder, "report.txt.annotations.jsonld.bak"), "utf8")).total).toBe(19);
  });

  test("that somebody else wrote meanwhile stay", async () => {
    const store = new DiskNotesStore();
    await store.change(document, undefined, adding("a"));
    for (const id of ["b", "c", "d"]) {
      await new DiskNotesStore().change(document, undefined, adding(id));
      await store.change(document, undefined, adding(`${id}2`));
    }
    expect(await idsOf()).toEqual(["a", "b", "b2", "c", "c2", "d", "d2"]);
  });

  test("written without our lock, in the middle of a change, stay, and the change is made on them", async () => {
    const store = new DiskNotesStore();
    await store.change(document, undefined, adding("a"));
    const file = path.join(folder, "report.txt.annotations.jsonld");
    let calls = 0;
    const { sidecar } = await store.change(document, undefined, (now) => {
      calls++;
      if (calls < 3) writeFileSync(file, readFileSync(file, "utf8").replace(/"value": ".*"/, `"value": "from outside ${calls}"`));
      return adding("b")(now);
    });
    expect(calls).toBe(3);
    expect(sidecar.notes.map(({ text }) => text)).toEqual(["from outside 2", "b"]);
  });

  test("that a change fails on leave everything as it was, and the next change goes on", async () => {
    const store = new DiskNotesStore();
    await store.change(document, undefined, adding("a"));
    await expect(
      store.change(document, undefined, () => {
        throw new Error("mistake");
      }),
    ).rejects.toThrow("mistake");
    await store.change(document, undefined, adding("b"));
    expect(await idsOf()).toEqual(["a", "b"]);
  });
});

test("several programs at once lose nothing that was confirmed", { timeout: 60_000 }, async () => {
  const printed = await Promise.all(Array.from({ length: 4 }, () => adder(document, 25)));
  const confirmed = printed.flat().map((id) => id.slice("urn:uuid:".length));
  expect(confirmed).toHaveLength(100);
  expect(await idsOf()).toEqual([...confirmed].sort());
  expect(readdirSync(folder).sort()).toEqual(["report.txt.annotations.jsonld", "report.txt.annotations.jsonld.bak"]);
});

function adder(of: string, count: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [path.join(import.meta.dirname, "adder.ts"), of, String(count)], (error, out, message) =>
      error ? reject(new Error(message)) : resolve(out.split("\n").filter(Boolean)),
    );
  });
}

test("a folder that is missing is told with the document's name as people write it", async () => {
  const missing = pathToFileURL(path.join(folder, "gone", "a report – März.txt")).href;
  const store = new DiskNotesStore();
  const message = "a report – März.txt cannot be read: its folder is not there.";
  await expect(store.open(missing)).rejects.toThrow(message);
  await expect(store.change(missing, undefined, adding("a"))).rejects.toThrow(message);
});
