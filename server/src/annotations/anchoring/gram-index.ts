import { drained, type Span, type Steps } from "../../engine/index.ts";

/** Letters of a gram: two words, or a long one. Shorter ones stand everywhere. */
const GRAM = 8;
/** A gram that stands in more places than this says nothing of a place. */
const MOST_PLACES = 48;
const BASE = 0x01000193;
/** Grams that are entered between two steps: well under a millisecond. */
const AT_ONCE = 8_192;

/** Where each stretch of eight letters stands in a text, so that a passage is looked for without reading all of the text. */
export class GramIndex {
  readonly #text: string;
  /** By hash the first place, by place the next one with the same hash; -1 for none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #counts: Int32Array;
  readonly #mask: number;

  private constructor(text: string) {
    this.#text = text;
    const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(text.length + 1))));
    this.#mask = 2 ** bits - 1;
    this.#first = new Int32Array(2 ** bits).fill(-1);
    this.#counts = new Int32Array(2 ** bits);
    this.#next = new Int32Array(text.length);
  }

  static of(text: string): GramIndex {
    return drained(GramIndex.steps(text));
  }

  static *steps(text: string): Steps<GramIndex> {
    const index = new GramIndex(text);
    yield;
    const last = new Int32Array(index.#mask + 1).fill(-1);
    for (let from = 0; from < text.length; from += AT_ONCE) {
      yield;
      index.#enter({ start: from, end: from + AT_ONCE }, last);
    }
    return index;
  }

  /** `last`: by hash the last place that was entered. */
  #enter(starts: Span, last: Int32Array): void {
    const enter = (hash: number, at: number): void => {
      const slot = this.#slot(hash);
      const before = last[slot] ?? -1;
      if (before < 0) this.#first[slot] = at;
      else this.#next[before] = at;
      this.#next[at] = -1;
      last[slot] = at;
      this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    };
    forEachGram(this.#text, GRAM, enter, starts);
  }

  /** The first places where `words` stand, at most `most`, in order. */
  places(words: string, most: number): readonly number[] {
    const places: number[] = [];
    if (words === "") return places;
    if (words.length < GRAM) {
      for (let at = this.#text.indexOf(words); at >= 0 && places.length < most; at = this.#text.indexOf(words, at + 1)) places.push(at);
      return places;
    }
    const { slot, offset } = this.#rarest(words);
    for (let at = this.#first[slot] ?? -1; at >= 0 && places.length < most; at = this.#next[at] ?? -1)
      if (at >= offset && this.#text.startsWith(words, at - offset)) places.push(at - offset);
    return places;
  }

  /** Calls `visit` for each gram of `pattern` that says something, with where it stands in the pattern and in the text. */
  forEachShared(pattern: string, visit: (inPattern: number, inText: number) => void): void {
    forEachGram(pattern, GRAM, (hash, inPattern) => {
      const slot = this.#slot(hash);
      if ((this.#counts[slot] ?? 0) > MOST_PLACES) return;
      const gram = pattern.slice(inPattern, inPattern + GRAM);
      for (let at = this.#first[slot] ?? -1; at >= 0; at = this.#next[at] ?? -1) if (this.#text.startsWith(gram, at)) visit(inPattern, at);
    });
  }

  /** A gram of `words` that stands in few places: the first that stands in one, or the rarest. */
  #rarest(words: string): { readonly slot: number; readonly offset: number } {
    let best = { slot: 0, offset: 0 };
    let fewest = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset + GRAM <= words.length && fewest > 1; offset++) {
      let hash = 0;
      for (let i = offset; i < offset + GRAM; i++) hash = (Math.imul(hash, BASE) + words.charCodeAt(i)) | 0;
      const slot = this.#slot(hash);
      const count = this.#counts[slot] ?? 0;
      if (count >= fewest) continue;
      fewest = count;
      best = { slot, offset };
    }
    return best;
  }

  #slot(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}

/** Calls `visit` with the hash of each stretch of `length` letters that begins within `starts`, from left to right. */
export function forEachGram(
  text: string,
  length: number,
  visit: (hash: number, at: number) => void,
  { start, end }: Span = { start: 0, end: text.length },
): void {
  const until = Math.min(text.length, end + length - 1);
  let hash = 0;
  let leaving = 1;
  for (let i = 0; i < length; i++) leaving = Math.imul(leaving, BASE);
  for (let i = start; i < until; i++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
    if (i >= start + length) hash = (hash - Math.imul(leaving, text.charCodeAt(i - length))) | 0;
    if (i >= start + length - 1) visit(hash, i - length + 1);
  }
}
