import { type Analysis, contains, type Dispute, type Span } from "../engine/index.ts";

/** A dispute and what it is about. */
export interface Contest {
  readonly dispute: Dispute;
  /** The words contested; for a dispute against a whole report the grade that a check took it to be about. Undefined where the document has none. */
  readonly finding: Span | undefined;
}

/** Every dispute with its finding, in reading order. */
export function contestsOf(analysis: Analysis): readonly Contest[] {
  let contests = known.get(analysis);
  if (!contests) {
    contests = readContests(analysis);
    known.set(analysis, contests);
  }
  return contests;
}

const known = new WeakMap<Analysis, readonly Contest[]>();

function readContests({ claims, problems }: Analysis): readonly Contest[] {
  const related = new Map<string, Span>();
  for (const { at, related: passages } of problems) {
    const [first] = passages;
    const key = `${at.start}-${at.end}`;
    if (first && !related.has(key)) related.set(key, first);
  }
  return claims.disputes.map((dispute) => {
    const { target } = dispute;
    if (target && !contains(dispute, target)) return { dispute, finding: target };
    return { dispute, finding: related.get(`${dispute.start}-${dispute.end}`) ?? target };
  });
}

/** Whose stance it is, in words that can follow "by". */
export function holderOf(dispute: Dispute): string {
  return dispute.by === "" ? "somebody" : dispute.by;
}
