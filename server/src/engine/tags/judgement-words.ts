import { kindAt, LETTER, NUMBER, runEnd, sizeAt } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import type { Token, Tokens } from "./tokens.ts";
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

type OpenWord = { -readonly [K in keyof Word]: Word[K] };

/** Words of sentences gone by, to be filled again: a document has hundreds of thousands, and each new one costs the memory that it is written to. */
const spare: OpenWord[] = [];
/** No prose has longer sentences; what hostile text has is let go. */
export const MOST_SPARE = 1000;

function wordToFill(at: number, form: WordForm): OpenWord {
  const known = spare[at];
  if (known) return known;
  const fresh: OpenWord = { start: 0, end: 0, form, text: "", stop: false, hyphenated: false };
  if (at < MOST_SPARE) spare.push(fresh);
  return fresh;
}

/** The words and marks of a sentence without its quotation marks; the parts of "well-led" are two words. They hold until the next call. */
export function judgementWords(tokens: Tokens, sentence: Span): readonly Word[] {
  const list = new WordList(tokens.text);
  let index = tokens.from(sentence.start);
  while (tokens.at(index).start < sentence.end && index < tokens.length) {
    const next = tokens.chunkEnd(index);
    if (isPlain(tokens, index, next)) {
      for (let at = index; at < next; at++) list.take(tokens.at(at));
    } else list.read(tokens.at(index).start, tokens.at(next - 1).end);
    index = next;
  }
  return list.words;
}

function isPlain(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.at(at).odd) return false;
  return true;
}

/** Gathers the words of a sentence. */
class WordList {
  readonly words: Word[] = [];
  readonly #text: string;
  #hyphenated = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** A token of letters alone, or a mark, is a word here too. */
  take({ kind, form, start, end }: Token): void {
    if (kind === "sign") this.#mark(start, end, form);
    else this.#add(start, end, form, false);
  }

  /** Reads a stretch without white space character by character: "1,200" is three words, "16th" is one. */
  read(from: number, to: number): void {
    for (let start = from; start < to; ) {
      const isWord = (kindAt(this.#text, start) & (LETTER | NUMBER)) !== 0;
      const end = isWord ? wordEnd(this.#text, start) : start + sizeAt(this.#text, start);
      if (isWord) this.#add(start, end, undefined, false);
      else this.#mark(start, end, undefined);
      start = end;
    }
  }

  #mark(start: number, end: number, form: WordForm | undefined): void {
    if (this.words[this.words.length - 1]?.end === start && joinsWords(this.#text, start)) this.#hyphenated = true;
    else if (!isQuote(this.#text.charCodeAt(start))) this.#add(start, end, form, true);
  }

  #add(start: number, end: number, known: WordForm | undefined, stop: boolean): void {
    const form = known ?? formAt(this.#text, start, end);
    const word = wordToFill(this.words.length, form);
    word.start = start;
    word.end = end;
    word.form = form;
    word.text = form.text;
    word.stop = stop;
    word.hyphenated = this.#hyphenated;
    this.words.push(word);
    this.#hyphenated = false;
  }
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
