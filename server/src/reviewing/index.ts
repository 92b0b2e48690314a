export {
  type AccuracyReport,
  type AdriftVerdict,
  accuracyReport,
  type DisputedMark,
  type JudgedDocument,
  type KindAccuracy,
  type Share,
  shareOf,
  type WrongMark,
} from "./accuracy-report.ts";
export {
  beforeHeadings,
  type Coverage,
  type CoveredSection,
  checkedStretches,
  coverageOf,
  type ReaderShare,
  type SectionRead,
  type SectionState,
  sectionsWithin,
  stateOf,
  wholeDocument,
} from "./coverage.ts";
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
export { entriesAt } from "./entries-at.ts";
export { contestsIn, type FoundContest, type LedgerPassage, onOneLine } from "./found-contests.ts";
export { contestInWords, placeInWords } from "./in-words.ts";
export { joinReviews } from "./join-reviews.ts";
export { isMark, type Marked, markedAs, markLabels, markOf, sameMark } from "./mark.ts";
export { kindsWords, kindWords, markWords } from "./mark-words.ts";
export { nextDispute } from "./next-dispute.ts";
export { type NoteAt, type PlacedReview, reviewerOf, reviewsAmong } from "./placed-review.ts";
export { afterAct, ownReview, type ReviewAct, type ReviewContext, reviewedContest, type Undone } from "./review-acts.ts";
export { contestChecks, contestsAt, decisionsOn, reviewedProblems } from "./reviewed-problems.ts";
export { MASK, type SmallCount, smallCountsIn } from "./small-counts.ts";
export {
  type DisputeStatus,
  dayInWords,
  disputeStatuses,
  isDecided,
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
export { holdsFor, kindJudged, type Matter, type NoteInPlace, type PlacedVerdict, placedVerdicts, TagVerdicts } from "./tag-verdicts.ts";
export { foundUnder, markSet } from "./verdict-changes.ts";
export { type MatterInWords, matterInWords, readerInWords } from "./verdict-words.ts";
export { withDecisions } from "./with-decisions.ts";
export { withVerdicts } from "./with-verdicts.ts";
