import { describe, expect, test } from "vitest";
import { type Anchor, anchoringTextOf, anchorOf, resolveAnchor, resolveSteps, shifted } from "../../server/src/annotations/index.ts";
import { drained, type Span } from "../../server/src/engine/index.ts";

/** Pages of a report that were made up, no two sentences alike. */
const SUBJECTS =
  "Early help|The front door|Family support|Court work|Private fostering|Return interviews|The virtual school|Health assessments|Life story work|Staying put|The duty team|Advocacy".split(
    "|",
  );
const VERDICTS =
  "was reorganised in spring and now answers within a day|has had three managers since the last visit|rests on a handful of experienced people|is praised by headteachers and by the police alike|still keeps its records in two systems|was tested in a recent audit of fifty files".split(
    "|",
  );
const PAGES = Array.from({ length: 72 }, (_, i) => `${i + 1}. ${SUBJECTS[i % 12]} in area ${i + 1} ${VERDICTS[(i * 5) % 6]}.`).join("\n\n");
const OWN =
  "Visits to children who are looked after are often late. In the north of the county, four in ten children waited more than eight weeks for theirs. Nobody had told the board.";
const at = Math.floor(PAGES.length / 2);
const gap = PAGES.indexOf("\n\n", at);
const REPORT = `${PAGES.slice(0, gap)}\n\n${OWN}${PAGES.slice(gap)}`;

function anchorOn(words: string, text = REPORT): Anchor {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThan(-1);
  return anchorOf(anchoringTextOf(text, "first"), { start, end: start + words.length });
}

function told(anchor: Anchor, text: string): string {
  const { state, span, candidates } = resolveAnchor(anchor, anchoringTextOf(text, "second"));
  const words = ({ start, end }: Span) => text.slice(start, end);
  return [state, ...[...(span ? [span] : []), ...(candidates ?? [])].map(words)].join(": ");
}

const LATE = "Visits to children who are looked after are often late";
const NORTH = "In the north of the county, four in ten children waited more than eight weeks for theirs";

describe("found", () => {
  test.each<[string, string, (text: string) => string, string]>([
    [
      "words put in",
      NORTH,
      (text) => text.replace("waited more", "waited, we were told, more"),
      `moved: ${NORTH.replace("waited more", "waited, we were told, more")}`,
    ],
    ["words put before it", LATE, (text) => text.replace(LATE, `We heard. ${LATE}`), `moved: ${LATE}`],
    ["words put after it", LATE, (text) => text.replace(LATE, `${LATE} or never made`), `exact: ${LATE}`],
    ["the sentence after it deleted", LATE, (text) => text.replace(` ${NORTH}.`, ""), `exact: ${LATE}`],
    [
      "sentences on both sides deleted",
      NORTH,
      (text) => text.replace(`${LATE}. `, "").replace(" Nobody had told the board.", ""),
      `moved: ${NORTH}`,
    ],
    ["its paragraph moved to the front", NORTH, (text) => `${OWN}\n\n${text.replace(`${OWN}\n\n`, "")}`, `moved: ${NORTH}`],
    [
      "half of it deleted",
      `${NORTH}. Nobody had told the board`,
      (text) => text.replace(" Nobody had told the board.", ""),
      `moved: ${NORTH}`,
    ],
    ["a page put in at the front", LATE, (text) => `${PAGES.slice(0, 4000).replace(/area/g, "place")}\n\n${text}`, `moved: ${LATE}`],
    [
      "other line ends",
      LATE,
      (text) => text.replace(/\n/g, "\r\n").replace("looked after", "looked\r\nafter"),
      `moved: ${LATE.replace("looked after", "looked\r\nafter")}`,
    ],
  ])("%s", (_, words, change, expected) => expect(told(anchorOn(words), change(REPORT))).toBe(expected));

  test("its quotation marks with it", () => {
    const text = REPORT.replace(LATE, "“Visits are late,” said one");
    expect(told(anchorOn("“Visits are late,”", text), `New.\n\n${text}`)).toBe("moved: “Visits are late,”");
  });

  test("with the little context that other tools keep", () => {
    const whole = anchorOn(LATE);
    const {
      checksum: _,
      occurrences: _others,
      ...anchor
    } = { ...whole, prefix: whole.prefix.slice(-32), suffix: whole.suffix.slice(0, 32) };
    expect(told(anchor, `New.\n\n${REPORT}`)).toBe(`moved: ${LATE}`);
  });

  test("among places that nothing tells apart by what stands before and after them", () => {
    const text = `${REPORT}\n\n${"Again.\n\n".repeat(400)}${REPORT}`;
    const spans = [REPORT.indexOf("1. Early"), 3000 + REPORT.length, text.length - 4000].map((start) => ({ start, end: start + 20 }));
    const made = anchoringTextOf(text);
    const later = anchoringTextOf(`New.\n\n${text}`);
    const found = drained(
      resolveSteps(
        spans.map((span) => anchorOf(made, span)),
        later,
      ),
    );
    for (const [index, place] of found.entries())
      if (place.span) expect(place.span).toEqual({ start: (spans[index]?.start ?? 0) + 6, end: (spans[index]?.end ?? 0) + 6 });
  });
});

describe("not put on other words", () => {
  const without = (text: string) => text.replace(`${OWN}\n\n`, "");
  const atEnd = (text: string, words: string) => `${without(text)}\n\n${words}`;
  test.each<[string, string, (text: string) => string, RegExp]>([
    ["one word is another one, elsewhere", LATE, (text) => atEnd(text, OWN.replace("looked after", "fostered")), /^unsure: |^lost/],
    ["and so is a word near it", NORTH, (text) => atEnd(text, OWN.replace("often", "seldom").replace("told", "asked")), /^unsure: |^lost/],
    [
      "its words in another sentence",
      "four in ten children",
      (text) => atEnd(text, "Of four in ten children nothing is known."),
      /^unsure: four in ten children$/,
    ],
    [
      "the next sentence begins alike",
      "Visits to children",
      (text) => text.replace(LATE, "Visits to children at home are prompt"),
      /^(?!lost)/,
    ],
    [
      "one word of a deleted sentence, which stands in a dozen others as well",
      "children",
      (text) => text.replace(`${LATE}. `, "").replaceAll("spring", "children"),
      /^(?:lost|unsure: children)$/,
    ],
    ["nothing of it is left", NORTH, without, /^lost$/],
  ])("%s", (_, words, change, expected) => {
    const found = told(anchorOn(words), change(REPORT));
    expect(found).toMatch(expected);
  });

  test("of two places with the same words, however wrapped, the one that is left is not the one that was deleted", () => {
    const copy = OWN.replace("eight weeks", "eight\nweeks");
    const text = `${REPORT}\n\nAs we said. ${copy}`;
    expect(anchorOn(NORTH, text).occurrences).toBe(2);
    expect(told(anchorOn(NORTH, text), text.replace(`${OWN}\n\n`, ""))).toMatch(/^(?:unsure|lost)/);
  });

  test("where the same is left whether it was deleted or what follows, nobody can say", () => {
    const [help, care] = ["Help was looked at in May. It was judged good. ", "Care was looked at in June. It was judged good. "];
    const text = REPORT.replace(NORTH, `${help}${care}${NORTH}`);
    const anchor = anchorOn("It was judged good", text);
    expect(told(anchor, text.replace(care, ""))).toMatch(/^unsure: It was judged good/);
    expect(told(anchor, text.replace(help, ""))).toMatch(/^(?:unsure|lost)/);
  });

  test("words without context are only taken where nothing has changed", () => {
    const { checksum: _, ...anchor } = { ...anchorOn("children"), prefix: "", suffix: "" };
    expect(told(anchor, REPORT.replace("Visits to children", "Calls by children"))).toMatch(/^(?:unsure|lost)/);
  });
});

describe("an anchor made again", () => {
  const note = anchorOn(LATE);
  const text = (words: string) => anchoringTextOf(words, "later");

  test.each<[string, string, number, "the same" | "new"]>([
    ["moved along", `😀 New.\n\n${REPORT}`, 9, "the same"],
    ["where it was", `${REPORT}\n\nNew.`, 0, "the same"],
    ["what stands before it was changed", REPORT.replace(/(\d+)(\. [^.]*\.\n\nVisits)/, "1$1$2"), 1, "new"],
    ["what follows was changed", REPORT.replace("Nobody", "No one"), 0, "new"],
  ])("%s", (_, words, by, expected) => {
    const span = { start: note.start + by, end: note.end + by };
    expect(words.slice(span.start, span.end)).toBe(LATE);
    const again = shifted(note, span, text(words), { paragraph: "9", page: 3 });
    expect(again).toEqual(anchorOf(text(words), span, { paragraph: "9", page: 3 }));
    expect(again.prefix === note.prefix && again.suffix === note.suffix).toBe(expected === "the same");
    expect(again).toMatchObject({ ...span, checksum: "later", page: 3 });
    if (words.startsWith("😀")) expect(again.codePoints).toEqual({ start: span.start - 1, end: span.end - 1 });
  });

  test("on other words when these were edited", () => {
    const words = REPORT.replace("often late", "never late");
    const span = { start: note.start, end: note.end + 0 };
    expect(shifted(note, span, text(words)).exact).toBe(LATE.replace("often", "never"));
  });
});
