import type { Anchor } from "./anchoring/anchor.ts";

/** What has become of a dispute, as a reviewer sees it. A dispute that nobody has reviewed is open. `upheld`: those who contest the finding are right. */
export type ReviewStatus = "open" | "upheld" | "partly-upheld" | "rejected" | "withdrawn" | "resolved";
export const reviewStatuses: readonly ReviewStatus[] = ["open", "upheld", "partly-upheld", "rejected", "withdrawn", "resolved"];

/** What was decided, by whom and when. `at` is ISO 8601 in UTC. */
export interface ReviewStep {
  readonly status: ReviewStatus;
  readonly at: string;
  readonly by?: string;
  readonly reason?: string;
}

/** A passage that speaks for or against, in any document of the folder. */
export interface Evidence {
  /** The document's path from the folder of the document reviewed, with slashes (`../replies/letter.txt`). */
  readonly document: string;
  readonly anchor: Anchor;
  /** What it shows, in the reviewer's words. */
  readonly says?: string;
}

/** What the program had found when the review was begun, so that the review can be told when its words are gone. */
export interface ReviewedContest {
  /** Who contests; empty where that could not be told. */
  readonly by: string;
  /** `dispute` or `partial`. */
  readonly stance: string;
  /** What is contested, in a word: `report`, `grade`, `finding`, `figure` or `process`. */
  readonly against: string;
  /** The words contested, where they were found. */
  readonly finding?: string;
}

/** A reviewer's work on one dispute; the note that holds it stands on the words that contest. */
export interface DisputeReview {
  /** From the first to the last; at least one. The last says how things stand. */
  readonly steps: readonly ReviewStep[];
  readonly evidence: readonly Evidence[];
  /** Left out for a dispute that a reader began by hand, on words where the program had found none. */
  readonly contest?: ReviewedContest;
}

/** How the dispute stands. */
export function statusOf({ steps }: DisputeReview): ReviewStatus {
  return steps.at(-1)?.status ?? "open";
}
