import { DIVIDING_VERBS, MULTIPLYING_VERBS, ORDINALS, SCALES, SMALL_NUMBERS, TENS } from "../lexicon/number-words.ts";
import { BAND_ADJECTIVES, BAND_DEGREES, MAJORITY_NOUNS } from "../lexicon/proportion-words.ts";
import { CURRENCIES } from "../lexicon/units.ts";
import type { Token } from "./statistic-tokens.ts";

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

/** False where no quantity can begin at the token: most tokens of a text, which need no reading then. */
export function mayStart(token: Token): boolean {
  if (token.kind === "figure") return true;
  if (token.kind === "sign") return CURRENCIES.has(token.text);
  return STARTING_WORDS.has(token.lower) || token.lower.endsWith("fold");
}
