import { ADDRESSED_OFFICES, ADDRESSED_WITH } from "../../lexicon/honorifics.ts";
import { NAME_PARTICLES, WORD_OR_GIVEN, WORD_OR_SURNAME } from "../../lexicon/not-names.ts";
import { ROLE_HEADS } from "../../lexicon/roles.ts";
import { isGivenName } from "../../nlp.ts";
import { nameWord, opensTitle, type Word } from "../words/name-words.ts";
import { rolePhrase } from "./roles.ts";

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

export interface NameRun {
  /** Index of the first word, a title or the name's first. */
  readonly first: number;
  /** Index of the first word after the titles. */
  readonly name: number;
  readonly last: number;
  readonly title: string | undefined;
  /** For a surname alone in a list of councillors the title that the list gives it: "Cllrs Reed, | Marsh | and Lowe". */
  readonly listed?: string;
  /** True where the title is an office by which people are addressed: "Deputy Lund". */
  readonly byOffice?: true;
}

/** "Big-hearted | Ann Lowe", "Dad-of-four | Ivo Reed". */
const EPITHET = /^\p{Lu}\p{Ll}+-(?:of-|\p{Ll}+ed$|born$|based$|old$)/u;

/** What somebody does for a living, at a sentence's beginning: "Dentist | Ann Lowe", "Restaurateur | Ivo Reed". */
const TRADE =
  /^\p{Lu}\p{Ll}{2,}(?:ist|eur|warden|keeper|ician|setter|maker|fighter|worker|smith|trainer|driver|builder|farmer)$|^(?:Barrister|Solicitor|Mediator)$/u;

function isTrade(words: readonly Word[], at: number): boolean {
  const [word, given, surname] = [words[at], words[at + 1], words[at + 2]];
  if (given?.gap !== " " || !surname?.capital || surname.gap !== " " || !word || !TRADE.test(word.text)) return false;
  return nameWord(word) === "name" && !isGivenName(word.lower) && isGivenName(given.lower);
}

/** Runs of capitalised words that may be persons: titles and a name, or two to four words that name no body. */
export function nameRuns(words: readonly Word[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.capital || EPITHET.test(words[at]?.text ?? "") || isTrade(words, at)) continue;
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
    const office = titled ? at : officeBefore(words, at, last);
    if (office < at) {
      runs.push({ first: office, name, last, title: titleOf(words, office, at), byOffice: true });
      at = last;
      continue;
    }
    const listed = titled || last !== name ? undefined : titleOfList(words, runs.at(-1), at);
    const run = { first: at, name, last, title, ...(listed === undefined ? {} : { listed }) };
    if (listed !== undefined || isNameLike(words, run)) runs.push(run);
    at = last;
  }
  return runs;
}

/** Index of the first word of the office that is the title of a surname alone: "Deputy | Le Brun", "Assembly Member | Hale"; `at` where there is none. */
function officeBefore(words: readonly Word[], at: number, last: number): number {
  const [office, name, next] = [words[at - 1], words[last], words[last + 1]];
  if (!office?.capital || !name || words[at]?.gap !== " " || office.possessive || !ADDRESSED_OFFICES.has(office.lower)) return at;
  if (last > at && !(last === at + 1 && NAME_PARTICLES.has(words[at]?.lower ?? ""))) return at;
  // headlines have capitals all over, and what is done to an office behind it
  if (name.end - name.start < 3 || NO_SURNAME.test(name.lower) || (next?.gap === " " && next.capital) || (!next && at < 3)) return at;
  const qualifier = words[at - 2];
  const needed = ADDRESSED_WITH[office.lower];
  if (needed) return qualifier?.capital && office.gap === " " && needed.test(qualifier.lower) ? at - 2 : at;
  // "Police | Commissioner Hale": the role before the name says more
  return qualifier?.capital && office.gap === " " ? at : at - 1;
}

const NO_SURNAME =
  /-as-|(?:ing|ion|ions|ship|ments?|ance|ence|ity|als|lieutenant|speaker|ombudsman|says|quits|slams|backs|warns|hits|calls)$/;

const RETIRED = /^(?:retd|ret[’']d|rtd|retired)$/;

/** Index after the titles that begin at `at`: 'Chief Constable', 'Cllr Dr', 'His Honour Judge'. */
function skipTitles(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + 4) {
    const word = words[next];
    const after = words[next + 1];
    // "Lt Col (retd) Ivo Lund"
    if (next > at && word?.gap === " (" && RETIRED.test(word.lower) && after?.gap === ") ") {
      next++;
      continue;
    }
    if (!word?.capital || (next > at && (!joins(words, next) || isSurnameBehindTitle(words, next)))) return next;
    const opens = after !== undefined && after.gap === " " && opensTitle(word.lower, after.lower);
    const fireOfficer = word.lower === "officer" && next > at && words[next - 1]?.lower === "fire";
    if (!opens && !fireOfficer && nameWord(word) !== "title" && !isShoutedMs(words, next)) return next;
    // "Lead Inspector Jane Hill": a role, not a rank
    if (
      word.lower === "inspector" &&
      next === at &&
      /^(?:lead|senior|team|ofsted|school|schools|hm|majesty)$/.test(words[at - 1]?.lower ?? "")
    )
      return next;
    // "HM Chief Inspector Sir Ivo Lund": an office as well
    if (word.lower === "chief" && after?.lower === "inspector" && next === at && /^(?:hm|majesty)$/.test(words[at - 1]?.lower ?? ""))
      return next;
    if (
      word.lower === "inspector" &&
      next === at &&
      words[at - 1]?.lower === "chief" &&
      /^(?:hm|majesty)$/.test(words[at - 2]?.lower ?? "")
    )
      return next;
    next++;
  }
  return next;
}

/** "| MS REED: …", as a script has a speaker’s label; behind a name the letters are a member of the Senedd’s. */
function isShoutedMs(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.text !== "MS" || next?.gap !== " " || !/^\p{Lu}{2}[\p{Lu}’'-]*$/u.test(next.text)) return false;
  return !before || word.gap !== " " || !before.capital;
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
  if (word.gap === ") ") return RETIRED.test(before.lower);
  // "J.P. Lund"
  if (word.gap === "." && before.end - before.start === 1 && word.end - word.start === 1) return true;
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
      kind === "breaker" &&
      /^\p{Lu}{3,}$/u.test(word.text) &&
      from > 0 &&
      (nameWord(words[from - 1] as Word) === "title" || isShoutedMs(words, from - 1));
    // "Mr A. Lund"
    const letterAfterTitle =
      word.end - word.start === 1 &&
      /^[AI]$/.test(word.text) &&
      words[at + 1]?.gap === ". " &&
      from > 0 &&
      nameWord(words[from - 1] as Word) === "title";
    const isGiven = kind !== "name" && kind !== "initial" && at === from && isGivenBeforeSurname(words, at);
    const isSurname =
      kind !== "name" && (at === from ? isSurnameBehindTitle(words, at) : at === from + 1 && isSurnameBehindGiven(words, at));
    if (at === from && isPairOfInitials(words, at)) {
      last = at;
      continue;
    }
    if (kind !== "name" && kind !== "initial" && !capsAfterTitle && !letterAfterTitle && !isGiven && !isSurname) break;
    last = at;
  }
  return last;
}

/** "Lord Hale | of Wexham": what a peer is called by belongs to the name. */
function withSeat(words: readonly Word[], first: number, name: number, last: number): number {
  const [of, seat] = [words[last + 1], words[last + 2]];
  if (last < name || name === first || of?.lower !== "of" || of.gap !== " " || !seat?.capital || seat.gap !== " ") return last;
  const isPeer = /^(?:lord|lady|baroness|baron|viscount)$/.test(words[name - 1]?.lower ?? "");
  if (!isPeer || nameWord(seat) !== "name") return last;
  const more = words[last + 3];
  return more?.gap === " " && more.capital && nameWord(more) === "name" ? last + 3 : last + 2;
}

/** "governor | Bill Lowe", "Cllr | April Marsh", "its director, | Will Lowe,": what may be a bill or a month names somebody behind a role or a title and before a surname. */
function isGivenBeforeSurname(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !after || !WORD_OR_GIVEN.has(word.lower) || after.gap !== " " || nameWord(after) !== "name") return false;
  // a headline: "Director Will Resign After Report"
  const next = words[at + 2];
  if (/^(?:will|may)$/.test(word.lower) && (!next || (next.capital && next.gap === " "))) return false;
  // a party's or union's "Dean Lowe", but not "the cathedral's Dean Ivo Lowe"
  if (word.lower === "dean" && next?.capital && next.gap === " ") return false;
  if (before.possessive && before.capital && word.lower === "dean") return word.gap === " ";
  if (ROLE_HEADS.has(before.lower) && word.gap === ", ") return true;
  // "Apologies: Bill Lowe (council)"
  if (next?.gap === " (" && /^\)?[:,] $/.test(word.gap)) return true;
  return (
    word.gap === " " && (nameWord(before) === "title" || ROLE_HEADS.has(before.lower) || /^(?:governors|services)$/.test(before.lower))
  );
}

/** "its leader, | PJ Lund, said", "Cllr | JP Lund": two initials in one. */
function isPairOfInitials(words: readonly Word[], at: number): boolean {
  const [before, word, surname, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!before || !word || word.end - word.start !== 2 || !/^[A-HJ-T][A-Z]$/.test(word.text) || NO_INITIALS.test(word.text)) return false;
  if (surname?.gap !== " " || nameWord(surname) !== "name" || !/\p{Ll}/u.test(surname.text)) return false;
  if (word.gap === " ") return nameWord(before) === "title" || (ROLE_HEADS.has(before.lower) && !before.possessive);
  return word.gap === ", " && !before.capital && (next === undefined || /^,/.test(next.gap));
}

const NO_INITIALS = /^(?:[AEM]U|IT|HR|P[ERSQ]|TV|AI|M[PSD]|GP|HM|NI|SE|NE|SW|NW|BT|[KQ]C|RE|AM|CI|DL|OI|TD)$/;

/** "panel chair Shirley | Good", "the director of education, Tim | Dean, said": behind a role or a title and a given name, and at the name's end. */
function isSurnameBehindGiven(words: readonly Word[], at: number): boolean {
  const [before, given, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (!before || !given || word?.gap !== " " || !WORD_OR_SURNAME.has(word.lower) || word.text === word.text.toUpperCase()) return false;
  if ((next?.capital && next.gap === " " && !word.possessive) || !isGivenName(given.lower)) return false;
  if (given.gap === " ") return nameWord(before) === "title" || ROLE_HEADS.has(before.lower);
  return given.gap === ", " && !before.capital && (next === undefined || /^,/.test(next.gap));
}

/** "Mrs | Dean asked", "Dr | Bishop, the medical director": a surname alone, where no "Mr Justice" goes on. */
function isSurnameBehindTitle(words: readonly Word[], at: number): boolean {
  const [title, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!title?.capital || word?.gap !== " " || !WORD_OR_SURNAME.has(word.lower) || word.text === word.text.toUpperCase()) return false;
  return /^(?:mr|mrs|ms|miss|dr|cllr|councillor)$/.test(title.lower) && !(next?.capital && next.gap === " " && !word.possessive);
}

/** Rules out bodies and places by their neighbours: "Averham | Council", "Radio | Averham Live". */
function isNameLike(words: readonly Word[], run: NameRun): boolean {
  const names = words.slice(run.name, run.last + 1);
  const full = names.filter((word) => word.text.length > 1);
  if (names.length > 5 || full.length === 0) return false;
  if (run.name === run.first && names.length < 2) return false;
  if (nameWord(names[names.length - 1] as Word) === "initial") return false;
  // "the trustees meet on Lady Day"
  if (run.title === "Lady" && /^(?:day|chapel)$/.test(names[0]?.lower ?? "")) return false;
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
    if (!/^(?:[’']? |, )$/.test(words[at + 1]?.gap ?? "")) return false;
    if (words[at]?.lower === "of" || words[at]?.lower === "for")
      return words[at]?.gap === " " && ROLE_HEADS.has(words[at - 1]?.lower ?? "");
    if (!words[at]?.capital && words[at]?.lower !== "and" && words[at]?.lower !== "the") return false;
  }
  return false;
}

/** True if a capitalised role stands directly after a name, as under a letter or in a team: "Ivy Marlow | Chief Executive". */
function opensRole(words: readonly Word[], at: number): boolean {
  return rolePhrase(" ".repeat(words[words.length - 1]?.end ?? 0), words, at, true) !== undefined;
}
