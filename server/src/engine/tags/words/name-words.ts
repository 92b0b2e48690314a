import { OFFICE_TITLES, PLAIN_TITLES, POST_NOMINALS, TITLE_OPENERS } from "../../lexicon/honorifics.ts";
import { FUNCTION_WORDS, NAME_BREAKERS } from "../../lexicon/not-names.ts";
import { ROLE_HEADS, ROLE_MODIFIERS } from "../../lexicon/roles.ts";
import { CAPITAL, kindAt, LETTER, NUMBER, runEnd, sizeAt } from "../../text/characters.ts";
import { Memo } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";
import type { Tokens } from "./tokens.ts";
import { formAt, type WordForm, WordReader } from "./word-form.ts";

/** A word of a passage without its possessive ending: "Averham’s" is Averham, `possessive`. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  /** True if it begins with a capital letter. */
  readonly capital: boolean;
  /** What stands between the word before (with its possessive ending) and this one. */
  readonly gap: string;
  /** Undefined where the form has another apostrophe than `lower`. */
  readonly form: WordForm | undefined;
}

/** A report of usual length goes from taggers to claims with its words; those of longer texts, each ten times as large as what it stands for, are found again. */
const known = new Memo<readonly Word[]>(300_000);

/** The words of a text in order; its tokens, where they are at hand, spare looking most of them up again. */
export function wordsOf(text: string, tokens?: Tokens): readonly Word[] {
  return known.get(text, () => (tokens ? wordsAmong(tokens) : findWords(text, 0, text.length)));
}

/** The words of a text that begin between two offsets, from the first behind a space on; all of them where they are known. */
export function wordsNear(text: string, from: number, to: number): readonly Word[] {
  return known.find(text) ?? findWords(text, from <= 0 ? 0 : text.indexOf(" ", from), to);
}

class PassageWord implements Word {
  readonly lower: string;
  readonly form: WordForm | undefined;
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** Where the word before ends, with its possessive ending. */
  readonly #last: number;
  readonly #passage: string;

  constructor(passage: string, form: WordForm, start: number, end: number, possessive: boolean, last: number) {
    this.lower = form.hasApostrophe ? passage.slice(start, end).toLowerCase() : form.text;
    this.form = form.hasApostrophe ? undefined : form;
    this.start = start;
    this.end = end;
    this.possessive = possessive;
    this.capital = (kindAt(passage, start) & CAPITAL) !== 0;
    this.#last = last;
    this.#passage = passage;
  }

  /** As it is written. */
  get text(): string {
    return this.#passage.slice(this.start, this.end);
  }

  get gap(): string {
    const isBlank = this.start === this.#last + 1 && this.#passage.charCodeAt(this.#last) === BLANK;
    return isBlank ? " " : this.#passage.slice(this.#last, this.start);
  }
}

const reader = new WordReader();

function findWords(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let last = from;
  for (let start = wordStart(text, from); start < text.length && start < to; start = wordStart(text, last)) {
    const form = kindAt(text, start) & LETTER ? reader.read(text, start) : undefined;
    if (form && !form.hasApostrophe && endsWord(text, reader.end)) {
      words.push(new PassageWord(text, form, start, reader.end, false, last));
      last = reader.end;
    } else last = addJoinedWord(text, start, last, words);
  }
  return words;
}

/** The same of the text of these tokens. */
function wordsAmong(tokens: Tokens): readonly Word[] {
  const { text } = tokens;
  const words: Word[] = [];
  let last = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, form, start, end, odd } = tokens.at(i);
    if (end <= last || (kind === "sign" && !odd)) continue;
    if (kind === "word" && start >= last && !odd && form && !form.hasApostrophe && endsWord(text, end)) {
      words.push(new PassageWord(text, form, start, end, false, last));
      last = end;
      continue;
    }
    // "2,400" is one figure and two words
    for (let at = wordStart(text, Math.max(start, last)); at < end; at = wordStart(text, last)) last = addJoinedWord(text, at, last, words);
  }
  return words;
}

/** Adds the word at an offset, which may be of several parts or own what follows; answers with its end. */
function addJoinedWord(text: string, start: number, last: number, words: Word[]): number {
  const end = wordEnd(text, runEnd(text, start, LETTER | NUMBER));
  const owns = end - start > 3 && isApostrophe(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 1) | 32) === LOWER_S;
  const coreEnd = owns ? end - 2 : end;
  words.push(new PassageWord(text, formAt(text, start, coreEnd), start, coreEnd, owns || isPluralOwner(text, end), last));
  return end;
}

/** True where a sign stands behind a word that no word goes on with: behind most words. */
function endsWord(text: string, end: number): boolean {
  if (end === text.length) return true;
  const next = text.charCodeAt(end);
  return next === BLANK || next === COMMA || next === STOP;
}

const BLANK = 32;
const COMMA = 44;
const STOP = 46;
const LOWER_S = 115;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !(kindAt(text, at) & (LETTER | NUMBER))) at += sizeAt(text, at);
  return at;
}

/** Where the word ends whose first run of letters ends at an offset: "O’Neill", "Stoke-on-Trent", and "Stoke- Trent", whose line was broken at the hyphen. */
function wordEnd(text: string, run: number): number {
  let end = run;
  for (;;) {
    const code = text.charCodeAt(end);
    if (!isApostrophe(code) && !isHyphen(code)) return end;
    const next = runEnd(text, end + 1, LETTER | NUMBER);
    if (next > end + 1) end = next;
    else if (isHyphen(code) && text.charCodeAt(end + 1) === BLANK && kindAt(text, end + 2) & CAPITAL) end = runEnd(text, end + 2, LETTER);
    else return end;
  }
}

/** "the parents’ views": an "s" and an apostrophe end the word. */
function isPluralOwner(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== LOWER_S || !isApostrophe(text.charCodeAt(end))) return false;
  return end + 1 === text.length || text.charCodeAt(end + 1) === BLANK;
}

/** Adds the words of a text that begin with a capital letter, in lower case and without possessive endings. */
export function addCapitalWords(text: string, capitals: Set<string>): void {
  for (let at = capitalFrom(text, 0); at >= 0; ) {
    const end = joinedEnd(text, at);
    capitals.add(capitalWord(text, at, end));
    at = capitalFrom(text, end);
  }
}

/** True if one of them is known. */
export function hasCapitalWord(text: string, known: ReadonlyMap<string, unknown>): boolean {
  for (let at = capitalFrom(text, 0); at >= 0; ) {
    const end = joinedEnd(text, at);
    if (known.has(capitalWord(text, at, end))) return true;
    at = capitalFrom(text, end);
  }
  return false;
}

function capitalWord(text: string, start: number, end: number): string {
  const { text: lower, hasApostrophe } = formAt(text, start, end);
  return hasApostrophe && lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** A capital, or what is none of English and may be one. */
const MAYBE_CAPITAL = /[A-Z\u0080-\uffff]/g;

/** Where the next capital stands, from an offset on; -1 where none does. Searched for: going from character to character costs three times as much. */
export function capitalFrom(text: string, from: number): number {
  MAYBE_CAPITAL.lastIndex = from;
  while (MAYBE_CAPITAL.test(text)) {
    const at = MAYBE_CAPITAL.lastIndex - 1;
    if (kindAt(text, at) & CAPITAL) return at;
    MAYBE_CAPITAL.lastIndex = at + sizeAt(text, at);
  }
  return -1;
}

function joinedEnd(text: string, start: number): number {
  let end = runEnd(text, start, LETTER | NUMBER);
  for (let code = text.charCodeAt(end); isApostrophe(code) || isHyphen(code); code = text.charCodeAt(end)) {
    const next = runEnd(text, end + 1, LETTER | NUMBER);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

export type NameWord = "title" | "initial" | "name" | "post" | "role" | "breaker" | "function" | "other";

/** What a word can be in or beside a name. */
export function nameWord(word: Word): NameWord {
  if (!word.capital) return "other";
  const { form } = word;
  if (form) {
    form.inName ??= inName(form.text);
    form.mayBePost ??= POSTS.has(form.text);
  }
  if (form?.mayBePost !== false && POST_NOMINALS.has(word.text)) return "post";
  if (word.end - word.start < 3 && /^\p{Lu}$/u.test(word.text) && word.text !== "I" && word.text !== "A") return "initial";
  const kind = form?.inName ?? inName(word.lower);
  return kind === "name" && isShouted(word.text) ? "breaker" : kind;
}

/** "OFSTED": capitals alone, two at least. */
function isShouted(text: string): boolean {
  return (kindAt(text, 1) & CAPITAL) !== 0 && /^\p{Lu}{2,}$/u.test(text);
}

const POSTS: ReadonlySet<string> = new Set([...POST_NOMINALS].map((post) => post.toLowerCase()));

/** The same of a word in lower case, whatever the case it is written in. */
export function inName(lower: string): NameWord {
  if (isTitle(lower)) return "title";
  if (lower.startsWith("ex-") && ROLE_HEADS.has(lower.slice(3))) return "role";
  if (ROLE_HEADS.has(lower) || ROLE_MODIFIERS.has(lower)) return NAME_BREAKERS.has(lower) ? "breaker" : "role";
  if (FUNCTION_WORDS.has(lower) || CONTRACTED.test(lower)) return "function";
  return NAME_BREAKERS.has(lower) || /\d/.test(lower) ? "breaker" : "name";
}

/** "I’m", "We’ve": no part of a name. */
const CONTRACTED = /^(?:i|we|you|they|he|she|it|that|there|who|what|here)['’](?:m|s|re|ve|ll|d)$|n['’]t$/;

/** True for one word of a title: "Cllr", "Mrs", "Superintendent". */
export function isTitle(lower: string): boolean {
  return OFFICE_TITLES.has(lower) || PLAIN_TITLES.has(lower);
}

/** True if `lower` followed by `next` begins a title of several words: "Chief Constable", "His Honour Judge". */
export function opensTitle(lower: string, next: string): boolean {
  return Object.hasOwn(TITLE_OPENERS, lower) && (TITLE_OPENERS[lower]?.includes(next) ?? false);
}
