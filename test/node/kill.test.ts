import { expect, test } from "vitest";
import { killRun } from "./kill-run.ts";

/** More, by thousands: `npm run test:kill -- 3000`. */
const KILLS = 200;

test("whatever was confirmed is there when programs are killed amid writing, and nothing bars the next one", {
  timeout: 240_000,
}, async () => {
  const run = await killRun(KILLS);
  expect(run.failures).toEqual([]);
  expect(run.amid).toBeGreaterThan(KILLS / 2);
});
