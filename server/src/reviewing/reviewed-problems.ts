import type { Analysis, Dispute, Problem, Span } from "../engine/index.ts";
import { joinReviews } from "./join-reviews.ts";
import type { PlacedReview } from "./placed-review.ts";
import { isSettled, nobodyDecided, type Standing, standingInWords, standingOf, statusInWords } from "./standing.ts";

/** The checks that tell of contests. Each problem of theirs is at the contest, or has the contests as related passages. */
export const contestChecks: ReadonlySet<string> = new Set(["dispute", "dispute-guessed", "finding-disputed"]);

/**
 * The problems, those about contests with what readers decided: a contest that is settled is only a hint, whatever level its check has, one that is
 * open, in part upheld or judged differently stays. Without reviews they are the same objects.
 */
export function reviewedProblems(problems: readonly Problem[], analysis: Analysis, reviews: readonly PlacedReview[]): readonly Problem[] {
  if (reviews.length === 0) return problems;
  const standings = standingsIn(analysis.claims.disputes, reviews);
  return problems.map((problem) => {
    if (!contestChecks.has(problem.code)) return problem;
    const all = contestsAt(problem).map((contest) => standings(contest) ?? nobodyDecided);
    const words = inWords(all);
    if (words === undefined) return problem;
    const level = all.every(({ status }) => isSettled(status)) ? "hint" : problem.level;
    return { ...problem, message: `${problem.message} ${words}`, level };
  });
}

/** Where the contests stand that a problem tells of. */
export function contestsAt({ code, at, related }: Problem): readonly Span[] {
  return code !== "finding-disputed" ? [at] : related.filter(({ document }) => document === undefined);
}

/** What readers decided of the contest at a span, in a sentence; undefined where nobody decided anything. */
export function decisionsOn(disputes: readonly Dispute[], reviews: readonly PlacedReview[]): (contest: Span) => string | undefined {
  const standings = reviews.length === 0 ? undefined : standingsIn(disputes, reviews);
  return (contest) => {
    const standing = standings?.(contest);
    return standing && standingInWords(standing);
  };
}

/** How the contest at a span stands with its readers; undefined where nobody has reviewed it. */
export function standingsIn(disputes: readonly Dispute[], reviews: readonly PlacedReview[]): (contest: Span) => Standing | undefined {
  const contests = disputes.filter(({ stance }) => stance !== "concede");
  const standings = new Map<string, Standing>();
  for (const [index, of] of joinReviews(contests, reviews).ofContest) {
    const contest = contests[index];
    if (contest) standings.set(keyOf(contest), standingOf(of));
  }
  return (contest) => standings.get(keyOf(contest));
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** Undefined where nobody decided anything. */
function inWords(standings: readonly Standing[]): string | undefined {
  const [only] = standings;
  if (only && standings.length === 1) return standingInWords(only);
  const decided = standings.filter(({ votes }) => votes.length > 0);
  if (decided.length === 0) return undefined;
  return `${decided.length} of ${standings.length} contests reviewed: ${decided.map(({ status }) => statusInWords(status)).join(", ")}.`;
}
