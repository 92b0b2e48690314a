import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeFrom, mergeSidecars, type Note, type Sidecar, writeSidecar } from "../../server/src/annotations/index.ts";
import { readAgain, sidecar } from "./arbitrary-notes.ts";

const merged = (first: Sidecar, ...others: readonly Sidecar[]) => writeSidecar(mergeSidecars(first, ...others).sidecar);
const joined = (first: Sidecar, ...others: readonly Sidecar[]) => mergeSidecars(first, ...others).sidecar;
const noteOf = (id: string, more: Partial<Note> = {}): Note => ({
  id: `urn:uuid:${id}`,
  motivation: "commenting",
  created: "2026-11-01T09:00:00.000Z",
  text: id,
  ...more,
});
const sidecarOf = (...notes: readonly Note[]): Sidecar => ({ document: "report.txt", notes, foreign: [] });
const later = (hour: number) => ({ modified: `2026-11-02T${String(hour).padStart(2, "0")}:00:00.000Z` });

describe("merging", () => {
  test("does not depend on the order, nor on what is merged first, and merging again changes nothing", () => {
    fc.assert(
      fc.property(sidecar, sidecar, sidecar, (a, b, c) => {
        const all = merged(a, b, c);
        for (const order of [
          [a, c, b],
          [b, a, c],
          [c, b, a],
          [b, c, a],
        ] as const)
          expect(merged(...order)).toBe(all);
        expect(merged(joined(a, b), c)).toBe(all);
        expect(merged(a, joined(b, c))).toBe(all);
        expect(merged(readAgain(joined(a, b)), c)).toBe(all);
        expect(merged(a, readAgain(joined(c, b)))).toBe(all);
        for (const one of [a, b, c]) expect(merged(joined(a, b, c), one)).toBe(all);
        expect(merged(a)).toBe(writeSidecar(a));
        expect(merged(a, a)).toBe(writeSidecar(a));
      }),
      { numRuns: 200 },
    );
  });

  test("loses no note, no step of a review, nothing of other tools, and tells what it does not keep", () => {
    fc.assert(
      fc.property(sidecar, sidecar, (a, b) => {
        const { sidecar: both, disagreements, othersDiffering } = mergeSidecars(a, b);
        const told = new Set(disagreements.map(({ other }) => JSON.stringify(other)));
        const kept = new Map(both.notes.map((note) => [note.id, note]));
        for (const note of [...a.notes, ...b.notes]) {
          const { review, ...others } = note;
          const { review: all, ...of } = kept.get(note.id) ?? noteOf("none");
          if (JSON.stringify(others) !== JSON.stringify(of)) expect(told).toContain(JSON.stringify(note));
          else for (const step of review?.steps ?? []) expect(all?.steps).toContainEqual(step);
        }
        const ids = both.foreign
          .map(({ annotation }) => annotation)
          .map((annotation) => (typeof annotation === "string" ? annotation : annotation.id));
        expect(new Set(ids).size).toBe(ids.length);
        const others = both.foreign.map(({ annotation }) => JSON.stringify(annotation));
        for (const { annotation } of [...a.foreign, ...b.foreign])
          if (!others.includes(JSON.stringify(annotation)))
            expect(othersDiffering).toContain(typeof annotation === "string" ? "" : annotation.id);
        for (const { annotation } of [...a.foreign, ...b.foreign])
          expect(ids).toContain(typeof annotation === "string" ? annotation : annotation.id);
      }),
    );
  });

  test("keeps the later state and tells the other", () => {
    const [before, after] = [noteOf("a"), noteOf("a", { text: "Which team? Ask.", ...later(9) })];
    const { sidecar: both, disagreements } = mergeSidecars(sidecarOf(before, noteOf("b")), sidecarOf(after));
    expect(both.notes).toEqual([after, noteOf("b")]);
    expect(disagreements).toEqual([{ kept: after, other: before }]);
  });

  test("what one reader took back stays taken back", () => {
    const { text: _, ...deleted } = noteOf("a", { ...later(9), isDeleted: true });
    expect(joined(sidecarOf(deleted), sidecarOf(noteOf("a"))).notes).toEqual([deleted]);
  });

  test("two readers who judge the same words otherwise are both kept", () => {
    const verdict = (id: string, verdict: "confirmed" | "rejected") =>
      noteOf(id, { motivation: "assessing", verdict: { verdict, found: { kind: "judgement" } } });
    const { sidecar: both, disagreements } = mergeSidecars(sidecarOf(verdict("a", "confirmed")), sidecarOf(verdict("b", "rejected")));
    expect([both.notes.map(({ verdict: said }) => said?.verdict), disagreements]).toEqual([["confirmed", "rejected"], []]);
  });

  test("two who reviewed one dispute at a time are both in its history", () => {
    const step = (hour: number, by: string) => ({ status: "upheld" as const, at: later(hour).modified, by });
    const reviewed = (hour: number, ...steps: readonly ReturnType<typeof step>[]) =>
      noteOf("a", { motivation: "assessing", ...later(hour), review: { steps, evidence: [] } });
    const { sidecar: both, disagreements } = mergeSidecars(
      sidecarOf(reviewed(3, step(1, "Ruth"), step(3, "Ruth"))),
      sidecarOf(reviewed(2, step(1, "Ruth"), step(2, "Sam"))),
    );
    expect(both.notes[0]?.review?.steps.map(({ by, at }) => `${by} ${at.slice(12, 13)}`)).toEqual(["Ruth 1", "Sam 2", "Ruth 3"]);
    expect(disagreements.map(({ other }) => other.modified)).toEqual([later(2).modified]);
  });
});

describe("merging what comes from one state", () => {
  test("does not depend on the side, and takes what one side alone has changed", () => {
    fc.assert(
      fc.property(sidecar, sidecar, sidecar, (base, one, other) => {
        const write = (...of: Parameters<typeof mergeFrom>) => writeSidecar(mergeFrom(...of).sidecar);
        expect(write(base, one, other)).toBe(write(base, other, one));
        expect(write(base, one, base)).toBe(writeSidecar(one));
        expect(write(base, base, other)).toBe(writeSidecar(other));
        expect(write(base, one, one)).toBe(writeSidecar(one));
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, readonly Note[], readonly Note[], readonly string[]]>([
    ["removed on one side", [], [noteOf("a")], []],
    ["removed on one side and changed on the other", [], [noteOf("a", { text: "more" })], ["more"]],
    ["changed on one side, without a later time", [noteOf("a", { text: "more" })], [noteOf("a")], ["more"]],
    ["removed on both", [], [], []],
    ["changed on both", [noteOf("a", { text: "x", ...later(2) })], [noteOf("a", { text: "y", ...later(1) })], ["x"]],
    ["added on both", [noteOf("a"), noteOf("b")], [noteOf("a"), noteOf("c")], ["a", "b", "c"]],
  ])("a note that was %s", (_, one, other, texts) => {
    expect(mergeFrom(sidecarOf(noteOf("a")), sidecarOf(...one), sidecarOf(...other)).sidecar.notes.map(({ text }) => text)).toEqual(texts);
  });
});
