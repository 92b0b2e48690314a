import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import type { EditedRange } from "../engine/index.ts";

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
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  tell: (edit: Edit, text: string) => void,
): TextDocument {
  let updated = document;
  for (const change of changes) {
    const isPart = "range" in change;
    const start = isPart ? updated.offsetAt(change.range.start) : 0;
    const oldEnd = isPart ? updated.offsetAt(change.range.end) : updated.getText().length;
    updated = TextDocument.update(updated, [change], version);
    tell(
      { start: Math.min(start, oldEnd), oldEnd: Math.max(start, oldEnd), end: Math.min(start, oldEnd) + change.text.length, version },
      updated.getText(),
    );
  }
  return updated;
}
