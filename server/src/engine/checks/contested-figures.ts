import type { Dispute } from "../claims/claim.ts";
import { byPosition, lastStartingAtOrBefore, overlaps, type Span } from "../text/span.ts";
import type { Check, Finding } from "./check.ts";

/**
 * The same check, milder where the text itself contests the figures: "The report says 42 of 310 (31.5%). That is wrong." quotes the slip of another, and its
 * writer is not to be accused of it.
 */
export function sparingContested(check: Check): Check {
  return {
    ...check,
    *run(subject) {
      for (const finding of check.run(subject)) yield isContested(finding, subject.claims.disputes) ? asTold(finding) : finding;
    },
  };
}

function asTold(finding: Finding): Finding {
  const level = finding.level === "hint" ? "hint" : "information";
  return { ...finding, level, message: `${finding.message} This text contests it itself.` };
}

const known = new WeakMap<readonly Dispute[], readonly Span[]>();
/** Ranges back among which one over a finding is looked for. */
const LOOKED_BACK = 6;

/** True if a finding touches what is contested, or the clause that contests. */
function isContested({ at }: Finding, disputes: readonly Dispute[]): boolean {
  let ranges = known.get(disputes);
  if (!ranges) {
    ranges = disputes
      .filter(({ stance }) => stance !== "concede")
      .flatMap(({ start, end, target, finding }) => [{ start, end }, ...(target ? [target] : []), ...(finding ? [finding] : [])])
      .sort(byPosition);
    known.set(disputes, ranges);
  }
  const last = lastStartingAtOrBefore(ranges, at.end - 1);
  return ranges.slice(Math.max(0, last - LOOKED_BACK), last + 1).some((range) => overlaps(range, at));
}
