import { describe, expect, test } from "vitest";
import type { TagVerdict } from "../../server/src/annotations/index.ts";
import { accuracyReport, shareOf } from "../../server/src/reviewing/index.ts";
import { verdictOn } from "../support/judged.ts";

const text = "Assessments are poor. Visits are late. Oversight is strong. Plans are good. In all 42 children waited.\n";
const negative = { kind: "judgement", label: "negative" } as const;
const positive = { kind: "judgement", label: "positive" } as const;
const count = { kind: "statistic", label: "count", value: "42" } as const;

const said: readonly (readonly [string, TagVerdict])[] = [
  ["poor", { verdict: "confirmed", found: negative }],
  ["strong", { verdict: "confirmed", found: positive }],
  ["good", { verdict: "rejected", found: positive }],
  ["late", { verdict: "added", correct: negative }],
  ["42", { verdict: "corrected", found: count, correct: { ...count, value: "24" } }],
];
const notes = said.map(([words, verdict]) => verdictOn(text, words, verdict));
const all = [{ start: 0, end: text.length }];

function ofKind(kind: string, checked = all, given = notes) {
  return accuracyReport([{ name: "eastmarch.txt", notes: given, checked }]).kinds.find((one) => one.kind === kind);
}

test("counts what was judged, by kind", () => {
  expect(ofKind("judgement")).toMatchObject({ confirmed: 2, corrected: 0, rejected: 1, added: 1 });
  expect(ofKind("statistic")).toMatchObject({ confirmed: 0, corrected: 1, rejected: 0, added: 0 });
  expect(ofKind("official")).toMatchObject({ confirmed: 0, precision: { right: 0, of: 0 }, recall: { right: 0, of: 0 } });
});

describe("precision", () => {
  test("is what stood as it was, of what was judged; what was added is no part of it", () => {
    expect(ofKind("judgement")?.precision).toMatchObject({ right: 2, of: 3 });
    expect(ofKind("statistic")?.precision).toMatchObject({ right: 0, of: 1 });
  });
});

describe("recall", () => {
  test("is what was marked, of what readers say is there", () => {
    expect(ofKind("judgement")?.recall).toMatchObject({ right: 2, of: 3 });
    expect(ofKind("statistic")?.recall).toMatchObject({ right: 1, of: 1 });
  });

  test("is not told where no section was read and checked", () => {
    expect(ofKind("judgement", [])?.recall).toEqual({ right: 0, of: 0 });
  });

  test("counts in sections that were read and checked alone", () => {
    expect(ofKind("judgement", [{ start: 0, end: text.indexOf("Visits") }])?.recall).toMatchObject({ right: 1, of: 1 });
  });

  test("a judgement that is a figure was no judgement found", () => {
    const given = [verdictOn(text, "good", { verdict: "corrected", found: positive, correct: count })];
    expect(ofKind("judgement", all, given)?.recall).toEqual({ right: 0, of: 0 });
    expect(ofKind("judgement", all, given)?.precision).toMatchObject({ right: 0, of: 1 });
  });
});

test("what was wrong is listed with its words, and what is right", () => {
  expect(accuracyReport([{ name: "eastmarch.txt", notes, checked: [] }]).wrong).toEqual([
    { document: "eastmarch.txt", kind: "judgement", verdict: "added", words: "late", correct: "negative judgement" },
    { document: "eastmarch.txt", kind: "judgement", verdict: "rejected", words: "good", found: "positive judgement" },
    { document: "eastmarch.txt", kind: "statistic", verdict: "corrected", words: "42", found: "count: 42", correct: "count: 24" },
  ]);
});

test("readers who disagree count once, and are named", () => {
  const given = [
    verdictOn(text, "poor", { verdict: "confirmed", found: negative }, { by: "Sam Vale", minute: 2, isOwn: false }),
    verdictOn(text, "poor", { verdict: "rejected", found: negative }, { by: "Ruth Okoro", minute: 1, isOwn: false }),
  ];
  expect(ofKind("judgement", [], given)).toMatchObject({ confirmed: 1, rejected: 0 });
  expect(accuracyReport([{ name: "a.txt", notes: given, checked: [] }]).disagreements).toEqual([
    {
      document: "a.txt",
      words: "poor",
      said: [
        { by: "Sam Vale", verdict: "confirmed" },
        { by: "Ruth Okoro", verdict: "rejected" },
      ],
    },
  ]);
});

test("a verdict whose words are gone still counts", () => {
  const given = notes.map(({ note, isOwn }) => ({ note, isOwn, place: { state: "lost" } as const }));
  expect(ofKind("judgement", [], given)).toMatchObject({ confirmed: 2, rejected: 1, added: 1 });
});

test("and is listed, as it is shown nowhere else", () => {
  const [{ note, isOwn } = verdictOn(text, "poor", { verdict: "confirmed", found: negative })] = notes;
  const lost = { note, isOwn, place: { state: "lost" } as const };
  const unsure = { note, isOwn, place: { state: "unsure", candidates: [{ start: 0, end: 4 }] } as const };
  for (const given of [lost, unsure])
    expect(accuracyReport([{ name: "a.txt", notes: [given], checked: [] }]).adrift).toEqual([
      { document: "a.txt", words: "poor", verdict: "confirmed" },
    ]);
  expect(accuracyReport([{ name: "a.txt", notes, checked: [] }]).adrift).toEqual([]);
});

// Figures of Wilson's interval as textbooks give them.
test.each([
  [0, 10, 0, 0.278],
  [5, 10, 0.237, 0.763],
  [10, 10, 0.722, 1],
  [81, 100, 0.722, 0.875],
])("%i of %i: between %f and %f", (right, of, low, high) => {
  const share = shareOf(right, of);
  expect(share.low).toBeCloseTo(low, 3);
  expect(share.high).toBeCloseTo(high, 3);
});

test("documents without a verdict are counted too", () => {
  expect(
    accuracyReport([
      { name: "a.txt", notes, checked: [] },
      { name: "b.txt", notes: [], checked: [] },
    ]),
  ).toMatchObject({
    documents: 2,
    judgedDocuments: 1,
  });
});
