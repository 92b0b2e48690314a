export {
  type DisputedDocument,
  type DisputeOrigin,
  evidenceKey,
  filteredLedger,
  type LedgerContest,
  type LedgerEntry,
  type LedgerEvidence,
  type LedgerFilter,
  type LedgerRemark,
  ledgerOf,
} from "./dispute-ledger.ts";
export { contestsIn, type FoundContest, type LedgerPassage, onOneLine } from "./found-contests.ts";
export { joinReviews } from "./join-reviews.ts";
export { type NoteAt, type PlacedReview, reviewerOf, reviewsAmong } from "./placed-review.ts";
export { afterAct, ownReview, type ReviewAct, type ReviewContext, reviewedContest, type Undone } from "./review-acts.ts";
export {
  type DisputeStatus,
  dayInWords,
  disputeStatuses,
  isSettled,
  nobodyDecided,
  type Standing,
  standingInWords,
  standingOf,
  statusInWords,
  type Vote,
  votesInWords,
  wantsReview,
} from "./standing.ts";
