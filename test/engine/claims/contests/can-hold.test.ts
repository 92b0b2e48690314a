import { describe, expect, test } from "vitest";
import { canHold } from "../../../../server/src/engine/claims/contests/can-hold.ts";
import { listDisputes } from "../../../support/claims-listing.ts";

describe("who can contest", () => {
  test.each([
    "",
    "Ann Lowe",
    "one officer",
    "Both unions",
    "the Ipswich branch",
    "Wendy Isaacs",
    "Averham Council",
    "the director",
    "its former head of care",
    "two of the nurses",
    "a mother of three who was at the meeting",
    "70 others",
    "staff at the home",
    "Unison",
    "the Plans Sub-Committee",
    "the head of the service that was inspected",
    "parents who are named in the report",
    "a member of the records team",
  ])("%s", (words) => expect(canHold(words)).toBe(true));

  test.each([
    "I",
    "I think",
    "they",
    "Four of the",
    "hit back at inspectors",
    "council, but no surrender",
    "Point 5",
    "on caseloads ahead of a visit",
    "that one plan in four is missing",
    "sorry for state of kitchen",
    "runs the home",
    "half the visits",
    "81 per cent",
    "the council’s own return",
    "Minutes of all 11",
    "the inspectors , staff are few",
    "the report  nobody was there",
    "a passage on the ward",
    "his questioning of the manager",
    "staff were too few",
  ])("not %s", (words) => expect(canHold(words)).toBe(false));
});

test("what cannot contest is not said to", () => {
  const holders = listDisputes(
    "Ofsted has rated Averham Council’s services inadequate.\n\nUnion disputes council’s claim on caseloads ahead of inspection.",
  ).map((line) => line.split(" | ")[1]);
  expect(holders.filter((holder) => holder?.includes("caseloads"))).toEqual([]);
});
