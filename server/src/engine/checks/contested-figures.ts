import type { Dispute } from "../claims/claim.ts";
import { byPosition, lastStartingAtOrBefore, overlaps, type Span } from "../text/span.ts";
import type { PartProblem } from "./check.ts";

/** Ranges back among which one over a finding is looked for. */
const LOOKED_BACK = 6;

/** What a text contests itself, with the clauses that contest, in order. */
export function contestedIn(disputes: readonly Dispute[]): readonly Span[] {
  return disputes
    .filter(({ stance }) => stance !== "concede")
    .flatMap(({ start, end, target, finding }) => [{ start, end }, ...(target ? [target] : []), ...(finding ? [finding] : [])])
    .sort(byPosition);
}

/** True if a finding touches what is contested, or the clause that contests. */
export function isContested(at: Span, contested: readonly Span[]): boolean {
  const last = lastStartingAtOrBefore(contested, at.end - 1);
  return contested.slice(Math.max(0, last - LOOKED_BACK), last + 1).some((range) => overlaps(range, at));
}

const milder = new WeakMap<PartProblem, PartProblem>();

/** The same where the text itself contests the figures: they are then the slip of another. */
export function asTold(problem: PartProblem): PartProblem {
  const known = milder.get(problem);
  if (known) return known;
  const level = problem.level === "hint" ? "hint" : "information";
  const told: PartProblem = { ...problem, level, message: `${problem.message} This text contests it itself.` };
  milder.set(problem, told);
  return told;
}
