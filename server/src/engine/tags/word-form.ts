import { ownCopy } from "../text/own-copy.ts";
import type { Meaning } from "./judgement-units.ts";
import type { Node } from "./phrase-book.ts";

/**
 * A word in lower case with a straight apostrophe, wherever it stands. What a tagger knows of a word by itself it notes here when it first meets
 * the word, so that the next place costs no look-up.
 */
export class WordForm {
  readonly text: string;
  /** What it says of quality by itself. */
  meaning: Meaning | undefined = undefined;
  /** The expressions that judge, or are known not to, and begin with it; null where none does. */
  expressions: Node<Meaning> | null | undefined = undefined;
  continuesExpression: boolean | undefined = undefined;
  opensJudgement: boolean | undefined = undefined;
  opensWish: boolean | undefined = undefined;
  /** Whether a body's name may end with it: written with a capital, or in any case behind a name. */
  headsBody: "never" | "capital" | "after-name" | undefined = undefined;
  startsQuantity: boolean | undefined = undefined;
  /** By set of patterns: which of them the word allows to match (`tags/pattern-set.ts`). */
  readonly patterns: number[] = [];

  readonly hasApostrophe: boolean;

  constructor(text: string) {
    this.text = text;
    this.hasApostrophe = text.includes("'");
  }
}

/** How many forms are held at most; a report has some thousands. The same word may get another form after others took its place. */
const HELD = 1 << 14;
/** How many places are looked at for a form before it takes the first of them. */
const TRIES = 4;

const held = new Array<WordForm | undefined>(HELD).fill(undefined);

/** By code unit: a letter of English in lower case, an apostrophe straight, any other sign of ASCII as it is; 0 for every other code unit. */
const lowerCodes = new Uint8Array(0x2020);
for (let code = 1; code < 128; code++) lowerCodes[code] = code >= 65 && code <= 90 ? code + 32 : code;
lowerCodes[0x2019] = 39;

/** The word that is looked for, in lower case. Longer ones are rare. */
const sought = new Uint8Array(40);

/** The form of the word between two offsets of a text. Nothing is copied for a word that was met before. */
export function formAt(text: string, start: number, end: number): WordForm {
  const length = end - start;
  if (length > sought.length) return rareForm(text.slice(start, end));
  let hash = length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i);
    const lower = code < lowerCodes.length ? (lowerCodes[code] as number) : 0;
    if (lower === 0) return rareForm(text.slice(start, end));
    sought[i] = lower;
    hash = (Math.imul(hash, 31) + lower) | 0;
  }
  const home = (hash ^ (hash >>> 14)) & (HELD - 1);
  for (let tried = 0; tried < TRIES; tried++) {
    const place = (home + tried) & (HELD - 1);
    const form = held[place];
    if (form === undefined) return hold(place, text, start, end);
    if (isSought(form.text, length)) return form;
  }
  return hold(home, text, start, end);
}

function isSought(lower: string, length: number): boolean {
  if (lower.length !== length) return false;
  for (let i = 0; i < length; i++) if (lower.charCodeAt(i) !== sought[i]) return false;
  return true;
}

function hold(place: number, text: string, start: number, end: number): WordForm {
  const form = newForm(text.slice(start, end));
  held[place] = form;
  return form;
}

/** Forms of words with other letters than those of English, which may change their length in lower case, of marks and of very long words, by how they are written. */
const rare = new Map<string, WordForm>();

function rareForm(written: string): WordForm {
  let form = rare.get(written);
  if (!form) {
    if (rare.size >= HELD / 4) rare.clear();
    form = newForm(written);
    rare.set(ownCopy(written), form);
  }
  return form;
}

function newForm(written: string): WordForm {
  return new WordForm(ownCopy(written.toLowerCase().replaceAll("’", "'")));
}
