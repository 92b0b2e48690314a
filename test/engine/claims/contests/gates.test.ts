import { describe, expect, test } from "vitest";
import { listDisputes, listHolders, stancesIn } from "../../../support/claims-listing.ts";

const LEAD = "Ofsted has rated Averham Council’s services inadequate. Inspectors found that 84 plans were late.\n\n";

describe("a modal or a negation stands before the verb", () => {
  for (const [words, expected] of [
    ["We are unable to accept the second finding", "dispute"],
    ["We are unable to accept new referrals this month", ""],
    ["We cannot square the finding with our staff survey", "dispute"],
    ["We reserve the right to make a formal complaint", "dispute"],
    ["Parents reserve the right to choose a school", ""],
    ["We believe the report to be in error", "dispute"],
    ["Inspectors got their sums wrong", "dispute"],
    ["The children got their sums right", ""],
    ["We do not deserve that grade", "dispute"],
    ["Children do not deserve to wait", ""],
    ["Not one line of the draft was changed", "dispute"],
    ["We take no issue with the finding on delay", "concede"],
    ["The 84 is right", "concede"],
  ] as const)
    test(words, () => expect(stancesIn(`${LEAD}“${words},” said council leader Ivy Marlow.`)).toBe(expected));
});

describe("the narration tells of a modal or negated verb", () => {
  for (const [words, expected] of [
    ["The council is to seek a judicial review of the Ofsted report.", "dispute"],
    ["The council is to seek a review of its parking charges.", ""],
    ["The council will use its next meeting with Ofsted to ask for the letter to be withdrawn.", "dispute"],
    ["The council reserves the right to appeal against the grade.", "dispute"],
    ["The council does not contest the figures.", "concede"],
    ["The council does not contest by-elections.", ""],
    ["Cllr Marlow moved that the committee ask the council to withdraw the formal complaint.", ""],
    ["Cllr Marlow asked the inspectorate to withdraw the report.", "dispute"],
    ["Neither councillor contested those points.", ""],
    ["The council has fallen out with Ofsted over the report.", "dispute"],
    ["The council has fallen out with its builders over a bill.", ""],
    ["The council called the rest of it “absolute nonsense”.", "dispute"],
    ["The council called its new park “a joy”.", ""],
    ["The council is unable to accept the finding on delay.", "dispute"],
    ["The council is unable to accept cash.", ""],
    ["Council leader Ivy Marlow declined to say whether a complaint would be made.", ""],
  ] as const)
    test(words, () => expect(stancesIn(`${LEAD}${words}`)).toBe(expected));
});

describe("another number stands against the inspectors'", () => {
  for (const [words, expected] of [
    ["It was 14", "dispute"],
    ["It's nine. Not 84", "dispute dispute"],
    ["We counted 36", "dispute"],
    ["It was 2021", ""],
    ["It was 14 years ago", ""],
    ["We counted 36 swans on the lake", ""],
  ] as const)
    test(words, () => expect(stancesIn(`${LEAD}“${words},” said council leader Ivy Marlow.`).split(" ")[0]).toBe(expected.split(" ")[0]));

  test("not where no number was told", () => {
    expect(
      stancesIn(
        "Ofsted has inspected Averham Council. Inspectors found that plans were late.\n\n“It was 14,” said council leader Ivy Marlow.",
      ),
    ).toBe("");
  });
});

describe("whose words they are", () => {
  test("a spokeswoman interrupts the one she speaks for", () => {
    expect(listHolders(`${LEAD}Ministers, a spokeswoman said, “accept every finding”.`)).toEqual([expect.stringContaining("concede")]);
  });

  test("her notice is hers", () => {
    const text = `${LEAD}Council leader Ivy Marlow wrote to staff on Friday. “We do not accept the grade,” her letter says.`;
    expect(listDisputes(text).join()).toContain("Ivy Marlow");
  });

  test("the force's inspectorate is not the force", () => {
    const text =
      "Inspectors from His Majesty’s Inspectorate of Constabulary graded the force inadequate.\n\nChief Constable Ray Oakes said the grade was wrong.";
    expect(listDisputes(text).join()).toContain("Ray Oakes");
  });

  test("a letter is its writer's, whose place stands below", () => {
    const text =
      "Sir,\n\nThe inspectors' report on Averham School calls bullying “rife”. How many pupils said so? Six. Out of 700.\n\nYours,\n\nJ. P. Merriman\nNether Easton";
    expect(listDisputes(text).join()).toContain("J. P. Merriman");
  });

  for (const words of ["How many schools are there? Six. Out of town there are more."])
    test(words, () => expect(stancesIn(`Sir,\n\nOur town is proud. ${words}\n\nJ. P. Merriman\nNether Easton`)).toBe(""));
});

describe("worry about headlines concedes nothing", () => {
  test("sorry for any worry", () => {
    expect(stancesIn(`${LEAD}“I am sorry for any worry that the headlines will cause,” said council leader Ivy Marlow.`)).toBe("");
    expect(stancesIn(`${LEAD}“I am sorry for what happened,” said council leader Ivy Marlow.`)).toBe("concede");
  });
});
