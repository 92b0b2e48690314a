import type { Analysis, Dispute } from "../engine/index.ts";
import type { PlacedReview } from "./placed-review.ts";
import { standingsIn } from "./reviewed-problems.ts";
import { isDecided } from "./standing.ts";
import { changedAnalysis } from "./with-verdicts.ts";

/** What the program found, where a guess of it that readers have reviewed is a contest like any other; the same object where there is none. */
export function withDecisions(analysis: Analysis, reviews: readonly PlacedReview[]): Analysis {
  if (reviews.length === 0) return analysis;
  const { disputes } = analysis.claims;
  if (!disputes.some(({ isGuess }) => isGuess)) return analysis;
  const standingAt = standingsIn(disputes, reviews);
  const decided = disputes.map((dispute) => {
    const standing = dispute.isGuess && dispute.stance !== "concede" ? standingAt(dispute) : undefined;
    return standing && isDecided(standing) ? told(dispute) : dispute;
  });
  return decided.some((dispute, i) => dispute !== disputes[i]) ? changedAnalysis(analysis, analysis.parts, decided) : analysis;
}

function told({ isGuess: _, ...dispute }: Dispute): Dispute {
  return dispute;
}
