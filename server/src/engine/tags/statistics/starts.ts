import { DIVIDING_VERBS, MULTIPLYING_VERBS, ORDINALS, PARTS, SCALES, SMALL_NUMBERS, TENS } from "../../lexicon/number-words.ts";
import { BAND_ADJECTIVES, BAND_DEGREES, MAJORITY_NOUNS } from "../../lexicon/proportion-words.ts";
import { CURRENCIES, TIME_UNITS, UNIT_ADJECTIVES } from "../../lexicon/units.ts";
import type { Tokens } from "../words/tokens.ts";

/*
 * What may begin at a token, as a set of bits: each stands for functions that read quantities, which find nothing where it is not set.
 */

/** A number in figures or in words, "half", or the article of "a dozen" and "a year". */
export const NUMBER = 1;
/** An ordinal or the end of an order: "47th", "second", "twenty-first", "top". */
export const RANK = 2;
/** A proportion in words: "most", "a very small number". */
export const BAND = 4;
/** "under-18s". */
export const AGE_GROUP = 8;
/** "doubled", "twice", "threefold". */
export const MULTIPLE = 16;
/** The sign of a currency. */
export const MONEY = 32;

/** By word: what a quantity, without its bound, can be that begins with it. */
const STARTING_WORDS = new Map<string, number>();
for (const [starts, words] of [
  [NUMBER, SMALL_NUMBERS.keys()],
  [NUMBER | RANK, TENS.keys()],
  [RANK, ORDINALS.keys()],
  [MULTIPLE, MULTIPLYING_VERBS.keys()],
  [MULTIPLE, DIVIDING_VERBS.keys()],
  [BAND, BAND_ADJECTIVES],
  [BAND, BAND_DEGREES],
  [BAND, MAJORITY_NOUNS],
  [NUMBER, ["half", "a", "an"]],
  [MULTIPLE, ["once", "twice"]],
  [AGE_GROUP, ["under", "over"]],
  [BAND, "most few handful almost nearly virtually practically".split(" ")],
  [RANK, "top bottom highest lowest upper lower worst best".split(" ")],
] as const)
  for (const word of words) STARTING_WORDS.set(word, (STARTING_WORDS.get(word) ?? 0) | starts);

/** What can follow an article that begins a quantity: "a dozen", "a third", "a year", "a working day". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  "dozen",
  ...SCALES.keys(),
  ...PARTS.keys(),
  ...UNIT_ADJECTIVES,
  ...[...TIME_UNITS.keys()].flatMap((unit) => [unit, `${unit}'s`]),
]);

/** What quantities may begin at the token; 0 at most tokens of a text, which need no reading then. */
export function startsAt(tokens: Tokens, index: number): number {
  const { form, kind } = tokens.at(index);
  if (!form) return kind === "figure" ? (tokens.at(index + 1).attached ? NUMBER | RANK : NUMBER) : 0;
  form.startsQuantity ??= kind === "sign" ? (CURRENCIES.has(form.text) ? MONEY : 0) : startsWith(form.text);
  if (form.startsQuantity === 0 || (form.text !== "a" && form.text !== "an")) return form.startsQuantity;
  return AFTER_ARTICLE.has(tokens.word(index + 1)) || tokens.isJoin(index + 1) ? NUMBER : 0;
}

function startsWith(word: string): number {
  return (STARTING_WORDS.get(word) ?? 0) | (word.endsWith("fold") ? MULTIPLE : 0);
}
