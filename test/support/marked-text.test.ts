import { expect, test } from "vitest";
import { readMarks, withMarks } from "./marked-text.ts";

test("marks come out of the text and leave their spans", () => {
  expect(readMarks("a <|b <|c|>|> d<|>")).toEqual({
    text: "a b c d",
    spans: [
      { start: 2, end: 5 },
      { start: 4, end: 5 },
    ],
    cursor: 7,
  });
});

test("marks that do not match are an error of the test's author", () => {
  expect(() => readMarks("a <|b")).toThrow("without");
  expect(() => readMarks("a b|>")).toThrow("without");
});

test("spans can be shown as marks", () => expect(withMarks("ten of us", [{ start: 0, end: 3 }])).toBe("<|ten|> of us"));
