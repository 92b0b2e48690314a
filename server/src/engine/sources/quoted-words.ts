import type { Span } from "../text/span.ts";
import { comparedWords } from "./words.ts";

/** A word of a quotation, or what the quoter put in square brackets. Offsets are into the quotation. */
export interface QuotedWord extends Span {
  /** In the form that words are compared by; "" for a whole word or more in brackets, which stands for whatever it replaces. */
  readonly form: string;
  /** For a word that is partly in brackets: the letters before and after those: "improv[ing]", "[T]he". */
  readonly partly?: { readonly before: string; readonly after: string };
  /** For what stands in brackets: its words' forms. */
  readonly bracketed?: readonly string[];
}

/** A quotation's words between ellipses. */
export type QuotedPart = readonly QuotedWord[];

const ELLIPSIS = /\[ ?(?:…|\.{2,}|\. \. \.)\.? ?\]|\( ?(?:…|\.{3,}) ?\)|…|\.{3,}|\. \. \.|\[(?:sic|SIC)\]/g;
const BRACKETS = /((?:\p{L}|[’'](?=\p{L})){0,40})\[([^[\]]{1,80})\]((?:\p{L}|[’'](?=\p{L})){0,40})/gu;

/** The words of a quotation, cut where an ellipsis stands; "[sic]" is none of its words. Parts without words are left out. */
export function quotedParts(quotation: string): readonly QuotedPart[] {
  const parts: QuotedPart[] = [];
  let from = 0;
  for (const { 0: mark, index } of quotation.matchAll(ELLIPSIS)) {
    if (/sic/i.test(mark)) continue;
    addPart(parts, quotation, { start: from, end: index });
    from = index + mark.length;
  }
  addPart(parts, quotation, { start: from, end: quotation.length });
  return parts;
}

function addPart(parts: QuotedPart[], quotation: string, { start, end }: Span): void {
  const text = quotation.slice(start, end).replace(/\[sic\]/gi, "     ");
  const words: QuotedWord[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACKETS)) {
    const [written, before = "", inside = "", after = ""] = match;
    words.push(...plainWords(text, from, match.index));
    const span = { start: match.index, end: match.index + written.length };
    const bracketed = comparedWords(inside).map(({ form }) => form);
    if (before === "" && after === "") words.push({ form: "", bracketed, ...span });
    else {
      const partly = { before: before.toLowerCase(), after: after.toLowerCase() };
      const forms = comparedWords(before + inside + after);
      // "[c]annot" is two words
      for (const { form } of forms) words.push({ form, ...(forms.length === 1 ? { partly } : {}), ...span });
    }
    from = span.end;
  }
  words.push(...plainWords(text, from, text.length));
  const placed = words.map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
  if (placed.some(({ form }) => form !== "")) parts.push(placed);
}

function plainWords(text: string, from: number, to: number): readonly QuotedWord[] {
  return comparedWords(text.slice(from, to)).map(({ form, start, end }) => ({ form, start: start + from, end: end + from }));
}

/** Letters that brackets may stand for: "multi[ing]" for "multidisciplinary". */
const MOST_ENDING = 12;

/** True if a word of the source may be what stands in the quotation. */
export function isSameWord(word: QuotedWord, form: string): boolean {
  if (word.form === form) return true;
  const { partly } = word;
  if (!partly) return false;
  const kept = partly.before.length + partly.after.length;
  return (
    kept >= 2 && form.length >= kept && form.startsWith(partly.before) && form.endsWith(partly.after) && form.length - kept <= MOST_ENDING
  );
}
