import { capital } from "../text/capital.ts";
import type { Span } from "../text/span.ts";
import type { Check, PartFinding, PartProblem } from "./check.ts";

const known = new WeakMap<PartFinding, PartProblem>();

/** A finding as its check's, its message with a capital ("Nine of 58 is 15.5 %"); the same object for the same finding. */
export function problemOf(finding: PartFinding, check: Check): PartProblem {
  let problem = known.get(finding);
  if (!problem) {
    problem = { ...finding, message: capital(finding.message), code: check.id, level: finding.level ?? check.level };
    known.set(finding, problem);
  }
  return problem;
}

/** The order in which the problems of a document, or of one part, are told. */
export function inOrder(a: { readonly at: Span; readonly code: string }, b: { readonly at: Span; readonly code: string }): number {
  return a.at.start - b.at.start || a.at.end - b.at.end || a.code.localeCompare(b.code);
}
