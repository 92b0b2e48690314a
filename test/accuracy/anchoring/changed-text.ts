import type { Span } from "../../../server/src/engine/index.ts";

/** A letter that came later, in the place of nothing. */
const NEW = -1;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * A text that was changed, every character knowing where it stood in the first version; what was put in the place of a stretch of it knows of which one.
 * Offsets are UTF-16 code units.
 */
export class ChangedText {
  readonly text: string;
  /** For each character the offset where it stood, `NEW`, or the offset it was put in the place of, counted down from -2. */
  readonly #origins: Int32Array;
  #now: Int32Array | undefined;

  private constructor(text: string, origins: Int32Array) {
    this.text = text;
    this.#origins = origins;
  }

  static of(text: string): ChangedText {
    return new ChangedText(
      text,
      Int32Array.from({ length: text.length }, (_, offset) => offset),
    );
  }

  /** Puts `words` in the place of a stretch. */
  replaced({ start, end }: Span, words: string): ChangedText {
    return this.replacedAll([{ start, end, words }]);
  }

  /** Puts words in the place of stretches, which stand in order and do not overlap. */
  replacedAll(replacements: readonly (Span & { readonly words: string })[]): ChangedText {
    const length = replacements.reduce((sum, { start, end, words }) => sum + words.length - (end - start), this.text.length);
    const origins = new Int32Array(length);
    const parts: string[] = [];
    let from = 0;
    let to = 0;
    for (const { start, end, words } of replacements) {
      parts.push(this.text.slice(from, start), words);
      origins.set(this.#origins.subarray(from, start), to);
      to += start - from;
      origins.fill(this.#inPlaceOf({ start, end }), to, to + words.length);
      to += words.length;
      from = end;
    }
    parts.push(this.text.slice(from));
    origins.set(this.#origins.subarray(from), to);
    return new ChangedText(parts.join(""), origins);
  }

  /** Cuts a stretch out and pastes it before `to`, an offset outside of it. */
  moved({ start, end }: Span, to: number): ChangedText {
    const [a, b, c, d] = to < start ? [to, start, start, end] : [start, end, end, to];
    const text = this.text.slice(0, a) + this.text.slice(c, d) + this.text.slice(a, b) + this.text.slice(d);
    const origins = this.#origins.slice();
    origins.set(this.#origins.subarray(c, d), a);
    origins.set(this.#origins.subarray(a, b), a + d - c);
    return new ChangedText(text, origins);
  }

  /** Where the letters and digits of a stretch of the first version are now: the smallest stretch that holds them, how many are left, and which share. */
  whereabouts(original: string, { start, end }: Span): { readonly span: Span; readonly count: number; readonly left: number } {
    const now = this.#placesNow(original.length);
    let from = Number.POSITIVE_INFINITY;
    let to = -1;
    let left = 0;
    let all = 0;
    for (let i = start; i < end; i++) {
      if (!LETTER.test(original.charAt(i))) continue;
      all++;
      const place = now[i] ?? -1;
      if (place < 0) continue;
      left++;
      from = Math.min(from, place);
      to = Math.max(to, place + 1);
    }
    return { span: { start: left === 0 ? 0 : from, end: left === 0 ? 0 : to }, count: left, left: all === 0 ? 0 : left / all };
  }

  /**
   * How many letters and digits of a passage a stretch holds (`kept`), how many letters stand between the first and the last of them (`own`), those that
   * were put in the place of others of the passage among them, and how many the stretch has (`all`).
   */
  lettersOf(passage: Span, { start, end }: Span): { readonly kept: number; readonly own: number; readonly all: number } {
    let [kept, own, all, waiting] = [0, 0, 0, 0];
    for (let i = start; i < end; i++) {
      if (!LETTER.test(this.text.charAt(i))) continue;
      all++;
      waiting++;
      const origin = this.#origins[i] ?? NEW;
      const stood = origin <= -2 ? -2 - origin : origin;
      if (stood < passage.start || stood >= passage.end) {
        if (own === 0) waiting = 0;
        continue;
      }
      own += waiting;
      waiting = 0;
      if (origin >= 0) kept++;
    }
    return { kept, own, all };
  }

  /** What new words that stand in the place of a stretch know of it: where its first letter stood. */
  #inPlaceOf({ start, end }: Span): number {
    for (let i = start; i < end; i++) {
      const origin = this.#origins[i] ?? NEW;
      if (LETTER.test(this.text.charAt(i))) return origin >= 0 ? -2 - origin : origin;
    }
    return NEW;
  }

  /** For each offset of the first version the offset now, or -1. */
  #placesNow(length: number): Int32Array {
    if (!this.#now) {
      this.#now = new Int32Array(length).fill(-1);
      for (let i = 0; i < this.#origins.length; i++) {
        const origin = this.#origins[i] ?? -1;
        if (origin >= 0) this.#now[origin] = i;
      }
    }
    return this.#now;
  }
}
