import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Anchored, anchoringTextOf, anchorOf, resolveAnchor, tracked } from "../../server/src/annotations/index.ts";
import { readMarks } from "../support/marked-text.ts";

const REPORT = [
  "1. Early help is well organised, and families in all five districts reach it without waiting.",
  "2. Visits to children on protection plans are often late. Of the 310 children with a plan, 42 were not seen in time, and managers did not know.",
  "3. Supervision of social workers is inconsistent. It does not challenge plans that have drifted for months, and records of it are thin.",
  "4. Care leavers speak warmly of their personal advisers, who keep in touch with them in ways that they like.",
].join("\n\n");

/** Makes a note on the marked words, changes the text, and says where the note is then: the state, and the words it is on. */
function noteAfter(marked: string, change: (text: string) => string): string {
  const { text, spans } = readMarks(marked);
  const [span] = spans;
  if (!span) throw new Error("nothing is marked");
  const changed = change(text);
  return told(resolveAnchor(anchorOf(anchoringTextOf(text), span), anchoringTextOf(changed)), changed);
}

function told(anchored: Anchored, text: string): string {
  if (anchored.state === "lost") return "lost";
  if (anchored.state === "unsure") return `unsure: ${anchored.candidates.map(({ start, end }) => text.slice(start, end)).join(" | ")}`;
  return `${anchored.state}: ${text.slice(anchored.span.start, anchored.span.end)}`;
}

/** The report with a stretch of it marked. */
function noteOn(words: string): string {
  const at = REPORT.indexOf(words);
  expect(at, words).toBeGreaterThan(-1);
  return `${REPORT.slice(0, at)}<|${words}|>${REPORT.slice(at + words.length)}`;
}

const LATE = "Visits to children on protection plans are often late";
const TWIN =
  "2. Visits to children in care are often late. Of the 212 children with a plan, 17 were not seen for months, and nobody asked.";

test("a note on nothing but signs is on them, not between them", () => {
  const at = REPORT.indexOf(". It does not");
  const marked = `${REPORT.slice(0, at)}<|. |>${REPORT.slice(at + 2)}`;
  expect(noteAfter(marked, (text) => text.slice(1))).toBe("moved: . ");
  expect(noteAfter(marked, (text) => `A new line.\n\n${text.replace("310", "311")}`)).toBe("moved: . ");
});

describe("a note finds its passage again", () => {
  test.each<[string, string, (text: string) => string, string]>([
    ["nothing changed", LATE, (text) => text, `exact: ${LATE}`],
    ["words above it", LATE, (text) => `A new first line.\n\n${text}`, `moved: ${LATE}`],
    ["on a stop and a space: words above it", ". It does not", (text) => `A new first line.\n\n${text}`, "moved: . It does not"],
    ["its paragraph now stands last", LATE, (text) => [0, 2, 3, 1].map((i) => text.split("\n\n")[i]).join("\n\n"), `moved: ${LATE}`],
    [
      "lines wrapped anew",
      LATE,
      (text) => text.replace("children on", "children\non"),
      `exact: ${LATE.replace("children on", "children\non")}`,
    ],
    [
      "a hyphen at a line's end",
      LATE,
      (text) => text.replace("protection", "protec-\ntion"),
      `moved: ${LATE.replace("protection", "protec-\ntion")}`,
    ],
    ["another word in it", LATE, (text) => text.replace("often late", "sometimes late"), `moved: ${LATE.replace("often", "sometimes")}`],
    ["a slip of the pen", LATE, (text) => text.replace("Visits", "Vists"), `moved: ${LATE.replace("Visits", "Vists")}`],
    ["one word, and words near it changed", "thin", (text) => text.replace("for months", "for weeks"), "moved: thin"],
  ])("%s", (_, words, change, expected) => expect(noteAfter(noteOn(words), change)).toBe(expected));
});

describe("a note never guesses", () => {
  test.each<[string, string, (text: string) => string, string | RegExp]>([
    ["its sentence is deleted", LATE, (text) => text.replace(`${LATE}. `, ""), "lost"],
    [
      "its paragraph is deleted, and one like it is elsewhere",
      LATE,
      (text) => `${text.replace(/2\. Visits.*\n\n/, "")}\n\n${TWIN}`,
      /^(?:lost|unsure: Visits to children in care)/,
    ],
    [
      "one word of a deleted sentence stands elsewhere",
      "inconsistent",
      (text) => text.replace("is inconsistent. It", "is poor. It").replace("without waiting", "without waiting, in an inconsistent way"),
      /^unsure/,
    ],
    ["all is another text", LATE, () => "Minutes of the meeting on parks, held in the town hall on Monday.", "lost"],
    ["the text is empty", LATE, () => "", "lost"],
  ])("%s", (_, words, change, expected) => {
    const found = noteAfter(noteOn(words), change);
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toMatch(expected);
  });

  test("of equal sentences it keeps its own, and asks when that is gone", () => {
    const twice = `${REPORT}\n\n5. Plans are out of date.\n\n6. In the north <|plans are out of date|>. In the south plans are out of date.`;
    expect(noteAfter(twice, (text) => `New.\n\n${text}`)).toBe("moved: plans are out of date");
    expect(noteAfter(twice, (text) => text.replace("6. In the north plans are out of date. ", ""))).toMatch(/^(?:lost|unsure)/);
  });
});

describe("a live edit", () => {
  test.each([
    ["before", "<>ab[cd]ef", "xy", "xyab[cd]ef"],
    ["after", "ab[cd]e<f>", "xy", "ab[cd]exy"],
    ["inside", "ab[c<>d]ef", "xy", "ab[cxyd]ef"],
    ["at its start belongs to what is before", "ab<>[cd]ef", "xy", "abxy[cd]ef"],
    ["at its end belongs to what follows", "ab[cd]<>ef", "xy", "ab[cd]xyef"],
    ["over its start", "a<b[c>d]ef", "", "a[d]ef"],
    ["over its end", "ab[c<d]e>f", "", "ab[c]f"],
    ["over all of it", "a<b[cd]e>f", "xy", undefined],
  ])("%s", (_, before, inserted, expected) => {
    const plain = (marked: string, sign: RegExp) => marked.replace(sign, "");
    const edit = { start: plain(before, /[[\]]/g).indexOf("<"), end: plain(before, /[[\]<]/g).indexOf(">"), inserted: inserted.length };
    const note = plain(before, /[<>]/g);
    const span = tracked({ start: note.indexOf("["), end: note.indexOf("]") - 1 }, edit);
    const text = plain(before, /[[\]<>]/g);
    const changed = text.slice(0, edit.start) + inserted + text.slice(edit.end);
    expect(span && `${changed.slice(0, span.start)}[${changed.slice(span.start, span.end)}]${changed.slice(span.end)}`).toBe(expected);
  });
});

describe("any text", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "B", ".", " ", "\n", "ﬁ", "é", "😀", "“", "7", "plans ", "are late "),
    maxLength: 60,
  });

  test("a note on it is exact where nothing changed, and its spans lie inside whatever it became", () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, later, from, length) => {
        const start = from % (before.length + 1);
        const span = { start, end: Math.min(before.length, start + 1 + (length % 20)) };
        const anchor = anchorOf(anchoringTextOf(before), span);
        const same = resolveAnchor(anchor, anchoringTextOf(before));
        if (/[\p{L}\p{N}]/u.test(anchor.exact) && same.state === "exact") expect(same.span.start).toBeGreaterThanOrEqual(span.start);
        const found = resolveAnchor(anchor, anchoringTextOf(later));
        for (const place of found.span ? [found.span] : (found.candidates ?? [])) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(later.length);
          expect(place.end).toBeGreaterThanOrEqual(place.start);
        }
      }),
    );
  });
});
