import { byPosition, lastStartingAtOrBefore, type Span } from "../engine/index.ts";
import type { PlacedReview } from "./placed-review.ts";

/** What readers said of each contest, and the reviews that belong to none. */
export interface JoinedReviews {
  /** By the contest's index; contests that nobody reviewed are left out. */
  readonly ofContest: ReadonlyMap<number, readonly PlacedReview[]>;
  /** On words where no contest is found, and reviews whose own words are not found for certain. */
  readonly others: readonly PlacedReview[];
}

/** By so much of the shorter of the two a review and a contest have to overlap: words that only touch a contest's clause are others. */
const SHARED = 0.5;

/** Gives each review to the contest that most of its words are in. `contests` are in reading order. */
export function joinReviews(contests: readonly Span[], reviews: readonly PlacedReview[]): JoinedReviews {
  const ofContest = new Map<number, PlacedReview[]>();
  const others: PlacedReview[] = [];
  const longest = contests.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  for (const review of reviews) {
    const span = review.place?.span;
    const contest = span && likeliest(contests, span, longest);
    if (contest === undefined) others.push(review);
    else ofContest.set(contest, [...(ofContest.get(contest) ?? []), review]);
  }
  return { ofContest, others };
}

/** The index of the contest that shares most with a span. */
function likeliest(contests: readonly Span[], span: Span, longest: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let i = lastStartingAtOrBefore(contests, span.end); i >= 0; i--) {
    const contest = contests[i];
    if (!contest || contest.start + longest < span.start) break;
    const share = sharedBy(contest, span);
    // of two as good, the one whose edges are nearer
    if (share >= SHARED && (best === undefined || share > most || (share === most && isNearer(contest, contests[best], span)))) {
      best = i;
      most = share;
    }
  }
  return best;
}

/** How much of the shorter one is in the other: 0 to 1. */
function sharedBy(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return shared <= 0 || shorter <= 0 ? 0 : shared / shorter;
}

function isNearer(a: Span, b: Span | undefined, span: Span): boolean {
  const distance = ({ start, end }: Span) => Math.abs(start - span.start) + Math.abs(end - span.end);
  return b === undefined || distance(a) < distance(b) || (distance(a) === distance(b) && byPosition(a, b) < 0);
}
