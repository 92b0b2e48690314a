import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/index.ts";
import { listAttributions } from "../../../support/claims-listing.ts";

/** A record of who asked what: with one more question, which is left out of the answer. */
function recorded(text: string): readonly string[] {
  return listAttributions(`${text}\n\nCllr Bea Lund asked whether the cellar was dry. Cllr Bea Lund asked about rats.`).filter(
    (line) => !line.includes("cellar") && !line.includes("rats"),
  );
}

describe("questions that are reported", () => {
  test.each([
    ["Cllr Ivy Marlow asked whether the roof leaked.", ["indirect | Ivy Marlow | asked | whether the roof leaked"]],
    ["Cllr Ivy Marlow asked the Director why it leaked.", ["indirect | Ivy Marlow | asked | why it leaked"]],
    ["Cllr Ivy Marlow asked him who had paid.", ["indirect | Ivy Marlow | asked | who had paid"]],
    ["Leo, 15, asked how it leaked.", ["indirect | Leo | asked | how it leaked"]],
    ["Leo asked: does it leak?", ["indirect | Leo | asked | does it leak?"]],
    ["Members asked about the lift.", ["indirect | Members | asked | about the lift"]],
    ["Cllr Ivy Marlow wanted to know how it leaked.", ["indirect | Ivy Marlow | wanted | how it leaked"]],
    [
      "Asked by Cllr Ivy Marlow whether it leaked, Mr Tom Oakes said it did.",
      ["indirect | Ivy Marlow | Asked | whether it leaked", "indirect | Tom Oakes | said | it did"],
    ],
    ["Mr Oakes was asked by Cllr Ivy Marlow whether it leaked.", ["indirect | Ivy Marlow | asked | whether it leaked"]],
  ])("%s", (text, expected) => expect(recorded(text)).toEqual(expected));

  test("a story makes nothing of one", () => expect(listAttributions("Cllr Ivy Marlow asked whether the roof leaked.")).toEqual([]));

  test.each([
    "Members asked for a report.",
    "Members asked to see the roof.",
    "Members asked the clerk to find out whether it leaked.",
    "Members asked that the roof be mended.",
    "Members asked the clerk who keeps the keys.",
    "Members wanted a new roof.",
    "Members wanted how-to notes.",
    "Children are seen alone and asked how they feel.",
    "Asked whether it leaked, nobody answered.",
  ])("no question: %s", (text) => expect(recorded(text)).toEqual([]));
});

describe("whoever answers is not who asked", () => {
  test.each([
    [
      "by a pronoun",
      "Ruth Oakes spoke for the trust.\n\nCllr Ivy Marlow asked whether the roof leaked. She said it did.",
      ["Ivy Marlow | asked", "Ruth Oakes | said"],
    ],
    [
      "by nothing but the words",
      "“We were late,” said Ruth Oakes.\n\n“How late?” asked Ivy Marlow.\n\n“By a week, and it will not happen again.”",
      ["Ruth Oakes | said", "Ivy Marlow | asked", "Ruth Oakes | -"],
    ],
    [
      "who asks on",
      "“We were late,” said Tom Oakes.\n\n“How late?” asked Ivy Marlow.\n\n“By a week, and it will not happen again.” She asked why it was.",
      ["Tom Oakes | said", "Ivy Marlow | asked", "Tom Oakes | -", "Ivy Marlow | asked"],
    ],
    [
      "whom the question was put to",
      "Cllr Ivy Marlow asked the director whether the roof leaked. She said it did.",
      ["Ivy Marlow | asked", "the director | said"],
    ],
    [
      "nobody else was spoken of",
      "Cllr Ivy Marlow asked whether the roof leaked. She said she had seen a bucket.",
      ["Ivy Marlow | asked", "Ivy Marlow | said"],
    ],
  ])("%s", (_, text, expected) => expect(recorded(text).map((line) => line.split(" | ").slice(1, 3).join(" | "))).toEqual(expected));
});

describe("an office whose bearer nobody names", () => {
  test.each([
    ["The Section 151 Officer thanked the auditor. He said the roof leaked.", "The Section 151 Officer"],
    ["At a briefing the chief inspector smiled. He said one leaked.", "the chief inspector"],
    ["An inspector called in June.\n\nShe said the roof leaked.", "An inspector"],
  ])("%s", (text, speaker) => expect(analyse(text).claims.attributions.map((saying) => saying.speaker)).toEqual([speaker]));
});
