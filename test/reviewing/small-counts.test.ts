import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/engine/index.ts";
import { smallCountsIn } from "../../server/src/reviewing/index.ts";

const found = (text: string, authority?: string) =>
  smallCountsIn(text, authority).map(({ message }) => message.replace(": a reader may recognise who is meant.", ""));

describe("a small count that meets an age and a place", () => {
  test.each([
    ["Three children aged 16 or 17 were placed in hotels in Northfield.", "Three children … aged 16 or 17 … in Northfield"],
    ["Three care leavers, aged 16 and 17, lived in Beacon House.", "Three care leavers … aged 16 and 17 … in Beacon House"],
    ["Fewer than five children aged under 10 were in a home in Northfield.", "Fewer than five children … aged under 10 … in Northfield"],
    ["One 16-year-old boy was moved to Hillview House.", "One … 16-year-old … at Hillview House"],
    ["Two babies were born in Northfield.", "Two babies … babies … in Northfield"],
    ["3 of the 40 young people aged 17 in Northfield had no plan.", "3 … aged 17 … in Northfield"],
    [
      "No more than four children aged 12 to 15 went missing from The Larches.",
      "No more than four children … aged 12 to 15 … from The Larches",
    ],
    ["In Northfield, three of them are aged 16.", "three … aged 16 … In Northfield"],
    ["Two siblings, aged six and eight, were moved from Castle Street.", "Two siblings … aged six and eight … from Castle Street"],
    ["A small number (three) of teenagers live at the Grand Hotel.", "three … teenagers … at the Grand Hotel"],
    [
      "Four unaccompanied asylum-seeking children aged 17 live in Newton upon Wey.",
      "Four unaccompanied asylum-seeking children … aged 17 … in Newton upon Wey",
    ],
    ["Only two young mothers, both aged 15, attend Hillview Academy.", "two young mothers … aged 15 … at Hillview Academy"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test.each([
    ["the sentence before tells the age", "They were aged 16 and 17. Three children lived in Northfield."],
    ["the sentence after tells the place", "Three children aged 16 were moved. Their new home is in Northfield."],
    ["ages come after", "In Northfield three children went missing. They were teenagers."],
  ])("%s", (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  test("in a report the authority is the place", () => {
    expect(found("Three children aged 16 or 17 were placed in hotels.", "Eastmarch")).toEqual([
      "Three children … aged 16 or 17 … in Eastmarch",
    ]);
    expect(found("Three children aged 16 or 17 were placed in hotels.")).toEqual([]);
  });

  test("says where the number is", () => {
    const text = "All were seen. In Northfield, two girls aged 14 were not.";
    expect(smallCountsIn(text).map(({ at, sentence }) => [text.slice(at.start, at.end), text.slice(sentence.start, sentence.end)])).toEqual(
      [["two", "In Northfield, two girls aged 14 were not."]],
    );
  });
});

describe("nobody can be recognised by", () => {
  test.each([
    ["many", "Thirty-one children aged 16 live in Northfield."],
    ["five", "Five children aged 16 live in Northfield."],
    ["a share", "Three in ten children aged 16 in Northfield left school."],
    ["one in four", "One in four children aged 5 in Northfield is overweight."],
    ["days", "Within three days, children aged 16 in Northfield were seen."],
    ["homes", "Three homes for children aged 16 in Northfield closed."],
    ["those who inspect", "Four inspectors met children aged 16 in Northfield."],
    ["those who work there", "Three social workers see teenagers in Northfield."],
    ["the country", "Nationally, three children aged 16 died.", "Eastmarch"],
    ["England", "In England, three children aged 16 died in March 2019.", "Eastmarch"],
    ["no age", "Three children were placed in hotels in Northfield."],
    ["no place", "Three children aged 16 were placed in hotels."],
    ["an age two sentences away", "They are aged 16. All of it was known. Three children lived in Northfield."],
    ["money", "A grant of £3 for each child aged 16 in Northfield was paid."],
    ["a rank", "It is the third home for children aged 16 in Northfield."],
    ["a number of a paragraph", "Paragraph 3 is about children aged 16 in Northfield."],
    ["one or more", "Mothers in Northfield who have had one or more babies are seen."],
    ["at least", "At least three teenagers live in Northfield."],
    ["none", "No children aged 16 live in Northfield."],
    ["times", "Children aged 16 in Northfield were moved three times."],
    ["a month that is no place", "Three children aged 16 were seen in March 2019."],
    ["grades", "Four areas were judged good for teenagers in Northfield."],
    ["what was replaced before", "[fewer than five] children aged 16 live in Northfield."],
    ["the general", "When a child aged 16 presents as homeless in Northfield, she is seen."],
  ])("%s", (_, text, authority?: string) => {
    expect(found(text, authority)).toEqual([]);
  });
});

test("a long hostile line is gone through in time", () => {
  for (const part of ["three children aged 16 in ", "In The Of And ", "one aged ", "X House ", "1 2 3 baby "]) {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const begun = process.cpuUsage().user;
    analyse(text);
    const analysed = process.cpuUsage().user;
    smallCountsIn(text);
    expect((process.cpuUsage().user - analysed) / (analysed - begun)).toBeLessThan(4);
  }
}, 60_000);
