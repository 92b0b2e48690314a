import { overlaps, type Span } from "../../server/src/engine/index.ts";

/** How far two spans must agree to count as the same: equal; sharing at least half of what both cover together; sharing anything. */
export type Match = "exact" | "close" | "overlap";

export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
}

export interface Pairing<G extends Span, F extends Span> {
  readonly pairs: readonly (readonly [G, F])[];
  readonly missed: readonly G[];
  readonly extra: readonly F[];
}

/** Pairs each gold span with at most one found span, the best-fitting first. */
export function pair<G extends Span, F extends Span>(gold: readonly G[], found: readonly F[], match: Match): Pairing<G, F> {
  const candidates = gold
    .flatMap((g) => found.filter((f) => matches(g, f, match)).map((f) => ({ g, f, fit: agreement(g, f) })))
    .sort((a, b) => b.fit - a.fit || a.g.start - b.g.start);
  const takenGold = new Set<G>();
  const takenFound = new Set<F>();
  const pairs: (readonly [G, F])[] = [];
  for (const { g, f } of candidates) {
    if (takenGold.has(g) || takenFound.has(f)) continue;
    takenGold.add(g);
    takenFound.add(f);
    pairs.push([g, f]);
  }
  return { pairs, missed: gold.filter((g) => !takenGold.has(g)), extra: found.filter((f) => !takenFound.has(f)) };
}

export function add(a: Tally, b: Tally): Tally {
  return { gold: a.gold + b.gold, found: a.found + b.found, matched: a.matched + b.matched };
}

export const nothing: Tally = { gold: 0, found: 0, matched: 0 };

export function precision(tally: Tally): number {
  return tally.found === 0 ? 1 : tally.matched / tally.found;
}

export function recall(tally: Tally): number {
  return tally.gold === 0 ? 1 : tally.matched / tally.gold;
}

export function f1(tally: Tally): number {
  return tally.gold + tally.found === 0 ? 1 : (2 * tally.matched) / (tally.gold + tally.found);
}

function matches(a: Span, b: Span, match: Match): boolean {
  if (match === "exact") return a.start === b.start && a.end === b.end;
  return match === "close" ? agreement(a, b) >= 0.5 : overlaps(a, b);
}

/** Shared length over the length both cover together: 1 for equal spans, 0 for apart. */
function agreement(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
