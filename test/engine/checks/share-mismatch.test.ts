import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/engine/analyse.ts";
import { arithmetic, expectGuilty, expectInnocent } from "../../support/arithmetic.ts";

describe("the share of a base beside it", () => {
  expectGuilty("share-mismatch", [
    "Inspectors looked at 310 plans, and 42 of the 310 plans (31.5%) were late.",
    "The council is responsible for 310 care leavers. It is in touch with 268 of them. It has lost touch with the remaining 42 (31.5%).",
    "Of the 310 care leavers, the council is in touch with 268. The other 42 (31.5%) are out of touch.",
    "Only 42 (31.5%) of the 310 plans had been read by a manager.",
    "In May, 58% (42 of 310) of visits were late.",
    "In all, 93 per cent (26 of 71) of care leavers had somewhere to live.",
    "Seven of the 17 pupils eligible (61%) took the test.",
    "44 (19.7%) out of the 454 care leavers are in unsuitable lodgings.",
    "Of 458 enquiries, only 154 (54%) led to a conference.",
    "Of the 1,746 referrals of the last quarter, 43% (402) were repeats.",
    "Of the 58 young people who could sit the examination, nine (37%) passed.",
    "441 children left care, of whom 18 (14%) came back.",
    "The home had 20 complaints, of which five (45%) were upheld.",
    "62% of the 310 patients, or 92 people, waited longer than they should.",
    "The force recorded 310 burglaries; of these, 42 (31.5%) were solved.",
    "21 of the present group of 50 17-year-olds (62%) will stay with their carers.",
    "Officers attended 42 of 310 incidents, which is 31% of calls.",
    "The trust reviewed 66/71 (53%) of the deaths.",
    "Of the 40 homes visited, 12 were good (60%).",
    "Nine of the 12 schools inspected, or 45%, had a plan.",
    "Some 42 children, 31.5% of the 310 in care, live elsewhere.",
    "Twelve of 48 residents (52%) told us that they felt lonely.",
  ]);
  expectInnocent([
    "Inspectors looked at 310 plans, and 42 of the 310 plans (13.5%) were late.",
    "The council is responsible for 310 care leavers. It is in touch with 268 of them. It has lost touch with the remaining 42 (13.5%).",
    "The three boards agreed. Last year 640 pupils were waiting, 20 per cent of them for two terms.",
    "The council is responsible for 310 care leavers. It is in touch with most of them. It has lost touch with the remaining 42 (31.5% of those over 21).",
    "At the end of May, 21 children (6%) had had a plan for long, and 68 of those who became the subject of a plan in the year (17%) had had one before.",
    "Only 42 (14%) of the 310 plans had been read by a manager.",
    "In May, 13.5% (42 of 310) of visits were late.",
    "In all, 93 per cent (66 of 71) of care leavers had somewhere to live.",
    "Seven of the 17 pupils eligible (41%) took the test.",
    "44 (9.7%) out of the 454 care leavers are in unsuitable lodgings.",
    "Of 458 enquiries, only 154 (34%) led to a conference.",
    "Of the 1,746 referrals of the last quarter, 23% (402) were repeats.",
    "441 children left care, of whom 18 (4%) came back.",
    "Seven of the 17 pupils eligible (about 40%) took the test.",
    "Nearly half (46%) of the 310 plans were late.",
    "Over 10% of visits (42 of 310) were late.",
    "42 of the 310 plans were late (the national figure is 22%).",
    "Five of the 12 schools improved, against 61% nationally.",
    "Of the 310 plans, 42 (13.5%) were late, compared with 90 (30%) a year before.",
    "The council spent 42% more on 310 placements.",
    "There were 310 referrals in May, an increase of 12%.",
    "Turnover was 42% among 310 workers.",
    "The charity helped 42 families (31.5% more than in 2015).",
    "Five children, all of whom (100%) live nearby, were asked.",
    "Of the 310 children in 12 schools, 6 (50%) have a counsellor.",
    "The board met eight times (an average attendance of 62%).",
  ]);
});

describe("the share of what the sentence before counts", () => {
  expectGuilty("share-mismatch", [
    "In March, 118 care leavers were out of work. Of these, 91 (46%) were 19 to 21 years old.",
    "At the time of the inspection 310 children were looked after. Of this number, 42 (31.5%) lived elsewhere.",
    "The service received 310 complaints last year. Of those, 31% (42) were upheld.",
    "The hospital reported 60 falls. Of them, 15 (45%) led to harm.",
    "The council has 40 foster carers. Among these, 10 (45%) joined in the last year.",
  ]);
  expectInnocent([
    "In March, 118 care leavers were out of work. Of these, 91 (77%) were 19 to 21 years old.",
    "The service received 310 complaints last year. Of those, 14% (42) were upheld.",
    "Last year 62% of 310 plans were late. Of these, 42 (22%) were very late.",
    "At inspection the children of Homes 3 and 4 were waiting. Of these, 16 (40%) had a plan.",
    "42 of the 310 plans were late. Of these, 12 (29%) were late by a month.",
    "There were 310 plans in 40 teams. Of these, 10 (25%) had no manager.",
    "Most children see a dentist. Of these, 42 (31%) waited.",
  ]);
});

describe("the share of a list's head", () => {
  const list = (share: string, head = "Of this number:"): string =>
    `Children looked after in this area\n\n• At 1 March 2016, the authority was looking after 310 children (a rate of 40 per 10,000). This is an increase from 290 (37 per 10,000) at 31 March 2015. ${head}\n\n• ${share} live outside the area\n\n• 21 live in children’s homes, of whom 19% live outside the area\n`;
  expectGuilty("share-mismatch", [list("42 (or 31.5%)"), list("31.5% (42)"), list("42 (or 31.5%)", "")]);
  expectInnocent([list("42 (or 13.5%)"), list("42 (14%)"), list("42 (14.5%)"), list("42 (or 13.5%)", "")]);

  test("the figures are related information, over the page break", () => {
    const text = list("42 (or 31.5%)").replace("\n\n• 42", "\n\n4\n\f\n• 42");
    const [problem] = analyse(text).problems.filter(({ code }) => code === "share-mismatch");
    expect(problem?.related.map(({ start, end }) => text.slice(start, end))).toEqual(["42", "31.5%", "310"]);
    expect(text.slice(problem?.at.start, problem?.at.end)).toBe("42 (or 31.5%");
    expect(problem?.message).toMatchInlineSnapshot(
      `"42 of 310 is 13.5 %, not 31.5%. Two digits may have changed places (13.5 became 31.5)."`,
    );
  });
});

describe("rounding", () => {
  test.each([
    ["45 of the 310 plans (13.6%) were late.", []],
    ["45 of the 310 plans (15.6%) were late.", ["hint"]],
    ["45 of the 310 plans (16.4%) were late.", ["hint"]],
    ["45 of the 310 plans (16.6%) were late.", ["warning"]],
  ])("%s", (text, levels) => {
    expect(arithmetic(text).map((line) => /share-mismatch (\w+)/.exec(line)?.[1])).toEqual(levels);
  });
});

describe("a share that no number gives", () => {
  expectGuilty("share-mismatch", [
    "• 12 live with parents, of whom 60% live out of the area",
    "Three homes were visited, of which 50% had a garden.",
    "75% of the six children had a plan.",
  ]);
  expectInnocent([
    "• 12 live with parents, of whom 58% live out of the area",
    "• 333 live with foster families, of whom 39.6% live out of the area",
    "Eight homes were visited, of which 50% had a garden.",
    "About 75% of the six children had a plan.",
    "• 12 live with parents, of whom around 60% live out of the area",
  ]);
});

describe("a base named in words", () => {
  const report = (words: string): string =>
    `The council looks after 474 children.\n\nVisits are made on time and recorded well.\n\n${words}\n`;
  expectGuilty("share-mismatch", [
    report("Eleven children were adopted in the year, which is 8% of the children looked after population."),
    report("The council placed 42 children (22% of all looked after children) with relatives."),
    report("In May, 31 (21%) of children in care had three or more moves."),
  ]);
  expectInnocent([
    report("Eleven children were adopted in the year, which is 2% of the children looked after population."),
    report("The council placed 42 children (9% of all looked after children) with relatives."),
    report("The council placed 42 children (9.9% of all looked after children) with relatives."),
    report("In May, 31 (21%) of care leavers had no work."),
    report("In May, 31 (21%) of children in care aged over 16 had three or more moves."),
  ]);
});

describe("change in per cent", () => {
  expectGuilty("share-mismatch", [
    "Referrals rose by 22% from 310 to 347.",
    "There was a 22% increase in referrals, from 310 to 347.",
    "Referrals went up from 310 to 347, an increase of 21%.",
    "The number of children in care fell by over 25%, from 310 to 290.",
    "There are 347 children in care, an increase of 22% from 310 a year ago.",
    "Complaints increased from 1 (6%) to 28 (9.5%).",
  ]);
  expectInnocent([
    "Referrals rose by 12% from 310 to 347.",
    "There was a 12% increase in referrals, from 310 to 347.",
    "Referrals went up from 310 to 347, an increase of 12%.",
    "The share rose from 61% to 68%, an increase of 7%.",
    "The share rose from 61% to 68%, an increase of 7 percentage points.",
    "The number of children in care fell by over 25%, from 310 to 200.",
    "Complaints increased from 17 (6%) to 28 (9.5%).",
  ]);
});

test("a message begins with a capital, though the count stands within a sentence", () => {
  const [problem] = analyse("Of the 58 young people who could sit the examination, nine (37%) passed.").problems;
  expect(problem?.message).toMatch(/^Nine of 58 is 15\.5 %, not 37%\./);
});
