/**
 * Which thread each box for a reply belongs to. The editor names a box by a number that its threads are given as they are made, one after another; a
 * thread does not know its own. Threads that were made in one go have numbers in a row.
 */
export class BoxHandles<T> {
  readonly #known = new Map<number, T>();
  #expected: (readonly T[])[] = [];
  /** Numbers of boxes whose threads are not known yet. */
  #seen = new Set<number>();

  /** Threads, in the order in which they were made in one go. Each will have a box. */
  expect(threads: readonly T[]): void {
    if (threads.length > 0) this.#expected.push(threads);
  }

  /** A box was opened. Returned are the threads whose boxes are known now and were not before. */
  see(handle: number): readonly T[] {
    if (this.#known.has(handle)) return [];
    this.#seen.add(handle);
    const found: T[] = [];
    for (let [batch] = this.#expected; batch && this.#seen.size >= batch.length; [batch] = this.#expected)
      found.push(...this.#assign(batch));
    return found;
  }

  /** Undefined where it cannot be told. */
  of(handle: number): T | undefined {
    return this.#known.get(handle);
  }

  /** A thread is gone; those that were made with it and whose boxes were not seen have none that could be told. */
  forget(thread: T): void {
    this.#expected = this.#expected.filter((batch) => !batch.includes(thread));
    for (const [handle, one] of this.#known) if (one === thread) this.#known.delete(handle);
  }

  #assign(batch: readonly T[]): readonly T[] {
    this.#expected.shift();
    const handles = [...this.#seen].sort((one, other) => one - other).slice(0, batch.length);
    const [first = 0] = handles;
    // Something else was made in between: rather no thread than a wrong one.
    if (handles.some((handle, index) => handle !== first + index)) {
      this.#seen.clear();
      this.#expected = [];
      return [];
    }
    batch.forEach((thread, index) => {
      this.#known.set(first + index, thread);
    });
    for (const handle of handles) this.#seen.delete(handle);
    return batch;
  }
}
