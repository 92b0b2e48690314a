import type { Dispute } from "../claims/claim.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Check, Finding, Problem } from "./check.ts";
import { contestsTold, dispute } from "./dispute.ts";
import { contestsGuessed, disputeGuessed } from "./dispute-guessed.ts";
import { contestedFindings, findingDisputed } from "./finding-disputed.ts";
import { inOrder } from "./problem.ts";

const OF_CONTESTS: ReadonlySet<string> = new Set([dispute.id, disputeGuessed.id, findingDisputed.id]);

/**
 * The problems of a document as they are when `disputes` are its disputes: those of all other checks are `problems`' own. For readers who know better than the
 * program who contests what.
 */
export function contestProblems(problems: readonly Problem[], disputes: readonly Dispute[], text: SourceText): readonly Problem[] {
  const others = problems.filter(({ code }) => !OF_CONTESTS.has(code));
  return [
    ...others,
    ...told(dispute, contestsTold(disputes, text)),
    ...told(disputeGuessed, contestsGuessed(disputes, text)),
    ...told(findingDisputed, contestedFindings(disputes, text)),
  ].sort(inOrder);
}

function told({ id, level }: Check, findings: Iterable<Finding>): Problem[] {
  return Array.from(findings, (finding) => ({ ...finding, code: id, level: finding.level ?? level }));
}
