import { describe } from "vitest";
import { expectGuilty, expectInnocent } from "../../support/arithmetic.ts";

describe("parts of a whole", () => {
  expectGuilty("sum-mismatch", [
    "The service had 12 referrals: five for access to records, three for contact and six for support.",
    "The council took part in 19 cases: eight children in care, one care leaver, two children in need and six others.",
    "Ten children had an early placement (six foster to adopt and three in concurrent placements).",
    "Of the 310 complaints, 270 were closed and the remaining 30 were passed on.",
    "Of 310 complaints, 270 were closed, leaving 50 open.",
    "The trust treated 120 men and 190 women, a total of 300.",
    "The home has 12 residents, made up of five men and eight women.",
    "The council has ten homes. Seven are good and the remaining four require improvement.",
    "There are 22 members: 12 councillors, six parents and five teachers.",
    "Of the 40 officers, 25 work in the city and the other 18 in villages.",
  ]);
  expectInnocent([
    "The service had 12 referrals: five for access to records, three for contact and four for support.",
    "Ten children had an early placement (six foster to adopt and four in concurrent placements).",
    "Of the 310 complaints, 270 were closed and the remaining 40 were passed on.",
    "Of 310 complaints, 270 were closed, leaving 40 open.",
    "The trust treated 120 men and 190 women, a total of 310.",
    "The council has ten homes. Seven are good and the remaining three require improvement.",
    "Of 310 complaints, about 270 were closed and the remaining 30 were passed on.",
    "Of the 310 complaints, 270, including 20 from parents, were closed and the remaining 40 were passed on.",
    "The council has 12 homes, including three for babies and four for teenagers.",
    "Three homes (12 beds and four staff) were visited.",
    "Of 12 children, five had lost a parent and eight had moved twice.",
    "The team of 12 saw 40 families, ten in May and 20 in June and July.",
    "In 12 cases the remaining four weeks were too short.",
  ]);
});

describe("percentages of a whole", () => {
  expectGuilty("sum-mismatch", [
    "In May 62% of plans were on time and the remaining 48% were late.",
    "In all, 71% of staff are permanent, leaving 39% from agencies.",
    "Of the homes, 48% are good and 22% outstanding; the other 40% require improvement.",
  ]);
  expectInnocent([
    "In May 62% of plans were on time and the remaining 38% were late.",
    "In all, 71% of staff are permanent, leaving 29% from agencies.",
    "In May 62.4% of plans were on time and the remaining 38% were late.",
    "About 60% of plans were on time and the remaining 48% were late.",
    "In May 62% of plans were on time, compared with 55% before; the remaining 38% were late.",
  ]);
});

describe("differences", () => {
  expectGuilty("sum-mismatch", [
    "In 2011–14, this took 681 days, which was 143 days longer than the target of 547.",
    "The average is 530 days. This is 27 days better than the national target of 547 days.",
    "Referrals rose by 47, from 310 to 347.",
    "There were 37 children in need. This is an increase of one from 35.",
    "It took 231 days. This is 61 days above the target of 121 days.",
  ]);
  expectInnocent([
    "In 2011–14, this took 681 days, which was 134 days longer than the target of 547.",
    "The average is 530 days. This is 17 days better than the national target of 547 days.",
    "The average is 530 days. This is 18 days better than the national target of 547 days.",
    "Referrals rose by 37, from 310 to 347.",
    "The wait has come down from four to two months over the past 18 months.",
    "It took 231 days. This is 110 days above the target of 121 days.",
    "Visits are made three times more often than in the 12 homes.",
  ]);
});
