import { expect, test } from "vitest";
import { excessOf, maximumLength, maximumLine } from "../../server/src/lsp/limits.ts";

const line = "x".repeat(maximumLine);

test.each(["\n", "\r", "\r\n"])("lines end at %j", (end) => {
  expect(excessOf([line, line, line].join(end))).toBeUndefined();
  expect(excessOf([line, `${line}x`].join(end))).toEqual({ what: "line", length: maximumLine + 1, limit: maximumLine });
});

test("a document may be as long as its limit", () => {
  const text = `${"x".repeat(99)}\n`.repeat(maximumLength / 100);
  expect(excessOf(text)).toBeUndefined();
  expect(excessOf(`${text}x`)?.what).toBe("document");
});

test("an empty text goes beyond nothing", () => expect(excessOf("")).toBeUndefined());
