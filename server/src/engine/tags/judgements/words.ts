import { kindAt, LETTER, NUMBER, runEnd, sizeAt } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { isHyphen, type Token, type Tokens, tokenBetween } from "../words/tokens.ts";

/**
 * The words and marks of a sentence as the search for judgements reads them: without its quotation marks, and the parts of "well-led" are two words. Most
 * are the passage's tokens.
 */
export function judgementWords(tokens: Tokens, sentence: Span): readonly Token[] {
  const words: Token[] = [];
  const first = tokens.from(sentence.start);
  // where the stretch without white space begins that is being read, and how many words stand before it
  let stretch = first;
  let before = 0;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens.at(index);
    if (index === first || !token.attached) {
      if (token.start >= sentence.end) break;
      stretch = index;
      before = words.length;
    }
    if (token.odd) {
      words.length = before;
      index = tokens.chunkEnd(index) - 1;
      readStretch(tokens.text, tokens.at(stretch).start, tokens.at(index).end, words);
    } else if (!token.isQuote && !(token.kind === "sign" && tokens.at(index + 1).hyphenated)) words.push(token);
  }
  return words;
}

/** Reads a stretch without white space character by character: "1,200" is three words, "16th" is one. */
function readStretch(text: string, from: number, to: number, words: Token[]): void {
  let hyphenated = false;
  for (let start = from; start < to; ) {
    const isWord = (kindAt(text, start) & (LETTER | NUMBER)) !== 0;
    const end = isWord ? wordEnd(text, start) : start + sizeAt(text, start);
    const token = tokenBetween(text, start, end, isWord, hyphenated);
    const joins = !isWord && words[words.length - 1]?.end === start && joinsWords(text, start);
    if (joins) hyphenated = true;
    else if (!token.isQuote) {
      words.push(token);
      hyphenated = false;
    }
    start = end;
  }
}

/** True for the hyphen between the words of a compound, where the first of them ends at `at`. */
function joinsWords(text: string, at: number): boolean {
  return isHyphen(text.charCodeAt(at)) && (kindAt(text, at + 1) & (LETTER | NUMBER)) !== 0;
}

const STRAIGHT = 39;
const CURLY = 0x2019;

/** Where the word at an offset ends, its apostrophes included ("don’t"). */
function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, LETTER | NUMBER);
  while (end < text.length && (text.charCodeAt(end) === STRAIGHT || text.charCodeAt(end) === CURLY)) {
    const next = runEnd(text, end + 1, LETTER);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
