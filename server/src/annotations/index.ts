export { type Anchor, type Anchored, type AnchoringText, anchorOf, type Citation, tracked } from "./anchoring/anchor.ts";
export { anchoringTextOf, resolveAnchor } from "./anchoring/resolve-anchor.ts";
export {
  type DisputeReview,
  type Evidence,
  type ReviewedContest,
  type ReviewStatus,
  type ReviewStep,
  reviewStatuses,
  statusOf,
} from "./dispute-review.ts";
export { type Disagreement, type Merged, mergeSidecars } from "./merge.ts";
export { changedAt, type Motivation, motivations, type Note } from "./note.ts";
export { NotesError, type NotesFile, type NotesProblem, type NotesRepair, type NotesStore, type OpenedNotes } from "./notes-store.ts";
export { readerNameOf } from "./reader-name.ts";
export type { SectionCheck } from "./section-check.ts";
export { laterOf, readerOf, readSidecar, type Sidecar, type SidecarRead, sidecarName, writeSidecar } from "./sidecar.ts";
export { type Mark, type MarkKind, markKinds, type TagVerdict } from "./tag-verdict.ts";
export { isStatement, rootOf, type Thread, threadsOf } from "./threads.ts";
export { CONTEXT, toAnnotation } from "./w3c.ts";
export { DOCUMENT_IRI } from "./w3c-judging.ts";
export { targetOf } from "./w3c-target.ts";
