import { flat } from "./own-copy.ts";
import type { Span } from "./span.ts";

/** A stretch of the document that goes into a `JoinedText`. */
export interface Piece extends Span {
  /** The stretch's words, as long as the stretch. */
  readonly text: string;
  /** True if a page ends, or something else that is no part of the words stands, between the piece before and this one. */
  readonly afterBreak?: boolean;
}

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
  readonly pieces: readonly Piece[];
  /** Start in `text` of the piece at the same index. */
  readonly #starts: readonly number[];

  private constructor(text: string, pieces: readonly Piece[], starts: readonly number[]) {
    this.text = text;
    this.pieces = pieces;
    this.#starts = starts;
  }

  /** Joins the given stretches of `source`; empty ones are dropped. */
  static of(source: string, pieces: readonly Span[]): JoinedText {
    return JoinedText.from(pieces.map(({ start, end }) => ({ start, end, text: source.slice(start, end) })));
  }

  static from(pieces: readonly Piece[]): JoinedText {
    const kept: Piece[] = [];
    const starts: number[] = [];
    const words: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      if (piece.end <= piece.start) continue;
      if (kept.length > 0 && !endsInHyphenatedWord(kept[kept.length - 1]?.text ?? "", piece.text)) {
        words.push(" ");
        length++;
      }
      starts.push(length);
      kept.push(piece);
      words.push(piece.text.replace(/[\t\u00a0\u2007\u202f]/g, " "));
      length += piece.text.length;
    }
    return new JoinedText(flat(words), kept, starts);
  }

  /** The same words at another place: every piece moved by `by` code units. */
  shifted(by: number): JoinedText {
    if (by === 0) return this;
    return new JoinedText(
      this.text,
      this.pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by })),
      this.#starts,
    );
  }

  /** The document's range for a range of `text`. It may contain line breaks; where the words run over a page break it covers what stands between. */
  toDocument(span: Span): Span {
    const start = this.#offset(span.start);
    return { start, end: span.end > span.start ? this.#offset(span.end - 1) + 1 : start };
  }

  /**
   * The document's range for a range of `text`, up to the first page break inside it: a tag must not cover a running
   * head ("not consistently [page 12] produced").
   */
  toDocumentOnPage(span: Span): Span {
    const whole = this.toDocument(span);
    for (let i = this.#pieceAt(span.start) + 1; i < this.pieces.length; i++) {
      const piece = this.pieces[i] as Piece;
      if (piece.start >= whole.end) break;
      if (piece.afterBreak) return { start: whole.start, end: (this.pieces[i - 1] as Piece).end };
    }
    return whole;
  }

  /** The range of `text` that a range of the document covers, or undefined where it touches no piece. */
  fromDocument(span: Span): Span | undefined {
    let start: number | undefined;
    let end: number | undefined;
    for (let i = 0; i < this.pieces.length; i++) {
      const piece = this.pieces[i] as Piece;
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
    const index = this.#pieceAt(inText);
    const piece = this.pieces[index] ?? { start: 0, end: 0 };
    return Math.min(piece.start + inText - (this.#starts[index] ?? 0), piece.end);
  }

  #pieceAt(inText: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= inText) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

/** "informationsharing" cannot be told any more, but "well-" at a line's end before a letter is one word. */
function endsInHyphenatedWord(previous: string, next: string): boolean {
  return HYPHENS.includes(previous.charAt(previous.length - 1)) && /[a-z0-9][-‐‑]$/i.test(previous.slice(-2)) && /^[a-z0-9]/i.test(next);
}

const HYPHENS = "-‐‑";
