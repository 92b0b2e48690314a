import { describe, expect, test } from "vitest";
import { stancesIn } from "../../../support/claims-listing.ts";

const HEAD = "Statement by Brackley Moor Council on the Ofsted report\n\n";

function table(name: string, rows: readonly (readonly [finding: string, answer: string, expected: string])[]): void {
  describe(name, () => {
    for (const [finding, answer, expected] of rows)
      test(`${finding} ${answer}`, () => expect(stancesIn(`${HEAD}${finding} ${answer}\n`)).toBe(expected));
  });
}

table("a finding's words denied, or said again", [
  ["Inspectors found delays in assessments.", "We had no delays in assessments.", "dispute"],
  ["Inspectors found delays in assessments.", "Delays there were none.", "dispute"],
  ["Inspectors found delays in assessments.", "There were delays, and long ones.", "concede"],
  ["Inspectors found delays in assessments.", "The Chair asked whether delays had been costed.", ""],
  ["Inspectors found delays in assessments.", "Delays in the building of the hub are the contractor’s.", ""],
  ["The report said that leaders did not know their services.", "I know my services inside out.", "dispute"],
  ["The report said that leaders did not know their services.", "We did not know our services.", "concede"],
  ["The report said that leaders did not know their services.", "A dashboard now lets leaders know more of services.", ""],
  ["CQC found the ward dirty.", "The ward was spotless.", "dispute"],
  ["CQC found the ward dirty.", "Cleaners are hired to keep the ward spotless.", ""],
  ["Inspectors said thresholds were unclear.", "They were anything but clear.", "concede"],
  ["Inspectors said thresholds were unclear.", "The threshold document is nine pages long.", ""],
]);

table("other figures", [
  ["CQC said that calls waited 40 minutes.", "Our call log gives nine minutes.", "dispute"],
  ["Ofsted counted 14 late visits.", "Eleven of those fourteen visits were on time.", "dispute"],
  ["Ofsted counted 14 late visits.", "I counted them, and there were fourteen.", "concede"],
  ["The letter said that 30 children missed school.", "I met six of the children on Monday.", ""],
  ["The report said that turnover was 28 per cent.", "The national average is 17 per cent.", ""],
]);

table("questions that throw it back", [
  ["Inspectors called the plans vague.", "Vague compared with what?", "dispute"],
  ["Inspectors called the plans vague.", "Which plans?", "dispute"],
  ["Inspectors called the plans vague.", "Could the Committee see the plans?", ""],
]);

table("short answers", [
  ["Inspectors called the plans vague.", "Agreed.", "concede"],
  ["Inspectors called the plans vague.", "And so they were.", "concede"],
  ["Inspectors called the plans vague.", "Nonsense.", "dispute"],
  ["Inspectors called the plans vague and late.", "Vague, yes; late, no.", "partial"],
]);

table("words that answer only a finding", [
  ["Inspectors called the plans vague.", "I resent that.", "dispute"],
  ["Inspectors called the plans vague.", "The board takes strong exception to this.", "dispute"],
  ["Inspectors called the plans vague.", "They are not wrong.", "concede"],
  ["Inspectors called the plans vague.", "We took our eye off the ball.", "concede"],
  ["Inspectors called the plans vague.", "The Leader told members that they had every right to.", ""],
  ["The plans are long.", "I resent that.", ""],
]);

table("what minutes report", [
  ["The report criticised recording.", "The Head of Service acknowledged that recording had been poor.", "concede"],
  ["The report criticised recording.", "The Head of Service reported that recording would be audited.", ""],
  ["The report criticised recording.", "The Governor wrote that he considered the criticism perverse.", "dispute"],
]);
