import type { DisputeReview } from "./dispute-review.ts";
import { changedAt, type Note } from "./note.ts";
import { toAnnotation } from "./w3c.ts";

/** The later of two states of one note; where both are as old, the one whose written form comes last, so that the order of merging plays no part. */
export function laterOf(a: Note, b: Note): Note {
  return byChange(a, b) >= 0 ? a : b;
}

/**
 * What all states of one note come to, in whatever order they are given: the latest one, with every step and all evidence of a review that is in any of them
 * since the note was last taken back.
 */
export function statesJoined(states: readonly Note[]): Note | undefined {
  const inOrder = [...states].sort(byChange);
  const latest = inOrder.at(-1);
  if (!latest || latest.isDeleted) return latest;
  const alive = inOrder.slice(inOrder.findLastIndex(({ isDeleted }) => isDeleted) + 1);
  const reviews = alive.flatMap(({ review }) => review ?? []);
  return reviews.length < 2 || !latest.review ? latest : { ...latest, review: { ...latest.review, ...joined(reviews) } };
}

/** True where nothing of `other` is missing from `kept`: no reader has to be told. */
export function isWithin(other: Note, kept: Note): boolean {
  return essenceOf(other) === essenceOf(kept) && (!kept.isDeleted || !other.review);
}

/** Of several reviews of one dispute nothing is dropped: the steps follow one another in time. */
function joined(reviews: readonly DisputeReview[]): Pick<DisputeReview, "steps" | "evidence"> {
  const steps = distinct(reviews.flatMap((review) => review.steps));
  return {
    steps: [...steps].sort((a, b) => compare(a.at, b.at) || compare(keyOf(a), keyOf(b))),
    evidence: listsJoined(reviews.map(({ evidence }) => evidence)),
  };
}

/** By code unit: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A list's own order stands where all agree on it; else the items stand in an order that does not depend on whose list came first. */
export function listsJoined<T>(lists: readonly (readonly T[])[], key: (item: T) => string = keyOf): readonly T[] {
  const written = lists.map((list) => list.map(key).join("\n"));
  const [first = []] = lists;
  if (written.every((list) => list === written[0])) return first;
  return distinct(lists.flat(), key).sort((a, b) => compare(key(a), key(b)));
}

function byChange(a: Note, b: Note): number {
  return a === b ? 0 : compare(changedAt(a), changedAt(b)) || compare(essenceOf(a), essenceOf(b));
}

/** A note as it is written, without what is joined: else a joined note would compare otherwise than the ones that it was made of. */
function essenceOf({ review, ...note }: Note): string {
  return JSON.stringify(toAnnotation(review ? { ...note, review: { ...review, steps: [], evidence: [] } } : note, ""));
}

function distinct<T>(items: readonly T[], key: (item: T) => string = keyOf): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function keyOf(item: unknown): string {
  return JSON.stringify(item);
}
