import { CancellationTokenSource } from "vscode-languageserver";
import { type Anchor, type Anchored, type AnchoringText, resolveAnchor } from "../../annotations/index.ts";
import type { Steps } from "../../engine/index.ts";
import { runSteps } from "../run-steps.ts";
import type { FindPlaces } from "./open-notes.ts";

/** Looks for notes in slices of 2 ms, until `isStopped`. */
export function findPlaces(isStopped: () => boolean): FindPlaces {
  return async (wanted, text) => {
    const { token, cancel } = stopper(isStopped);
    return runSteps(placeSteps(wanted, text, cancel), token);
  };
}

function* placeSteps(
  wanted: readonly { readonly id: string; readonly anchor: Anchor }[],
  text: AnchoringText,
  check: () => void,
): Steps<ReadonlyMap<string, Anchored>> {
  const found = new Map<string, Anchored>();
  for (const { id, anchor } of wanted) {
    found.set(id, resolveAnchor(anchor, text));
    check();
    yield;
  }
  return found;
}

function stopper(isStopped: () => boolean) {
  const source = new CancellationTokenSource();
  return {
    token: source.token,
    cancel: () => {
      if (isStopped()) source.cancel();
    },
  };
}
