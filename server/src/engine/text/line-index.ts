/** Zero-based line and UTF-16 column, as LSP counts them. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Offset ↔ line and column of one text. Lines end at LF, CRLF or a lone CR, as LSP has it; the
 * line break belongs to the line it ends.
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Line and column of `offset`; an offset outside the text is clamped to it. */
  at(offset: number): LineColumn {
    const wanted = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return { line: low - 1, column: wanted - (this.#starts[low - 1] ?? 0) };
  }

  /** Offset of a line and column; a position past the end is clamped to the text. */
  offset(position: LineColumn): number {
    const start = this.#starts[Math.max(0, position.line)];
    if (start === undefined) return this.#length;
    return Math.min(start + Math.max(0, position.column), this.#starts[position.line + 1] ?? this.#length);
  }
}
