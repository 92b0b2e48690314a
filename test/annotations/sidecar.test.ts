import { describe, expect, test } from "vitest";
import {
  anchoringTextOf,
  anchorOf,
  type Note,
  readSidecar,
  type Sidecar,
  sidecarName,
  writeSidecar,
} from "../../server/src/annotations/index.ts";
import { failedMusts, hasSuite, isValid } from "../support/w3c-suite.ts";

const TEXT = "1. Visits are often late 😀. Of the 310 children with a plan, 42 were not seen in time.\n";
const text = anchoringTextOf(TEXT, "sha256:abc");
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const REMARKS: readonly Note[] = [
  {
    id: "urn:uuid:1",
    motivation: "commenting",
    created: "2026-11-01T09:00:00.000Z",
    author: "Ruth Okoro",
    text: "Which team?",
    tags: ["visits"],
    anchor: anchorOf(text, at("often late"), { paragraph: "1", page: 3 }),
  },
  {
    id: "urn:uuid:2",
    motivation: "replying",
    created: "2026-11-01T10:00:00.000Z",
    modified: "2026-11-02T10:00:00.000Z",
    author: "Sam Vale",
    text: "North.",
    replyTo: "urn:uuid:1",
    isResolved: true,
  },
  { id: "urn:uuid:3", motivation: "highlighting", created: "2026-11-01T09:30:00.000Z", anchor: anchorOf(text, at("42 were not seen")) },
  {
    id: "urn:uuid:4",
    motivation: "commenting",
    created: "2026-11-03T09:30:00.000Z",
    isDeleted: true,
    anchor: anchorOf(text, at("plan")),
    rest: { "il:later": { a: 1 } },
  },
  {
    id: "urn:uuid:8",
    motivation: "editing",
    created: "2026-11-03T10:30:00.000Z",
    text: "the letter of 3 May says 40",
    suggestion: "40 were not seen",
    tags: ["factual accuracy"],
    anchor: anchorOf(text, at("42 were not seen")),
  },
  {
    id: "urn:uuid:9",
    motivation: "editing",
    created: "2026-11-03T11:30:00.000Z",
    suggestion: "late",
    anchor: anchorOf(text, at("often late")),
  },
];

const JUDGED: readonly Note[] = [
  {
    id: "urn:uuid:5",
    motivation: "assessing",
    created: "2026-11-04T09:00:00.000Z",
    text: "“often late” is their word for late at all",
    anchor: anchorOf(text, at("often late")),
    verdict: {
      verdict: "corrected",
      found: { kind: "judgement", label: "negative" },
      correct: { kind: "judgement", label: "mixed" },
    },
  },
  {
    id: "urn:uuid:6",
    motivation: "assessing",
    created: "2026-11-04T10:00:00.000Z",
    anchor: anchorOf(text, at("42 were not seen in time")),
    review: {
      steps: [
        { status: "open", at: "2026-11-04T10:00:00.000Z", by: "Ruth Okoro" },
        { status: "partly-upheld", at: "2026-11-05T10:00:00.000Z", reason: "the letter says 40" },
      ],
      evidence: [
        { document: "../replies/letter 😀.txt", anchor: anchorOf(text, at("of the 310".replace("of", "Of"))), says: "of how many" },
      ],
      contest: { by: "Eastmarch Council", stance: "dispute", against: "figure", finding: "42" },
    },
  },
  {
    id: "urn:uuid:7",
    motivation: "bookmarking",
    created: "2026-11-04T11:00:00.000Z",
    author: "Sam Vale",
    anchor: anchorOf(text, at("Visits")),
    checked: { checksum: "sha256:def" },
  },
];

const NOTES: readonly Note[] = [...REMARKS, ...JUDGED];
const SIDECAR: Sidecar = { document: "eastmarch 2016.report.txt", notes: NOTES, foreign: [] };

function read(written: string): Sidecar {
  const answer = readSidecar(written, SIDECAR.document);
  if (answer.problem !== undefined) throw new Error(answer.problem);
  return answer.sidecar;
}

const byId = (notes: readonly Note[]) => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("an annotation file", () => {
  test("lies beside its document, one for all or one for each reader", () => {
    expect([sidecarName("a.report.md"), sidecarName("a.report.md", "ruth")]).toEqual([
      "a.report.md.annotations.jsonld",
      "a.report.md.annotations.ruth.jsonld",
    ]);
  });

  test("gives back what was written, in reading order, and is written the same again", () => {
    const written = writeSidecar(SIDECAR);
    expect(byId(read(written).notes)).toEqual(byId(NOTES));
    expect(read(written).notes.map(({ id }) => id)).toEqual([7, 1, 2, 9, 5, 4, 3, 8, 6].map((number) => `urn:uuid:${number}`));
    expect(writeSidecar(read(written))).toBe(written);
    expect(writeSidecar({ ...SIDECAR, notes: [...NOTES].reverse() })).toBe(written);
  });

  test("counts positions in code points, as the standard does, and keeps ours", () => {
    const [annotation] = JSON.parse(writeSidecar({ ...SIDECAR, notes: NOTES.slice(2, 3) })).first.items;
    const { start, end } = at("42 were not seen");
    expect(annotation.target.selector[1]).toEqual({
      type: "TextPositionSelector",
      start: start - 1,
      end: end - 1,
      "il:utf16": [start, end],
    });
  });

  test("a change of one note changes that note's lines only", () => {
    const before = writeSidecar(SIDECAR).split("\n");
    const after = writeSidecar({
      ...SIDECAR,
      notes: NOTES.map((note) => (note.id === "urn:uuid:2" ? { ...note, text: "North team." } : note)),
    }).split("\n");
    expect(after.filter((line) => !before.includes(line))).toEqual(['            "value": "North team.",']);
  });

  test("keeps other tools' annotations and fields as they were", () => {
    const theirs = [
      {
        type: "Annotation",
        id: "https://example.org/1",
        motivation: "commenting",
        created: "2026-01-01T00:00:00Z",
        body: "https://example.org/body",
        target: "https://example.org/page",
      },
      {
        type: "Annotation",
        id: "https://example.org/2",
        motivation: "describing",
        target: { source: "x", selector: { type: "SvgSelector", value: "<svg/>" } },
      },
    ];
    const collection = JSON.parse(writeSidecar(SIDECAR));
    collection.creator = "https://example.org/tool";
    collection.first.items.push(...theirs);
    const again = JSON.parse(writeSidecar(read(JSON.stringify(collection))));
    expect(again.creator).toBe("https://example.org/tool");
    expect(again.first.items.slice(-2)).toEqual(theirs);
    expect(again.total).toBe(SIDECAR.notes.length + 2);
  });

  test.each([
    ["cut off", '{ "type": "AnnotationColl', "no JSON"],
    ["half merged", "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n", "unfinished merge"],
    ["something else", "[1, 2]", "no annotation collection"],
    ["of a later version", writeSidecar(SIDECAR).replace('"il:version": 1', '"il:version": 2'), "later version"],
    ["with a list of numbers", JSON.stringify({ type: "AnnotationCollection", first: { items: [1] } }), "no annotation"],
  ])("that is %s is not read, and says why", (_, written, why) => {
    expect(readSidecar(written, SIDECAR.document)).toMatchObject({ problem: expect.stringContaining(why) });
  });
});

describe.skipIf(!hasSuite)("the W3C suite's MUSTs", () => {
  test("hold for the collection, its page and every annotation in it", () => {
    expect(failedMusts(writeSidecar(SIDECAR))).toEqual([]);
  });

  test("find what is wrong", () => {
    expect(isValid("annotations/3.1-annotationIdValidated.json", { type: "Annotation" })).toBe(false);
  });
});
