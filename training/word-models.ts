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

/** Models' weights as they are written into tables: all words once, the commonest first, and for each model lines of "0.4|a|b c", in which words stand as their places in base 36. */
export function weightTables(models: readonly Model[]): {
  readonly words: readonly string[];
  readonly tables: readonly (readonly string[])[];
} {
  const tables = models.map(weightLines);
  const times = new Map<string, number>();
  for (const word of tables.flat().flatMap((line) => line.split(/[| ]/).slice(1))) times.set(word, (times.get(word) ?? 0) + 1);
  const words = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1));
  const places = new Map(words.map((word, place) => [word, place.toString(36)]));
  const inPlaces = (line: string): string => line.replace(/(?<=[| ])[^| ]+/g, (word) => places.get(word) ?? word);
  return { words, tables: tables.map((lines) => lines.map(inPlaces)) };
}

/** "0.4|word|two words", each weight once. */
function weightLines(model: Model): readonly string[] {
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
