import { expect, test } from "vitest";
import { diagnostics, tooLargeDiagnostic } from "../../server/src/features/index.ts";
import { reading, type Told, uri } from "../support/reading.ts";

const problem: Told = {
  kind: "problem",
  code: "finding-disputed",
  level: "information",
  message: "Disputed by the council.",
  related: [{ mark: 1, message: "The words." }],
};
const ownLevels = { levelOf: () => undefined, related: true };

test("a problem is told with its place, code, level and related passages", () => {
  expect(diagnostics(reading("It is <|poor|>.\n<|We object|>.", [problem]), ownLevels)).toEqual([
    {
      range: { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } },
      severity: 3,
      code: "finding-disputed",
      source: "Inspection Lens",
      message: "Disputed by the council.",
      relatedInformation: [
        { location: { uri, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } } }, message: "The words." },
      ],
    },
  ]);
});

test("a check reports at the level that was chosen for it", () => {
  const [diagnostic] = diagnostics(reading("It is <|poor|>. <|No|>", [problem]), { ...ownLevels, levelOf: () => "error" });
  expect(diagnostic?.severity).toBe(1);
});

test("a check that is off says nothing", () => {
  expect(diagnostics(reading("It is <|poor|>. <|No|>", [problem]), { ...ownLevels, levelOf: () => "off" })).toEqual([]);
});

test("clients without related information get none", () => {
  const [diagnostic] = diagnostics(reading("It is <|poor|>. <|No|>", [problem]), { ...ownLevels, related: false });
  expect(diagnostic).not.toHaveProperty("relatedInformation");
});

test("a limit names itself", () => {
  expect(tooLargeDiagnostic({ what: "document", length: 20_000_000, limit: 5_000_000 }).message).toMatchInlineSnapshot(
    `"This document has 20,000,000 characters. Inspection Lens reads documents of up to 5,000,000 characters, so nothing in it is tagged or checked."`,
  );
  expect(tooLargeDiagnostic({ what: "line", length: 700_000, limit: 500_000 }).message).toMatchInlineSnapshot(
    `"A line of this document has 700,000 characters. Inspection Lens reads lines of up to 500,000 characters, so nothing in it is tagged or checked."`,
  );
});
