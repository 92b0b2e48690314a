import { describe, expect, test } from "vitest";
import { announcedStances } from "../../../../../server/src/engine/claims/contests/weighed/announced.ts";
import type { Paragraph } from "../../../../../server/src/engine/claims/reading.ts";

/** The stances announced for the lines of a paper: those that begin with # are headings. */
function announced(...lines: readonly string[]): readonly (string | undefined)[] {
  const stances = announcedStances(
    lines.map(
      (line, index) => ({ index, kind: line.startsWith("# ") ? "heading" : "paragraph", text: line.replace(/^# /, "") }) as Paragraph,
    ),
  );
  return lines.map((_line, index) => stances.get(index));
}

describe("headings that announce a stance", () => {
  test.each([
    ["What the home accepts", "concede"],
    ["Where inspectors were right", "concede"],
    ["Where we fell short", "concede"],
    ["2. What the trust does not accept", "dispute"],
    ["Points in dispute", "dispute"],
    ["Where we disagree with the report", "dispute"],
    ["Where the report is wrong", "dispute"],
    ["Next steps", undefined],
    ["Trust rejects the report", undefined],
    ["What the council spends", undefined],
  ])("%s: %s", (heading, stance) => expect(announced(`# ${heading}`, "Plans were late.")).toEqual([undefined, stance]));

  test("the next heading ends it", () => {
    expect(announced("# What we accept", "Plans were late.", "Records too.", "# Staff", "We have forty.")).toEqual([
      undefined,
      "concede",
      "concede",
      undefined,
      undefined,
    ]);
  });
});
