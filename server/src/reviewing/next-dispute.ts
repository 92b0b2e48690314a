import type { LedgerEntry } from "./dispute-ledger.ts";
import { wantsReview } from "./standing.ts";

/**
 * The dispute that still wants somebody to look at it, after or before an offset; from the other end of the text where there is none. The one that the
 * offset stands at the beginning of is neither after nor before, unless it is the only one. Those whose words are not found are left out.
 */
export function nextDispute(entries: readonly LedgerEntry[], offset: number, direction: "next" | "previous"): LedgerEntry | undefined {
  const open = entries.filter(({ standing, contest }) => contest.place.span && wantsReview(standing.status));
  const startOf = ({ contest }: LedgerEntry) => contest.place.span?.start ?? 0;
  return direction === "next"
    ? (open.find((entry) => startOf(entry) > offset) ?? open[0])
    : (open.findLast((entry) => startOf(entry) < offset) ?? open.at(-1));
}
