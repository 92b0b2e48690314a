import { kindAt, LETTER, MARK, NUMBER, runEnd, SPACE, sizeAt } from "../text/characters.ts";
import { lastStartingAtOrBefore } from "../text/span.ts";
import { formAt, type WordForm } from "./word-form.ts";

/** A word, a figure or a single sign of a passage. `start` and `end` are offsets into the passage's text. */
export class Token {
  readonly kind: "word" | "figure" | "sign";
  /** The text in lower case with a straight apostrophe. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** True if nothing stands between this token and the one before. */
  readonly attached: boolean;
  /** Undefined for a figure. */
  readonly form: WordForm | undefined;
  /** Not of letters alone, nor a mere mark: taggers differ in what is a word there ("1,200", "16th", "½"). */
  readonly odd: boolean;
  readonly #passage: string;

  constructor(kind: Token["kind"], passage: string, start: number, end: number, attached: boolean, odd: boolean) {
    this.kind = kind;
    this.form = kind === "figure" ? undefined : formAt(passage, start, end);
    this.lower = this.form?.text ?? passage.slice(start, end);
    this.start = start;
    this.end = end;
    this.attached = attached;
    this.odd = odd;
    this.#passage = passage;
  }

  /** As it is written. */
  get text(): string {
    return this.form ? this.#passage.slice(this.start, this.end) : this.lower;
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
const NOTHING = new Token("sign", "", -1, -1, false, false);

const HYPHENS = "-‐‑";
const JOINS = "-‐‑–—−";
const SENTENCE_OPENERS = ".!?:;•◼▪–—“‘\"'(";

/** True if the word is one of these signs. */
function isOneOf(signs: string, word: string): boolean {
  return word.length === 1 && signs.includes(word);
}

function tokensIn(text: string): readonly Token[] {
  const list: Token[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    if (kind & SPACE) {
      start++;
      continue;
    }
    const token = tokenAt(text, start, kind, start === last && start > 0);
    list.push(token);
    last = token.end;
    start = last;
  }
  return list;
}

function tokenAt(text: string, start: number, kind: number, attached: boolean): Token {
  if (kind & LETTER) {
    const letters = runEnd(text, start, LETTER);
    const marked = (kindAt(text, letters) & MARK) !== 0;
    return new Token("word", text, start, wordEnd(text, marked ? runEnd(text, letters, LETTER | MARK) : letters), attached, marked);
  }
  if (isDigit(text.charCodeAt(start))) return new Token("figure", text, start, figureEnd(text, start), attached, true);
  return new Token("sign", text, start, start + sizeAt(text, start), attached, (kind & NUMBER) !== 0);
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
