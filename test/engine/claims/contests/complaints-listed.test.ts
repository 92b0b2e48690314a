import { expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

/** The outcome of a complaint, with a line of it. */
function outcome(line: string): readonly string[] {
  const text = `Dear Ms Airey\n\nInspection of Larch House: outcome of your complaint\n\nThank you for your letter.\n\n${line}\n\nYours sincerely\n\nPriya Venn\nChief Inspector, Ofsted\n`;
  return listDisputes(text).map((found) => found.split(" | ").slice(0, 2).join(" "));
}

test.each([
  ["Complaint 1: that the eleven files were too few. Not upheld.", ["dispute Ms Airey"]],
  ["Ground (b): the lead inspector ignored the rota. Not upheld.", ["dispute Ms Airey"]],
  ["Complaint 2: upheld in part, as we wrote in May.", []],
  ["Point 3: the meeting with the manager took place on 4 May.", []],
])("what an inspectorate lists is the addressee's: %s", (line, expected) => expect(outcome(line)).toEqual(expected));
