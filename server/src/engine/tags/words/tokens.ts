import { CAPITAL, kindAt, LETTER, MARK, NUMBER, runEnd, SPACE, sizeAt } from "../../text/characters.ts";
import { lastStartingAtOrBefore } from "../../text/span.ts";
import { formAt, type WordForm, WordReader } from "./word-form.ts";

// what a token is beside its kind, as a set of bits
const ATTACHED = 1;
const ODD = 2;
const QUOTE = 4;
const HYPHENATED = 16;
const ENDS_QUOTE = 32;

/** A word, a figure or a single sign of a passage. `start` and `end` are offsets into the passage's text. */
export class Token {
  readonly kind: "word" | "figure" | "sign";
  /** The text in lower case with a straight apostrophe. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Undefined for a figure. */
  readonly form: WordForm | undefined;
  #marks: number;
  readonly #passage: string;

  constructor(kind: Token["kind"], form: WordForm | undefined, passage: string, start: number, end: number, marks: number) {
    this.kind = kind;
    this.form = form;
    this.lower = form?.text ?? passage.slice(start, end);
    this.start = start;
    this.end = end;
    this.#marks = marks;
    this.#passage = passage;
  }

  /** As it is written. */
  get text(): string {
    return this.form ? this.#passage.slice(this.start, this.end) : this.lower;
  }

  /** True if nothing stands between this token and the one before. */
  get attached(): boolean {
    return (this.#marks & ATTACHED) !== 0;
  }

  /** Not of letters alone, nor a mere mark: taggers differ in what is a word there ("1,200", "16th", "½"). */
  get odd(): boolean {
    return (this.#marks & ODD) !== 0;
  }

  /** True for a word that begins with a capital letter. */
  get capital(): boolean {
    return (this.#marks & CAPITAL) !== 0;
  }

  /** True for “ ” " ‘ ’ ' « » and `. */
  get isQuote(): boolean {
    return (this.#marks & QUOTE) !== 0;
  }

  /** True for a word that a hyphen joins to what stands before ("led" of "well-led"). */
  get hyphenated(): boolean {
    return (this.#marks & HYPHENATED) !== 0;
  }

  /** True if a quotation mark stands right behind it. */
  get endsQuote(): boolean {
    return (this.#marks & ENDS_QUOTE) !== 0;
  }

  /** To be called while the tokens are read, when the next one is a quotation mark. */
  endQuote(): void {
    this.#marks |= ENDS_QUOTE;
  }
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** The end of the word whose first run of letters ends at an offset ("don’t", "O’Neill’s"). */
function wordEnd(text: string, runsTo: number): number {
  let end = runsTo;
  for (let code = text.charCodeAt(end); code === 39 || code === 0x2019; code = text.charCodeAt(end)) {
    const next = runEnd(text, end + 1, LETTER);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const digitsEnd = (text: string, offset: number): number => {
  let end = offset;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
};

/** The end of the figure that begins at an offset: "2,433", "9.4", "1,000.50". */
function figureEnd(text: string, offset: number): number {
  let end = digitsEnd(text, offset);
  while (text.charCodeAt(end) === 44 && digitsEnd(text, end + 1) === end + 4) end += 4;
  return text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)) ? digitsEnd(text, end + 1) : end;
}

/** The token that stands for "nothing there", before the first and after the last. */
const NOTHING = new Token("sign", undefined, "", -1, -1, 0);

const HYPHENS = "-‐‑";
const JOINS = "-‐‑–—−";
const SENTENCE_OPENERS = ".!?:;•◼▪–—“‘\"'(";

/** True if the word is one of these signs. */
function isOneOf(signs: string, word: string): boolean {
  return word.length === 1 && signs.includes(word);
}

const words = new WordReader();

function tokensIn(text: string): readonly Token[] {
  const list: Token[] = [];
  let last: Token = NOTHING;
  let end = 0;
  // the last token is a hyphen that joins a word to what stands before it
  let joins = false;
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    if (kind & SPACE) {
      start++;
      continue;
    }
    const attached = start === end && start > 0 ? ATTACHED : 0;
    const form = kind & LETTER ? words.read(text, start) : undefined;
    const hyphenated = joins && attached ? HYPHENATED : 0;
    if (form) {
      last = new Token("word", form, text, start, words.end, attached | hyphenated | (kind & CAPITAL));
      joins = false;
    } else {
      const before = last;
      last = otherToken(text, start, kind, attached, hyphenated);
      if (attached && last.isQuote) before.endQuote();
      joins = attached !== 0 && !before.isQuote && isHyphen(text.charCodeAt(start));
    }
    list.push(last);
    end = last.end;
    start = end;
  }
  return list;
}

/** A figure, a sign, or a word with letters that are not English. */
function otherToken(text: string, start: number, kind: number, attached: number, hyphenated: number): Token {
  if (kind & LETTER) {
    const letters = runEnd(text, start, LETTER);
    const marked = (kindAt(text, letters) & MARK) !== 0;
    const end = wordEnd(text, marked ? runEnd(text, letters, LETTER | MARK) : letters);
    const marks = attached | hyphenated | (kind & CAPITAL) | (marked ? ODD : 0);
    return new Token("word", formAt(text, start, end), text, start, end, marks);
  }
  if (isDigit(text.charCodeAt(start))) return new Token("figure", undefined, text, start, figureEnd(text, start), attached | ODD);
  const end = start + sizeAt(text, start);
  return new Token("sign", formAt(text, start, end), text, start, end, attached | (kind & NUMBER ? ODD : 0) | quoteAt(text, start));
}

/** A word or a sign of a passage between two offsets, for whoever sees other words there than the tokens are. */
export function tokenBetween(text: string, start: number, end: number, isWord: boolean, hyphenated: boolean): Token {
  const form = formAt(text, start, end);
  const endsQuote = quoteAt(text, end) ? ENDS_QUOTE : 0;
  return isWord
    ? new Token("word", form, text, start, end, (kindAt(text, start) & CAPITAL) | (hyphenated ? HYPHENATED : 0) | endsQuote)
    : new Token("sign", form, text, start, end, quoteAt(text, start) | endsQuote);
}

/** True for a hyphen that may join words. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** `QUOTE` for “ ” " ‘ ’ ' « » and `, 0 for any other character and behind the end. */
function quoteAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < 128) return code === 39 || code === 0x22 || code === 0x60 ? QUOTE : 0;
  return code === 0xab || code === 0xbb || code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d ? QUOTE : 0;
}

let lastRead: Tokens | undefined;
/** In code units. The tokens of a longer text, which nobody wrote for people to read, would hold much memory for nothing. */
const LONGEST_KEPT = 50_000;

/** The tokens of a passage. The last ones are kept: a passage goes from one tagger to the next. */
export function tokensOf(text: string): Tokens {
  if (lastRead?.text !== text) lastRead = new Tokens(text);
  return lastRead;
}

/** To be called when all taggers have read a passage. */
export function letGoOfLongTokens(): void {
  if (lastRead && lastRead.text.length > LONGEST_KEPT) lastRead = undefined;
}

/** The tokens of one passage; reading outside it gives an empty sign. */
export class Tokens {
  readonly text: string;
  readonly #list: readonly Token[];

  constructor(text: string) {
    this.text = text;
    this.#list = tokensIn(text);
  }

  get length(): number {
    return this.#list.length;
  }

  at(index: number): Token {
    return index >= 0 && index < this.#list.length ? (this.#list[index] as Token) : NOTHING;
  }

  /** Index of the first token that begins at an offset or behind it. */
  from(offset: number): number {
    return lastStartingAtOrBefore(this.#list, offset - 1) + 1;
  }

  /** Index of the first token that white space, or nothing at all, parts from the one at `index`. */
  chunkEnd(index: number): number {
    let end = index + 1;
    while (end < this.#list.length && (this.#list[end] as Token).attached) end++;
    return end;
  }

  /** The lower-case text of the token, "" outside the passage. */
  word(index: number): string {
    return this.at(index).lower;
  }

  /** True if the tokens from `index` on are these words, given in lower case with one space between. */
  follows(index: number, words: string): boolean {
    for (let at = index, from = 0; ; at++, from++) {
      const word = this.word(at);
      if (word === "" || !words.startsWith(word, from)) return false;
      from += word.length;
      if (from === words.length) return true;
      if (words.charAt(from) !== " ") return false;
    }
  }

  /** True if the tokens before `index` are these words. */
  precedes(index: number, words: string): boolean {
    for (let at = index - 1, to = words.length; ; at--, to--) {
      const word = this.word(at);
      if (word === "" || !words.endsWith(word, to)) return false;
      to -= word.length;
      if (to === 0) return true;
      if (words.charAt(to - 1) !== " ") return false;
    }
  }

  isHyphen(index: number): boolean {
    return isOneOf(HYPHENS, this.word(index));
  }

  /** A hyphen or a dash with nothing around it, as in "16–17" and "two-week". */
  isJoin(index: number): boolean {
    return isOneOf(JOINS, this.word(index)) && this.at(index).attached && this.at(index + 1).attached;
  }

  /** True if the token begins a sentence as far as one can see from the token before it. */
  startsSentence(index: number): boolean {
    const before = this.word(index - 1);
    if (index === 0 || isOneOf(SENTENCE_OPENERS, before)) return true;
    return isOneOf("\"'”’)", before) && isOneOf(".!?", this.word(index - 2));
  }
}
