import { describe, expect, test } from "vitest";
import { recognise } from "../../../server/src/engine/document/recognise.ts";
import type { DocumentKind } from "../../../server/src/engine/index.ts";

const sif = `Eastmarch Borough Council
Inspection of services for children in need of help and protection, children looked after and care leavers
Inspection date: 4 May 2016 – 28 May 2016
Report published: 12 August 2016
Children’s services in Eastmarch require improvement to be good
`;
const ilacs = `# Inspection of Thornley local authority children’s services
Inspection dates: 6 to 17 March 2023
Lead inspector: Ida Holm, His Majesty’s Inspector
| Judgement | Grade |
| Overall effectiveness | Good |
`;

describe("is recognised", () => {
  test.each<[DocumentKind, string]>([
    ["report", sif],
    ["report", ilacs],
    [
      "article",
      "Inspectors have told Eastmarch Council that its help for care leavers is inadequate. The report said plans were poor. Ofsted praised two teams.",
    ],
    [
      "article",
      "A care group has appealed against a Care Quality Commission rating. Inspectors found gaps in records at the home, graded inadequate. The council stopped referrals.",
    ],
    [
      "letter",
      "Dear parents\n\nOfsted has graded our school as requires improvement. Inspectors praised phonics, and their report is on our website.\n\nYours sincerely\nA head",
    ],
    [
      "minutes",
      "Minutes of the Children’s Scrutiny Panel\n\nPresent: Cllr Amis\n\nThe Director of Children’s Services presented the Ofsted inspection report. The service was graded inadequate.",
    ],
    [
      "statement",
      "Statement from Eastmarch Council on the Ofsted report\n\nInspectors judged children’s services inadequate. We accept the findings of the inspection in full.",
    ],
    [
      "article",
      "Prison inspectors said Stoneholm prison was inadequate. Their report criticised the governor, and the inspectorate will return.",
    ],
    [
      "statement",
      "Statement from Ada Crane MP\n\nLike every parent I read the inspection report with anger. Inspectors are right: children were left in unsafe homes. The council's response is to quibble.",
    ],
    [
      "letter",
      "Dear Mr Oakes\n\nDraft report: factual accuracy\n\nWe ask that paragraph 14 be corrected. The inspection team read nine files, not six, and the referrals it counts are another authority's.\n\nYours sincerely\nDirector",
    ],
    [
      "article",
      "Q12 Chair: Ofsted says placements have gone backwards. Is that so?\n\nAnn Holt: I would not sign up to the number, Chair. Two councils were never inspected on it, and Ofsted knows that.",
    ],
    [
      "article",
      "1.1.1 The inspection report was published on 9 May.\n1.1.2 Officers accept its findings in the cases drawn\nfrom the following: referrals, plans, visits. Inspectors\npraised the front door, and graded it good.",
    ],
    [
      "article",
      "A minister has handed control of a town's children's services to a trust after their second inadequate grade. The leader, Sean Dacre, accepted the findings.",
    ],
  ])("%s", (kind, text) => {
    const { kind: found, reasons } = recognise(text);
    expect(found).toBe(kind);
    expect(reasons.length).toBeGreaterThan(0);
  });

  test("with the signs that spoke for it, never with words of the text", () => {
    expect(recognise(sif).reasons).toEqual([
      "a title that names an inspection",
      "inspection dates",
      "a publication date of a report",
      "a grade for an area",
    ]);
  });
});

describe("is left alone", () => {
  test.each<[string, string]>([
    ["nothing", ""],
    ["white space", " \n\t\n"],
    ["a README", "# widget\n\nA robust and outstanding library. Good tests, no known weaknesses.\n\n## Usage\n\nSee the report.\n"],
    [
      "a README about inspection reports",
      "# ofsted-reports\n\nDownloads Ofsted inspection reports of schools and reads the grade (outstanding, good, requires improvement, inadequate).\n\n## Installation\n\n```\npip install ofsted-reports\n```\n",
    ],
    [
      "code documentation",
      "The inspector window shows the report. Inspections run on save; a rating of `inadequate` is logged, see `inspect()`, `report()` and `judge()`.",
    ],
    [
      "a recipe",
      "Rate the cheese: good or outstanding. Report back to the council of cooks. Judged too slow? Turn up the heat. Serves 12 school children.",
    ],
    [
      "a novel",
      `${"The inspector looked at the river and said nothing. It was raining in the town and she walked home along the quay. ".repeat(60)}The school had a report. He accepted it.`,
    ],
    ["a house survey", "Inspection of the property. The report found that the roof was inadequate. Rating: poor. Recommendations follow."],
    ["a change log", "# Changelog\n\n## 1.2.0\n\n- Rate inspections of council reports faster\n- Ofsted grades: inadequate, good\n"],
    [
      "minutes about other things",
      "Minutes of the parish council\n\nPresent: Cllr Amis\n\nThe report on potholes was accepted. A complaint about bins was noted.",
    ],
    [
      "a report of a school's own",
      "Dear parents, your child’s report is enclosed. She is making good progress at school, and her letter was praised.",
    ],
    [
      "a change on the buses",
      "From Sunday the 47 leaves the hospital and the school five minutes later. Inspectors will be on board: families found without a ticket may complain in writing. The council accepts the new times.",
    ],
    [
      "an allotment's minutes",
      "Minutes of the allotment committee. Plot inspections were done on Saturday. The report found six plots overgrown. Residents complained of the hedge; the council's letter was accepted.",
    ],
    [
      "a quiz",
      "1. Which fictional chief inspector drives a red car? 2. In which school was the inspector's report lost? 3. Name the police inspector who accepts no praise.",
    ],
    [
      "an electrician's certificate",
      "Inspection of electrical installations\nDate of inspection: 3 May\nRecommendations\nReplace the board. Inspection due in five years.",
    ],
  ])("%s", (_, text) => expect(recognise(text).kind).toBe("other"));
});

test("only the beginning is looked at, so that a text of any length is quick", () => {
  const started = performance.now();
  for (const text of [
    "inspection of ".repeat(500_000),
    "# ".repeat(2_000_000),
    "`".repeat(5_000_000),
    "is ".repeat(1_000_000),
    " \n".repeat(1_000_000),
  ])
    recognise(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});
