import type { Check } from "./check.ts";

/** A finding or grade that somebody in the document contests, at the finding; and the contest itself, pointing back. */
export const findingDisputed: Check = {
  id: "finding-disputed",
  summary: "A finding or grade that somebody in the document contests.",
  level: "information",
  *run() {},
};
