import type { SourceText, Span } from "../../engine/index.ts";
import type { LiveEdit } from "./live-edit.ts";

/** The words that a note had before an edit took some or all of them away, so that undoing the edit gives them back to it. */
export interface Cut {
  readonly words: string;
  /** What stood before and after them: words that come back stand between the same neighbours. */
  readonly before: string;
  readonly after: string;
  /** Where they began, carried along by the edits since. */
  readonly at: number;
  /** Code units that were deleted right before `at`: the words come back so much further on. */
  readonly lead: number;
  /** True where something was typed among the words since: what is deleted next is a cut of its own. */
  readonly isOvertyped: boolean;
}

/** Code units of either neighbour. */
const CONTEXT = 32;
/** Code units of the longest stretch that is searched for words that came back elsewhere than they went. */
const MOST_SEARCHED = 4_000;

export function cutOf({ start, end }: Span, text: SourceText): Cut {
  return {
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    at: start,
    lead: 0,
    isOvertyped: false,
  };
}

/** The cut after one more edit. */
export function cutAfter(cut: Cut, { start, end, inserted }: LiveEdit): Cut {
  const { at, lead } = cut;
  if (start >= at) return cut;
  // Backspace, letter by letter: each takes away what stood right before.
  if (end === at && inserted === 0) return { ...cut, at: start, lead: lead + at - start };
  if (end <= at) return { ...cut, at: at + inserted - (end - start) };
  return { ...cut, at: start, lead: lead + at - start };
}

/**
 * Where the words stand after an edit that put them back between their neighbours; undefined where it did not. `cut` is as it was before the edit.
 * `nearby`: they are looked for around the edit as well, not just where they would be if one edit put them back.
 */
export function placeOfReturned(cut: Cut, { start, end, inserted }: LiveEdit, after: SourceText, nearby: boolean): Span | undefined {
  const { words, at, lead } = cut;
  const reach = words.length + CONTEXT + lead;
  if (start > at + reach || end < at - reach) return undefined;
  const meant = (start <= at && end >= at ? start : at) + lead;
  if (after.charCodeAt(meant) === words.charCodeAt(0) && standsAt(cut, meant, after)) return { start: meant, end: meant + words.length };
  if (!nearby) return undefined;
  return searched(cut, { start: Math.min(start, at) - reach, end: Math.max(start + inserted, at) + reach }, after);
}

function standsAt({ words, before, after }: Cut, start: number, text: SourceText): boolean {
  const end = start + words.length;
  return (
    text.slice(start, end) === words &&
    text.slice(Math.max(0, start - before.length), start) === before &&
    text.slice(end, end + after.length) === after
  );
}

function searched({ words, before, after }: Cut, within: Span, text: SourceText): Span | undefined {
  const from = Math.max(0, within.start);
  const to = Math.min(text.length, within.end);
  if (to - from > MOST_SEARCHED + words.length) return undefined;
  const there = text.slice(from, to);
  const pattern = before + words + after;
  const place = there.indexOf(pattern);
  if (place < 0 || there.indexOf(pattern, place + 1) >= 0) return undefined;
  const start = from + place + before.length;
  return { start, end: start + words.length };
}
