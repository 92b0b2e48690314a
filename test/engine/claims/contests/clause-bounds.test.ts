import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

const LEAD = "Ofsted has rated Averham Council’s services inadequate. Inspectors said that 84 plans were late.\n\n";

/** The stance and the words of each contest of the text: `dispute | the figure is wrong`. */
const contests = (text: string): readonly string[] =>
  listDisputes(LEAD + text).map((line) => {
    const [stance, , , words = ""] = line.split(" | ");
    return `${stance} | ${words.split(" → ")[0]}`;
  });

describe("where a contest begins and ends", () => {
  test.each([
    [
      "a clause that its speaker parts",
      "The true figure, council leader Ivy Marlow said, was 31, as the log shows.",
      ["dispute | The true figure, council leader Ivy Marlow said, was 31, as the log shows"],
    ],
    [
      "what only adds to a clause",
      "The council’s own data put it at 31, council leader Ivy Marlow said, against 90 in other towns.",
      ["dispute | The council’s own data put it at 31"],
    ],
    [
      "what the subject then does",
      "The council has apologised and has since hired eleven nurses.",
      ["concede | The council has apologised"],
    ],
    ["words between quotation marks", "Leader Ivy Marlow said “we got this wrong” as a crowd gathered.", ["concede | we got this wrong"]],
    ["what leads to it", "“Third, the figure of 84 is wrong,” said council leader Ivy Marlow.", ["dispute | the figure of 84 is wrong"]],
    [
      "part taken and part left",
      "Council leader Ivy Marlow accepts the grade, but not the remark that governors were asleep.",
      ["partial | Council leader Ivy Marlow accepts the grade, but not the remark that governors were asleep"],
    ],
  ] as const)("%s", (_, text, expected) => expect(contests(text)).toEqual(expected));
});
