import { execFile, execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Note, NotesError, type Sidecar, writeSidecar } from "../../server/src/annotations/index.ts";
import { DiskNotesStore } from "../../server/src/node/notes-store.ts";

let folder = "";
let document = "";
const file = () => `${document}.annotations.jsonld`;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notes-"));
  document = path.join(folder, "report.txt");
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const noteOf = (id: string): Note => ({
  id: `urn:uuid:${id}`,
  motivation: "commenting",
  created: "2026-11-01T09:00:00.000Z",
  text: `of ${id}`,
});
const adding =
  (id: string) =>
  (sidecar: Sidecar): Sidecar => ({ ...sidecar, notes: [...sidecar.notes, noteOf(id)] });
const written = (...ids: readonly string[]) => writeSidecar({ document: "report.txt", notes: ids.map(noteOf), foreign: [] });
const idsIn = (sidecar: Sidecar | undefined) => sidecar?.notes.map(({ id }) => id.slice("urn:uuid:".length)).join(" ");

async function idsOf(of = document): Promise<string | undefined> {
  const { files, problems } = await new DiskNotesStore().open(of);
  expect(problems).toEqual([]);
  return idsIn(files[0]?.sidecar);
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof NotesError)) throw new Error(`no refusal: ${String(error)}`);
  return error.message;
}

describe("a file of notes that cannot be used", () => {
  test.each<[string, string | Buffer, RegExp, string | undefined]>([
    ["is cut off", written("a", "b").slice(0, -150), /no JSON: it may be cut off/, "remains 1"],
    [
      "is half merged",
      `<<<<<<< HEAD\n${written("a")}=======\n${written("b")}>>>>>>> sam\n`,
      /marks of an unfinished merge/,
      "both-sides 2",
    ],
    ["is no JSON", "Dear Ruth,\n", /no JSON/, "remains 0"],
    ["is empty", "", /empty/, "remains 0"],
    ["is of a later version", written("a").replace('"il:version": 1', '"il:version": 2'), /later version/, undefined],
    ["is no collection", '{"type": "Annotation"}', /no annotation collection/, "remains 0"],
    ["is no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x80]), /no text/, "remains 0"],
  ])("because it %s is named, and never written over", async (_, content, why, offer) => {
    writeFileSync(file(), content);
    const before = readFileSync(file());
    const store = new DiskNotesStore();
    await store.change(document, "sam", adding("of-sam"));
    const { files, problems } = await store.open(document);
    expect(files.map(({ reader }) => reader)).toEqual(["sam"]);
    expect(problems).toEqual([expect.objectContaining({ name: "report.txt.annotations.jsonld", message: expect.stringMatching(why) })]);
    const { repair } = problems[0] ?? {};
    expect(repair && `${repair.from} ${repair.notes}`).toBe(offer);
    expect(await refusal(store.change(document, undefined, adding("z")))).toMatch(why);
    expect(readFileSync(file())).toEqual(before);
    if (!offer) expect(await refusal(store.repair(document, "report.txt.annotations.jsonld"))).toMatch(why);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("is mended as its problem offers, and kept beside", async () => {
    const store = new DiskNotesStore();
    for (const id of ["a", "b", "c"]) await store.change(document, undefined, adding(id));
    const spoilt = readFileSync(file(), "utf8").slice(0, -250);
    writeFileSync(file(), spoilt);
    const { problems } = await store.open(document);
    expect(problems[0]?.repair).toEqual({ from: "remains", notes: 2 });
    expect(idsIn((await store.repair(document, "report.txt.annotations.jsonld")).sidecar)).toBe("a b");
    expect(await idsOf()).toBe("a b");
    const aside = readdirSync(folder).filter((name) => /^report\.txt\.annotations\.jsonld\.unreadable-\d{8}-\d{6}$/.test(name));
    expect(aside.map((name) => readFileSync(path.join(folder, name), "utf8"))).toEqual([spoilt]);
    // The last good copy was not written over by the bad file.
    expect(idsIn(await new DiskNotesStore().read(`${file()}.bak`))).toBe("a b");
    await store.change(document, undefined, adding("d"));
    expect(await idsOf()).toBe("a b d");
  });

  test("twice in a second is kept twice", async () => {
    const store = new DiskNotesStore();
    for (const content of ["one", "two", "three"]) {
      writeFileSync(file(), content);
      await store.repair(document, "report.txt.annotations.jsonld");
    }
    const aside = readdirSync(folder).filter((name) => name.includes(".unreadable-"));
    expect(aside.map((name) => readFileSync(path.join(folder, name), "utf8")).sort()).toEqual(["one", "three", "two"]);
  });

  test.each([
    ["a folder", () => mkdirSync(file()), /no plain file/],
    ["a pipe", () => void execFileSync("mkfifo", [file()]), /no plain file/],
    ["a link to nothing", () => symlinkSync("nowhere", file()), /link to a file that is not there/],
    ["a link in a circle", () => symlinkSync(file(), file()), /link that leads in a circle/],
  ])("because it is %s is named, and nothing hangs", async (_, make, why) => {
    make();
    const store = new DiskNotesStore();
    const { problems } = await store.open(document);
    expect(problems).toEqual([{ name: "report.txt.annotations.jsonld", message: expect.stringMatching(why) }]);
    expect(await refusal(store.change(document, undefined, adding("a")))).toMatch(why);
    expect(existsSync(file()) || lstatSync(file()).isSymbolicLink()).toBe(true);
  });
});

describe("names", () => {
  test.each([
    ["with letters of every kind", "Prüfung – 報告 😀 #1 100%.txt"],
    ["in a Mac's Unicode form", "Pru\u0308fung.txt"],
    ["with blanks and dots", " a .report. .pdf"],
    ["as long as leaves room for the notes", `${"n".repeat(230)}.txt`],
  ])("%s are no difficulty", async (_, name) => {
    const of = path.join(folder, name);
    const store = new DiskNotesStore();
    for (const id of ["a", "b"]) await store.change(of, undefined, adding(id));
    expect(await idsOf(of)).toBe("a b");
    expect(readdirSync(folder).every((there) => there.endsWith(".jsonld") || there.endsWith(".bak"))).toBe(true);
    writeFileSync(`${of}.annotations.jsonld`, written("a").slice(0, -60));
    await store.repair(of, `${name}.annotations.jsonld`);
    expect(await idsOf(of)).toBe("a");
  });

  test("that are too long are told", async () => {
    const message = await refusal(new DiskNotesStore().change(path.join(folder, `${"n".repeat(245)}.txt`), undefined, adding("a")));
    expect(message).toMatch(/its name is too long/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("of one file in two Unicode forms are one file", async () => {
    await new DiskNotesStore().change(path.join(folder, "Pru\u0308fung.txt"), "Rene\u0301", adding("a"));
    await new DiskNotesStore().change(path.join(folder, "Pr\u00fcfung.txt"), "Ren\u00e9", adding("b"));
    const { files } = await new DiskNotesStore().open(path.join(folder, "Pr\u00fcfung.txt"));
    expect(files.map(({ reader, sidecar }) => [reader, idsIn(sidecar)])).toEqual([["Ren\u00e9", "a b"]]);
  });
});

describe("a disk that does not let us", () => {
  test("a read-only file stays as it is", async () => {
    await new DiskNotesStore().change(document, undefined, adding("a"));
    chmodSync(file(), 0o444);
    const before = readFileSync(file(), "utf8");
    expect(await refusal(new DiskNotesStore().change(document, undefined, adding("b")))).toBe(
      "report.txt.annotations.jsonld cannot be written: it is marked as read-only. Nothing was written.",
    );
    expect(readFileSync(file(), "utf8")).toBe(before);
  });

  test("keeps a file's permissions, and a link a link", async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), "notes-"));
    try {
      const real = path.join(elsewhere, "kept.jsonld");
      writeFileSync(real, written("a"));
      chmodSync(real, 0o664);
      symlinkSync(real, file());
      await new DiskNotesStore().change(document, undefined, adding("b"));
      expect(lstatSync(file()).isSymbolicLink()).toBe(true);
      expect((lstatSync(real).mode & 0o777).toString(8)).toBe("664");
      expect(await idsOf()).toBe("a b");
      expect(readdirSync(elsewhere).sort()).toEqual(["kept.jsonld", "kept.jsonld.bak"]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test("what a killed program left is cleared away when it is old, and nothing else", async () => {
    const [old, recent] = [new Date(Date.now() - 3_600_000), new Date()];
    const left: readonly (readonly [string, Date])[] = [
      [".report.txt.annotations.jsonld.0a1b2c3d.tmp", old],
      [".0123456789abcdef.0a1b2c3d.tmp", old],
      [".0a1b2c3d.notes-claim", old],
      [".report.txt.annotations.jsonld.4a1b2c3d.tmp", recent],
      [".somebody.else.tmp", old],
      ["report.txt.annotations.jsonld.0a1b2c3d.tmp", old],
    ];
    for (const [name, time] of left) {
      writeFileSync(path.join(folder, name), "");
      utimesSync(path.join(folder, name), time, time);
    }
    await new DiskNotesStore().open(document);
    expect(readdirSync(folder).sort()).toEqual(
      left
        .slice(3)
        .map(([name]) => name)
        .sort(),
    );
  });

  test.each([
    ["of a program that has ended", { token: "t", pid: 999_999_999, place: "" }, 0],
    ["of another machine, from long ago", { token: "t", pid: 1, place: "elsewhere" }, 3_600_000],
    ["of this program's number, but not of it", { token: "t", pid: process.pid, place: "" }, 0],
    ["without a word in it", "", 60_000],
  ])("a lock %s bars nobody", async (_, owner, age) => {
    const lock = path.join(folder, ".report.txt.annotations.jsonld.lock");
    const place = await placeOf();
    writeFileSync(lock, typeof owner === "string" ? owner : JSON.stringify({ ...owner, place: owner.place || place }));
    utimesSync(lock, new Date(Date.now() - age), new Date(Date.now() - age));
    const started = performance.now();
    await new DiskNotesStore().change(document, undefined, adding("a"));
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(await idsOf()).toBe("a");
    expect(existsSync(lock)).toBe(false);
  });
});

/** What a lock of this machine says of it. */
async function placeOf(): Promise<string> {
  const { underLock } = await import("../../server/src/node/file-lock.ts");
  const lock = path.join(folder, ".any.lock");
  return underLock(lock, async () => JSON.parse(readFileSync(lock, "utf8")).place);
}

/** What another process finds, as another user or under a limit. */
function addIn(shell: string): Promise<{ readonly out: string; readonly error: string }> {
  const adder = `"${process.execPath}" "${path.join(import.meta.dirname, "adder.ts")}"`;
  return new Promise((resolve) =>
    execFile("/bin/sh", ["-c", shell.replaceAll("ADDER", adder)], (_, out, error) => resolve({ out, error })),
  );
}

const isUnix = process.platform !== "win32";
const isRoot = process.getuid?.() === 0;
const canBeAnother = !isRoot || existsSync("/usr/bin/setpriv");

describe.skipIf(!isUnix)("limits of the system", () => {
  test("a file may not grow: the old one stays whole, and the cause is named", { timeout: 60_000 }, async () => {
    await new DiskNotesStore().change(document, undefined, adding("a"));
    const { out, error } = await addIn(`trap '' XFSZ; ulimit -f 16; ADDER "${document}" 200`);
    const confirmed = out.split("\n").filter(Boolean);
    expect(error).toContain("report.txt.annotations.jsonld cannot be written: it would be larger than this disk or account allows.");
    expect(confirmed.length).toBeGreaterThan(3);
    const there = await idsOf();
    for (const id of confirmed) expect(there).toContain(id.slice("urn:uuid:".length));
    expect(readdirSync(folder).sort()).toEqual(["report.txt.annotations.jsonld", "report.txt.annotations.jsonld.bak"]);
  });

  test.skipIf(!canBeAnother).each([
    ["a file that may not be read", () => chmodSync(file(), 0o000), /cannot be read: you have no permission/],
    ["a folder that may not be written", () => chmodSync(folder, 0o555), /cannot be written: you have no permission. Nothing was written/],
  ])("%s: the old one stays whole, and the cause is named", { timeout: 60_000 }, async (_, close, why) => {
    await new DiskNotesStore().change(document, undefined, adding("a"));
    const before = readFileSync(file());
    chmodSync(folder, 0o777);
    close();
    // Permissions do not hold for the administrator.
    const { out, error } = await addIn(
      isRoot ? `setpriv --reuid 65534 --regid 65534 --clear-groups ADDER "${document}" 1` : `ADDER "${document}" 1`,
    );
    chmodSync(folder, 0o777);
    chmodSync(file(), 0o644);
    expect([out, error]).toEqual(["", expect.stringMatching(why)]);
    expect(readFileSync(file())).toEqual(before);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test("a full disk, and one that can only be read: the old file stays whole, and the cause is named", { timeout: 60_000 }, async ({
    skip,
  }) => {
    const { error: refused } = await addIn(`unshare -m mount -t tmpfs -o size=64k none "${folder}"`);
    if (refused) return skip(`No small disk can be made here: ${refused.trim()}`);
    const { out, error } = await addIn(
      [
        `unshare -m /bin/sh -c 'mount -t tmpfs -o size=96k none "${folder}"`,
        `ADDER "${document}" 1000 2> "${folder}-full"`,
        `mount -o remount,ro "${folder}"; ADDER "${document}" 1 2> "${folder}-read-only"`,
        `ls -A "${folder}" >&2; echo ---; cat "${file()}"'`,
      ].join("; "),
    );
    const [confirmed = "", text = ""] = out.split("---\n");
    const messages = ["full", "read-only"].map((kind) => {
      const message = readFileSync(`${folder}-${kind}`, "utf8");
      rmSync(`${folder}-${kind}`);
      return /report\.txt\.annotations\.jsonld cannot be written: [^\n]*/.exec(message)?.[0];
    });
    expect(messages).toEqual([
      "report.txt.annotations.jsonld cannot be written: the disk is full. Nothing was written.",
      "report.txt.annotations.jsonld cannot be written: the disk can only be read. Nothing was written.",
    ]);
    const ids = confirmed.split("\n").filter(Boolean);
    expect(ids.length).toBeGreaterThan(10);
    expect(
      JSON.parse(text)
        .first.items.map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual(ids.sort());
    expect(error.split("\n").filter(Boolean)).toEqual(["report.txt.annotations.jsonld", "report.txt.annotations.jsonld.bak"]);
  });
});
