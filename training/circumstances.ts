import { type Considered, whileListening } from "../server/src/engine/claims/contests/weighed/weighed-answers.ts";
import { analyse } from "../server/src/engine/index.ts";
import { type Example, logisticRegression, logOdds, type Model } from "./logistic-regression.ts";
import type { AnnotatedText, Labelled } from "./sentences.ts";
import { takesStance, wordFeatures } from "./word-models.ts";

/** The name of the feature that says how a sentence's words weigh; it is no circumstance. */
export const WORDS = "words";

const OPTIONS = { leastExamples: 20, penalty: 1, rounds: 2_000 };
const FOLDS = 5;

/** A sentence of an article for which the engine has no rule: what its words and its circumstances say, and what people said. */
export interface Weighed extends Example {
  readonly meant: Labelled["meant"];
  readonly sentence: string;
}

/**
 * How much the circumstances of a sentence say beside its words. The words of each article are weighed by a model that has not learned from it: one that has would
 * be trusted too much.
 */
export function learnCircumstances(weighed: readonly Weighed[]): Model {
  return logisticRegression(weighed, OPTIONS);
}

/**
 * The sentences of articles and annotated texts that no rule knows, each text as it is laid out. `all` are all sentences that are learned from, those of the texts
 * among them.
 */
export function weighTexts(laidOut: readonly AnnotatedText[], all: readonly Labelled[]): readonly Weighed[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const here = laidOut.filter((_text, i) => i % FOLDS === fold);
    const texts = new Set(here.map(({ sentences: [first] }) => first?.text));
    const model = takesStance(all.filter(({ text }) => !texts.has(text)));
    return here.flatMap((text) => weighText(text, model));
  }).flat();
}

function weighText({ text, sentences }: AnnotatedText, model: Model): readonly Weighed[] {
  const considered: Considered[] = [];
  whileListening(
    (one) => considered.push(one),
    () => analyse(text),
  );
  return considered.flatMap(({ sentence, circumstances }): readonly Weighed[] => {
    const label = sentences.find((labelled) => labelled.sentence.includes(sentence) || sentence.includes(labelled.sentence));
    if (!label) return [];
    const words = logOdds(model, wordFeatures(sentence));
    const features = new Map<string, number>([[WORDS, words], ...circumstances.map((name) => [name, 1] as const)]);
    return [{ features, is: label.meant !== "neither", meant: label.meant, sentence }];
  });
}
