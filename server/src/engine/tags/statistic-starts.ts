import { DIVIDING_VERBS, MULTIPLYING_VERBS, ORDINALS, PARTS, SCALES, SMALL_NUMBERS, TENS } from "../lexicon/number-words.ts";
import { BAND_ADJECTIVES, BAND_DEGREES, MAJORITY_NOUNS } from "../lexicon/proportion-words.ts";
import { CURRENCIES, TIME_UNITS, UNIT_ADJECTIVES } from "../lexicon/units.ts";
import type { Tokens } from "./tokens.ts";

/** Every word that a quantity, without its bound, can begin with. */
const STARTING_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...MULTIPLYING_VERBS.keys(),
  ...DIVIDING_VERBS.keys(),
  ...BAND_ADJECTIVES,
  ...BAND_DEGREES,
  ...MAJORITY_NOUNS,
  ..."half a an once twice under over most few handful almost nearly virtually practically".split(" "),
  ..."top bottom highest lowest upper lower worst best".split(" "),
]);

/** What can follow an article that begins a quantity: "a dozen", "a third", "a year", "a working day". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set(["dozen", ...SCALES.keys(), ...PARTS.keys(), ...UNIT_ADJECTIVES, ...TIME_UNITS.keys()]);

/** False where no quantity can begin at the token: most tokens of a text, which need no reading then. */
export function mayStart(tokens: Tokens, index: number): boolean {
  const { form, kind } = tokens.at(index);
  if (!form) return kind === "figure";
  form.startsQuantity ??= kind === "sign" ? CURRENCIES.has(form.text) : STARTING_WORDS.has(form.text) || form.text.endsWith("fold");
  if (!form.startsQuantity) return false;
  return (form.text !== "a" && form.text !== "an") || AFTER_ARTICLE.has(tokens.word(index + 1)) || tokens.isJoin(index + 1);
}
