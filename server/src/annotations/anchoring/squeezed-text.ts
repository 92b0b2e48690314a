import { drained, type Span, type Steps } from "../../engine/index.ts";
import { Gradual } from "./gradual.ts";
import { GramIndex } from "./gram-index.ts";

/** ASCII letters and digits by code, in lower case; 0 for everything else. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** Code units that are read between two steps: well under a millisecond; and that one call may be given as arguments. */
const AT_ONCE = 8_192;

/** "late. Managers", "late:\n\n• visits": the sign that ends a sentence and a space, a blank line, or a bullet. */
const SENTENCE_EDGE = /[.!?:;]["”’')\]]{0,3}\s|\n\s{0,20}\n|[•▪●◼]/;

/**
 * A text's letters and digits in lower case, put together without anything between, with the way back. What differs between two imports of one
 * report (line breaks, hyphens at line ends, kinds of quotation mark, ligatures, letter case) is not in it.
 */
export class SqueezedText {
  readonly text: string;
  /** Length of the original in UTF-16 code units. */
  readonly length: number;
  /** The text itself. */
  readonly original: string;
  /** For each code unit of `text` the offset of the original it comes from. */
  readonly #offsets: Int32Array;
  /** Offsets of the original's characters that take two code units, in order. */
  readonly #pairs: readonly number[];
  readonly #grams: Gradual<GramIndex>;

  private constructor(original: string, { text, offsets, pairs }: Squeezer) {
    this.original = original;
    this.length = original.length;
    this.text = text;
    this.#offsets = offsets;
    this.#pairs = pairs;
    this.#grams = new Gradual(GramIndex.steps(text));
  }

  static of(original: string): SqueezedText {
    return drained(SqueezedText.steps(original));
  }

  static *steps(original: string): Steps<SqueezedText> {
    const squeezer = new Squeezer(original);
    while (squeezer.goOn()) yield;
    return new SqueezedText(original, squeezer);
  }

  /** The range of `text` that a range of the original holds; empty where that holds no letter and no digit. */
  squeeze({ start, end }: Span): Span {
    return { start: this.#firstFrom(start), end: this.#firstFrom(end) };
  }

  /** The original's range for a range of `text`. An empty one is where its first character would stand. */
  place({ start, end }: Span): Span {
    const from = this.#offsets[start] ?? this.length;
    if (end <= start) return { start: from, end: from };
    const last = this.#offsets[end - 1] ?? from;
    const isPair = last + 1 < this.length && /[\ud800-\udbff]/.test(this.original.charAt(last));
    return { start: from, end: last + (isPair ? 2 : 1) };
  }

  /** The range of `text` widened to whole words of the original. */
  wholeWords({ start, end }: Span): Span {
    let from = start;
    let to = end;
    while (from > 0 && !this.#isGap(from)) from--;
    while (to < this.text.length && to > 0 && !this.#isGap(to)) to++;
    return { start: from, end: to };
  }

  /** True if a word of the original may begin at this index of `text`: something stands between it and the one before. */
  isWordEdge(index: number): boolean {
    return index <= 0 || index >= this.text.length || this.#isGap(index);
  }

  /** True where a sentence, a line of a list or a paragraph may begin: its end or a blank line stands before this index of `text`. */
  isSentenceEdge(index: number): boolean {
    if (index <= 0 || index >= this.text.length) return true;
    const from = (this.#offsets[index - 1] ?? 0) + 1;
    const to = this.#offsets[index] ?? 0;
    return to > from + 1 && SENTENCE_EDGE.test(this.original.slice(from, Math.min(to, from + 40)));
  }

  /** How many characters before an offset of the original take two code units. */
  pairsBefore(offset: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where stretches of `text` stand in it. */
  get grams(): GramIndex {
    return this.#grams.value;
  }

  /** Makes `grams`. */
  gramSteps(): Steps<GramIndex> {
    return this.#grams.steps();
  }

  #isGap(index: number): boolean {
    return (this.#offsets[index] ?? 0) - (this.#offsets[index - 1] ?? 0) > 1;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Puts a text's letters and digits together, a stretch at a time. */
class Squeezer {
  readonly #original: string;
  readonly #parts: string[] = [];
  #codes: Uint16Array;
  #offsets: Int32Array;
  #count = 0;
  /** Where the next stretch begins, and which code units are not in `#parts` yet. */
  #at = 0;
  #joined = 0;
  /** Offsets of the original's characters that take two code units, in order. */
  readonly pairs: number[] = [];

  constructor(original: string) {
    this.#original = original;
    this.#codes = new Uint16Array(original.length + 64);
    this.#offsets = new Int32Array(original.length + 64);
  }

  get text(): string {
    return this.#parts.join("");
  }

  get offsets(): Int32Array {
    return this.#offsets.slice(0, this.#count);
  }

  /** False where nothing is left to do. */
  goOn(): boolean {
    const original = this.#original;
    const until = Math.min(original.length, this.#at + AT_ONCE);
    let [i, count, codes, offsets] = [this.#at, this.#count, this.#codes, this.#offsets];
    for (; i < until; i++) {
      const code = original.charCodeAt(i);
      if (code < PLAIN.length) {
        const plain = PLAIN[code] ?? 0;
        if (plain === 0) continue;
        codes[count] = plain;
        offsets[count++] = i;
        continue;
      }
      const character = String.fromCodePoint(original.codePointAt(i) ?? code);
      if (character.length > 1) this.pairs.push(i);
      const form = plainForm(character);
      if (count + form.length + original.length - i > codes.length) {
        codes = grown(codes, new Uint16Array(2 * codes.length));
        offsets = grown(offsets, new Int32Array(2 * offsets.length));
      }
      for (let unit = 0; unit < form.length; unit++) {
        codes[count] = form.charCodeAt(unit);
        offsets[count++] = i;
      }
      i += character.length - 1;
    }
    [this.#at, this.#count, this.#codes, this.#offsets] = [i, count, codes, offsets];
    for (; this.#joined < count; this.#joined = Math.min(count, this.#joined + AT_ONCE))
      this.#parts.push(String.fromCharCode(...codes.subarray(this.#joined, Math.min(count, this.#joined + AT_ONCE))));
    return i < original.length;
  }
}

function grown<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const plainForms = new Map<string, string>();

/** NFKD: "ﬁ" is "fi"; letters are parted from their marks, so that both ways of writing them are one. */
function plainForm(character: string): string {
  let form = plainForms.get(character);
  if (form === undefined) {
    form = character
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "");
    if (plainForms.size < 5000) plainForms.set(character, form);
  }
  return form;
}
