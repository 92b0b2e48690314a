import { NotificationType, type Position, type Range, RequestType } from "vscode-languageserver-protocol";
import type { NoteOutcome } from "./notes.ts";

/** What a reader decides. `upheld`: those who contest the finding are right. */
export type ReviewDecision = "open" | "upheld" | "partly-upheld" | "rejected" | "withdrawn" | "resolved";
export const reviewDecisions: readonly ReviewDecision[] = ["open", "upheld", "partly-upheld", "rejected", "withdrawn", "resolved"];

/** `disagreed`: readers decided differently; the program settles nothing between them. */
export type DisputeState = ReviewDecision | "disagreed";

/** A passage that belongs to a dispute. */
export interface DisputePassage {
  /** Where the client shows it; left out where it cannot be shown as text, or is not found. */
  readonly uri?: string;
  readonly range?: Range;
  /** On one line. */
  readonly words: string;
  /** The rest of its sentence, where the words alone say little: "17". */
  readonly before?: string;
  readonly after?: string;
  /** The document, for people: its path from the folder. */
  readonly document: string;
  readonly paragraph?: string;
  readonly page?: number;
}

/** `unread`: the document cannot be read, and `problem` says why. The others as for notes. */
export type EvidenceState = "exact" | "moved" | "unsure" | "lost" | "unread";

export interface DisputeEvidence extends DisputePassage {
  /** Both name it in an act. */
  readonly review: string;
  readonly key: string;
  readonly state: EvidenceState;
  readonly problem?: string;
  /** What it shows, in the reader's words. */
  readonly says?: string;
  readonly by?: string;
  /** True where the reader may take it out. */
  readonly isOwn: boolean;
}

export interface DisputeStep {
  readonly status: ReviewDecision;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by?: string;
  readonly reason?: string;
}

/** Somebody's comment on the words of a dispute. */
export interface DisputeRemark {
  readonly author?: string;
  readonly text: string;
  readonly isResolved: boolean;
}

/** The words that contest. */
export interface DisputeContest extends DisputePassage {
  readonly state: "exact" | "moved" | "unsure" | "lost";
  /** For `unsure`: where they may be. */
  readonly candidates?: readonly Range[];
  /** Who contests; empty where it cannot be told. */
  readonly by: string;
  /** Whose side that is: `inspected`, `union`, `families` … */
  readonly side?: string;
  /** `dispute`, or `partial` for who accepts part. */
  readonly stance?: string;
  /** `report`, `grade`, `finding`, `figure` or `process`. */
  readonly against?: string;
  /** True where it only seems to contest: told by all the words of its sentence together, and nobody has decided anything. */
  readonly isGuess?: true;
}

/** One dispute, as a person sees it. */
export interface DisputeItem {
  /** Names it among the items of one answer. */
  readonly id: string;
  /** The document that it stands in, as the client shows it. */
  readonly uri: string;
  readonly document: string;
  /** `found`: the program finds the contest. `by-hand`: a reader began it. `gone`: the program had found it, and finds it no more. */
  readonly origin: "found" | "by-hand" | "gone";
  readonly status: DisputeState;
  /** "Reviewed: rejected by Ruth Okoro, 3 Nov 2026: the letter shows 40."; left out where nobody decided anything. */
  readonly standing?: string;
  readonly contest: DisputeContest;
  readonly finding?: DisputePassage;
  /** The passage of the report that the document is held against. */
  readonly inReport?: DisputePassage;
  readonly evidence: readonly DisputeEvidence[];
  /** What each reader decided last, the earliest first. */
  readonly decisions: readonly DisputeStep[];
  /** Every step, from the first to the last. */
  readonly history: readonly DisputeStep[];
  readonly remarks: readonly DisputeRemark[];
  /** Ids of the notes that hold the reviews. */
  readonly reviews: readonly string[];
}

export interface DisputesParams {
  /** A document; for a folder any document of it, or the folder itself. */
  readonly uri: string;
  readonly scope: "document" | "folder";
  readonly workDoneToken?: string | number;
}

export interface DisputesAnswer {
  /** Document by document, in reading order; those last whose words are not found. */
  readonly items: readonly DisputeItem[];
  /** Documents that were looked at. */
  readonly documents: number;
  /** False where the folder has more documents than are looked at. */
  readonly isComplete: boolean;
  /** Documents, or files of notes, that could not be read: one sentence each. */
  readonly problems: readonly string[];
}

/** What a reader does about a dispute. */
export type DisputeAct =
  | { readonly act: "status"; readonly status: ReviewDecision; readonly reason?: string }
  | { readonly act: "add-evidence"; readonly passage: { readonly uri: string; readonly range: Range }; readonly says?: string }
  | { readonly act: "remove-evidence"; readonly key: string }
  /** Takes the reader's whole review back. */
  | { readonly act: "take-back" };

export interface ReviewDisputeParams {
  /** The document that the dispute stands in; it has to be open. */
  readonly uri: string;
  /** Words of the contest, or of the finding where one contest is of it. */
  readonly range?: Range;
  /** Instead of a range: the id of a review of it, for a dispute whose words are not found. */
  readonly review?: string;
  /** True to begin a dispute on words where the program finds none. */
  readonly byHand?: boolean;
  readonly act: DisputeAct;
}

export interface NextDisputeParams {
  readonly uri: string;
  readonly position: Position;
  readonly direction: "next" | "previous";
}

/** Client → server: the disputes of a document, or of all documents of its folder; null where the request was cancelled. */
export const disputesRequest = new RequestType<DisputesParams, DisputesAnswer | null, void>("inspectionLens/disputes");

/** Client → server: the disputes whose contest or finding is at a range of an open document. */
export const disputesAtRequest = new RequestType<{ readonly uri: string; readonly range: Range }, readonly DisputeItem[], void>(
  "inspectionLens/disputesAt",
);

/** Client → server: the open dispute after or before a position, from the document's other end where there is none; null where none is open. */
export const nextDisputeRequest = new RequestType<NextDisputeParams, DisputeItem | null, void>("inspectionLens/nextDispute");

/** Client → server: a step of a review; answered when it is safe on the disk. */
export const reviewDisputeRequest = new RequestType<ReviewDisputeParams, NoteOutcome, void>("inspectionLens/reviewDispute");

/** Server → client, when what readers decided of an open document's disputes has changed. */
export const disputesChangedNotification = new NotificationType<{ readonly uri: string }>("inspectionLens/disputesChanged");
