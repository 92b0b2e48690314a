import { opensWithGivenName } from "../../nlp.ts";
import { allMatches } from "../../text/matches.ts";
import type { Passage } from "../tag.ts";
import { nameWord, wordsOf } from "../words/name-words.ts";
import type { Tokens } from "../words/tokens.ts";
import type { NameCandidate } from "./official.ts";
import { officeIn, rolePhrase } from "./roles.ts";
import { guestsOf, handlesOf } from "./script-labels.ts";

/* People of whom a letter, a message or a script tells the first name only, and what says that they are in office. */

/** "Malcolm", as somebody signs. */
export function nameAlone(text: string, tokens: Tokens): NameCandidate | undefined {
  const words = wordsOf(text, tokens);
  const [word, next] = words;
  if (!word || word.start > 0 || word.end < 3 || word.possessive || nameWord(word) !== "name") return undefined;
  const { start, end } = word;
  const candidate = { start, end, nameStart: start, name: text.slice(start, end), ...IN_OFFICE, inOffice: false, isAlone: true };
  if (!next) return text.length - end < 2 ? candidate : undefined;
  // "Malcolm | Chief Executive", two lines that were joined
  if (next.gap !== " " || !next.capital || nameWord(next) === "name" || !opensWithGivenName(candidate.name)) return undefined;
  const role = rolePhrase(text, words, 1, true)?.role;
  return role !== undefined && text.endsWith(role) && text.length === next.start + role.length ? { ...candidate, role } : undefined;
}

const IN_OFFICE = { inOffice: true, isPrivate: false, team: false, inspector: false } as const;

/** "Gwen in Communications will answer": a colleague of the writer's, by first name. Group 1: the name. */
const IN_DEPARTMENT =
  /(?<![\p{L}’'-] ?)(\p{Lu}\p{Ll}{2,14}) (?:in|from) (?:[Cc]ommunications|[Cc]omms|HR|Human Resources|Democratic Services|Legal(?: Services)?|Commissioning|the (?:press|media|communications) (?:office|team))\b/gu;

function inDepartments({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (documentKind === "report" || !/ (?:in|from) (?:[CHDLc]|the [pmc])/.test(text)) return [];
  return allMatches(IN_DEPARTMENT, text).flatMap(({ 1: name = "", index }) =>
    opensWithGivenName(name) || /\b(?:to|ask|call|ring|contact|email) $/.test(text.slice(Math.max(0, index - 9), index))
      ? [{ start: index, end: index + name.length, nameStart: index, name, ...IN_OFFICE }]
      : [],
  );
}

/** "So, Gareth, explain. You’re | the director": whom an interviewer calls by name and office. Groups: the name, the office. */
const CALLED = /(?:^|[,:–—] )(\p{Lu}\p{Ll}{2,14}), (?:[^.?!]{0,40}[.?!] )?[Yy]ou(?:’re|'re| are) (?:the|our|their|its) ([^.,;:?!]{4,60})/gu;

function calledByHost({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (documentKind === "report" || !/\b[Yy]ou(?:’re|'re| are) (?:the|our|their|its) /.test(text)) return [];
  return allMatches(CALLED, text).flatMap(({ 0: all, 1: name = "", 2: office = "", index }) => {
    const found = opensWithGivenName(name) ? officeIn(office) : undefined;
    if (!found || !office.startsWith(found.role)) return [];
    const start = index + all.indexOf(name);
    return [{ start, end: start + name.length, nameStart: start, name, ...IN_OFFICE, role: found.role }];
  });
}

/** How a letter closes. */
export const CLOSING =
  /^(?:(?:with )?(?:(?:my|our|all|much|every) )?(?:very )?(?:best|kind|warm|all best|good|heartfelt|sincere)(?:est)? (?:wishes|regards|thanks)|with (?:love|thanks|gratitude|regards)|regards|yours(?: (?:faithfully|sincerely|truly|etc\.?|ever|in \p{L}+))?|(?:many )?thanks|thank you|in haste|sincerely|warmly|cheers|god bless|(?:very )?best|all the best|love)\b/iu;
const SIGNED = new RegExp(
  `(?:^|[.!?)] ?)(?:${CLOSING.source.slice(1)})[,.]?\\s+(\\p{Lu}\\p{Ll}{2,14})(?: (?:and|&) (\\p{Lu}\\p{Ll}{2,14})(?: (\\p{Lu}\\p{Ll}+))?)?$`,
  "iu",
);
/** "… There is cake. | Hal", "Keep going, | Hal": the writer’s name without a closing. Group 1: the name. */
const BARE = /(?:\p{Ll}[.!?]|\b(?:Keep|Stay|Take) [\p{Ll} ]{2,12},) (\p{Lu}\p{Ll}{2,14})$/u;
/** Code units of a closing and two names. */
const LONGEST_CLOSING = 90;

/** "… With best wishes, | Hal", "Warmly, | Ann | and | Ivo": who signs with a first name, at the end of a passage. In office if the letter is of those in charge. */
function signedWith({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (
    documentKind === "report" ||
    !/(?:[,.!?]|\s(?:and|&)|wishes|regards|love|thanks) \p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{1,14})?$/u.test(text.slice(-40))
  )
    return [];
  const bare = BARE.exec(text.slice(-30))?.[1];
  if (bare !== undefined && !CLOSING.test(bare)) return firstName(bare, text.length - bare.length);
  const offset = Math.max(0, text.length - LONGEST_CLOSING);
  const match = SIGNED.exec(text.slice(offset));
  if (!match) return [];
  // the names stand at the end: of "Ann and Ivo Reed" the first alone has no surname
  const [, one = "", other, surname] = match;
  const from =
    text.length - [one, other, surname].filter((part) => part !== undefined).join(" ").length - (other === undefined ? 0 : joint(text));
  const last = text.length - (other ?? "").length;
  return [...firstName(one, from), ...(other !== undefined && surname === undefined ? firstName(other, last) : [])];
}

/** Length of the " and" or " &" of a joint signature. */
function joint(text: string): number {
  return / & \p{Lu}[^&]*$/u.test(text) ? 2 : 4;
}

function firstName(name: string, start: number): readonly NameCandidate[] {
  const [word] = wordsOf(name);
  if (!word?.capital || nameWord(word) !== "name") return [];
  return [{ start, end: start + name.length, nameStart: start, name, ...IN_OFFICE, inOffice: false, isAlone: true }];
}

/** "Its directors, | Hal | and Ann Reed", "our three new governors, | Hal, | Ivo | and Mrs Lowe": first names in a list that an office opens. */
const LISTED =
  /\b(?:[Ii]ts|[Oo]ur|[Tt]heir|[Tt]he)(?: \p{Ll}+){0,2} (directors|owners|governors|partners|managers|trustees|co-owners), ((?:\p{Lu}\p{Ll}+, )*\p{Lu}\p{Ll}+) and (?:Mrs?|Ms|Miss|Dr|\p{Lu}\p{Ll}+)(?= \p{Lu}|[.,])/gu;

function listedByOffice({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (documentKind === "report" || !/(?:ors|ers|ees), \p{Lu}/u.test(text)) return [];
  return allMatches(LISTED, text).flatMap(({ 0: all, 1: office = "", 2: names = "", index }) => {
    let at = index + all.indexOf(`, ${names}`) + 2;
    return names.split(", ").flatMap((name) => {
      const start = at;
      at += name.length + 2;
      return [{ start, end: start + name.length, nameStart: start, name, ...IN_OFFICE, role: office.slice(0, -1) }];
    });
  });
}

/** "The youth council’s chair, | Hal, 19, asked": of the young the press tells the first name and the age. */
const YOUNG =
  /\b(?:[Ii]ts|[Tt]heir|[Oo]ur|[Tt]he (?:\p{L}+ ){0,2}\p{L}+[’']s) ((?:vice-)?(?:chair|president|leader|mayor)), (\p{Lu}\p{Ll}{2,14}), (?=1\d\b|2[0-5]\b)/gu;

function youngOfficials({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (documentKind === "report" || !/(?:chair|president|leader|mayor), \p{Lu}\p{Ll}+, [12]\d/u.test(text)) return [];
  return allMatches(YOUNG, text).map(({ 0: all, 1: role = "", 2: name = "", index }) => {
    const start = index + all.length - name.length - 2;
    return { start, end: start + name.length, nameStart: start, name, ...IN_OFFICE, role };
  });
}

/** "My chair of governors, | Hal, | rang": a colleague of whom a writer in the first person tells office and first name. Groups: the office, the name. */
const MINE = /\b(?:[Mm]y|[Oo]ur) ((?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+), (\p{Lu}\p{Ll}{2,14})(?=[,.] )/gu;

function colleagues({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (documentKind === "report" || !/\b[MmOo](?:y|ur) /.test(text)) return [];
  return allMatches(MINE, text).flatMap(({ 0: all, 1: office = "", 2: name = "", index }) => {
    const found = opensWithGivenName(name) ? officeIn(office) : undefined;
    if (!found || !office.endsWith(found.role) || found.role === "founder") return [];
    const start = index + all.length - name.length;
    return [{ start, end: start + name.length, nameStart: start, name, ...IN_OFFICE, role: found.role }];
  });
}

/** "| Hal, our chair, rang". Groups: the name, the office. */
const OURS =
  /(?<=^|[.!?] |\b(?:and|with|that|as|when|then|so|but) )(\p{Lu}\p{Ll}{2,14}), (?:my|our) ((?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+)(?=[,.] )/gu;

function apposed({ text, documentKind }: Passage): readonly NameCandidate[] {
  if (documentKind === "report" || !/, (?:my|our) /.test(text)) return [];
  return allMatches(OURS, text).flatMap(({ 1: name = "", 2: office = "", index }) => {
    const found = opensWithGivenName(name) ? officeIn(office) : undefined;
    if (!found || found.role !== office || found.role === "founder") return [];
    return [{ start: index, end: index + name.length, nameStart: index, name, ...IN_OFFICE, role: found.role }];
  });
}

/** The officials whom a passage calls by a first name alone. */
export function byFirstName(passage: Passage): readonly NameCandidate[] {
  return [
    ...inDepartments(passage),
    ...calledByHost(passage),
    ...signedWith(passage),
    ...listedByOffice(passage),
    ...youngOfficials(passage),
    ...colleagues(passage),
    ...apposed(passage),
    ...guestsOf(passage),
    ...handlesOf(passage),
  ];
}
