import { CIRCUMSTANCES, CONTEST_NOT_CONCEDE, TAKES_STANCE, WEIGHED_WORDS, type WordWeights } from "../../../lexicon/answer-weights.ts";
import { answerWords } from "./answer-words.ts";
import type { Circumstance } from "./circumstances.ts";
import { weighings } from "./weight-table.ts";

/** What a word adds to the log odds. */
interface Weight {
  readonly alone: number;
  /** What it adds besides where it stands before another, by that one. */
  readonly before: Map<string, number>;
}

/** A table of learned weights, got ready for adding up. */
class Scale {
  readonly #bias: number;
  readonly #weights = new Map<string, Weight>();

  constructor({ bias, weights }: WordWeights) {
    this.#bias = bias;
    weights
      .flatMap((line) => line.split("|"))
      .forEach((entry, place) => {
        if (entry !== "") this.#put(WEIGHED_WORDS[place] ?? "", entry);
      });
  }

  #put(word: string, entry: string): void {
    let alone = 0;
    const before = new Map<string, number>();
    for (const { next, weight } of weighings(entry)) {
      if (next === undefined) alone = weight;
      else before.set(WEIGHED_WORDS[next] ?? "", weight);
    }
    this.#weights.set(word, { alone, before });
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
