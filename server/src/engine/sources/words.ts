import { SMALL_NUMBERS, TENS } from "../lexicon/number-words.ts";
import { allMatches } from "../text/matches.ts";
import { Memo } from "../text/memo.ts";
import type { Span } from "../text/span.ts";

/** A word of a text as passages are compared by it. Offsets are into the text that was read. */
export interface ComparedWord extends Span {
  /** In lower case, without marks: "Children’s" → "childrens". */
  readonly form: string;
}

/** Letters, digits and the marks inside a word; a figure with its commas and points; a sign for per cent. */
const WORD = /\d[\d.,]*\d|[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]|['’‘](?=\p{L}))*|%/gu;

/**
 * The words of a text in order. What differs between two prints of the same words is gone: case, apostrophes, ligatures, soft hyphens, how
 * "per cent", a small number or a contraction is written. "well-planned" is two words.
 */
export function comparedWords(text: string): readonly ComparedWord[] {
  const words: ComparedWord[] = [];
  for (const { 0: written, index } of allMatches(WORD, text)) {
    const span = { start: index, end: index + written.length };
    const last = words.at(-1);
    for (const form of forms.get(written, () => formsOf(written))) {
      if (form === "cent" && last?.form === "per" && text.slice(last.end, span.start).trim() === "")
        words[words.length - 1] = { form: "%", start: last.start, end: span.end };
      else if (last && isUnit(written) && TENS.has(lowerAt(text, last)) && /^[ \-‐‑]$/.test(text.slice(last.end, span.start)))
        words[words.length - 1] = { form: String(Number(last.form) + Number(form)), start: last.start, end: span.end };
      else if (last && isBrokenNumber(text, last, span))
        words[words.length - 1] = { form: spelling(last.form + form), start: last.start, end: span.end };
      else words.push({ form, ...span });
    }
  }
  return words;
}

const forms = new Memo<readonly string[]>(1_000_000);

function formsOf(written: string): readonly string[] {
  const lower = written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, "");
  if (/^\d/.test(lower)) return [lower.replace(/,(?=\d{3})/g, "")];
  const denied = /^(\p{L}+)n['’‘]t$/u.exec(lower)?.[1];
  if (denied !== undefined) return [CONTRACTED.get(denied) ?? denied, "not"];
  const plain = lower.replace(/['’‘]/g, "");
  return plain === "cannot" ? ["can", "not"] : [spelling(plain)];
}

/** "two" of "forty-two". */
function isUnit(written: string): boolean {
  const value = SMALL_NUMBERS.get(written.toLowerCase());
  return value !== undefined && value > 1 && value < 10;
}

/** "twe-⏎lve": of other words broken at a line's end the halves are compared. */
function isBrokenNumber(text: string, last: Span, next: Span): boolean {
  const between = text.slice(last.end, next.start);
  return /^[-‐‑]\s*\n\s*$/.test(between) && NUMBERS.has(lowerAt(text, last) + lowerAt(text, next));
}

function lowerAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase();
}

const CONTRACTED = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);

const NUMBERS = new Map(
  [...SMALL_NUMBERS, ...TENS].filter(([word]) => word !== "dozen" && word !== "one").map(([word, value]) => [word, String(value)]),
);

/** One form for what a newspaper spells its own way: numbers, "judgement", "organise", "percent". */
function spelling(word: string): string {
  const number = NUMBERS.get(word);
  if (number !== undefined) return number;
  if (word === "percent") return "%";
  if (word.startsWith("judgment")) return word.replace("judgment", "judgement");
  return word.length > 5 ? word.replace(/iz(e|es|ed|ing|ation|ations)$/, "is$1") : word;
}

/** Words that say little by themselves: they alone make no passage the one that is quoted. */
const SMALL_WORDS = new Set(
  `a an the and or but nor of to in on at by for with from as into about than then that this these those it its they them their there he she his her him we us our you your i
is are was were be been being am has have had do does did will would can could may might must shall should who whom whose which what when where while if so such also after before during since until
not no any all some more most many much very too only own other each both same up out over under again`.split(/\s+/),
);

/** True for a word that carries meaning of its own. */
export function isContentWord(form: string): boolean {
  return !SMALL_WORDS.has(form) && form !== "%";
}

/** What a word counts for when passages are compared. */
export function weightOf(form: string): number {
  return isContentWord(form) ? 1 : 0.25;
}

/** True for two forms of one word, or nearly: "improve" and "improved", "child" and "children". */
export function isSameStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || /\d/.test(a)) return false;
  let common = 0;
  while (common < shorter && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  return common >= Math.max(4, shorter - 2) && Math.max(a.length, b.length) - common <= 4;
}
