import { TIME_UNITS } from "../../lexicon/units.ts";
import type { Tokens } from "../words/tokens.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { type NumberReading, readCardinal, round } from "./numbers.ts";

/** A share with its noun inside it. */
export interface NamedShare extends NumberReading {
  /** The plural of the noun. */
  readonly counted: string;
}

const USUAL_BASES = new Set([3, 4, 5, 10, 20, 100]);
const PLURAL = /(?:[^s]s|people|children|men|women)$/;
const NO_NOUN = /^(?:of|in|to|and|or|per|at|on|by|for|from|out|more|less|other|another|time|day|week|hour|month|year)$/;

/** "one call in seven", "nine pupils in ten", "six days out of seven": the noun stands between the parts of the share. `part` is the first. */
export function readNamedShare(tokens: Tokens, part: NumberReading): NamedShare | undefined {
  if (part.value < 1 || part.value % 1 !== 0) return undefined;
  const every = readShareOfEvery(tokens, part);
  if (every) return every;
  // "one emergency call in seven": what kind of call comes first
  const kinds = part.inWords && part.value === 1 && tokens.word(part.next + 2) === "in" && isPlainNoun(tokens, part.next) ? 1 : 0;
  const at = part.next + kinds;
  const noun = tokens.at(at);
  const outOf = tokens.follows(at + 1, "out of");
  if (!isPlainNoun(tokens, at) || (!outOf && tokens.word(at + 1) !== "in")) return undefined;
  const time = TIME_UNITS.has(noun.lower);
  const base = readCardinal(tokens, at + (outOf ? 3 : 2));
  // "Nine children out of 58" are two counts, "one case out of three" is a share; "two days in five" counts weeks.
  if (outOf !== time && !(outOf && part.inWords && USUAL_BASES.has(base?.value ?? 0))) return undefined;
  if (!base || base.value <= part.value || base.value > 100 || base.value % 1 !== 0 || base.inWords !== part.inWords) return undefined;
  if (!outOf && part.value > 1 && !USUAL_BASES.has(base.value)) return undefined;
  const after = tokens.word(base.next);
  // "one home in three areas", "one visit in two years", "one death in five was", "one member in 20%".
  if (TIME_UNITS.has(after) || /^(?:%|per|percent|percentage|working|of|[-‐‑–:/])$/.test(after)) return undefined;
  const next = readNounPhrase(tokens, base.next, false);
  if (next && PLURAL.test(next)) return undefined;
  return {
    value: round(part.value / base.value),
    next: base.next,
    inWords: part.inWords,
    counted: (kinds > 0 ? `${tokens.at(part.next).text} ` : "") + pluralOf(noun.text),
  };
}

function isPlainNoun(tokens: Tokens, index: number): boolean {
  const { kind, text, lower } = tokens.at(index);
  return kind === "word" && text === lower && !NO_NOUN.test(lower);
}

/** "one stop and search in every five", "one case out of every three", "one evening in every seven". */
function readShareOfEvery(tokens: Tokens, part: NumberReading): NamedShare | undefined {
  for (let at = part.next + 1; at <= part.next + 4; at++) {
    const { kind, lower, text } = tokens.at(at - 1);
    if (kind !== "word" || text !== lower || /^(?:of|in|out|to|or|per|for|from)$/.test(lower)) return undefined;
    const base = tokens.follows(at, "in every") ? at + 2 : tokens.follows(at, "out of every") ? at + 3 : undefined;
    const whole = base === undefined ? undefined : readCardinal(tokens, base);
    if (base !== undefined && (!whole || whole.value <= part.value || whole.value % 1 !== 0 || TIME_UNITS.has(tokens.word(whole.next))))
      return undefined;
    if (whole) return { value: round(part.value / whole.value), next: whole.next, inWords: part.inWords, counted: pluralOf(text) };
  }
  return undefined;
}

const IRREGULAR: Readonly<Record<string, string>> = { child: "children", person: "people", man: "men", woman: "women" };

function pluralOf(noun: string): string {
  if (PLURAL.test(noun)) return noun;
  return IRREGULAR[noun] ?? (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`);
}
