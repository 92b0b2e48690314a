import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

const HEAD = "Inspectors report on Brackley Moor’s services for families\n\nBy Ivy Marlow\n\n";

/** What was found | the answer | the stances found of it. */
function table(rows: readonly (readonly [string, string, string])[]): void {
  for (const [fact, answer, expected] of rows)
    test(answer, () => {
      const stances = listDisputes(`${HEAD}${fact}\n\n${answer}\n`).map((line) => line.split(" | ")[0]);
      expect(stances.join(" ")).toBe(expected);
    });
}

describe("what a finding is called", () => {
  table([
    ["Inspectors called the audits sloppy.", "“Sloppy is a gross distortion,” said the director, Ann Poole.", "dispute"],
    ["The report said that audits were sloppy.", "To call them sloppy is balderdash, the head of audit said.", "dispute"],
    ["The home was judged unsafe.", "A cruel misrepresentation, said its owner.", "dispute"],
    ["The home was judged unsafe.", "Its owner deemed the verdict about right.", "concede"],
    ["The report said that children were moved at night.", "Moving them at night was indefensible, the director said.", "concede"],
    ["The report said that children were moved at night.", "The council's cars are out of date.", ""],
  ]);
});

describe("what repeats or denies a word of the finding", () => {
  table([
    ["Inspectors found that records were muddled.", "Muddled they were, the head of service said.", "concede"],
    ["Inspectors found that records were muddled.", "Muddled they are not, the head of service said.", "dispute"],
    ["Inspectors said leaders were complacent.", "Complacent? We have met every week for a year, the leader said.", "dispute"],
    ["Inspectors found that managers did not check files.", "Managers check files daily, the head of service said.", "dispute"],
    ["Inspectors found that plans were late.", "They were, and we had known it for months, the director said.", "concede"],
    ["Inspectors found that plans were late.", "Every plan will be on time by May, the director said.", ""],
    ["Inspectors found that plans were late.", "Plans take skill, the director said.", ""],
  ]);
});

describe("another figure of what was counted", () => {
  table([
    ["The report said that 40 plans were overdue.", "Six were, says the head of service.", "dispute"],
    ["The report said that a girl had waited seven months.", "It was seven weeks, not seven months, the council pointed out.", "dispute"],
    ["The report said that 40 plans were overdue.", "The council has since updated 38 plans.", ""],
  ]);
});

describe("acts of contesting and giving way", () => {
  table([
    ["The report called the service chaotic.", "The council bristled at the word.", "dispute"],
    ["The report called the service chaotic.", "The council has owned up to the chaos.", "concede"],
    ["The home was rated inadequate.", "Its managers made no attempt to contest the grade.", "concede"],
    ["The council was told its records were poor.", "The inspectorate has since regretted the error.", "concede"],
    ["Inspectors said that records were poor.", "Neither councillor contested those points.", ""],
    ["Inspectors said that records were poor.", "The council’s cabinet will meet on Tuesday to agree a plan for records.", ""],
    ["Records were poor, according to a report.", "Averham Council has been criticised by Ofsted inspectors for its records.", ""],
    ["Inspectors said that records were poor.", "Families can challenge a decision within 20 days.", ""],
  ]);
});
