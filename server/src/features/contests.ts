import type { Analysis, Dispute, Span } from "../engine/index.ts";

/** A dispute and what it is about. */
export interface Contest {
  readonly dispute: Dispute;
  /** Where the document tells what is contested, else the words that name it. Undefined where it has neither. */
  readonly finding: Span | undefined;
}

/** Every dispute with its finding, in reading order. */
export function contestsOf(analysis: Analysis): readonly Contest[] {
  let contests = known.get(analysis);
  if (!contests) {
    contests = analysis.claims.disputes.map((dispute) => ({ dispute, finding: dispute.finding ?? dispute.target }));
    known.set(analysis, contests);
  }
  return contests;
}

const known = new WeakMap<Analysis, readonly Contest[]>();

/** Whose stance it is, in words that can follow "by". */
export function holderOf(dispute: Dispute): string {
  return dispute.by === "" ? "somebody" : dispute.by;
}
