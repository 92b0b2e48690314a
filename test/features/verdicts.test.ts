import { describe, expect, test } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import type { TagVerdict } from "../../server/src/annotations/index.ts";
import { analyse, LineIndex } from "../../server/src/engine/index.ts";
import { codeLenses, hover, judgedReading, type Reading, semanticTokens, tagActions, tagsThere } from "../../server/src/features/index.ts";
import { coverageOf, markWords, placedVerdicts, TagVerdicts } from "../../server/src/reviewing/index.ts";
import { checkOf, inText, type Judge, verdictOn } from "../support/judged.ts";
import { readMarks } from "../support/marked-text.ts";

const negative = { kind: "judgement", label: "negative" } as const;
const positive = { kind: "judgement", label: "positive" } as const;
const ruth = { by: "Ruth Okoro", isOwn: false, minute: 1 };
const sam = { by: "Sam Vale", isOwn: false, minute: 2 };
const commands = { judge: "judge", correct: "correct", mark: "mark" };

type Said = readonly (readonly [string, TagVerdict, Judge?])[];

/** A reading of a marked text as readers corrected it, and the cursor or selection in it. */
function judged(marked: string, said: Said = []) {
  const { text, cursor, spans } = readMarks(marked);
  const lines = LineIndex.of(text);
  const notes = inText(
    text,
    said.map(([words, verdict, judge]) => verdictOn(text, words, verdict, judge)),
  );
  const plain: Reading = { uri: "file:///a.report.txt", analysis: analyse(text), lines };
  const read = judgedReading(plain, new TagVerdicts(placedVerdicts(notes, text)));
  const position = (offset: number) => ({ line: lines.at(offset).line, character: lines.at(offset).column });
  const span = spans[0] ?? { start: cursor ?? 0, end: cursor ?? 0 };
  return { read, plain, range: { start: position(span.start), end: position(span.end) } };
}

function hoverAt(marked: string, said: Said): string | undefined {
  const { read, range } = judged(marked, said);
  const shown = hover(read, range.start, "plaintext");
  return shown && MarkupContent.is(shown.contents) ? shown.contents.value : undefined;
}

describe("the hover", () => {
  test("of a rejected tag says who rejected it, and what it was", () => {
    expect(hoverAt("Plans are po<|>or.", [["poor", { verdict: "rejected", found: negative }, ruth]])).toBe(
      "Not a judgement\nRejected by Ruth Okoro, 3 Nov 2025. Was: negative judgement.",
    );
  });

  test("of a confirmed tag says what it is, then who confirmed it", () => {
    expect(hoverAt("Plans are po<|>or.", [["poor", { verdict: "confirmed", found: negative }]])).toMatch(
      /^Judgement: negative\n[\s\S]*\n\nConfirmed\nConfirmed by you, 3 Nov 2025\.$/,
    );
  });

  test("of a corrected tag is that of the correction", () => {
    const text = hoverAt("Plans are po<|>or.", [["poor", { verdict: "corrected", found: negative, correct: positive }, ruth]]);
    expect(text).toMatch(/^Judgement: positive\n/);
    expect(text).toMatch(/Corrected: positive judgement\nCorrected by Ruth Okoro, 3 Nov 2025\. Was: negative judgement\.$/);
  });

  test("of an added tag says that the program had not found it", () => {
    expect(hoverAt("Plans are on the ta<|>ble.", [["table", { verdict: "added", correct: negative }, ruth]])).toMatch(
      /Added: negative judgement\nAdded by Ruth Okoro, 3 Nov 2025\. Not found by the program\.$/,
    );
  });

  test("names all who disagree, and whose verdict is shown", () => {
    const said: Said = [
      ["poor", { verdict: "rejected", found: negative }, ruth],
      ["poor", { verdict: "confirmed", found: negative }, sam],
    ];
    expect(hoverAt("Plans are po<|>or.", said)).toMatch(
      /Readers disagree\nSam Vale confirms, Ruth Okoro rejects\.\nWhat is shown is the latest verdict\. Was: negative judgement\.$/,
    );
    const withOwn: Said = [...said, ["poor", { verdict: "rejected", found: negative }, { isOwn: true }]];
    expect(hoverAt("Plans are po<|>or.", withOwn)).toMatch(
      /You reject, Sam Vale confirms, Ruth Okoro rejects\.\nWhat is shown is your own verdict\./,
    );
  });

  test("of those who agree names them all", () => {
    const said: Said = [
      ["poor", { verdict: "rejected", found: negative }, ruth],
      ["poor", { verdict: "rejected", found: negative }, sam],
    ];
    expect(hoverAt("Plans are po<|>or.", said)).toMatch(
      /Rejected by Sam Vale, 3 Nov 2025\. Was: negative judgement\.\nRuth Okoro agrees\.$/,
    );
  });
});

describe("colours", () => {
  const count = (read: Reading) => semanticTokens(read).data.length / 5;

  test.each<[string, Said, number]>([
    ["rejected: none", [["poor", { verdict: "rejected", found: negative }]], -1],
    ["confirmed: the same", [["poor", { verdict: "confirmed", found: negative }]], 0],
    ["added: one more", [["table", { verdict: "added", correct: negative }]], 1],
    ["corrected: as many", [["poor", { verdict: "corrected", found: negative, correct: positive }]], 0],
  ])("%s", (_, said, more) => {
    const { read, plain } = judged("Plans on the table are poor. Oversight is strong.", said);
    expect(count(read)).toBe(count(plain) + more);
  });

  test("an added tag over the border of two parts of the document is coloured on both sides", () => {
    const marked = `${"Plans are poor.\n\n".repeat(30)}The last line`;
    const said: Said = [["poor.\n\nPlans", { verdict: "added", correct: { kind: "dispute", label: "dispute" } }]];
    const { read, plain } = judged(marked, said);
    expect(count(read)).toBeGreaterThan(count(plain));
  });
});

describe("what can be said", () => {
  const titles = (marked: string, said: Said = [], more: { readonly only?: readonly string[] } = {}) => {
    const { read, range } = judged(marked, said);
    return tagActions(read, range, { commands, ...more }).map(({ title }) => title);
  };

  test("of a tag at the cursor", () =>
    expect(titles("Plans are po<|>or.")).toEqual([
      "Confirm this negative judgement",
      "Not a judgement",
      "Correct this negative judgement…",
    ]));

  test("nothing where no tag is", () => {
    expect(titles("Pla<|>ns are poor.")).toEqual([]);
    expect(titles("Plans are poor<|>.")).toEqual([]);
  });

  test.each<[string, Said, string[]]>([
    [
      "confirmed",
      [["poor", { verdict: "confirmed", found: negative }]],
      ["Not a judgement", "Correct this negative judgement…", "Take back my verdict on this judgement"],
    ],
    [
      "rejected",
      [["poor", { verdict: "rejected", found: negative }]],
      ["Confirm this negative judgement", "Correct this negative judgement…", "Take back my verdict on this judgement"],
    ],
    [
      "rejected by another",
      [["poor", { verdict: "rejected", found: negative }, ruth]],
      ["Confirm this negative judgement", "Not a judgement", "Correct this negative judgement…"],
    ],
  ])("of a tag that is %s", (_, said, expected) => expect(titles("Plans are po<|>or.", said)).toEqual(expected));

  test("of selected words: what they are", () => {
    expect(titles("<|Plans|> are poor.")).toEqual(["Mark as judgement…", "Mark as figure…", "Mark as named person…", "Mark as dispute…"]);
    expect(titles("Plans are <|poor|>.")).not.toContain("Mark as judgement…");
  });

  test("only where such actions are asked for", () => {
    expect(titles("Plans are po<|>or.", [], { only: ["quickfix"] })).toEqual([]);
    expect(titles("Plans are po<|>or.", [], { only: ["refactor"] })).toHaveLength(3);
    expect(titles("Plans are po<|>or.", [], { only: ["refactor.inspectionLens.tag"] })).toHaveLength(3);
  });

  test("of what was corrected to other words: it is the program's words that are confirmed or rejected", () => {
    const { read, range } = judged("Plans a<|>re poor.", [["are poor", { verdict: "corrected", found: negative, correct: positive }]]);
    expect(
      tagActions(read, range, { commands }).map(({ title, command }) => [title, command?.arguments?.[0].range.start.character]),
    ).toEqual([
      ["Confirm this negative judgement", 10],
      ["Not a judgement", 10],
      ["Correct this positive judgement…", 6],
      ["Take back my verdict on this judgement", 6],
    ]);
  });

  test("a rejected tag is still there to be judged again", () => {
    const { read, range } = judged("Plans are po<|>or.", [["poor", { verdict: "rejected", found: negative }]]);
    expect(tagsThere(read, range).map(({ mark, found }) => [mark, found && markWords(found)])).toEqual([[undefined, "negative judgement"]]);
  });
});

test("above a heading stands who read what", () => {
  const text = "# Eastmarch\n\nPlans are poor.\n\n## Visits\n\nVisits are late.\n";
  const analysis = analyse(text);
  const { sections } = coverageOf(analysis, []);
  const notes = inText(text, [
    checkOf(text, "Visits", sections[1]?.checksum ?? "", ruth),
    checkOf(text, "Visits", "words:1:other", { ...sam, minute: 9 }),
    checkOf(text, "Eastmarch", "words:1:other", { isOwn: true }),
  ]);
  const read: Reading = { uri: "file:///a.report.txt", analysis, lines: LineIndex.of(text) };
  const lenses = codeLenses(read, coverageOf(analysis, notes), "check");
  expect(lenses.map(({ range, command }) => `${range.start.line}: ${command?.title} [${command?.command}]`)).toEqual([
    "0: Changed since you checked it on 3 Nov 2025: mark as read and checked again [check]",
    "4: Mark as read and checked [check]",
    "4: Checked by Ruth Okoro, 3 Nov 2025; Sam Vale, 3 Nov 2025 — changed since []",
  ]);
});
