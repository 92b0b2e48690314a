import type { CancellationToken } from "vscode-languageserver";

/** Milliseconds of work between two looks at the message queue. */
const SLICE = 2;

/**
 * Drives `steps` in slices of 2 ms; undefined as soon as `token` is cancelled. Node has one thread, so a cancellation only arrives between two
 * slices. The command line drains the same generator in one go.
 */
export async function runSteps<T>(
  steps: Generator<undefined, T, undefined>,
  token: Pick<CancellationToken, "isCancellationRequested">,
): Promise<T | undefined> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await nextTurn();
    if (token.isCancellationRequested) return undefined;
    sliceEnd = performance.now() + SLICE;
  }
}

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
