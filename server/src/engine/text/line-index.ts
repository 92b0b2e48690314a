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
  readonly #starts: Uint32Array;
  readonly #length: number;

  /** `starts` are the offsets at which the lines begin, the first of them 0; `length` is the text's. */
  private constructor(starts: Uint32Array, length: number) {
    this.#starts = starts;
    this.#length = length;
  }

  static of(text: string): LineIndex {
    const starts = startsWithin(text, 0, text.length);
    starts.unshift(0);
    return new LineIndex(Uint32Array.from(starts), text.length);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /**
   * The index of `text`, which this index's text became by one edit: everything before `edited.start` and everything from
   * `edited.end` (of `text`) on is as it was. Costs the lines of the edit, and a number to move for each line below.
   */
  afterEdit(text: string, edited: { readonly start: number; readonly end: number }): LineIndex {
    const grown = text.length - this.#length;
    // A break at the edges of the edit may have become, or no longer be, a CRLF: both edges are looked at again.
    const from = Math.max(0, edited.start - 1);
    const to = Math.min(text.length, edited.end + 1);
    const old = this.#starts;
    const above = this.at(from).line + 1;
    const fresh = startsWithin(text, from, to).filter((start) => start > (old[above - 1] as number));
    let below = above;
    const last = Math.max(to, fresh.at(-1) ?? 0);
    while (below < old.length && (old[below] as number) + grown <= last) below++;
    const starts = new Uint32Array(above + fresh.length + old.length - below);
    starts.set(old.subarray(0, above));
    starts.set(fresh, above);
    for (let i = below, at = above + fresh.length; i < old.length; i++, at++) starts[at] = (old[i] as number) + grown;
    return new LineIndex(starts, text.length);
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

/** Offsets after the line breaks that stand in `from` to `to` (exclusive). */
function startsWithin(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
