import { asRuns, neededBy } from "../text/needed-words.ts";
import type { Tokens } from "./tokens.ts";

/** A pattern, and runs of letters of which a text needs one; undefined for a pattern that is tried on every text. */
interface Entry {
  readonly pattern: RegExp;
  readonly needed: ReadonlySet<string> | undefined;
}

/** Bits of a number that is quick to handle; where there are more patterns, some share one. */
const BITS = 30;

let sets = 0;

/** Patterns of which each is tried only on texts that have one of the words it cannot do without. */
export class PatternSet {
  readonly #patterns: readonly RegExp[];
  /** Where forms of words note for this set which patterns they allow. */
  readonly #place = sets++;
  #read: { readonly entries: readonly Entry[]; readonly always: number } | undefined;

  /** What the patterns need is read off when a text is first asked of: a program that starts has none. */
  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns;
  }

  /** What each pattern needs, and those that may match any text. */
  #readOnce(): { readonly entries: readonly Entry[]; readonly always: number } {
    if (this.#read) return this.#read;
    const entries = this.#patterns.map((pattern) => ({ pattern, needed: neededBy(pattern) }));
    const always = entries.reduce((bits, { needed }, at) => (needed ? bits : bits | bitOf(at)), 0);
    this.#read = { entries, always };
    return this.#read;
  }

  /** Which patterns a text of these tokens allows, for `allowed`: a number that can be kept; 0 where nothing can match. */
  allowedIn(tokens: Tokens): number {
    const place = this.#place;
    let allowed = this.#readOnce().always;
    for (let i = 0; i < tokens.length; i++) {
      const { form } = tokens.at(i);
      if (!form) continue;
      form.patterns[place] ??= this.allowedByWord(form.text);
      allowed |= form.patterns[place];
    }
    return allowed;
  }

  /** What may match a text, in order, by the answer of `allowedIn`. */
  allowed(allowed: number): readonly RegExp[] {
    return allowed === 0 ? [] : this.#patterns.filter((_, at) => (allowed & bitOf(at)) !== 0);
  }

  /** What stands for a pattern in a number that `allowedIn` gives. */
  bitsOf(pattern: RegExp): number {
    return this.#patterns.reduce((bits, one, at) => (one === pattern ? bits | bitOf(at) : bits), 0);
  }

  /** Which patterns a word allows by itself. */
  allowedByWord(word: string): number {
    const { entries } = this.#readOnce();
    const runs = asRuns(word);
    let allowed = 0;
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
