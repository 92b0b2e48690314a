import { kindAt, LETTER, MARK, runEnd, sizeAt } from "../../text/characters.ts";
import { ownCopy } from "../../text/own-copy.ts";
import type { Unit } from "../judgements/units.ts";
import type { NameWord } from "./name-words.ts";

/**
 * A word in lower case with a straight apostrophe, wherever it stands. What a tagger knows of a word by itself it notes here when it first meets
 * the word, so that the next place costs no look-up.
 */
export class WordForm {
  readonly text: string;
  /** What it says of quality by itself, and the same with a capital. */
  unit: Unit | undefined = undefined;
  capitalUnit: Unit | undefined = undefined;
  /** Its number in the book of expressions that judge, or are known not to, and the step behind it where one begins with it (`phrase-book.ts`). */
  expressionWord: number | undefined = undefined;
  expressionStep: number | undefined = undefined;
  /** Whether it may be a title, or part of a person's name, where it is written with a capital (`name-hints.ts`). */
  mayBeNamed: boolean | undefined = undefined;
  /** What it can be in or beside a name, written with a capital, and whether it may be letters behind one, as "MBE" (`officials/words.ts`). */
  inName: NameWord | undefined = undefined;
  mayBePost: boolean | undefined = undefined;
  /** What it lets expect of the time and place of a figure in its sentence (`statistics/hints.ts`). */
  figureHints: number | undefined = undefined;
  /** What it may be in or beside a body's name (`body-hints.ts`). */
  bodyHints: number | undefined = undefined;
  /** What quantities may begin with it (`statistics/starts.ts`). */
  startsQuantity: number | undefined = undefined;
  /** What it is in or beside a counted noun phrase (`noun-phrase.ts`). */
  inPhrase: number | undefined = undefined;
  /** What it may be there for, as the search for claims sees it (`tags/words/word-uses.ts`). */
  uses: number | undefined = undefined;
  /** Without its ending, null where it says nothing of a finding; and the bits of what does (`content-words.ts`). */
  core: string | null | undefined = undefined;
  contents: number | undefined = undefined;
  /** The sets of patterns of which it meets no need, as bits, and by set: which of their needs it meets (`claims/clause-patterns.ts`). */
  meetsNone = 0;
  readonly needsMet: (readonly number[] | undefined)[] = [];

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

/** What a code unit counts in a word's key, from 1 on: a letter of either case, an apostrophe straight or curly, a digit, a hyphen; 0 for every other. */
const keyDigits = new Uint8Array(0x2020);
[..."abcdefghijklmnopqrstuvwxyz'0123456789-.,/&"].forEach((letter, at) => {
  keyDigits[letter.charCodeAt(0)] = at + 1;
  keyDigits[letter.toUpperCase().charCodeAt(0)] = at + 1;
});
keyDigits[0x2019] = keyDigits[39] as number;
const APOSTROPHE = keyDigits[39] as number;

/** Code units that one number of a key holds, six bits each, and numbers of a key; the form of a longer word is found otherwise. */
const IN_NUMBER = 5;
const NUMBERS = 3;
const LONGEST_KEY = IN_NUMBER * NUMBERS;
/** The keys of the forms held, which tell words apart by themselves: the forms need not be looked at. */
const keys = new Int32Array(HELD * 4);

/** The form of the word between two offsets of a text. Nothing is copied for a word that was met before. */
export function formAt(text: string, start: number, end: number): WordForm {
  const length = end - start;
  if (length === 1) return formOfOne(text, start);
  if (length > LONGEST_KEY) return rareForm(text.slice(start, end));
  let first = 0;
  let second = 0;
  let third = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i);
    const digit = code < keyDigits.length ? (keyDigits[code] as number) : 0;
    if (digit === 0) return rareForm(text.slice(start, end));
    if (i < IN_NUMBER) first = (first << 6) | digit;
    else if (i < IN_NUMBER * 2) second = (second << 6) | digit;
    else third = (third << 6) | digit;
  }
  return keyed(text, start, end, first, second, third);
}

/** Reads the words of texts in one go: where a word ends and what its form is, each character looked at once. */
export class WordReader {
  /** Where the word that was read last ends. */
  end = 0;

  /**
   * The form of the word that begins with a letter at `start`, its apostrophes included ("don’t", "O’Neill’s"). Undefined for a word with other letters
   * than those of English, which is to be read another way.
   */
  read(text: string, start: number): WordForm | undefined {
    let first = 0;
    let second = 0;
    let third = 0;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const digit = code < keyDigits.length ? (keyDigits[code] as number) : 0;
      if (digit === 0 || digit > APOSTROPHE) {
        if (code > 127 && kindAt(text, at) & (LETTER | MARK)) return undefined;
        break;
      }
      if (digit === APOSTROPHE) {
        if (!(kindAt(text, at + 1) & LETTER)) break;
        if (text.charCodeAt(at + 1) > 127) return undefined;
      }
      const i = at - start;
      if (i < IN_NUMBER) first = (first << 6) | digit;
      else if (i < IN_NUMBER * 2) second = (second << 6) | digit;
      else third = (third << 6) | digit;
    }
    this.end = at;
    if (at - start === 1) return formOfOne(text, start);
    return at - start > LONGEST_KEY ? rareForm(text.slice(start, at)) : keyed(text, start, at, first, second, third);
  }
}

/** The form with a key, which is the word between two offsets. */
function keyed(text: string, start: number, end: number, first: number, second: number, third: number): WordForm {
  const hash = Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35);
  const home = hash >>> 18;
  for (let tried = 0; tried < TRIES; tried++) {
    const place = (home + tried) & (HELD - 1);
    const key = place * 4;
    if (keys[key] === first && keys[key + 1] === second && keys[key + 2] === third) return held[place] as WordForm;
    if (keys[key] === 0) return hold(place, first, second, third, text.slice(start, end));
  }
  return hold(home, first, second, third, text.slice(start, end));
}

function hold(place: number, first: number, second: number, third: number, written: string): WordForm {
  const form = newForm(written);
  held[place] = form;
  keys.set([first, second, third], place * 4);
  return form;
}

/** By code unit: the forms of marks and of words of one letter. */
const ofOne = new Array<WordForm | undefined>(keyDigits.length).fill(undefined);

function formOfOne(text: string, at: number): WordForm {
  const code = text.charCodeAt(at);
  if (code >= ofOne.length) return rareForm(text.charAt(at));
  ofOne[code] ??= newForm(text.charAt(at));
  return ofOne[code];
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

/** The forms of the runs of letters in a text. */
export function formsIn(text: string): readonly WordForm[] {
  const forms: WordForm[] = [];
  for (let at = 0; at < text.length; ) {
    const end = runEnd(text, at, LETTER);
    if (end > at) forms.push(formAt(text, at, end));
    at = end === at ? at + sizeAt(text, at) : end;
  }
  return forms;
}
