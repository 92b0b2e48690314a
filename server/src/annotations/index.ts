export { type Anchor, type Anchored, type AnchoringText, anchorOf, type Citation, tracked } from "./anchoring/anchor.ts";
export { anchoringTextOf, resolveAnchor } from "./anchoring/resolve-anchor.ts";
export { type Disagreement, type Merged, mergeSidecars } from "./merge.ts";
export { changedAt, type Motivation, motivations, type Note } from "./note.ts";
export { readSidecar, type Sidecar, type SidecarRead, sidecarName, writeSidecar } from "./sidecar.ts";
