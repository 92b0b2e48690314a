import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSidecar, type Sidecar, sidecarPieces, writeSidecar } from "../../server/src/annotations/index.ts";
import { failedMusts, hasSuite } from "../support/w3c-suite.ts";
import { DOCUMENT, foreign, readAgain, sidecar } from "./arbitrary-notes.ts";

function read(text: string, document = DOCUMENT): Sidecar {
  const { sidecar: found, problem } = readSidecar(text, document);
  if (!found) throw new Error(problem);
  return found;
}

const collectionOf = (items: readonly unknown[], more: object = {}) => ({
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "https://example.org/collection",
  type: "AnnotationCollection",
  total: items.length,
  first: { id: "https://example.org/page1", type: "AnnotationPage", startIndex: 0, items },
  ...more,
});

describe("what is written", () => {
  test("is read as it was, and written again the same, whole or in pieces", () => {
    fc.assert(
      fc.property(sidecar, (of) => {
        const text = writeSidecar(of);
        expect(read(text)).toEqual(of);
        expect(writeSidecar(read(text))).toBe(text);
        for (let times = 0; times < 2; times++) expect(Buffer.concat(sidecarPieces(of)).toString()).toBe(text);
        const fewer = { ...of, notes: of.notes.slice(1) };
        expect(Buffer.concat(sidecarPieces(fewer)).toString()).toBe(writeSidecar(fewer));
      }),
      { numRuns: 200 },
    );
  });

  test("holds what another tool wrote in the order of the notes that it stands behind, whatever order they were read in", () => {
    const own = (id: string, start: number) => ({
      id,
      motivation: "commenting" as const,
      created: "2026-11-01T00:00:00.000Z",
      anchor: { start, end: start + 6, exact: "Visits", prefix: "", suffix: "" },
    });
    const behind = (id: string, after: string) => ({ annotation: { id, type: "Annotation", target: "https://example.org/p" }, after });
    const of = { document: DOCUMENT, notes: [own("urn:uuid:n0", 3), own("urn:uuid:n1", 90)], foreign: [] };
    const swapped = JSON.parse(writeSidecar({ ...of, foreign: [behind("https://example.org/0", "urn:uuid:n0")] }));
    const [first, other, second] = swapped.first.items;
    swapped.first.items = [second, behind("https://example.org/1", "").annotation, first, other];
    const found = read(JSON.stringify(swapped));
    expect(found.foreign.map(({ after }) => after)).toEqual(["urn:uuid:n0", "urn:uuid:n1"]);
    expect(read(writeSidecar(found))).toEqual(found);
  });

  test.skipIf(!hasSuite)("meets every MUST of the W3C's suite", () => {
    fc.assert(
      fc.property(sidecar, (of) => {
        const own = { ...of, foreign: [] };
        if (own.notes.length > 0) expect(failedMusts(writeSidecar(own))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("another tool's file", () => {
  test("keeps every annotation as it is, in its place, and every field", () => {
    fc.assert(
      fc.property(fc.uniqueArray(foreign, { selector: ({ id }) => id }), fc.jsonValue({ maxDepth: 2 }), (items, extra) => {
        const collection = collectionOf(items, {
          creator: { id: "https://example.org/me" },
          "ex:more": extra,
          last: "https://example.org/page9",
        });
        const again = JSON.parse(writeSidecar(read(JSON.stringify(collection))));
        expect(again).toEqual({ ...JSON.parse(JSON.stringify(collection)), "il:version": 1, label: `Annotations of ${DOCUMENT}` });
      }),
      { numRuns: 200 },
    );
  });

  test("keeps its annotations between our notes, when notes come and go", () => {
    fc.assert(
      fc.property(sidecar, (of) => {
        const before = JSON.parse(writeSidecar(of)).first.items.map(({ id }: { id: string }) => id);
        const added = readAgain({
          ...of,
          notes: [...of.notes, { id: "urn:uuid:z", motivation: "commenting", created: "2027-01-01T00:00:00.000Z", text: "z" }],
        });
        const after = JSON.parse(writeSidecar(added)).first.items.map(({ id }: { id: string }) => id);
        expect(after.filter((id: string) => id !== "urn:uuid:z")).toEqual(before);
      }),
    );
  });

  test.each<[string, object]>([
    [
      "a first page that is elsewhere",
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: "https://example.org/c",
        type: "AnnotationCollection",
        total: 1200,
        first: "https://example.org/page1",
        last: "https://example.org/page60",
      },
    ],
    [
      "a next page",
      collectionOf(["https://example.org/anno/1"], {
        total: 40,
        first: {
          type: "AnnotationPage",
          id: "https://example.org/p",
          startIndex: 0,
          next: "https://example.org/p2",
          items: [{ id: "https://example.org/a", type: "Annotation", target: "https://example.org/t" }],
        },
      }),
    ],
    [
      "several types and contexts",
      collectionOf([], {
        type: ["AnnotationCollection", "ex:Set"],
        "@context": ["http://www.w3.org/ns/anno.jsonld", { ex: "https://example.org/" }],
      }),
    ],
    ["addresses of annotations", collectionOf(["https://example.org/anno/1", "https://example.org/anno/2"])],
  ])("keeps %s", (_, collection) => {
    const again = JSON.parse(writeSidecar(read(JSON.stringify(collection))));
    expect({ ...again, label: undefined, "il:version": undefined }).toEqual(collection);
  });

  test("gets notes of ours beside a first page that is elsewhere", () => {
    const collection = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "https://example.org/c",
      type: "AnnotationCollection",
      total: 1200,
      first: "https://example.org/page1",
    };
    const note = { id: "urn:uuid:z", motivation: "commenting", created: "2027-01-01T00:00:00.000Z", text: "z" } as const;
    const added = { ...read(JSON.stringify(collection)), notes: [note] };
    const { total, first } = JSON.parse(writeSidecar(added));
    expect([total, first.next, first.items.length]).toEqual([1201, "https://example.org/page1", 1]);
    expect(JSON.parse(writeSidecar({ ...readAgain(added), notes: [] }))).toMatchObject({ total: 1200, first: "https://example.org/page1" });
  });
});

test("a document that was given another name, with its notes, keeps them", () => {
  fc.assert(
    fc.property(sidecar, (of) => {
      const renamed = read(writeSidecar(of), "final version.txt");
      expect(renamed.notes).toEqual(of.notes);
      expect(read(writeSidecar(renamed), "final version.txt").notes).toEqual(of.notes);
    }),
  );
});
