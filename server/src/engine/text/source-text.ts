/**
 * A text of which stretches can be had: a string is one, and so is a text kept in pieces (`PiecedText`), which is edited without being copied as a
 * whole. What runs at every keystroke asks for the stretch it needs; `String(text)` makes the whole as one string.
 */
export interface SourceText {
  /** In UTF-16 code units, like all offsets. */
  readonly length: number;
  /** As of a string: an offset below 0 counts from the end, an end beyond the text, or left out, is its end. */
  slice(start: number, end?: number): string;
  charCodeAt(offset: number): number;
  toString(): string;
}
