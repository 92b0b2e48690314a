import { lastStartingAtOrBefore, type PartTags, type Span, type TaggedPart } from "../engine/index.ts";

/**
 * The words of a stretch: how many, and a number for which words in which order. White space, line breaks, page furniture and paragraph numbers are no
 * difference. Stretches side by side are put together without looking at their words again.
 */
export interface WordsRead {
  readonly count: number;
  readonly first: number;
  readonly second: number;
}

export const noWords: WordsRead = { count: 0, first: 0, second: 0 };

/** Words of one stretch, then those of the next. */
export function joinedWords(a: WordsRead, b: WordsRead): WordsRead {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  return {
    count: a.count + b.count,
    first: (Math.imul(a.first, power(FIRST, b.count)) + b.first) >>> 0,
    second: (Math.imul(a.second, power(SECOND, b.count)) + b.second) >>> 0,
  };
}

/** The form in which a checked section's note keeps what was read. */
export function checksumOf({ count, first, second }: WordsRead): string {
  return `words:${count}:${first.toString(16).padStart(8, "0")}${second.toString(16).padStart(8, "0")}`;
}

/** The words of the blocks that begin in a stretch of the document. */
export function wordsRead(parts: readonly TaggedPart[], { start, end }: Span): WordsRead {
  let words = noWords;
  // a block that began before its part is the part's
  for (let i = Math.max(0, lastStartingAtOrBefore(parts, start)); i < parts.length; i++) {
    const part = parts[i] as TaggedPart;
    const blocks = blocksOf(part.found);
    if (part.start + blocks.earliest >= end) break;
    if (part.start + blocks.earliest >= start && part.start + blocks.latest < end) words = joinedWords(words, blocks.all);
    else
      for (const block of blocks.each)
        if (part.start + block.start >= start && part.start + block.start < end) words = joinedWords(words, block.words);
  }
  return words;
}

const FIRST = 0x01000193;
const SECOND = 0x85ebca6b;

interface BlocksRead {
  /** Where the first and the last of the blocks begin, counted from the part's beginning; the part's own where it has none. */
  readonly earliest: number;
  readonly latest: number;
  readonly each: readonly { readonly start: number; readonly words: WordsRead }[];
  readonly all: WordsRead;
}

/** By what an edit leaves alone. */
const remembered = new WeakMap<object, BlocksRead>();

function blocksOf({ read }: PartTags): BlocksRead {
  let blocks = remembered.get(read);
  if (!blocks) {
    const each = read.map(({ block, passage }) => ({ start: block.start, words: wordsIn(passage.text) }));
    const starts = each.map(({ start }) => start);
    blocks = {
      earliest: starts.length === 0 ? 0 : Math.min(...starts),
      latest: starts.length === 0 ? 0 : Math.max(...starts),
      each,
      all: each.reduce((all, { words }) => joinedWords(all, words), noWords),
    };
    remembered.set(read, blocks);
  }
  return blocks;
}

/** FNV-1a, twice, of each word, in a polynomial over the words. */
function wordsIn(text: string): WordsRead {
  let words = noWords;
  for (const [word] of text.matchAll(/\S+/g)) {
    let first = 0x811c9dc5;
    let second = 0x01000193;
    for (let i = 0; i < word.length; i++) {
      first = Math.imul(first ^ word.charCodeAt(i), FIRST);
      second = Math.imul(second ^ word.charCodeAt(i), SECOND);
    }
    words = joinedWords(words, { count: 1, first: first >>> 0, second: second >>> 0 });
  }
  return words;
}

/** `base` to the power of `exponent`, of which the lowest 32 bits are kept. */
function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left >>>= 1) {
    if (left & 1) result = Math.imul(result, square);
    square = Math.imul(square, square);
  }
  return result;
}
