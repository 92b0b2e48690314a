import { type Analysis, contains, type Dispute, type Span } from "../engine/index.ts";

/** A dispute and what it is about. */
export interface Contest {
  readonly dispute: Dispute;
  /** The words contested; for a dispute against a whole report the grade that a check took it to be about. Undefined where the document has none. */
  readonly finding: Span | undefined;
}

/** Every dispute with its finding, in reading order. */
export function contestsOf({ claims, problems }: Pick<Analysis, "claims" | "problems">): readonly Contest[] {
  return claims.disputes.map((dispute) => {
    const { target } = dispute;
    if (target && !contains(dispute, target)) return { dispute, finding: target };
    const problem = problems.find(({ at, related }) => at.start === dispute.start && at.end === dispute.end && related.length > 0);
    return { dispute, finding: problem?.related[0] ?? target };
  });
}

/** Whose stance it is, in words that can follow "by". */
export function holderOf(dispute: Dispute): string {
  return dispute.by === "" ? "somebody" : dispute.by;
}
