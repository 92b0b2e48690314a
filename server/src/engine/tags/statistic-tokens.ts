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

const PATTERN = /(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(?<figure>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)|[^\s]/gu;

/** The token that stands for "nothing there", before the first and after the last. */
const NOTHING: Token = { kind: "sign", text: "", lower: "", start: -1, end: -1, attached: false };

/** The tokens of one passage; reading outside it gives an empty sign. */
export class Tokens {
  readonly list: readonly Token[];

  readonly text: string;

  constructor(text: string) {
    this.text = text;
    const list: Token[] = [];
    let end = 0;
    for (const match of text.matchAll(PATTERN)) {
      const start = match.index;
      const kind = match.groups?.word ? "word" : match.groups?.figure ? "figure" : "sign";
      const lower = match[0].toLowerCase().replaceAll("’", "'");
      list.push({ kind, text: match[0], lower, start, end: start + match[0].length, attached: start === end && start > 0 });
      end = start + match[0].length;
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
