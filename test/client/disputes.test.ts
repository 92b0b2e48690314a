import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { filtered, grouped, withDocument } from "../../client/src/disputes/dispute-groups.ts";
import {
  countText,
  decisions,
  evidenceWarning,
  GUESS,
  headlineOf,
  placeOf,
  statusTexts,
  stepText,
  warningOf,
} from "../../client/src/disputes/dispute-text.ts";
import { escaped, ledgerHtml } from "../../client/src/disputes/ledger-html.ts";
import { type DisputeItem, reviewDecisions } from "../../server/src/protocol/index.ts";
import { root } from "../support/root.ts";

const range = { start: { line: 4, character: 23 }, end: { line: 4, character: 60 } };

function item(more: Partial<DisputeItem> = {}): DisputeItem {
  return {
    id: "file:///a.txt#10-20",
    uri: "file:///a.txt",
    document: "press/a.txt",
    origin: "found",
    status: "open",
    contest: {
      uri: "file:///a.txt",
      range,
      words: "it rejects the finding",
      document: "press/a.txt",
      state: "exact",
      by: "Eastmarch Council",
      stance: "dispute",
      against: "finding",
    },
    evidence: [],
    decisions: [],
    history: [],
    remarks: [],
    reviews: [],
    ...more,
  };
}

const rejected = item({
  id: "file:///a.txt#30-40",
  status: "rejected",
  finding: { uri: "file:///a.txt", range, words: "plans were poor", document: "press/a.txt", paragraph: "12", page: 3 },
  standing: "Reviewed: rejected by Ruth Okoro, 3 Nov 2026: the letter shows 40.",
  evidence: [
    {
      review: "urn:1",
      key: "../letter.txt#1-2",
      uri: "file:///letter.txt",
      range,
      words: "we count <40>",
      document: "letter.txt",
      state: "lost",
      by: "Ruth Okoro",
      says: "their count",
      isOwn: true,
    },
  ],
  decisions: [{ status: "rejected", at: "2026-11-03T12:00:00.000Z", by: "Ruth Okoro", reason: "the letter shows 40" }],
  history: [
    { status: "open", at: "2026-11-01T12:00:00.000Z", by: "Ruth Okoro" },
    { status: "rejected", at: "2026-11-03T12:00:00.000Z", by: "Ruth Okoro", reason: "the letter shows 40" },
  ],
  remarks: [{ author: "Sam Vale", text: "Who counted?", isResolved: false }],
  reviews: ["urn:1"],
});
const guessed = item({ contest: { ...item().contest, isGuess: true } });
const differing: DisputeItem["decisions"] = [
  { status: "upheld", at: "2026-11-03T12:00:00.000Z", by: "Ruth Okoro" },
  { status: "rejected", at: "2026-11-04T12:00:00.000Z", by: "Sam Vale" },
];
const disagreed = item({ id: "file:///b.txt#1-2", document: "press/b.txt", status: "disagreed", decisions: differing, history: differing });

describe("words", () => {
  test("every status has its own icon and word", () => {
    expect(new Set(statusTexts.map(({ icon }) => icon)).size).toBe(statusTexts.length);
    expect(decisions.map(({ status }) => status).sort()).toEqual([...reviewDecisions].sort());
  });

  test.each([
    [{}, "Eastmarch Council contests a finding"],
    [{ by: "the union", stance: "partial", against: "figure" }, "The union accepts part, but contests a figure"],
    [{ by: "", against: "process" }, "Somebody contests how the inspection was done"],
  ])("%o is headed %s", (more, words) => expect(headlineOf(item({ contest: { ...item().contest, ...more } }))).toBe(words));

  test("a dispute begun by hand says so", () => {
    const { stance: _, against: __, ...contest } = item().contest;
    expect(headlineOf({ contest: { ...contest, by: "" } })).toBe("A dispute begun by hand");
  });

  test.each([
    ["found", "exact", ""],
    ["gone", "moved", "the contest is not found any more"],
    ["by-hand", "exact", ""],
    ["by-hand", "lost", "its words are not found any more"],
    ["found", "unsure", "where its words stand is not certain"],
  ] as const)("%s and %s warns: %s", (origin, state, words) =>
    expect(warningOf({ origin, contest: { ...item().contest, state } })).toBe(words),
  );

  test("places, steps, counts and evidence", () => {
    expect(placeOf({ document: "a.txt", paragraph: "12", page: 3 })).toBe("a.txt, paragraph 12, page 3");
    expect(stepText(rejected.history[1] ?? { status: "open", at: "" })).toBe("rejected by Ruth Okoro, 3 Nov 2026: the letter shows 40");
    expect([countText([]), countText([item()]), countText([rejected, rejected])]).toEqual([
      "No disputes",
      "1 dispute, 1 open",
      "2 disputes, none open",
    ]);
    expect([countText([guessed]), countText([guessed, item()])]).toEqual([
      "1 dispute, guessed, 1 open",
      "2 disputes, 1 of them guessed, 2 open",
    ]);
    expect(evidenceWarning({ state: "exact" })).toBe("");
    expect(evidenceWarning({ state: "unread", problem: "There is no such file." })).toBe("There is no such file.");
  });
});

describe("a guess that nobody has decided", () => {
  test.each([
    ["dispute", "Eastmarch Council seems to contest a finding"],
    ["partial", "Eastmarch Council accepts part, but seems to contest a finding"],
  ])("%s", (stance, words) => expect(headlineOf({ contest: { ...guessed.contest, stance } })).toBe(words));

  test("says so in the ledger, and why it may be none", () => {
    const page = (one: DisputeItem) =>
      ledgerHtml({ about: "a.txt", answer: { items: [one], documents: 1, isComplete: true, problems: [] }, style: "" });
    expect(page(guessed)).toContain(`<p class="who">Eastmarch Council seems to contest a finding</p>`);
    expect(page(guessed)).toContain(GUESS);
    expect(page(item())).not.toMatch(/seems|guess/);
    expect(page(item())).not.toContain(GUESS);
  });
});

describe("groups and filters", () => {
  const all = [item(), rejected, disagreed];
  test("by status in the order of work, by document in theirs; none is empty", () => {
    expect(grouped(all, "status").map(({ label, items }) => `${label} ${items.length}`)).toEqual([
      "Open 1",
      "Readers disagree 1",
      "Rejected 1",
    ]);
    expect(grouped(all, "document").map(({ label, items }) => `${label} ${items.length}`)).toEqual(["press/a.txt 2", "press/b.txt 1"]);
  });
  test.each([
    ["all", { words: "" }, 3],
    ["a status", { words: "", statuses: ["rejected"] as const }, 1],
    ["words of a reason", { words: "LETTER shows" }, 1],
    ["a name", { words: "sam vale" }, 2],
    ["both", { words: "sam vale", statuses: ["disagreed"] as const }, 1],
    ["nothing", { words: "no such word" }, 0],
  ])("%s", (_, filter, count) => expect(filtered(all, filter)).toHaveLength(count));
});

test("of a folder one document is told anew, in its place", () => {
  const other = item({ id: "o", uri: "file:///o.txt", document: "o.txt" });
  const late = item({ id: "z", uri: "file:///z.txt", document: "z.txt" });
  expect(withDocument([other, item(), late], "file:///a.txt", [rejected]).map(({ id }) => id)).toEqual(["o", rejected.id, "z"]);
  expect(withDocument([other], "file:///a.txt", [rejected]).map(({ id }) => id)).toEqual(["o", rejected.id]);
  expect(withDocument([other, item()], "file:///a.txt", [])).toEqual([other]);
});

describe("the ledger's page", () => {
  const answer = { items: [item(), rejected, disagreed], documents: 2, isComplete: true, problems: ["c.pdf: it cannot be <read>."] };
  const live = ledgerHtml({ about: "press", answer, style: "p{}", live: { nonce: "abc", script: "run()" } });
  const saved = ledgerHtml({ about: "press", answer, style: "p{}" });

  test("lets nothing in but its own style and script", () => {
    expect(live).toContain(
      `content="default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'; base-uri 'none'; form-action 'none'"`,
    );
    expect(live.match(/<script nonce="abc">/g)).toHaveLength(1);
    expect(`${live}${saved}`).not.toMatch(/\bsrc=|\bstyle="|\bon\w+="|https?:|url\(/);
    expect(saved).not.toContain("<script");
  });

  test("is a table with headers, words escaped", () => {
    for (const page of [live, saved]) {
      expect([...page.matchAll(/<th scope="col">(\w+)/g)].map(([, word]) => word)).toEqual(["Finding", "Contest", "Evidence", "Status"]);
      expect(page.match(/<tr class="dispute /g)).toHaveLength(3);
      expect(page).toContain("we count &lt;40&gt;");
      expect(page).toContain("it cannot be &lt;read&gt;.");
      expect(page).toContain('<html lang="en">');
    }
  });

  test("shows evidence with its state, decisions, history and notes", () => {
    expect(saved).toContain("Its words are not found any more");
    expect(saved).toContain("paragraph 12, page 3");
    expect(saved).toContain("<b>Ruth Okoro: upheld</b>");
    expect(saved).toContain("<summary>History</summary>");
    expect(saved).toContain("Sam Vale: Who counted?");
  });

  test("its links, buttons and filters are only where a script is", () => {
    expect(live.match(/data-show="/g)?.length).toBe(5);
    expect(live.match(/<button type="button" data-review=/g)).toHaveLength(3);
    expect(live).toContain('<form role="search"');
    expect(saved).not.toMatch(/data-|<button|<form|<a /);
  });

  test("without disputes it says so, and has no filters", () => {
    const empty = ledgerHtml({ about: "a", answer: { ...answer, items: [] }, style: "", live: { nonce: "a", script: "" } });
    expect(empty).toContain("Nobody contests anything here");
    expect(empty).not.toContain("<form");
  });

  test("its style and script load nothing and cannot end early", () => {
    for (const file of ["media/ledger.css", "media/ledger.js"]) {
      const words = readFileSync(path.join(root, file), "utf8");
      expect(words).not.toMatch(/https?:|url\(|@import|fetch|XMLHttpRequest|<\/(?:style|script)/i);
    }
  });
});

test.each([
  [`<img src=x onerror="1">`, "&lt;img src=x onerror=&quot;1&quot;&gt;"],
  ["O’Neill & Sons'", "O’Neill &amp; Sons&#39;"],
])("%s is escaped", (words, expected) => expect(escaped(words)).toBe(expected));
