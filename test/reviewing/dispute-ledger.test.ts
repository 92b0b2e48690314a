import { describe, expect, test } from "vitest";
import { anchoringTextOf, anchorOf, type Note } from "../../server/src/annotations/index.ts";
import { analyse, SourceIndex } from "../../server/src/engine/index.ts";
import {
  afterAct,
  contestsIn,
  filteredLedger,
  type LedgerEntry,
  type LedgerFilter,
  ledgerOf,
  type NoteAt,
  type ReviewAct,
  reviewedContest,
  reviewsAmong,
} from "../../server/src/reviewing/index.ts";
import { comment, evidence, review } from "./reviews.ts";

/** Invented. */
const ARTICLE = `Eastmarch children's services rated inadequate

Ofsted has rated children's services in Eastmarch inadequate after an inspection in March 2016.

Inspectors said that plans for care leavers were poor and that 190 young people had lost touch with the council.

Eastmarch Council said it rejects the finding that plans were poor, and has lodged a formal complaint about the report.

A spokeswoman for the council said the true figure is 140, not 190.

The weather was fine.
`;
const LETTER = "Dear editor, we count 140 young people. Yours, the director.";
const RUTH = "Ruth Okoro";
const SAM = "Sam Vale";
const contests = contestsIn(analyse(ARTICLE));
const PLANS = "it rejects the finding that plans were poor";

function ledger(...notes: readonly NoteAt[]): readonly LedgerEntry[] {
  return ledgerOf({ document: "a.txt", contests, notes });
}

/** One line an entry: where it comes from, how it stands, who contests what. */
const listing = (entries: readonly LedgerEntry[]) =>
  entries.map(
    ({ origin, standing, contest, finding }) =>
      `${origin} ${standing.status} ${contest.by || "?"} | ${contest.words.slice(0, 40)} | ${finding?.words.slice(0, 40) ?? "-"}`,
  );

test("without reviews every contest is open, with its finding", () => {
  expect(listing(ledger())).toMatchInlineSnapshot(`
    [
      "found open Eastmarch Council | it rejects the finding that plans were p | plans for care leavers were poor and tha",
      "found open A spokeswoman for the council | the true figure is 140, not 190 | 190",
    ]
  `);
});

describe("reviews find their contest", () => {
  test.each([
    ["on all of its words", "it rejects the finding that plans were poor"],
    ["on some of its words", "rejects the finding"],
  ])("%s", (_, on) => {
    const entries = ledger(review(ARTICLE, { by: RUTH, steps: [["rejected", 3, "the plans were read"]], on }));
    const [reviewed] = entries.filter(({ reviews }) => reviews.length > 0);
    expect([entries.length, reviewed?.origin, reviewed?.standing.status]).toEqual([contests.length, "found", "rejected"]);
    expect(reviewed?.contest.words).toContain("rejects the finding");
  });

  test("words where the program finds none are a dispute of their own, in reading order", () => {
    const entries = ledger(review(ARTICLE, { by: RUTH, steps: [["open", 3]], on: "plans for care leavers were poor" }));
    expect(entries.map(({ origin }) => origin)[0]).toBe("by-hand");
    expect(entries).toHaveLength(contests.length + 1);
  });

  test("a contest that is not found any more stays, with what it was", () => {
    const contest = { by: "The union", stance: "dispute", against: "finding" };
    const entries = ledger(review(ARTICLE, { by: RUTH, steps: [["upheld", 3]], contest, on: "The weather was fine" }));
    expect(listing(entries).at(-1)).toBe("gone upheld The union | The weather was fine | -");
  });

  test("a lost one comes last, and is never put on words", () => {
    const entries = ledger(review(ARTICLE, { by: RUTH, steps: [["upheld", 3]], on: PLANS, isLost: true }));
    expect(entries).toHaveLength(contests.length + 1);
    expect(entries.at(-1)).toMatchObject({ origin: "by-hand", contest: { place: { state: "lost" } } });
    expect(entries.slice(0, -1).every(({ standing }) => standing.status === "open")).toBe(true);
  });

  test("two readers on the same words by hand are one dispute", () => {
    const entries = ledger(
      review(ARTICLE, { by: RUTH, steps: [["upheld", 3]], on: "The weather was fine" }),
      review(ARTICLE, { by: SAM, steps: [["rejected", 4]], on: "weather was fine" }),
    );
    expect(entries.at(-1)).toMatchObject({ origin: "by-hand", standing: { status: "disagreed" } });
    expect(entries).toHaveLength(contests.length + 1);
  });
});

test("an entry has evidence, history and what was said on its words", () => {
  const given = evidence("letters/one.txt", LETTER, "we count 140", "their count");
  const entries = ledger(
    review(ARTICLE, {
      by: RUTH,
      steps: [
        ["open", 1],
        ["rejected", 3, "no"],
      ],
      evidence: [given],
      on: PLANS,
    }),
    review(ARTICLE, { by: SAM, steps: [["upheld", 2, "yes"]], isOwn: false, on: PLANS }),
    comment(ARTICLE, "rejects the finding", "Who said so?", SAM),
    comment(ARTICLE, "The weather was fine", "Was it?", SAM),
  );
  const entry = entries.find(({ reviews }) => reviews.length > 0);
  expect(entry?.standing.status).toBe("disagreed");
  expect(entry?.history.map(({ by, status, reason }) => [by, status, reason])).toEqual([
    [RUTH, "open", undefined],
    [SAM, "upheld", "yes"],
    [RUTH, "rejected", "no"],
  ]);
  expect(entry?.evidence).toEqual([expect.objectContaining({ evidence: given, by: RUTH, isOwn: true })]);
  expect(entry?.remarks.map(({ text, author }) => [text, author])).toEqual([["Who said so?", SAM]]);
});

test("the report that an article is held against tells what is contested", () => {
  const report = `Inspection of Eastmarch children's services\n\nFindings\n\n12. Plans for care leavers were poor. Of them, 190 young people had lost touch.\n`;
  const article = ARTICLE.replace("190 young people had", "“190 young people had lost touch” and");
  const analysis = analyse(article, { sources: [{ name: "report.txt", index: SourceIndex.of(analyse(report)) }] });
  const told = contestsIn(analysis).flatMap(({ inReport }) => inReport ?? []);
  expect(told.map(({ document, paragraph }) => [document, paragraph])).toContainEqual(["report.txt", "12"]);
});

describe("filters", () => {
  const entries = ledger(
    review(ARTICLE, { by: RUTH, steps: [["rejected", 3, "the letter shows 40"]], on: PLANS }),
    review(ARTICLE, { by: SAM, steps: [["open", 4]], on: "The weather was fine" }),
  );
  test.each<[string, LedgerFilter, number]>([
    ["everything", {}, entries.length],
    ["a status", { status: ["rejected"] }, 1],
    ["two statuses", { status: ["rejected", "open"] }, entries.length],
    ["who contests", { who: "eastmarch council" }, entries.filter(({ contest }) => contest.by === "Eastmarch Council").length],
    ["who reviewed", { who: "sam" }, 1],
    ["words of a reason", { words: "letter SHOWS" }, 1],
    ["another document", { document: "b.txt" }, 0],
    ["disagreement", { status: ["disagreed"] }, 0],
  ])("%s", (_, filter, count) => expect(filteredLedger(entries, filter)).toHaveLength(count));
});

describe("acts", () => {
  const anchoring = anchoringTextOf(ARTICLE);
  const start = ARTICLE.indexOf(PLANS);
  const anchor = anchorOf(anchoring, { start, end: start + PLANS.length });
  const [contest] = contests;
  const context = {
    now: "2026-11-09T00:00:00.000Z",
    author: RUTH,
    id: "urn:new",
    anchor,
    ...(contest ? { contest: reviewedContest(contest) } : {}),
  };
  const given = evidence("letter.txt", LETTER, "we count 140");
  const key = `letter.txt#${given.anchor.start}-${given.anchor.end}`;
  const mine = review(ARTICLE, { by: RUTH, steps: [["upheld", 2]], evidence: [given], on: PLANS });
  const others = review(ARTICLE, { by: SAM, steps: [["upheld", 2]], evidence: [given], isOwn: false, on: PLANS });
  const act = (act: ReviewAct, ...notes: readonly NoteAt[]) => afterAct(reviewsAmong(notes), act, context);

  test("the first decision makes a note that knows what was contested", () => {
    expect(act({ act: "status", status: "rejected", reason: " no " })).toEqual({
      id: "urn:new",
      motivation: "assessing",
      created: context.now,
      author: RUTH,
      anchor,
      review: {
        steps: [{ status: "rejected", at: context.now, by: RUTH, reason: "no" }],
        evidence: [],
        contest: expect.objectContaining({ by: "Eastmarch Council", stance: "dispute" }),
      },
    });
  });

  test("the next is a step of the same note; another reader's review is left alone", () => {
    const note = act({ act: "status", status: "open" }, others, mine) as Note;
    expect(note.id).toBe(mine.note.id);
    expect(note.review?.steps.map(({ status }) => status)).toEqual(["upheld", "open"]);
    expect((act({ act: "status", status: "open" }, others) as Note).id).toBe("urn:new");
  });

  test("evidence opens a review, is added once, and is taken out", () => {
    const opened = act({ act: "add-evidence", evidence: given }) as Note;
    expect(opened.review).toMatchObject({ steps: [{ status: "open" }], evidence: [given] });
    expect(act({ act: "add-evidence", evidence: given }, mine)).toEqual({ failed: expect.stringContaining("already") });
    expect((act({ act: "remove-evidence", key }, mine) as Note).review?.evidence).toEqual([]);
    expect(act({ act: "remove-evidence", key }, others)).toEqual({ failed: expect.stringContaining("another reader") });
  });

  test("a review is taken back without its words", () => {
    const note = act({ act: "take-back" }, mine) as Note;
    expect(note).toMatchObject({ id: mine.note.id, isDeleted: true, modified: context.now });
    expect(note).not.toHaveProperty("review");
    expect(act({ act: "take-back" }, others)).toEqual({ failed: expect.any(String) });
  });
});
