import type { ReportCard } from "../report-card/report-card.ts";
import type { QuotingText } from "./sourced-quotations.ts";

/** A report that a text may speak of. */
export interface ReportOffer {
  /** URI or path. */
  readonly name: string;
  readonly card: ReportCard;
}

/** A report that a text speaks of, and why it is that one. */
export interface Candidate {
  readonly name: string;
  /** For people: "the only report on Eastmarch in this folder". */
  readonly reason: string;
}

/** The reports that a text may speak of, the likeliest first: one only where it can be told. */
export function candidateSources(_quoting: QuotingText, _reports: readonly ReportOffer[]): readonly Candidate[] {
  return [];
}
