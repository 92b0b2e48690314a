import { FUNCTION_WORDS, NAME_BREAKERS, PLACE_OR_SURNAME } from "../../lexicon/not-names.ts";
import { namedThing, opensWithGivenName } from "../../nlp.ts";

/* Places that stand for their council, and houses that were inspected, by what else is said of them. */

const PLACE = "(\\p{Lu}\\p{Ll}[\\p{Ll}’'-]+(?: (?:upon|on|of|and) \\p{Lu}\\p{Ll}+| \\p{Lu}\\p{Ll}+)?)";

/** "failings across Eastmarch,", "child protection in Eastmarch", and what a council does about a report: "Thornbury Vale has abandoned its attempt", "how Eastmarch looks after children". */
const CONCERNED = new RegExp(
  `\\b(?:across|(?:protection|failings|shortcomings|special needs) (?:in|at|across)) ${PLACE}(?![\\p{L}’'])(?=[,.;]| (?:has|have|is|are|was|were)\\b)|\\bacross the ${PLACE}(?= area\\b)|\\bhow (?:well )?${PLACE}(?= (?:looks after|helps|protects|supports|treats|serves)\\b)|(?:^|[.] |, )${PLACE} (?:has|had) (?:(?:now|quietly|finally|formally|since|also) )?(?:abandoned|dropped|withdrawn|accepted|rejected|apologised|complained|lodged|challenged|contested|disputed|appealed)\\b`,
  "gu",
);
/** "Eastmarch children’s services", "the Eastmarch SEND report", "Eastmarch’s budget". */
const SERVICES = new RegExp(
  `(?<![\\p{L}’'-]|\\p{Lu}\\p{Ll}{1,20} )${PLACE}(?: (?:children[’']s (?:services|social care|department|homes)|SEND|social services|adult social care|town hall)|[’']s? (?:budget|cabinet|care leavers|social workers|schools|families|SEND))\\b`,
  "gu",
);
/** Few: what a passage's words allow is told by a bit for each pattern (`body-hints.ts`), and there is room for no more. */
export const PLACE_PATTERNS: readonly RegExp[] = [CONCERNED, SERVICES];

/** The place in words that one of the patterns has found; undefined for words that are of no place's name, and for a person's. */
export function placeIn(found: string): string | undefined {
  // "Inspection of Averham children’s services", "Averham’s children’s services"
  const place = found
    .replace(/^(?:The|In|At|As|But|And|When|For|Our|Now|Yet|Inspection of|Report on) /, "")
    .replace(/(?<!^St \p{L}+)[’']s?$/u, "");
  const words = place.toLowerCase().split(/[ -]/);
  if (words.some((word) => FUNCTION_WORDS.has(word) || (NAME_BREAKERS.has(word) && !LANDSCAPE.test(word))) || opensWithGivenName(place))
    return undefined;
  return PLACE_OR_SURNAME.has(words.at(-1) ?? "") || namedThing(place) !== "person" ? place : undefined;
}

/** "Lune | Valley": of a place's name, where it is of no person's. */
const LANDSCAPE = /^(?:valley|river|coast|islands?|isles|upper)$/;

/** "Fernside Lodge", "Larkfield Day Nursery", "Mill Lane Surgery". */
export const HOUSE =
  /(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:Lodge|Grange|Manor|Court|Villa|Nursery|Pre-school|Preschool|Surgery|Practice|Hospice)(?![\p{L}’'-]| \p{Lu})/gu;
const NO_HOUSE =
  /^(?:Crown|High|Family|County|Magistrates[’']?|Supreme|Youth|Coroner[’']?s|Appeal|District|Royal|Ofsted|Social|Good|Best|Early|General|Dental|Medical) |\b(?:Crown|High|Family|County|Supreme|Youth|District|Work|Good|Social|Magistrates[’']?|Combined|Appeal) (?:Court|Practice)$/;

/** The house's name without what stands before it; undefined for a court of law, a person and a way of working. */
export function houseIn(words: string): string | undefined {
  const name = words.replace(
    /^(?:(?:The|At|In|For|As|But|And|When|While|After|By|From|On|Its|Their|Our|Near|Inspection of|Inspectors|Owner|Manager|Dear|Re) )+/,
    "",
  );
  return / /.test(name) && !NO_HOUSE.test(name) && !opensWithGivenName(name) ? name : undefined;
}

/**
 * What a text needs so that a pattern can match, found sooner than the pattern, which is tried at each capital: words such as "practice" and "services"
 * stand in most passages of reports.
 */
const FIRST: ReadonlyMap<RegExp, RegExp> = new Map([
  [
    CONCERNED,
    /\b(?:across|protection|failings|shortcomings|special needs|how) (?:(?:in|at|across|the|well) )?\p{Lu}|\b(?:has|had) (?:\p{Ll}+ )?(?:abandoned|dropped|withdrawn|accepted|rejected|apologised|complained|lodged|challenged|contested|disputed|appealed)\b/u,
  ],
  [
    SERVICES,
    /\b(?:children[’']s (?:services|social care|department|homes)|SEND|social services|adult social care|town hall|budget|cabinet|care leavers|social workers|schools|families)\b(?<=\p{Lu}[\p{L}’'-]+ \P{Lu}{4,25}|\p{Lu}[\p{L}’'-]+ SEND)/u,
  ],
  [HOUSE, / (?:Lodge|Grange|Manor|Court|Villa|Nursery|Pre-school|Preschool|Surgery|Practice|Hospice)\b/],
]);

/** True unless it can be told quickly that a pattern matches nothing in a text. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return FIRST.get(pattern)?.test(text) ?? true;
}
