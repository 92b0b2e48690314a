import { DEGREE_WORDS, LOWERING_WORDS, WEIGHT_ADJECTIVES, WEIGHT_EXPRESSIONS } from "../../lexicon/degree-words.ts";
import { IRREGULAR_PARTICIPLES, NOT_PARTICIPLES } from "../../lexicon/grammar-words.ts";
import * as heads from "../../lexicon/judgement-heads.ts";
import * as rarer from "../../lexicon/judgement-heads-rarer.ts";
import * as idioms from "../../lexicon/judgement-idioms.ts";
import * as spoken from "../../lexicon/judgement-idioms-spoken.ts";
import * as verdicts from "../../lexicon/judgement-idioms-verdicts.ts";
import * as phrases from "../../lexicon/judgement-phrases.ts";
import * as services from "../../lexicon/judgement-services.ts";
import { FAILING_VERBS, NEGATORS, SELDOM_WORDS } from "../../lexicon/negators.ts";
import { OTHER_SENSES } from "../../lexicon/other-senses.ts";
import { PRESS_SENSES } from "../../lexicon/other-senses-press.ts";
import { PhraseBook, wordSet } from "../words/phrase-book.ts";

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

/*
 * What may begin at a unit, as a set of bits: most words begin none of it, and most of the others only one or two. Each of the first stands for a function
 * that reads judgements; one that is not set says that the function would find nothing there.
 */

/** "does | not". */
export const DOES = 1;
/** `special`: a negator, "lack", "failed", an expression that judges as it stands. */
export const BY_KIND = 2;
/** `byWord`. */
export const BY_WORD = 4;
/** `inContext`. */
export const IN_CONTEXT = 8;
/** `nounGroup`. */
export const NOUN = 16;
/** `adjective`. */
export const ADJECTIVE = 32;
/** `adverb`. */
export const ADVERB = 64;
/** `verb`. */
export const VERB = 128;
/** A participle: "coordinated | effectively". */
export const PARTICIPLE = 256;

/** A grade of the published scales: "good", "special measures". */
export const GRADE = 512;
/** A wish, a purpose, an order: "to | ensure" (`QuietUnits`). */
export const WISH = 1024;
/** A clause that denies: "few | plans are good", "only | 5 of the 40". */
export const FEW = 2048;
/** A degree word or an adverb of manner: "very | good" (`modifies`). */
export const MODIFIES = 4096;
/** Part of a noun's group: "significant | weaknesses" (`isModifier`). */
export const OF_GROUP = 8192;
/** A noun that judges, or what may stand between one and what modifies it: "significant | safeguarding | and | other | weaknesses" (`nounGroup`). */
export const TO_NOUN = 16384;
/** Leads up to what judges: "badly | let down" (`leadsUp`). */
export const LEADS_UP = 32768;
/** A judgement, of whatever kind. */
export const JUDGES = DOES | BY_KIND | BY_WORD | IN_CONTEXT | NOUN | ADJECTIVE | ADVERB | VERB | PARTICIPLE;

/** A word, an expression that counts as one, or a punctuation mark: the same object wherever a sentence has it, which says nothing of its place. */
export class Unit {
  /** In lower case, words parted by one space, apostrophes straight, hyphens as spaces. */
  readonly text: string;
  readonly kind: UnitKind;
  /** 1 praises, -1 criticises, 0 does neither by itself. */
  readonly polarity: -1 | 0 | 1;
  /** What may begin here, as a set of the bits above (`opensOf`). */
  readonly opens: number;
  /** How many of a sentence's words it takes (`judgementWords`). */
  readonly length: number;
  /** Begins with a capital although it opens no sentence. */
  readonly capital: boolean;
  /** A quotation mark stands right after it. */
  readonly endsQuote: boolean;

  constructor(text: string, { kind, polarity }: Meaning, opens: number, length: number, capital = false, endsQuote = false) {
    this.text = text;
    this.kind = kind;
    this.polarity = polarity;
    this.opens = opens;
    this.length = length;
    this.capital = capital;
    this.endsQuote = endsQuote;
  }
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

/** Adjectives that after "do" are verbs. */
const verbsToo = wordSet("mean sound open fit clear clean slow correct complete secure present calm warm better perfect welcome");

const words = new Map<string, Meaning>();
export const expressions = expressionBook();
learnWords();

/** True for "recorded", "known", "overseen": a past participle as far as its form tells. */
export function isParticiple(word: string): boolean {
  if (irregularParticiples.has(word)) return true;
  return word.length > 3 && word.endsWith("ed") && !notParticiples.has(word) && !word.includes(" ");
}

/** "I do not mean this one", "the alarm did not sound": right after "do not" it is a verb. */
export function isVerbHere(units: readonly Unit[], at: number): boolean {
  // "drawings to prompt discussion"
  if (units[at]?.text === "prompt" && units[at - 1]?.text === "to") return true;
  const negator = units[at - 1];
  if (negator?.kind !== "negator" || !verbsToo.has(units[at]?.text ?? "")) return false;
  return /^(?:do|does|did)(?:n't)?$/.test(negator.text === "not" ? (units[at - 2]?.text ?? "") : negator.text);
}

export const PLAIN: Meaning = { kind: "plain", polarity: 0 };

/** What the lists have of a word. */
export function listed(word: string): Meaning | undefined {
  return words.get(word);
}

/** What a word says by itself, wherever it stands. */
export function meaningOf(word: string): Meaning {
  return words.get(word) ?? guessed(word) ?? PLAIN;
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
    const doubled = /^(?:excel|slip|lag|slam|unravel|imperil)$/.test(verb) ? verb + verb.slice(-1) : stem;
    yield verb;
    yield /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
    yield `${doubled}ed`;
    yield `${doubled}ing`;
  }
}

function expressionBook(): PhraseBook<Meaning> {
  const made = new PhraseBook<Meaning>();
  const add = (list: string, kind: UnitKind, polarity: -1 | 0 | 1): void => made.add(list, { kind, polarity });
  add(
    phrases.POSITIVE_ADJECTIVE_PHRASES +
      idioms.POSITIVE_ADJECTIVE_IDIOMS +
      spoken.SPOKEN_POSITIVE_ADJECTIVE_IDIOMS +
      services.SERVICE_POSITIVE_ADJECTIVE_PHRASES,
    "adjective",
    1,
  );
  add(
    phrases.NEGATIVE_ADJECTIVE_PHRASES +
      idioms.NEGATIVE_ADJECTIVE_IDIOMS +
      spoken.SPOKEN_NEGATIVE_ADJECTIVE_IDIOMS +
      verdicts.VERDICT_NEGATIVE_ADJECTIVE_IDIOMS,
    "adjective",
    -1,
  );
  add(phrases.FEELING_PHRASES, "weak-adjective", 1);
  add(phrases.POSITIVE_ADVERB_PHRASES + idioms.POSITIVE_ADVERB_IDIOMS + services.SERVICE_POSITIVE_ADVERB_PHRASES, "adverb-phrase", 1);
  add(phrases.NEGATIVE_ADVERB_PHRASES + idioms.NEGATIVE_ADVERB_IDIOMS + services.SERVICE_NEGATIVE_ADVERB_PHRASES, "adverb-phrase", -1);
  add(phrases.POSITIVE_NOUN_PHRASES, "noun", 1);
  add(
    phrases.NEGATIVE_NOUN_PHRASES +
      idioms.NEGATIVE_NOUN_IDIOMS +
      spoken.SPOKEN_NEGATIVE_NOUN_IDIOMS +
      verdicts.VERDICT_NEGATIVE_NOUN_IDIOMS,
    "noun",
    -1,
  );
  add(
    phrases.POSITIVE_PHRASES +
      idioms.POSITIVE_IDIOMS +
      spoken.SPOKEN_POSITIVE_IDIOMS +
      services.SERVICE_POSITIVE_PHRASES +
      verdicts.VERDICT_POSITIVE_IDIOMS,
    "judgement",
    1,
  );
  add(
    phrases.NEGATIVE_PHRASES +
      idioms.NEGATIVE_IDIOMS +
      spoken.SPOKEN_NEGATIVE_IDIOMS +
      services.SERVICE_NEGATIVE_PHRASES +
      verdicts.VERDICT_NEGATIVE_IDIOMS,
    "judgement",
    -1,
  );
  add(phrases.MIXED_PHRASES + idioms.MIXED_IDIOMS + spoken.SPOKEN_MIXED_IDIOMS + verdicts.VERDICT_MIXED_IDIOMS, "mixed", 0);
  add(OTHER_SENSES + PRESS_SENSES, "silent", 0);
  return made;
}
