import type { Steps } from "../../engine/index.ts";
import type { Anchor, Anchored, AnchoringText } from "./anchor.ts";
import { isUntouchedAt, quicklyResolved, slowlyResolved } from "./resolve-anchor.ts";

/** Notes that are found at a look between two steps. */
const QUICK_ONES = 50;

/**
 * Where the passages of many anchors are, in their order. What one note says of how far the text has shifted is tried on the next; and of places that
 * nothing tells apart the one is taken that shifted as far as the notes before and after it.
 */
export function* resolveSteps(anchors: readonly Anchor[], text: AnchoringText): Steps<readonly Anchored[]> {
  const inOrder = anchors.map((_, index) => index).sort((a, b) => (anchors[a]?.start ?? 0) - (anchors[b]?.start ?? 0));
  const found = new Array<Anchored>(anchors.length);
  let shift = 0;
  let quick = 0;
  for (const index of inOrder) {
    const anchor = anchors[index];
    if (!anchor) continue;
    const atOnce = quicklyResolved(anchor, text, shift);
    const anchored = atOnce ?? slowlyResolved(anchor, text.squeezed, shift);
    found[index] = anchored;
    if (anchored.span) shift = anchored.span.start - anchor.start;
    if (atOnce && ++quick % QUICK_ONES > 0) continue;
    yield;
  }
  return settledByNeighbours(inOrder, anchors, found, text);
}

/** In a text that was moved as one, a passage that stands in it twice, with all that is round about, is where the text was moved to. */
function settledByNeighbours(
  inOrder: readonly number[],
  anchors: readonly Anchor[],
  found: readonly Anchored[],
  text: AnchoringText,
): readonly Anchored[] {
  const settled = [...found];
  const shiftOf = (index: number) => {
    const span = found[index]?.span;
    return span && span.start - (anchors[index]?.start ?? 0);
  };
  let before: number | undefined;
  for (let at = 0; at < inOrder.length; at++) {
    const index = inOrder[at] ?? 0;
    const anchor = anchors[index];
    if (found[index]?.state !== "unsure" || !anchor) {
      before = shiftOf(index) ?? before;
      continue;
    }
    if (before === undefined || !isUntouchedAt(anchor, before, text.squeezed)) continue;
    let next = at + 1;
    while (next < inOrder.length && shiftOf(inOrder[next] ?? 0) === undefined) next++;
    if (next >= inOrder.length || shiftOf(inOrder[next] ?? 0) !== before) continue;
    settled[index] = { state: before === 0 ? "exact" : "moved", span: { start: anchor.start + before, end: anchor.end + before } };
  }
  return settled;
}
