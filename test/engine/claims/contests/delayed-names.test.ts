import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

/** Whose the contests of a text are. */
function holders(text: string): readonly string[] {
  return listDisputes(text).map((line) => line.split(" | ")[1] ?? "");
}

const REPORT = "Ofsted published its inspection report in May and rated it inadequate.";

describe("whoever is introduced by kind is known by the name that follows", () => {
  test.each([
    [
      "a body that then speaks",
      `A care provider is to challenge its inspection report in the High Court.\n\nLarkmead Living said it did not accept the report. ${REPORT}`,
      "Larkmead Living",
    ],
    [
      "a body in an apposition",
      `The owners of a nursing home in Averham have rejected the inspection report.\n\nThe owners, Larkmead Living, run nine homes. ${REPORT}`,
      "Larkmead Living",
    ],
    [
      "a body by its head, in full where it was named",
      `One of the county’s largest academy trusts has rejected its inspection report.\n\nLarkmead Learning lost its good rating. ${REPORT}\n\nLarkmead’s chief executive, Ann Lowe, said the report was unfair.`,
      "Larkmead Learning",
    ],
    [
      "a body of the kind that the headline names",
      `Water firm rejects inspection report\n\nAverham Water has been rated inadequate. ${REPORT}`,
      "Averham Water",
    ],
    [
      "lawyers speak for it",
      `A county council has rejected an inspection report.\n\nLawyers for Averham say work had begun. ${REPORT}`,
      "Averham",
    ],
    [
      "a person",
      `A town hall supremo has rejected an inspection report.\n\n${REPORT}\n\nIvy Marlow, who runs Averham Council, said the report was unfair.`,
      "Ivy Marlow",
    ],
  ])("%s", (_, text, holder) => {
    expect(holders(text)[0]).toBe(holder);
  });

  test("nor a charity that only speaks next", () => {
    const text = `A care provider has rejected its inspection report.\n\nMeadow Voices said it was sad for the residents. ${REPORT}`;
    expect(holders(text)[0]).toBe("A care provider");
  });

  test("neither an officer nor the watchdog is the body", () => {
    const text = `A police force has rejected an inspection report.\n\nAssistant Chief Constable Leo Hartley said the force had changed. ${REPORT}`;
    expect(holders(text)[0]).toBe("A police force");
  });
});

describe("who says “I” and “we”", () => {
  test("the speaker of a transcript's turn", () => {
    const text = `PRESENTER: ${REPORT} Is the council failing, Ivy Marlow?\n\nMARLOW: I would say the report is wrong.`;
    expect(new Set(holders(text))).not.toContain("I");
  });
  test("a provider that comments on a draft by a form", () => {
    const text =
      "ANNEX B: COMMENTS ON DRAFT REPORT\nProvider: Larkmead Homes Ltd\nRegulator: Care Inspectorate Wales\n\nRow 1. Draft says: “Lunch is late.” Our comment: not so.\n\nCompleted by Ann Lowe (responsible individual)";
    expect(holders(text)).toEqual(["Larkmead Homes Ltd"]);
  });
  test("a union under its own name", () => {
    const text =
      "UNITED CLEANERS – Averham branch\n\nOur response to the inspection of Larch House children’s home\n\nWe think our report card is better than theirs. We say the report is unfair. Our members know our home.";
    expect(new Set(holders(text))).toEqual(new Set(["United Cleaners"]));
  });
  test("a letter's writer above the place", () => {
    const text =
      "Dear Editor,\n\nI do not recognise the home described by Ofsted. The report says lunches are late. That is not a fair picture.\n\nSaul Reed\nAverham";
    expect(holders(text)[0]).toBe("Saul Reed");
  });
  test("a body that a statement speaks for as “we”", () => {
    const text =
      "Our response to the area inspection\n\nThe partnership accepts the report. We disagree with the inspectors on one point. Our nurses saw our families, and we told the inspectors so.\n\nCllr Ivy Marlow, chair\nDr Saul Reed, director";
    expect(new Set(holders(text))).toEqual(new Set(["The partnership"]));
  });
  test("trustees of somebody", () => {
    const text = `Ivy Marlow runs Averham nursery. ${REPORT}\n\nMs Marlow’s own trustees have accepted the findings of the report.`;
    expect(holders(text)).toContain("Ms Marlow’s own trustees");
  });
});
