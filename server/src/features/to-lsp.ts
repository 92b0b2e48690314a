import type { Position, Range } from "vscode-languageserver-types";
import type { LineIndex, Span } from "../engine/index.ts";

/** The one place where the engine's offsets become the protocol's positions. Both count UTF-16 code units. */
export function toRange(lines: LineIndex, span: Span): Range {
  return { start: toPosition(lines, span.start), end: toPosition(lines, Math.max(span.start, span.end)) };
}

export function toPosition(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.at(offset);
  return { line, character: column };
}

/** The offset of a position; a position outside the text is clamped to it. */
export function toOffset(lines: LineIndex, position: Position): number {
  return lines.offset({ line: position.line, column: position.character });
}

/** The offsets of a range. */
export function toSpan(lines: LineIndex, range: Range): Span {
  return { start: toOffset(lines, range.start), end: toOffset(lines, range.end) };
}
