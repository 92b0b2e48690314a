/** Work that pauses: between two steps its caller can do something else, or give it up. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of the work in one go. */
export function drained<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
