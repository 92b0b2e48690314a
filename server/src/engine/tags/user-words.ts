import { polarityOf, type UserLexicon, type UserPolarity } from "../lexicon/user-lexicon.ts";
import type { Span } from "../text/span.ts";
import { type GradeBook, gradeBook } from "./judgements/grades.ts";
import { PhraseBook } from "./words/phrase-book.ts";

/** A user's expressions, ready to be looked up. */
export interface UserWords {
  /** The expressions that judge, and those in which nothing does. */
  readonly judgements: PhraseBook<OwnJudgement | "ignored">;
  readonly notStatistics: PhraseBook<true>;
  readonly notOfficials: PhraseBook<true>;
  readonly people: PhraseBook<KnownPerson>;
  /** Undefined where the user has no scales. */
  readonly grades: GradeBook | undefined;
}

export interface OwnJudgement {
  readonly polarity: UserPolarity;
  readonly category: "grade" | "evaluative";
  /** The scale's word, for a grade. */
  readonly value: string;
}

export interface KnownPerson {
  readonly role?: string;
  readonly organisation?: string;
  readonly ignore: boolean;
}

/** A word or a mark of a text. */
export interface Token extends Span {
  /** In lower case, apostrophes straight. */
  readonly lower: string;
}

const prepared = new WeakMap<UserLexicon, UserWords>();

/** The expressions of a lexicon, put together once for each. */
export function userWords(lexicon: UserLexicon): UserWords {
  let words = prepared.get(lexicon);
  if (!words) {
    words = prepare(lexicon);
    prepared.set(lexicon, words);
  }
  return words;
}

function prepare(lexicon: UserLexicon): UserWords {
  const grades = new Map<string, { readonly value: string; readonly polarity: UserPolarity }>();
  const made = {
    judgements: new PhraseBook<OwnJudgement | "ignored">(),
    notStatistics: new PhraseBook<true>(),
    notOfficials: new PhraseBook<true>(),
    people: new PhraseBook<KnownPerson>(),
  };
  for (const { words, kind } of lexicon.ignore) {
    for (const expression of words.map(textsOf)) {
      if (kind === "judgement" || kind === "all") made.judgements.addWords(expression, "ignored");
      if (kind === "statistic" || kind === "all") made.notStatistics.addWords(expression, true);
      if (kind === "official" || kind === "all") made.notOfficials.addWords(expression, true);
    }
  }
  for (const { words, polarity, category } of lexicon.judgements) {
    const value = (words[0] ?? "").toLowerCase();
    for (const expression of words) made.judgements.addWords(textsOf(expression), { polarity, category, value });
  }
  for (const { name, role, organisation, ignore } of lexicon.people) {
    const known = { ...(role === undefined ? {} : { role }), ...(organisation === undefined ? {} : { organisation }), ignore };
    made.people.addWords(textsOf(name), known);
  }
  for (const framework of lexicon.frameworks) {
    for (const [index, { grade, variants }] of framework.scale.entries()) {
      const polarity = polarityOf(framework, index);
      for (const words of [grade, ...variants]) grades.set(gradeKey(words), { value: grade, polarity });
    }
  }
  return { ...made, grades: grades.size > 0 ? gradeBook(grades) : undefined };
}

/** A grade's words as the tagger of grades compares them: no marks, hyphens as spaces. */
function gradeKey(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  ).join(" ");
}

function textsOf(words: string): readonly string[] {
  return tokensOf(words).map(({ lower }) => lower);
}

/**
 * Words, and marks other than hyphens and quotation marks, in order. The ending of a possessive is a token of its own, so that "the scheme" stands
 * in "the scheme’s"; hyphens and quotation marks are left out, so that "well-led" is "well led".
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(
    /[\p{L}\p{N}\p{M}]+|(?<=[\p{L}\p{N}\p{M}])['’]\p{L}+|[^\s\p{L}\p{N}\p{M}\-‐‑“”"‘’'«»`]/gu,
  )) {
    tokens.push({ start: index, end: index + raw.length, lower: raw.normalize("NFC").toLowerCase().replace("’", "'") });
  }
  return tokens;
}

/** An expression of the lexicon in a text: the tokens from `from` up to, not including, `to`. */
export interface OwnMatch<M> {
  readonly from: number;
  readonly to: number;
  readonly meaning: M;
}

/** The expressions in a text, from left to right, the longest at each place; none overlap. */
export function matchesIn<M>(tokens: readonly Token[], book: PhraseBook<M>): readonly OwnMatch<M>[] {
  const found: OwnMatch<M>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = book.longest(tokens, at);
    if (match) found.push({ from: at, to: at + match.length, meaning: match.meaning });
    at += match?.length ?? 1;
  }
  return found;
}
