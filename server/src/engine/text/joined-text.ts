import { flat } from "./own-copy.ts";
import type { Span } from "./span.ts";

/** A stretch of the document that goes into a `JoinedText`. */
export interface Piece extends Span {
  /** The stretch's words, as long as the stretch, with plain spaces only. */
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
  /**
   * The stretches of the document that `text` was put together from, in order, as plain numbers, because a long document has tens of thousands of
   * them: of each where it starts and ends in the document, and where it starts in `text`.
   */
  readonly #places: readonly number[];
  /** Where in the document those start before which a page ends, or something else stands that is no part of the words. */
  readonly #breaks: readonly number[];

  private constructor(text: string, places: readonly number[], breaks: readonly number[]) {
    this.text = text;
    this.#places = places;
    this.#breaks = breaks;
  }

  /** Joins the given stretches of `source`; empty ones are dropped. */
  static of(source: string, pieces: readonly Span[]): JoinedText {
    return JoinedText.from(
      pieces.map(({ start, end }) => ({ start, end, text: source.slice(start, end).replace(/[\t\u00a0\u2007\u202f]/g, " ") })),
    );
  }

  static from(pieces: readonly Piece[]): JoinedText {
    const places: number[] = [];
    let breaks: number[] | undefined;
    let previous = "";
    const words: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      if (piece.end <= piece.start) continue;
      if (places.length > 0 && !endsInHyphenatedWord(previous, piece.text)) {
        words.push(" ");
        length++;
      }
      places.push(piece.start, piece.end, length);
      if (piece.afterBreak) {
        breaks ??= [];
        breaks.push(piece.start);
      }
      previous = piece.text;
      words.push(piece.text);
      length += piece.text.length;
    }
    // `concat` makes a list as long as it has to be
    return new JoinedText(flat(words), places.concat(), breaks ?? NONE);
  }

  /** The same words at another place: every piece moved by `by` code units. */
  shifted(by: number): JoinedText {
    if (by === 0) return this;
    const places = this.#places.map((place, i) => (i % FIELDS === IN_TEXT ? place : place + by));
    return new JoinedText(this.text, places, this.#breaks.length === 0 ? NONE : this.#breaks.map((start) => start + by));
  }

  /** The offsets of the document whose characters `text` was put together from, in order. */
  *offsets(): Iterable<number> {
    for (let i = 0; i < this.#count(); i++) for (let at = this.#field(i, START); at < this.#field(i, END); at++) yield at;
  }

  /** How many page ends and the like stand between the words up to an offset of the document. */
  breaksUpTo(offset: number): number {
    return this.#breaks.filter((start) => start <= offset).length;
  }

  /** The document's range for a range of `text`. It may contain line breaks; where the words run over a page break it covers what stands between. */
  toDocument(span: Span): Span {
    if (this.#places.length === 0) return { start: 0, end: span.end > span.start ? 1 : 0 };
    let piece = this.#pieceAt(span.start);
    const start = this.#inPiece(piece, span.start);
    if (span.end <= span.start) return { start, end: start };
    while (piece + 1 < this.#count() && this.#field(piece + 1, IN_TEXT) < span.end) piece++;
    return { start, end: this.#inPiece(piece, span.end - 1) + 1 };
  }

  /**
   * The document's range for a range of `text`, up to the first page break inside it: a tag must not cover a running
   * head ("not consistently [page 12] produced").
   */
  toDocumentOnPage(span: Span): Span {
    const whole = this.toDocument(span);
    if (this.#breaks.length === 0) return whole;
    for (let i = this.#pieceAt(span.start) + 1; i < this.#count(); i++) {
      const start = this.#field(i, START);
      if (start >= whole.end) break;
      if (this.#breaks.includes(start)) return { start: whole.start, end: this.#field(i - 1, END) };
    }
    return whole;
  }

  /** The range of `text` that a range of the document covers, or undefined where it touches no piece. */
  fromDocument(span: Span): Span | undefined {
    let start: number | undefined;
    let end: number | undefined;
    for (let i = 0; i < this.#count(); i++) {
      const begin = this.#field(i, START);
      const from = Math.max(begin, span.start);
      const to = Math.min(this.#field(i, END), span.end);
      if (from >= to) continue;
      const base = this.#field(i, IN_TEXT) - begin;
      start ??= from + base;
      end = to + base;
    }
    return start === undefined || end === undefined ? undefined : { start, end };
  }

  #count(): number {
    return this.#places.length / FIELDS;
  }

  #field(piece: number, field: number): number {
    return this.#places[FIELDS * piece + field] as number;
  }

  #inPiece(piece: number, inText: number): number {
    return Math.min(this.#field(piece, START) + inText - this.#field(piece, IN_TEXT), this.#field(piece, END));
  }

  #pieceAt(inText: number): number {
    let low = 0;
    let high = this.#count();
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#field(middle, IN_TEXT) <= inText) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

const FIELDS = 3;
const START = 0;
const END = 1;
const IN_TEXT = 2;
const NONE: readonly never[] = [];

/** "informationsharing" cannot be told any more, but "well-" at a line's end before a letter is one word. */
function endsInHyphenatedWord(previous: string, next: string): boolean {
  return HYPHENS.includes(previous.charAt(previous.length - 1)) && /[a-z0-9][-‐‑]$/i.test(previous.slice(-2)) && /^[a-z0-9]/i.test(next);
}

const HYPHENS = "-‐‑";
