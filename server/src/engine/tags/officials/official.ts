import { OFFICE_TITLES, PLAIN_TITLES, RANKS } from "../../lexicon/honorifics.ts";
import { PLACE_OR_SURNAME } from "../../lexicon/not-names.ts";
import { namedThing, opensWithGivenName } from "../../nlp.ts";
import { allMatches } from "../../text/matches.ts";
import { byPosition, type Span } from "../../text/span.ts";
import type { Passage } from "../tag.ts";
import { type Word, wordsOf } from "../words/name-words.ts";
import { tokensOf } from "../words/tokens.ts";
import { isNoOfficeOf, roleByDeed, sitsForParty } from "./deeds.ts";
import { belongsTo, isOfParty, lastOfList, oneOfThem, partyOf } from "./groups.ts";
import { mayHoldName } from "./name-hints.ts";
import { type NameRun, nameRuns } from "./name-runs.ts";
import { officeOfPair } from "./pairs.ts";
import { isListedOrSigned } from "./people-of-papers.ts";
import { bodyInApposition } from "./role-lines.ts";
import { type RoleFound, roleAfter, roleBefore } from "./roles.ts";
import { labelsOf } from "./script-labels.ts";
import { byFirstName, nameAlone } from "./signed-first-names.ts";
import { speaksFor } from "./speaks-for.ts";

/** A stretch of a passage that reads like a person's name, with what the passage itself says of the person. */
export interface NameCandidate extends Span {
  readonly name: string;
  readonly role?: string;
  readonly organisation?: string;
  /** Offset in the passage where the name proper begins, after its titles. */
  readonly nameStart: number;
  /** True if a title ("Cllr"), a role or a list of inspectors shows a public office. */
  readonly inOffice: boolean;
  /** True for a solicitor, a parent, a letter writer: named, but in no public office. */
  readonly isPrivate: boolean;
  /** True for a line of an inspection team. */
  readonly team: boolean;
  /** True for one of the inspectorate's people. */
  readonly inspector: boolean;
  /** True for a name that the user's lexicon holds as an official's; what that says of the person stands in where the document says nothing. */
  readonly isKnown?: boolean;
  /** True for a first name on a line of its own: an official's where an office follows, as under a letter. */
  readonly isAlone?: boolean;
  /** The title that a plural before a list gives to a surname in it: "Cllr". */
  readonly sharedTitle?: string;
  readonly knownRole?: string;
  readonly knownOrganisation?: string;
}

/** "Team inspectors:", "Quality assurance manager:", "Deputy lead inspector". */
const TEAM_LABEL =
  /(?:^|[.;,]? )((?:Deputy lead|Lead|Team|Shadow|Additional|Associate|Regulatory|Reporting|Senior|Seconded|Contracted|Assistant|Principal) (?:inspector|HMI|data analyst|analyst)|Inspector|Quality assurance (?:manager|inspector|lead)|(?:Social care|Education|Schools|Ofsted|CQC) inspector|(?:Senior )?data analyst)(s?) ?(?:\(s\))? ?(?::|(?= \p{Lu}\p{L}+ \p{Lu}\p{L}+ HMI))/giu;

/** Tokens of a first name and an office under a letter. */
const LONGEST_SIGNATURE = 9;

/** Name candidates of one passage in reading order; offsets are into `passage.text`. */
export function nameCandidates(passage: Passage): readonly NameCandidate[] {
  const { text } = passage;
  const tokens = tokensOf(text);
  if (passage.documentKind !== "report" && tokens.length < LONGEST_SIGNATURE) {
    const alone = nameAlone(text, tokens);
    if (alone) return [alone];
  }
  if (!mayHoldName(tokens)) return byFirstName(passage);
  if (passage.blockKind === "team" || startsTeam(text)) return teamNames(text);
  const words = wordsOf(text, tokens);
  const runs = nameRuns(words);
  const found = [...runs.flatMap((_, index) => candidate(passage, words, runs, index) ?? []), ...byFirstName(passage)];
  for (const label of labelsOf(passage)) if (!found.some(({ start, end }) => start < label.end && label.start < end)) found.push(label);
  return found.sort(byPosition);
}

/** The same label where a passage begins with it. */
const OPENING_LABEL = new RegExp(TEAM_LABEL.source, "iuy");

function startsTeam(text: string): boolean {
  OPENING_LABEL.lastIndex = 0;
  return OPENING_LABEL.test(text);
}

/** The office of the name in a run, by what stands around it. */
function roleOf(text: string, words: readonly Word[], runs: readonly NameRun[], index: number): RoleFound | undefined {
  const run = runs[index] as NameRun;
  const start = words[run.first]?.start ?? 0;
  const end = words[run.last]?.end ?? 0;
  if (isNoOfficeOf(text, start)) return { isPrivate: true };
  const found =
    officeOfPair(text, start, end) ??
    pickRole(roleBefore(text, words, run.first), roleAfter(text, words, run.last)) ??
    sharedRole(text, words, runs, index) ??
    pluralBehind(text, start, end) ??
    speaksFor(text, words, run.last, start) ??
    oneOfThem(text, start) ??
    lastOfList(text, start) ??
    partyOf(words, run.first) ??
    belongsTo(words[run.first - 1], words[run.first]);
  if (found) return found;
  if (sitsForParty(words[run.first - 1], words[run.first], text.slice(end, end + 24))) return {};
  return roleByDeed(text, start, end, run.title, () => namedThing(text.slice(words[run.name]?.start ?? start, end)) === "person");
}

function candidate(passage: Passage, words: readonly Word[], runs: readonly NameRun[], index: number): NameCandidate | undefined {
  const { text } = passage;
  const run = runs[index] as NameRun;
  const start = words[run.first]?.start ?? 0;
  const end = words[run.last]?.end ?? 0;
  const nameStart = words[run.name]?.start ?? start;
  // "the Governor of HMP Marsh End"
  if (/^(?:HMP|HMYOI|YOI|HMS|RAF)$/.test(words[run.first - 1]?.text ?? "")) return undefined;
  // "Cllr Ann Lowe (Lab, | Mill End)"
  if (text[end] === ")" && run.title === undefined && WARD_OF.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  const role = roleOf(text, words, runs, index);
  // "Supt (retd) Lund" writes for himself
  const isRetired = /\b(?:retd|ret[’']d|rtd|retired)$/i.test(run.title ?? "");
  const office =
    run.byOffice === true ||
    (!isRetired && run.title?.split(" ").some((word) => OFFICE_TITLES.has(word.toLowerCase())) === true) ||
    /\bFire Officer$/.test(run.title ?? "") ||
    // a ward's, with her full name; what is named after her is none of her office
    (run.title === "Sister" &&
      text.slice(nameStart, end).includes(" ") &&
      !/ named after $/.test(text.slice(Math.max(0, start - 13), start)));
  const name = text.slice(nameStart, end);
  const apposed = words[run.first]?.gap !== " " || roleBefore(text, words, run.first) === undefined;
  if (
    run.title === undefined &&
    apposed &&
    role &&
    !role.isPrivate &&
    (readsLikePlace(words, run, name) || (namedThing(name) === "place-or-body" && !isToldAsPerson(text, start, end)))
  )
    return undefined;
  const isListed = isListedOrSigned(text, start);
  const organisation =
    role?.organisation ??
    (isListed && role === undefined ? affiliation(text, end) : undefined) ??
    (office || role?.role !== undefined ? bodyInApposition(text, words, run.last) : undefined);
  const title = office && role?.role === undefined && !isRank(run.title) ? run.title : undefined;
  return {
    start,
    end,
    name,
    nameStart,
    inOffice:
      office ||
      run.listed !== undefined ||
      isOfParty(text, end) ||
      isListed ||
      (role !== undefined && !role.isPrivate) ||
      isAddressed(passage, run.title, start, end),
    isPrivate: role?.isPrivate === true && !office,
    team: false,
    inspector: role?.inspector === true,
    ...(role?.role !== undefined ? { role: role.role } : title !== undefined ? { role: title } : {}),
    ...(organisation !== undefined ? { organisation } : {}),
    ...(run.listed === undefined ? {} : { sharedTitle: run.listed }),
  };
}

const WARD_OF = / \((?:Lab|Con|Lib|LD|Green|Grn|Ind|Reform|Plaid|SNP|DUP|SDLP|UUP|Tory)\p{L}*(?: (?:Dem|UK|Cymru))?, $/u;

/** "Present: Noel Reed (NHS), Sunita Rao (education)": whom somebody in a list comes from. */
function affiliation(text: string, end: number): string | undefined {
  return isOfParty(text, end)
    ? undefined
    : /^ \(((?:\p{Lu}{2,6}|\p{Lu}?[\p{L}’'-]+(?: [\p{L}’'&-]+){0,4}))\)/u.exec(text.slice(end, end + 44))?.[1];
}

/** "Cllr", "Lady", "Rt Hon": no title that says what somebody does. */
function isRank(title: string | undefined): boolean {
  return (
    title
      ?.split(" ")
      .every(
        (word) =>
          RANKS.has(word.toLowerCase()) || PLAIN_TITLES.has(word.toLowerCase()) || /^(?:cllr|coun|councillor|cr|ald|cyng)$/i.test(word),
      ) === true
  );
}

/** "CLIP, | DR ANN LOWE, TRUST: …": the words of somebody of a body. */
const CLIP_BEFORE = /\b(?:CLIP|SOT|AUDIO|TAPE|INSERT|VT|ACTUALITY)[,:]? \(?$/;
const OF_BODY =
  /^, (?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:TRUST|COUNCIL|POLICE|OFSTED|CQC|ESTYN|UNION|FORCE|SCHOOL|INSPECTORATE|COMMISSION|UNISON|GMB|HOSPITAL|BOARD|AUTHORITY)\b/iu;

/** Whom a letter is written to ("Dear Ms Reed"), and who asks or answers in parliament ("Sir Amos Reed (Wexham): To ask …"). */
function isAddressed({ text, documentKind }: Passage, title: string | undefined, start: number, end: number): boolean {
  if (title === undefined) return false;
  if (CLIP_BEFORE.test(text.slice(Math.max(0, start - 14), start)) && OF_BODY.test(text.slice(end, end + 40))) return true;
  if (documentKind === "letter" && /^Dear $/.test(text.slice(0, start)) && text.length - end < 3) return true;
  const label = start === 0 ? /^(?: \([^()]{2,60}\))?: /.exec(text.slice(end, end + 70)) : null;
  return label !== null && (label[0].length > 2 || /^(?:Sir|Dame)$/.test(title));
}

/** "We asked the director, | Alma Trench, to stay", "Ivo Lund-Lane, | who chairs the board": nothing but a person stands so, whatever the words name. */
function isToldAsPerson(text: string, start: number, end: number): boolean {
  if (/^, who\b/.test(text.slice(end, end + 6))) return true;
  return /^[,.]/.test(text.slice(end, end + 1)) && ARTICLE_AND_OFFICE.test(text.slice(Math.max(0, start - 60), start));
}

const ARTICLE_AND_OFFICE = /\b(?:the|its|our|their|her|his|my) (?:[\p{Ll}’'-]+ ){0,6}[\p{Ll}’'-]+, $/iu;

/** "Larkfield Court", "North West": a place, unless it begins with a given name. */
function readsLikePlace(words: readonly Word[], run: NameRun, name: string): boolean {
  const first = words[run.name]?.lower ?? "";
  const last = words[run.last]?.lower ?? "";
  if (/^(?:north|south|east|west|upper|lower|great|little|st|new|old|tŷ|plas|llys)$/.test(first)) return true;
  return PLACE_OR_SURNAME.has(last) && !opensWithGivenName(name);
}

function pickRole(before: RoleFound | undefined, after: RoleFound | undefined): RoleFound | undefined {
  // "Contact officer: | Ann Lowe, Head of Finance": whom to ask says less than the office
  if (before?.role !== undefined && after?.role !== undefined && /^(?:contact|presenting) officer$/i.test(before.role)) return after;
  if (before?.role !== undefined) {
    return before.organisation === undefined && after?.organisation !== undefined
      ? { ...before, organisation: after.organisation }
      : before;
  }
  return after?.role !== undefined ? after : (before ?? after);
}

/** So many names of one list share the plural before the first. */
const MOST_SHARING = 30;

/** "inspectors Jane Hill and Omar Reid", "Councillors A, B (Vice-Chair) and C": the plural before the first holds for all. */
function sharedRole(text: string, words: readonly Word[], runs: readonly NameRun[], index: number): RoleFound | undefined {
  for (let at = index; at >= 0 && at > index - MOST_SHARING; at--) {
    const run = runs[at] as NameRun;
    const role = pluralBefore(text, words, run.first);
    if (role !== undefined) return { role };
    const before = runs[at - 1];
    if (!before || !goesOnList(text.slice(words[before.last]?.end ?? 0, words[run.first]?.start ?? 0))) return undefined;
  }
  return undefined;
}

function goesOnList(between: string): boolean {
  return between.length < 70 && /^(?: \([^()]{1,60}\))?(?:, | and |, and | & )$/.test(between);
}

const PLURAL_OFFICE =
  /^(?:councillors|inspectors|directors|cllrs|ministers|commissioners|mps|msps|mlas|governors|officers|leaders|headteachers|co-heads|co-headteachers|co-owners|co-chairs|co-directors|principals|trustees|whips|senators)$/;
const CROWN = /\bH(?:is|er) Majesty[’']s $/;
/** "The joint owners, | Ann Reed and Ivo Reed", "Husband-and-wife owners |": an office of what was inspected by what stands before it. */
const PLURAL_OWNED = /^(?:owners|managers|heads|partners|chairs|founders|members|spokesmen)$/;
const OWNS_PLURAL =
  /(?:\b(?:joint|husband-and-wife|mother-and-daughter|father-and-son|its|nursery|home|school|practice|surgery|agency|centre|clinic|group|board|panel|committee|executive|cabinet|registered|house|department|service|team|co)|[’']s?) $/i;
/** "His Majesty’s Inspectors for this visit were |", "Co-opted members: |". Group 1: the plural. */
const PLURAL_LABEL =
  /(?:^|[.;] )(?:the )?((?:(?:his|her) majesty[’']s )?(?:lead |team )?inspectors|(?:co-opted|lay|independent|board|committee) members|councillors|governors|trustees|directors|officers)(?: who served[^:.]{0,30})?(?: (?:for|on|at) (?:this|the) [\p{L} ]{3,40})?(?: (?:were|are) |: )$/iu;

/** The office, in the singular, that a plural right before a name gives to it and to those listed after it. */
function pluralBefore(text: string, words: readonly Word[], at: number): string | undefined {
  const word = words[at - 1];
  const start = words[at]?.start ?? 0;
  if (!word) return undefined;
  if (/^(?: | [–—-] | \()$/.test(words[at]?.gap ?? "") || (words[at]?.gap === ", " && opensPair(text, words, at))) {
    const isOffice = PLURAL_OFFICE.test(word.lower);
    const crown = word.lower === "inspectors" ? CROWN.exec(text.slice(Math.max(0, word.start - 16), word.start))?.[0].length : undefined;
    if (crown !== undefined) return text.slice(word.start - crown, word.end - 1);
    if (isOffice || (PLURAL_OWNED.test(word.lower) && OWNS_PLURAL.test(text.slice(Math.max(0, word.start - 24), word.start))))
      return word.text.replace(/s$/, "");
  }
  if (words[at]?.gap !== ": " && !/^(?:were|are)$/.test(word.lower)) return undefined;
  return PLURAL_LABEL.exec(text.slice(Math.max(0, start - 110), start))?.[1]?.replace(/s$/, "");
}

/** "Ann Reed and Ivo Reed, | the school’s co-heads": the office, in the singular, behind a pair of names. */
function pluralBehind(text: string, start: number, end: number): RoleFound | undefined {
  const after = text.slice(end, end + 110);
  const behind = after.startsWith(" and ") ? BEHIND_PAIR.exec(after) : after.startsWith(", ") ? BEHIND_OTHER.exec(after) : null;
  if (!behind || (after.startsWith(", ") && !ONE_AND.test(text.slice(Math.max(0, start - 60), start)))) return undefined;
  const role = (behind[1] ?? behind[2])?.replace(/s$/, "");
  return role === undefined ? undefined : { role };
}

const SHARED_OFFICE =
  "(?:the|its|our|their|(?:the )?[\\p{L}’'-]+[’']s) (?:(?:new|two|joint) )*((?:joint |lead |team |registered |executive )?(?:co-heads|co-headteachers|co-owners|co-chairs|co-directors|co-leaders|co-founders|councillors|inspectors|directors|owners|managers|governors|trustees|partners|headteachers|leaders|commissioners))(?=[,.]| (?:of|at|who)\\b)";
const NAMED = "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3}";
const BEHIND_PAIR = new RegExp(
  `^ and ${NAMED}, ${SHARED_OFFICE}|^ and ${NAMED}, ((?:co-owners|co-heads|co-chairs|co-directors|inspectors|joint owners))(?= (?:of|at|for)\\b)`,
  "u",
);
const BEHIND_OTHER = new RegExp(
  `^, ${SHARED_OFFICE}|^, ((?:co-owners|co-heads|co-chairs|co-directors|inspectors|joint owners))(?= (?:of|at|for)\\b)`,
  "u",
);
const ONE_AND = new RegExp(`${NAMED} and $`, "u");

/** "the co-heads, | Ann Reed and Ivo Reed, said": two names and nothing between them but "and". */
function opensPair(text: string, words: readonly Word[], at: number): boolean {
  const first = words[at];
  return first !== undefined && PAIR.test(text.slice(first.start, first.start + 110));
}

const PAIR = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+ and (?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+[,.]/u;

/** The names of an inspection team's lines; the label before a name is its role. */
function teamNames(text: string): readonly NameCandidate[] {
  const labels = allMatches(TEAM_LABEL, text);
  const words = wordsOf(text);
  const found: NameCandidate[] = [];
  for (const run of nameRuns(words)) {
    const start = words[run.first]?.start ?? 0;
    const label = labels.filter((match) => match.index + match[0].length <= start).at(-1);
    const end = words[run.last]?.end ?? 0;
    const nameStart = words[run.name]?.start ?? start;
    const role = label?.[1] ?? "inspector";
    found.push({
      start,
      end,
      nameStart,
      name: text.slice(nameStart, end),
      role,
      inOffice: true,
      isPrivate: false,
      team: true,
      inspector: true,
    });
  }
  return found;
}
