import type { ReportDocument } from "../document/report.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import type { Tag } from "../tags/tag.ts";
import type { Claims } from "./claim.ts";

/** Who says what and who contests what, over the whole document. Pauses between blocks. */
export function* findClaims(
  _document: ReportDocument,
  _tags: readonly Tag[],
  _reportCard: ReportCard | undefined,
): Generator<undefined, Claims, undefined> {
  yield;
  return { people: [], attributions: [], disputes: [] };
}
