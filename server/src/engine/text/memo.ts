/**
 * Answers of a function of texts that was asked before. Holds the answers for texts of `limit` code units in all and then starts afresh, so
 * that a long session does not fill the memory.
 */
export class Memo<V> {
  readonly #limit: number;
  readonly #answers = new Map<string, V>();
  #units = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The answer for `key` where it is known. */
  find(key: string): V | undefined {
    return this.#answers.get(key);
  }

  /** The answer for `key`; `answer` is asked where it is not known. */
  get(key: string, answer: () => V): V {
    const known = this.#answers.get(key);
    if (known !== undefined || this.#answers.has(key)) return known as V;
    if (this.#units + key.length > this.#limit) {
      this.#answers.clear();
      this.#units = 0;
    }
    this.#units += key.length;
    const fresh = answer();
    this.#answers.set(key, fresh);
    return fresh;
  }
}
