import type { Span } from "./span.ts";

/** Words that end in a stop without ending a sentence. Matched in lower case, without the stop. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof rev hon st sir cllr cllrs cr no nos para paras p pp vol ch fig e.g i.e eg ie etc vs approx dept ltd plc inc co jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m gov rt".split(
    " ",
  ),
);
/** Of those, the ones that do end a sentence when a capital follows. */
const MAY_END = new Set(["etc", "a.m", "p.m", "ltd", "plc", "inc", "co", "no", "st"]);

const CLOSERS = "”’\"')]";

/**
 * Sentences of a text on one line, without the white space between them. A stop inside a number or after an abbreviation or an initial ends
 * nothing; closing quotation marks and brackets belong to the sentence they close.
 */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  let end = 0;
  for (let i = start; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit !== "." && unit !== "!" && unit !== "?" && unit !== "…") continue;
    // The stops of one run share its end: "……………" is gone through once.
    if (i >= end) end = i + 1;
    while (end < text.length && (".!?…".includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++;
    if (end < text.length && text.charAt(end) !== " ") continue;
    if (!endsSentence(text, i, end)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
    i = start - 1;
  }
  if (start < text.length) {
    const end = text.trimEnd().length;
    if (end > start) sentences.push({ start, end });
  }
  return sentences;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) === " ") at++;
  return at;
}

/** `stop` is the offset of the stop, `end` the offset after it and what closes with it. */
function endsSentence(text: string, stop: number, end: number): boolean {
  const next = text.charAt(skipSpace(text, end));
  if (next === "") return true;
  const startsLikeSentence = /[\p{Lu}\d“‘"'([£•◼]/u.test(next);
  if (text.charAt(stop) !== ".") return startsLikeSentence;
  let wordStart = stop;
  while (wordStart > 0 && stop - wordStart < 24 && /[\p{L}\p{N}.]/u.test(text.charAt(wordStart - 1))) wordStart--;
  const word = text.slice(wordStart, stop);
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return false;
  if (ABBREVIATIONS.has(lower)) return MAY_END.has(lower) && startsLikeSentence && !(lower === "no" && /\d/.test(next)) && lower !== "st";
  return startsLikeSentence;
}
