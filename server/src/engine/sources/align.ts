import type { Span } from "../text/span.ts";
import type { QuotedPart, QuotedWord } from "./quoted-words.ts";
import { isSameWord } from "./quoted-words.ts";
import { isSameStem } from "./words.ts";

/** One step of an alignment: ranges of word indices, of the quotation's part and of the source; either may be empty. */
export interface Step {
  readonly same: boolean;
  readonly quoted: Span;
  readonly there: Span;
}

/** A quotation's part laid beside a stretch of the source. */
export interface Alignment {
  /** In order, without gaps. */
  readonly steps: readonly Step[];
  /** Range of word indices of the source. */
  readonly there: Span;
  readonly cost: number;
}

const ADDED = 1;
const DROPPED = 0.8;
const REPLACED = 1.1;
const INFLECTED = 0.7;
/** For each word of the source that brackets stand for. */
const STOOD_FOR = 0.05;
/** Words that brackets may stand for. */
const MOST_STOOD_FOR = 6;

const Move = {
  None: 0,
  Same: 1,
  Replaced: 2,
  Added: 3,
  Dropped: 4,
  /** Two words of the quotation are one of the source. */
  Joined: 5,
  /** One word of the quotation is two of the source. */
  Split: 6,
  /** Brackets: how many words they stand for is added. */
  Brackets: 7,
} as const;

/**
 * The cheapest way to lay a part of a quotation beside the words `within` (word indices) of a source: the whole part, and any stretch of those
 * words. `near` is where its first word is expected; only alignments that stray from there by `slack` words at most are looked at. Takes time in
 * proportion to the part's length and the slack.
 */
export function align(part: QuotedPart, forms: readonly string[], within: Span, near: number, slack: number): Alignment | undefined {
  return new Table(part, forms, within, near, slack).best();
}

/** Costs of laying the first i words of the part so that they end before the source's word j; j - i stays near a diagonal. */
class Table {
  readonly #part: QuotedPart;
  readonly #forms: readonly string[];
  readonly #within: Span;
  /** Source index of column 0 in row 0. */
  readonly #origin: number;
  readonly #width: number;
  readonly #costs: Float32Array;
  readonly #moves: Uint8Array;

  constructor(part: QuotedPart, forms: readonly string[], within: Span, near: number, slack: number) {
    this.#part = part;
    this.#forms = forms;
    this.#within = within;
    this.#origin = near - slack;
    this.#width = 2 * slack + 1;
    const cells = (part.length + 1) * this.#width;
    this.#costs = new Float32Array(cells).fill(Number.POSITIVE_INFINITY);
    this.#moves = new Uint8Array(cells);
  }

  best(): Alignment | undefined {
    const rows = this.#part.length;
    for (let column = 0; column < this.#width; column++) {
      const at = this.#origin + column;
      if (at >= this.#within.start && at <= this.#within.end) this.#costs[column] = 0;
    }
    for (let row = 1; row <= rows; row++) this.#fill(row);
    let end = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let column = 0; column < this.#width; column++) {
      const cost = this.#costs[rows * this.#width + column] ?? Number.POSITIVE_INFINITY;
      if (cost < least) {
        least = cost;
        end = column;
      }
    }
    return end < 0 ? undefined : this.#trace(end, least);
  }

  #fill(row: number): void {
    const word = this.#part[row - 1] as QuotedWord;
    for (let column = 0; column < this.#width; column++) {
      const at = this.#origin + row + column;
      if (at < this.#within.start || at > this.#within.end) continue;
      if (word.form === "") this.#offerBrackets(row, column);
      else this.#offerWord(row, column, at, word);
      this.#offer(row, column, this.#cost(row, column - 1) + DROPPED, Move.Dropped);
    }
  }

  #offerWord(row: number, column: number, at: number, word: QuotedWord): void {
    const form = at > this.#within.start ? this.#forms[at - 1] : undefined;
    if (form !== undefined) {
      const diagonal = this.#cost(row - 1, column);
      if (isSameWord(word, form)) this.#offer(row, column, diagonal, Move.Same);
      else {
        this.#offer(row, column, diagonal + (isSameStem(word.form, form) ? INFLECTED : REPLACED), Move.Replaced);
        const before = this.#part[row - 2];
        if (before && before.form !== "" && before.form.length + word.form.length === form.length && before.form + word.form === form)
          this.#offer(row, column, this.#cost(row - 2, column + 1), Move.Joined);
        const previous = at - 1 > this.#within.start ? this.#forms[at - 2] : undefined;
        if (previous !== undefined && previous.length + form.length === word.form.length && previous + form === word.form)
          this.#offer(row, column, this.#cost(row - 1, column - 1), Move.Split);
      }
    }
    this.#offer(row, column, this.#cost(row - 1, column + 1) + ADDED, Move.Added);
  }

  #offerBrackets(row: number, column: number): void {
    for (let count = 0; count <= MOST_STOOD_FOR; count++)
      this.#offer(row, column, this.#cost(row - 1, column + 1 - count) + count * STOOD_FOR, Move.Brackets + count);
  }

  #cost(row: number, column: number): number {
    if (row < 0 || column < 0 || column >= this.#width) return Number.POSITIVE_INFINITY;
    return this.#costs[row * this.#width + column] ?? Number.POSITIVE_INFINITY;
  }

  #offer(row: number, column: number, cost: number, move: number): void {
    const cell = row * this.#width + column;
    if (cost >= (this.#costs[cell] ?? 0)) return;
    this.#costs[cell] = cost;
    this.#moves[cell] = move;
  }

  /** From the last row back to the first. */
  #trace(end: number, cost: number): Alignment {
    const steps: Step[] = [];
    let row = this.#part.length;
    let column = end;
    const last = this.#origin + row + column;
    while (row > 0) {
      const at = this.#origin + row + column;
      const move = this.#moves[row * this.#width + column] ?? Move.None;
      const [rows, words] = strides(move);
      if (rows + words === 0) break;
      steps.push({
        same: move !== Move.Replaced && move !== Move.Added && move !== Move.Dropped,
        quoted: { start: row - rows, end: row },
        there: { start: at - words, end: at },
      });
      row -= rows;
      column += rows - words;
    }
    return { steps: steps.reverse(), there: { start: this.#origin + row + column, end: last }, cost };
  }
}

/** How many words of the quotation and of the source a move takes. */
function strides(move: number): readonly [number, number] {
  switch (move) {
    case Move.None:
      return [0, 0];
    case Move.Same:
    case Move.Replaced:
      return [1, 1];
    case Move.Added:
      return [1, 0];
    case Move.Dropped:
      return [0, 1];
    case Move.Joined:
      return [2, 1];
    case Move.Split:
      return [1, 2];
    default:
      return [1, move - Move.Brackets];
  }
}
