import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/engine/index.ts";
import { coverageOf, type NoteInPlace, sectionsWithin, stateOf } from "../../server/src/reviewing/index.ts";
import { checkOf, inText, type Judge } from "../support/judged.ts";

const text = [
  "# Eastmarch",
  "",
  "An invented report on a council.",
  "",
  "## Help and protection",
  "",
  "Assessments are timely and thorough.",
  "",
  "### Visits",
  "",
  "Visits are often late.",
  "",
  "## Leadership",
  "",
  "Leaders know their services well.",
  "",
].join("\n");

/** Checks of sections of `read` by their headings, seen in `now`. */
function covered(checked: readonly (readonly [string | undefined, Judge?])[], now = text, read = text) {
  const { sections } = coverageOf(analyse(read), []);
  const notes = checked.map(([heading, judge]) => {
    const section = sections.find(({ title, level }) => (heading === undefined ? level === 0 : title === heading));
    if (!section) throw new Error(`no section ${heading}`);
    return checkOf(read, heading, section.checksum, judge);
  });
  return coverageOf(analyse(now), inText(now, notes));
}

const states = (coverage: ReturnType<typeof coverageOf>) => coverage.sections.map(({ title }, i) => `${title}: ${stateOf(coverage, i)}`);

describe("sections", () => {
  test("have the words up to the next heading, and their place in the tree", () => {
    const { sections, words } = coverageOf(analyse(text), []);
    expect(sections.map(({ title, parent, words }) => [title, parent, words])).toEqual([
      ["Eastmarch", -1, 7],
      ["Help and protection", 0, 8],
      ["Visits", 1, 5],
      ["Leadership", 0, 6],
    ]);
    expect(words).toBe(26);
    expect(sectionsWithin(sections, 0)).toEqual([0, 1, 2, 3]);
    expect(sectionsWithin(sections, 1)).toEqual([1, 2]);
  });

  test("of a document without headings are one: the whole of it", () => {
    const coverage = covered([[undefined]], "Visits are often late. Leaders know that.\n", "Visits are often late. Leaders know that.\n");
    expect(states(coverage)).toEqual(["Whole document: read"]);
    expect(coverage.together).toEqual({ words: 7, sections: 1 });
  });

  test("begin with what stands before the first heading", () => {
    const { sections } = coverageOf(analyse(`Notes by the clerk.\n\n${text}`), []);
    expect(sections.map(({ title }) => title)[0]).toBe("Before the first heading");
  });

  test("of an empty document are one without words", () => {
    expect(coverageOf(analyse(""), []).sections.map(({ title, words }) => [title, words])).toEqual([["Whole document", 0]]);
  });
});

describe("a section", () => {
  test("is read when it and all inside it are", () => {
    expect(states(covered([["Help and protection"]]))).toEqual([
      "Eastmarch: partly",
      "Help and protection: partly",
      "Visits: unread",
      "Leadership: unread",
    ]);
    expect(states(covered([["Help and protection"], ["Visits"]]))).toEqual([
      "Eastmarch: partly",
      "Help and protection: read",
      "Visits: read",
      "Leadership: unread",
    ]);
  });

  test.each<[string, (text: string) => string, string]>([
    ["another word", (text) => text.replace("often late", "seldom late"), "changed"],
    ["a new word", (text) => text.replace("often late", "very often late"), "changed"],
    ["words in another order", (text) => text.replace("Visits are often", "Visits often are"), "changed"],
    ["other words elsewhere", (text) => text.replace("Leaders know", "Managers know"), "read"],
    ["other line breaks", (text) => text.replace("Visits are often late.", "Visits are\noften   late."), "read"],
    ["words above it", (text) => text.replace("timely and", "timely, fair and"), "read"],
    ["a section moved behind it", (text) => text.replace("## Leadership", "### Case files\n\nThey are in order.\n\n## Leadership"), "read"],
  ])("after %s", (_, change, state) => {
    const coverage = covered([["Visits"]], change(text));
    expect(states(coverage)).toContain(`Visits: ${state}`);
    expect(coverage.together.sections).toBe(state === "read" ? 1 : 0);
  });

  test("whose heading is gone has no check", () => {
    const coverage = covered([["Visits"]], text.replace("### Visits\n\nVisits are often late.\n\n", ""));
    expect(coverage.lost).toBe(1);
    expect(coverage.readers).toEqual([]);
  });
});

describe("readers", () => {
  const ruth = { by: "Ruth Okoro", isOwn: false };
  const sam = { by: "Sam Vale", isOwn: false, minute: 5 };

  test("are told apart, and put together", () => {
    const coverage = covered([
      ["Visits", ruth],
      ["Visits", sam],
      ["Leadership", sam],
      ["Help and protection", { minute: 9 }],
    ]);
    expect(coverage.readers).toEqual([
      { isOwn: true, words: 8, sections: 1, changed: 0 },
      { by: "Sam Vale", isOwn: false, words: 11, sections: 2, changed: 0 },
      { by: "Ruth Okoro", isOwn: false, words: 5, sections: 1, changed: 0 },
    ]);
    expect(coverage.together).toEqual({ words: 19, sections: 3 });
    expect(coverage.sections[2]?.read.map(({ by, at }) => `${by} ${at}`)).toEqual([
      "Sam Vale 2025-11-03T09:05:00.000Z",
      "Ruth Okoro 2025-11-03T09:00:00.000Z",
    ]);
  });

  test("count once a section, however often they checked it", () => {
    expect(
      covered([
        ["Visits", ruth],
        ["Visits", { ...ruth, minute: 7 }],
      ]).readers,
    ).toEqual([{ by: "Ruth Okoro", isOwn: false, words: 5, sections: 1, changed: 0 }]);
  });

  test("may ask for themselves alone", () => {
    const coverage = covered([["Visits", ruth]]);
    expect(stateOf(coverage, 2)).toBe("read");
    expect(stateOf(coverage, 2, ({ isOwn }) => isOwn)).toBe("unread");
  });

  test("a check taken back counts no more", () => {
    const { sections } = coverageOf(analyse(text), []);
    const { note, ...place } = checkOf(text, "Visits", sections[2]?.checksum ?? "");
    const taken: NoteInPlace = { ...place, note: { ...note, isDeleted: true } };
    expect(coverageOf(analyse(text), [taken]).together).toEqual({ words: 0, sections: 0 });
  });
});

test("sections hold all words, each once, however the text is kept in parts", () => {
  const long = Array.from(
    { length: 30 },
    (_, i) => `## Area ${i + 1}\n\n${i + 1}. Practice is poor.\n\nIt was\nreviewed in ${i + 1} meetings.\n`,
  ).join("\n");
  const { sections, words } = coverageOf(analyse(long), []);
  expect(words).toBe(30 * (3 - 1 + 3 + 6));
  expect(new Set(sections.map(({ checksum }) => checksum)).size).toBe(30);
});
