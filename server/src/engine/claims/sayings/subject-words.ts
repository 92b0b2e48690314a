import { SPEAKER_NOUNS } from "../../lexicon/speakers.ts";
import type { Word } from "../../tags/words/name-words.ts";
import type { Span } from "../../text/span.ts";

const AUXILIARY = new Set(
  `has have had having also then later again now already recently previously repeatedly even once yesterday today further did does do can could must will would still since himself herself itself themselves
is was are were been being never long just only soon first however though therefore nevertheless finally simply clearly largely broadly too both all either instead`.split(
    /\s+/,
  ),
);
/** Words before which a new clause's subject stands to the right. */
export const CLAUSE_OPENER = new Set(
  "that but and because while when whilst after as if which who whom whose what how why where although though unless until before since whether or so yet than once with".split(
    " ",
  ),
);
export const PREPOSITION = new Set(
  "in on at by for from during after before following to with of within under over against since about into through between among amid despite via per".split(
    " ",
  ),
);
export const DETERMINER = new Set(
  "the a an its their our his her this that these those one some many most several all both another any no every each two three four five".split(
    " ",
  ),
);
export const FINITE: ReadonlySet<string> = new Set(
  "is was are were has have had said says told did does do will would could should can may might must be been being not".split(" "),
);
const LY_NOUNS = new Set("family assembly ally supply reply monopoly anomaly bully elderly".split(" "));

/** "don’t", "wasn't". */
export function isNegated(lower: string): boolean {
  return lower.endsWith("n’t") || lower.endsWith("n't");
}

const CONTRACTED = /^(?:i|we|he|she|it|they|you)(?=(?:[’'](ve|d|ll|m|re))?$)/;
const PAST = /(?:ed|said|told|found|heard|written|seen)$/;
const PASSIVE_GOES_ON = /^(?:that|he|she|it|they|there|to|by|not|how|what|why)?$/;

/** True for a pronoun that a verb is drawn together with: "they’ve", "he’s". */
export function isContracted({ lower, possessive }: Word): boolean {
  const verb = CONTRACTED.exec(lower);
  return verb !== null && (possessive || verb[1] !== undefined);
}

/** "They" of "They’ve | written": undefined where the two make no past ("I’d | say"), or one that is done to somebody ("he’s | told that …"). */
export function contractedSubject({ start, lower }: Word, verb: Word | undefined, next: Word | undefined): Span | undefined {
  const found = CONTRACTED.exec(lower);
  if (!found || !verb) return undefined;
  const isPassive = found[1] === undefined && (found[0] === "it" || (verb.lower === "told" && PASSIVE_GOES_ON.test(next?.lower ?? "")));
  const fits = verb.lower.endsWith("ing")
    ? /^(?:m|re)?$/.test(found[1] ?? "")
    : /^(?:ve|d)?$/.test(found[1] ?? "") && PAST.test(verb.lower) && !isPassive;
  return fits ? { start, end: start + found[0].length } : undefined;
}

/** True for a word that may stand between a subject and its verb. */
export function isAuxiliary(word: Word): boolean {
  const { lower } = word;
  if (AUXILIARY.has(lower) || lower === "not" || isNegated(lower)) return true;
  // "clearly", not "Emily" or "the family"
  return lower.length > 4 && lower.endsWith("ly") && !word.capital && !LY_NOUNS.has(lower);
}

/** True for a word that lies in a sentence. */
export function inUnit(word: Word | undefined, unit: Span): boolean {
  return word !== undefined && word.start >= unit.start && word.end <= unit.end;
}

const JOINS: ReadonlySet<string> = new Set(["’ ", "' ", "-", " & "]);

/** True if only a space (or a possessive's apostrophe) stands before the word. */
export function gapJoins(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === " " || JOINS.has(word.gap));
}

/** What a body is told by: "that | runs | the home". */
const DOES =
  /^(?:runs?|ran|owns?|owned|manages?|managed|provides?|provided|oversees?|oversaw|operates?|operated|represents?|represented|inspects?|inspected|funds?|funded|delivers?|delivered|commissions?|commissioned|leads?|led)$/;

/** "managers | who", "a report | which", "a care home | that"; not "said | that". */
export function isRelative(words: readonly Word[], at: number, unit: Span): boolean {
  const lower = words[at]?.lower;
  if (lower === "who" || lower === "which") return true;
  if (lower !== "that" || words[at]?.gap !== " ") return false;
  if (!SPEAKER_NOUNS.has(words[at - 1]?.lower ?? "")) return false;
  // "the trust that runs the home", not "told the trust that records were late"
  if (DOES.test(words[at + 1]?.lower ?? "") && /^(?:the|an?|its|their|our|his|her)$/.test(words[at + 2]?.lower ?? "")) return true;
  for (let back = at - 1; back > at - 6 && inUnit(words[back], unit); back--) {
    const { lower: word, start, capital } = words[back] as Word;
    if (/^(?:an?|one)$/.test(word)) return true;
    // a headline's first words
    if (start === unit.start) return capital && !DETERMINER.has(word);
    if (!gapJoins(words[back]) || FINITE.has(word)) return false;
  }
  return false;
}
