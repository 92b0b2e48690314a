import type { SourceText } from "./source-text.ts";

/** Zero-based line and UTF-16 column, as LSP counts them. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** A run of a text with its line breaks. A CRLF never lies in two of them. */
export interface Lines {
  /** Of the run, in code units. */
  readonly length: number;
  /** Offsets after its line breaks, counted from its beginning. */
  readonly starts: Uint16Array | Uint32Array;
}

/**
 * Offset ↔ line and column of one text. Lines end at LF, CRLF or a lone CR, as LSP has it; the
 * line break belongs to the line it ends.
 */
export class LineIndex {
  readonly #runs: readonly Lines[];
  /** By run: where it begins, the line it begins in and where that line begins; one more for the text's end. */
  readonly #places: Uint32Array;
  /** The run that was last asked for: who asks for one place mostly asks for others near it. */
  #lastRun = 0;

  constructor(runs: readonly Lines[]) {
    this.#runs = runs;
    this.#places = new Uint32Array(3 * (runs.length + 1));
    let at = 0;
    let line = 0;
    let lineStart = 0;
    for (let i = 0; i < runs.length; i++) {
      const { length, starts } = runs[i] as Lines;
      if (starts.length > 0) lineStart = at + (starts[starts.length - 1] as number);
      line += starts.length;
      at += length;
      this.#places[3 * i + 3] = at;
      this.#places[3 * i + 4] = line;
      this.#places[3 * i + 5] = lineStart;
    }
  }

  static of(text: SourceText): LineIndex {
    return new LineIndex([linesIn(String(text))]);
  }

  get length(): number {
    return this.#place(this.#runs.length, OFFSET);
  }

  get lineCount(): number {
    return this.#place(this.#runs.length, LINE) + 1;
  }

  /** Index of the run that holds an offset; of an offset at the text's end the last one; -1 where there is none. */
  runAt(offset: number): number {
    return this.#lastNotAfter(OFFSET, offset);
  }

  /** Where a run begins. */
  startOf(run: number): number {
    return this.#place(run, OFFSET);
  }

  /** Line and column of `offset`; an offset outside the text is clamped to it. */
  at(offset: number): LineColumn {
    const wanted = Math.max(0, Math.min(offset, this.length));
    const last = this.#lastRun;
    const run = this.#holds(last, wanted) ? last : this.#holds(last + 1, wanted) ? last + 1 : Math.max(0, this.runAt(wanted));
    this.#lastRun = run;
    const from = this.startOf(run);
    const starts = this.#runs[run]?.starts ?? [];
    const breaks = lastNotAfter(starts, wanted - from) + 1;
    const lineStart = breaks === 0 ? this.#place(run, LINE_START) : from + (starts[breaks - 1] as number);
    return { line: this.#place(run, LINE) + breaks, column: wanted - lineStart };
  }

  /** Offset of a line and column; a position past the line's end is clamped to the next line's beginning, one past the text to its end. */
  offset(position: LineColumn): number {
    if (position.line >= this.lineCount) return this.length;
    const line = Math.max(0, position.line);
    const end = line + 1 < this.lineCount ? this.#lineStart(line + 1) : this.length;
    return Math.min(this.#lineStart(line) + Math.max(0, position.column), end);
  }

  #lineStart(line: number): number {
    if (line === 0) return 0;
    // a line begins in the run that holds the break before it
    const run = this.#lastNotAfter(LINE, line - 1);
    return this.startOf(run) + (this.#runs[run]?.starts[line - 1 - this.#place(run, LINE)] ?? 0);
  }

  #place(run: number, what: number): number {
    return this.#places[3 * run + what] as number;
  }

  #holds(run: number, offset: number): boolean {
    return run < this.#runs.length && this.startOf(run) <= offset && offset < this.startOf(run + 1);
  }

  /** The last run that begins at, or in a line, not after `wanted`. */
  #lastNotAfter(what: number, wanted: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#place(middle, what) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const OFFSET = 0;
const LINE = 1;
const LINE_START = 2;

/** Index of the last of rising numbers that is not above `wanted`, or -1. */
function lastNotAfter(numbers: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function linesIn(text: string): Lines {
  const starts: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { length: text.length, starts: text.length < 65_536 ? Uint16Array.from(starts) : Uint32Array.from(starts) };
}
