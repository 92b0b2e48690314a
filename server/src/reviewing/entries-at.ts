import type { Span } from "../engine/index.ts";
import type { LedgerEntry } from "./dispute-ledger.ts";

/** The disputes at some words: those whose contest they touch, else those whose finding they touch. */
export function entriesAt(entries: readonly LedgerEntry[], span: Span): readonly LedgerEntry[] {
  const contests = entries.filter(({ contest }) => contest.place.span && touches(contest.place.span, span));
  // words of a finding may be inside a contest: "it rejects the finding that plans were poor"
  return contests.length > 0 ? contests : entries.filter(({ finding }) => finding && touches(finding, span));
}

/** An empty span touches what it stands in or beside. */
function touches(a: Span, b: Span): boolean {
  return b.start === b.end ? a.start <= b.start && b.start <= a.end : a.start < b.end && b.start < a.end;
}
