import { DEGREE_WORDS, LOWERING_WORDS, WEIGHT_ADJECTIVES, WEIGHT_EXPRESSIONS } from "../lexicon/degree-words.ts";
import { IRREGULAR_PARTICIPLES, NOT_PARTICIPLES } from "../lexicon/grammar-words.ts";
import * as heads from "../lexicon/judgement-heads.ts";
import * as rarer from "../lexicon/judgement-heads-rarer.ts";
import * as idioms from "../lexicon/judgement-idioms.ts";
import * as phrases from "../lexicon/judgement-phrases.ts";
import { FAILING_VERBS, NEGATORS, SELDOM_WORDS } from "../lexicon/negators.ts";
import { OTHER_SENSES } from "../lexicon/other-senses.ts";
import { CAPITAL, kindAt } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { isQuote, judgementWords, MOST_SPARE, type Word } from "./judgement-words.ts";
import { longestFrom, type PhraseBook, phraseBook, wordSet } from "./phrase-book.ts";
import type { Tokens } from "./tokens.ts";
import type { WordForm } from "./word-form.ts";

/**
 * What a unit does in a judgement. `adjective`, `adverb` judge alone; the `weak-` ones only in company. `judgement` is whole as it stands. `silent` is a
 * judging word in another sense. `plain` is any other word, `stop` a punctuation mark.
 */
export type UnitKind =
  | "adjective"
  | "weak-adjective"
  | "adverb"
  | "adverb-phrase"
  | "weak-adverb"
  | "noun"
  | "quality-noun"
  | "movement-noun"
  | "verb"
  | "change-verb"
  | "judgement"
  | "mixed"
  | "negator"
  | "seldom"
  | "failing"
  | "lack"
  | "silent"
  | "plain"
  | "stop";

/** A word of a sentence, an expression that counts as one, or a punctuation mark. Offsets are into the passage's text. */
export interface Unit extends Span {
  /** In lower case, words parted by one space, apostrophes straight, hyphens as spaces. */
  readonly text: string;
  readonly kind: UnitKind;
  /** 1 praises, -1 criticises, 0 does neither by itself. */
  readonly polarity: -1 | 0 | 1;
  /** Begins with a capital although it opens no sentence. */
  readonly capital: boolean;
  /** A quotation mark stands right after it. */
  readonly endsQuote: boolean;
  /** The form of a single word that is in no expression; undefined for every other unit. */
  readonly form: WordForm | undefined;
}

/** What a word or an expression says of quality by itself. */
export interface Meaning {
  readonly kind: UnitKind;
  readonly polarity: -1 | 0 | 1;
}

export const degreeWords = wordSet(DEGREE_WORDS);
export const loweringWords = wordSet(LOWERING_WORDS);
export const weightAdjectives: ReadonlySet<string> = new Set([...wordSet(WEIGHT_ADJECTIVES), ...WEIGHT_EXPRESSIONS]);
export const copulas = wordSet("is are was were");
const plainAdverbs = wordSet(heads.PLAIN_ADVERBS);
const irregularParticiples = wordSet(IRREGULAR_PARTICIPLES);
const notParticiples = wordSet(NOT_PARTICIPLES);

const words = new Map<string, Meaning>();
const book = expressions();
learnWords();

type OpenUnit = { -readonly [K in keyof Unit]: Unit[K] };

/** Units of sentences gone by, to be filled again, as the words of sentences are (`judgement-words.ts`). */
const spare: OpenUnit[] = [];

function unitToFill(at: number): OpenUnit {
  const known = spare[at];
  if (known) return known;
  const fresh: OpenUnit = { start: 0, end: 0, text: "", kind: "plain", polarity: 0, capital: false, endsQuote: false, form: undefined };
  if (at < MOST_SPARE) spare.push(fresh);
  return fresh;
}

/** The units of one sentence of a passage; they hold until the next call. Quotation marks are left out: “committed” and “skilled” reads like the words without them. */
export function unitsOf(tokens: Tokens, sentence: Span): readonly Unit[] {
  const { text } = tokens;
  const read = judgementWords(tokens, sentence);
  const units: Unit[] = [];
  for (let i = 0; i < read.length; ) {
    const word = read[i] as Word;
    const found = word.stop ? undefined : expressionAt(read, i);
    const length = found?.length ?? compoundLength(read, i);
    const parts = found || length === 1 ? undefined : read.slice(i, i + length);
    const form = found || parts ? undefined : word.form;
    const { kind, polarity } = found?.meaning ?? (parts ? compoundMeaning(parts) : meaningOf(word));
    const { end } = read[i + length - 1] as Word;
    const unit = unitToFill(units.length);
    unit.start = word.start;
    unit.end = end;
    unit.text = found?.words ?? parts?.map((part) => part.text).join(" ") ?? word.text;
    unit.kind = kind;
    unit.polarity = polarity;
    unit.capital = i > 0 && !word.stop && (kindAt(text, word.start) & CAPITAL) !== 0;
    unit.endsQuote = end < text.length && isQuote(text.charCodeAt(end));
    unit.form = form;
    units.push(unit);
    i += length;
  }
  return units;
}

/** "high-quality provision" is one adjective; in "of high quality" the adjective stands alone. */
function expressionAt(read: readonly Word[], at: number): ReturnType<typeof book.longest> {
  const { form, text } = read[at] as Word;
  if (form.expressions === undefined) form.expressions = book.opening(text) ?? null;
  if (form.expressions === null) return undefined;
  const next = read[at + 1]?.form;
  const found = next && book.mayBegin(form.hash, next.hash) ? longestFrom(form.expressions, read, at + 1) : form.expressions.expression;
  const last = found && read[at + found.length - 1];
  return found?.meaning.kind === "adjective" && last?.text === "quality" && !last.hyphenated ? undefined : found;
}

/** True for "recorded", "known", "overseen": a past participle as far as its form tells. */
export function isParticiple(word: string): boolean {
  if (irregularParticiples.has(word)) return true;
  return word.length > 3 && word.endsWith("ed") && !notParticiples.has(word) && !word.includes(" ");
}

/** How many words a hyphenated compound has that is in no list ("decision-making" 2); 1 for a word by itself and before "well-recorded". */
function compoundLength(read: readonly Word[], at: number): number {
  let length = 1;
  const first = read[at] as Word;
  if (!read[at + 1]?.hyphenated) return 1;
  if (words.get(first.text)?.kind === "adverb" || first.text === "highly" || first.text === "better" || first.text === "not") return 1;
  while (read[at + length]?.hyphenated && !read[at + length]?.stop) length++;
  return length;
}

/** "co-ordinated" is "coordinated"; "non-effective" denies; "risk-based" says nothing. */
function compoundMeaning(parts: readonly Word[]): Meaning {
  const joined = words.get(parts.map((part) => part.text).join(""));
  if (joined && joined.kind !== "plain") return joined;
  const [first, second] = parts;
  const rest = second && words.get(second.text);
  if (parts.length === 2 && first?.text === "non" && rest?.kind === "adjective")
    return { kind: rest.kind, polarity: rest.polarity > 0 ? -1 : 1 };
  return { kind: "plain", polarity: 0 };
}

const PLAIN: Meaning = { kind: "plain", polarity: 0 };
const STOP: Meaning = { kind: "stop", polarity: 0 };

function meaningOf(word: Word): Meaning {
  if (word.stop) return STOP;
  word.form.meaning ??= words.get(word.text) ?? guessed(word.text) ?? PLAIN;
  return word.form.meaning;
}

/** Words with a denying prefix to a praising adjective or adverb ("unresponsive"), and "wellestablished", whose hyphen was lost at a line's end. */
function guessed(word: string): Meaning | undefined {
  if (word.endsWith("n't")) return { kind: "negator", polarity: 0 };
  const prefix = /^(?:un|in|im|ir|il|dis|non)(?=\p{L}{5})/u.exec(word)?.[0];
  const bare = prefix && words.get(word.slice(prefix.length));
  if (bare && bare.polarity > 0 && (bare.kind === "adjective" || bare.kind === "adverb")) return { kind: bare.kind, polarity: -1 };
  if (word.length > 8 && word.startsWith("well") && isParticiple(word.slice(4))) return { kind: "adjective", polarity: 1 };
  return undefined;
}

function learnWords(): void {
  const learn = (list: string | Iterable<string>, kind: UnitKind, polarity: -1 | 0 | 1): void => {
    for (const word of typeof list === "string" ? wordSet(list) : list) words.set(word, { kind, polarity });
  };
  learn(adverbsOf(heads.POSITIVE_ADJECTIVES + rarer.RARER_POSITIVE_ADJECTIVES), "adverb", 1);
  learn(adverbsOf(heads.NEGATIVE_ADJECTIVES + rarer.RARER_NEGATIVE_ADJECTIVES), "adverb", -1);
  learn(heads.POSITIVE_ADVERBS + rarer.RARER_POSITIVE_ADVERBS, "adverb", 1);
  learn(heads.NEGATIVE_ADVERBS + rarer.RARER_NEGATIVE_ADVERBS, "adverb", -1);
  learn(verbForms(heads.POSITIVE_VERBS + rarer.RARER_POSITIVE_VERBS), "verb", 1);
  learn(verbForms(heads.NEGATIVE_VERBS + rarer.RARER_NEGATIVE_VERBS), "verb", -1);
  learn(verbForms(heads.CHANGE_VERBS), "change-verb", 1);
  learn(heads.POSITIVE_ADJECTIVES + rarer.RARER_POSITIVE_ADJECTIVES, "adjective", 1);
  learn(heads.NEGATIVE_ADJECTIVES + rarer.RARER_NEGATIVE_ADJECTIVES, "adjective", -1);
  learn(heads.WEAK_POSITIVE_ADJECTIVES + rarer.RARER_WEAK_POSITIVE_ADJECTIVES, "weak-adjective", 1);
  learn(heads.WEAK_NEGATIVE_ADJECTIVES + rarer.RARER_WEAK_NEGATIVE_ADJECTIVES, "weak-adjective", -1);
  learn(heads.WEAK_ADVERBS, "weak-adverb", 1);
  for (const word of plainAdverbs) words.delete(word);
  learn(heads.POSITIVE_NOUNS + rarer.RARER_POSITIVE_NOUNS, "noun", 1);
  learn(heads.NEGATIVE_NOUNS + rarer.RARER_NEGATIVE_NOUNS, "noun", -1);
  learn(heads.QUALITY_NOUNS + rarer.RARER_QUALITY_NOUNS, "quality-noun", 1);
  learn(heads.MOVEMENT_NOUNS, "movement-noun", 1);
  learn(NEGATORS, "negator", 0);
  learn(SELDOM_WORDS, "seldom", -1);
  learn(FAILING_VERBS, "failing", -1);
  learn("lack lacks lacked lacking absence", "lack", -1);
}

/** "effective" → "effectively", "timely" → nothing, "easy" → "easily". */
function* adverbsOf(list: string): Iterable<string> {
  for (const word of wordSet(list)) {
    if (word.endsWith("ly")) continue;
    if (word.endsWith("ic")) yield `${word}ally`;
    else if (word.endsWith("le")) yield `${word.slice(0, -1)}y`;
    else if (word.endsWith("y")) yield `${word.slice(0, -1)}ily`;
    else if (word.endsWith("ll")) yield `${word}y`;
    else yield `${word}ly`;
  }
}

/** All forms of regular verbs: "praise" → praise, praises, praised, praising. */
function* verbForms(list: string): Iterable<string> {
  for (const verb of wordSet(list)) {
    const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
    const doubled = /^(?:excel|slip|lag|slam)$/.test(verb) ? verb + verb.slice(-1) : stem;
    yield verb;
    yield /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
    yield `${doubled}ed`;
    yield `${doubled}ing`;
  }
}

function expressions(): PhraseBook<Meaning> {
  const made = phraseBook<Meaning>();
  const add = (list: string, kind: UnitKind, polarity: -1 | 0 | 1): void => made.add(list, { kind, polarity });
  add(phrases.POSITIVE_ADJECTIVE_PHRASES + idioms.POSITIVE_ADJECTIVE_IDIOMS, "adjective", 1);
  add(phrases.NEGATIVE_ADJECTIVE_PHRASES + idioms.NEGATIVE_ADJECTIVE_IDIOMS, "adjective", -1);
  add(phrases.FEELING_PHRASES, "weak-adjective", 1);
  add(phrases.POSITIVE_ADVERB_PHRASES + idioms.POSITIVE_ADVERB_IDIOMS, "adverb-phrase", 1);
  add(phrases.NEGATIVE_ADVERB_PHRASES + idioms.NEGATIVE_ADVERB_IDIOMS, "adverb-phrase", -1);
  add(phrases.POSITIVE_NOUN_PHRASES, "noun", 1);
  add(phrases.NEGATIVE_NOUN_PHRASES + idioms.NEGATIVE_NOUN_IDIOMS, "noun", -1);
  add(phrases.POSITIVE_PHRASES + idioms.POSITIVE_IDIOMS, "judgement", 1);
  add(phrases.NEGATIVE_PHRASES + idioms.NEGATIVE_IDIOMS, "judgement", -1);
  add(phrases.MIXED_PHRASES + idioms.MIXED_IDIOMS, "mixed", 0);
  add(OTHER_SENSES, "silent", 0);
  return made;
}
