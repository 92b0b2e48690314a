import { describe, expect, test } from "vitest";
import { listDisputes, listHolders, stancesIn } from "../../../support/claims-listing.ts";

const LEAD = "Ofsted has rated Averham Council’s services inadequate. Inspectors found that 84 plans were late.\n\n";
const said = (words: string): string => `${LEAD}“${words},” said council leader Ivy Marlow.`;

describe("a contest goes on over the sentences after it", () => {
  for (const [words, expected] of [
    ["We do not accept the figure. We checked every plan and found nine", "dispute dispute"],
    ["We do not accept the figure. By our count it was three", "dispute dispute"],
    ["We do not accept the figure. The other 40 belong to a neighbouring county", "dispute dispute"],
    ["That is wrong. I would ask you to remove it", "dispute dispute"],
    ["That is wrong. The inspectors came on a single day in January", "dispute dispute"],
    ["That is wrong. I have never once seen a late plan", "dispute dispute"],
    ["We accept the figure. We checked every plan and found 84", "concede"],
    ["We have hired staff. We checked every plan in May and found room for six more", ""],
    ["We do not accept the figure. We have 90 social workers", "dispute"],
  ] as const)
    test(words, () => expect(stancesIn(said(words))).toBe(expected));
});

describe("idioms that contest", () => {
  for (const words of [
    "That is not a picture we recognise",
    "We take exception to that word",
    "The finding is at odds with what families tell us",
    "We cannot let that stand",
    "It overstates the problem",
    "The report underplays what staff have done",
    "We question how the team reached that view",
    "That is a cheap shot",
    "They have got the wrong end of the stick",
    "That is tosh",
    "Our staff were never asked what they thought",
    "We have asked Ofsted to correct the number",
    "We have written to Ofsted to object",
    "They judged us on the strength of six files",
    "The evidence does not bear that out",
    "That cannot be a fair picture",
  ])
    test(words, () => expect(stancesIn(said(words))).toBe("dispute"));
});

describe("idioms that concede", () => {
  for (const words of [
    "We hold our hands up",
    "Fair enough",
    "We own up to that",
    "We have no quarrel with the report",
    "Nobody can argue with that",
    "It stings because it is true",
    "Mea culpa",
    "We recognise the picture the inspectors paint",
    "We took our eye off the ball",
    "It should never have happened",
    "There is nothing in it that is unfair",
  ])
    test(words, () => expect(stancesIn(said(words))).toBe("concede"));
});

describe("neither", () => {
  for (const words of [
    "We will respond in due course",
    "Our figures will be published in May",
    "We have asked the government for more money",
    "We asked for the meeting to be moved",
    "The inspection lasted two weeks",
    "Children were asked what they think",
    "We want to remove barriers for families",
    "Recruitment is hard everywhere and demand has doubled",
    "He had been misquoted by a newspaper",
    "I would like to thank the inspectors",
    "Have we got this wrong?",
  ])
    test(words, () => expect(stancesIn(said(words))).toBe(""));

  test("what others ask of third parties", () =>
    expect(stancesIn(`${LEAD}Ms Dora Finch, director of the charity Averham Voices, said: “Young people were still being let down.”`)).toBe(
      "",
    ));
  test("what is asked in a text without a report", () =>
    expect(stancesIn("“We have asked the builder to correct the roof. By our count it leaks in nine places,” said Cllr Ivy Marlow.")).toBe(
      "",
    ));
});

describe("told in the narration", () => {
  for (const [text, expected] of [
    ["A county council has hit back at claims that it is failing children.", "dispute"],
    ["The council bristled at the inspectors’ verdict.", "dispute"],
    ["The council bowed to the inspectors’ view that plans were late.", "concede"],
    ["Cllr Ivy Marlow rejected the grade. She did, though, accept that plans had been late.", "dispute concede"],
    ["The council agreed to change its opening hours.", ""],
  ] as const)
    test(text, () => expect(stancesIn(LEAD + text)).toBe(expected));
});

describe("in somebody's own voice", () => {
  test("a statement's holder is the body that makes it", () => {
    const [first = ""] = listDisputes(
      "Statement from the Larch Trust, 3 May\n\nOfsted has graded our home inadequate. We cannot let that stand.\n\nIvy Marlow\nChief executive",
    );
    expect(first).toContain("dispute | the Larch Trust");
  });

  test("a table of comments on a draft", () => {
    const found = listHolders(
      "COMMENTS ON DRAFT REPORT\n\nRow 1. Draft says: “Rooms are cold.” Our comment: agreed.\n\nRow 2. Draft says: “A third of shifts had no cook.” Our comment: not so. Rotas show 4 such shifts out of 90.\n\nRow 3. Draft says: “The garden is neat.” Our comment: none.\n\nCompleted by Ivy Marlow (registered manager)",
    );
    expect(found).toEqual(["concede Ivy Marlow", "dispute Ivy Marlow", "dispute Ivy Marlow"]);
  });

  test("nobody's own voice", () => {
    expect(
      stancesIn(`${LEAD}We asked readers what they thought of our parks.\n\nThe fountain, many of you told us, is a cheap shot at art.`),
    ).toBe("");
  });
});
