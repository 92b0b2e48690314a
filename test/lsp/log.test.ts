import { expect, test } from "vitest";
import { createLog, traceOf } from "../../server/src/lsp/log.ts";

test("an error is logged with where it came from, never with its message", () => {
  const lines: string[] = [];
  const sink = { error: (line: string) => void lines.push(line), warn: () => {}, info: () => {}, debug: () => {} };
  createLog(sink).error("hover failed", new TypeError("cannot read “care leavers”\n    at risk of harm"));
  expect(lines[0]).toMatch(/^hover failed\nTypeError\n\s+at .*log\.test\.ts/);
  expect(lines[0]).not.toMatch(/care leavers|risk/);
});

test.each(["a string", { care: "leavers" }, undefined, null])("what is thrown may be anything: %o", (thrown) => {
  expect(traceOf(thrown)).not.toMatch(/string that|leavers/);
});

test("an error whose stack was replaced gives its name only", () => {
  const error = new Error("words");
  error.stack = "words of a report\n    at risk";
  expect(traceOf(error)).toBe("Error");
});
