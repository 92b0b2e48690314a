import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

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

describe("a turn of phrase that is of something else", () => {
  const news = "Ofsted has rated Fernside Academy inadequate. Inspectors found that 12 of 30 records were late.\n\n";

  test.each([
    "The council has 70 days to respond",
    "The school has the right to appeal",
    "Parents are entitled to their view",
    "None of the pupils was hurt",
    "If they had come by bus they would have been late",
    "Much has changed since September, when the new head arrived",
    "It is a matter of opinion which gate is best",
    "We agree to differ about uniform",
    "I cannot see why anyone would leave",
    "The grant falls below the level we need",
    "Lessons must be learned by ministers",
    "We will give them that chance",
    "Nobody who works here would say it is easy",
    "They were given last year's data by the council",
  ])("“%s”", (words) => expect(stances(`${news}“${words},” said head teacher Ann Lowe.`)).toEqual([]));

  test.each([
    ["None of those records was late", "dispute"],
    ["Had they asked, we could have shown them", "dispute"],
    ["There is no excuse for what inspectors found", "concede"],
    ["I cannot see how they reached that verdict", "dispute"],
  ])("but “%s”", (words, stance) => expect(stances(`${news}“${words},” said head teacher Ann Lowe.`)).toEqual([stance]));
});
