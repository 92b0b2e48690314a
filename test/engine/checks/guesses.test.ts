import { describe, expect, test } from "vitest";
import { asTold, contestedAt, contestedIn } from "../../../server/src/engine/checks/contested-figures.ts";
import { contestsTold } from "../../../server/src/engine/checks/dispute.ts";
import { contestsGuessed } from "../../../server/src/engine/checks/dispute-guessed.ts";
import { contestedFindings } from "../../../server/src/engine/checks/finding-disputed.ts";
import { analyse, type Dispute } from "../../../server/src/engine/index.ts";

const { claims, document, parts } = analyse(
  "Ofsted said 84 plans of Averham Council were late.\n\n“The figure is wrong,” said council leader Ivy Marlow.",
);
const [sure] = claims.disputes as readonly [Dispute];
const guess: Dispute = { ...sure, isGuess: true };
const union: Dispute = { ...guess, by: "the union" };

describe("who contests a finding", () => {
  test.each([
    ["Contested by Ivy Marlow: “The figure is wrong”.", [sure]],
    ["Contested by Ivy Marlow, it seems also by the union: “The figure is wrong” and 1 more.", [sure, union]],
    ["Contested by Ivy Marlow: “The figure is wrong” and 1 more.", [sure, guess]],
  ] as const)("%s", (message, disputes) => {
    expect([...contestedFindings(disputes, document.text)].map((one) => one.message)).toEqual([message]);
  });

  test("is not told at the finding where nobody but guesses contests it", () => {
    expect([...contestedFindings([guess, union], document.text)]).toEqual([]);
  });

  test.each([
    [contestsTold, sure, guess, "Ivy Marlow contests a figure: “84”.", "What is contested: “84”"],
    [contestsGuessed, guess, sure, "Ivy Marlow seems to contest a figure: “84”.", "What seems contested: “84”"],
  ])("at the contest: %#", (told, one, other, message, related) => {
    expect([...told([other, one], document.text)]).toMatchObject([{ message, level: "hint", related: [{ message: related }] }]);
  });
});

describe("a figure that is contested", () => {
  const found = {
    code: "share-mismatch",
    level: "warning",
    message: "No.",
    at: { part: parts[0]?.found, start: 0, end: 4 },
    related: [],
  } as const;
  test.each([
    ["by a guess", [guess], "No. This text seems to contest it itself."],
    ["by more than a guess", [guess, sure], "No. This text contests it itself."],
    ["by none", [], undefined],
  ])("%s", (_, disputes, message) => {
    const contest = contestedAt(sure, contestedIn(disputes));
    expect(contest && asTold(found as unknown as Parameters<typeof asTold>[0], contest)).toEqual(
      message && { ...found, level: "information", message },
    );
  });
});
