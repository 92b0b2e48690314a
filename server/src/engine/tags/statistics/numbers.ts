import { ATTACHED_SCALES, ORDINALS, PARTS, SCALES, SMALL_NUMBERS, TENS } from "../../lexicon/number-words.ts";
import type { Tokens } from "../words/tokens.ts";

/** A number as it stands in the text. */
export interface NumberReading {
  readonly value: number;
  /** Index of the token after the number. */
  readonly next: number;
  /** True if it is written in words ("sixty-eight", "a hundred"). */
  readonly inWords: boolean;
}

const FRACTION_SIGNS = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

/** The cardinal that begins at a token: "2,433", "9.4m", "16 million", "one hundred and fifty-five thousand", "a hundred", "two and a half". */
export function readCardinal(tokens: Tokens, index: number): NumberReading | undefined {
  const whole = tokens.at(index).kind === "figure" ? readFigure(tokens, index) : readWords(tokens, index);
  if (!whole) return undefined;
  const { next } = whole;
  if (tokens.follows(next, "and a half")) return { ...whole, value: whole.value + 0.5, next: next + 3 };
  if (tokens.follows(next, "and a quarter")) return { ...whole, value: whole.value + 0.25, next: next + 3 };
  const sign = FRACTION_SIGNS.get(tokens.word(next));
  return sign ? { ...whole, value: whole.value + sign, next: next + 1 } : whole;
}

function readFigure(tokens: Tokens, index: number): NumberReading | undefined {
  const value = Number(tokens.word(index).replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  const attached = tokens.at(index + 1).attached ? ATTACHED_SCALES.get(tokens.word(index + 1)) : undefined;
  if (attached) return { value: round(value * attached), next: index + 2, inWords: false };
  const scale = SCALES.get(tokens.word(index + 1));
  return scale ? { value: round(value * scale), next: index + 2, inWords: false } : { value, next: index + 1, inWords: false };
}

/** Number words up to the trillions. Each scale must be smaller than the one before, so that "two three" stays two numbers. */
function readWords(tokens: Tokens, index: number): NumberReading | undefined {
  let next = index;
  let total = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const group = readHundreds(tokens, total > 0 && tokens.word(next) === "and" ? next + 1 : next, total > 0);
    if (!group || group.value >= limit) break;
    const scale = SCALES.get(tokens.word(group.next));
    if (scale && scale > 100 && scale < limit) {
      total += group.value * scale;
      limit = scale;
      next = group.next + 1;
      continue;
    }
    total += group.value;
    next = group.next;
    break;
  }
  return next > index ? { value: total, next, inWords: true } : undefined;
}

/** A number below a thousand: "two hundred and eighty-one", "a hundred", "forty", and "a" before a greater scale ("a million"). */
function readHundreds(tokens: Tokens, index: number, continued: boolean): NumberReading | undefined {
  const word = tokens.word(index);
  if (!continued && (word === "a" || word === "an")) {
    const following = tokens.word(index + 1);
    if (following === "dozen") return { value: 12, next: index + 2, inWords: true };
    if (!SCALES.has(following)) return undefined;
    if (following !== "hundred") return { value: 1, next: index + 1, inWords: true };
    return withRest(tokens, 100, index + 2);
  }
  const small = readBelowHundred(tokens, index);
  if (!small) return undefined;
  if (tokens.word(small.next) === "dozen" && small.value < 12) return { value: small.value * 12, next: small.next + 1, inWords: true };
  if (tokens.word(small.next) === "hundred" && small.value < 100) return withRest(tokens, small.value * 100, small.next + 1);
  return small;
}

function withRest(tokens: Tokens, hundreds: number, next: number): NumberReading {
  const rest = readBelowHundred(tokens, tokens.word(next) === "and" ? next + 1 : next);
  return rest ? { value: hundreds + rest.value, next: rest.next, inWords: true } : { value: hundreds, next, inWords: true };
}

function readBelowHundred(tokens: Tokens, index: number): NumberReading | undefined {
  const tens = TENS.get(tokens.word(index));
  if (tens !== undefined) {
    const unitAt = tokens.isJoin(index + 1) ? index + 2 : index + 1;
    const unit = SMALL_NUMBERS.get(tokens.word(unitAt));
    if (unit !== undefined && unit > 0 && unit < 10) return { value: tens + unit, next: unitAt + 1, inWords: true };
    return { value: tens, next: index + 1, inWords: true };
  }
  const small = SMALL_NUMBERS.get(tokens.word(index));
  return small === undefined ? undefined : { value: small, next: index + 1, inWords: true };
}

/** The ordinal at a token: "47th", "second", "twenty-first". */
export function readOrdinal(tokens: Tokens, index: number): NumberReading | undefined {
  if (tokens.at(index).kind === "figure") {
    if (!tokens.at(index + 1).attached || tokens.at(index + 1).kind !== "word" || !/^(?:st|nd|rd|th)$/.test(tokens.word(index + 1)))
      return undefined;
    return { value: Number(tokens.word(index).replaceAll(",", "")), next: index + 2, inWords: false };
  }
  const tens = TENS.get(tokens.word(index));
  if (tens !== undefined && tokens.isJoin(index + 1)) {
    const unit = ORDINALS.get(tokens.word(index + 2));
    if (unit !== undefined && unit < 10) return { value: tens + unit, next: index + 3, inWords: true };
  }
  const value = ORDINALS.get(tokens.word(index));
  return value === undefined ? undefined : { value, next: index + 1, inWords: true };
}

/** Denominators that make "N out of M" and "N in M" a share; "22 children out of 410" and "7 out of 22" are two counts. */
const SHARE_BASES = new Set([3, 4, 5, 10, 20, 100, 1000]);

/**
 * The fraction at a token: "half", "a third", "two-thirds", "one in five", "nine out of ten", "nine in every ten". Values are rounded to four
 * decimals. `number` is the cardinal at the token.
 */
export function readFraction(tokens: Tokens, index: number, number = readCardinal(tokens, index)): NumberReading | undefined {
  return (tokens.at(index).kind === "word" ? readParts(tokens, index) : undefined) ?? (number && readOneIn(tokens, number));
}

function readParts(tokens: Tokens, index: number): NumberReading | undefined {
  const word = tokens.word(index);
  if (word === "half") return { value: 0.5, next: index + 1, inWords: true };
  const article = word === "a" || word === "an";
  const count = article ? { value: 1, next: index + 1, inWords: true } : readBelowHundred(tokens, index);
  if (!count) return undefined;
  const partAt = tokens.isJoin(count.next) ? count.next + 1 : count.next;
  const parts = PARTS.get(tokens.word(partAt));
  if (!parts || count.value >= parts) return undefined;
  const plural = tokens.word(partAt).endsWith("s");
  if (plural !== count.value > 1) return undefined;
  return { value: round(count.value / parts), next: partAt + 1, inWords: true };
}

function readOneIn(tokens: Tokens, part: NumberReading): NumberReading | undefined {
  if (!Number.isInteger(part.value)) return undefined;
  let at = part.next;
  // "a one-in-four chance"
  if (tokens.isJoin(at) && tokens.word(at + 1) === "in" && tokens.isJoin(at + 2)) {
    const joined = readCardinal(tokens, at + 3);
    if (!joined || joined.value <= part.value) return undefined;
    return { value: round(part.value / joined.value), next: joined.next, inWords: part.inWords };
  }
  const every = tokens.word(at) === "in" && (tokens.word(at + 1) === "every" || tokens.word(at + 1) === "each");
  if (every) at += 2;
  else if (tokens.word(at) === "in") at += 1;
  else if (tokens.follows(at, "out of every")) at += 3;
  else if (tokens.follows(at, "out of")) at += 2;
  else return undefined;
  const base = readCardinal(tokens, at);
  if (!base || base.value <= part.value || !Number.isInteger(base.value)) return undefined;
  const idiom = every || (part.value === 1 && tokens.word(part.next) === "in" ? base.value <= 1000 : SHARE_BASES.has(base.value));
  if (!idiom || part.value === 0) return undefined;
  return { value: round(part.value / base.value), next: base.next, inWords: part.inWords };
}

/** Four decimals, without the tail that binary arithmetic leaves. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
