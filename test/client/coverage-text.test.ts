import { describe, expect, test } from "vitest";
import { coverageMessage, leftToCheck, sectionText, shareText } from "../../client/src/verdicts/coverage-text.ts";
import type { CoverageSection, DocumentCoverage } from "../../server/src/protocol/index.ts";

const at = "2025-11-03T09:00:00.000Z";
const ruth = { by: "Ruth Okoro", isOwn: false, at, isChanged: false };
const own = { by: "Sam Vale", isOwn: true, at, isChanged: false };
const section: CoverageSection = {
  title: "Visits",
  range: { start: { line: 4, character: 3 }, end: { line: 4, character: 9 } },
  parent: -1,
  words: 120,
  state: "unread",
  own: "unread",
  readers: [],
};
const coverage: DocumentCoverage = {
  uri: "file:///a.txt",
  version: 1,
  sections: [section, { ...section, state: "read", own: "read", readers: [own] }],
  words: 1_000,
  readers: [
    { by: "Sam Vale", isOwn: true, words: 600, sections: 1, changed: 0 },
    { by: "Ruth Okoro", isOwn: false, words: 300, sections: 2, changed: 1 },
  ],
  together: { words: 755, sections: 1 },
  lost: 0,
};

describe("a section", () => {
  test.each<[string, Partial<CoverageSection>, string, string, boolean]>([
    ["that nobody checked", {}, "", "Visits, 120 words, not checked", false],
    [
      "that somebody else checked",
      { state: "read", readers: [ruth] },
      "Ruth Okoro, 3 Nov 2025",
      "Visits, 120 words, read and checked, Ruth Okoro, 3 Nov 2025",
      false,
    ],
    [
      "that the reader checked",
      { state: "read", own: "read", readers: [own] },
      "you, 3 Nov 2025",
      "Visits, 120 words, read and checked, you, 3 Nov 2025",
      true,
    ],
    [
      "that changed since",
      { state: "changed", own: "changed", readers: [{ ...own, isChanged: true }] },
      "you, 3 Nov 2025, changed since",
      "Visits, 120 words, changed since it was checked, you, 3 Nov 2025, changed since",
      false,
    ],
    [
      "that others read whole, and the reader in part",
      { state: "read", own: "partly", readers: [ruth] },
      "partly: Ruth Okoro, 3 Nov 2025",
      "Visits, 120 words, read and checked, Ruth Okoro, 3 Nov 2025",
      false,
    ],
  ])("%s", (_, more, description, spoken, isChecked) => {
    expect(sectionText({ ...section, ...more })).toMatchObject({ label: "Visits", description, spoken, isChecked });
  });
});

describe("the document", () => {
  test("says how much was read", () => {
    expect(coverageMessage(coverage)).toBe("You have read and checked 60 %. Together: 75 %. 1 of 2 sections.");
    expect(coverageMessage({ ...coverage, lost: 1 })).toMatch(/1 checked section has no heading any more\.$/);
    expect(coverageMessage({ ...coverage, readers: [] })).toMatch(/^Nobody has marked/);
  });

  test("and by whom", () => {
    expect(coverage.readers.map((reader) => shareText(reader, coverage.words))).toEqual([
      "You: 60 %",
      "Ruth Okoro: 30 %, 1 section changed since",
    ]);
  });

  test("has a badge as soon as the reader has begun, and until they are done", () => {
    expect(leftToCheck(coverage)).toEqual({ value: 1, tooltip: "1 section of 2 still to be read and checked" });
    expect(leftToCheck({ ...coverage, readers: [] })).toBeUndefined();
    expect(leftToCheck({ ...coverage, sections: coverage.sections.slice(1) })).toBeUndefined();
  });
});
