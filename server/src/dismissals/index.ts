export { anchorAt } from "./anchor.ts";
export { type Parted, partFindings } from "./apply.ts";
export { type Anchor, DISMISSALS_FILE, type Dismissal, type Dismissible, keyOf, MAX_DISMISSALS_BYTES } from "./dismissal.ts";
export { type DismissalsFile, readDismissals } from "./read-dismissals.ts";
export { withDismissal, withoutDismissal } from "./write-dismissals.ts";
