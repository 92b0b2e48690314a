import type { Span } from "./span.ts";

/**
 * The words of one block on a single line, with the way back to the document.
 *
 * Reports come hard-wrapped, and a paragraph may be interrupted by a page number and a running head. A `JoinedText`
 * is the block's lines put together with one space between ("well-⏎planned" without one), so that matching needs to know
 * nothing of line breaks.
 */
export class JoinedText {
  readonly text: string;
  /** The stretches of the document that `text` was put together from, in order. */
  readonly pieces: readonly Span[];
  /** Start in `text` of the piece at the same index. */
  readonly #starts: readonly number[];

  private constructor(text: string, pieces: readonly Span[], starts: readonly number[]) {
    this.text = text;
    this.pieces = pieces;
    this.#starts = starts;
  }

  /** Joins the given stretches of `source`; empty ones are dropped. */
  static of(source: string, pieces: readonly Span[]): JoinedText {
    const kept: Span[] = [];
    const starts: number[] = [];
    const parts: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      if (piece.end <= piece.start) continue;
      if (kept.length > 0 && !endsInHyphenatedWord(parts[parts.length - 1] ?? "", source, piece)) {
        parts.push(" ");
        length += 1;
      }
      starts.push(length);
      kept.push(piece);
      const part = source.slice(piece.start, piece.end).replace(/[\t\u00a0\u2007\u202f]/g, " ");
      parts.push(part);
      length += part.length;
    }
    return new JoinedText(parts.join(""), kept, starts);
  }

  /**
   * The document's range for a range of `text`. It may contain line breaks. Where the words run over a page break the range
   * still covers everything between; `spansBreak` tells.
   */
  toDocument(span: Span): Span {
    return { start: this.#offset(span.start), end: span.end > span.start ? this.#offset(span.end - 1) + 1 : this.#offset(span.start) };
  }

  /** The range of `text` that a range of the document covers, or undefined where it touches no piece. */
  fromDocument(span: Span): Span | undefined {
    let start: number | undefined;
    let end: number | undefined;
    for (let i = 0; i < this.pieces.length; i++) {
      const piece = this.pieces[i] as Span;
      const from = Math.max(piece.start, span.start);
      const to = Math.min(piece.end, span.end);
      if (from >= to) continue;
      const base = (this.#starts[i] ?? 0) - piece.start;
      start ??= from + base;
      end = to + base;
    }
    return start === undefined || end === undefined ? undefined : { start, end };
  }

  #offset(inText: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= inText) low = middle + 1;
      else high = middle;
    }
    const index = Math.max(0, low - 1);
    const piece = this.pieces[index] ?? { start: 0, end: 0 };
    return Math.min(piece.start + inText - (this.#starts[index] ?? 0), piece.end);
  }
}

/** "informationsharing" cannot be told any more, but "well-" at a line's end before a small letter is one word. */
function endsInHyphenatedWord(previous: string, source: string, next: Span): boolean {
  return /[a-z0-9][-‐‑]$/i.test(previous) && /[a-z0-9]/i.test(source.charAt(next.start));
}
