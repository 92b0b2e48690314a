import { drained, type Steps } from "../../engine/index.ts";

/** A value that is made once, in steps; whoever needs it goes on where others have stopped. */
export class Gradual<T> {
  readonly #making: Steps<T>;
  #made: { readonly value: T } | undefined;

  constructor(making: Steps<T>) {
    this.#making = making;
  }

  *steps(): Steps<T> {
    while (!this.#made) {
      const step = this.#making.next();
      if (step.done) this.#made = { value: step.value };
      else yield;
    }
    return this.#made.value;
  }

  /** Does all that is left to do. */
  get value(): T {
    return this.#made ? this.#made.value : drained(this.steps());
  }
}
