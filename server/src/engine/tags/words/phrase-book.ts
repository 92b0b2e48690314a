/** The words of a list: words parted by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** A word to be looked up. */
interface Lower {
  /** In lower case. */
  readonly lower: string;
}

/** An expression of a phrase book. */
export interface Expression<M> {
  /** Its words, parted by one space. */
  readonly words: string;
  /** The number of its words. */
  readonly length: number;
  /** Of the book's expressions it alone has this number. */
  readonly number: number;
  readonly meaning: M;
}

/** The step of a book before the first word of an expression. */
export const BEGINNING = 0;
/** No step: `BEGINNING` is behind no word. */
export const NOWHERE = 0;

/**
 * Expressions of several words, looked up by their words in order; the longest one at a place wins. Words and the steps from one word to the next have
 * numbers. The lists are read when the book is first asked: a program that starts has nothing to look up.
 */
export class PhraseBook<M> {
  readonly #unread: (() => void)[] = [];
  /** The number of each word that an expression has, from 1 on. */
  readonly #words = new Map<string, number>();
  /** By step: the expression that ends there. */
  readonly #expressions: (Expression<M> | undefined)[] = [undefined];
  /** By step: 1 where one does. Most words are asked about, and this fits into the processor's cache. */
  #ends = new Uint8Array(1);
  readonly #steps = new Steps();

  /** Takes in a list, one expression a line; `(a|b)` are alternatives, an empty one leaves the place out. Parentheses do not nest. */
  add(list: string, meaning: M): void {
    this.#unread.push(() => {
      for (const line of list.split("\n")) if (line.trim()) for (const words of alternatives(line)) this.#learn(words, meaning);
    });
  }

  /** Takes in one expression, word by word as they stand. */
  addWords(words: readonly string[], meaning: M): void {
    this.#unread.push(() => this.#learn(words, meaning));
  }

  #learn(words: readonly string[], meaning: M): void {
    let at = BEGINNING;
    for (const word of words) {
      const number = this.#words.get(word) ?? this.#words.size + 1;
      this.#words.set(word, number);
      let next = this.#steps.next(at, number);
      if (next === NOWHERE) {
        next = this.#expressions.length;
        this.#expressions.push(undefined);
        this.#steps.add(at, number, next);
      }
      at = next;
    }
    if (at !== BEGINNING) this.#expressions[at] = { words: words.join(" "), length: words.length, number: at, meaning };
  }

  /** The number of a word; 0 for one that no expression has. It holds as long as nothing is added to the book. */
  numberOf(word: string): number {
    if (this.#unread.length > 0) {
      for (const read of this.#unread.splice(0)) read();
      this.#ends = Uint8Array.from(this.#expressions, (expression) => (expression ? 1 : 0));
    }
    return this.#words.get(word) ?? 0;
  }

  /** The step from one behind the next word of an expression, given by its number; `NOWHERE` where none goes on so. */
  step(from: number, word: number): number {
    return word === 0 ? NOWHERE : this.#steps.next(from, word);
  }

  /** The expression that ends at a step. */
  at(step: number): Expression<M> | undefined {
    return this.#ends[step] === 1 ? this.#expressions[step] : undefined;
  }

  /** True if an expression begins with the word. */
  begins(word: string): boolean {
    return this.step(BEGINNING, this.numberOf(word)) !== NOWHERE;
  }

  /** The longest expression that begins at `at`. */
  longest(words: readonly Lower[], at: number): Expression<M> | undefined {
    let best: Expression<M> | undefined;
    for (let i = at, step = BEGINNING; i < words.length; i++) {
      step = this.step(step, this.numberOf((words[i] as Lower).lower));
      if (step === NOWHERE) break;
      best = this.at(step) ?? best;
    }
    return best;
  }
}

/** Which step a word leads to from another: a table in which each entry takes three numbers, at the place that its key gives or the next free one. */
class Steps {
  #places = 1 << 10;
  #table = new Int32Array(this.#places * 3);
  /** By place, in bits: whether it is taken. Most are not that are asked for: they are told without the table, which is too large for the processor's cache. */
  #taken = new Uint8Array(this.#places / 8);
  #size = 0;

  next(from: number, word: number): number {
    const place = this.#place(from, word);
    if (((this.#taken[place >> 3] as number) & (1 << (place & 7))) === 0) return NOWHERE;
    const table = this.#table;
    for (let at = place * 3; ; at = at + 3 === table.length ? 0 : at + 3) {
      if (table[at + 1] === 0) return NOWHERE;
      if (table[at] === from && table[at + 1] === word) return table[at + 2] as number;
    }
  }

  add(from: number, word: number, to: number): void {
    if (this.#size * 2 >= this.#places) this.#grow();
    let place = this.#place(from, word);
    while (this.#table[place * 3 + 1] !== 0) place = (place + 1) & (this.#places - 1);
    this.#table.set([from, word, to], place * 3);
    this.#taken[place >> 3] = (this.#taken[place >> 3] as number) | (1 << (place & 7));
    this.#size++;
  }

  #place(from: number, word: number): number {
    return (Math.imul(Math.imul(from, 0x9e3779b1) ^ word, 0x85ebca6b) >>> 8) & (this.#places - 1);
  }

  /** Twice the room, which stays at least half empty. */
  #grow(): void {
    const known = this.#table;
    this.#places *= 2;
    this.#table = new Int32Array(this.#places * 3);
    this.#taken = new Uint8Array(this.#places / 8);
    this.#size = 0;
    for (let at = 0; at < known.length; at += 3)
      if (known[at + 1] !== 0) this.add(known[at] as number, known[at + 1] as number, known[at + 2] as number);
  }
}

/** Every reading of a line, as lists of words: "in a (timely|planned) way" has two. */
export function alternatives(line: string): readonly (readonly string[])[] {
  let made: string[] = [""];
  for (const part of line.split(/[()]/).entries()) {
    const [index, text] = part;
    const options = index % 2 === 1 ? text.split("|") : [text];
    made = made.flatMap((before) => options.map((option) => before + option));
  }
  return made.map((words) => words.split(/\s+/).filter(Boolean));
}
