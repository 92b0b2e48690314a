import { describe } from "vitest";
import { expectGuilty, expectInnocent } from "../../support/arithmetic.ts";

describe("a share in words", () => {
  expectGuilty("fraction-mismatch", [
    "A third (118) of the 210 plans were late.",
    "A quarter of visits (118 of 210) were late.",
    "Almost half, 68%, of the pupils made progress.",
    "Nearly half (61%) of the plans were late.",
    "Over three quarters (69%) of care leavers are in touch.",
    "One in five (42 of 110) young people said so.",
    "Most parents (27%) would recommend the home.",
    "The majority of plans (43%) were on time.",
    "The vast majority (38%) of residents felt safe.",
    "A minority of staff (64%) had been trained.",
    "Two thirds of the 60 officers (25) had a laptop.",
    "Just under half (54%) of children live elsewhere.",
  ]);
  expectInnocent([
    "A third (118) of the 354 plans were late.",
    "A quarter of visits (52 of 210) were late.",
    "Almost half, 48%, of the pupils made progress.",
    "Nearly half (46%) of the plans were late.",
    "Over three quarters (79%) of care leavers are in touch.",
    "One in five (22 of 110) young people said so.",
    "Most parents (72%) would recommend the home.",
    "The majority of plans (53%) were on time.",
    "The large majority (79%, 53 children) were adopted within a year.",
    "A minority of staff (34%) had been trained.",
    "Two thirds of the 60 officers (41) had a laptop.",
    "Most children see a dentist, but few have a plan (12%).",
    "Half of the homes are good, compared with the national figure (71%).",
    "About a third (38%) of the plans were late.",
    "The two watchdogs met in May. That month 1,212 people were waiting, one in five of them for a year or more.",
    "The two watchdogs met in May. Of those who wrote, 340 were parents, or a third of them.",
  ]);
});

describe("a multiple in words", () => {
  expectGuilty("fraction-mismatch", [
    "Referrals have more than doubled, from 525 to 891.",
    "The number of placements halved from 40 to 31.",
    "Complaints trebled from 12 to 25.",
    "Numbers fell by a third, from 310 to 120.",
  ]);
  expectInnocent([
    "Referrals have more than doubled, from 525 to 1,191.",
    "The number of placements halved from 40 to 20.",
    "Complaints trebled from 12 to 36.",
    "Numbers fell by a third, from 310 to 207.",
    "Referrals almost doubled from 525 to 980.",
  ]);
});
