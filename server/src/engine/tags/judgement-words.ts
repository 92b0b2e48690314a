import { kindAt, LETTER, NUMBER, runEnd, sizeAt } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { isHyphen, type Token, type Tokens, tokenBetween } from "./tokens.ts";

/**
 * The words and marks of a sentence as the search for judgements reads them: without its quotation marks, and the parts of "well-led" are two words. Most
 * are the passage's tokens.
 */
export function judgementWords(tokens: Tokens, sentence: Span): readonly Token[] {
  const words: Token[] = [];
  for (let index = tokens.from(sentence.start), next = index; index < tokens.length; index = next) {
    const token = tokens.at(index);
    if (token.start >= sentence.end) break;
    next = tokens.chunkEnd(index);
    if (next === index + 1 && !token.odd) {
      if (!token.isQuote) words.push(token);
    } else if (isPlain(tokens, index, next)) {
      for (let at = index; at < next; at++) {
        const part = tokens.at(at);
        if (!part.isQuote && !(tokens.at(at + 1).hyphenated && part.kind === "sign")) words.push(part);
      }
    } else readStretch(tokens.text, token.start, tokens.at(next - 1).end, words);
  }
  return words;
}

function isPlain(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.at(at).odd) return false;
  return true;
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
