import { expect, test } from "vitest";
import { dismissalEntries } from "../../client/src/dismissal-text.ts";
import type { DismissalItem } from "../../server/src/protocol/index.ts";

const item = (more: Partial<DismissalItem>): DismissalItem => ({
  folder: "file:///f",
  key: "k",
  document: "press/a.txt",
  uri: "file:///f/press/a.txt",
  check: "date-impossible",
  ...more,
});

test("one line each with words, document, check, reason and date; what fits nothing any more comes first", () => {
  const entries = dismissalEntries([
    item({ quote: "31 June", reason: "A slip.", by: "A. Reader", date: "2026-03-01" }),
    item({}),
    item({ quote: "word ".repeat(40), isStale: true }),
  ]);
  expect(entries.map(({ label, description, detail }) => [label, description, detail])).toEqual([
    [`$(warning) “${"word ".repeat(15)}word…”`, "press/a.txt", "date-impossible · fits no finding any more"],
    ["“31 June”", "press/a.txt", "date-impossible · A slip. · A. Reader · 2026-03-01"],
    ["All of date-impossible", "press/a.txt", ""],
  ]);
});
