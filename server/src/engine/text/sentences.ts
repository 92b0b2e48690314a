import { CAPITAL, kindAt, LETTER, NUMBER } from "./characters.ts";
import type { Span } from "./span.ts";

/** Words that end in a stop without ending a sentence. Matched in lower case, without the stop. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof rev hon st sir cllr cllrs cr no nos para paras p pp vol ch fig e.g i.e eg ie etc vs approx dept ltd plc inc co jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m gov rt
sen sens rep reps sgt lt capt gen col det supt cpl messrs jr sr corp u.s u.k u.n d.c`.split(/\s+/),
);
/** Of those, the ones that do end a sentence when a capital follows. */
const MAY_END = new Set(["etc", "a.m", "p.m", "ltd", "plc", "inc", "co", "no", "st"]);
/** What follows "the U.S." or "Corp." in its own sentence is a name: "the U.S. District Court". */
const OPENS_SENTENCE =
  /^[\s“‘"']*(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|This|That|These|There|Its|His|Her|For|As|If|When|While|After)\b/;

const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map((word) => word.length));

const STOPS_AND_CLOSERS = ".!?…”’\"')]";
const STOP = /[.!?…]/g;
const BLANK = 32;
const POINT = 46;

/**
 * Sentences of a text on one line, without the white space between them. A stop inside a number or after an abbreviation or an initial ends
 * nothing; closing quotation marks and brackets belong to the sentence they close.
 */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  let end = 0;
  for (let i = stopFrom(text, start); i >= 0; i = stopFrom(text, i)) {
    // The stops of one run share its end: "……………" is gone through once.
    if (i >= end) end = i + 1;
    while (end < text.length && text.charCodeAt(end) !== BLANK && STOPS_AND_CLOSERS.includes(text.charAt(end))) end++;
    const isInside = end < text.length && text.charCodeAt(end) !== BLANK;
    if (isInside || !endsSentence(text, i, end)) {
      i++;
      continue;
    }
    sentences.push({ start, end });
    start = skipSpace(text, end);
    i = start;
  }
  if (start < text.length) {
    const end = text.trimEnd().length;
    if (end > start) sentences.push({ start, end });
  }
  return sentences;
}

/** Where the next . ! ? or … stands, from an offset on; -1 where none does. Searched for: going from character to character costs three times as much. */
function stopFrom(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(text) ? STOP.lastIndex - 1 : -1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === BLANK) at++;
  return at;
}

/** `stop` is the offset of the stop, `end` the offset after it and what closes with it. */
function endsSentence(text: string, stop: number, end: number): boolean {
  const next = skipSpace(text, end);
  if (next === text.length) return true;
  const startsLikeSentence = (kindAt(text, next) & CAPITAL) !== 0 || "0123456789“‘\"'([£•◼".includes(text.charAt(next));
  if (text.charCodeAt(stop) !== POINT) return startsLikeSentence;
  let wordStart = stop;
  while (wordStart > 0 && stop - wordStart <= LONGEST_ABBREVIATION && isOfWord(text, wordStart - 1)) wordStart--;
  if (stop - wordStart === 1 && kindAt(text, wordStart) & CAPITAL) return false;
  if (stop - wordStart > LONGEST_ABBREVIATION) return startsLikeSentence;
  const lower = text.slice(wordStart, stop).toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return startsLikeSentence;
  if (/^(?:corp|jr|sr|u\.[skn]|d\.c)$/.test(lower)) return OPENS_SENTENCE.test(text.slice(end, end + 12));
  return MAY_END.has(lower) && startsLikeSentence && !(lower === "no" && /\d/.test(text.charAt(next))) && lower !== "st";
}

/** True for a letter, a digit or a stop. */
function isOfWord(text: string, at: number): boolean {
  return text.charCodeAt(at) === POINT || (kindAt(text, at) & (LETTER | NUMBER)) !== 0;
}
