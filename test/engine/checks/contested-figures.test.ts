import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/engine/index.ts";

const LEAD = "Statement from Harrowmere Council on the Ofsted inspection of children’s services\n\n";
const ITSELF = " This text contests it itself.";

function told(text: string): readonly string[] {
  return analyse(LEAD + text)
    .problems.filter(({ code }) => /-mismatch$|figures-disagree|part-exceeds/.test(code))
    .map(({ code, level, message }) => `${code} ${level}${message.endsWith(ITSELF) ? ", contested" : ""}`);
}

describe("what the text contests itself is no accusation of its writer", () => {
  test.each([
    [
      "the report's sum, quoted",
      "The report says that 42 of the 310 children (31.5%) were not seen in time. That figure is wrong: 42 of 310 is 13.5%.",
      ["share-mismatch information, contested"],
    ],
    [
      "inside the clause that contests",
      "We dispute the statement on page 12 that the number of care leavers out of touch fell from 190 to 240.",
      ["direction-mismatch information, contested"],
    ],
    [
      "in a councillor's answer",
      "Councillor Dev Marsh said: “The report claims that 12 of 40 plans, or 45%, were inadequate. We do not accept that.”",
      ["share-mismatch information, contested"],
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe("what it does not contest is told as ever", () => {
  test.each([
    ["its own sum", "Of the 310 children with a plan, 42 (31.5%) were seen late.", ["share-mismatch warning"]],
    [
      "its own sum, beside a contest of something else",
      "We do not accept that leaders are complacent.\n\nOf the 310 children with a plan, 42 (31.5%) were seen late.",
      ["share-mismatch warning"],
    ],
    [
      "what it concedes",
      "We accept that 42 of the 310 children (31.5%) were not seen in time, and we are sorry.",
      ["share-mismatch warning"],
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));
});
