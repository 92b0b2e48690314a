import { type Range, RequestType } from "vscode-languageserver-protocol";
import type { DismissParams } from "./dismissals.ts";
import type { ReviewDecision } from "./disputes.ts";
import type { CheckSectionParams, CorrectParams, TagVerdictParams } from "./verdicts.ts";

/** Commands of the editor's side that the server's code actions name; their arguments are below. */
export const clientCommands = {
  dismiss: "inspectionLens.dismiss",
  sideBySide: "inspectionLens.showSideBySide",
  copyCitation: "inspectionLens.copyCitation",
  aboutCheck: "inspectionLens.aboutCheck",
  reviewDispute: "inspectionLens.reviewDispute",
  addEvidence: "inspectionLens.addEvidence",
  judge: "inspectionLens.judgeTag",
  correct: "inspectionLens.correctTag",
  mark: "inspectionLens.markAs",
  checkSection: "inspectionLens.checkSection",
} as const;

/** Commands of the server (`workspace/executeCommand`), for editors that have none of their own. They take the same argument as the client's. */
export const serverCommands = {
  dismiss: "inspectionLens.server.dismiss",
  noteAct: "inspectionLens.server.noteAct",
  reviewDispute: "inspectionLens.server.reviewDispute",
  judge: "inspectionLens.server.judgeTag",
  checkSection: "inspectionLens.server.checkSection",
} as const;

/** A place in a document. */
export interface Passage {
  readonly uri: string;
  readonly range: Range;
}

export interface CitationParams extends Passage {
  /** True for the whole of each sentence that is touched; the words alone otherwise. Where the range is empty it is the sentence there. */
  readonly whole?: boolean;
}

/** Contests of one finding, or one contest. */
export interface DisputesThere {
  readonly uri: string;
  /** Where the contests stand; one at least. */
  readonly contests: readonly Range[];
  /** The reader's decision; left out where they are to be asked. */
  readonly status?: ReviewDecision;
}

/** The argument of each command. */
export interface CommandArguments {
  readonly dismiss: DismissParams;
  /** The finding, and what belongs beside it. */
  readonly sideBySide: { readonly passage: Passage; readonly related: readonly (Passage & { readonly message: string })[] };
  readonly copyCitation: CitationParams;
  /** The check's id. */
  readonly aboutCheck: string;
  /** The server's command takes `ReviewDisputeParams` with a status. */
  readonly reviewDispute: DisputesThere;
  /** What is selected, in any document, becomes evidence. */
  readonly addEvidence: DisputesThere;
  readonly judge: TagVerdictParams;
  readonly correct: CorrectParams;
  readonly mark: CorrectParams;
  readonly checkSection: CheckSectionParams;
}

/** Client → server: the words of a passage with where they are from, to be quoted; null where the document is not read. */
export const citationRequest = new RequestType<CitationParams, string | null, void>("inspectionLens/citation");
