import { describe, expect, test } from "vitest";
import { dayInWords, isSettled, reviewsAmong, standingInWords, standingOf, wantsReview } from "../../server/src/reviewing/index.ts";
import { type ReviewOptions, review } from "./reviews.ts";

const TEXT = "The council rejects the figure.";
const on = "rejects the figure";
const RUTH = "Ruth Okoro";
const SAM = "Sam Vale";

function standing(...reviews: readonly Omit<ReviewOptions, "on">[]) {
  return standingOf(reviewsAmong(reviews.map((options) => review(TEXT, { ...options, on }))));
}

describe("how a dispute stands", () => {
  test.each<[string, readonly Omit<ReviewOptions, "on">[], string, string | undefined]>([
    ["nobody has reviewed it", [], "open", undefined],
    ["somebody only gathered evidence", [{ by: RUTH, steps: [["open", 1]] }], "open", undefined],
    [
      "one decided, with a reason",
      [{ by: RUTH, steps: [["rejected", 3, "the letter shows 40"]] }],
      "rejected",
      "Reviewed: rejected by Ruth Okoro, 3 Nov 2026: the letter shows 40.",
    ],
    ["one decided without a name", [{ steps: [["withdrawn", 3]] }], "withdrawn", "Reviewed: withdrawn, 3 Nov 2026."],
    [
      "the last step counts",
      [
        {
          by: RUTH,
          steps: [
            ["open", 1],
            ["upheld", 2, "so they say"],
            ["partly-upheld", 4, "two of three."],
          ],
        },
      ],
      "partly-upheld",
      "Reviewed: partly upheld by Ruth Okoro, 4 Nov 2026: two of three.",
    ],
    [
      "reopened",
      [
        {
          by: RUTH,
          steps: [
            ["upheld", 2],
            ["open", 5, "a new letter"],
          ],
        },
      ],
      "open",
      "Reopened by Ruth Okoro, 5 Nov 2026: a new letter.",
    ],
    [
      "two agree",
      [
        { by: RUTH, steps: [["rejected", 3, "the letter shows 40"]] },
        { by: SAM, steps: [["rejected", 4]] },
      ],
      "rejected",
      "Reviewed: rejected by Ruth Okoro and Sam Vale, 4 Nov 2026: the letter shows 40.",
    ],
    [
      "two do not",
      [
        { by: SAM, steps: [["rejected", 4]] },
        { by: RUTH, steps: [["upheld", 3]] },
      ],
      "disagreed",
      "Readers disagree: Ruth Okoro: upheld · Sam Vale: rejected.",
    ],
    [
      "one decided, one gathered evidence",
      [
        { by: RUTH, steps: [["upheld", 3]] },
        { by: SAM, steps: [["open", 4]] },
      ],
      "upheld",
      "Reviewed: upheld by Ruth Okoro, 3 Nov 2026.",
    ],
    [
      "one reader in two files, the later counts",
      [
        { by: RUTH, steps: [["upheld", 3]] },
        { by: RUTH, steps: [["rejected", 2]] },
      ],
      "upheld",
      "Reviewed: upheld by Ruth Okoro, 3 Nov 2026.",
    ],
    [
      "two without a name are two",
      [{ steps: [["upheld", 3]] }, { steps: [["rejected", 4]] }],
      "disagreed",
      "Readers disagree: somebody: upheld · somebody: rejected.",
    ],
  ])("%s", (_, reviews, status, words) => {
    const found = standing(...reviews);
    expect([found.status, standingInWords(found)]).toEqual([status, words]);
  });

  test("a review that was taken back says nothing", () => {
    const placed = review(TEXT, { by: RUTH, steps: [["upheld", 3]], on });
    expect(reviewsAmong([{ ...placed, note: { ...placed.note, isDeleted: true } }])).toEqual([]);
  });

  test("a reason of many lines is one line, and cut", () => {
    const words = standingInWords(standing({ steps: [["upheld", 3, `a\n\nb ${"word ".repeat(100)}`]] })) ?? "";
    expect(words).toMatch(/: a b word .*…$/);
    expect(words.length).toBeLessThan(260);
  });
});

test.each([
  ["open", true, false],
  ["disagreed", true, false],
  ["partly-upheld", false, false],
  ["upheld", false, true],
  ["rejected", false, true],
  ["withdrawn", false, true],
  ["resolved", false, true],
] as const)("%s wants to be looked at: %s, is settled: %s", (status, wants, settled) => {
  expect([wantsReview(status), isSettled(status)]).toEqual([wants, settled]);
});

test.each([
  ["2026-11-03T09:00:00.000Z", "3 Nov 2026"],
  ["2026-01-31", "31 Jan 2026"],
  ["some day", "some day"],
  ["2026-13-01", "2026-13-01"],
])("%s is %s", (at, words) => expect(dayInWords(at)).toBe(words));
