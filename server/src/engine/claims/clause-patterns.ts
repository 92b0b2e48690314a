import type { WordForm } from "../tags/word-form.ts";
import { allNeededBy } from "../text/needed-words.ts";

/** A pattern, and what it stands for. */
interface Entry<T> {
  /** Its place among the patterns. */
  readonly at: number;
  readonly pattern: RegExp;
  readonly item: T;
  /** Numbers of needs, all of which a clause has to meet. */
  readonly needs: readonly number[];
}

interface Made<T> {
  /** Entries by the first of their needs, in order. */
  readonly byNeed: readonly (readonly Entry<T>[])[];
  /** Those that need nothing. */
  readonly free: readonly Entry<T>[];
}

/** Runs of letters of which a clause has to have one. */
type Need = ReadonlySet<string>;

/** More needs of one pattern spare no further clause. */
const MOST_NEEDS = 4;
/** How many sets of patterns there are: each notes what it knows of a word at its own place. */
let sets = 0;

/**
 * Patterns for what a clause says, of which each is tried only on clauses that have all the words it cannot do without: "is wrong" needs one
 * of the forms of "to be" and one of its adjectives.
 */
export class ClausePatterns<T> {
  readonly #make: () => Made<T>;
  #made: Made<T> | undefined;
  readonly #needs: Need[] = [];
  /** Where forms of words note which needs they meet. */
  readonly #place = sets++;
  /** By need: the clause, counted by `#clause`, that met it last. */
  readonly #met: number[] = [];
  #clause = 0;

  /** The items are asked for when a text first needs them: a server starts sooner without. */
  constructor(items: () => readonly T[], patternOf: (item: T) => RegExp) {
    this.#make = () => {
      const numbers = new Map<string, number>();
      const entries = items().map((item, at) => {
        const pattern = patternOf(item);
        const needs = allNeededBy(pattern).slice(0, MOST_NEEDS);
        return { at, item, pattern, needs: needs.map((need) => this.#numberOf(need, numbers)) };
      });
      const byNeed = this.#needs.map((_, need) => entries.filter(({ needs }) => needs[0] === need));
      return { byNeed, free: entries.filter(({ needs }) => needs.length === 0) };
    };
  }

  #numberOf(need: Need, numbers: Map<string, number>): number {
    const key = [...need].sort().join(" ");
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) {
      this.#needs.push(need);
      this.#met.push(0);
    }
    numbers.set(key, number);
    return number;
  }

  /** True if a pattern matches the text, whose words these are. */
  matches(text: string, words: readonly WordForm[]): boolean {
    return this.#allowed(words).some(({ pattern }) => pattern.test(text));
  }

  /** What may match a text of these words, in order. */
  candidates(words: readonly WordForm[]): readonly T[] {
    return this.#allowed(words).map(({ item }) => item);
  }

  /** The entries whose needs these words meet, in order. */
  #allowed(words: readonly WordForm[]): readonly Entry<T>[] {
    this.#made ??= this.#make();
    const { byNeed, free } = this.#made;
    const allowed = [...free];
    for (const need of this.#meet(words)) for (const entry of byNeed[need] ?? []) if (this.#isMet(entry)) allowed.push(entry);
    return allowed.length < 2 ? allowed : allowed.sort((a, b) => a.at - b.at);
  }

  /** Notes what the words meet; answers with the needs. */
  #meet(words: readonly WordForm[]): readonly number[] {
    const clause = ++this.#clause;
    const needs: number[] = [];
    for (let i = 0; i < words.length; i++) {
      const form = words[i] as WordForm;
      const met = form.needsMet[this.#place] ?? this.#learn(form);
      for (let k = 0; k < met.length; k++) {
        const need = met[k] as number;
        if (this.#met[need] !== clause) needs.push(need);
        this.#met[need] = clause;
      }
    }
    return needs;
  }

  #isMet({ needs }: Entry<T>): boolean {
    for (let i = 0; i < needs.length; i++) if (this.#met[needs[i] as number] !== this.#clause) return false;
    return true;
  }

  #learn({ text, needsMet }: WordForm): readonly number[] {
    const met: number[] = [];
    this.#needs.forEach((need, number) => {
      for (const run of need) {
        if (!text.includes(run)) continue;
        met.push(number);
        break;
      }
    });
    while (needsMet.length < this.#place) needsMet.push(undefined);
    needsMet[this.#place] = met.length === 0 ? NOTHING_MET : met;
    return needsMet[this.#place] as readonly number[];
  }
}

const NOTHING_MET: readonly number[] = [];

/** Patterns of which it only counts whether one matches: each of their alternatives is tried by itself, on fewer clauses than all together. */
export function clausePatterns(patterns: readonly RegExp[]): ClausePatterns<RegExp> {
  return new ClausePatterns(
    () => patterns.flatMap(alternativesOf),
    (pattern) => pattern,
  );
}

/** "a|b(?:c|d)" → "a", "b(?:c|d)". */
export function alternativesOf({ source, flags }: RegExp): readonly RegExp[] {
  const alternatives: RegExp[] = [];
  let from = 0;
  let depth = 0;
  let inClass = false;
  for (let at = 0; at <= source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (inClass) inClass = sign !== "]";
    else if (sign === "[") inClass = true;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === undefined || (sign === "|" && depth === 0)) {
      alternatives.push(new RegExp(source.slice(from, at), flags));
      from = at + 1;
    }
  }
  return alternatives;
}
