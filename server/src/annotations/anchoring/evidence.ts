import type { Span } from "../../engine/index.ts";
import type { Block } from "./common-blocks.ts";
import type { Pattern } from "./pattern.ts";
import type { SqueezedText } from "./squeezed-text.ts";

/** A stretch of the pattern; clean where it begins and ends as sentences do, or as far as the pattern shows them. */
export interface Run extends Span {
  readonly isClean: boolean;
}

/** A part of the words, where it stands, and whether it ends where sentences end, as it does where one was deleted. */
export interface Piece extends Span {
  /** Letters of the context that it is joined to without a break. */
  readonly beside: number;
  readonly isClean: boolean;
}

/** Places of the context before and after the words where others stand. */
export interface Exchanged {
  readonly left: number;
  readonly right: number;
}

/** What a break in the likeness costs: a slip of the pen, a sentence put in or taken out, words exchanged. */
const SLIP = 8;
const CLEAN = 12;
const BREAK = 40;
/** Letters that a slip of the pen, a page's number or a hyphen changes at most. */
const FEW = 3;
/** Letters that are the same by chance where one text ends and another begins. */
const CHANCE = 6;
/** Letters of a few words. */
const WORDS = 40;
/** Letters in a row that tell where something was: three words. */
const ROW = 16;

/** Of the letters before or after the words, those that are as they were, less the breaks: as far as that makes more. */
export function evidence(chain: readonly Block[], pattern: Pattern, text: SqueezedText, side: "left" | "right"): number {
  const { quote } = pattern;
  const isLeft = side === "left";
  const sorted = isLeft ? [...chain].reverse() : chain;
  let letters = 0;
  let most = 0;
  let previous: Block | undefined;
  for (const block of sorted) {
    const own = isLeft
      ? Math.min(block.pattern + block.length, quote.start) - block.pattern
      : block.pattern + block.length - Math.max(block.pattern, quote.end);
    if (own > 0) {
      const isOverEdge = isLeft ? block.pattern + block.length > quote.start : block.pattern < quote.end;
      if (previous && !isOverEdge)
        letters -= isLeft ? contextBreak(block, previous, pattern, text) : contextBreak(previous, block, pattern, text);
      letters += own;
      most = Math.max(most, letters);
    }
    previous = block;
  }
  return most;
}

/** Where only the words were changed, the context is whole. */
function contextBreak(a: Block, b: Block, pattern: Pattern, text: SqueezedText): number {
  const isInWords = a.pattern + a.length >= pattern.quote.start && b.pattern <= pattern.quote.end;
  return isInWords && b.pattern > a.pattern + a.length ? SLIP : breakBetween(a, b, pattern, text);
}

/** What is between two blocks that follow each other. */
function breakBetween(a: Block, b: Block, { text: pattern }: Pattern, text: SqueezedText): number {
  const [gone, come] = [b.pattern - a.pattern - a.length, b.text - a.text - a.length];
  if (gone + come <= FEW) return SLIP;
  if (gone > 0 && come > 0) return BREAK;
  const source = gone > 0 ? pattern : text;
  const [from, to] = gone > 0 ? [a.pattern + a.length, b.pattern] : [a.text + a.length, b.text];
  return source.isSentenceEdge(from) && source.isSentenceEdge(to) ? CLEAN : BREAK;
}

/** The block over one edge of the words. */
export function pieceFrom(chain: readonly Block[], { quote, text: pattern }: Pattern, text: SqueezedText, side: "left" | "right"): Piece {
  const isLeft = side === "left";
  const edge = isLeft ? quote.start : quote.end;
  const block = chain.find(({ pattern: start, length }) => start < edge && edge < start + length);
  if (!block) return { start: 0, end: 0, beside: 0, isClean: false };
  const shift = block.text - block.pattern;
  const [first, last] = [block.pattern, block.pattern + block.length];
  const within = isLeft ? { start: edge, end: Math.min(last, quote.end) } : { start: Math.max(first, quote.start), end: edge };
  const cut = cleanCut(isLeft ? within.end : within.start, shift, isLeft ? -1 : 1, pattern, text);
  const beside = isLeft ? edge - first : last - edge;
  const isClean = cut !== undefined && (isLeft ? cut > within.start : cut < within.end);
  const whole = { start: within.start + shift, end: within.end + shift, beside, isClean };
  if (!isClean) return whole;
  return isLeft ? { ...whole, end: cut + shift } : { ...whole, start: cut + shift };
}

/** The whole of a block. */
export function runOf({ pattern: start, text: there, length }: Block, { text: pattern }: Pattern, text: SqueezedText): Run {
  const end = start + length;
  const isClean =
    cleanCut(start, there - start, 1, pattern, text) !== undefined && cleanCut(end, there - start, -1, pattern, text) !== undefined;
  return { start, end, isClean };
}

/**
 * Where sentences end in both texts, at the end of what they share or shortly inside: letters of the next sentence may be the same by chance. `shift` leads
 * from the pattern to the text.
 */
function cleanCut(end: number, shift: number, inwards: 1 | -1, pattern: SqueezedText, text: SqueezedText): number | undefined {
  for (let by = 0; by <= CHANCE; by++) {
    const at = end + inwards * by;
    if (pattern.isSentenceEdge(at) && text.isSentenceEdge(at + shift)) return at;
  }
  return undefined;
}

/** What the breaks within the words, and at their edges, cost. */
export function brokenIn(chain: readonly Block[], pattern: Pattern, text: SqueezedText): number {
  let cost = 0;
  chain.forEach((block, index) => {
    const previous = chain[index - 1];
    if (previous && previous.pattern + previous.length >= pattern.quote.start && block.pattern <= pattern.quote.end)
      cost += breakBetween(previous, block, pattern, text);
  });
  return cost;
}

/** How often a few words of the context stand in the place of a few others. */
export function exchangedIn(chain: readonly Block[], pattern: Pattern, text: SqueezedText): Exchanged {
  const { quote } = pattern;
  let [left, right] = [0, 0];
  chain.forEach((block, index) => {
    const previous = chain[index - 1];
    if (!previous || breakBetween(previous, block, pattern, text) !== BREAK) return;
    if (block.pattern - previous.pattern - previous.length > WORDS || block.text - previous.text - previous.length > WORDS) return;
    if (previous.pattern + previous.length < quote.start) left++;
    else if (block.pattern > quote.end) right++;
  });
  return { left, right };
}

/** Letters of the pattern that are in a chain of blocks, in a row of some length, and not in another. */
export function lettersOnlyIn(chain: readonly Block[], other: readonly Block[]): number {
  let letters = 0;
  for (const { pattern, length } of chain) {
    const own = length - lettersWithin(other, { start: pattern, end: pattern + length });
    if (own >= ROW) letters += own;
  }
  return letters;
}

/** Letters of what stood beside the words' own sentences. */
export function outerOf(chain: readonly Block[], { sentences, text }: Pattern): number {
  let letters = 0;
  for (const { pattern, length } of chain) {
    const before = Math.min(pattern + length, sentences.start) - pattern;
    const after = Math.min(pattern + length, text.text.length) - Math.max(pattern, sentences.end);
    if (before >= SLIP) letters += before;
    if (after >= SLIP) letters += after;
  }
  return letters;
}

/**
 * True if the words may be what was deleted: of "Care is good. It was judged good. Help is good. It was judged good." the same is left whether the second and
 * third sentence are taken out or the last two.
 */
export function mayBeDeleted(chain: readonly Block[], { quote, text: pattern }: Pattern): boolean {
  const letters = pattern.text;
  const half = (quote.end - quote.start) / 2;
  const isDeleted = (from: number, to: number) =>
    Math.min(to, quote.end) - Math.max(from, quote.start) >= half && pattern.isSentenceEdge(from) && pattern.isSentenceEdge(to);
  return chain.some((block, index) => {
    const previous = chain[index - 1];
    if (!previous || block.text > previous.text + previous.length) return false;
    const [from, to] = [previous.pattern + previous.length, block.pattern];
    if (to <= from) return false;
    for (let by = 1; by < previous.length && letters.charCodeAt(from - by) === letters.charCodeAt(to - by); by++)
      if (isDeleted(from - by, to - by)) return true;
    for (let by = 0; by < block.length && letters.charCodeAt(from + by) === letters.charCodeAt(to + by); by++)
      if (isDeleted(from + by + 1, to + by + 1)) return true;
    return false;
  });
}

/** Letters of a range of the pattern that are in the blocks. */
export function lettersWithin(chain: readonly Block[], { start, end }: Span): number {
  let letters = 0;
  for (const { pattern, length } of chain) letters += Math.max(0, Math.min(pattern + length, end) - Math.max(pattern, start));
  return letters;
}
