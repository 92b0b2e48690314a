import { asRuns, neededBy } from "../../text/needed-words.ts";

/** A pattern, and runs of letters of which a text needs one; undefined for a pattern that is tried on every text. */
interface Entry {
  readonly pattern: RegExp;
  readonly needed: ReadonlySet<string> | undefined;
}

/** Bits of a number that is quick to handle; where there are more patterns, some share one. */
const BITS = 30;

interface Read {
  readonly entries: readonly Entry[];
  /** The patterns that may match any text. */
  readonly always: number;
  /** Matches a word that has a run which some pattern needs: most have none. */
  readonly anyNeeded: RegExp;
}

/** Patterns of which each is tried only on texts that have one of the words it cannot do without. */
export class PatternSet {
  readonly #patterns: readonly RegExp[];
  #read: Read | undefined;

  /** What the patterns need is read off when a text is first asked of: a program that starts has none. */
  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns;
  }

  #readOnce(): Read {
    if (this.#read) return this.#read;
    const entries = this.#patterns.map((pattern) => ({ pattern, needed: neededBy(pattern) }));
    const always = entries.reduce((bits, { needed }, at) => (needed ? bits : bits | bitOf(at)), 0);
    const runs = new Set(entries.flatMap(({ needed }) => [...(needed ?? [])]));
    this.#read = { entries, always, anyNeeded: new RegExp(runs.size > 0 ? [...runs].join("|") : "(?!)") };
    return this.#read;
  }

  /** What may match a text, in order, by what its words allow. */
  allowed(allowed: number): readonly RegExp[] {
    return allowed === 0 ? [] : this.#patterns.filter((_, at) => (allowed & bitOf(at)) !== 0);
  }

  /** What stands for a pattern in a number that `allowedByWord` gives. */
  bitsOf(pattern: RegExp): number {
    return this.#patterns.reduce((bits, one, at) => (one === pattern ? bits | bitOf(at) : bits), 0);
  }

  /** Which patterns a word allows, for `allowed`: a number that can be kept, and joined with those of a text's other words by "or". */
  allowedByWord(word: string): number {
    const { entries, always, anyNeeded } = this.#readOnce();
    const runs = asRuns(word);
    let allowed = always;
    if (!anyNeeded.test(runs)) return allowed;
    for (let at = 0; at < entries.length; at++) {
      const needed = entries[at]?.needed;
      if (needed) for (const run of needed) if (runs.includes(run)) allowed |= bitOf(at);
    }
    return allowed;
  }
}

function bitOf(at: number): number {
  return 1 << (at % BITS);
}
