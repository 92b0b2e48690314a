import type { Anchor, DisputeReview, Evidence, Note, ReviewedContest, ReviewStatus, ReviewStep } from "../annotations/index.ts";
import { evidenceKey } from "./dispute-ledger.ts";
import type { FoundContest } from "./found-contests.ts";
import type { PlacedReview } from "./placed-review.ts";

/** What a reader does about a dispute. */
export type ReviewAct =
  | { readonly act: "status"; readonly status: ReviewStatus; readonly reason?: string }
  | { readonly act: "add-evidence"; readonly evidence: Evidence }
  | { readonly act: "remove-evidence"; readonly key: string }
  /** Takes the reader's whole review back. */
  | { readonly act: "take-back" };

export interface ReviewContext {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The reader's name; left out where they do not want to be named. */
  readonly author?: string;
  /** For a new note. */
  readonly id: string;
  /** Where a new note is put. */
  readonly anchor: Anchor;
  /** What the program found there; left out where the reader begins a dispute by hand. */
  readonly contest?: ReviewedContest;
}

/** Why nothing was done, as one sentence. */
export interface Undone {
  readonly failed: string;
}

/** The reader's own note after an act on a dispute with these reviews: theirs, changed, or a new one. What others wrote stays. */
export function afterAct(reviews: readonly PlacedReview[], act: ReviewAct, context: ReviewContext): Note | Undone {
  const own = ownReview(reviews, context.author);
  switch (act.act) {
    case "status":
      return changed(own, context, (review) => ({ ...review, steps: [...review.steps, stepOf(act, context)] }), stepOf(act, context));
    case "add-evidence": {
      const key = evidenceKey(act.evidence);
      if (own?.note.review.evidence.some((evidence) => evidenceKey(evidence) === key))
        return { failed: "This passage is evidence here already." };
      const open = stepOf({ status: "open" }, context);
      return changed(own, context, (review) => ({ ...review, evidence: [...review.evidence, act.evidence] }), open);
    }
    case "remove-evidence":
      return withoutEvidence(reviews, act.key, context);
    case "take-back":
      return own ? takenBack(own.note, context.now) : { failed: "There is no review of yours to take back." };
  }
}

/** The review that an act of this reader changes. */
export function ownReview(reviews: readonly PlacedReview[], author: string | undefined): PlacedReview | undefined {
  return reviews.find(({ note, isOwn }) => isOwn && note.author === author);
}

/** What of a contest is kept with its review. */
export function reviewedContest({ by, stance, against, finding }: FoundContest): ReviewedContest {
  return { by, stance, against, ...(finding ? { finding: finding.words } : {}) };
}

function stepOf({ status, reason }: { status: ReviewStatus; reason?: string }, { now, author }: ReviewContext): ReviewStep {
  const said = reason?.trim();
  return { status, at: now, ...(author === undefined ? {} : { by: author }), ...(said ? { reason: said } : {}) };
}

/** The own note with its review changed; where there is none, a new one that begins with `first`. */
function changed(
  own: PlacedReview | undefined,
  { now, author, id, anchor, contest }: ReviewContext,
  change: (review: DisputeReview) => DisputeReview,
  first: ReviewStep,
): Note {
  if (own) return { ...own.note, modified: now, review: change(own.note.review) };
  const empty: DisputeReview = { steps: [], evidence: [], ...(contest ? { contest } : {}) };
  const review = change(empty);
  return {
    id,
    motivation: "assessing",
    created: now,
    ...(author === undefined ? {} : { author }),
    anchor,
    review: review.steps.length > 0 ? review : { ...review, steps: [first] },
  };
}

/** Evidence in a file that the reader writes can be taken out by them, whoever of those who share it put it there. */
function withoutEvidence(reviews: readonly PlacedReview[], key: string, { now }: ReviewContext): Note | Undone {
  const holder = reviews.find(({ note, isOwn }) => isOwn && note.review.evidence.some((evidence) => evidenceKey(evidence) === key));
  if (!holder) return { failed: "This evidence is another reader’s, or is there no more." };
  const { note } = holder;
  const evidence = note.review.evidence.filter((each) => evidenceKey(each) !== key);
  return { ...note, modified: now, review: { ...note.review, evidence } };
}

/** Without its words, so that a colleague's copy does not bring it to life again. */
function takenBack({ id, motivation, created, author, anchor }: Note, now: string): Note {
  return {
    id,
    motivation,
    created,
    modified: now,
    ...(author === undefined ? {} : { author }),
    ...(anchor ? { anchor } : {}),
    isDeleted: true,
  };
}
