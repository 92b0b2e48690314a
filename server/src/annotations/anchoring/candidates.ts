import type { Span } from "../../engine/index.ts";
import { type Block, BlockChains, commonBlocks } from "./common-blocks.ts";
import { aligned } from "./edit-distance.ts";
import type { Pattern } from "./pattern.ts";
import type { SqueezedText } from "./squeezed-text.ts";

/** A place that might be meant, in squeezed text, and what speaks for it. Evidence is counted in letters. */
export interface Candidate extends Span {
  /** The share of the words' letters that is there: 0 to 1. */
  readonly likeness: number;
  /** Letters of the context before and after that are as they were, less what the breaks between them and the words cost. */
  readonly left: number;
  readonly right: number;
  /** What the breaks within the words cost. */
  readonly broken: number;
  /** True where a sentence's length of the words is gone and other words are there instead. */
  readonly isTorn: boolean;
  /** Places of the context before and after where words were exchanged. */
  readonly exchanged: { readonly left: number; readonly right: number };
  /** What is there of the words without a break from the context before them on, and from the context after them back. */
  readonly fromLeft: Piece;
  readonly fromRight: Piece;
  /** The stretch of the pattern around the words that is there without a break; undefined where the words themselves are not. */
  readonly run: (Span & { readonly isClean: boolean }) | undefined;
  /** Letters that are there of what stood beside the words' own sentences. */
  readonly outer: number;
  readonly chain: readonly Block[];
}

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

/** Windows of the text that share most with the pattern. */
const MOST_WINDOWS = 6;
/** Ways to put a window's blocks in order that are looked at. */
const MOST_CHAINS = 5;
/** Grams that a window has to share. */
const FEWEST_GRAMS = 6;
const BUCKET = 64;
/** Letters that may have been put between two words of the passage or of its context. */
const FARTHEST = 300;

/** The places of a text where something of the pattern is, and the words may be. */
export function candidatesFor(pattern: Pattern, text: SqueezedText): readonly Candidate[] {
  const found: Candidate[] = [];
  const farthest = FARTHEST + pattern.quote.end - pattern.quote.start;
  for (const window of likelyWindows(pattern, text)) {
    const blocks = commonBlocks(pattern.text.text, text.text, window);
    const chains = new BlockChains(blocks, farthest);
    const order = blocks.map((_, index) => index).sort((a, b) => chains.worth(b) - chains.worth(a));
    const taken = new Set<number>();
    let count = 0;
    for (const index of order) {
      if (count >= MOST_CHAINS) break;
      if (taken.has(index)) continue;
      count++;
      for (const other of chains.orderThrough(index)) taken.add(other);
      const chain = settled(chains.through(index, [pattern.quote.start, pattern.quote.end]), pattern, text);
      const candidate = candidateOf(chain, pattern, text);
      if (!found.some(({ start, end }) => start < candidate.end && candidate.start < end)) found.push(candidate);
    }
  }
  return found;
}

/** Where the pattern's grams stand at the right distances from each other. */
function likelyWindows({ text: pattern }: Pattern, text: SqueezedText): readonly Span[] {
  const votes = new Map<number, number>();
  text.grams.forEachShared(pattern.text, (inPattern, inText) => {
    const bucket = Math.floor((inText - inPattern) / BUCKET);
    votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
  });
  const both = (bucket: number) => (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0);
  const buckets = [...votes.keys()].filter((bucket) => both(bucket) >= FEWEST_GRAMS).sort((a, b) => both(b) - both(a) || a - b);
  const slack = FARTHEST + pattern.text.length;
  const windows: Span[] = [];
  for (const bucket of buckets) {
    const start = bucket * BUCKET;
    if (windows.some((window) => start >= window.start && start + pattern.text.length + 2 * BUCKET <= window.end)) continue;
    windows.push({ start: Math.max(0, start - slack), end: Math.min(text.text.length, start + pattern.text.length + slack) });
    if (windows.length >= MOST_WINDOWS) break;
  }
  return windows;
}

function candidateOf(chain: readonly Block[], pattern: Pattern, text: SqueezedText): Candidate {
  const { quote } = pattern;
  const around = chain.find((block) => block.pattern <= quote.start && quote.end <= block.pattern + block.length);
  const [left, right] = [evidence(chain, pattern, text, "left"), evidence(chain, pattern, text, "right")];
  const isPromising = lettersWithin(chain, quote) >= 0.3 * (quote.end - quote.start) || Math.min(left, right) >= 20 || left + right >= 60;
  const at = chain[0]?.text ?? 0;
  const { span, likeness } = isPromising ? spanOf(chain, pattern, text) : { span: { start: at, end: at }, likeness: 0 };
  return {
    ...span,
    likeness: around && quote.end > quote.start ? 1 : Math.min(likeness, 0.99),
    left,
    right,
    broken: brokenIn(chain, pattern, text),
    isTorn: Math.min(quote.end - quote.start, span.end - span.start) - likeness * (quote.end - quote.start) > WORDS,
    exchanged: exchangedIn(chain, pattern, text),
    fromLeft: pieceFrom(chain, pattern, text, "left"),
    fromRight: pieceFrom(chain, pattern, text, "right"),
    run: around ? runOf(around, pattern, text) : undefined,
    outer: outerOf(chain, pattern),
    chain,
  };
}

/** The block over one edge of the words. */
function pieceFrom(chain: readonly Block[], { quote, text: pattern }: Pattern, text: SqueezedText, side: "left" | "right"): Piece {
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
function runOf({ pattern: start, text: there, length }: Block, { text: pattern }: Pattern, text: SqueezedText): Run {
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

function brokenIn(chain: readonly Block[], pattern: Pattern, text: SqueezedText): number {
  let cost = 0;
  chain.forEach((block, index) => {
    const previous = chain[index - 1];
    if (previous && previous.pattern + previous.length >= pattern.quote.start && block.pattern <= pattern.quote.end)
      cost += breakBetween(previous, block, pattern, text);
  });
  return cost;
}

function exchangedIn(chain: readonly Block[], pattern: Pattern, text: SqueezedText): Candidate["exchanged"] {
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

/** Letters of a range of the pattern that are in the blocks. */
function lettersWithin(chain: readonly Block[], { start, end }: Span): number {
  let letters = 0;
  for (const { pattern, length } of chain) letters += Math.max(0, Math.min(pattern + length, end) - Math.max(pattern, start));
  return letters;
}

/** What lies between two blocks of a chain that follow each other, or before its first and after its last one. */
interface Gap {
  readonly pattern: Span;
  readonly text: Span;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** The gaps that hold something of the words, or stand at their edges. */
function gapsIn(chain: readonly Block[], { quote, text: pattern }: Pattern, { text }: SqueezedText): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let i = 0; i <= chain.length; i++) {
    const [before, after] = [chain[i - 1], chain[i]];
    const inPattern = { start: before ? before.pattern + before.length : 0, end: after ? after.pattern : pattern.text.length };
    if (inPattern.end < quote.start || inPattern.start > quote.end) continue;
    // At the chain's ends only what belongs to the words is looked for.
    const start = before ? inPattern.start : Math.max(inPattern.start, quote.start);
    const end = after ? inPattern.end : Math.min(inPattern.end, quote.end);
    if (end < start) continue;
    const reach = 2 * (end - start) + 8;
    const from = before ? before.text + before.length : Math.max(0, (after?.text ?? 0) - reach);
    const to = after ? after.text : Math.min(text.length, from + reach);
    gaps.push({ pattern: { start, end }, text: { start: from, end: to }, before, after });
  }
  return gaps;
}

/** Where the words begin and end, and the share of their letters that is there. */
function spanOf(chain: readonly Block[], pattern: Pattern, text: SqueezedText): { readonly span: Span; readonly likeness: number } {
  const { quote } = pattern;
  const length = quote.end - quote.start;
  let start: number | undefined;
  let end: number | undefined;
  let there = lettersWithin(chain, quote);
  for (const block of chain) {
    const last = block.pattern + block.length;
    if (block.pattern <= quote.start && quote.start < last) start = block.text + quote.start - block.pattern;
    if (block.pattern < quote.end && quote.end <= last) end = block.text + quote.end - block.pattern;
  }
  for (const gap of gapsIn(chain, pattern, text)) {
    const [from, to] = [Math.max(gap.pattern.start, quote.start), Math.min(gap.pattern.end, quote.end)];
    const words = pattern.text.text.slice(gap.pattern.start, gap.pattern.end);
    const come = text.text.slice(gap.text.start, gap.text.end);
    const { cost, places } = aligned(words, come, { start: !gap.before, end: !gap.after });
    const startOf = (at: number) => gap.text.start + (places[at - gap.pattern.start] ?? 0);
    // What was put in between a few letters is not missing; of two long texts half the letters can be paired by chance.
    const more = gap.before && gap.after && words.length <= 2 * CHANCE ? Math.max(0, come.length - words.length) : 0;
    const changed = (cost - more) / Math.max(1, words.length);
    const isChanged = changed > (gap.before && gap.after ? 0.4 : 0.3);
    if (to > from && !isChanged) there += (to - from) * (1 - changed);
    if (start === undefined && gap.pattern.start <= quote.start && quote.start < gap.pattern.end)
      start =
        gap.before && gap.pattern.start === quote.start ? gap.text.start : isChanged && !gap.before ? gap.text.end : startOf(quote.start);
    if (end === undefined && gap.pattern.start < quote.end && quote.end <= gap.pattern.end)
      end =
        gap.after && gap.pattern.end === quote.end
          ? gap.text.end
          : isChanged && !gap.after
            ? gap.text.start
            : Math.min(startOf(quote.end), startOf(quote.end - 1) + 1);
  }
  const from = start ?? end ?? 0;
  return { span: { start: from, end: Math.max(from, end ?? from) }, likeness: length === 0 ? 0 : Math.min(1, there / length) };
}

/** Of the letters before or after the words, those that are as they were, less the breaks: as far as that makes more. */
function evidence(chain: readonly Block[], pattern: Pattern, text: SqueezedText, side: "left" | "right"): number {
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

/**
 * A chain whose gaps are where sentences were put in or taken out, if they can be: in "Visits are late. Visits are rare." without its second sentence, or its
 * first, "Visits are" is the same.
 */
function settled(chain: readonly Block[], { text: pattern }: Pattern, text: SqueezedText): readonly Block[] {
  const blocks = [...chain];
  for (let i = 1; i < blocks.length; i++) {
    const [a, b] = [blocks[i - 1], blocks[i]];
    if (!a || !b) continue;
    const [gone, come] = [b.pattern - a.pattern - a.length, b.text - a.text - a.length];
    if (gone > 0 === come > 0) continue;
    const [source, from, to] = gone > 0 ? [pattern, a.pattern + a.length, b.pattern] : [text, a.text + a.length, b.text];
    const by = shiftToSentences(source, from, to, { least: 1 - a.length, most: b.length - 1 });
    if (by === undefined) continue;
    blocks[i - 1] = { ...a, length: a.length + by };
    blocks[i] = { pattern: b.pattern + by, text: b.text + by, length: b.length - by };
  }
  return blocks;
}

/** By how much a stretch that was put in or taken out has to be shifted to begin and end with a sentence, where what it begins with also follows it. */
function shiftToSentences(
  text: SqueezedText,
  from: number,
  to: number,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const letters = text.text;
  const isClean = (by: number) => text.isSentenceEdge(from + by) && text.isSentenceEdge(to + by);
  for (let by = 0; by >= least; by--) {
    if (isClean(by)) return by;
    if (letters.charCodeAt(from + by - 1) !== letters.charCodeAt(to + by - 1)) break;
  }
  for (let by = 1; by <= most && letters.charCodeAt(from + by - 1) === letters.charCodeAt(to + by - 1); by++) if (isClean(by)) return by;
  return undefined;
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

function outerOf(chain: readonly Block[], { sentences, text }: Pattern): number {
  let letters = 0;
  for (const { pattern, length } of chain) {
    const before = Math.min(pattern + length, sentences.start) - pattern;
    const after = Math.min(pattern + length, text.text.length) - Math.max(pattern, sentences.end);
    if (before >= SLIP) letters += before;
    if (after >= SLIP) letters += after;
  }
  return letters;
}
