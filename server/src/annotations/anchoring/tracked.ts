import type { Span } from "../../engine/index.ts";

/** Where a live edit takes a note: what is typed inside it belongs to it, what is typed at its edges does not. Undefined where all of it is deleted. */
export function tracked(span: Span, edit: { readonly start: number; readonly end: number; readonly inserted: number }): Span | undefined {
  const by = edit.inserted - (edit.end - edit.start);
  if (edit.end <= span.start && (edit.end < span.start || edit.start <= span.start)) return { start: span.start + by, end: span.end + by };
  if (edit.start >= span.end) return span;
  if (edit.start <= span.start && edit.end >= span.end) return undefined;
  const start = edit.start < span.start ? edit.start + edit.inserted : span.start;
  const end = edit.end > span.end ? edit.start : span.end + by;
  return end > start ? { start, end } : undefined;
}
