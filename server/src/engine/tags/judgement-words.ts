import { kindAt, LETTER, NUMBER, runEnd, SPACE, sizeAt } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { formAt, type WordForm } from "./word-form.ts";

/** A word or a mark of a sentence as the search for judgements reads it; offsets are into the passage's text. */
export interface Word extends Span {
  readonly form: WordForm;
  /** In lower case, apostrophes straight. */
  readonly text: string;
  /** A mark. */
  readonly stop: boolean;
  /** Joined to the word before by a hyphen. */
  readonly hyphenated: boolean;
}

const STRAIGHT = 39;
const CURLY = 0x2019;

/** The words and marks of a sentence without its quotation marks; the parts of "well-led" are two words. */
export function judgementWords(text: string, sentence: Span): readonly Word[] {
  const found: Word[] = [];
  let hyphenated = false;
  for (let start = sentence.start; start < sentence.end; ) {
    const kind = kindAt(text, start);
    const stop = (kind & (LETTER | NUMBER)) === 0;
    const end = stop ? start + sizeAt(text, start) : wordEnd(text, start);
    if (stop && found[found.length - 1]?.end === start && joinsWords(text, start)) hyphenated = true;
    else if (!stop || !((kind & SPACE) !== 0 || isQuote(text.charCodeAt(start)))) {
      const form = formAt(text, start, end);
      found.push({ start, end, form, text: form.text, stop, hyphenated });
      hyphenated = false;
    }
    start = end;
  }
  return found;
}

/** True for the hyphen between the words of a compound, where the first of them ends at `at`. */
function joinsWords(text: string, at: number): boolean {
  return isHyphen(text.charCodeAt(at)) && (kindAt(text, at + 1) & (LETTER | NUMBER)) !== 0;
}

/** Where the word at an offset ends, its apostrophes included ("don’t"). */
function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, LETTER | NUMBER);
  for (let code = text.charCodeAt(end); code === STRAIGHT || code === CURLY; code = text.charCodeAt(end)) {
    const next = runEnd(text, end + 1, LETTER);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** True for “ ” " ‘ ’ ' « » and `. */
export function isQuote(code: number): boolean {
  if (code < 128) return code === STRAIGHT || code === 0x22 || code === 0x60;
  return code === 0xab || code === 0xbb || code === 0x2018 || code === CURLY || code === 0x201c || code === 0x201d;
}
