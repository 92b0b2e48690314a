import type { Span } from "../../../server/src/engine/index.ts";

/** A text that was changed, every character knowing where it stood in the first version; -1 for what came later. Offsets are UTF-16 code units. */
export class ChangedText {
  readonly text: string;
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
    const origins = new Int32Array(this.#origins.length - (end - start) + words.length).fill(-1);
    origins.set(this.#origins.subarray(0, start));
    origins.set(this.#origins.subarray(end), start + words.length);
    return new ChangedText(this.text.slice(0, start) + words + this.text.slice(end), origins);
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

  /** Where the letters and digits of a stretch of the first version are now: the smallest stretch that holds them, and the share of them that is left. */
  whereabouts(original: string, { start, end }: Span): { readonly span: Span; readonly left: number } {
    const now = this.#placesNow(original.length);
    let from = Number.POSITIVE_INFINITY;
    let to = -1;
    let left = 0;
    let all = 0;
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(original.charAt(i))) continue;
      all++;
      const place = now[i] ?? -1;
      if (place < 0) continue;
      left++;
      from = Math.min(from, place);
      to = Math.max(to, place + 1);
    }
    return { span: { start: left === 0 ? 0 : from, end: left === 0 ? 0 : to }, left: all === 0 ? 0 : left / all };
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
