import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/engine/index.ts";
import { sourceIndex } from "../../support/source-report.ts";

const LEAD = "Ofsted has told Harrowmere Council that its children’s services require improvement, in a report published today.\n\n";
const sources = [{ name: "report.txt", index: sourceIndex }];

/** `verdict: figure` of each figure of an article, with what the source says where it contradicts. */
function figures(article: string): readonly string[] {
  const text = LEAD + article;
  return analyse(text, { sources })
    .sourced.filter(({ kind }) => kind === "figure")
    .map(({ verdict, at, stated }) => `${verdict}: ${text.slice(at.start, at.end)}${stated === undefined ? "" : ` (${stated})`}`);
}

const accusations = (article: string) => figures(article).filter((line) => !line.startsWith("supported"));

describe("supported", () => {
  test.each([
    ["Inspectors found that 84 children had waited more than 12 weeks for an assessment.", "84"],
    ["Inspectors said about 80 children had waited more than 12 weeks for an assessment.", "80"],
    ["The report says that more than 80 children had waited for an assessment.", "more than 80"],
    ["The report says that nearly nine out of ten care leavers are in touch with the authority.", "nearly nine out of ten"],
    ["Almost 90% of care leavers are in touch with the authority, inspectors found.", "Almost 90%"],
    ["Inspectors noted that the number of children looked after rose to 340 in two years.", "340"],
    ["Forty-two of the children in care live more than 20 miles from home, the report says.", "Forty-two"],
    ["The service spent £2.4m on agency staff, inspectors said.", "£2.4m"],
    ["A dozen complaints were upheld, the report says.", "A dozen"],
  ])("%s", (article, figure) => expect(figures(article)).toContain(`supported: ${figure}`));
});

describe("contradicted", () => {
  test.each([
    ["Inspectors found that 48 children had waited more than 12 weeks for an assessment.", "contradicted: 48 (84)"],
    ["The report says 184 children had waited for more than 12 weeks for an assessment.", "contradicted: 184 (84)"],
    ["Inspectors found that about 68% of care leavers were in touch with the authority.", "contradicted: about 68% (About 88%)"],
    ["Just half of care leavers are in touch with the authority, inspectors said.", "contradicted: half (About 88%)"],
    ["Inspectors said the service had spent £4.2 million on agency staff.", "contradicted: £4.2 million (£2.4 million)"],
    ["Twenty complaints were upheld, inspectors found.", "contradicted: Twenty (Twelve)"],
    ["All this while 48 children had waited more than 12 weeks for an assessment.", "contradicted: 48 (84)"],
  ])("%s", (article, expected) => expect(accusations(article)).toEqual([expected]));
});

describe("not found", () => {
  test.each([
    ["The report says that 1,240 referrals were made by schools.", "not-found: 1,240"],
    ["Inspectors found that 37% of foster carers had left.", "not-found: 37%"],
    ["The report puts the cost of placements at £17.3 million.", "not-found: £17.3 million"],
  ])("%s", (article, expected) => expect(accusations(article)).toEqual([expected]));
});

describe("no accusation", () => {
  test.each([
    ["a councillor's figure", "Councillor Dev Marsh said 48 children had waited more than 12 weeks for an assessment."],
    ["a contested figure", "The council said the figure of 84 was wrong: 48 children had waited more than 12 weeks for an assessment."],
    ["another year", "In 2014 inspectors found that 48 children had waited more than 12 weeks for an assessment."],
    [
      "an earlier inspection",
      "At the previous inspection, inspectors found that 48 children had waited more than 12 weeks for an assessment.",
    ],
    ["another place", "Nationally, 48% of care leavers are in touch with the authority, inspectors said."],
    ["the other side of a share", "Inspectors said that 12% of care leavers were not in touch with the authority."],
    ["a share of two figures", "Inspectors noted that 27% of the children who had waited came from one town, or 84 of 310."],
    ["the difference of two figures", "Inspectors said the number of children looked after had risen by 50 in two years."],
    ["about something else", "Inspectors met 48 children and young people at a youth club."],
    ["a small count", "Inspectors praised three services."],
    ["what is to come", "The council will spend £5 million on agency staff."],
    ["a page, a date, an age", "On page 12 of its report of 7 May 2019, Ofsted speaks of 16 and 17-year-olds."],
    ["rounding", "The report says about 300 children are in care."],
    ["a bound", "Inspectors said fewer than 90 children had waited more than 12 weeks for an assessment."],
    ["inside a quotation", "The report says that “84 children had waited more than 12 weeks for an assessment”."],
  ])("%s", (_, article) => expect(accusations(article)).toEqual([]));
});

test("the message says what the report has and where", () => {
  const { problems } = analyse(`${LEAD}Inspectors found that 48 children had waited more than 12 weeks for an assessment.`, { sources });
  const found = problems.filter(({ code }) => code.startsWith("figure"));
  expect(
    found.map(({ message, related }) => [message, related.map(({ document, message: words }) => `${document}: ${words}`)]),
  ).toMatchInlineSnapshot(`
    [
      [
        "The report says 84 (paragraph 3, page 3): “At the time of the inspection, 84 children had waited more than 12 weeks for an assessment.”",
        [
          "report.txt: The report (paragraph 3, page 3): “At the time of the inspection, 84 children had waited more than 12 weeks for an assessment.”",
        ],
      ],
    ]
  `);
});
