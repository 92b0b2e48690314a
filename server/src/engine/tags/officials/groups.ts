import { UNIONS } from "../../lexicon/unions.ts";
import type { Word } from "../words/name-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { RoleFound } from "./roles.ts";

/* Offices that a name has as one of several: a party's, or one "among them". */

/** "Three Labour members abstained, among them | Ann Reed". Groups: the party's or body's word, the office. */
const AMONG =
  /(?:\b((?:Labour|Conservative|Tory|Green|Liberal Democrat|Lib Dem|Reform|Reform UK|Independent|Plaid|SNP|cabinet|committee|board|panel|council|scrutiny|opposition|backbench) )members|\b((?:[\p{L}-]+ )?(?:councillors|MPs|governors|commissioners|peers|headteachers)))\b[^.;:]{0,60}, (?:among them|including) $/iu;

/** The office that is told of several, of whom one is named. */
export function oneOfThem(text: string, start: number): RoleFound | undefined {
  const before = text.slice(Math.max(0, start - 110), start);
  if (!/(?:among them|including) $/.test(before)) return undefined;
  const [, group, office] = AMONG.exec(before) ?? [];
  if (group !== undefined) return { role: `${group}member` };
  return office === undefined
    ? undefined
    : { role: office.replace(/^(?:\d+|the|\p{L}+(?:ee|ve|ix|en|our|wo|ht|ne)|other|some|many|several|few|most) /iu, "").replace(/s$/, "") };
}

/** "Its directors, Hal and | Ann Reed", "our three new governors, Hal, Ivo and | Mrs Lowe": the last of a list that an office opens. Group 1: the office. */
const LAST_OF_LIST =
  /\b(?:[Ii]ts|[Oo]ur|[Tt]heir|[Tt]he)(?: \p{Ll}+){0,2} (director|owner|governor|partner|manager|trustee|co-owner)s, (?:\p{Lu}\p{Ll}+, )*\p{Lu}\p{Ll}+ and $/u;

/** The office of whom first names are listed with: "Its directors, Hal and | Ann Reed". */
export function lastOfList(text: string, start: number): RoleFound | undefined {
  const before = text.slice(Math.max(0, start - 110), start);
  const role = before.endsWith(" and ") ? LAST_OF_LIST.exec(before)?.[1] : undefined;
  return role === undefined ? undefined : { role };
}

const PARTIES = wordSet("labour democrats conservatives tories greens reform independents plaid cymru snp dup sdlp uup féin fáil gael");

/** "The Liberal Democrats’ | Ann Reed", "Labour’s | Ann Reed", "the Green Party’s | Ann Reed": who sits for a party. `at` is the name's first word. */
export function partyOf(words: readonly Word[], at: number): RoleFound | undefined {
  const owner = words[at - 1];
  // "the Conservative | group’s | Ann Reed"
  if (owner?.possessive && owner.lower === "group" && words[at]?.gap === " ")
    return PARTIES.has(words[at - 2]?.lower ?? "") || OF_PARTY.test(words[at - 2]?.text ?? "") ? {} : undefined;
  if (!owner?.possessive || !owner.capital || !/^[’']? $/.test(words[at]?.gap ?? "")) return undefined;
  const isParty = PARTIES.has(owner.lower) || (/^(?:party|uk)$/.test(owner.lower) && OF_PARTY.test(words[at - 2]?.text ?? ""));
  return isParty ? {} : undefined;
}

/** "the | Green | Party", "Reform | UK". */
const OF_PARTY = /^(?:Green|Labour|Conservative|Reform|Democrat|Independence|Unionist|National|Socialist|Workers|Alliance)$/;

/** "Ofsted’s | Ann Reed", "the monitoring board’s | Ivo Reed": who belongs to a body. */
export function belongsTo(owner: Word | undefined, name: Word | undefined): RoleFound | undefined {
  return owner?.possessive && /^[’']? $/.test(name?.gap ?? "") && (BODIES.has(owner.lower) || (owner.capital && UNIONS.has(owner.text)))
    ? {}
    : undefined;
}

const BODIES = wordSet(
  "ofsted cqc estyn hmicfrs ciw hiqa rqia eti tusla llais council board union federation inspectorate watchdog regulator trust force commission committee",
);

/** "Ann Lowe (Con, Averham East)": how the press marks councillors. */
export function isOfParty(text: string, end: number): boolean {
  return text.startsWith(" (", end) && PARTY.test(text.slice(end + 2, end + 40));
}

const PARTY =
  /^(?:Con|Conservative|Lab|Lab Co-op|Labour|LD|Lib Dem|Liberal Democrat|Green|Ind|Independent|Reform|Reform UK|Plaid|Plaid Cymru|SNP|Residents)(?:, \p{Lu}|\))/u;
