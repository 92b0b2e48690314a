import { OFFICE_TITLES, PLAIN_TITLES, POST_NOMINALS, TITLE_OPENERS } from "../lexicon/honorifics.ts";
import { FUNCTION_WORDS, NAME_BREAKERS } from "../lexicon/not-names.ts";
import { ROLE_HEADS, ROLE_MODIFIERS } from "../lexicon/roles.ts";
import { Memo } from "../text/memo.ts";
import type { Span } from "../text/span.ts";

/** A word of a passage without its possessive ending: "Averham’s" is Averham, `possessive`. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  /** True if it begins with a capital letter. */
  readonly capital: boolean;
  /** What stands between the word before (with its possessive ending) and this one. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}]+(?:[’'‐‑-][\p{L}\p{N}]+|[-‐‑] (?=\p{Lu})\p{L}+)*/gu;

const known = new Memo<readonly Word[]>(3_000_000);

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  return known.get(text, () => findWords(text));
}

function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const whole = match[0];
    const possessive = /[’']s$/i.test(whole) && whole.length > 3;
    const core = possessive ? whole.slice(0, -2) : whole;
    words.push({
      text: core,
      lower: core.toLowerCase(),
      start: match.index,
      end: match.index + core.length,
      possessive:
        possessive || (/s$/.test(whole) && /^[’'](?: |$)/.test(text.slice(match.index + whole.length, match.index + whole.length + 2))),
      capital: /^\p{Lu}/u.test(core),
      gap: text.slice(last, match.index),
    });
    last = match.index + whole.length;
  }
  return words;
}

/** The words of a text that begin with a capital letter, in lower case and without possessive endings. */
export function capitalWords(text: string): ReadonlySet<string> {
  const capitals = new Set<string>();
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{N}]*(?:[’'‐‑-][\p{L}\p{N}]+)*/gu)) {
    capitals.add(match[0].replace(/’/g, "'").replace(/'s$/i, "").toLowerCase());
  }
  return capitals;
}

export type NameWord = "title" | "initial" | "name" | "post" | "role" | "breaker" | "function" | "other";

/** What a word can be in or beside a name. */
export function nameWord(word: Word): NameWord {
  if (!word.capital) return "other";
  if (POST_NOMINALS.has(word.text)) return "post";
  if (/^\p{Lu}$/u.test(word.text) && word.text !== "I" && word.text !== "A") return "initial";
  if (isTitle(word.lower)) return "title";
  if (ROLE_HEADS.has(word.lower) || ROLE_MODIFIERS.has(word.lower)) return NAME_BREAKERS.has(word.lower) ? "breaker" : "role";
  if (FUNCTION_WORDS.has(word.lower)) return "function";
  if (NAME_BREAKERS.has(word.lower)) return "breaker";
  if (/\d/.test(word.text)) return "breaker";
  if (/^\p{Lu}{2,}$/u.test(word.text)) return "breaker";
  return "name";
}

/** True for one word of a title: "Cllr", "Mrs", "Superintendent". */
export function isTitle(lower: string): boolean {
  return OFFICE_TITLES.has(lower) || PLAIN_TITLES.has(lower);
}

/** True if `lower` followed by `next` begins a title of several words: "Chief Constable", "His Honour Judge". */
export function opensTitle(lower: string, next: string): boolean {
  return Object.hasOwn(TITLE_OPENERS, lower) && (TITLE_OPENERS[lower]?.includes(next) ?? false);
}
