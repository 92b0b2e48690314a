export type { Anchor, Anchored, AnchoringText, Citation } from "./anchoring/anchor.ts";
export { Gradual } from "./anchoring/gradual.ts";
export { anchorOf, shifted } from "./anchoring/make-anchor.ts";
export { anchoringTextOf, resolveAnchor, squeezingSteps } from "./anchoring/resolve-anchor.ts";
export { resolveSteps } from "./anchoring/resolve-steps.ts";
export { tracked } from "./anchoring/tracked.ts";
export { momentAfter, takenBack, timeOfChange } from "./changed-note.ts";
export {
  type DisputeReview,
  type Evidence,
  type ReviewedContest,
  type ReviewStatus,
  type ReviewStep,
  reviewStatuses,
  statusOf,
} from "./dispute-review.ts";
export { changesBetween, type NoteChanges, readChanges, withChanges, writeChanges } from "./journal.ts";
export { type Disagreement, type Merged, mergeSidecars } from "./merge.ts";
export { mergeFrom } from "./merge-three.ts";
export { changedAt, type Motivation, motivations, type Note } from "./note.ts";
export { laterOf, statesJoined } from "./note-states.ts";
export { NotesError, type NotesFile, type NotesProblem, type NotesRepair, type NotesStore, type OpenedNotes } from "./notes-store.ts";
export { readSidecar, type SidecarRead } from "./read-sidecar.ts";
export { readerNameOf } from "./reader-name.ts";
export { type Mended, mendedSidecar } from "./repair.ts";
export type { SectionCheck } from "./section-check.ts";
export { type ForeignAnnotation, type Sidecar, sorted } from "./sidecar.ts";
export { readerOf, sidecarName } from "./sidecar-name.ts";
export { type Mark, type MarkKind, markKinds, type TagVerdict } from "./tag-verdict.ts";
export { isStatement, rootOf, type Thread, threadsOf } from "./threads.ts";
export { CONTEXT, toAnnotation } from "./w3c.ts";
export { DOCUMENT_IRI } from "./w3c-judging.ts";
export { targetOf } from "./w3c-target.ts";
export { sidecarPieces, writeSidecar } from "./write-sidecar.ts";
