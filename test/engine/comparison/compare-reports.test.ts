import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairParagraphs } from "../../../server/src/engine/comparison/pair-paragraphs.ts";
import { paragraphsOf } from "../../../server/src/engine/comparison/paragraphs.ts";
import { analyse, type Comparison, compareReports } from "../../../server/src/engine/index.ts";

const FRONT = `Inspection of Harrowmere local authority children’s services
Inspection dates: 6 to 17 November 2023
Lead inspector: Callum Ridgeway, His Majesty’s Inspector

| Judgement | Grade |
| --- | --- |
| The experiences and progress of care leavers | Good |
| Overall effectiveness | Requires improvement to be good |
`;

const FINDINGS = [
  "1. Early help is well organised, and families in all five districts reach it without waiting for a referral.",
  "2. Visits to children on protection plans are often late. Of the 310 children with a plan, 42 were not seen in time.",
  "3. Supervision of social workers is inconsistent, and it does not challenge plans that have drifted for months.",
  "4. Care leavers speak warmly of their personal advisers, who keep in touch with them in ways that they like.",
  "5. The virtual school tracks attendance closely and steps in when a placement moves a child between schools.",
];

const WANTED = [
  "◼ The timeliness of visits to children who are the subject of a child protection plan.",
  "◼ The quality of supervision, so that plans are challenged when they drift.",
];

/** A report with the given paragraphs and recommendations. */
function report(findings: readonly string[], wanted: readonly string[] = WANTED, front = FRONT): string {
  return `${front}\n## What needs to improve?\n\n${wanted.join("\n")}\n\n## The experiences and progress of children\n\n${findings.join("\n\n")}\n`;
}

function compared(before: string, after: string): Comparison {
  return compareReports(analyse(before), analyse(after));
}

/** What was compared, without what is the same: "kind how was>is". */
function listing({ grades, facts, figures, judgements, recommendations, findings, paragraphs }: Comparison): readonly string[] {
  const cut = (words = "") => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
  const change = ({ before, after }: { before?: { text: string }; after?: { text: string } }) => `${cut(before?.text)}>${cut(after?.text)}`;
  return [
    ...grades.map(({ of, was, is }) => `grade ${of}: ${was}>${is}`),
    ...facts.map(({ of, was, is }) => `fact ${of}: ${was}>${is}`),
    ...figures.map((figure) => `figure ${change(figure)}`),
    ...judgements.map((judgement) => `${judgement.how} ${change(judgement)}`),
    ...recommendations.map((item) => `recommendation ${item.how} ${change(item)}`),
    ...findings.map(({ how, code }) => `finding ${how} ${code}`),
    ...paragraphs.map((paragraph) => `paragraph ${paragraph.how} ${change(paragraph)}`),
  ];
}

/** The findings with one of them rewritten. */
function edited(index: number, from: string, to: string): readonly string[] {
  const found = FINDINGS[index] ?? "";
  expect(found).toContain(from);
  return FINDINGS.with(index, found.replace(from, to));
}

describe("two versions of a report", () => {
  test.each<[string, string, readonly string[]]>([
    ["a figure", report(edited(1, "42 were", "52 were")), ["figure 42>52"]],
    ["a figure written out is the same figure", report(edited(1, "42 were", "forty-two were")), []],
    ["a word for a share", report(edited(1, "42 were", "a minority were")), ["figure 42>minority"]],
    [
      "a softer verdict",
      report(edited(2, "does not challenge", "does not always challenge")),
      ["softened does not challenge>does not always"],
    ],
    ["a harder verdict", report(edited(2, "inconsistent", "inadequate")), ["hardened inconsistent>inadequate"]],
    ["a verdict taken out", report(edited(1, "are often late", "take place")), ["softened late>"]],
    ["a verdict that turns round", report(edited(0, "well organised", "poorly organised")), ["hardened well organised>poorly organised"]],
    ["a synonym", report(edited(2, "inconsistent", "variable")), ["reworded inconsistent>variable"]],
    ["a neutral word", report(edited(4, "closely", "closely and daily")), []],
  ])("%s", (_, after, expected) => {
    const found = listing(compared(report(FINDINGS), after));
    expect(found.filter((line) => !line.startsWith("paragraph reworded"))).toEqual(expected);
  });

  test("grades and dates of the front page", () => {
    const after = FRONT.replace("care leavers | Good", "care leavers | Outstanding").replace("6 to 17 November", "6 to 24 November");
    expect(listing(compared(report(FINDINGS), report(FINDINGS, WANTED, after)))).toEqual([
      "grade The experiences and progress of care leavers: good>outstanding",
      "fact Inspection ended: 2023-11-17>2023-11-24",
    ]);
  });

  test("recommendations that are dropped, new and reworded", () => {
    const wanted = [
      "◼ The timeliness and quality of visits to children who are the subject of a child protection plan.",
      "◼ The use of data by senior managers and elected members.",
    ];
    expect(listing(compared(report(FINDINGS), report(FINDINGS, wanted)))).toEqual([
      "recommendation reworded The timeliness of visits to children who…>The timeliness and quality of visits to …",
      "recommendation dropped The quality of supervision, so that plan…>",
      "recommendation new >The use of data by senior managers and e…",
    ]);
  });

  test("paragraphs that are dropped, new, moved, split and joined keep their partners", () => {
    const [a = "", b = "", c = "", d = "", e = ""] = FINDINGS;
    const split = b.split(/(?<=late\.) /);
    expect([...listing(compared(report(FINDINGS), report([d, a, c, e])))].sort()).toEqual([
      `paragraph dropped ${b.slice(3, 43)}…>`,
      `paragraph moved ${d.slice(3, 43)}…>${d.slice(3, 43)}…`,
    ]);
    expect(listing(compared(report(FINDINGS), report([a, ...split, c, d, e])))).toEqual([expect.stringMatching(/^paragraph split Visits/)]);
    expect(listing(compared(report([a, ...split, c, d, e]), report(FINDINGS)))).toEqual([
      expect.stringMatching(/^paragraph joined Visits/),
    ]);
  });

  test("findings of the checks that were mended, stay and come", () => {
    const wrong = FRONT.replace("Overall effectiveness | Requires improvement to be good", "Overall effectiveness | Good");
    const heading = "\n## The experiences and progress of care leavers: inadequate\n\n6. Care leavers are seen.\n";
    const before = report(FINDINGS, WANTED, FRONT) + heading;
    const codes = ({ findings }: Comparison) => findings.map(({ how, code }) => `${how} ${code}`);
    expect(codes(compared(before, before))).toEqual(
      [...new Set(codes(compared(before, before)))].filter((line) => line.startsWith("surviving")),
    );
    expect(codes(compared(before, before)).length).toBeGreaterThan(0);
    expect(codes(compared(before, report(FINDINGS))).every((line) => line.startsWith("fixed"))).toBe(true);
    expect(codes(compared(report(FINDINGS, WANTED, wrong), before)).some((line) => line.startsWith("new"))).toBe(true);
  });

  test("re-wrapped lines and another line end change nothing", () => {
    const wrapped = report(FINDINGS.map((finding) => finding.replace(/(.{30,50}?) /g, "$1\r\n")));
    expect(listing(compared(report(FINDINGS), wrapped))).toEqual([]);
  });

  test("other reports are said to be none of its versions", () => {
    const other = Array.from(
      { length: 12 },
      (_, index) => `${index + 1}. Buses in quarter ${index} ran ${index * 7} minutes behind the table that is printed at every stop.`,
    );
    expect(compared(report(FINDINGS), report(other, ["◼ Timetables of the northern lines."])).related).toBe(false);
    expect(compared(report(FINDINGS), report(FINDINGS)).related).toBe(true);
  });
});

describe("pairs of paragraphs", () => {
  const sentence = fc.constantFrom(
    ...FINDINGS,
    "Good.",
    "Children are safe.",
    "Plans drift.",
    "Managers know their staff and their staff know them.",
  );
  const version = fc.array(sentence, { maxLength: 12 }).map((sentences) => paragraphsOf(analyse(report(sentences))));

  test("hold every paragraph once", () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const pairs = pairParagraphs(before, after);
        const indices = (side: "before" | "after") => pairs.flatMap((pair) => pair[side].map(({ index }) => index)).sort((a, b) => a - b);
        expect(indices("before")).toEqual(before.map(({ index }) => index));
        expect(indices("after")).toEqual(after.map(({ index }) => index));
      }),
    );
  });

  test("of a version with itself are all alike and in place", () => {
    fc.assert(
      fc.property(version, (paragraphs) => {
        for (const { before, after, likeness, moved } of pairParagraphs(paragraphs, paragraphs))
          expect({ moved, likeness, same: before[0]?.text === after[0]?.text }).toEqual({ moved: false, likeness: 1, same: true });
      }),
    );
  });
});
