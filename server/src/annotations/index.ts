export { type Anchor, type Anchored, type AnchoringText, anchorOf, type Citation, tracked } from "./anchoring/anchor.ts";
export { anchoringTextOf, resolveAnchor } from "./anchoring/resolve-anchor.ts";
