import { FUNCTION_WORDS } from "../../lexicon/not-names.ts";
import { PRIVATE_ROLES, ROLE_MODIFIERS, ROLE_STOP } from "../../lexicon/roles.ts";
import { isTitle, type Word, wordsOf } from "../words/name-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import { ADDRESSED, isAddressedBy, isGivenTheWord } from "./addressed.ts";
import { organisationIn } from "./organisations.ts";
import { afterTakingOffice, longHeld, relativeRole } from "./relative-roles.ts";
import { beforeAside, isMonth } from "./role-asides.ts";
import { behindAside, behindPay, bodyAfterComma, bodyWithin, endOfField, endsLabel, isLineOfList } from "./role-lines.ts";
import {
  headLength,
  headLengthFrom,
  isPairOfOffices,
  isPrivateCounsel,
  lacksOwner,
  leadsField,
  otherOffice,
  speaksThrough,
  tellsHowLong,
  withOrganisation,
} from "./role-nouns.ts";
import { ARTICLES, isBorneBefore, isOwnBody, opensName, ownerAfter, ownerBefore } from "./role-owners.ts";

/** What the words beside a name say of its bearer. */
export interface RoleFound {
  readonly role?: string;
  readonly organisation?: string;
  /** True for a solicitor, a parent, a neighbour: named, but in no public office. */
  readonly isPrivate?: boolean;
  /** True where the letters after the name say so: "HMI". */
  readonly inspector?: boolean;
}

/** Nouns behind which a body's name stands, and no person's. */
const BODY_NOUNS = wordSet("charity union company firm trust provider school home regulator watchdog hospital prison agency");
const LINK = new Set(["of", "for"]);
/** Offices held "to" somebody: "clerk | to the trustees". */
const HELD_TO = wordSet("counsel clerk adviser advisor secretary assistant deputy");
/** Offices held "on" something: "spokesman | on children". */
const HELD_ON = wordSet("spokesman spokeswoman spokesperson lead adviser advisor");
const MAX_WORDS = 14;

/** Words before an office that are of no field of work. */
const NO_FIELD: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...ARTICLES]);
/** Titles with an article before them: "the Rev Ann Lowe". */

const CALLED = /\b[Aa]n? (?:[\p{L}’'-]+ ){0,3}(?!(?:provider|partner|owner|lead|member|worker) )[\p{L}’'-]+ (?:called|named) $/u;

/** The role written before a name: "Council leader | Ivy Marlow", "the then director of education, | Ann Lowe". `at` is the name's first word. */
export function roleBefore(text: string, words: readonly Word[], at: number): RoleFound | undefined {
  const first = words[at];
  if (!first || !(/^(?:,? |: ?| \(|\),? )$/.test(first.gap) || isBetweenDashes(text, first))) return undefined;
  if (first.gap.startsWith(")")) return roleWithBracket(text, words, at);
  if (first.gap === ": " && isAddressedBy(text, first)) return undefined;
  const isNamed = first.gap === " " && isSubjectsVerb(words, at - 1);
  // "a head called | Mr Parr"
  const isCalled = first.gap === " " && CALLED.test(text.slice(Math.max(0, first.start - 60), first.start));
  let end = isNamed || isCalled ? at - 2 : at - 1;
  if (first.gap === ", ") end = beforeAside(words, end);
  const gap = opensName(words[end], first) ? (words[end]?.gap ?? "") : first.gap;
  if (opensName(words[end], first)) end--;
  const closest = words[end];
  if (first.gap === ": " && closest && isGivenTheWord(text, words, at, closest)) return undefined;
  // "chief executive of the charity | Open Doors" names the charity.
  if (!closest || closest.possessive || /^(?:and|to)$/.test(closest.lower) || (gap === " " && BODY_NOUNS.has(closest.lower)))
    return undefined;
  // "Report author: | Ann Lowe", as a council’s paper has it
  if (closest.lower === "author" && first.gap === ": " && words[end - 1]?.lower === "report") return undefined;
  if (PRIVATE_ROLES.has(closest.lower) && headLength(words, end) === 0) return speaksThrough(words, end) ? undefined : { isPrivate: true };
  const found = headBefore(words, end, gap);
  if (!found) return undefined;
  const { head, length } = found;
  let organisation: string | undefined;
  for (let i = head + 1; i <= end; i++) {
    const word = words[i];
    if (word && isPlaceLink(word.lower, words[i + 1])) {
      organisation = text.slice(words[i + 1]?.start ?? word.end, words[end]?.end ?? word.end).replace(/^the /i, "");
      end = i - 1;
      break;
    }
  }
  if (isPrivateCounsel(text, words, head, end)) return { isPrivate: true };
  const start = roleStart(words, head - length + 1);
  if (lacksOwner(words, head, start.from)) return undefined;
  // "the Department for Education adviser, | Ivo Reed"
  if (words[start.from - 1]?.lower === "for" && words[start.from - 2]?.lower === "department" && words[start.from]?.capital) {
    const department = words[start.from - 2]?.start;
    organisation ??= text.slice(department, words[start.from]?.end);
    return withOrganisation({ role: text.slice(department, words[end]?.end), organisation });
  }
  const owner = ownerBefore(text, words, start.from, start.capitalised);
  const from = owner?.roleFrom ?? start.from;
  if (first.gap === ", " && owner === undefined && isBorneBefore(words[from - 1], words[from])) return undefined;
  // "The chair of governors is | Olu Bankole", but not "What troubles the leader is | Olu Bankole"
  if (isNamed && owner === undefined && !opensSentence(words, from)) return undefined;
  const role = text.slice(words[from]?.start, words[end]?.end);
  return withOrganisation({ role, organisation: organisation ?? owner?.organisation });
}

/** "The inspector – | Ann Lowe – stayed". */
function isBetweenDashes(text: string, { gap, start }: Word): boolean {
  return /^ [–—-] $/.test(gap) && /^\p{Lu}[^–—.;:,]{3,40} [–—-] \p{Ll}/u.test(text.slice(start, start + 50));
}

/** The noun of the role whose words end at `end`: "| director | of education", "the parish | clerk | at Wexham St Mary". `gap` stands before the name. */
function headBefore(words: readonly Word[], end: number, gap: string): { readonly head: number; readonly length: number } | undefined {
  let head = end;
  let length = headLength(words, head);
  for (let back = 1; length === 0 && back <= MAX_WORDS; back++) {
    const word = words[end - back + 1];
    if (!word || !/^(?:[’']? |, )$/.test(word.gap)) return undefined;
    // "chair of governors, | Prof Ivy Marlow, and registrar Ann Lowe": another's role
    if (word.capital && word.gap === ", " && isTitle(word.lower)) return undefined;
    if (LINK.has(word.lower) || isLinkOf(word.lower, words[end - back]?.lower ?? "")) {
      if (back === 1) return undefined;
      head = end - back;
      length = headLength(words, head);
      if (length === 0) return undefined;
    } else if (back > 1 && gap === ", " && isPlaceLink(word.lower, words[end - back + 2]) && headLength(words, end - back) > 0) {
      head = end - back;
      length = headLength(words, head);
    } else if (ROLE_STOP.has(word.lower)) {
      // "the head of a school in | Nether Vale": where it is, not who
      if (back === 1 || !isPlaceLink(word.lower, words[end - back + 2])) return undefined;
    }
  }
  return length === 0 ? undefined : { head, length };
}

/** "clerk | to the trustees", "spokesman | on children". */
function isLinkOf(link: string, head: string): boolean {
  return link === "to" ? HELD_TO.has(head) : link === "on" && HELD_ON.has(head);
}

/** "The Assistant Director (Safeguarding), | Mr K. Lowe": what the bracket says belongs to the role. */
function roleWithBracket(text: string, words: readonly Word[], at: number): RoleFound | undefined {
  for (let open = at - 1; open > 0 && open > at - 6; open--) {
    const word = words[open];
    if (word?.gap !== " (") continue;
    if (!word.capital || headLength(words, open - 1) === 0) return undefined;
    const from = roleStart(words, open - 1 - headLength(words, open - 1) + 1).from;
    return withOrganisation({ role: `${text.slice(words[from]?.start, words[at - 1]?.end)})` });
  }
  return undefined;
}

/** True for "is" and "was" behind a noun. */
function isSubjectsVerb(words: readonly Word[], at: number): boolean {
  return /^(?:is|was)$/.test(words[at]?.lower ?? "") && words[at]?.gap === " ";
}

/** True if an article and nothing else stands before the word at `at` in its sentence: "The | chair of governors". */
function opensSentence(words: readonly Word[], at: number): boolean {
  if (at === 0 && words[0]?.capital) return true;
  let article = words[at - 1];
  // "The council’s | cabinet member for adults"
  if (article?.possessive && !article.capital && /^[’']? $/.test(words[at]?.gap ?? "")) article = words[--at - 1];
  return article !== undefined && ARTICLES.has(article.lower) && (at === 1 || /^[.:;!?]/.test(article.gap));
}

const NAMED = /^(?:made|named|appointed|elected|confirmed)$/;

/** The role written after a name: "…, director of children's services, said", "(chair of governors)", "…, who leads the Independents". */
export function roleAfter(text: string, words: readonly Word[], last: number): RoleFound | undefined {
  let at = last + 1;
  let postNominal: string | undefined;
  for (; at <= last + 3; at++) {
    const word = words[at];
    if (!word || !/^,? $/.test(word.gap) || !/^(?:MP|MSP|MS|MLA|MHK|TD|HMI|SHMI|MBE|OBE|CBE|KC|QC|JP|DL|OI|AI|PhD|QPM)$/.test(word.text))
      break;
    if (/^(?:MP|MSP|MS|MLA|MHK|TD|HMI|SHMI)$/.test(word.text)) postNominal ??= word.text;
  }
  const found = roleFollowing(text, words, behindAside(text, words, at));
  const inspector = postNominal?.endsWith("HMI") === true;
  if (found) return inspector ? { ...found, inspector } : found;
  return postNominal ? { role: postNominal } : undefined;
}

function roleFollowing(text: string, words: readonly Word[], from: number): RoleFound | undefined {
  const first = words[from];
  if (!first) return undefined;
  // "Mr Lund’s | been head for a year"
  if (first.lower === "been" && words[from - 1]?.possessive && first.gap === " ") return longHeld(rolePhrase(text, words, from + 1));
  // "Ann Lowe, you’re | the chair of the association"
  if (first.gap === ", " && /^you(?:[’']re)?$/.test(first.lower)) {
    const isAre = words[from + 1]?.lower === "are";
    return first.lower !== "you" || isAre ? rolePhrase(text, words, from + (isAre ? 2 : 1)) : undefined;
  }
  const apposed =
    (/^(?:\)?, | \(| [–—-] |,? ?\n ?)$/.test(first.gap) && !ADDRESSED.test(text.slice(first.start, first.start + 160))) ||
    isLineOfList(text, words, from);
  const asOffice = first.gap === " " ? afterTakingOffice(words, from) : undefined;
  if (asOffice !== undefined) return rolePhrase(text, words, asOffice);
  // "has been appointed | head"
  if (
    first.gap === " " &&
    /^(?:has|had)$/.test(first.lower) &&
    words[from + 1]?.lower === "been" &&
    NAMED.test(words[from + 2]?.lower ?? "")
  )
    return rolePhrase(text, words, from + 3);
  const been = first.gap === " " && /^(?:has|had|will)$/.test(first.lower) && /^(?:been|be|become)$/.test(words[from + 1]?.lower ?? "");
  if (been) return longHeld(rolePhrase(text, words, from + 2));
  const predicated = first.gap === " " && /^(?:is|was|became|becomes|remains|as)$/.test(first.lower);
  const signedOff = first.gap === " " && first.capital;
  if (!apposed && !predicated && !signedOff) return undefined;
  let at = from;
  if (predicated) at++;
  // "is to be | the next director"
  if (predicated && words[at]?.lower === "to" && /^(?:be|become)$/.test(words[at + 1]?.lower ?? "")) at += 2;
  // "was made | director"
  if (predicated && NAMED.test(words[at]?.lower ?? "")) at++;
  if (words[at]?.lower === "who" && apposed) {
    const relative = relativeRole(text, words, at + 1);
    if (relative.role !== undefined) return relative.role;
    at = relative.next;
    if (at < 0) return undefined;
  }
  // "Ann Lowe, once | a governor"
  if (apposed && /^(?:now|once|then|formerly|currently|until)$/.test(words[at]?.lower ?? "") && words[at + 1]?.gap === " ") at++;
  const role = rolePhrase(text, words, at, signedOff);
  if (role?.isPrivate && predicated) return undefined;
  return role;
}

/** "author | of the report": whoever wrote what inspectors found. */
const OF_REPORT = /^ of (?:the|this|that) (?:\p{L}+ )?(?:report|review)\b/u;

/** "the third | headteacher", "our wonderful | director". */
const NO_PART_OF_ROLE =
  /^(?:new|appointed|made|named|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|\p{L}+(?:ful|ous))$/u;

/** An office that has words. */
export type OfficeFound = RoleFound & { readonly role: string };

/** The office that a text begins with; none that is private. */
export function officeIn(text: string): OfficeFound | undefined {
  const found = rolePhrase(text, wordsOf(text), 0);
  return found?.role === undefined || found.isPrivate ? undefined : (found as OfficeFound);
}

/** A role phrase that begins at `from`, after an article and the body it belongs to: "its chair", "Averham's director of …", "Chief Executive". */
export function rolePhrase(text: string, words: readonly Word[], from: number, bare = false): RoleFound | undefined {
  let at = from;
  while (ARTICLES.has(words[at]?.lower ?? "") && words[at + 1]?.lower !== "majesty" && (at === from || words[at]?.gap === " ")) {
    at++;
    if (words[at]?.lower === "of" && words[at - 1]?.lower === "one") at++;
  }
  const owner = ownerAfter(text, words, at);
  at = owner.next;
  at = behindPay(words, at);
  while (NO_PART_OF_ROLE.test(words[at]?.lower ?? "") && words[at + 1]?.gap === " ") at++;
  const start = at;
  if (isPairOfOffices(words, at))
    return withOrganisation({ role: text.slice(words[at]?.start, words[at + 2]?.end), organisation: owner.organisation });
  for (let i = at; i < at + 7; i++) {
    const word = words[i];
    if (!word || (i > from && !/^(?:[’']? |-)$/.test(word.gap) && !(i === at && word.gap === ", "))) return undefined;
    if (bare && !word.capital && !LINK.has(word.lower) && !endsLabel(words, from, i)) return undefined;
    // "parent governor", "carer representative": an office of somebody's own
    if (word.lower === "author" && OF_REPORT.test(text.slice(word.end, word.end + 40))) return { role: "author", inspector: true };
    if (PRIVATE_ROLES.has(word.lower) && headLengthFrom(words, i + 1, i) === 0) return { isPrivate: true };
    const length = headLengthFrom(words, i, start);
    if (length > 0) return finishRole(text, words, roleText(start, i + length - 1), owner.organisation);
    const isCrown = words[i + 1]?.lower === "majesty";
    const isPoliceAndCrime = word.lower === "and" && words[i - 1]?.lower === "police" && words[i + 1]?.lower === "crime";
    if (isPoliceAndCrime) continue;
    // the NHS's "freedom to speak up guardian"
    if (word.lower === "to" && words[i - 1]?.lower === "freedom") continue;
    if ((ROLE_STOP.has(word.lower) && !isCrown) || word.lower === "and" || word.lower === "or") return undefined;
    if (!ROLE_MODIFIERS.has(word.lower) && !word.capital && !word.possessive && !/^[\p{L}-]{3,}$/u.test(word.text)) return undefined;
  }
  return undefined;
}

interface RoleWords {
  readonly first: number;
  readonly head: number;
}
const roleText = (first: number, head: number): RoleWords => ({ first, head });

/** Takes "of children's services", a bracket and "at Averham Council" after the role's noun. */
function finishRole(text: string, words: readonly Word[], role: RoleWords, owner: string | undefined): RoleFound {
  let end = role.head;
  if (words[end + 1]?.gap === " " && LINK.has(words[end + 1]?.lower ?? "")) {
    let at = end + 1;
    while (at < words.length && at < role.head + MAX_WORDS && continuesComplement(words, at)) at++;
    end = at - 1;
    // "deputy director | for the area"
    if (/^(?:area|district|region|patch)$/.test(words[end]?.lower ?? "") && words[end - 1]?.lower === "the") end--;
    while (end > role.head && /^(?:and|of|for|the)$/.test(words[end]?.lower ?? "")) end--;
  }
  const other = end === role.head ? otherOffice(words, role) : undefined;
  if (other !== undefined) return finishRole(text, words, roleText(role.first, other), owner);
  if (end === role.head) end = endOfField(words, role.first, end);
  const body = bodyWithin(words, role.head, end);
  let organisation = owner ?? (body && text.slice(words[body.first]?.start, words[body.last]?.end));
  if (body) end = body.first - 1;
  const link = words[end + 1];
  if (link?.gap === " " && isPlaceLink(link.lower, words[end + 2])) organisation ??= capitalRun(text, words, end + 2);
  // "director of policy at | the National Children’s Alliance"
  if (link?.gap === " " && /^(?:at|with)$/.test(link.lower) && words[end + 2]?.lower === "the")
    organisation ??= organisationIn(`of the ${capitalRun(text, words, end + 3) ?? ""}`);
  organisation ??= bodyAfterComma(text, words, end);
  let stop = words[end]?.end ?? 0;
  const bracket = /^ \([^(),]{2,30}\)/.exec(text.slice(stop, stop + 34));
  if (bracket) stop += bracket[0].length;
  return withOrganisation({ role: text.slice(words[role.first]?.start, stop), organisation });
}

function continuesComplement(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (/^\d/.test(word.text) || isMonth(word)) return false;
  // "From: Ann Lowe, Director of Education | To: all heads", lines of a header
  if (/^(?:To|Cc|CC|Subject|Date|Sent|Re)$/.test(word.text) && words[at + 1]?.gap.startsWith(":") === true) return false;
  // "head | for nine years"
  if (word.lower === "for" && tellsHowLong(words, at)) return false;
  if (ROLE_STOP.has(word.lower)) return false;
  if (word.gap === " " || word.gap === " & " || word.gap === "’ " || word.gap === "' ") return true;
  if (word.gap !== ", ") return false;
  // "cabinet member for children, education and skills": a comma goes on only if an "and" follows soon
  for (let i = at + 1; i < at + 5; i++) {
    const next = words[i];
    if (next?.gap !== " " || ROLE_STOP.has(next.lower)) return false;
    if (next.lower === "and") return !ROLE_STOP.has(words[i + 1]?.lower ?? "said");
  }
  return false;
}

/** "at Averham Council", "in Averham". */
function isPlaceLink(lower: string, next: Word | undefined): boolean {
  return (
    (lower === "at" || lower === "in" || lower === "with") &&
    next !== undefined &&
    next.capital &&
    !isMonth(next) &&
    !/^(?:spring|summer|autumn|winter)$/.test(next.lower)
  );
}

function capitalRun(text: string, words: readonly Word[], from: number): string | undefined {
  let end = from;
  while (words[end + 1]?.capital && /^[’']? $/.test(words[end + 1]?.gap ?? "") && end < from + 6) end++;
  const first = words[from];
  return first ? text.slice(first.start, words[end]?.end) : undefined;
}

/** The first word of a role whose noun begins at `head`: its modifiers come along. */
function roleStart(words: readonly Word[], head: number): { readonly from: number; readonly capitalised: boolean } {
  let from = head;
  while (from > 0 && /^[ -]$/.test(words[from]?.gap ?? "")) {
    const before = words[from - 1];
    if (!before || head - from > 5) break;
    const department =
      before.capital &&
      !ARTICLES.has(before.lower) &&
      /^(?:minister|secretary)$/.test(words[head]?.lower ?? "") &&
      !before.possessive &&
      from === head;
    if (!department && (!ROLE_MODIFIERS.has(before.lower) || (before.possessive && !/^(?:children|majesty)$/.test(before.lower)))) {
      // "youth justice | lead", "environment | portfolio holder"
      const isField = (from > head - 2 && leadsField(words, head)) || words[from]?.lower === "portfolio";
      if (isField && !before.capital && !before.possessive && !ROLE_STOP.has(before.lower) && !NO_FIELD.has(before.lower)) {
        from--;
        continue;
      }
      // "Police and crime commissioner"
      if (before.lower !== "and" || words[from]?.lower !== "crime") break;
      from--;
    }
    from--;
  }
  if (words[from]?.lower === "up" && words[from - 3]?.lower === "freedom") from -= 3;
  if (words[from - 1]?.lower === "ward" && words[from]?.gap === " " && /^(?:councillor|member|manager)$/.test(words[from]?.lower ?? ""))
    from--;
  // "the local | government ombudsman"
  if (words[from]?.lower === "government" && words[from - 1]?.lower === "local" && words[from]?.gap === " ") from--;
  // "trust | chief executive", where a "council leader" is called so
  if (from < head && isOwnBody(words, from)) from++;
  if (/^new$/.test(words[from]?.lower ?? "") && from < head) from++;
  if (/^(?:his|her)$/.test(words[from]?.lower ?? "") && !words[from + 1]?.lower.startsWith("majesty") && from < head) from++;
  return { from, capitalised: words[from]?.capital ?? false };
}
