import { BODY_HEADS, ROLE_FIELDS, ROLE_HEADS, ROLE_MODIFIERS } from "../../lexicon/roles.ts";
import type { Word } from "../words/name-words.ts";

/* Roles as lists, letters and tables of those present have them: "Carol Marsh: Ofsted Inspector", "Ivo Reed, Head of Service, Eastmarch Council". */

/** True if a role that begins at `from` behind a colon ends its line: "Carol Marsh: Ofsted Inspector", "Carol Marsh, lead inspector: Inspector". */
export function isLineOfList(text: string, words: readonly Word[], from: number): boolean {
  if (words[from]?.gap !== ": " || from > 6) return false;
  const last = words[words.length - 1];
  return last !== undefined && ROLE_HEADS.has(last.lower) && words.length - from < 7 && text.length - last.end < 2;
}

/**
 * Index of the last word of the field that a comma joins to a role that ends at `end`: "Service Manager, | Performance and Improvement"; `end` where
 * there is none. The field is in capitals and something ends it.
 */
export function endOfField(words: readonly Word[], first: number, end: number): number {
  if (!words[first]?.capital || !ROLE_HEADS.has(words[end]?.lower ?? "")) return end;
  const last = endOfCapitals(words, end);
  return last > end && ROLE_FIELDS.has(words[last]?.lower ?? "") && words[last + 1]?.gap !== " " ? last : end;
}

/** The body behind a comma after a role that ends at `end`: "Independent Scrutineer, | Eastmarch Safeguarding Partnership". */
export function bodyAfterComma(text: string, words: readonly Word[], end: number): string | undefined {
  const last = endOfCapitals(words, end);
  const first = words[end + 1];
  if (last === end || !first) return undefined;
  const name = text.slice(first.start, words[last]?.end);
  return BODY.test(name) && !words[last]?.possessive ? name : undefined;
}

/** The body between commas behind a name that ends at `last`: "Inspector Ann Lowe, | Averham Police, | said". */
export function bodyInApposition(text: string, words: readonly Word[], last: number): string | undefined {
  // "Leader of the Council" is no body
  if (ROLE_HEADS.has(words[last + 1]?.lower ?? "")) return undefined;
  const body = bodyAfterComma(text, words, last);
  const rest = body === undefined ? undefined : text.slice((words[last + 1]?.start ?? 0) + body.length);
  return rest !== undefined && /^(?:,|\)|\s*$)/.test(rest) ? body : undefined;
}

const BODY =
  /(?:^| )(?:Council|Police|Constabulary|School|Academy|College|Trust|Partnership|Authority|Board|Hospital|Association|Federation|Union|Foundation|Forum|Alliance|Society|Commission)$|^(?:(?:London |Royal |Metropolitan )?(?:Borough|City|County) of \p{Lu}|(?:Ofsted|CQC|Estyn|HMICFRS)$|(?:Department|Ministry) (?:for|of) )/u;

/** Index of the last of the capitalised words behind a comma, with "and", "&", "of" and "for" between them; `end` where there are none. */
function endOfCapitals(words: readonly Word[], end: number): number {
  if (words[end + 1]?.gap !== ", " || !words[end + 1]?.capital) return end;
  let last = end + 1;
  for (let at = end + 2; at < end + 9; at++) {
    const word = words[at];
    if (!word || !/^(?: | & |[’'] )$/.test(word.gap)) break;
    if (word.capital) last = at;
    else if (!/^(?:and|of|for|the)$/.test(word.lower)) break;
  }
  return last;
}

/** How many words "Section 151 Officer" or "s151 officer" takes at a word, or 0: whom section 151 of the Local Government Act 1972 makes answer for a council's money. */
export function financeOfficerAt(words: readonly Word[], at: number): number {
  const first = words[at]?.lower ?? "";
  const next = words[at + 1];
  if (first === "s151" && next?.lower === "officer") return 2;
  return next?.text === "151" && words[at + 2]?.lower === "officer" && /^(?:section|s)$/.test(first) ? 3 : 0;
}

/** "Helena Strand | Reporting inspector", a line of a list: the role begins in a capital and ends the line, or a bracket follows it. */
export function endsLabel(words: readonly Word[], from: number, at: number): boolean {
  const first = words[from];
  if (at === from || !first?.capital || !ROLE_MODIFIERS.has(first.lower)) return false;
  let last = at;
  while (last < at + 2 && words[last + 1]?.gap === " " && !ROLE_HEADS.has(words[last]?.lower ?? "")) last++;
  return ROLE_HEADS.has(words[last]?.lower ?? "") && (words[last + 1] === undefined || words[last + 1]?.gap === " (");
}

/**
 * The body whose name follows a field of work without a comma, as in an address whose lines were joined: "Director of Children’s Services | Averham
 * Borough Council | Civic Centre".
 */
export function bodyWithin(
  words: readonly Word[],
  head: number,
  end: number,
): { readonly first: number; readonly last: number } | undefined {
  let last = end;
  while (last > head + 3 && !BODY_HEADS.has(words[last]?.lower ?? "")) last--;
  for (let i = last - 2; i > head + 1 && i > last - 7; i--) {
    const next = words[i + 1];
    if (ROLE_FIELDS.has(words[i]?.lower ?? "") && next?.gap === " " && next.capital && last > head + 3) return { first: i + 1, last };
    if (!words[i]?.capital) return undefined;
  }
  return undefined;
}

/** Index of the word behind what a name may have between it and the office: an age, a party, where it stands in a picture. */
export function behindAside(text: string, words: readonly Word[], from: number): number {
  let at = from;
  // "Ann Lowe, 52, | the director", "Ann Lowe (pictured), | the director"
  const aside = ASIDE.exec(text.slice(words[at - 1]?.end ?? 0, (words[at]?.end ?? 0) + 22));
  if (aside) at += aside[1] === undefined ? 1 : 2;
  // "Cllr Ann Lowe (Lab, Mill Ward), | who leads the group"
  const ofParty =
    words[at]?.gap === " (" ? OF_PARTY.exec(text.slice(words[at - 1]?.end ?? 0, (words[at]?.end ?? 0) + 40))?.[0].length : undefined;
  if (ofParty !== undefined) {
    const stop = (words[at - 1]?.end ?? 0) + ofParty;
    while (words[at] && (words[at]?.end ?? 0) < stop) at++;
  }
  return at;
}

/** An age or what a caption has, and the comma that goes on. Group 1: a second word. */
const ASIDE = /^(?:, [2-8]\d(?=, )| \(pictured(?: (right|left|above|below|centre|inset))?(?=\), ))/;

/** A party, and for whom somebody sits; not "(Independent Chair)". */
const OF_PARTY =
  /^ \((?:Lab(?:our)?|Con(?:servative)?|Lib(?:eral)?|LD|Green|Grn|Ind(?:ependent)?|Reform|Plaid|SNP|DUP|SDLP|UUP|Tory)(?: (?:Dem(?:ocrat)?|UK|Cymru|Co-op))?(?:(?:[,;:/]| ?[–-])[^()]{0,30})?\)(?=, )/;

/** "its £160,000-a-year | chief executive": what somebody earns is no part of the office. */
export function behindPay(words: readonly Word[], at: number): number {
  for (let pay = at; pay < at + 2; pay++) if (/^\d+k?-a-year$/.test(words[pay]?.lower ?? "") && words[pay + 1]?.gap === " ") return pay + 1;
  return at;
}
