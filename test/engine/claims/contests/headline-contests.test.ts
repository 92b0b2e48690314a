import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

const BELOW = "Ofsted inspected Averham Council last week.";

/** Who contests in a headline, and how. */
function holders(headline: string): readonly string[] {
  return listDisputes(`${headline}\n\n${BELOW}`).map((line) => line.split(" | ").slice(0, 2).join(" | "));
}

describe("a headline's contest is held by", () => {
  test.each([
    ["Council disputes claim that one plan in four is missing", ["dispute | Averham Council"]],
    ["Council boss furious over Ofsted rating", ["dispute | Averham Council"]],
    ["Union disputes report on caseloads", ["dispute | Union"]],
    ["Minister takes issue with inspection report", ["dispute | Minister"]],
    // theirs, not the inspectors'
    ["Union disputes council’s claim on caseloads", []],
    ["Minister rejects council’s figures", []],
  ])("%s", (headline, expected) => expect(holders(headline)).toEqual(expected));
});
