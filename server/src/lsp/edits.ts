import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { EditedRange } from "../engine/index.ts";
import type { OpenText } from "./open-text.ts";

/** One change of a document: what lay between `start` and `oldEnd` was replaced by what lies between `start` and `end`. Offsets in UTF-16 code units. */
export interface Edit extends EditedRange {
  readonly oldEnd: number;
  /** The document's version after the change. */
  readonly version: number;
}

/** Several edits, one after another, as one that takes in all of them; undefined for none. */
export function combined(edits: readonly Edit[]): EditedRange | undefined {
  let range: { start: number; end: number } | undefined;
  for (const { start, oldEnd, end } of edits) {
    if (!range) {
      range = { start, end };
      continue;
    }
    const moved = range.end <= start ? range.end : range.end < oldEnd ? end : range.end + end - oldEnd;
    range = { start: Math.min(range.start, start), end: Math.max(moved, end) };
  }
  return range;
}

/** Applies a client's changes to a document and tells each of them in offsets. */
export function applyChanges(
  document: OpenText,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  tell: (edit: Edit) => void,
): OpenText {
  for (const change of changes) {
    const { start, end } = "range" in change ? document.span(change.range) : { start: 0, end: document.text.length };
    document.edit(start, end, change.text, version);
    tell({ start, oldEnd: end, end: start + change.text.length, version });
  }
  return document;
}
