import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.ts";

const LEAD = "Ofsted has rated Averham Council’s services inadequate. Inspectors found that 84 plans were late.\n\n";

describe("what a contest says of the thing it contests", () => {
  for (const [words, expected] of [
    ["The figure of 84 is wrong", { figures: [84], grades: [] }],
    ["The figure of 84 in paragraph 12 is wrong", { figures: [84], grades: [], paragraph: "12" }],
    ["The figure of 84 on page 4 is wrong", { figures: [84], grades: [], page: "4" }],
    ["The report is unfair to our staff", { figures: [], grades: [] }],
    ["The report is unfair; our 90 social workers know it", { figures: [], grades: [] }],
  ] as const)
    test(words, () => {
      const [first] = analyse(`${LEAD}“${words},” said council leader Ivy Marlow.`).claims.disputes;
      expect(first?.contested).toEqual(expected);
    });
});
