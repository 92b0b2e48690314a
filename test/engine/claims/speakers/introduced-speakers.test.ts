import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.ts";

/** Who says what in a text, by name. */
function speakers(text: string): readonly (string | undefined)[] {
  return analyse(text).claims.attributions.map(({ speaker }) => speaker);
}

describe("who is introduced without a name and named later", () => {
  test.each([
    ["A millionaire care boss has blasted watchdogs as “out of touch”.\n\nBut owner Terry Lund raged: “No.”", ["Terry Lund", "Terry Lund"]],
    ["The owner of a seafront home says that it was fair.\n\nOwner-manager Ann Lund is appealing.", ["Ann Lund"]],
    ["The woman in charge of children’s care says that it was fair.\n\nAnn Lund, director of services, left.", ["Ann Lund"]],
    // two may be meant
    [
      "The owner of a seafront home says that it was fair.\n\nOwner Ann Lund and the proprietor, Jo Reed, left.",
      ["The owner of a seafront home"],
    ],
  ] as const)("%s", (text, expected) => expect(speakers(text)).toEqual(expected));
});

test("under a label nobody's “he” is the label's bearer", () => {
  const text = "TOBY: The governor, Hugh Lund, was calm. He says he accepts every word.\n\nANN: Thank you, Toby.";
  expect(speakers(text)).toContain("Hugh Lund");
});

test("whose mother it was is not who speaks", () => {
  expect(speakers("Daughter Kim Lund, whose mum Edie, 91, lived there, said: “It was a disgrace.”")).toEqual(["Kim Lund"]);
});
