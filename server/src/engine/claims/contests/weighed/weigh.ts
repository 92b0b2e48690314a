import { CIRCUMSTANCES, CONTEST_NOT_CONCEDE, TAKES_STANCE, WEIGHED_WORDS, type WordWeights } from "../../../lexicon/answer-weights.ts";
import { answerWords } from "./answer-words.ts";
import type { Circumstance } from "./circumstances.ts";

/** What a word adds to the log odds. */
interface Weight {
  alone: number;
  /** What it adds besides where it stands before another, by that one. */
  readonly before: Map<string, number>;
}

/** A table of learned weights, got ready for adding up. */
class Scale {
  readonly #bias: number;
  readonly #weights = new Map<string, Weight>();

  constructor({ bias, weights }: WordWeights) {
    this.#bias = bias;
    for (const line of weights) {
      const [weight = "", ...features] = line.split("|");
      for (const feature of features) this.#put(feature, Number(weight));
    }
  }

  #put(feature: string, weight: number): void {
    const [word = "", ...next] = feature.split(" ").map(wordAt);
    let entry = this.#weights.get(word);
    if (!entry) {
      entry = { alone: 0, before: new Map() };
      this.#weights.set(word, entry);
    }
    if (next.length === 0) entry.alone = weight;
    for (const second of next) entry.before.set(second, weight);
  }

  logOdds(words: readonly string[]): number {
    let sum = this.#bias;
    let last: Weight | undefined;
    for (const word of words) {
      sum += last?.before.get(word) ?? 0;
      last = this.#weights.get(word);
      sum += last?.alone ?? 0;
    }
    return sum;
  }
}

/** The word that stands at a place, which is given in base 36. */
function wordAt(place: string): string {
  return WEIGHED_WORDS[Number.parseInt(place, 36)] ?? "";
}

let scales: { readonly stance: Scale; readonly contest: Scale } | undefined;

/** Both tables are got ready when the first sentence is weighed. */
function ready(): NonNullable<typeof scales> {
  scales ??= { stance: new Scale(TAKES_STANCE), contest: new Scale(CONTEST_NOT_CONCEDE) };
  return scales;
}

/** The log odds, by its words alone, that a sentence contests or concedes something: above 0 it rather does. */
export function byItsWords(sentence: string): number {
  return ready().stance.logOdds(answerWords(sentence));
}

/** The same with its circumstances. `byWords` is what its words say. */
export function withCircumstances(byWords: number, circumstances: readonly Circumstance[]): number {
  return circumstances.reduce(
    (sum, circumstance) => sum + (CIRCUMSTANCES.weights[circumstance] ?? 0),
    CIRCUMSTANCES.bias + CIRCUMSTANCES.words * byWords,
  );
}

/** The log odds that a sentence contests, if it does either: below 0 it rather concedes. */
export function contestsRather(sentence: string): number {
  return ready().contest.logOdds(answerWords(sentence));
}
