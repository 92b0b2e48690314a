import { expect, test } from "vitest";
import { analyse, findQuotation, SourceIndex } from "../../../server/src/engine/index.ts";
import { outgrown } from "../../support/growth.ts";

/* Four times as much text may take little more than four times as long, whatever it holds. */

const source = (text: string) => SourceIndex.of(analyse(`1. ${text}\n`));

const lines = ["no no ", "a ", "not good enough and ", "1 of 3 and ", "[a] b ", "a … b ", "[", "too… ", "x", "'a' "];

test.each(lines)("a quotation of %j in a source of the same", (piece) => {
  const index = source("plans are not good enough and no one of 3 was a b ".repeat(400));
  const one = source(piece.repeat(4_000));
  const work = (size: number) => {
    const quotation = `${piece.repeat(size)} z`;
    return () => [findQuotation(index, quotation), findQuotation(one, quotation)];
  };
  expect(outgrown(work, { small: 2_000, large: 8_000, most: 9 })).toBeUndefined();
});

test.each([
  "Inspectors said plans were “not good enough at all”. ",
  "Inspectors said 42 of 310 plans were late, ",
  "The report says that “a … b … c … d” and [so] on. ",
])("an article of %j", (piece) => {
  const sources = [{ name: "report", index: source("Plans were not good enough. 41 of 309 plans were late. ".repeat(200)) }];
  const work = (size: number) => {
    const article = piece.repeat(size);
    return () => analyse(article, { sources });
  };
  expect(outgrown(work, { small: 100, large: 400, most: 9 })).toBeUndefined();
});
