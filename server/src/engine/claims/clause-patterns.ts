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

/** The needs that a word meets. */
export interface Met {
  /** As bits, `BITS` to a number. */
  readonly bits: readonly number[];
  /** The numbers of those that are the first of a pattern's. */
  readonly first: readonly number[];
}

const BITS = 30;

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
  /** By need: the clause, counted by `#clause`, of which its entries were looked at last. */
  readonly #looked: number[] = [];
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
      this.#looked.push(0);
    }
    numbers.set(key, number);
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
    const allowed = [...free];
    const met: Met[] = [];
    for (let i = 0; i < words.length; i++) met.push(this.#metBy(words[i] as WordForm));
    for (let i = 0; i < met.length; i++) {
      const { first } = met[i] as Met;
      for (let k = 0; k < first.length; k++) {
        const need = first[k] as number;
        if (this.#looked[need] === clause) continue;
        this.#looked[need] = clause;
        for (const entry of byNeed[need] as readonly Entry<T>[]) if (areMet(entry.needs, met)) allowed.push(entry);
      }
    }
    return allowed.length < 2 ? allowed : allowed.sort((a, b) => a.at - b.at);
  }

  #metBy({ text, needsMet }: WordForm): Met {
    const known = needsMet[this.#place];
    if (known) return known;
    const bits: number[] = [];
    const first: number[] = [];
    this.#needs.forEach((need, number) => {
      for (const run of need) {
        if (!text.includes(run)) continue;
        const at = (number / BITS) | 0;
        while (bits.length <= at) bits.push(0);
        bits[at] = (bits[at] as number) | (1 << (number % BITS));
        if ((this.#made?.byNeed[number]?.length ?? 0) > 0) first.push(number);
        break;
      }
    });
    while (needsMet.length < this.#place) needsMet.push(undefined);
    const met = bits.length === 0 ? NOTHING_MET : { bits, first };
    needsMet[this.#place] = met;
    return met;
  }
}

/** True if each need but the first is met by one of the words. */
function areMet(needs: readonly number[], words: readonly Met[]): boolean {
  for (let i = 1; i < needs.length; i++) if (!isMet(needs[i] as number, words)) return false;
  return true;
}

function isMet(need: number, words: readonly Met[]): boolean {
  const at = (need / BITS) | 0;
  const bit = 1 << (need % BITS);
  for (let i = 0; i < words.length; i++) {
    const { bits } = words[i] as Met;
    if (at < bits.length && (bits[at] as number) & bit) return true;
  }
  return false;
}

const NOTHING_MET: Met = { bits: [], first: [] };

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
