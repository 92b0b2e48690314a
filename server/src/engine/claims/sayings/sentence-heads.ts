import type { DocumentKind } from "../../document/report.ts";
import { PERSON_NOUNS, SPEAKER_NOUNS } from "../../lexicon/speakers.ts";
import { isGivenName } from "../../nlp.ts";
import { firstInspectorate } from "../../tags/officials/organisations.ts";
import { formAt } from "../../tags/words/word-form.ts";
import { BODY, BODY_NAME, INSPECTORATE, INSPECTORS, PEOPLE as MANY, NAME, PERSON, usesOf } from "../../tags/words/word-uses.ts";
import { kindAt, LETTER, runEnd } from "../../text/characters.ts";
import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { personIn, runsIn } from "../name-index.ts";

/** Code units of a sentence's beginning in which its subject is looked for. */
export const HEAD = 90;

/** False for a sentence whose words name nobody that it could be about, with its uses; only texts about a report call people by their surnames. */
export function mayHaveSubject(uses: number, kind: DocumentKind): boolean {
  return kind !== "report" || (uses & (BODY | BODY_NAME | INSPECTORATE | INSPECTORS | MANY | PERSON)) !== 0;
}

/** "The council …", "County Hall …" at a sentence's head. */
export function bodyAtHead(head: string): string | undefined {
  const noun =
    /^(?:County|Town|City) Hall\b/.exec(head) ??
    /^(?:(?:But|And|Yet) (?=[tai]))?(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:[\p{L}’'-]+ ){0,3}?(?:council|report|authority|letter|watchdog|regulator|inspectorate|force|school|trust|union|charity|sentence|review|department|group|company|firm|home|hospital|college|nursery|prison|provider|practice|surgery)(?=[’' ,])/u.exec(
      head,
    );
  return noun?.[0].replace(/^(?:But|And|Yet) /, "");
}

/** "A police spokesman …", "The chief nurse …", "One mother …" at a sentence's head: one person without a name. */
export function personAtHead(head: string): string | undefined {
  const opening = /^(?:(?:But|And|Yet|Meanwhile,?) )?((?:the|an?|one|another|his|her|its|their) )/i.exec(head);
  if (!opening?.[1]) return undefined;
  const start = opening[0].length - opening[1].length;
  // "The Section 151 Officer"
  const word = /[\p{L}\d’'-]+/uy;
  let at = opening[0].length;
  for (let count = 0; count < 5; count++) {
    word.lastIndex = at;
    const found = word.exec(head)?.[0];
    if (found === undefined || /^(?:of|for|who|and|is|was|has|had|in|on|at)$/.test(found)) return undefined;
    at += found.length;
    const next = head.slice(at, at + 2);
    if (PERSON_NOUNS.has(found.toLowerCase().split("-").at(-1) ?? "") && !/^ \p{Lu}/u.test(next) && !isNounBeforeNoun(head.slice(at))) {
      const rest = head.slice(at);
      // "A detective, DC Lee Farrow, …", "The Director (People)", "The Head of Repairs"
      const apposed = /^, ((?:\p{Lu}[\p{L}’'-]*\.? ){1,3}\p{Lu}[\p{L}’'-]+),/u.exec(rest)?.[1];
      const field = /^ \([\p{L} ’'&,-]{2,40}\)|^ of \p{Lu}[\p{L}’'-]+(?: (?:and )?\p{Lu}[\p{L}’'-]+)*/u.exec(rest)?.[0] ?? "";
      return apposed !== undefined && (personIn(apposed) !== undefined || /^(?:Mr|Mrs|Ms|Miss|Dr) /.test(apposed))
        ? apposed
        : head.slice(start, at) + field;
    }
    if (next.charAt(0) !== " ") return undefined;
    at++;
  }
  return undefined;
}

/** "A teacher | training college …": the first noun only tells what kind. */
function isNounBeforeNoun(rest: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(rest)?.[1];
  return (
    next !== undefined &&
    (PERSON_NOUNS.has(next) || /^(?:training|union|group|team|board|council|body|report|survey|services?)$/.test(next))
  );
}

/** "Beddoes denies …", "Asked why, Mr Beddoes …": a surname at a sentence's head. */
export function surnameAtHead(head: string): string | undefined {
  return SURNAME.exec(head)?.[1];
}

const SURNAME =
  /^(?:(?:But|And|Yet) |(?:Asked|Speaking|In|On|At|After|Before|When|Later|Outside|Afterwards)\b[^,.;]{0,60}, )?((?:(?:Mr|Mrs|Ms|Miss|Dr) )?\p{Lu}\p{Ll}[\p{L}’'-]+?)(?:[’']s)?(?=,| (?:has|had|is|was|will|also|then|later|\p{Ll}+(?:s|ed|t))\b)/u;

/** "Inspectors …", "Neighbours …", "Council officers …" at a sentence's head. */
export function manyAtHead(head: string): string | undefined {
  if (!mayBeginWithMany(head)) return undefined;
  const noun =
    /^(?:(?:But|And|Yet|Meanwhile,?) )?((?:[Tt]he |[Ss]ome |[Mm]any |[Ss]everal |[Ll]ocal )?(?:\p{L}+ )?(\p{L}+s))(?= \p{Ll})/u.exec(head);
  return noun?.[1] !== undefined && SPEAKER_NOUNS.has(noun[2]?.toLowerCase() ?? "") && PEOPLE.test(noun[2] ?? "") ? noun[1] : undefined;
}

/** Words of a sentence's head among which those that it may be about stand: "But many local officers". */
const FIRST_WORDS = 4;

function mayBeginWithMany(head: string): boolean {
  let at = 0;
  for (let count = 0; count < FIRST_WORDS; count++) {
    const end = runEnd(head, at, LETTER);
    if (end > at && usesOf(formAt(head, at, end)) & MANY) return true;
    at = end + 1;
    while (at < head.length && !(kindAt(head, at) & LETTER)) at++;
  }
  return false;
}

const PEOPLE = /(?:ors|ers|ents|ists|men|iffs|ians|ants|ees|bours|ives|als|families)$/i;

/** The inspectorate that a sentence begins with. */
export function inspectorateAtHead(head: string): string | undefined {
  const found = firstInspectorate(head);
  return found && found.index <= 4 ? found[0] : undefined;
}

const RUN = /\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}’'-]{1,30}){1,4}/uy;
const MOST_NAMES = 6;
/** "Tamsin Beddoes, 41, …", "Anwen Loftus, whose son …": said of people alone. */
const OF_A_PERSON = /^(?:, \d\d?\b| \(\d\d?\)|, who(?:se)? )/;

/** In code units. */
const LONGEST_SENTENCE = 2000;

/** The people without an office whom a sentence with these uses names. */
export function namesOfPeople(text: string, uses: number): readonly PrivateName[] {
  if (text.length > LONGEST_SENTENCE) return [];
  const all = uses & NAME ? [...privateNames(text)] : [];
  return uses & PERSON || /, (?:aged )?\d\d[,.]/.test(text) ? [...all, ...givenNames(text)] : all;
}

/** A name of somebody without an office; not sure where it may be a body's as well. */
export interface PrivateName extends Span {
  readonly name: string;
  readonly isSure: boolean;
}

/** Full names of people without an office, in order: surely of such as open with a known given name, have an age, or follow the noun for what they are. */
function* privateNames(text: string): Iterable<PrivateName> {
  let count = 0;
  for (const match of runsIn(text, RUN)) {
    const run = match[0].replace(/[’']s?$/, "");
    const name = personIn(run);
    if (name === undefined) continue;
    const start = match.index + run.length - name.length;
    const end = match.index + run.length;
    const isSure =
      isGivenName((name.split(" ")[0] ?? "").toLowerCase()) ||
      OF_A_PERSON.test(text.slice(end, end + 8)) ||
      PERSON_NOUNS.has(nounBefore(text, start));
    if (!isSure && !DOES.test(text.slice(end, end + 12))) continue;
    if (++count > MOST_NAMES) return;
    yield { start, end, name, isSure };
  }
}

/** A verb follows, and not "which", as behind a body's name. */
const DOES = /^,? \p{Ll}{3,}/u;

/** The word before a name, in lower case. */
function nounBefore(text: string, start: number): string {
  return /([\p{L}]+),? $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? "";
}

/** "Care leaver | Bea |, 19, …", "Her daughter, | Bea |, …": people who go by their given name alone. */
function* givenNames(text: string): Iterable<PrivateName> {
  for (const { 1: noun = "", 2: name = "", 3: age, index, 0: all } of allMatches(GIVEN_NAME, text)) {
    const isKind = PERSON_NOUNS.has(noun.toLowerCase());
    // "Tamsin | Beddoes, 41": that is a surname; "near | Harrow, 20 miles …"
    if (isKind ? age === undefined && !all.includes(", ") : age === undefined || !all.includes(", ") || /^\p{Lu}/u.test(noun)) continue;
    // "Kim, whose son, | Jake |, 6, …": a child, or somebody of the one that the sentence is about
    if (Number(age?.replace(/\D/g, "") ?? MAY_SPEAK) < MAY_SPEAK || WHOSE.test(text.slice(Math.max(0, index - 12), index))) continue;
    const start = index + all.lastIndexOf(name);
    yield { start, end: start + name.length, name, isSure: true };
  }
}

/** Years from which newspapers ask somebody. */
const MAY_SPEAK = 13;
const WHOSE = /\b(?:whose|his|their|with) (?:\p{Ll}+ )?$/u;
const GIVEN_NAME = /(?<![\p{L}’'-])(\p{L}{3,20}),? (\p{Lu}\p{Ll}[\p{L}’'-]{1,20})(?=(, (?:aged )?\d\d?(?=[,.]))|,)/gu;
