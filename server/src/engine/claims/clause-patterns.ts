import type { WordForm } from "../tags/word-form.ts";
import { allNeededBy } from "../text/needed-words.ts";

/** A pattern, and what it stands for. */
interface Entry<T> {
  readonly pattern: RegExp;
  readonly item: T;
  /** Numbers of needs, all of which a clause has to meet. */
  readonly needs: readonly number[];
}

/** Runs of letters of which a clause has to have one. */
type Need = ReadonlySet<string>;

/** More needs of one pattern spare no further clause. */
const MOST_NEEDS = 4;
/** Words of which it is remembered which needs they meet; a document has some thousands. */
const MOST_WORDS = 20_000;

/**
 * Patterns for what a clause says, of which each is tried only on clauses that have all the words it cannot do without: "is wrong" needs one
 * of the forms of "to be" and one of its adjectives.
 */
export class ClausePatterns<T> {
  readonly #make: () => readonly Entry<T>[];
  #made: readonly Entry<T>[] | undefined;
  readonly #needs: Need[] = [];
  /** By word: the needs it meets. */
  readonly #metBy = new Map<string, readonly number[]>();
  /** By need: the clause, counted by `#clause`, that met it last. */
  readonly #met: number[] = [];
  #clause = 0;

  /** The items are asked for when a text first needs them: a server starts sooner without. */
  constructor(items: () => readonly T[], patternOf: (item: T) => RegExp) {
    this.#make = () => {
      const numbers = new Map<string, number>();
      return items().map((item) => {
        const pattern = patternOf(item);
        return {
          item,
          pattern,
          needs: allNeededBy(pattern)
            .slice(0, MOST_NEEDS)
            .map((need) => this.#numberOf(need, numbers)),
        };
      });
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
    for (const entry of this.#meet(words)) if (this.#isMet(entry) && entry.pattern.test(text)) return true;
    return false;
  }

  /** What may match a text of these words, in order. */
  candidates(words: readonly WordForm[]): readonly T[] {
    const items: T[] = [];
    for (const entry of this.#meet(words)) if (this.#isMet(entry)) items.push(entry.item);
    return items;
  }

  /** Notes what the words meet; answers with the entries. */
  #meet(words: readonly WordForm[]): readonly Entry<T>[] {
    this.#made ??= this.#make();
    const clause = ++this.#clause;
    for (let i = 0; i < words.length; i++) {
      const { text } = words[i] as WordForm;
      const met = this.#metBy.get(text) ?? this.#learn(text);
      for (let k = 0; k < met.length; k++) this.#met[met[k] as number] = clause;
    }
    return this.#made;
  }

  #isMet({ needs }: Entry<T>): boolean {
    for (let i = 0; i < needs.length; i++) if (this.#met[needs[i] as number] !== this.#clause) return false;
    return true;
  }

  #learn(word: string): readonly number[] {
    const met: number[] = [];
    this.#needs.forEach((need, number) => {
      for (const run of need) {
        if (!word.includes(run)) continue;
        met.push(number);
        break;
      }
    });
    if (this.#metBy.size >= MOST_WORDS) this.#metBy.clear();
    this.#metBy.set(word, met);
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
