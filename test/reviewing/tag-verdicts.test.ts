import { describe, expect, test } from "vitest";
import type { TagVerdict } from "../../server/src/annotations/index.ts";
import { analyse } from "../../server/src/engine/index.ts";
import { foundUnder, markOf, markWords, placedVerdicts, TagVerdicts, withVerdicts } from "../../server/src/reviewing/index.ts";
import { inText, type Judge, judging, verdictOn } from "../support/judged.ts";

const text = [
  "# Help and protection",
  "",
  "1. Social workers' assessments are poor, and 42 children waited for more than a month.",
  "",
  "2. Managers' oversight is strong. The council rejects the finding that assessments are poor, Cllr Maud Ferris said.",
  "",
].join("\n");

const press = [
  "Inspectors have found that social workers' assessments in Eastmarch are poor.",
  "",
  "Cllr Maud Ferris, who leads the council, said: “We do not accept that assessments are poor.”",
  "",
].join("\n");

const negative = { kind: "judgement", label: "negative" } as const;
const positive = { kind: "judgement", label: "positive" } as const;
const count = { kind: "statistic", label: "count", value: "42" } as const;

/** What is shown of one kind: the words, and what they are. */
function shown(kind: string, said: readonly (readonly [string, TagVerdict, Judge?])[], changed = text): string[] {
  const { analysis, verdicts } = judging(
    changed,
    said.map(([words, verdict, judge]) => verdictOn(text, words, verdict, judge)),
  );
  const applied = withVerdicts(analysis, verdicts);
  return [...applied.tags, ...applied.claims.disputes]
    .filter((one) => one.kind === kind)
    .map((one) => `${changed.slice(one.start, one.end)}: ${markWords(markOf(one))}`);
}

describe("what is shown", () => {
  test("is what the program found, without verdicts", () => {
    expect(shown("judgement", [])).toMatchInlineSnapshot(`
      [
        "poor: negative judgement",
        "strong: positive judgement",
        "poor: negative judgement",
      ]
    `);
    expect(shown("statistic", [])).toMatchInlineSnapshot(`
      [
        "42: count: 42",
        "more than a month: duration: 1",
      ]
    `);
    expect(shown("official", [])).toMatchInlineSnapshot(`
      [
        "Cllr Maud Ferris: named person: Maud Ferris",
      ]
    `);
    expect(shown("dispute", [])).toMatchInlineSnapshot(`[]`);
  });

  test.each<[string, string, readonly (readonly [string, TagVerdict, Judge?])[], (all: string[]) => string[]]>([
    ["what is confirmed stays", "judgement", [["poor", { verdict: "confirmed", found: negative }]], (all) => all],
    ["what is rejected goes", "judgement", [["poor", { verdict: "rejected", found: negative }]], ([, ...others]) => others],
    [
      "what is corrected is as the reader says",
      "judgement",
      [["poor", { verdict: "corrected", found: negative, correct: positive }]],
      ([, ...others]) => ["poor: positive judgement", ...others],
    ],
    [
      "other words may be right",
      "judgement",
      [["are poor", { verdict: "corrected", found: negative, correct: negative }]],
      ([, ...others]) => ["are poor: negative judgement", ...others],
    ],
    [
      "what is added is there",
      "judgement",
      [["waited", { verdict: "added", correct: negative }]],
      ([first = "", ...others]) => [first, "waited: negative judgement", ...others],
    ],
    ["a verdict on another kind changes nothing", "judgement", [["poor", { verdict: "rejected", found: count }]], (all) => all],
    [
      "a judgement that is a figure is gone as a judgement",
      "judgement",
      [["poor", { verdict: "corrected", found: negative, correct: count }]],
      ([, ...others]) => others,
    ],
    [
      "and there as a figure",
      "statistic",
      [["poor", { verdict: "corrected", found: negative, correct: { kind: "statistic", label: "count", value: "1,500" } }]],
      (all) => ["poor: count: 1500", ...all],
    ],
    [
      "an unknown label of another program changes nothing",
      "judgement",
      [["poor", { verdict: "corrected", found: negative, correct: { kind: "judgement", label: "loud" } }]],
      (all) => all,
    ],
    ["a figure is rejected", "statistic", [["42", { verdict: "rejected", found: count }]], ([, ...others]) => others],
    [
      "a figure's value is corrected",
      "statistic",
      [["42", { verdict: "corrected", found: count, correct: { kind: "statistic", label: "count", value: "40..45" } }]],
      ([, ...others]) => ["42: count: 40 to 45", ...others],
    ],
    ["a person is rejected", "official", [["Cllr Maud Ferris", { verdict: "rejected", found: { kind: "official" } }]], () => []],
  ])("%s", (_, kind, said, expected) => expect(shown(kind, said)).toEqual(expected(shown(kind, []))));

  test("a contest that is none is gone, and with it what the checks say of it", () => {
    const [dispute] = analyse(press).claims.disputes;
    if (!dispute) throw new Error("the text has no dispute");
    const words = press.slice(dispute.start, dispute.end);
    const { analysis, verdicts } = judging(press, [verdictOn(press, words, { verdict: "rejected", found: markOf(dispute) })]);
    const applied = withVerdicts(analysis, verdicts);
    const codes = (problems: typeof analysis.problems) => problems.map(({ code }) => code).filter((code) => code.includes("dispute"));
    expect(codes(analysis.problems)).toEqual(["finding-disputed", "dispute"]);
    expect(applied.claims.disputes).toEqual([]);
    expect(codes(applied.problems)).toEqual([]);
    expect(applied.claims.attributions).toEqual(analysis.claims.attributions);
  });

  test("a contest that somebody added is told by the checks", () => {
    const words = "42 children waited for more than a month";
    const said = verdictOn(text, words, { verdict: "added", correct: { kind: "dispute", label: "dispute", value: "the union" } });
    const { analysis, verdicts } = judging(text, [said]);
    expect(withVerdicts(analysis, verdicts).problems.map(({ message }) => message)).toContain("The union contests a finding.");
  });
});

describe("where readers disagree", () => {
  const ruth = { by: "Ruth Okoro", minute: 1, isOwn: false };
  const sam = { by: "Sam Vale", minute: 2, isOwn: false };
  const own = { minute: 0, isOwn: true };

  test("the latest is shown", () => {
    const said = [
      ["poor", { verdict: "rejected", found: negative }, ruth] as const,
      ["poor", { verdict: "confirmed", found: negative }, sam] as const,
    ];
    expect(shown("judgement", said)).toEqual(shown("judgement", []));
  });

  test("the reader's own goes before it", () => {
    const said = [
      ["poor", { verdict: "rejected", found: negative }, own] as const,
      ["poor", { verdict: "confirmed", found: negative }, sam] as const,
    ];
    expect(shown("judgement", said)).toHaveLength(shown("judgement", []).length - 1);
  });

  test("all that they say is known, of one matter", () => {
    const { verdicts } = judging(text, [
      verdictOn(text, "poor", { verdict: "rejected", found: negative }, ruth),
      verdictOn(text, "are poor", { verdict: "corrected", found: negative, correct: negative }, sam),
      verdictOn(text, "42", { verdict: "confirmed", found: count }, ruth),
    ]);
    expect(verdicts.matters.map(({ said }) => said.map(({ by, verdict }) => `${by} ${verdict.verdict}`))).toEqual([
      ["Sam Vale corrected", "Ruth Okoro rejected"],
      ["Ruth Okoro confirmed"],
    ]);
  });

  test("of the notes in one file, those of other authors are not one's own", () => {
    const notes = [verdictOn(text, "poor", { verdict: "rejected", found: negative }, { by: "Ruth Okoro" })];
    expect(placedVerdicts(notes, text, "Sam Vale").map(({ isOwn }) => isOwn)).toEqual([false]);
    expect(placedVerdicts(notes, text, "Ruth Okoro").map(({ isOwn }) => isOwn)).toEqual([true]);
    expect(placedVerdicts(notes, text).map(({ isOwn }) => isOwn)).toEqual([true]);
  });
});

describe("when the text changes", () => {
  const rejected = [["poor", { verdict: "rejected", found: negative }] as const];

  test("a verdict goes with its words", () => {
    const changed = text.replace("1. Social", "1. In the autumn, social");
    expect(shown("judgement", rejected, changed)).toEqual(shown("judgement", rejected));
  });

  test("and does not hold for others", () => {
    const changed = text.replace("assessments are poor, and", "assessments are weak, and");
    expect(shown("judgement", rejected, changed)).toEqual(shown("judgement", [], changed));
  });

  test("a line break within the words is no other word", () => {
    const said = [["is strong", { verdict: "added", correct: positive }] as const];
    const changed = text.replace("is strong", "is\nstrong");
    expect(shown("judgement", said, changed)).toContain("is\nstrong: positive judgement");
  });

  test("a deleted note says nothing", () => {
    const { note, ...place } = verdictOn(text, "poor", { verdict: "rejected", found: negative });
    expect(placedVerdicts([{ note: { ...note, isDeleted: true }, ...place }], text)).toEqual([]);
  });
});

describe("what is computed again", () => {
  const many = Array.from(
    { length: 40 },
    (_, i) => `${i + 1}. Practice in team ${i + 1} is poor. It was reviewed in ${i + 1} meetings.\n`,
  ).join("\n");
  const notes = [verdictOn(many, "poor", { verdict: "rejected", found: negative })];

  test("parts without a verdict are the same objects", () => {
    const { analysis, verdicts } = judging(many, notes);
    const applied = withVerdicts(analysis, verdicts);
    const changed = applied.parts.filter((part, i) => part !== analysis.parts[i]);
    expect(changed).toHaveLength(1);
    expect(applied.tags).toHaveLength(analysis.tags.length - 1);
  });

  test("and a part with one stays the same while nothing in it changes", () => {
    const { analysis, verdicts } = judging(many, notes);
    const again = new TagVerdicts(placedVerdicts(inText(many, notes), many));
    const changed = (applied: typeof analysis) => applied.parts.find((part, i) => part.found !== analysis.parts[i]?.found)?.found;
    expect(changed(withVerdicts(analysis, verdicts))).toBe(changed(withVerdicts(analysis, again)));
  });

  test("without verdicts nothing is made at all", () => {
    const analysis = analyse(many);
    expect(withVerdicts(analysis, new TagVerdicts([]))).toBe(analysis);
  });
});

test("tags at a place follow the list of all", () => {
  const { analysis, verdicts } = judging(text, [
    verdictOn(text, "poor", { verdict: "rejected", found: negative }),
    verdictOn(text, "waited", { verdict: "added", correct: negative }),
  ]);
  const applied = withVerdicts(analysis, verdicts);
  for (let offset = 0; offset < text.length; offset++)
    expect(applied.tagsAt(offset)).toEqual(applied.tags.filter(({ start, end }) => start <= offset && offset < end));
});

test("what a verdict is about is found under its words", () => {
  const { analysis, verdicts } = judging(text, [verdictOn(text, "poor", { verdict: "rejected", found: negative })]);
  const found = verdicts.matters.flatMap(({ decides }) => foundUnder(analysis, decides));
  expect(found.map((one) => markWords(markOf(one)))).toEqual(["negative judgement"]);
});
