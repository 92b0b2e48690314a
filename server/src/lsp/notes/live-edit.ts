import type { SourceText } from "../../engine/index.ts";

/** One edit: what lay between two offsets of the text before it was replaced by so many code units. */
export interface LiveEdit {
  readonly start: number;
  readonly end: number;
  readonly inserted: number;
}

/**
 * The edit without what it left as it was at its ends: an editor may send a whole word for a letter, or the whole text for a word. `before` and `after`
 * are the whole text.
 */
export function shrunk(edit: LiveEdit, before: SourceText, after: SourceText): LiveEdit {
  const { start, end, inserted } = edit;
  if (inserted === 0 || end === start) return edit;
  const removed = before.slice(start, end);
  const put = after.slice(start, start + inserted);
  const most = Math.min(removed.length, put.length);
  let head = 0;
  while (head < most && removed.charCodeAt(head) === put.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && removed.charCodeAt(removed.length - 1 - tail) === put.charCodeAt(put.length - 1 - tail)) tail++;
  return { start: start + head, end: end - tail, inserted: inserted - head - tail };
}
