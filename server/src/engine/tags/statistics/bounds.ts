import { type Approximation, BOUNDS_AFTER, BOUNDS_BEFORE, BOUNDS_OUTSIDE, TOPIC_WORDS } from "../../lexicon/bound-words.ts";
import { MEASURES } from "../../lexicon/units.ts";
import type { StatisticCategory } from "../tag.ts";
import type { Tokens } from "../words/tokens.ts";
import { readCardinal } from "./numbers.ts";

/** A bound and the token it begins at (before a number) or the one after it (behind a number). */
export interface Bound {
  readonly approx: Approximation;
  readonly at: number;
}

/** What a bound stands with; it decides whether "over", "within" and "about" are bounds or prepositions. */
export interface Bounded {
  readonly category: StatisticCategory;
  readonly value: number | undefined;
  readonly inWords: boolean;
  /** Index of the token after the number and its unit. */
  readonly next: number;
}

interface Phrase {
  readonly words: string;
  /** In words. */
  readonly length: number;
  readonly approx: Approximation;
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const [words, approx] of BOUNDS_AFTER) {
  const parts = words.split(" ");
  const first = parts[0] ?? "";
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { words, length: parts.length, approx }]);
}

/** By the last word, then by the one before it ("" for a bound of one word); the longest first. */
const BY_LAST_WORDS = new Map<string, Map<string, Phrase[]>>();
for (const [words, approx] of BOUNDS_BEFORE) {
  const parts = words.split(" ");
  const last = parts[parts.length - 1] ?? "";
  const before = parts[parts.length - 2] ?? "";
  const sameLast = BY_LAST_WORDS.get(last) ?? new Map<string, Phrase[]>();
  BY_LAST_WORDS.set(last, sameLast);
  const known = sameLast.get(before) ?? [];
  known.push({ words, length: parts.length, approx });
  sameLast.set(
    before,
    known.sort((a, b) => b.length - a.length),
  );
}

/** The bounds that may end right before the token. */
function boundsEndingAt(tokens: Tokens, index: number): readonly Phrase[] {
  const sameLast = BY_LAST_WORDS.get(tokens.word(index - 1));
  if (!sameLast) return [];
  const before = tokens.word(index - 2);
  const longer = before === "" ? undefined : sameLast.get(before);
  const alone = sameLast.get("");
  return longer && alone ? [...longer, ...alone] : (longer ?? alone ?? []);
}

const RISEN =
  /^(?:gone|went|goes|going|risen|rose|rises|rising|now|back|crept|creeping|climbed|jumped|shot|came|come|coming|pushed|moved|edged)$/;

/** The bound that ends right before the token, not reaching back beyond `floor`. */
export function boundBefore(tokens: Tokens, index: number, floor: number, bounded: Bounded): Bound | undefined {
  for (const { words, length, approx } of boundsEndingAt(tokens, index)) {
    const at = index - length;
    if (at < floor || !tokens.follows(at, words)) continue;
    // "c. 1,200", but "b. the total; c. two names".
    if (words === "c ." && bounded.inWords) return undefined;
    if (length === 1 && !isBound(tokens, at, bounded)) return undefined;
    // "attendance is back up to 93 per cent": where it has come to.
    if (words === "up to" && RISEN.test(tokens.word(at - 1))) return undefined;
    return { approx: approx === "at-least" && words !== "at least" && isDenied(tokens, at) ? "at-most" : approx, at };
  }
  return undefined;
}

/** "never had | more than five", "at no point were | more than five": no more than that. */
function isDenied(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) {
    if (tokens.word(at) === "never") return true;
    if (/^(?:point|time|stage)$/.test(tokens.word(at)) && tokens.precedes(at, "at no")) return true;
    if (tokens.at(at).kind !== "word") return false;
  }
  return false;
}

const PEOPLE =
  /^(?:children|child|people|person|persons|adults?|those|pupils|students|babies|leavers|anyone|everyone|women|men|boys|girls|residents|infants|teenagers|youths?|young|patients|aged|is|are|was|were)$/;

/** Whether a word that is also a preposition bounds this number. */
function isBound(tokens: Tokens, at: number, bounded: Bounded): boolean {
  const before = tokens.word(at - 1);
  switch (tokens.word(at)) {
    case "within":
    case "inside":
      // "within 15 miles"
      return bounded.category === "duration" || bounded.category === "rate" || MEASURES.has(tokens.word(bounded.next - 1));
    case "post":
      // "after leaving care, post 25 years"; "post 16" names a stage of schooling.
      return bounded.category === "age" && tokens.word(bounded.next - 1) === "years";
    case "beyond":
      return bounded.category !== "count";
    case "some":
      return bounded.category !== "age" && bounded.category !== "duration"
        ? (bounded.value ?? 0) >= 10 || bounded.category !== "count"
        : false;
    case "about":
    case "around":
      if (TOPIC_WORDS.has(before)) return false;
      return !(
        bounded.category === "count" &&
        bounded.inWords &&
        (bounded.value ?? 0) <= 3 &&
        /^\p{Ll}/u.test(before) &&
        !/^(?:to|of|for|is|are|was|were|in|by|just|only|at)$/.test(before)
      );
    case "over":
      if (TOPIC_WORDS.has(before)) return false;
      return bounded.category !== "duration" || overMeansMore(tokens, at, bounded.next);
    case "under":
    case "above":
    case "below":
      return !(bounded.category === "count" && bounded.inWords && (bounded.value ?? 0) <= 2 && !PEOPLE.test(before));
    default:
      return true;
  }
}

/** "waited over two years", "over six months ago", but "inspected over two days", "£4 million over three years". */
function overMeansMore(tokens: Tokens, at: number, next: number): boolean {
  if (/^(?:ago|late|old|earlier|later|overdue|longer|behind|long|out)$/.test(tokens.word(next))) return true;
  // "Two inspectors came, over two days."
  if (tokens.word(at - 1) === ",") return !/^[.;]$/.test(tokens.word(next));
  return /^(?:for|of|wait|waits|waiting|waited|last|lasts|lasted|lasting|take|takes|took|taken|taking|been|is|was|were|are|be|just|with|well|after|at|missing|overdue|to|in|and|or|until|remained|remain)$/.test(
    tokens.word(at - 1),
  );
}

/** The bound right behind a number and its unit: "or more", "and over", "+". */
export function boundAfter(tokens: Tokens, index: number): Bound | undefined {
  const sign = tokens.word(index);
  if (sign === "+" && tokens.at(index).attached) return { approx: "at-least", at: index + 1 };
  if (tokens.isJoin(index) && tokens.word(index + 1) === "plus") return { approx: "at-least", at: index + 2 };
  for (const { words, length, approx } of BY_FIRST_WORD.get(sign) ?? []) {
    if (!tokens.follows(index, words)) continue;
    const next = index + length;
    if (words === "plus" && tokens.at(next).kind !== "word") return undefined;
    // "12 or more", but "under five and over five" goes on with another number.
    if (tokens.word(next) === "than" || readCardinal(tokens, next)) return undefined;
    return { approx, at: next };
  }
  return undefined;
}

/** What words outside the span make of the number: "a maximum of 12". */
export function boundOutside(tokens: Tokens, index: number): Approximation | undefined {
  return BOUNDS_OUTSIDE.find(([words]) => tokens.precedes(index, words))?.[1];
}
