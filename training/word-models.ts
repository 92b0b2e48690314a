import { answerWords } from "../server/src/engine/claims/contests/weighed/answer-words.ts";
import { type Example, logisticRegression, type Model } from "./logistic-regression.ts";
import type { Labelled } from "./sentences.ts";

const OPTIONS = { leastExamples: 5, penalty: 1, rounds: 600 };

/** Parts of one in which the weights of words are written: more of them change hardly any decision. */
const GRAIN = 5;

/** What weighs less is left out: a fifth of the table, and hardly a decision. */
const LEAST_WEIGHT = 0.18;

/** How often each word and each pair of neighbours stands in a sentence. */
export function wordFeatures(sentence: string): ReadonlyMap<string, number> {
  const words = answerWords(sentence);
  const features = new Map<string, number>();
  const count = (feature: string): void => {
    features.set(feature, (features.get(feature) ?? 0) + 1);
  };
  words.forEach((word, i) => {
    count(word);
    if (i > 0) count(`${words[i - 1]} ${word}`);
  });
  return features;
}

/** Tells sentences that contest or concede from others. */
export function takesStance(labelled: readonly Labelled[]): Model {
  return logisticRegression(
    labelled.map(({ sentence, meant }): Example => ({ features: wordFeatures(sentence), is: meant !== "neither" })),
    OPTIONS,
  );
}

/** Tells those that contest from those that concede. */
export function contestNotConcede(labelled: readonly Labelled[]): Model {
  return logisticRegression(
    labelled.flatMap(({ sentence, meant }): readonly Example[] =>
      meant === "dispute" || meant === "concede" ? [{ features: wordFeatures(sentence), is: meant === "dispute" }] : [],
    ),
    OPTIONS,
  );
}

/** A model's weights as they are written into a table: "0.4|word|two words", each weight once. */
export function weightLines(model: Model): readonly string[] {
  const byWeight = new Map<number, string[]>();
  for (const [feature, weight] of keptWeights(model)) {
    const same = byWeight.get(weight);
    if (same) same.push(feature);
    else byWeight.set(weight, [feature]);
  }
  return [...byWeight].sort(([a], [b]) => a - b).map(([weight, features]) => [weight, ...grouped(features)].join("|"));
}

/** "the court", "the lowest": pairs that begin alike and follow each other, as "the court lowest". */
function grouped(features: readonly string[]): readonly string[] {
  const groups: { readonly word: string; readonly next: string[] }[] = [];
  for (const feature of features) {
    const [word = "", ...next] = feature.split(" ");
    const last = groups.at(-1);
    if (next.length > 0 && last?.word === word && last.next.length > 0) last.next.push(...next);
    else groups.push({ word, next });
  }
  return groups.map(({ word, next }) => [word, ...next].join(" "));
}

/** What is left of a model's weights once they are rounded. */
export function keptWeights({ weights }: Model): readonly (readonly [string, number])[] {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .map(([feature, weight]) => [feature, rounded(weight, GRAIN)] as const);
}

export function rounded(weight: number, grain: number): number {
  return Math.round(weight * grain) / grain;
}
