import type { Span } from "../../engine/index.ts";

/** A stretch of a line. `start` and `end` count code points. */
export interface Fragment extends Span {
  readonly words: string;
}

/**
 * A document's text as brat reads it: its programs are written in Python, which counts code points, and reads any line end as one character. So lines end
 * in "\n" here, and half a surrogate pair, which no file can hold, is the character that stands for it.
 */
export class StandoffText {
  readonly text: string;
  readonly #original: string;
  /** Offsets of what takes two code units and is one character, in order. */
  readonly #doubles: readonly number[];

  /** `original`: what spans are given in. */
  constructor(original: string) {
    this.#original = wellFormed(original);
    this.text = this.#original.replace(/\r\n?/g, "\n");
    this.#doubles = [...original.matchAll(/\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  }

  /** A stretch line by line, without white space at the ends of lines; nothing for white space. A tab parts it like a line end: in the annotation file it would part columns. */
  fragments({ start, end }: Span): readonly Fragment[] {
    const fragments: Fragment[] = [];
    for (const { 0: line, index } of this.#original.slice(start, end).matchAll(NOT_BROKEN)) {
      const words = line.trim();
      if (words === "") continue;
      const from = start + index + line.indexOf(words);
      fragments.push({ start: this.#place(from), end: this.#place(from + words.length), words });
    }
    return fragments;
  }

  #place(offset: number): number {
    let low = 0;
    let high = this.#doubles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#doubles[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}

/** Whatever Python takes for the end of a line, and any other control character, does not stand in a line of the annotation file. */
const NOT_BROKEN = /[^\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** The same with U+FFFD for half surrogate pairs, as it will be written. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
