import { expect, test } from "vitest";
import { sentencesSaid } from "../../../../../server/src/engine/claims/contests/weighed/sentences-said.ts";

test("each sentence of a quotation stands by itself, with what is quoted in it", () => {
  const text = "“We were slow. The list of nine is another matter,” she said. Visits are late.";
  const quotation = { start: 0, end: 48, said: { start: 1, end: 46 }, quotation: 0, continues: false };
  const units = [
    { start: 0, end: 61, uses: 3, quotes: [quotation] },
    { start: 62, end: text.length, uses: 0, quotes: [] },
  ];
  expect(sentencesSaid({ text, units }).map(({ start, end, quotes, uses }) => [text.slice(start, end), quotes.length, uses])).toEqual([
    ["“We were slow.", 1, 3],
    ["The list of nine is another matter,” she said.", 1, 3],
    ["Visits are late.", 0, 0],
  ]);
});
