import { LETTER, runEnd, sizeAt } from "../text/characters.ts";
import { neededBy } from "../text/needed-words.ts";
import type { Tokens } from "./tokens.ts";
import { formAt, type WordForm } from "./word-form.ts";

/** A pattern, and what it stands for. */
interface Entry<T> {
  readonly pattern: RegExp;
  readonly item: T;
  /** Runs of letters of which a text needs one; undefined for a pattern that is tried on every text. */
  readonly needed: ReadonlySet<string> | undefined;
}

/** Bits of a number that is quick to handle; where there are more patterns, some share one. */
const BITS = 30;

let sets = 0;

/** Patterns of which each is tried only on texts that have one of the words it cannot do without. */
export class PatternSet<T> {
  readonly #items: readonly T[];
  readonly #patternOf: (item: T) => RegExp;
  /** Where forms of words note for this set which patterns they allow. */
  readonly #place = sets++;
  #read: { readonly entries: readonly Entry<T>[]; readonly always: number } | undefined;

  /** What the patterns need is read off when a text is first asked of: a program that starts has none. */
  constructor(items: readonly T[], patternOf: (item: T) => RegExp) {
    this.#items = items;
    this.#patternOf = patternOf;
  }

  get #entries(): readonly Entry<T>[] {
    this.#read ??= this.#readAll();
    return this.#read.entries;
  }

  /** Patterns that may match any text. */
  get #always(): number {
    this.#read ??= this.#readAll();
    return this.#read.always;
  }

  #readAll(): { readonly entries: readonly Entry<T>[]; readonly always: number } {
    const entries = this.#items.map((item) => ({ item, pattern: this.#patternOf(item), needed: neededBy(this.#patternOf(item)) }));
    return { entries, always: entries.reduce((bits, { needed }, at) => (needed ? bits : bits | bitOf(at)), 0) };
  }

  /** Which patterns a text of these tokens allows, for `allowed`: a number that can be kept; 0 where nothing can match. */
  allowedIn(tokens: Tokens): number {
    const place = this.#place;
    let allowed = this.#always;
    for (let i = 0; i < tokens.length; i++) {
      const { form } = tokens.at(i);
      if (!form) continue;
      form.patterns[place] ??= this.#allowedByWord(form.text);
      allowed |= form.patterns[place];
    }
    return allowed;
  }

  /** What may match a text, in order, by the answer of `allowedIn`. */
  allowed(allowed: number): readonly T[] {
    if (allowed === 0) return [];
    const items: T[] = [];
    for (let at = 0; at < this.#entries.length; at++) if ((allowed & bitOf(at)) !== 0) items.push((this.#entries[at] as Entry<T>).item);
    return items;
  }

  /** What stands for an item in a number that `allowedIn` gives. */
  bitsOf(item: T): number {
    return this.#items.reduce((bits, one, at) => (one === item ? bits | bitOf(at) : bits), 0);
  }

  /** The same for a text of these words. */
  allowedBy(words: readonly WordForm[]): number {
    let allowed = this.#always;
    const place = this.#place;
    for (let i = 0; i < words.length; i++) {
      const { patterns, text } = words[i] as WordForm;
      patterns[place] ??= this.#allowedByWord(text);
      allowed |= patterns[place];
    }
    return allowed;
  }

  #allowedByWord(word: string): number {
    let allowed = 0;
    this.#entries.forEach(({ needed }, at) => {
      if (needed) for (const run of needed) if (word.includes(run)) allowed |= bitOf(at);
    });
    return allowed;
  }
}

function bitOf(at: number): number {
  return 1 << (at % BITS);
}

export function patternSet(patterns: readonly RegExp[]): PatternSet<RegExp> {
  return new PatternSet(patterns, (pattern) => pattern);
}

/** The forms of the runs of letters in a text. */
export function formsIn(text: string): readonly WordForm[] {
  const forms: WordForm[] = [];
  for (let at = 0; at < text.length; ) {
    const end = runEnd(text, at, LETTER);
    if (end > at) forms.push(formAt(text, at, end));
    at = end === at ? at + sizeAt(text, at) : end;
  }
  return forms;
}
