import { describe, expect, test } from "vitest";
import { listDisputes } from "../../support/claims-listing.ts";

const LETTER =
  "Ofsted | Care Quality Commission\n\n8 December 2023\n\nDear partners\n\nThis letter tells the findings of the joint inspection of Eastmarch.\n\n";
const STATEMENT =
  "Statement from Eastmarch Council on the Ofsted report published today\n\nInspectors found that plans were of poor quality and that many were years out of date.\n\n";
const end = "\n\nYours sincerely\n\nHelen March\nNational Director, Ofsted\n";

const stances = (text: string) => listDisputes(text).map((line) => line.split(" | ")[0]);

describe("how people work is no contest", () => {
  test.each([
    "Police officers do not always recognise vulnerability.",
    "Managers do not consistently accept responsibility for drift.",
    "Staff did not recognise the signs of neglect.",
    "Practitioners do not recognise when risks rise.",
  ])("in an inspectorate's letter: %s", (sentence) => expect(stances(`${LETTER}${sentence}${end}`)).toEqual([]));

  test("in what inspectors found", () => expect(stances(`${STATEMENT}We thank everybody who took part.\n`)).toEqual([]));
});

describe("the same words of a report contest", () => {
  test.each([
    "We do not recognise this picture.",
    "We do not fully accept the finding.",
    "The report is out of date.",
    "Its figures were years out of date.",
  ])("%s", (sentence) => expect(stances(`${STATEMENT}${sentence}\n`)).toEqual(["dispute"]));
});
