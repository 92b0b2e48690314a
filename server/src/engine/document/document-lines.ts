import type { Line } from "./lines.ts";
import type { Part } from "./parts.ts";

/** Lines by their index in the document. */
export interface LineList {
  readonly length: number;
  at(index: number): Line | undefined;
}

/** The lines of a document, which stay where they are, in their parts: a list of all would be made anew at every keystroke. */
export class DocumentLines implements LineList {
  readonly #parts: readonly Part[];
  /** Index of each part's first line; one more for the end. */
  readonly #firsts: Uint32Array;
  /** The part that was looked at last: who asks for a line asks for its neighbours next. */
  #last = 0;

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
    this.#firsts = new Uint32Array(parts.length + 1);
    for (let i = 0, line = 0; i < parts.length; i++) {
      line += (parts[i] as Part).lines.length;
      this.#firsts[i + 1] = line;
    }
  }

  get length(): number {
    return this.#firsts[this.#parts.length] as number;
  }

  /** The index of a part's first line. */
  firstOf(part: number): number {
    return this.#firsts[part] as number;
  }

  at(index: number): Line | undefined {
    if (index < 0 || index >= this.length) return undefined;
    if (!this.#holds(this.#last, index)) this.#last = this.#holds(this.#last + 1, index) ? this.#last + 1 : this.#partOf(index);
    return this.#parts[this.#last]?.lines[index - this.firstOf(this.#last)];
  }

  /** Indices of the lines from which page layout starts, in order. */
  marked(): readonly number[] {
    const marked: number[] = [];
    for (let i = 0; i < this.#parts.length; i++) for (const index of (this.#parts[i] as Part).marked) marked.push(this.firstOf(i) + index);
    return marked;
  }

  #holds(part: number, index: number): boolean {
    return part < this.#parts.length && this.firstOf(part) <= index && index < this.firstOf(part + 1);
  }

  #partOf(index: number): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.firstOf(middle + 1) <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
