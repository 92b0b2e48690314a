import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/root.ts";
import { scoreArithmetic } from "./arithmetic.ts";

/* What is found of the figures that people checked is printed by `npm run accuracy`. Here only the floor is held below which a change has broken something. */
const scores = scoreArithmetic(join(root, "../shared"));
if (!scores) test.skip("the checked figures in ../shared are absent", () => {});
else {
  test("contradictions are found", () => expect(scores.contradictions.found).toBeGreaterThanOrEqual(8));
  test("what is consistent is left alone", () => expect(scores.flagged.found).toBeLessThanOrEqual(scores.flagged.of / 100));
  test("findings are few", () => expect(scores.flags).toBeLessThanOrEqual(scores.pages / 20));
}
