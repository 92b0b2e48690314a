import type { Span } from "../text/span.ts";
import type { WordChange } from "../text/word-changes.ts";

/** A tag of the earlier text and the one that stands in its place in the later; one of the two where the other has none. */
export interface InStep<T> {
  readonly before?: T;
  readonly after?: T;
  /** True for a tag without a counterpart of which words are left over in the other text. */
  readonly partly?: boolean;
}

/**
 * Pairs the tags of two wordings of one passage by where they stand: what stands in the same change, or in the same unchanged words, belongs
 * together; `alike` goes first where a change holds several. Tags that stand alone in unchanged words are left out: only their surroundings
 * made them tags.
 */
export function tagsInStep<T extends Span>(
  before: readonly T[],
  after: readonly T[],
  { changes, alike }: { readonly changes: readonly WordChange[]; readonly alike: (a: T, b: T) => boolean },
): readonly InStep<T>[] {
  const earlier = before.map((tag) => ({ tag, at: common(tag, changes, "before") }));
  const later = after.map((tag) => ({ tag, at: common(tag, changes, "after") }));
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const isWanted of [alike, () => true]) {
    for (const { tag, at } of earlier) {
      if (partner.has(tag)) continue;
      const found = later.find(
        (other) => !taken.has(other.tag) && at.start < other.at.end && other.at.start < at.end && isWanted(tag, other.tag),
      );
      if (!found) continue;
      partner.set(tag, found.tag);
      taken.add(found.tag);
    }
  }
  const steps: { readonly at: Span; readonly step: InStep<T> }[] = [];
  for (const { tag, at } of earlier) {
    const other = partner.get(tag);
    if (other) steps.push({ at, step: { before: tag, after: other } });
    else if (touchesChange(at)) steps.push({ at, step: { before: tag, partly: isPartly(at) } });
  }
  for (const { tag, at } of later) if (!taken.has(tag) && touchesChange(at)) steps.push({ at, step: { after: tag, partly: isPartly(at) } });
  return steps.sort((a, b) => a.at.start - b.at.start).map(({ step }) => step);
}

/**
 * A tag's range on a scale that both texts share: unchanged words before change k lie between 2k and 2k + 1, the change itself between 2k + 1 and
 * 2k + 2 in both.
 */
function common(tag: Span, changes: readonly WordChange[], side: "before" | "after"): Span {
  return { start: onScale(tag.start, changes, side, "start"), end: onScale(tag.end, changes, side, "end") };
}

function onScale(offset: number, changes: readonly WordChange[], side: "before" | "after", edge: "start" | "end"): number {
  let from = 0;
  let k = 0;
  for (; k < changes.length; k++) {
    const change = changes[k]?.[side] ?? { start: 0, end: 0 };
    const isBefore = edge === "start" ? offset < change.start : offset <= change.start;
    if (isBefore) return 2 * k + (offset - from) / Math.max(1, change.start - from);
    if (edge === "start" ? offset < change.end : offset <= change.end) return edge === "start" ? 2 * k + 1 : 2 * k + 2;
    from = change.end;
  }
  // After the last change the two texts run on alike: the distance from it is as good in one as in the other.
  return 2 * k + 1 - 1 / (2 + offset - from);
}

/** Changes lie between an odd number and the next even one. */
function touchesChange({ start, end }: Span): boolean {
  const whole = Math.floor(start);
  return whole % 2 === 1 || end > whole + 1;
}

function isPartly({ start, end }: Span): boolean {
  const whole = Math.floor(start);
  return whole % 2 === 0 || end > whole + 1;
}
