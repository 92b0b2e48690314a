import { describe, expect, test } from "vitest";
import {
  bytesOf,
  dayOf,
  handOverAnyway,
  leftOut,
  namesBeside,
  pointEntry,
  replaceNumbers,
  showPassage,
  smallCountsQuestion,
} from "../../client/src/hand-over/hand-over-text.ts";

const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
const count = {
  message: "3 … aged 17 … in Northfield: a reader may recognise who is meant.",
  sentence: "3 young people.",
  where: "paragraph 2",
};

describe("the question before a few people are handed over", () => {
  test("names the words and the sentence of one", () => {
    expect(smallCountsQuestion({ state: "warned", smallCounts: [{ ...count, range }] })).toEqual({
      message: "A number of people below five stands beside an age and a place.",
      detail: "• paragraph 2: 3 … aged 17 … in Northfield: a reader may recognise who is meant.\n\n“3 young people.”",
      choices: [showPassage, replaceNumbers, handOverAnyway],
    });
  });

  test("lists several, and says how many more there are", () => {
    const { message, detail } = smallCountsQuestion({
      state: "warned",
      smallCounts: Array.from({ length: 8 }, () => ({ ...count, where: "" })),
    });
    expect(message).toMatch(/^8 numbers/);
    expect(detail.split("\n")).toHaveLength(7);
    expect(detail).toMatch(/… and 2 more\.$/);
  });

  test("offers only what can be done", () => {
    expect(smallCountsQuestion({ state: "unmaskable", smallCounts: [{ ...count, range }] }).choices).toEqual([showPassage, handOverAnyway]);
    expect(smallCountsQuestion({ state: "warned", smallCounts: [count] }).choices).toEqual([replaceNumbers, handOverAnyway]);
  });
});

test("what belongs to no chosen point stays behind", () => {
  const points = [
    { ids: ["finding-1", "note-2"], paragraph: "1", text: "a", wrong: "b" },
    { ids: ["note-3"], paragraph: "", text: "c", wrong: "d" },
  ];
  expect(leftOut(points, points.slice(1))).toEqual(["finding-1", "note-2"]);
  expect(leftOut(points, points)).toEqual([]);
  expect(points.map(pointEntry)[0]).toMatchObject({ label: "a", description: "1", detail: "b", picked: true });
});

test.each([
  [["report.txt.evidence.html"], "pack.html", ["pack.html"]],
  [["report.txt.ann", "report.txt.txt", "annotation.conf"], "mine.ann", ["mine.ann", "mine.txt", "annotation.conf"]],
  [["report.txt.ann", "report.txt.txt"], "mine", ["mine", "report.txt.txt"]],
])("files beside the first keep step with its name: %j as %s", (names, chosen, expected) => {
  expect(namesBeside(names, chosen)).toEqual(expected);
});

test("the day is the reader's own", () => {
  expect(dayOf(new Date(2026, 2, 4, 23, 59))).toBe("2026-03-04");
});

test("bytes come over as they were", () => {
  expect([...bytesOf(btoa(String.fromCharCode(0, 255, 80, 75)))]).toEqual([0, 255, 80, 75]);
});
