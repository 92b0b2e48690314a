import { LineIndex, type Lines, linesIn } from "./line-index.ts";
import { flat } from "./own-copy.ts";
import type { SourceText } from "./source-text.ts";

interface Piece extends Lines {
  readonly text: string;
}

/** Code units of a piece when it is made, and those beyond which it is cut up. */
const USUAL = 4_096;
const MOST = 8_192;

/**
 * A text in pieces: an edit makes one or two of them anew and shares the others with the text before it, whatever the text's length. No piece is
 * empty, and none ends between a CR and its LF.
 */
export class PiecedText implements SourceText {
  readonly #pieces: readonly Piece[];
  readonly lines: LineIndex;

  private constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
    this.lines = new LineIndex(pieces);
  }

  static of(text: string): PiecedText {
    return new PiecedText(cutUp(text));
  }

  get length(): number {
    return this.lines.length;
  }

  /** This text with `words` in the place of what stands between `start` and `end`. */
  edited(start: number, end: number, words: string): PiecedText {
    // with the characters on both sides: an edit may put a CR and an LF together
    const first = Math.max(0, this.lines.runAt(Math.max(0, start - 1)));
    const last = Math.max(first, this.lines.runAt(Math.min(this.length - 1, end)));
    const before = this.#pieces[first]?.text.slice(0, start - this.lines.startOf(first)) ?? "";
    const after = this.#pieces[last]?.text.slice(end - this.lines.startOf(last)) ?? "";
    const fresh = cutUp(before + words + after);
    return new PiecedText([...this.#pieces.slice(0, first), ...fresh, ...this.#pieces.slice(last + 1)]);
  }

  slice(start: number, end = this.length): string {
    const { lines } = this;
    const begin = within(start, lines.length);
    const to = within(end, lines.length);
    if (begin >= to) return "";
    const first = lines.runAt(begin);
    const from = lines.startOf(first);
    const piece = this.#pieces[first] as Piece;
    if (to <= from + piece.length) return piece.text.slice(begin - from, to - from);
    const words = [piece.text.slice(begin - from)];
    let at = from + piece.length;
    for (let i = first + 1; at < to; i++) {
      const { text, length } = this.#pieces[i] as Piece;
      words.push(at + length <= to ? text : text.slice(0, to - at));
      at += length;
    }
    return words.join("");
  }

  charCodeAt(offset: number): number {
    const at = this.lines.runAt(offset);
    return this.#pieces[at]?.text.charCodeAt(offset - this.lines.startOf(at)) ?? Number.NaN;
  }

  toString(): string {
    return this.#pieces.map(({ text }) => text).join("");
  }

  /** True if the first `length` code units of both are the same pieces of memory; false says nothing. */
  beginsLike(other: PiecedText, length: number): boolean {
    for (let i = 0, at = 0; at < length; i++) {
      const piece = this.#pieces[i];
      if (piece !== other.#pieces[i]) return false;
      if (!piece) return true;
      at += piece.length;
    }
    return true;
  }
}

/** An offset as `slice` takes it: one below 0 counts from the end. */
function within(offset: number, length: number): number {
  return offset < 0 ? Math.max(0, length + offset) : Math.min(offset, length);
}

function cutUp(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    let to = text.length - from > MOST ? from + USUAL : text.length;
    if (text.charCodeAt(to - 1) === 13 && text.charCodeAt(to) === 10) to++;
    const words = flat([text.slice(from, to)]);
    pieces.push({ text: words, ...linesIn(words) });
    from = to;
  }
  return pieces;
}
