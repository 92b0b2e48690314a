import { describe, expect, test } from "vitest";
import { reportChoices, sourceChoices, sourceText } from "../../client/src/sources/source-text.ts";
import type { SourceStatus } from "../../server/src/protocol/index.ts";

const status = (more: Partial<SourceStatus>): SourceStatus => ({
  uri: "file:///a.txt",
  by: "unknown",
  sources: [],
  candidates: 0,
  ...more,
});
const report = { uri: "file:///r/h.report.md", name: "r/h.report.md" };

describe("the status bar", () => {
  test("shows nothing of a report", () => expect(sourceText(status({ by: "other" }))).toBeUndefined());

  test.each([
    [
      "automatic",
      status({ by: "automatic", sources: [report], reason: "the only report on Harrowmere here" }),
      "$(book) Source: h.report.md",
    ],
    ["linked", status({ by: "user", sources: [report, { ...report, name: "i.pdf" }] }), "$(book) Source: h.report.md + 1"],
    ["unreadable", status({ by: "user", sources: [{ ...report, problem: "There is no such file." }] }), "$(warning) Source: h.report.md"],
    ["none", status({ by: "none" }), "$(book) No source"],
    ["unknown", status({}), "$(book) No source"],
    ["several", status({ candidates: 3 }), "$(book) Source: 3 candidates"],
  ])("%s", (_, given, text) => expect(sourceText(given)?.text).toBe(text));

  test("says why, and what can be done", () => {
    expect(sourceText(status({ by: "automatic", sources: [report], reason: "the only report on Harrowmere here" }))?.tooltip).toEqual([
      "Quotations and figures are held against h.report.md: the only report on Harrowmere here.",
      "Select to open it, to undo the link, or to link another report.",
    ]);
    const unreadable = sourceText(status({ by: "user", sources: [{ ...report, problem: "There is no such file." }] }));
    expect(unreadable?.tooltip[1]).toBe("h.report.md cannot be read: There is no such file.");
    expect(unreadable?.isWarning).toBe(true);
  });
});

describe("the menu behind it", () => {
  const labels = (given: SourceStatus) => sourceChoices(given).map(({ label }) => label.replace(/^\$\(\S+\) /, ""));
  test("undoes what was linked automatically", () =>
    expect(labels(status({ by: "automatic", sources: [report] }))).toEqual(["Open h.report.md", "Link to a Report…", "No Source"]));
  test("takes back what somebody said", () => {
    expect(labels(status({ by: "none" }))).toEqual(["Link to a Report…", "Link by Authority and Date"]);
    expect(labels(status({ by: "user", sources: [report] }))).toEqual([
      "Open h.report.md",
      "Link to a Report…",
      "No Source",
      "Link by Authority and Date",
    ]);
  });
});

test("the list of reports says what each is, and ends with any file and none", () => {
  const choices = reportChoices([
    {
      ...report,
      authority: "Harrowmere",
      date: "2019-05-07",
      overall: "good",
      isLikely: true,
      reason: "the only report on Harrowmere here",
      isLinked: true,
    },
    { uri: "file:///x.pdf", name: "old/x.pdf", isLikely: false, isLinked: false },
  ]);
  expect(choices.map(({ label, description, detail }) => [label, description, detail])).toEqual([
    ["$(check) h.report.md", "Harrowmere · 2019-05-07 · good", "Linked now. The only report on Harrowmere here"],
    ["$(book) x.pdf", "old/x.pdf", undefined],
    ["$(folder-opened) Browse…", "any file, PDF too", undefined],
    ["$(circle-slash) No Source", "check nothing against a report", undefined],
  ]);
});
