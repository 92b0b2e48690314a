import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorAt, type Dismissal, partFindings } from "../../server/src/dismissals/index.ts";
import { readMarks } from "../support/marked-text.ts";

const CHECK = "share-mismatch";

/** Dismisses the first marked finding of `before`; which of the marked findings of `after` are then still told, by their index. */
function toldAfter(before: string, after: string): readonly number[] {
  const { text, spans } = readMarks(before);
  const [first] = spans;
  if (!first) throw new Error("a mark");
  const dismissal: Dismissal = { document: "a.txt", check: CHECK, scope: "here", at: anchorAt(text, first) };
  const now = readMarks(after);
  const problems = now.spans.map((at) => ({ code: CHECK, at }));
  const { kept, stale } = partFindings(problems, now.text, [dismissal]);
  expect(stale.length, "stale or in force").toBe(kept.length < problems.length ? 0 : 1);
  return kept.map((problem) => problems.indexOf(problem));
}

const BEFORE = "Of the 310 children who were seen, <|42 (31.5%)|> had no plan at all. The rest had one.";

describe("survives", () => {
  test.each([
    ["nothing at all", BEFORE],
    ["words above", `A new line, much longer than any context that is kept.\n\n${BEFORE}`],
    ["words below", `${BEFORE} And so on, at length, to the end of the page.`],
    ["other line breaks", "Of the 310 children\nwho were seen, <|42\n(31.5%)|> had no\r\nplan at all. The rest had one."],
    ["a change right before", "Of the children we saw <|42 (31.5%)|> had no plan at all. The rest had one."],
    ["a change right after", "Of the 310 children who were seen, <|42 (31.5%)|> lacked any plan. None had one."],
    ["small changes on both sides", "Of the 310 children that were seen, <|42 (31.5%)|> had no plan whatever. The rest had one."],
    ["a move to elsewhere", `The rest of the page. ${BEFORE} Its end.`],
  ])("%s", (_, after) => expect(toldAfter(BEFORE, after)).toEqual([]));

  test("changes on both sides, where the words are long and stand once", () =>
    expect(
      toldAfter(
        "They said: <|the council has never once replied to the families’ letters|>, and left.",
        "Other people wrote: <|the council has never once replied to the families’ letters|>. Then they went home.",
      ),
    ).toEqual([]));
});

describe("does not hide", () => {
  test.each([
    ["other words", BEFORE, "Of the 310 children who were seen, <|43 (31.5%)|> had no plan at all. The rest had one."],
    ["the same words in quite another place", BEFORE, "Elsewhere <|42 (31.5%)|> of something else were counted by nobody."],
    [
      "a look-alike, when its own place is gone",
      "Team A: <|42 (31.5%)|>\nTeam B: <|42 (31.5%)|>\nTeam C: 12 (1%)",
      "Team B: <|42 (31.5%)|>\nTeam C: 12 (1%)",
    ],
  ])("%s", (_, before, after) => expect(toldAfter(before, after)).toEqual([0]));

  test("look-alikes in other rows", () =>
    expect(
      toldAfter(
        "Team A: <|42 (31.5%)|>\nTeam B: <|42 (31.5%)|>\nTeam C: <|42 (31.5%)|>",
        "A heading.\nTeam A: <|42 (31.5%)|>\nTeam B: <|42 (31.5%)|>\nTeam C: <|42 (31.5%)|>",
      ),
    ).toEqual([1, 2]));

  test("any of several that are alike in everything, except where nothing has moved", () => {
    const row = "Seen within ten working days of the referral being made: 42 (31.5%) of all those referred in the year.\n".repeat(20);
    const marked = row.replaceAll("42 (31.5%)", "<|42 (31.5%)|>");
    const { text, spans } = readMarks(marked);
    const at = spans[9] ?? { start: 0, end: 0 };
    const dismissal: Dismissal = { document: "a.txt", check: CHECK, scope: "here", at: anchorAt(text, at) };
    const problems = spans.map((span) => ({ code: CHECK, at: span }));
    expect(partFindings(problems, text, [dismissal]).dismissed.map(({ problem }) => problem.at)).toEqual([at]);
    const moved = `A new first line.\n${text}`;
    const by = moved.length - text.length;
    const later = spans.map(({ start, end }) => ({ code: CHECK, at: { start: start + by, end: end + by } }));
    expect(partFindings(later, moved, [dismissal])).toMatchObject({ kept: later, stale: [dismissal] });
  });

  test("another check’s finding on the same words", () => {
    const { text, spans } = readMarks(BEFORE);
    const at = spans[0] ?? { start: 0, end: 0 };
    const dismissal: Dismissal = { document: "a.txt", check: CHECK, scope: "here", at: anchorAt(text, at) };
    expect(partFindings([{ code: "sum-mismatch", at }], text, [dismissal]).kept).toHaveLength(1);
  });
});

test("a check that is dismissed in the document tells nothing there; others do", () => {
  const problems = [
    { code: CHECK, at: { start: 0, end: 1 } },
    { code: "other", at: { start: 0, end: 1 } },
    { code: CHECK, at: { start: 2, end: 3 } },
  ];
  const { kept, dismissed } = partFindings(problems, "a b c", [{ document: "a.txt", check: CHECK, scope: "document" }]);
  expect(kept).toEqual([problems[1]]);
  expect(dismissed).toHaveLength(2);
});

test("whatever is written before or after, a finding with both contexts untouched stays dismissed, and no other goes with it", () => {
  const words = fc.array(fc.constantFrom("42", "(31.5%)", "children", "of", "310", "\n", ".", "seen"), { maxLength: 60 });
  fc.assert(
    fc.property(words, words, words, words, (head, tail, newHead, newTail) => {
      const middle = "the first thing that inspectors counted here was 42 (31.5%) and the next thing that they counted was not";
      const inner = middle.indexOf("42");
      const at = (lead: string) => ({ start: lead.length + inner, end: lead.length + inner + 10 });
      const [oldLead, newLead] = [`${head.join(" ")} `, `${newHead.join(" ")} `];
      const old = oldLead + middle + tail.join(" ");
      const now = newLead + middle + newTail.join(" ");
      const dismissal: Dismissal = { document: "a", check: CHECK, scope: "here", at: anchorAt(old, at(oldLead)) };
      const all = [...now.matchAll(/42 \(31\.5%\)/g)].map(({ index }) => ({ code: CHECK, at: { start: index, end: index + 10 } }));
      const { dismissed } = partFindings(all, now, [dismissal]);
      expect(dismissed.map(({ problem }) => problem.at)).toEqual([at(newLead)]);
    }),
  );
});

test("a hundred thousand findings of white space and half characters do no harm", () => {
  for (const text of [" ".repeat(100_000), "\ud83d".repeat(100_000), "42 ".repeat(30_000)]) {
    const at = { start: 50_000, end: 50_002 };
    const dismissal: Dismissal = { document: "a", check: CHECK, scope: "here", at: anchorAt(text, at) };
    const read = JSON.parse(JSON.stringify(dismissal));
    expect(partFindings([{ code: CHECK, at }], text, [read]).dismissed).toHaveLength(1);
  }
});
