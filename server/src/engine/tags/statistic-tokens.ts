/** A word, a figure or a single sign of a passage. `start` and `end` are offsets into the passage's text. */
export interface Token {
  readonly kind: "word" | "figure" | "sign";
  readonly text: string;
  /** The text in lower case with a straight apostrophe. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** True if nothing stands between this token and the one before. */
  readonly attached: boolean;
}

const LETTER = /^\p{L}$/u;
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u;
const SPACE = /^\s$/;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The length in code units of the character at an offset if it is a letter (or, where allowed, a combining mark); otherwise 0. */
function letterAt(text: string, offset: number, pattern: RegExp): number {
  const code = text.charCodeAt(offset);
  if (isAsciiLetter(code)) return 1;
  if (!(code > 127) || (code >= 0x2000 && code < 0x2070)) return 0;
  const letter = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return pattern.test(letter) ? letter.length : 0;
}

/** The end of the word that begins at an offset ("don’t", "O’Neill’s"), or the offset itself. */
function wordEnd(text: string, offset: number): number {
  let end = offset + letterAt(text, offset, LETTER);
  if (end === offset) return offset;
  for (let length = letterAt(text, end, LETTER_OR_MARK); length > 0; length = letterAt(text, end, LETTER_OR_MARK)) end += length;
  for (let code = text.charCodeAt(end); code === 39 || code === 0x2019; code = text.charCodeAt(end)) {
    const first = letterAt(text, end + 1, LETTER);
    if (first === 0) break;
    end += 1;
    for (let length = first; length > 0; length = letterAt(text, end, LETTER)) end += length;
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
const NOTHING: Token = { kind: "sign", text: "", lower: "", start: -1, end: -1, attached: false };

function lowerOf(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** The tokens of one passage; reading outside it gives an empty sign. */
export class Tokens {
  readonly list: readonly Token[];

  readonly text: string;

  constructor(text: string) {
    this.text = text;
    const list: Token[] = [];
    let last = 0;
    for (let start = 0; start < text.length; ) {
      const code = text.charCodeAt(start);
      if (code === 32 || code === 10 || (code > 127 ? SPACE.test(text.charAt(start)) : code >= 9 && code <= 13)) {
        start++;
        continue;
      }
      let kind: Token["kind"] = "word";
      let end = wordEnd(text, start);
      if (end === start) {
        kind = isDigit(code) ? "figure" : "sign";
        end = kind === "figure" ? figureEnd(text, start) : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
      }
      const written = text.slice(start, end);
      const lower = kind === "figure" ? written : lowerOf(written);
      list.push({ kind, text: written, lower, start, end, attached: start === last && start > 0 });
      last = end;
      start = end;
    }
    this.list = list;
  }

  get length(): number {
    return this.list.length;
  }

  at(index: number): Token {
    return this.list[index] ?? NOTHING;
  }

  /** The lower-case text of the token, "" outside the passage. */
  word(index: number): string {
    return this.at(index).lower;
  }

  /** True if the tokens from `index` on are these words, given in lower case with one space between. */
  follows(index: number, words: string): boolean {
    const parts = words.split(" ");
    return parts.every((part, offset) => this.word(index + offset) === part);
  }

  /** True if the tokens before `index` are these words. */
  precedes(index: number, words: string): boolean {
    return this.follows(index - words.split(" ").length, words);
  }

  isHyphen(index: number): boolean {
    return /^[-‐‑]$/.test(this.word(index));
  }

  /** A hyphen or a dash with nothing around it, as in "16–17" and "two-week". */
  isJoin(index: number): boolean {
    return /^[-‐‑–—−]$/.test(this.word(index)) && this.at(index).attached && this.at(index + 1).attached;
  }

  /** True if the token begins a sentence as far as one can see from the token before it. */
  startsSentence(index: number): boolean {
    const before = this.word(index - 1);
    if (index === 0 || /^[.!?:;•◼▪–—“‘"'(]$/.test(before)) return true;
    return /^["'”’)]$/.test(before) && /^[.!?]$/.test(this.word(index - 2));
  }
}
