import type { Span } from "../../engine/index.ts";
import { forEachGram } from "./gram-index.ts";

/** Letters that a pattern and a text have in common without a gap: where they begin in each, and how many. */
export interface Block {
  readonly pattern: number;
  readonly text: number;
  readonly length: number;
}

/** Letters that have to be the same in a row: fewer are so by chance. */
const SHORTEST = 6;
/** Blocks that are put in order; the longest ones. */
const MOST_BLOCKS = 300;
/** Places of the pattern with the same letters that are looked at. */
const MOST_ALIKE = 12;

/** All stretches of letters that stand both in `pattern` and in a window of `text`, as long as they go, by their place in the text. */
export function commonBlocks(pattern: string, text: string, { start, end }: Span): readonly Block[] {
  const length = Math.min(SHORTEST, pattern.length);
  if (length === 0) return [];
  const places = new Map<number, number[]>();
  forEachGram(pattern, length, (hash, at) => {
    const list = places.get(hash);
    if (!list) places.set(hash, [at]);
    else if (list.length < MOST_ALIKE) list.push(at);
  });
  const blocks: Block[] = [];
  const window = text.slice(start, end);
  forEachGram(window, length, (hash, there) => {
    for (const at of places.get(hash) ?? []) {
      // What begins earlier was found earlier.
      if (at > 0 && there > 0 && pattern.charCodeAt(at - 1) === window.charCodeAt(there - 1)) continue;
      let same = 0;
      while (at + same < pattern.length && pattern.charCodeAt(at + same) === window.charCodeAt(there + same)) same++;
      if (same >= length) blocks.push({ pattern: at, text: start + there, length: same });
    }
  });
  if (blocks.length <= MOST_BLOCKS) return blocks;
  return [...blocks]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_BLOCKS)
    .sort((a, b) => a.text - b.text || a.pattern - b.pattern);
}

/** What a gap between two blocks costs, in letters: a chance agreement of a few letters is not worth two gaps. */
const GAP = 5;

/** The chains of blocks, in order in both texts, that are longest and go through one of the blocks each. */
export class BlockChains {
  readonly #blocks: readonly Block[];
  readonly #before: Int32Array;
  readonly #after: Int32Array;
  readonly #worthBefore: Float64Array;
  readonly #worthAfter: Float64Array;

  /** `farthest`: letters that may have been put between two blocks of a chain. */
  constructor(blocks: readonly Block[], farthest: number) {
    const count = blocks.length;
    this.#blocks = blocks;
    this.#before = new Int32Array(count).fill(-1);
    this.#after = new Int32Array(count).fill(-1);
    this.#worthBefore = Float64Array.from(blocks, ({ length }) => length);
    this.#worthAfter = Float64Array.from(blocks, ({ length }) => length);
    for (let i = 0; i < count; i++)
      for (let j = 0; j < i; j++) {
        const step = this.#step(j, i, farthest);
        if (step === undefined) continue;
        const worth = (this.#worthBefore[j] ?? 0) + step;
        if (worth <= (this.#worthBefore[i] ?? 0)) continue;
        this.#worthBefore[i] = worth;
        this.#before[i] = j;
      }
    for (let i = count - 1; i >= 0; i--)
      for (let j = i + 1; j < count; j++) {
        const step = this.#step(i, j, farthest);
        if (step === undefined) continue;
        const own = (blocks[i]?.length ?? 0) - (blocks[j]?.length ?? 0);
        const worth = (this.#worthAfter[j] ?? 0) + own + step;
        if (worth <= (this.#worthAfter[i] ?? 0)) continue;
        this.#worthAfter[i] = worth;
        this.#after[i] = j;
      }
  }

  /** How good the best chain through a block is. */
  worth(index: number): number {
    return (this.#worthBefore[index] ?? 0) + (this.#worthAfter[index] ?? 0) - (this.#blocks[index]?.length ?? 0);
  }

  /** The blocks of the best chain through one of them. */
  orderThrough(index: number): readonly number[] {
    const order: number[] = [];
    for (let i = index; i >= 0; i = this.#before[i] ?? -1) order.unshift(i);
    for (let i = this.#after[index] ?? -1; i >= 0; i = this.#after[i] ?? -1) order.push(i);
    return order;
  }

  /** The best chain through a block, without overlaps; where two blocks meet, they are parted at one of `edges` of the pattern if they can be. */
  through(index: number, edges: readonly number[]): readonly Block[] {
    const chain: Block[] = [];
    for (const i of this.orderThrough(index)) {
      const block = this.#blocks[i];
      const previous = chain.pop();
      if (!block) continue;
      if (!previous) chain.push(block);
      else chain.push(...parted(previous, block, edges));
    }
    return chain;
  }

  /** What a block adds to a chain that ends with an earlier one; undefined where it cannot follow. */
  #step(from: number, to: number, farthest: number): number | undefined {
    const [a, b] = [this.#blocks[from], this.#blocks[to]];
    if (!a || !b || b.pattern <= a.pattern || b.text <= a.text || b.text - a.text - a.length > farthest) return undefined;
    const cut = overlap(a, b);
    if (b.length - cut < 3) return undefined;
    const shift = Math.abs(b.text - b.pattern - (a.text - a.pattern));
    return b.length - cut - GAP - Math.min(GAP, shift / 50);
  }
}

/** Letters of `b` that `a` has already. */
function overlap(a: Block, b: Block): number {
  return Math.max(0, a.pattern + a.length - b.pattern, a.text + a.length - b.text);
}

/** Two blocks that follow each other, without what both have. */
function parted(a: Block, b: Block, edges: readonly number[]): readonly Block[] {
  const both = overlap(a, b);
  if (both === 0) return [a, b];
  // The last letters of `a` may be the first ones of `b`: "who a|gain are in" has the "a" of "who are in" twice.
  const edge =
    edges.find((at) => at >= b.pattern && at <= a.pattern + a.length && at > a.pattern && at < b.pattern + b.length) ??
    a.pattern + a.length;
  const shorter = { ...a, length: Math.min(a.length, edge - a.pattern) };
  const cut = overlap(shorter, b);
  return cut < b.length ? [shorter, { pattern: b.pattern + cut, text: b.text + cut, length: b.length - cut }] : [a];
}
