import { CAPITAL, kindAt } from "../../text/characters.ts";
import { lastStartingAtOrBefore, type Span } from "../../text/span.ts";
import type { Tokens } from "../words/tokens.ts";
import type { WordForm } from "../words/word-form.ts";

/*
 * What the words of a sentence let expect of its figures' times and places, as a set of bits: the patterns that find them are long, and most sentences
 * have none of the words that they need. A bit that is not set says that the pattern cannot match.
 */

/** A year, a month, or a word such as "year" or "inspection" … */
export const PERIOD = 1;
/** … and a word that makes a period of it: "the last", "this", "during". */
export const DATED = 2;
/** Others that a figure may be compared with. */
export const COMPARED = 4;
/** Schools, countries, "the area". */
export const PLACE = 8;
/** A place by its name: "live in", or "In" at the beginning of a sentence. */
export const NAMED = 16;
const MONTH = 32;
const IN = 64;
const KNOWN = 128;

const HINTS: readonly (readonly [number, RegExp])[] = [
  [PERIOD, /year|month|quarter|week|term|inspection|visit|review/],
  [
    DATED,
    /^q$|quarter|last|past|previous|preceding|current|latest|recent|same|first|this|year|month|week|quarter|term|inspection|time|during/,
  ],
  [MONTH, /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/],
  [
    COMPARED,
    /nation|region|england|english|wales|scotland|ireland|britain|uk|united|london|north|south|midlands|humber|neighbour|compar|similar|benchmark|other/,
  ],
  [
    PLACE,
    /school|college|academies|referral|ationally|egionally|ationwide|england|wales|scotland|ireland|britain|uk|london|^(?:country|region|nation|local|area|borough|city|county|town|district|authority)/,
  ],
  [NAMED, /live|living|resident|residing|based|born/],
  [IN, /^(?:in|across)$/],
];

/** A sentence that holds statistics: the first of them, the one after the last, and what its words let expect. */
export interface FiguredSentence {
  readonly sentence: Span;
  readonly from: number;
  readonly to: number;
  readonly hints: number;
}

/** The sentences that hold statistics. */
export function figuredSentences(tokens: Tokens, sentences: readonly Span[], statistics: readonly Span[]): readonly FiguredSentence[] {
  const found: FiguredSentence[] = [];
  for (let from = 0, to = 0; from < statistics.length; from = to) {
    const sentence = sentences[lastStartingAtOrBefore(sentences, (statistics[from] as Span).start)];
    if (!sentence) break;
    to = from + 1;
    while (to < statistics.length && (statistics[to] as Span).start < sentence.end) to++;
    found.push({ sentence, from, to, hints: hintsIn(tokens, sentence) });
  }
  return found;
}

/** The hints of a sentence's words. */
function hintsIn(tokens: Tokens, sentence: Span): number {
  let hints = 0;
  for (let at = tokens.from(sentence.start), first = at; at < tokens.length; at++) {
    const { form, start, end } = tokens.at(at);
    if (start >= sentence.end) break;
    if (!form) {
      if (end - start > 3) hints |= PERIOD | DATED;
      continue;
    }
    form.figureHints ??= hintsOf(form);
    const own = form.figureHints;
    hints |= own;
    if (own & MONTH && kindAt(tokens.text, start) & CAPITAL) hints |= PERIOD | DATED;
    if (own & IN && (at === first || ".!?“‘\"'(".includes(tokens.word(at - 1)))) hints |= NAMED;
  }
  return hints;
}

function hintsOf({ text }: WordForm): number {
  let hints = KNOWN;
  for (const [hint, words] of HINTS) if (words.test(text)) hints |= hint;
  return hints;
}
