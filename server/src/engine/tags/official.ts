import { OFFICE_TITLES, PLAIN_TITLES, RANKS } from "../lexicon/honorifics.ts";
import { NAME_PARTICLES, PLACE_OR_SURNAME, WORD_OR_GIVEN } from "../lexicon/not-names.ts";
import { ROLE_HEADS } from "../lexicon/roles.ts";
import { namedThing, opensWithGivenName } from "../nlp.ts";
import { allMatches } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { byPosition } from "../text/span.ts";
import { mayHoldName } from "./name-hints.ts";
import { byFirstName, nameAlone } from "./official-first-names.ts";
import { isOfParty, oneOfThem, partyOf } from "./official-groups.ts";
import { bodyInApposition } from "./official-role-lines.ts";
import { type RoleFound, roleAfter, roleBefore, rolePhrase } from "./official-roles.ts";
import { nameWord, opensTitle, type Word, wordsOf } from "./official-words.ts";
import { speaksFor } from "./speaks-for.ts";
import type { Passage } from "./tag.ts";
import { tokensOf } from "./tokens.ts";

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
  const runs = nameRuns(words, passage.blockKind === "heading");
  return [...runs.flatMap((_, index) => candidate(passage, words, runs, index) ?? []), ...byFirstName(passage)].sort(byPosition);
}

/** The same label where a passage begins with it. */
const OPENING_LABEL = new RegExp(TEAM_LABEL.source, "iuy");

function startsTeam(text: string): boolean {
  OPENING_LABEL.lastIndex = 0;
  return OPENING_LABEL.test(text);
}

/** The title of a surname right behind "Cllrs", and of one that a comma or an "and" joins to a name that is. */
function titleOfList(words: readonly Word[], before: NameRun | undefined, at: number): string | undefined {
  const [plural, word] = [words[at - 1], words[at]];
  if (!plural || !word || word.text.length < 2 || nameWord(word) !== "name") return undefined;
  const next = words[at + 1];
  if (next?.capital && next.gap === " ") return undefined;
  if (/^(?:cllrs|councillors)$/.test(plural.lower) && plural.capital) return word.gap === " " ? plural.text.slice(0, -1) : undefined;
  if (before?.listed === undefined) return undefined;
  // "Reed (Chair), | Marsh", "Marsh | and | Lowe"
  const between = words.slice(before.last + 1, at);
  const goesOn =
    between.length < 5 &&
    /^(?:\)?, |,? )$/.test(word.gap) &&
    between.every(({ lower, gap }) => lower === "and" || gap === " (" || lower === "chair");
  return goesOn ? before.listed : undefined;
}

interface NameRun {
  /** Index of the first word, a title or the name's first. */
  readonly first: number;
  /** Index of the first word after the titles. */
  readonly name: number;
  readonly last: number;
  readonly title: string | undefined;
  /** For a surname alone in a list of councillors the title that the list gives it: "Cllrs Reed, | Marsh | and Lowe". */
  readonly listed?: string;
}

/** Runs of capitalised words that may be persons: titles and a name, or two to four words that name no body. */
function nameRuns(words: readonly Word[], _heading: boolean): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.capital) continue;
    const name = skipTitles(words, at);
    const last = withSeat(words, at, name, endOfName(words, name));
    if (last < name) {
      if (name > at) at = name - 1;
      continue;
    }
    const titled = name > at;
    // "Nick Pace Contracted Inspector, | Anna Reed": a role at the end of what stands before
    if (titled && !joins(words, name)) {
      at = name - 1;
      continue;
    }
    const title = titled ? titleOf(words, at, name) : undefined;
    const listed = titled || last !== name ? undefined : titleOfList(words, runs.at(-1), at);
    const run = { first: at, name, last, title, ...(listed === undefined ? {} : { listed }) };
    if (listed !== undefined || isNameLike(words, run)) runs.push(run);
    at = last;
  }
  return runs;
}

/** Index after the titles that begin at `at`: 'Chief Constable', 'Cllr Dr', 'His Honour Judge'. */
function skipTitles(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + 4) {
    const word = words[next];
    const after = words[next + 1];
    if (!word?.capital || (next > at && !joins(words, next))) return next;
    const opens = after !== undefined && after.gap === " " && opensTitle(word.lower, after.lower);
    const fireOfficer = word.lower === "officer" && next > at && words[next - 1]?.lower === "fire";
    if (!opens && !fireOfficer && nameWord(word) !== "title") return next;
    // "Lead Inspector Jane Hill": a role, not a rank
    if (
      word.lower === "inspector" &&
      next === at &&
      /^(?:lead|senior|team|ofsted|school|schools|hm|majesty)$/.test(words[at - 1]?.lower ?? "")
    )
      return next;
    next++;
  }
  return next;
}

function titleOf(words: readonly Word[], first: number, name: number): string {
  return words
    .slice(first, name)
    .map((word) => word.text)
    .join(" ");
}

/** True if the word at `at` goes on the name before it: one space between, or a stop after an initial or a title ("Cllr. T. Shaw"). */
function joins(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || before.possessive) return false;
  if (word.gap === " ") return true;
  return word.gap === ". " && (before.text.length <= 2 || nameWord(before) === "title" || /^(?:rev|prof|hon|coun)$/.test(before.lower));
}

/** Index of the last word of the name that begins at `from`, or `from - 1` where none does. */
function endOfName(words: readonly Word[], from: number): number {
  let last = from - 1;
  for (let at = from; at < from + 6; at++) {
    const word = words[at];
    if (!word || (at > 0 && at > from && !joins(words, at)) || (at === from && from > 0 && last >= 0 && words[at - 1] === undefined)) break;
    if (
      at > from &&
      NAME_PARTICLES.has(word.lower) &&
      words[at + 1]?.gap === " " &&
      (words[at + 1]?.capital || NAME_PARTICLES.has(words[at + 1]?.lower ?? ""))
    )
      continue;
    const kind = nameWord(word);
    const capsAfterTitle =
      kind === "breaker" && /^\p{Lu}{3,}$/u.test(word.text) && from > 0 && nameWord(words[from - 1] as Word) === "title";
    // "Mr A. Lund"
    const letterAfterTitle =
      word.end - word.start === 1 &&
      /^[AI]$/.test(word.text) &&
      words[at + 1]?.gap === ". " &&
      from > 0 &&
      nameWord(words[from - 1] as Word) === "title";
    const isGiven = kind === "breaker" && at === from && isGivenBeforeSurname(words, at);
    if (kind !== "name" && kind !== "initial" && !capsAfterTitle && !letterAfterTitle && !isGiven) break;
    last = at;
  }
  return last;
}

/** "Lord Hale | of Wexham": what a peer is called by belongs to the name. */
function withSeat(words: readonly Word[], first: number, name: number, last: number): number {
  const [of, seat] = [words[last + 1], words[last + 2]];
  if (last < name || name === first || of?.lower !== "of" || of.gap !== " " || !seat?.capital || seat.gap !== " ") return last;
  const isPeer = /^(?:lord|lady|baroness|baron|viscount)$/.test(words[name - 1]?.lower ?? "");
  return isPeer && nameWord(seat) === "name" ? last + 2 : last;
}

/** "governor | Bill Lowe", "Cllr | April Marsh": what may be a bill or a month names somebody behind a role or a title and before a surname. */
function isGivenBeforeSurname(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !after || !WORD_OR_GIVEN.has(word.lower) || after.gap !== " " || nameWord(after) !== "name") return false;
  return (
    word.gap === " " && (nameWord(before) === "title" || ROLE_HEADS.has(before.lower) || /^(?:governors|services)$/.test(before.lower))
  );
}

/** Rules out bodies and places by their neighbours: "Averham | Council", "Radio | Averham Live". */
function isNameLike(words: readonly Word[], run: NameRun): boolean {
  const names = words.slice(run.name, run.last + 1);
  const full = names.filter((word) => word.text.length > 1);
  if (names.length > 5 || full.length === 0) return false;
  if (run.name === run.first && names.length < 2) return false;
  if (nameWord(names[names.length - 1] as Word) === "initial") return false;
  // "St Bede’s Academy"
  if (run.name === run.first && names.length === 2 && names[0]?.lower === "st") return false;
  const before = words[run.first - 1];
  const beforeKind = before && words[run.first]?.gap === " " && !before.possessive ? nameWord(before) : "other";
  if (
    beforeKind === "breaker" &&
    run.name === run.first &&
    !isQuestionNumber(before) &&
    !endsComplement(words, run.first) &&
    !/^(?:leader|executive|director|member|officer|manager|secretary|minister|chair|head|commissioner|inspector|chief)$/i.test(
      before?.lower ?? "",
    )
  )
    return false;
  const after = words[run.last + 1];
  if (
    after &&
    after.gap === " " &&
    !words[run.last]?.possessive &&
    after.capital &&
    nameWord(after) === "breaker" &&
    !opensRole(words, run.last + 1)
  )
    return false;
  return true;
}

/** "Q48 | Ann Reed: …", as before a committee of parliament. */
function isQuestionNumber(word: Word | undefined): boolean {
  return word?.start === 0 && /^Q\d{1,4}$/.test(word.text);
}

/** "Director of Education | Ann Lowe", "Chief Inspector of Prisons | Ann Lowe": a body's word that ends an office's name. */
function endsComplement(words: readonly Word[], name: number): boolean {
  for (let at = name - 2; at > 0 && at > name - 6; at--) {
    if (words[at + 1]?.gap !== " " && words[at + 1]?.gap !== ", ") return false;
    if (words[at]?.lower === "of" || words[at]?.lower === "for")
      return words[at]?.gap === " " && ROLE_HEADS.has(words[at - 1]?.lower ?? "");
    if (!words[at]?.capital && words[at]?.lower !== "and") return false;
  }
  return false;
}

/** True if a capitalised role stands directly after a name, as under a letter or in a team: "Ivy Marlow | Chief Executive". */
function opensRole(words: readonly Word[], at: number): boolean {
  return rolePhrase(" ".repeat(words[words.length - 1]?.end ?? 0), words, at, true) !== undefined;
}

function candidate(passage: Passage, words: readonly Word[], runs: readonly NameRun[], index: number): NameCandidate | undefined {
  const { text } = passage;
  const run = runs[index] as NameRun;
  const start = words[run.first]?.start ?? 0;
  const end = words[run.last]?.end ?? 0;
  const nameStart = words[run.name]?.start ?? start;
  const role =
    pickRole(roleBefore(text, words, run.first), roleAfter(text, words, run.last)) ??
    sharedRole(text, words, runs, index) ??
    speaksFor(text, words, run.last, start) ??
    oneOfThem(text, start) ??
    partyOf(words[run.first - 1], words[run.first]);
  const office =
    run.title?.split(" ").some((word) => OFFICE_TITLES.has(word.toLowerCase())) === true || /\bFire Officer$/.test(run.title ?? "");
  const name = text.slice(nameStart, end);
  const apposed = words[run.first]?.gap !== " " || roleBefore(text, words, run.first) === undefined;
  if (
    run.title === undefined &&
    apposed &&
    role &&
    !role.isPrivate &&
    (readsLikePlace(words, run, name) || namedThing(name) === "place-or-body")
  )
    return undefined;
  const organisation = role?.organisation ?? (office || role?.role !== undefined ? bodyInApposition(text, words, run.last) : undefined);
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

/** "Cllr", "Lady", "Rt Hon": no title that says what somebody does. */
function isRank(title: string | undefined): boolean {
  return (
    title
      ?.split(" ")
      .every(
        (word) => RANKS.has(word.toLowerCase()) || PLAIN_TITLES.has(word.toLowerCase()) || /^(?:cllr|coun|councillor|cr)$/i.test(word),
      ) === true
  );
}

/** Whom a letter is written to ("Dear Ms Reed"), and who asks or answers in parliament ("Sir Amos Reed (Wexham): To ask …"). */
function isAddressed({ text, documentKind }: Passage, title: string | undefined, start: number, end: number): boolean {
  if (title === undefined) return false;
  if (documentKind === "letter" && /^Dear $/.test(text.slice(0, start)) && text.length - end < 3) return true;
  const label = start === 0 ? /^(?: \([^()]{2,60}\))?: /.exec(text.slice(end, end + 70)) : null;
  return label !== null && (label[0].length > 2 || /^(?:Sir|Dame)$/.test(title));
}

/** "Larkfield Court", "North West": a place, unless it begins with a given name. */
function readsLikePlace(words: readonly Word[], run: NameRun, name: string): boolean {
  const first = words[run.name]?.lower ?? "";
  const last = words[run.last]?.lower ?? "";
  if (/^(?:north|south|east|west|upper|lower|great|little|st|new|old)$/.test(first)) return true;
  return PLACE_OR_SURNAME.has(last) && !opensWithGivenName(name);
}

function pickRole(before: RoleFound | undefined, after: RoleFound | undefined): RoleFound | undefined {
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
    if (!before || !isListed(text.slice(words[before.last]?.end ?? 0, words[run.first]?.start ?? 0))) return undefined;
  }
  return undefined;
}

function isListed(between: string): boolean {
  return between.length < 70 && /^(?: \([^()]{1,60}\))?(?:, | and |, and | & )$/.test(between);
}

const PLURAL_OFFICE = /^(?:councillors|inspectors|directors|cllrs|ministers|commissioners|mps|governors|officers)$/;
/** "His Majesty’s Inspectors for this visit were |", "Co-opted members: |". Group 1: the plural. */
const PLURAL_LABEL =
  /(?:^|[.;] )(?:the )?((?:(?:his|her) majesty[’']s )?(?:lead |team )?inspectors|(?:co-opted|lay|independent|board|committee) members|councillors|governors|officers)(?: (?:for|on|at) (?:this|the) [\p{L} ]{3,40})?(?: (?:were|are) |: )$/iu;

/** The office, in the singular, that a plural right before a name gives to it and to those listed after it. */
function pluralBefore(text: string, words: readonly Word[], at: number): string | undefined {
  const word = words[at - 1];
  const start = words[at]?.start ?? 0;
  if (!word) return undefined;
  if (words[at]?.gap === " " && PLURAL_OFFICE.test(word.lower)) return word.text.replace(/s$/, "");
  if (words[at]?.gap !== ": " && !/^(?:were|are)$/.test(word.lower)) return undefined;
  return PLURAL_LABEL.exec(text.slice(Math.max(0, start - 110), start))?.[1]?.replace(/s$/, "");
}

/** The names of an inspection team's lines; the label before a name is its role. */
function teamNames(text: string): readonly NameCandidate[] {
  const labels = allMatches(TEAM_LABEL, text);
  const words = wordsOf(text);
  const found: NameCandidate[] = [];
  for (const run of nameRuns(words, false)) {
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
