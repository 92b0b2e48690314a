import { CancellationTokenSource } from "vscode-languageserver";
import { type Anchored, resolveSteps } from "../../annotations/index.ts";
import type { Steps } from "../../engine/index.ts";
import { runSteps } from "../run-steps.ts";
import type { FindPlaces } from "./open-notes.ts";

/** Looks for notes in slices of 2 ms, until `isStopped`. */
export function findPlaces(isStopped: () => boolean): FindPlaces {
  return async (wanted, text) => {
    const stopping = new CancellationTokenSource();
    const steps = resolveSteps(
      wanted.map(({ anchor }) => anchor),
      text,
    );
    const found = await runSteps(
      watched(steps, () => isStopped() && stopping.cancel()),
      stopping.token,
    );
    const placeOf = ({ id }: { readonly id: string }, at: number): readonly (readonly [string, Anchored])[] => {
      const place = found?.[at];
      return place ? [[id, place]] : [];
    };
    return found && new Map(wanted.flatMap(placeOf));
  };
}

/** The same steps; `look` is called between them. */
function* watched<T>(steps: Steps<T>, look: () => void): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    look();
    yield;
  }
}
