import type { WordForm } from "../tags/words/word-form.ts";
import { allNeededBy, asRuns } from "../text/needed-words.ts";

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
const MOST_NEEDS = 3;
/** How many sets of patterns there are: each notes what it knows of a word at its own place. */
let sets = 0;

/**
 * Patterns for what a clause says, of which each is tried only on clauses that have all the words it cannot do without: "is wrong" needs one
 * of the forms of "to be" and one of its adjectives.
 */
export class ClausePatterns<T> {
  readonly #make: () => Made<T>;
  #made: Made<T> | undefined;
  /** Runs of letters by the letter that a word begins with for them, "" for those that may stand anywhere in one, each with the number of its need. */
  readonly #runs = new Map<string, { readonly run: string; readonly need: number }[]>();
  /** Where forms of words note which needs they meet. */
  readonly #place = sets++;
  /** Where they note that they meet none; for no more sets than a number has bits. */
  readonly #bit = this.#place < 30 ? 1 << this.#place : 0;
  /** By need: the clause, counted by `#clause`, of which a word met it last. */
  readonly #metIn: number[] = [];
  #clause = 0;
  /** How many needs are the first of a pattern's; they have the lowest numbers. */
  #firsts = 0;

  /** The items are asked for when a text first needs them: a server starts sooner without. */
  constructor(items: () => readonly T[], patternOf: (item: T) => RegExp) {
    this.#make = () => {
      const numbers = new Map<string, number>();
      const all = items().map((item) => {
        const pattern = patternOf(item);
        return { item, pattern, needs: allNeededBy(pattern).slice(0, MOST_NEEDS) };
      });
      for (const { needs } of all) if (needs[0]) this.#numberOf(needs[0], numbers);
      this.#firsts = numbers.size;
      const entries = all.map((one, at) => ({ ...one, at, needs: one.needs.map((need) => this.#numberOf(need, numbers)) }));
      const byNeed = this.#metIn.map((_, need) => entries.filter(({ needs }) => needs[0] === need));
      return { byNeed, free: entries.filter(({ needs }) => needs.length === 0) };
    };
  }

  #numberOf(need: Need, numbers: Map<string, number>): number {
    const key = [...need].sort().join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#metIn.push(0) - 1;
    numbers.set(key, number);
    for (const run of need) {
      const letter = run.startsWith(" ") ? run.charAt(1) : "";
      const same = this.#runs.get(letter);
      if (same) same.push({ run, need: number });
      else this.#runs.set(letter, [{ run, need: number }]);
    }
    return number;
  }

  /** True if a pattern matches the text, whose words these are. */
  matches(text: string, words: readonly WordForm[]): boolean {
    for (const { pattern } of this.#allowed(words)) if (pattern.test(text)) return true;
    return false;
  }

  /** What may match a text of these words, in order. */
  candidates(words: readonly WordForm[]): readonly T[] {
    return this.#allowed(words).map(({ item }) => item);
  }

  /** The entries whose needs these words meet, in order. */
  #allowed(words: readonly WordForm[]): readonly Entry<T>[] {
    this.#made ??= this.#make();
    const { byNeed, free } = this.#made;
    const clause = ++this.#clause;
    const metIn = this.#metIn;
    const met: number[] = [];
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as WordForm;
      if (word.meetsNone & this.#bit) continue;
      const needs = this.#metBy(word);
      for (let k = 0; k < needs.length; k++) {
        const need = needs[k] as number;
        if (metIn[need] === clause) continue;
        metIn[need] = clause;
        if (need < this.#firsts) met.push(need);
      }
    }
    const allowed = [...free];
    for (let i = 0; i < met.length; i++) {
      const entries = byNeed[met[i] as number] as readonly Entry<T>[];
      for (let k = 0; k < entries.length; k++) {
        const entry = entries[k] as Entry<T>;
        if (this.#areMet(entry.needs, clause)) allowed.push(entry);
      }
    }
    return allowed.length < 2 ? allowed : allowed.sort((a, b) => a.at - b.at);
  }

  /** True if words of the clause meet each of the needs but the first. */
  #areMet(needs: readonly number[], clause: number): boolean {
    for (let i = 1; i < needs.length; i++) if (this.#metIn[needs[i] as number] !== clause) return false;
    return true;
  }

  /** The numbers of the needs that a word meets. */
  #metBy(form: WordForm): readonly number[] {
    const { text, needsMet } = form;
    const known = needsMet[this.#place];
    if (known) return known;
    const own = new Set<number>();
    const word = asRuns(text);
    for (const letter of ["", ...(word.match(/(?<= )[a-z]/g) ?? [])])
      for (const { run, need } of this.#runs.get(letter) ?? []) if (word.includes(run)) own.add(need);
    const met = [...own];
    if (own.size === 0 && this.#bit !== 0) {
      form.meetsNone |= this.#bit;
      return met;
    }
    while (needsMet.length <= this.#place) needsMet.push(undefined);
    needsMet[this.#place] = met;
    return met;
  }
}

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
