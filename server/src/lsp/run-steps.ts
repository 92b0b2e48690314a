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
    await othersTurn();
    if (token.isCancellationRequested) return undefined;
    sliceEnd = performance.now() + SLICE;
  }
}

/** Turns of the event loop in which a message is read, understood and answered: the library takes one for each of these, and some handlers one more. */
const TURNS_OF_AN_ANSWER = 6;
let turnsToGive = 0;

/** To be called when something has come in: work in slices rests until it can have been answered, instead of taking a slice between any two steps of that. */
export function letOthersFirst(): void {
  turnsToGive = TURNS_OF_AN_ANSWER;
}

/** No more turns than that, whatever comes in meanwhile: the work goes on all the same. */
async function othersTurn(): Promise<void> {
  await nextTurn();
  for (let turns = 0; turns < TURNS_OF_AN_ANSWER && turnsToGive > 0; turns++) {
    turnsToGive--;
    await nextTurn();
  }
}

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
