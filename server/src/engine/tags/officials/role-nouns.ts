import {
  LAWYERS,
  PROFESSION_RANKS,
  RANKED_PROFESSIONS,
  RELATIVE_ROLES,
  ROLE_HEADS,
  ROLE_MODIFIERS,
  ROLE_STOP,
} from "../../lexicon/roles.ts";
import { UNIONS } from "../../lexicon/unions.ts";
import { isGivenName } from "../../nlp.ts";
import type { Word } from "../words/name-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import { organisationIn } from "./organisations.ts";
import { financeOfficerAt } from "./role-lines.ts";
import type { RoleFound } from "./roles.ts";

/* Where a role's noun ends and begins, and whether the words beside it make it an office. */

/** Nouns that make a role only together with the word before: "chief executive", "cabinet member", "care home owner". */
const NEEDS_MODIFIER = wordSet(
  "member officer holder representative owner practitioner partner lead clerk deputy depute peer rep organiser candidate hopeful opponent keeper",
);

/** Number of words of the role's noun that ends at `end`, or 0. */
export function headLength(words: readonly Word[], end: number): number {
  const word = words[end];
  if (!word) return 0;
  const before = words[end - 1];
  if (before && word.gap === " " && ROLE_HEADS.has(`${before.lower} ${word.lower}`)) return 2;
  if (word.lower === "officer" && (financeOfficerAt(words, end - 2) === 3 || financeOfficerAt(words, end - 1) === 2))
    return before?.lower === "s151" ? 2 : 3;
  if (isRanked(words, end) || isBodysLawyer(words, end) || isUnionSteward(words, end)) return 1;
  if (!ROLE_HEADS.has(word.lower)) return isFormer(word.lower) ? 1 : 0;
  if (!NEEDS_MODIFIER.has(word.lower)) return 1;
  // "my | deputy", "the leader’s | deputy"
  if (/^deput[ey]$/.test(word.lower) && before && (before.possessive || /^(?:my|our|its|their|own)$/.test(before.lower))) return 1;
  // "The | deputy, Ann Lowe"
  if (word.lower === "deputy" && before?.lower === "the" && words[end + 1]?.gap === ", " && words[end + 1]?.capital) return 1;
  // "| Deputy Ann Lowe", a member of the States or the Dáil
  const next = words[end + 1];
  if (word.text === "Deputy" && next?.gap === " " && next.capital && isGivenName(next.lower) && !(before?.capital && word.gap === " "))
    return 1;
  if (isCompleted(words, end) || leadsField(words, end) || representsStaff(words, end)) return 1;
  // "I think of | Officer Ann Lowe"
  if (word.text === "Officer" && words[end + 1]?.gap === " " && words[end + 1]?.capital && before && !before.capital) return 1;
  // "But | owner Craig Lowe", "the | owner, Craig Lowe": of what was inspected
  // "| Rep Ann Lowe", at a sentence’s beginning
  // "Unison | organiser", and not "| organiser Ann Lowe" of a march
  if (/^(?:rep|organiser)$/.test(word.lower) && before?.capital && word.gap === " " && !ROLE_STOP.has(before.lower)) return 1;
  if (word.lower === "rep" && word.capital && (!before || /^[.!?]/.test(word.gap))) return 1;
  if (word.lower === "owner" && (!before || word.gap !== " " || OWNER_BEHIND.test(before.lower))) return 1;
  return before && /^[ -]$/.test(word.gap) && ROLE_MODIFIERS.has(before.lower) ? 1 : 0;
}

/** "Ex-director". */
function isFormer(lower: string): boolean {
  return lower.startsWith("ex-") && ROLE_HEADS.has(lower.slice(3)) && !NEEDS_MODIFIER.has(lower.slice(3));
}

/** "chief | nurse", "its lead | surgeon". */
function isRanked(words: readonly Word[], at: number): boolean {
  return RANKED_PROFESSIONS.has(words[at]?.lower ?? "") && words[at]?.gap === " " && PROFESSION_RANKS.has(words[at - 1]?.lower ?? "");
}

/** "Unison | steward", "FBU | official", where "the steward" of a race and "an official" without a name are none. */
function isUnionSteward(words: readonly Word[], at: number): boolean {
  return /^(?:steward|official|officer)$/.test(words[at]?.lower ?? "") && words[at]?.gap === " " && UNIONS.has(words[at - 1]?.text ?? "");
}

/** "Its | barrister", "the trust’s | solicitor", "council | solicitor": who speaks for a body. */
export function isBodysLawyer(words: readonly Word[], at: number): boolean {
  const owner = words[at - 1];
  if (!owner || !LAWYERS.has(words[at]?.lower ?? "") || !/^[’']? $/.test(words[at]?.gap ?? "")) return false;
  return owner.lower === "its" || (owner.possessive ? OWNING_BODY.test(owner.lower) : /^(?:council|county|borough)$/.test(owner.lower));
}

const OWNING_BODY =
  /^(?:council|trust|school|home|college|academy|authority|force|hospital|company|firm|provider|practice|surgery|ministry|regulator|inspectorate|ofsted|cqc)$/;

/** "the | clerk to the trustees", "its | officer for the county", "the | member of the Senedd": what makes them an office follows. */
function isCompleted(words: readonly Word[], at: number): boolean {
  const [before, link, what] = [words[at - 1], words[at + 1], words[at + 2]];
  if (link?.gap !== " " || !what) return false;
  switch (words[at]?.lower) {
    case "keeper":
      return link.lower === "of";
    case "clerk":
      return link.lower === "to" || link.lower === "of";
    case "officer":
    case "lead":
      return /^(?:for|on)$/.test(link.lower) && (before?.possessive === true || /^(?:its|their|our)$/.test(before?.lower ?? ""));
    case "member":
      if (link.lower === "for" && what.capital && at > 0 && /^(?:the|local)$/.test(before?.lower ?? "")) return true;
      return link.lower === "of" && /^(?:parliament|senedd)$/.test((what.lower === "the" ? words[at + 3] : what)?.lower ?? "");
    default:
      return false;
  }
}

/** "heads’ | representative": whose, in the plural, are staff. */
function representsStaff(words: readonly Word[], at: number): boolean {
  const owner = words[at - 1];
  // "the forum’s local | representative"
  if (words[at]?.lower === "representative" && owner?.lower === "local" && words[at]?.gap === " ")
    return words[at - 2]?.possessive === true;
  return (
    words[at]?.lower === "representative" &&
    owner?.possessive === true &&
    /^(?:heads|headteachers|teachers|governors|officers|staff|nurses|doctors|unions?|instructors|workers|firefighters|paramedics|drivers|lecturers|employees)$/.test(
      owner.lower,
    )
  );
}

/** "youth justice | lead", "policy | lead": who leads a field; "took the | lead" and "they | lead" are none. */
export function leadsField(words: readonly Word[], at: number): boolean {
  const field = words[at - 1];
  if (words[at]?.lower !== "lead" || !field || !/^[ -]$/.test(words[at]?.gap ?? "")) return false;
  return !field.possessive && /^\p{L}[\p{L}-]{2,}$/u.test(field.text) && !ROLE_STOP.has(field.lower) && !NO_FIELD.test(field.lower);
}

const NO_FIELD =
  /^(?:the|one|and|now|also|who|all|not|its|their|our|his|her|your|both|early|big|clear|goal|point|seat|staff|people|to|in)$/;

/** "said | owner Karen Hobley", "its | owner", "the firm’s | owner". */
const OWNER_BEHIND =
  /^(?:but|the|its|and|co|said|says|told|added|(?:home|firm|company|nursery|agency|school|provider|business|group|surgery|practice|clinic|college|academy|hospice|playgroup|pre-?school|hospital|setting)(?:[’']s)?)$/;

/** Number of words of the role's noun that begins at `at`, or 0; a modifier that is a noun too ("deputy leader") gives way to the noun after it. */
export function headLengthFrom(words: readonly Word[], at: number, start: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return 0;
  if (next && next.gap === " " && ROLE_HEADS.has(`${word.lower} ${next.lower}`)) return 2;
  const finance = financeOfficerAt(words, at);
  if (finance > 0) return finance;
  if (at > start && isRanked(words, at)) return 1;
  if (!ROLE_HEADS.has(word.lower)) return 0;
  const more =
    next && /^[ -]$/.test(next.gap) && (ROLE_HEADS.has(next.lower) || (ROLE_MODIFIERS.has(next.lower) && laterHead(words, at + 1)));
  if (more && ROLE_MODIFIERS.has(word.lower)) return 0;
  if (NEEDS_MODIFIER.has(word.lower) && at === start)
    return isCompletedBy(words, at) || isCompleted(words, at) || standsAlone(words, at) ? 1 : 0;
  return 1;
}

/** "Member | of Parliament", "owner | of Larkfield Court": what makes them an office follows. */
function isCompletedBy(words: readonly Word[], at: number): boolean {
  const [head, of, what] = [words[at]?.lower, words[at + 1], words[at + 2]];
  // "Ann Lowe, | lead for SEND"
  if (head === "lead" && of?.lower === "for" && of.gap === " " && what && words[at]?.gap === ", ") return true;
  if (of?.lower !== "of" || of.gap !== " " || !what) return false;
  const body = what.lower === "the" ? words[at + 3] : what;
  if (
    head === "member" &&
    SEATED.test(
      words
        .slice(at + 2, at + 8)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
    return true;
  return head === "owner" ? body?.capital === true : head === "member" && /^(?:parliament|senedd)$/.test(body?.lower ?? "");
}

/** "member of | the scrutiny panel": what one sits on in public. */
const SEATED =
  /^(?:the|its|our|their|[\p{L}’'-]+[’']s) (?:(?!of\b)[\p{L}’'-]+ ){0,3}(?:committee|panel|board|cabinet|council|executive|governing body|bench|assembly)\b(?! (?:of )?(?:members|staff|workers))/u;

/** "Mr Reed (clerk)", "Ann Lowe, owner.", "Mr Lowe, our deputy, is …": alone between signs, or of the body that speaks. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !/^(?:owner|deputy|clerk)$/.test(word.lower) || (next && !/^[),.;]/.test(next.gap))) return false;
  return /^(?: \(|, )$/.test(word.gap) || /^(?:our|its|the)$/.test(before?.lower ?? "");
}

function laterHead(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const word = words[i];
    if (!word || !/^[ -]$/.test(word.gap)) return false;
    if (ROLE_HEADS.has(word.lower) || ROLE_HEADS.has(`${word.lower} ${words[i + 1]?.lower}`)) return true;
    if (!ROLE_MODIFIERS.has(word.lower)) return false;
  }
  return false;
}

/** "Owner and Manager", "Founder and Director" and nothing else, as under a letter. */
export function isPairOfOffices(words: readonly Word[], at: number): boolean {
  const [one, and, other] = [words[at], words[at + 1], words[at + 2]];
  return (
    (words.length === at + 3 || words[at + 3]?.gap === ", ") &&
    and?.lower === "and" &&
    one?.capital === true &&
    other?.capital === true &&
    ROLE_HEADS.has(one.lower) &&
    ROLE_HEADS.has(other.lower)
  );
}

/** "Deputy Leader and | Cabinet Member for Children": the noun of the other office that somebody holds; undefined where somebody else is named with it. */
export function otherOffice(
  words: readonly Word[],
  { first, head }: { readonly first: number; readonly head: number },
): number | undefined {
  const and = words[head + 1];
  if (and?.lower !== "and" || and.gap !== " " || words[head + 2]?.capital !== words[first]?.capital) return undefined;
  for (let at = head + 2; at < head + 6 && words[at]?.gap === " "; at++) {
    const length = headLengthFrom(words, at, head + 2);
    if (length > 0) {
      const next = words[at + length];
      return next?.gap === " " && !/^(?:of|for)$/.test(next.lower) ? undefined : at + length - 1;
    }
    if (!ROLE_MODIFIERS.has(words[at]?.lower ?? "")) return undefined;
  }
  return undefined;
}

/** "Through her solicitor, | Ms Lowe said": who has one, and is none. */
export function speaksThrough(words: readonly Word[], at: number): boolean {
  return (
    LAWYERS.has(words[at]?.lower ?? "") &&
    /^(?:his|her)$/.test(words[at - 1]?.lower ?? "") &&
    /^(?:through|via)$/.test(words[at - 2]?.lower ?? "")
  );
}

/** "Counsel for the authority" speaks for it; "counsel for the mother" for nobody in public. */
export function isPrivateCounsel(text: string, words: readonly Word[], head: number, end: number): boolean {
  if (words[head]?.lower !== "counsel") return false;
  return (
    head === end ||
    !/\b(?:council|authority|inspectorate|regulator|Ofsted|ministry|secretary of state|department|inquiry|trust|police)\b/i.test(
      text.slice(words[head]?.end, words[end]?.end),
    )
  );
}

/** True for an office told by somebody else's ("counterpart") behind no "her", "their" or "the minister’s". */
export function lacksOwner(words: readonly Word[], head: number, from: number): boolean {
  if (!RELATIVE_ROLES.has(words[head]?.lower ?? "")) return false;
  const before = words[from - 1];
  return !(before && (before.possessive || /^(?:his|her|their|its|my|our)$/.test(before.lower)));
}

/** True for "for nine years", "for the past decade". */
export function tellsHowLong(words: readonly Word[], link: number): boolean {
  for (let at = link + 1; at < link + 6 && words[at]?.gap === " "; at++)
    if (/^(?:years?|months|weeks|decades?|days)$/.test(words[at]?.lower ?? "")) return true;
  return false;
}

/** A role with the body that its own words name. */
export function withOrganisation(found: { readonly role: string; readonly organisation?: string | undefined }): RoleFound {
  const organisation = found.organisation ?? organisationIn(found.role);
  // Others than His Majesty's Inspectors go by the inspectorate's name.
  if (organisation === "Ofsted" && /^Inspector$/.test(found.role)) return { role: "Ofsted Inspector", organisation };
  if (organisation === undefined) return { role: found.role };
  const role = OF_OTHERS.test(organisation) ? found.role.replace(new RegExp(` (?:of|at) (?:the )?${organisation}$`), "") : found.role;
  return { role, organisation };
}

/** "chair of | the Averham Learning Trust": told apart from the office, where the leader of a council is called so. */
const OF_OTHERS = /^[\p{L}’' -]+ (?:Trust|Partnership|Association|Federation|Union|Forum|Society|Foundation|Alliance)$/u;
