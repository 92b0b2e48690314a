import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendedSidecar, mergeSidecars, type Note, readSidecar, type Sidecar, writeSidecar } from "../../server/src/annotations/index.ts";

const noteOf = (id: string, text = `what ${id} says: "}{" and \\`): Note => ({
  id: `urn:uuid:${id}`,
  motivation: "commenting",
  created: "2026-11-01T09:00:00.000Z",
  text,
});
const sidecarOf = (...notes: readonly Note[]): Sidecar => ({ document: "report.txt", notes, foreign: [] });
const written = (...ids: readonly string[]) => writeSidecar(sidecarOf(...ids.map((id) => noteOf(id))));
const mended = (text: string, lastCopy?: string) => mendedSidecar(text, lastCopy, "report.txt");
const idsIn = (sidecar: Sidecar | undefined) => sidecar?.notes.map(({ id }) => id.slice("urn:uuid:".length)).join(" ");

/** As git leaves it: both sides' lines where they differ. */
function halfMerged(ours: readonly string[], theirs: readonly string[], base?: readonly string[]): string {
  const [a, b] = [ours, theirs].map((ids) => written(...ids).split("\n")) as [string[], string[]];
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = 0;
  while (a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = (lines: readonly string[]) => lines.slice(start, lines.length - end);
  const before = base ? ["||||||| 1a2b3c4", ...base] : [];
  return [
    ...a.slice(0, start),
    "<<<<<<< HEAD",
    ...middle(a),
    ...before,
    "=======",
    ...middle(b),
    ">>>>>>> sam",
    ...a.slice(a.length - end),
  ].join("\n");
}

describe("an unusable file is made into", () => {
  test.each<[string, string, string | undefined, string, string]>([
    ["both sides of a merge", halfMerged(["a", "b"], ["a", "c", "d"]), undefined, "both-sides", "a b c d"],
    ["both sides, with what stood there before", halfMerged(["a", "b"], ["a", "c"], ["  nothing"]), undefined, "both-sides", "a b c"],
    ["both sides, with the marks of a Windows file", halfMerged(["a"], ["b"]).replaceAll("\n", "\r\n"), undefined, "both-sides", "a b"],
    [
      "both sides, one of them damaged",
      halfMerged(["a", "b"], ["a", "c"]).replace('urn:uuid:b"', "urn:uuid:b"),
      undefined,
      "both-sides",
      "a c",
    ],
    ["what was before the cut", written("a", "b", "c").slice(0, -200), undefined, "remains", "a b"],
    ["that and the last copy", written("a", "b", "c").slice(0, -200), written("a", "c"), "remains", "a b c"],
    ["what is around a hole", written("a", "b", "c").replace(/urn:uuid:b[\s\S]{60}/, "\0\0\0"), undefined, "remains", "a c"],
    ["the last copy", "", written("a", "b"), "last-copy", "a b"],
    ["the last copy, of another kind of file", "PK\u0003\u0004", written("a"), "last-copy", "a"],
    ["nothing, where there is nothing", "", undefined, "remains", ""],
    ["nothing, where the copy is as bad", "{", "{", "remains", ""],
    ["a collection, from a list of annotations", JSON.stringify(JSON.parse(written("a", "b")).first.items), undefined, "remains", "a b"],
    ["a collection, from a page", JSON.stringify(JSON.parse(written("a")).first), undefined, "remains", "a"],
  ])("%s", (_, text, copy, from, ids) => {
    const found = mended(text, copy);
    expect([found?.repair.from, idsIn(found?.sidecar), found?.repair.notes]).toEqual([from, ids, ids.split(" ").filter(Boolean).length]);
  });

  test.each([
    ["that is as it should be", written("a")],
    ["of a later version", written("a").replace('"il:version": 1', '"il:version": 9')],
  ])("nothing else where it is one %s", (_, text) => expect(mended(text, written("b"))).toBeUndefined());

  test("every note that stands before the cut, wherever it is cut", () => {
    const ids = ["a", "b", "c", "d"];
    const text = written(...ids);
    const ends = ids.map((id) => text.indexOf("\n      }", text.indexOf(`"urn:uuid:${id}"`)) + "\n      }".length);
    fc.assert(
      fc.property(fc.nat(text.length - 3), (cut) => {
        expect(idsIn(mended(text.slice(0, cut))?.sidecar)).toBe(ids.filter((_, i) => (ends[i] ?? 0) <= cut).join(" "));
      }),
    );
  });

  test("whole notes only, and in a time that grows with the file, however broken it is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("{", "}", '"', "\\", "\n", '"type": "Annotation"', written("a"), written("b").slice(200)), {
          maxLength: 60,
        }),
        (pieces) => {
          const found = mended(pieces.join(""));
          for (const { id } of found?.sidecar.notes ?? []) expect(["urn:uuid:a", "urn:uuid:b"]).toContain(id);
        },
      ),
    );
    for (const hostile of ["{", '{"type":"Annotation",', '\\"', '"', "}", "<<<<<<< a\n"]) {
      const start = process.cpuUsage();
      mended(hostile.repeat(100_000));
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000, hostile).toBeLessThan(1500);
    }
  });

  test("a file that can be read, and holds all that both sides held", () => {
    const both = mended(halfMerged(["a", "b"], ["a", "c"]))?.sidecar;
    if (!both) throw new Error("nothing was mended");
    expect(readSidecar(writeSidecar(both), "report.txt").sidecar).toEqual(both);
    expect(writeSidecar(both)).toBe(
      writeSidecar(mergeSidecars(sidecarOf(noteOf("a"), noteOf("b")), sidecarOf(noteOf("a"), noteOf("c"))).sidecar),
    );
  });
});
