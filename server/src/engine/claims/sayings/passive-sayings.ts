import { NAMING_PARTICIPLES, TELLING_PARTICIPLES } from "../../lexicon/reporting-verbs.ts";
import type { Word } from "../../tags/words/name-words.ts";
import { mayBeFor, PASSIVE } from "../../tags/words/word-uses.ts";
import type { Span } from "../../text/span.ts";
import { type Paragraph, quoteAt, type Unit } from "../reading.ts";
import { isAskedBy, questionBehind } from "./asked-questions.ts";
import { pick, place, type Saying, trimmed } from "./saying.ts";
import { nounPhraseEnding } from "./source-phrase.ts";
import { subjectAfter } from "./subject.ts";

/** Words between the participle and "by": "described | yesterday | by". */
const MOST_BETWEEN = 3;

/** "Inspectors were told by the manager that …", "The data was described by one opponent as “soup”", "It was called “soup” by one opponent". */
export function passiveSayings(paragraph: Paragraph, unit: Unit, from: number, nested: boolean): readonly Saying[] {
  const { words } = paragraph;
  const found: Saying[] = [];
  for (let at = from; at < words.length && (words[at]?.start ?? 0) < unit.end; at++) {
    const word = words[at] as Word;
    if (!mayBeFor(word, PASSIVE)) continue;
    if (!TELLING_PARTICIPLES.has(word.lower) && !NAMING_PARTICIPLES.has(word.lower)) continue;
    if (quoteAt(unit.quotes, word.start)) continue;
    const saying = readPassive(paragraph, unit, at);
    if (saying) found.push({ ...saying, nested });
  }
  return found;
}

function readPassive(paragraph: Paragraph, unit: Unit, verb: number): Saying | undefined {
  const { words, text, index } = paragraph;
  const participle = words[verb] as Word;
  const by = byAfter(paragraph, unit, verb);
  const source = by > 0 ? subjectAfter(paragraph, unit, by) : undefined;
  if (!source) return undefined;
  const rest = text.slice(source.end, unit.end);
  const cue = { paragraph: index, ...pick(participle) };
  const at = { paragraph: index, ...pick(source) };
  if (participle.lower === "asked") {
    const question = isAskedBy(words, verb, unit) ? questionBehind(text, unit, source.end) : undefined;
    return question && { ...place(paragraph, [question], at, cue), question: true };
  }
  if (TELLING_PARTICIPLES.has(participle.lower)) {
    const that = TELLS_THAT.exec(rest);
    if (!that || !isPassive(words, verb, unit)) return undefined;
    return place(paragraph, [trimmed(text, { start: source.end + that[0].length, end: unit.end })], at, cue);
  }
  const named = describedThing(paragraph, unit, verb);
  const between = unit.quotes.find((quote) => quote.start >= participle.end && quote.end <= source.start);
  if (between) return place(paragraph, [...named, { start: between.start, end: between.end }], at, cue);
  const as = /^,? as (?=\S)/.exec(rest);
  const quote = as ? unit.quotes.find((item) => item.start >= source.end) : undefined;
  if (!as || (!quote && participle.lower !== "described")) return undefined;
  return place(
    paragraph,
    [...named, { start: source.end + as[0].length - 3, end: quote?.end ?? clauseEnd(text, unit, source.end) }],
    at,
    cue,
  );
}

/** "by the director | at the last meeting that" */
const TELLS_THAT = /^(?: (?:at|in|on|during|after|before|yesterday|last|this)\b[^,.;:“”"]{0,40}?)? that (?=\S)/;

/** Index of the "by" that names who does it, or -1. */
function byAfter({ words, text }: Paragraph, unit: Unit, verb: number): number {
  let between = 0;
  for (let at = verb + 1; at < words.length && between <= MOST_BETWEEN; at++) {
    const word = words[at] as Word;
    if (word.start >= unit.end) return -1;
    if (quoteAt(unit.quotes, word.start)) continue;
    if (word.lower === "by" && !/[.;:]/.test(text.slice(words[at - 1]?.end ?? 0, word.start))) return at;
    between++;
  }
  return -1;
}

function isPassive(words: readonly Word[], verb: number, unit: Span): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at--) {
    const word = words[at] as Word;
    if (word.start < unit.start) return false;
    if (/^(?:was|were|been|being|is|are|be)$|^(?:i|we|you|they|he|she)[’'](?:m|re|s)$/.test(word.lower)) return true;
  }
  return false;
}

/** "| The data | was described": the thing, where the participle is a passive with its subject before it. */
function describedThing(paragraph: Paragraph, unit: Unit, verb: number): readonly Span[] {
  const { words } = paragraph;
  for (let at = verb - 1; at > Math.max(0, verb - 4); at--) {
    const word = words[at] as Word;
    if (word.start < unit.start) return [];
    if (!/^(?:was|were|is|are)$/.test(word.lower)) continue;
    const subject = nounPhraseEnding(paragraph, unit, at - 1);
    return subject ? [subject] : [];
  }
  return [];
}

function clauseEnd(text: string, unit: Span, from: number): number {
  const stop = /[,;]| (?:and|but|while|after|when) /.exec(text.slice(from + 4, unit.end));
  return trimmed(text, { start: from, end: stop ? from + 4 + stop.index : unit.end }).end;
}
