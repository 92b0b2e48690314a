import { DIVIDING_VERBS, MULTIPLYING_VERBS, SMALL_NUMBERS } from "../../lexicon/number-words.ts";
import type { Tokens } from "../words/tokens.ts";
import { round } from "./numbers.ts";
import { readOccasions, type UnitReading, unitReading } from "./units.ts";

/** A multiple or a number of occasions said in one word: "doubled", "halved", "threefold", "twice a year", "once a week", "double the rate". */
export function readMultiple(tokens: Tokens, index: number): UnitReading | undefined {
  const word = tokens.word(index);
  if (word === "twice" || word === "once") return readOccasionWord(tokens, index, word === "twice" ? 2 : 1);
  const fold = /^(\p{L}+)fold$/u.exec(word)?.[1];
  const times = fold === undefined ? undefined : SMALL_NUMBERS.get(fold);
  if (times) return ratio(index, times);
  const divided = DIVIDING_VERBS.get(word);
  if (divided !== undefined) return tokens.isJoin(index + 1) ? undefined : ratio(index, divided);
  const multiplied = MULTIPLYING_VERBS.get(word);
  if (multiplied === undefined || tokens.isJoin(index + 1) || tokens.at(index).attached) return undefined;
  if (/^(?:back|down|up|over|as)$/.test(tokens.word(index + 1))) return undefined;
  if (!/^(?:double|treble|triple|quadruple)$/.test(word)) return ratio(index, multiplied);
  const verb = /^(?:to|will|would|could|may|might|should|than|nearly|almost)$/.test(tokens.word(index - 1));
  const compares = /^(?:the|that|those|what|its|their|last|our)$/.test(tokens.word(index + 1));
  // "a little under double", but "over double glazing".
  const bounded = /^(?:under|over|about|around|roughly)$/.test(tokens.word(index - 1)) && tokens.at(index + 1).kind !== "word";
  return verb || compares || bounded ? ratio(index, multiplied) : undefined;
}

function ratio(index: number, value: number): UnitReading {
  return unitReading("ratio", undefined, index + 1, value);
}

/** "once" is an adverb of time unless it is bounded ("at least once") or has a period ("once a week"). */
function readOccasionWord(tokens: Tokens, index: number, value: number): UnitReading | undefined {
  const occasions = readOccasions(tokens, index + 1);
  if (value === 1 && occasions.category !== "rate") {
    if (!/^(?:least|than|only|just)$/.test(tokens.word(index - 1)) || occasions.category !== "count") return undefined;
    if (tokens.isJoin(index + 1)) return undefined;
  }
  // "was told twice": that it happened again, and no number but within a stated time ("met twice in six months")
  if (
    value === 2 &&
    occasions.category === "count" &&
    tokens.word(index + 1) !== "in" &&
    !/^(?:least|than|only|just|about)$/.test(tokens.word(index - 1))
  )
    return undefined;
  if (tokens.isJoin(index + 1) && occasions.category !== "rate") return undefined;
  return { ...occasions, value };
}

/** "a ratio of one to six", "1:12": the first part divided by the second. */
export function ratioValue(first: number, second: number): number {
  return second === 0 ? 0 : round(first / second);
}
