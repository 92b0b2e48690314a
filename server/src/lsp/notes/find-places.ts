import { type Anchored, resolveSteps } from "../../annotations/index.ts";
import type { Steps } from "../../engine/index.ts";
import { runSteps } from "../run-steps.ts";
import type { LazyAnchoringText } from "./anchoring-text.ts";
import type { FindPlaces, Wanted } from "./open-notes.ts";

/** Looks for notes in slices of 2 ms, until `isStopped`. */
export function findPlaces(isStopped: () => boolean): FindPlaces {
  return async (wanted, text) => {
    const found = await runSteps(placesIn(wanted, text), {
      get isCancellationRequested() {
        return isStopped();
      },
    });
    const placeOf = ({ id }: Wanted, at: number): readonly (readonly [string, Anchored])[] => {
      const place = found?.[at];
      return place ? [[id, place]] : [];
    };
    return found && new Map(wanted.flatMap(placeOf));
  };
}

function* placesIn(wanted: readonly Wanted[], text: LazyAnchoringText): Steps<readonly Anchored[]> {
  yield* text.ready();
  return yield* resolveSteps(
    wanted.map(({ anchor }) => anchor),
    text,
  );
}
