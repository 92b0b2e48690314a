/**
 * Answers of a function of texts that was asked before. Holds at most `limit` answers and then starts afresh, so that a long session does not
 * fill the memory.
 */
export class Memo<V> {
  readonly #limit: number;
  readonly #answers = new Map<string, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The answer for `key`; `answer` is asked where it is not known. */
  get(key: string, answer: () => V): V {
    const known = this.#answers.get(key);
    if (known !== undefined || this.#answers.has(key)) return known as V;
    if (this.#answers.size >= this.#limit) this.#answers.clear();
    const fresh = answer();
    this.#answers.set(key, fresh);
    return fresh;
  }
}
