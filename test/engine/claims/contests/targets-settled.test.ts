import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

/** What each contest of the text is about: `figure → 84`. */
function abouts(text: string): readonly string[] {
  return listDisputes(text).map((line) => `${line.split(" | ")[2]}${line.includes(" → ") ? ` → ${line.split(" → ")[1]}` : ""}`);
}

const GRADED = "Ofsted has rated Averham Council’s services inadequate.\n\n";
const SAID = ",” said council leader Ivy Marlow.";
const SIGNED = "\n\nYours sincerely\n\nIvy Marlow\nDirector of Children’s Services, Averham Council";

describe("a figure or a finding, by the words contested", () => {
  test.each([
    ["a figure that is told", `${GRADED}Inspectors said that 84 plans were late. “That is untrue${SAID}`, "figure → 84 plans were late"],
    [
      "who concedes it concedes what it means",
      `${GRADED}Inspectors said that 84 plans were late. The council accepts that 84 plans were late.`,
      "finding → 84 plans were late",
    ],
    [
      "the finding told again without the figure beside it",
      `${GRADED}Inspectors said that plans were poor and that 84 of them were late. The council rejected the finding that plans were poor.`,
      "finding → plans were poor and that 84 of them were late",
    ],
    [
      "to how many it applies is an aside",
      `${GRADED}Inspectors said that charts were unsigned in 12 cases. “That is untrue${SAID}`,
      "finding → charts were unsigned in 12 cases",
    ],
    [
      "nobody was found so",
      `${GRADED}Inspectors said that men waited 6 hours. “Nobody was left to wait${SAID}`,
      "finding → men waited 6 hours",
    ],
    [
      "a number of the speaker's own against a finding without one",
      `${GRADED}Inspectors said that night staff were asleep. “That is rubbish. Our own audit found 94% of calls answered${SAID}`,
      "finding → night staff were asleep",
    ],
    ["the number beside the speaker's own", `${GRADED}“Our nurses look after 32 patients each; the report says 17${SAID}`, "figure → 17"],
    [
      "the inspectors' own correction",
      "Ofsted has apologised to Averham Council after admitting that a figure in its report belonged to another town. The letter had said that 61% of carers were leaving.",
      "figure → 61%",
    ],
    [
      "an inspectorate's own report",
      "Ofsted has apologised to Averham Council after admitting that its report quoted a survey of another town.",
      "report",
    ],
    [
      "a duration accepted",
      "The watchdog found that patients at Averham Hospital waited 97 minutes. The trust accepts the 97 minutes.",
      "figure → 97 minutes",
    ],
  ] as const)("%s", (_, text, last) => {
    expect(abouts(text).at(-1)).toBe(last);
  });
});

describe("what was told right before", () => {
  test.each([
    [
      "praise, in the next breath",
      "Comment\n\nOfsted rated Averham Council good. Inspectors said that carers “feel valued”. I beg to differ.",
      "finding → carers “feel valued”",
    ],
    [
      "quoted by its paragraph",
      "Dear Ofsted\n\nThank you for the draft report on Averham Council.\n\nParagraph 9. “Staff turn their backs on residents.” This is not supported by the evidence." +
        SIGNED,
      "finding → Staff turn their backs on residents",
    ],
    [
      "one point of a list",
      "Dear Ofsted\n\nThank you for the draft report on Averham Council.\n\nFirst, you write that managers are aloof. This is incorrect." +
        SIGNED,
      "finding → managers are aloof",
    ],
    [
      "what a letter lacks",
      `${GRADED}Inspectors said that governors had been distracted. The council does not accept that. “The letter offers no example${SAID}`,
      "finding → governors had been distracted",
    ],
    [
      "what the clause itself says, if nobody told it",
      `${GRADED}“To call our kitchens filthy is unjust${SAID}`,
      "finding → our kitchens filthy",
    ],
    [
      "what people are apologised to for",
      `${GRADED}“We apologise to the families whose letters went astray${SAID}`,
      "finding → letters went astray",
    ],
    ["all that inspectors say", `${GRADED}Inspectors said that night staff were asleep. “We do not agree with Ofsted${SAID}`, "report"],
    [
      "how inspectors behaved",
      `${GRADED}“We also wish to complain formally that two inspectors gossiped about the grade in a corridor${SAID}`,
      "process",
    ],
    [
      "a paragraph of which nothing has been told",
      `${GRADED}Inspectors said that night staff were asleep. “Paragraph 14 is out of date${SAID}`,
      "finding",
    ],
  ] as const)("%s", (_, text, last) => {
    expect(abouts(text).at(-1)).toBe(last);
  });
});
