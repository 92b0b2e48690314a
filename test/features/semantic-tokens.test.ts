import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Reading, semanticTokens, semanticTokensLegend, TokenList } from "../../server/src/features/index.ts";
import { good, inadequate, poor, reading, type Told } from "../support/reading.ts";

const figure: Told = { kind: "statistic", category: "count", value: 12 };
const contest: Told = { kind: "dispute", stance: "dispute", by: "the council", against: "finding" };

describe("semantic tokens", () => {
  test("a tag has its type and its polarity", () => {
    expect(listing(reading("Plans are <|poor|>; <|12|> were late.", [poor, figure]))).toEqual([
      "1:10 judgement negative «poor»",
      "1:16 statistic «12»",
    ]);
  });

  test("a grade is told from other judgements", () => {
    expect(listing(reading("Rated <|inadequate|>.", [inadequate]))).toEqual(["1:6 grade negative «inadequate»"]);
  });

  test("a tag over a line's end is a token on each line, without the white space around the break", () => {
    expect(listing(reading("It is <|far too\r\n  slow|>.", [poor]))).toEqual([
      "1:6 judgement negative «far too»",
      "2:2 judgement negative «slow»",
    ]);
  });

  test("of nested tags the innermost shows, and the outer one goes on after it", () => {
    expect(listing(reading("<|We deny that it is <|poor|> today|>.", [contest, poor]))).toEqual([
      "1:0 dispute disputed «We deny that it is»",
      "1:19 judgement negative «poor»",
      "1:24 dispute disputed «today»",
    ]);
  });

  test("what is contested says so", () => {
    expect(listing(reading("Care is <|poor|>. <|That is wrong|>.", [poor, { ...contest, target: 0 }]))).toEqual([
      "1:8 judgement negative disputed «poor»",
      "1:14 dispute disputed «That is wrong»",
    ]);
  });

  test("a range holds what touches it and nothing else", () => {
    const long = reading("<|good|>\n<|poor|>\n<|good|>", [good, poor, good]);
    expect(decode(long, semanticTokens(long, { start: 5, end: 9 }).data)).toEqual(["2:0 judgement negative «poor»"]);
  });

  test("a text without tags has none", () => expect(semanticTokens(reading("A walk by the river.")).data).toEqual([]));

  test("the legend names each type and modifier once", () => {
    const names = [...semanticTokensLegend.tokenTypes, ...semanticTokensLegend.tokenModifiers];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("edits between tokens", () => {
  const rows = fc.array(fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }), { maxLength: 4 });
  const encoded = rows.map((tokens) => ({ data: tokens.flat(), lastLine: tokens.length, lastCharacter: tokens.length }));
  /** Two lists that share stretches, each with the line it begins on. */
  const lists = fc
    .tuple(fc.array(encoded, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(9), { maxLength: 9 }), fc.array(fc.nat(9), { maxLength: 9 }))
    .map(([stretches, ...lists]) =>
      lists.map((indices) => {
        const list = new TokenList();
        indices.forEach((index, at) => {
          const stretch = stretches[index % stretches.length];
          if (stretch) list.add(stretch, at * 4 + (index > 7 ? 1 : 0));
        });
        return list;
      }),
    );

  test("make the new tokens of the old, in whole tokens", () => {
    fc.assert(
      fc.property(lists, ([before = new TokenList(), after = new TokenList()]) => {
        const data = [...before.data];
        for (const edit of after.editsFrom(before)) {
          expect([edit.start % 5, edit.deleteCount % 5]).toEqual([0, 0]);
          data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
        }
        expect(data).toEqual(after.data);
      }),
    );
  });

  test("are none where nothing changed", () => {
    const read = reading("Care is <|poor|>.", [poor]);
    expect(semanticTokens(read).editsFrom(semanticTokens(read))).toEqual([]);
  });
});

function listing(read: Reading): string[] {
  return decode(read, semanticTokens(read).data);
}

/** `line:column type modifiers «words»`, lines counted from 1. */
function decode({ analysis }: Reading, data: readonly number[]): string[] {
  const lines = String(analysis.document.text).split(/\r\n|\r|\n/);
  const listed: string[] = [];
  let line = 0;
  let column = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [deltaLine = 0, deltaColumn = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    line += deltaLine;
    column = deltaLine > 0 ? deltaColumn : column + deltaColumn;
    const modifiers = semanticTokensLegend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    listed.push(
      `${line + 1}:${column} ${[semanticTokensLegend.tokenTypes[type], ...modifiers].join(" ")} «${lines[line]?.slice(column, column + length)}»`,
    );
  }
  return listed;
}
