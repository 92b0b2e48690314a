import type { Span } from "../../engine/index.ts";
import { type Block, BlockChains, commonBlocks } from "./common-blocks.ts";
import {
  brokenIn,
  type Exchanged,
  evidence,
  exchangedIn,
  lettersWithin,
  outerOf,
  type Piece,
  pieceFrom,
  type Run,
  runOf,
} from "./evidence.ts";
import type { Pattern } from "./pattern.ts";
import { settled } from "./settled-chain.ts";
import type { SqueezedText } from "./squeezed-text.ts";
import { wordsIn } from "./words-in-chain.ts";

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
  readonly exchanged: Exchanged;
  /** What is there of the words without a break from the context before them on, and from the context after them back. */
  readonly fromLeft: Piece;
  readonly fromRight: Piece;
  /** The stretch of the pattern around the words that is there without a break; undefined where the words themselves are not. */
  readonly run: Run | undefined;
  /** Letters that are there of what stood beside the words' own sentences. */
  readonly outer: number;
  readonly chain: readonly Block[];
}

/** Letters of a sentence, at least. */
const SENTENCE = 40;

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
  const { span, likeness } = isPromising ? wordsIn(chain, pattern, text) : { span: { start: at, end: at }, likeness: 0 };
  return {
    ...span,
    likeness: around && quote.end > quote.start ? 1 : Math.min(likeness, 0.99),
    left,
    right,
    broken: brokenIn(chain, pattern, text),
    isTorn: Math.min(quote.end - quote.start, span.end - span.start) - likeness * (quote.end - quote.start) > SENTENCE,
    exchanged: exchangedIn(chain, pattern, text),
    fromLeft: pieceFrom(chain, pattern, text, "left"),
    fromRight: pieceFrom(chain, pattern, text, "right"),
    run: around ? runOf(around, pattern, text) : undefined,
    outer: outerOf(chain, pattern),
    chain,
  };
}
