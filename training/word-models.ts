import { answerWords } from "../server/src/engine/claims/weighed/answer-words.ts";
import { type Example, logisticRegression, type Model } from "./logistic-regression.ts";
import type { Labelled } from "./sentences.ts";

const OPTIONS = { leastExamples: 5, penalty: 1, rounds: 600 };

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
