import type { Span } from "../../engine/index.ts";
import type { Anchor, AnchoringText, Citation } from "./anchor.ts";
import type { SqueezedText } from "./squeezed-text.ts";

/** Characters of context on either side that are kept in any case: with less, a sentence that looks like the passage cannot be told from it. */
export const CONTEXT = 128;
/** And beyond the sentence, so that it is known where the sentence stood when it is no longer there. */
const BEYOND = 80;
/** Characters of context that are kept at most; and where the same words stand in the same context elsewhere. */
const MOST_CONTEXT = 512;
const MOST_SHARED = 2048;
/** Letters of context by which a place differs from others like it. */
export const APART = 60;
/** Other places with the same words that are looked at. */
const MOST_PLACES = 400;
/** Letters in a row that make another place one like it. */
const TWIN = 40;
/** Letters beside the words where such a row may begin or end. */
const NEAR = 20;

/** The anchor of a stretch of a text. */
export function anchorOf(text: AnchoringText, { start, end }: Span, citation: Citation = {}): Anchor {
  const { original } = text.squeezed;
  const alike = placesLike(text.squeezed, { start, end });
  const context = contextAround(text.squeezed, { start, end }, alike);
  return {
    start,
    end,
    exact: original.slice(start, end),
    prefix: original.slice(context.start, start),
    suffix: original.slice(end, context.end),
    ...(alike.count > 0 ? { occurrences: alike.count + 1 } : {}),
    ...citation,
    ...codePointsOf(text.squeezed, { start, end }),
    ...(text.checksum === undefined ? {} : { checksum: text.checksum }),
  };
}

/**
 * The anchor of a note that stands at `span` by now. Where neither its words nor what stood beside them have changed, only the positions are new, and no
 * other place is looked at: `occurrences` is as it was.
 */
export function shifted(anchor: Anchor, span: Span, text: AnchoringText, citation: Citation = {}): Anchor {
  if (!isUntouched(anchor, span, text.squeezed.original)) return anchorOf(text, span, citation);
  return {
    ...span,
    exact: anchor.exact,
    prefix: anchor.prefix,
    suffix: anchor.suffix,
    ...(anchor.occurrences === undefined ? {} : { occurrences: anchor.occurrences }),
    ...citation,
    ...codePointsOf(text.squeezed, span),
    ...(text.checksum === undefined ? {} : { checksum: text.checksum }),
  };
}

/** True if the words and their context are there, and the text ends where it ended. */
function isUntouched({ exact, prefix, suffix }: Anchor, { start, end }: Span, original: string): boolean {
  const [from, to] = [start - prefix.length, end + suffix.length];
  if (from < 0 || to > original.length || end - start !== exact.length) return false;
  if ((prefix.length < CONTEXT && from > 0) || (suffix.length < CONTEXT && to < original.length)) return false;
  return original.startsWith(prefix, from) && original.startsWith(exact, start) && original.startsWith(suffix, end);
}

function codePointsOf(text: SqueezedText, { start, end }: Span): Pick<Anchor, "codePoints"> {
  const [before, until] = [text.pairsBefore(start), text.pairsBefore(end)];
  return until === 0 ? {} : { codePoints: { start: start - before, end: end - until } };
}

/** Other places like that of a passage: how many, and the most letters before and after it that are the same there. */
interface Alike {
  readonly count: number;
  readonly before: number;
  readonly after: number;
}

function placesLike(text: SqueezedText, span: Span): Alike {
  const own = text.squeeze(span);
  const words = text.text.slice(own.start, own.end);
  let [count, before, after] = [0, 0, 0];
  for (const at of text.grams.places(words, MOST_PLACES)) {
    if (at === own.start) continue;
    count++;
    before = Math.max(before, sameBefore(text.text, own.start, at));
    after = Math.max(after, sameAfter(text.text, own.end, at + words.length));
  }
  const withWords = count;
  // "In the north, visits to them are late" is like it too, where the note is on "visits to them are often late".
  const seen = new Set<number>();
  const near = { start: Math.max(0, own.start - NEAR - TWIN), end: Math.min(text.text.length, own.end + NEAR + TWIN) };
  text.grams.forEachShared(text.text.slice(near.start, near.end), (offset, there) => {
    const here = near.start + offset;
    if (here === there || seen.has(there - here)) return;
    const start = here - sameBefore(text.text, here, there);
    const end = here + sameAfter(text.text, here, there);
    if (end - start < TWIN || start > own.end + NEAR || end < own.start - NEAR) return;
    seen.add(there - here);
    if (start <= own.start && end >= own.end) {
      if (withWords < MOST_PLACES) return;
    } else count++;
    before = Math.max(before, own.start - start);
    after = Math.max(after, end - own.end);
  });
  return { count, before, after };
}

/** Letters before two places that are the same. */
function sameBefore(text: string, a: number, b: number): number {
  let same = 0;
  while (same < MOST_SHARED && same < a && same < b && text.charCodeAt(a - 1 - same) === text.charCodeAt(b - 1 - same)) same++;
  return same;
}

/** Letters from two places on that are the same. */
function sameAfter(text: string, a: number, b: number): number {
  let same = 0;
  while (same < MOST_SHARED && a + same < text.length && text.charCodeAt(a + same) === text.charCodeAt(b + same)) same++;
  return same;
}

/** The range of the text that is kept with a passage: as much as shows more than its sentence, and tells it from all places like it. */
function contextAround(text: SqueezedText, { start, end }: Span, { before, after }: Alike): Span {
  const own = text.squeeze({ start, end });
  const offsetOf = (index: number) => text.place({ start: index, end: index }).start;
  let from = own.start;
  while (!text.isSentenceEdge(from) && start - offsetOf(from) < MOST_CONTEXT) from--;
  let to = own.end;
  while (!text.isSentenceEdge(to) && offsetOf(to) - end < MOST_CONTEXT) to++;
  const shown = {
    start: Math.max(start - MOST_CONTEXT, Math.min(start - CONTEXT, offsetOf(from) - BEYOND)),
    end: Math.min(end + MOST_CONTEXT, Math.max(end + CONTEXT, offsetOf(to) + BEYOND)),
  };
  return {
    start: Math.max(0, Math.min(shown.start, offsetOf(Math.max(0, own.start - before - APART)))),
    end: Math.min(text.length, Math.max(shown.end, offsetOf(Math.min(text.text.length, own.end + after + APART)))),
  };
}
