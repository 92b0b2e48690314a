import {
  BROAD_THINGS,
  CONSIDERED_THINGS,
  CONTENT_PEOPLE,
  HARD_DOINGS,
  LOST_THINGS,
  PROUD_OF,
  RARITIES,
  RIGHTS,
  TROUBLES_THAT_ABATE,
  WARNINGS_MISSED,
} from "../../lexicon/judgement-services.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Match } from "./denial.ts";
import { copulas, type Unit } from "./units.ts";

/*
 * Common words by which inspectors of schools, homes, hospitals, forces and prisons judge, each beside the word that makes it a verdict: "bullying is rare",
 * "signs of abuse are missed", "staff respected people's privacy", "pupils are proud of their school".
 */

const troubles = wordSet(TROUBLES_THAT_ABATE);
const rarities = wordSet(RARITIES);
const warnings = wordSet(WARNINGS_MISSED);
const lostThings = wordSet(LOST_THINGS);
const rights = wordSet(RIGHTS);
const contentPeople = wordSet(CONTENT_PEOPLE);
const feelingWays = wordSet("feel feels felt feeling");
const proudOfThings = wordSet(PROUD_OF);
const broadThings = wordSet(BROAD_THINGS);
const hardDoings = wordSet(HARD_DOINGS);
const consideredThings = new Set([...wordSet(CONSIDERED_THINGS), "well being"]);
const respecting = wordSet(
  "respect respects respected promote promotes promoted protect protects protected uphold upholds upheld maintained preserved",
);
const looking = wordSet("look looks looked appear appears appeared seem seemed");
const feeling = wordSet("feel feels felt feeling know knows");

/** The words that `inService` knows: it finds nothing at any other. */
export const serviceOpeners: ReadonlySet<string> = new Set([
  ...[
    "missed",
    "lost",
    "proud",
    "happy",
    "relaxed",
    "comfortable",
    "belong",
    "hard",
    "harder",
    "immediately",
    "included",
    "breaches",
    "fight",
    "battle",
    "chase",
    "trust",
  ],
  ...["considered", "critical", "broad", "exhausted", "drained", "intimidated", "care", "strongly"],
  ...[rarities, respecting].flatMap((words) => [...words]),
]);

/** The judgement that a word opens in such company, if any. */
export function inService(units: readonly Unit[], at: number): Match | undefined {
  const text = units[at]?.text ?? "";
  if (rarities.has(text)) return rare(units, at);
  if (respecting.has(text)) return respects(units, at);
  switch (text) {
    case "missed":
      return gone(units, at, warnings);
    case "lost":
      return gone(units, at, lostThings);
    case "proud":
      return proudOf(units, at);
    case "happy":
      return happyTo(units, at) ?? looksSo(units, at);
    case "relaxed":
    case "comfortable":
      return looksSo(units, at);
    case "belong":
      return belongs(units, at);
    case "hard":
    case "harder":
      return hardTo(units, at);
    case "broad":
      return copulas.has(units[at - 1]?.text ?? "") && subjectHas(units, at - 1, 3, broadThings) ? praise(at) : undefined;
    case "exhausted":
    case "drained":
    case "intimidated":
      return feltToo(units, at) ? { from: at, to: at + 1, polarity: -1 } : undefined;
    case "critical":
      return criticises(units, at);
    case "immediately":
      return /^(?:responded|acted|reacted)$/.test(units[at - 1]?.text ?? "") ? praise(at) : undefined;
    case "included":
      return isInAll(units, at) ? praise(at) : undefined;
    case "breaches":
      return isBreach(units, at) ? { from: at, to: at + 1, polarity: -1 } : undefined;
    case "trust":
      return contentPeople.has(units[at - 1]?.text ?? "") &&
        /^(?:staff|adults|teachers|carers|leaders|them)$/.test(units[at + 1]?.text ?? "")
        ? praise(at)
        : undefined;
    case "chase":
    case "fight":
    case "battle":
      return mustFight(units, at);
    case "considered":
      return copulas.has(units[at - 1]?.text ?? "") && subjectHas(units, at - 1, 3, consideredThings) ? praise(at) : undefined;
    case "care":
      return caresAbout(units, at) ? praise(at) : undefined;
    case "strongly":
      return units[at - 1]?.text === "through" ? praise(at) : undefined;
    default:
      return undefined;
  }
}

function praise(at: number): Match {
  return { from: at, to: at + 1, polarity: 1 };
}

/** True if one of the `count` words before `before`, back to a stop, is or ends with one of `words`. */
function subjectHas(units: readonly Unit[], before: number, count: number, words: ReadonlySet<string>): boolean {
  for (let i = before - 1; i >= Math.max(0, before - count); i--) {
    const unit = units[i] as Unit;
    if (unit.kind === "stop" && unit.text !== ",") return false;
    if (words.has(unit.text) || words.has(unit.text.slice(unit.text.lastIndexOf(" ") + 1))) return true;
  }
  return false;
}

/** "Bullying is rare", "Incidents of poor behaviour are now very rare"; not "a rare incident". */
function rare(units: readonly Unit[], at: number): Match | undefined {
  let from = at;
  while (/^(?:very|extremely|increasingly|relatively|exceptionally|particularly)$/.test(units[from - 1]?.text ?? "")) from--;
  let verb = from - 1;
  while (/^(?:now|also|still|therefore)$/.test(units[verb]?.text ?? "")) verb--;
  if (!copulas.has(units[verb]?.text ?? "") && !/^remain(?:s|ed)?$/.test(units[verb]?.text ?? "")) return undefined;
  if (units[at + 1] && units[at + 1]?.kind !== "stop" && !/^(?:and|but|because|as|in|at|across|here|for)$/.test(units[at + 1]?.text ?? ""))
    return undefined;
  // "Recorded interventions are low": a figure that may say little was recorded.
  if (units[at]?.text === "low" && !subjectHas(units, verb, 6, lowTroubles)) return undefined;
  return subjectHas(units, verb, 8, troubles) || isBadThing(units, verb) ? { from, to: at + 1, polarity: 1 } : undefined;
}

const lowTroubles = wordSet("violence assaults bullying disorder harm");

/** "poor behaviour", "derogatory language": what a blaming word stands before. */
function isBadThing(units: readonly Unit[], verb: number): boolean {
  return units
    .slice(Math.max(0, verb - 4), verb)
    .some(
      ({ polarity, kind }, i, all) =>
        polarity < 0 && /adjective$/.test(kind) && /^(?:behaviour|language|conduct|attitudes)$/.test(all[i + 1]?.text ?? ""),
    );
}

/** "Risks are frequently missed", "opportunities to learn are lost"; not "he missed school". */
function gone(units: readonly Unit[], at: number, things: ReadonlySet<string>): Match | undefined {
  let from = at;
  while (/^(?:frequently|often|sometimes|regularly|routinely|too|repeatedly|being|been|consistently)$/.test(units[from - 1]?.text ?? ""))
    from--;
  const link = units[from - 1]?.text ?? "";
  if (!copulas.has(link) && !(/^(?:has|have|had)$/.test(link) && units[from]?.text === "been")) return undefined;
  const first = /^be(?:en|ing)$/.test(units[from]?.text ?? "") ? from + 1 : from;
  return subjectHas(units, from - 1, 9, things) ? { from: first, to: at + 1, polarity: -1 } : undefined;
}

/** "Pupils are rightly proud of their school"; not "we are proud of our record". */
function proudOf(units: readonly Unit[], at: number): Match | undefined {
  const [link, first, second] = units.slice(at + 1, at + 4).map(({ text }) => text);
  const object = link === "of" && /^(?:their|the|this|his|her|its)$/.test(first ?? "") ? second : link === "to" ? first : undefined;
  if (!proudOfThings.has(object ?? "")) return undefined;
  const from = /^(?:very|rightly|really|extremely|immensely|justifiably|particularly|understandably)$/.test(units[at - 1]?.text ?? "")
    ? at - 1
    : at;
  return contentAt(units, from) ? { from, to: at + 1, polarity: 1 } : undefined;
}

/** "Pupils are", "Staff are all". */
function contentAt(units: readonly Unit[], from: number): boolean {
  let verb = from - 1;
  while (/^(?:all|also|both)$/.test(units[verb]?.text ?? "")) verb--;
  return /^(?:are|were)$/.test(units[verb]?.text ?? "") && contentPeople.has(units[verb - 1]?.text ?? "");
}

/** "Staff are happy to work here"; not "we are happy to help". */
function happyTo(units: readonly Unit[], at: number): Match | undefined {
  if (units[at + 1]?.text !== "to" || !/^(?:work|be|live|come|attend|stay|go)$/.test(units[at + 2]?.text ?? "")) return undefined;
  const from = /^(?:very|really)$/.test(units[at - 1]?.text ?? "") ? at - 1 : at;
  return contentAt(units, from) ? { from, to: at + 1, polarity: 1 } : undefined;
}

/** "People looked relaxed". */
function looksSo(units: readonly Unit[], at: number): Match | undefined {
  const from = /^(?:very|really|generally|visibly)$/.test(units[at - 1]?.text ?? "") ? at - 1 : at;
  const isWho = subjectHas(units, from - 1, 2, contentPeople);
  return looking.has(units[from - 1]?.text ?? "") && isWho ? { from, to: at + 1, polarity: 1 } : undefined;
}

/** "They feel that they belong"; not "the home they belong to". */
function belongs(units: readonly Unit[], at: number): Match | undefined {
  if (units[at + 1]?.text === "to") return undefined;
  const from = /^(?:really|truly)$/.test(units[at - 1]?.text ?? "") ? at - 1 : at;
  return /^(?:they|i|we|he|she)$/.test(units[from - 1]?.text ?? "") && subjectHas(units, from - 1, 3, feeling)
    ? { from, to: at + 1, polarity: 1 }
    : undefined;
}

/** "felt undervalued and exhausted". */
function feltToo(units: readonly Unit[], at: number): boolean {
  const first = /^(?:and|,|or)$/.test(units[at - 1]?.text ?? "") && /adjective$/.test(units[at - 2]?.kind ?? "") ? at - 2 : at;
  return feelingWays.has(units[first - 1]?.text ?? "");
}

/** "The offer is hard to find", "unclear and hard to navigate"; not "hard to reach families". */
function hardTo(units: readonly Unit[], at: number): Match | undefined {
  if (units[at + 1]?.text !== "to" || !hardDoings.has(units[at + 2]?.text ?? "")) return undefined;
  const from = /^(?:very|too|extremely|particularly|often|so)$/.test(units[at - 1]?.text ?? "") ? at - 1 : at;
  const link = units[from - 1]?.text ?? "";
  const follows = copulas.has(link) || (/^(?:and|or)$/.test(link) && (units[from - 2]?.polarity ?? 0) < 0);
  return follows ? { from, to: at + 1, polarity: -1 } : undefined;
}

/** "included in all aspects of school life". */
function isInAll(units: readonly Unit[], at: number): boolean {
  const rest = units.slice(at + 1, at + 4).map(({ text }) => text);
  return (
    rest[0] === "in" &&
    /^(?:all|every)$/.test(rest[1] ?? "") &&
    /^(?:aspects?|areas?|parts?|activities|lessons)$/.test(rest[2] ?? "") &&
    !units.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === "negator")
  );
}

/** "We identified breaches in relation to staffing". */
function isBreach(units: readonly Unit[], at: number): boolean {
  const isFound = /^(?:identified|found|continued|further|new|multiple|several|serious|repeated|ongoing)$/.test(units[at - 1]?.text ?? "");
  return isFound && !/^(?:notices?|that)$/.test(units[at + 1]?.text ?? "");
}

/** "Parents have to fight for support". */
function mustFight(units: readonly Unit[], at: number): Match | undefined {
  const isMade = units[at - 1]?.text === "to" && /^(?:have|has|had|having)$/.test(units[at - 2]?.text ?? "");
  const goesOn = units[at]?.text === "chase" || /^(?:for|against)$/.test(units[at + 1]?.text ?? "");
  return isMade && goesOn ? { from: at, to: at + 1, polarity: -1 } : undefined;
}

/** "Recruitment was struggling"; not "pupils who are struggling". */
export function strugglesOn(units: readonly Unit[], at: number): Match | undefined {
  if (!/^(?:is|was)$/.test(units[at - 1]?.text ?? "") || /^(?:to|with)$/.test(units[at + 1]?.text ?? "")) return undefined;
  return /^(?:who|child|he|she|pupil|family|person|mother|father|parent|it)$/.test(units[at - 2]?.text ?? "")
    ? undefined
    : { from: at, to: at + 1, polarity: -1 };
}

/** "On this, inspectors were sharply critical."; not "the next weeks are critical". */
function criticises(units: readonly Unit[], at: number): Match | undefined {
  const from = /^(?:very|highly|sharply|particularly|especially|rightly)$/.test(units[at - 1]?.text ?? "") ? at - 1 : at;
  const isJudge = /^(?:inspectors|inspectorate|ofsted|cqc|regulator|report|watchdog|ombudsman)$/.test(units[from - 2]?.text ?? "");
  const next = units[at + 1];
  return isJudge && copulas.has(units[from - 1]?.text ?? "") && (!next || next.kind === "stop" || next.text === "about")
    ? { from, to: at + 1, polarity: -1 }
    : undefined;
}

/** "Adults care about them"; not "health and social care about". */
function caresAbout(units: readonly Unit[], at: number): boolean {
  const isCaring = /^(?:adults|staff|teachers|carers|they|people|officers|managers|leaders|nurses|workers)$/.test(
    units[at - 1]?.text ?? "",
  );
  return isCaring && units[at + 1]?.text === "about";
}

/** "Staff respected people's privacy", "privacy and dignity were promoted"; not "respect for rights", "to protect rights". */
function respects(units: readonly Unit[], at: number): Match | undefined {
  const text = units[at]?.text ?? "";
  if (text.endsWith("ed") || text === "upheld") {
    let verb = at - 1;
    while (/^(?:always|consistently|well|fully|generally)$/.test(units[verb]?.text ?? "")) verb--;
    if (
      copulas.has(units[verb]?.text ?? "") &&
      subjectHas(units, verb, 4, rights) &&
      !units.slice(verb, at).some(({ kind }) => kind === "negator")
    )
      return praise(at);
  }
  if (
    !/^(?:staff|they|carers|nurses|workers|officers|and|who|team|that|which)$/.test(units[at - 1]?.text ?? "") &&
    units[at - 1]?.kind !== "adverb"
  )
    return undefined;
  if (/^(?:and|who)$/.test(units[at - 1]?.text ?? "") && !/(?:ed|upheld)$/.test(text)) return undefined;
  if (!/(?:'s|s'|their|his|her)$/.test(units[at + 1]?.text ?? "")) return undefined;
  return units.slice(at + 2, at + 5).some((unit) => rights.has(unit.text)) ? praise(at) : undefined;
}
