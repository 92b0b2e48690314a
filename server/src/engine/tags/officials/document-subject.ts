import { namedThing } from "../../nlp.ts";
import { allMatches } from "../../text/matches.ts";
import type { PartTags } from "../tagged-parts.ts";
import { kindOfBody, NO_PLACE, ONE_PLACE } from "./bodies.ts";
import { firstInspectorate } from "./organisations.ts";
import { placeIn } from "./places.ts";

/*
 * What a press piece or letter is about where it names no body in full: the one place whose council it tells of, and the home or school that was
 * inspected. Looked for only when somebody holds an office of one; reports name theirs.
 */

export interface Subject {
  /** "Eastmarch", of "back in the chamber at Eastmarch". */
  readonly place: string | undefined;
  /** "Fernside Hall", of "Fernside Hall, a boarding school for …". */
  readonly inspected: string | undefined;
  /** "Eastmarch", of "puts Eastmarch at requires improvement": an authority, a school or a home. */
  readonly graded: string | undefined;
  /** True for what is written to inspectors: "your inspectors", "your draft report". */
  readonly isToInspectors: boolean;
}

/** Passages in which it is looked for: what a text is about it says soon. */
const MOST_PASSAGES = 40;
/** Those in which a place among several must stand. */
const OPENING = 2;

const WHERE = new RegExp(
  `(?<!\\b(?:MPs?|MSP|MS|TD|[Mm]ember|[Cc]andidate|[Cc]ommissioner|[Jj]udge) )\\b(?:in|at|for|across|from|put|outside|[Mm]ayor of|[Rr]eport:|[Ll]etter:|[Ss]tatement:|[Vv]isit to) ${ONE_PLACE}(?![\\p{L}’'-]| [\\p{Lu}\\d]|, (?:an?|the) [\\p{Ll} -]{0,30}(?:school|home|nursery|prison|charity|trust))`,
  "gu",
);
const NAME = "\\p{Lu}[\\p{L}’'-]+";
const SERVICE =
  "(?:school|home|nursery|prison|jail|hospital|hospice|college|academy|agency|surgery|practice|pre-school|playgroup|unit|centre|clinic)";
/** "Fernside Hall, a boarding school for 120 pupils". Group 1: the name. */
const APPOSED = new RegExp(`((?:${NAME} ){0,4}${NAME}), (?:an?|the) (?:[\\p{Ll}\\d’'-]+ ){0,5}${SERVICE}(?=[,.;:]| \\p{Ll})`, "gu");
/** "Ofsted has judged Fernside inadequate", "puts Eastmarch at", "St Bede’s in Upper Lund was rated". Groups: the name. */
const GRADED = new RegExp(
  `\\b(?:put|rate|judge|grade|found|declare|place)[ds]? (${NAME}(?: ${NAME}){0,2}) (?:at|as|in|to|good|inadequate|outstanding|requires?|adequate)\\b|(?:^|[.!?] |\\b(?:and|but|while|when|after|since|because|that) )(${NAME}(?: ${NAME}){0,3})(?: in ${NAME}(?: ${NAME})?|, which [^.,]{3,60},)? (?:is|was|has been|had been) (?:(?:now|again) )?(?:told|found|given|placed|rated|judged|graded|inspected)\\b`,
  "gu",
);
const TO_INSPECTORS =
  /\b[Yy]our (?:(?:lead|draft|two|three|four) )?(?:inspectors?|inspection (?:report|team)|draft(?: report)?|moderator)\b(?! (?:was|is) welcome)/;
const NO_NAME = /^(?:The|An?|It|This|That|Children|Pupils|Staff|Inspectors|Parents)\b|[’']s [\p{Ll}]/u;

/** What the document's parts are about, as far as one thing stands out. */
export function subjectIn(parts: readonly PartTags[]): Subject {
  const read = parts.flatMap((part) => part.read).slice(0, MOST_PASSAGES);
  if (read.length === 0 || read[0]?.passage.documentKind === "report")
    return { place: undefined, inspected: undefined, graded: undefined, isToInspectors: false };
  const names = read.flatMap(({ found }) => found.names);
  const people = new Set(names.flatMap(({ name }) => name.split(" ")));
  const isPerson = (name: string): boolean => name.split(" ").some((word) => people.has(word));
  // "Fernside Hall" may be a name, too
  const holders = new Set(names.flatMap(({ name, inOffice }) => (inOffice ? name : [])));
  const places = new Map<string, number>();
  const inspected = new Map<string, number>();
  const graded = new Map<string, number>();
  const opening = new Set<string>();
  for (const [i, { passage }] of read.entries()) {
    for (const found of allMatches(WHERE, passage.text)) {
      const place = placeNamed(found[1] ?? "");
      if (place === undefined || isPerson(place)) continue;
      places.set(place, (places.get(place) ?? 0) + 1);
      if (i < OPENING) opening.add(place);
    }
    for (const [, verdict, subject] of allMatches(GRADED, passage.text)) {
      const name = placeNamed(verdict ?? subject ?? "");
      if (name !== undefined && (/ /.test(name) ? !holders.has(name) : !isPerson(name))) graded.set(name, (graded.get(name) ?? 0) + 1);
    }
    for (const [, name = ""] of allMatches(APPOSED, passage.text))
      if (!NO_NAME.test(name) && !holders.has(name) && isBody(name)) inspected.set(name, (inspected.get(name) ?? 0) + 1);
  }
  return {
    place: outstanding(places, opening),
    inspected: outstanding(inspected, new Set(inspected.keys())),
    graded: outstanding(graded, opening),
    isToInspectors:
      read.some(({ passage: { text } }) => /\bDear\b/.test(text)) && read.some(({ passage: { text } }) => TO_INSPECTORS.test(text)),
  };
}

/** "Eastmarch now relies on agencies". Group 1: the place. */
const ACTING = new RegExp(
  `(?:^|[.!?] )${ONE_PLACE} (?:now |still )?(?:relies|has|had|is|was|pays|spends|employs|says|wants|lost|fell|came|ranked)\\b`,
  "gu",
);

/** The place that a text names last. */
export function lastPlaceIn(text: string): string | undefined {
  const last = [...allMatches(WHERE, text), ...allMatches(ACTING, text)]
    .sort((a, b) => a.index - b.index)
    .flatMap(([, found]) => placeNamed(found ?? "") ?? [])
    .at(-1);
  return last !== undefined && namedThing(last) !== "person" ? last : undefined;
}

function placeNamed(found: string): string | undefined {
  const place = placeIn(found);
  return place === undefined || NO_PLACE.test(place) || kindOfBody(place) !== "other" || firstInspectorate(place) ? undefined : place;
}

function isBody(name: string): boolean {
  return kindOfBody(name) !== "council" && kindOfBody(name) !== "police" && !firstInspectorate(name) && namedThing(name) !== "person";
}

/** The only one; of several the one named most often, if the text opens with it. */
function outstanding(counts: ReadonlyMap<string, number>, opening: ReadonlySet<string>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || (second && (second[1] === first[1] || !opening.has(first[0])))) return undefined;
  return first[0];
}
