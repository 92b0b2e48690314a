import { answerWords } from "../server/src/engine/claims/contests/weighed/answer-words.ts";
import { GRAIN, weighing } from "../server/src/engine/claims/contests/weighed/weight-table.ts";
import { type Example, logisticRegression, type Model } from "./logistic-regression.ts";
import type { Labelled } from "./sentences.ts";

const OPTIONS = { leastExamples: 5, penalty: 1, rounds: 600 };

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

/** Words whose weights stand in one line of a table. */
const WORDS_A_LINE = 100;

/**
 * Models' weights as they are written into tables: all words once, the commonest first, and for each model what each of the words weighs, by itself and before which others, as
 * `claims/contests/weighed/weight-table.ts` reads it. Throws where a weight is too large for that.
 */
export function weightTables(models: readonly Model[]): {
  readonly words: readonly string[];
  readonly tables: readonly (readonly string[])[];
} {
  const kept = models.map(keptWeights);
  const times = new Map<string, number>();
  for (const word of kept.flat().flatMap(([feature]) => feature.split(" "))) times.set(word, (times.get(word) ?? 0) + 1);
  const words = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1));
  const places = new Map(words.map((word, place) => [word, place]));
  return { words, tables: kept.map((weights) => tableOf(weights, places)) };
}

function tableOf(weights: ReturnType<typeof keptWeights>, places: ReadonlyMap<string, number>): readonly string[] {
  const entries = Array.from(places, () => "");
  const placed = weights.map(([feature, weight]) => {
    const [place = 0, next = -1] = feature.split(" ").map((word) => places.get(word) ?? 0);
    return { place, next, weight };
  });
  const last = new Map<number, number>();
  // a word by itself is kept before its pairs
  for (const { place, next, weight } of placed.sort((a, b) => a.next - b.next)) {
    entries[place] += weighing(next < 0 ? undefined : next - (last.get(place) ?? 0), weight);
    if (next >= 0) last.set(place, next);
  }
  const lines: string[] = [];
  for (let at = 0; at < entries.length; at += WORDS_A_LINE) lines.push(entries.slice(at, at + WORDS_A_LINE).join("|"));
  return lines;
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
