import { RIGHT_FILLERS } from "../../lexicon/judgement-contexts.ts";
import { wordSet } from "../words/phrase-book.ts";
import { adjective, isYetToFind, timeAdverbs } from "./adjectives.ts";
import { isOwnStruggle } from "./company.ts";
import { amongThe, comparedDown, comparedUp, comparison } from "./comparisons.ts";
import { type DenialOptions, denial, type Match } from "./denial.ts";
import { beingLate } from "./late.ts";
import { highOrLow } from "./levels.ts";
import { isNounHere } from "./names.ts";
import { nounGroup } from "./nouns.ts";
import { bearsRisk, neglects } from "./plain.ts";
import { rankedGrade, rankWords } from "./ranks.ts";
import { tooLittle } from "./scarce.ts";
import { strugglesOn } from "./services.ts";
import { couldBeMore, needsToBe } from "./should.ts";
import { copulas, degreeWords, isParticiple, LEADS_UP, type Unit, type UnitKind } from "./units.ts";
import { adverb } from "./verbs.ts";

export type Special = DenialOptions;

const verdictVerbs = wordSet(
  "see tell judge say assess evaluate measure know evidence determine demonstrate show have be gauge identify ascertain comment report",
);
const rightFillers = wordSet(RIGHT_FILLERS);
const rightThings = wordSet(`
support range number mix help service services children people professionals time decisions decision place places level levels trajectory direction things plan plans care partners agencies
setting settings outcome outcomes accommodation course courses training job balance calibre qualities adopters option options approach amount environment match matches messages home homes carers school schools resources information focus medication medicines dose equipment tools
skills staff questions placement placements reasons moment intervention interventions response conditions culture conclusions conclusion threshold foundations priorities
`);
const levels = wordSet("high low higher lower highest top heavy rising");
const needs = wordSet("need needs needed");
/** What goes wrong with a duty, and seldom should. */
const slips = wordSet("missed late delayed lost cancelled overlooked forgotten ignored postponed breached");
const troubles = wordSet("difficulty difficulties problems");
/** How somebody is, whoever judges: "too ill for school". */
const bodilyStates = wordSet("ill sick unwell poorly frail anxious young old tired scared frightened shy");

/** The words that `byWord` knows, besides those that lead up to another. */
export const specialWords: ReadonlySet<string> = new Set([
  ...["in", "far", "anything", "too", "could", "should", "right", "at", "highly", "warmly", "glowingly", "shared", "little", "late"],
  ...[comparedUp, comparedDown, levels, needs, troubles, rankWords].flatMap((words) => [...words]),
]);

/** Judgements that a unit opens by its kind: a negator, "lack", "failed", an expression that judges as it stands. */
export function special(units: readonly Unit[], at: number, options: Special): Match | undefined {
  const unit = units[at] as Unit;
  switch (unit.kind) {
    case "negator":
      if (unit.text === "no") return noSuch(units, at);
      if (unit.text === "without") return without(units, at);
      if (unit.text === "neither") return neither(units, at);
      if (unit.text === "none" || unit.text === "nor" || unit.text === "nobody") return undefined;
      return denial(units, at, options);
    case "lack":
      return lack(units, at);
    case "seldom":
      // "could seldom be solved by one team"
      if (/^(?:can|could|may|will|would)$/.test(units[at - 1]?.text ?? "")) return undefined;
      // "Deadlines were rarely missed", "visits are seldom late"
      if (slips.has(units[at + 1]?.text ?? "") && copulas.has(units[at - 1]?.text ?? "")) return { from: at, to: at + 2, polarity: 1 };
      return { from: at, to: at + 1, polarity: -1, reaches: true };
    case "failing":
      return failing(units, at);
    case "judgement":
      if (unit.text.endsWith("at the centre") && isSomewhere(units, at)) return undefined;
      return unit.text.startsWith("among the") ? amongThe(units, at) : { from: at, to: at + 1, polarity: unit.polarity };
    case "mixed":
      return withheld(units, at, at);
    default:
      return undefined;
  }
}

/** "staff at the centre"; not "at the centre of the plan", "put the child at the centre". */
function isSomewhere(units: readonly Unit[], at: number): boolean {
  const before = units.slice(Math.max(0, at - 5), at);
  return (
    units[at + 1]?.text !== "of" && !before.some((unit) => /^(?:puts?|putting|plac(?:e|es|ed|ing)|keeps?|kept|keeping)$/.test(unit.text))
  );
}

/** Judgements that one word opens in its own way. */
export function byWord(units: readonly Unit[], at: number): Match | undefined {
  const start = units[at] as Unit;
  if (start.text === "in") return /^an?$/.test(units[at + 1]?.text ?? "") ? inSuchWay(units, at) : undefined;
  if (start.text === "at") return units[at + 1]?.text === "risk" || units[at + 2]?.text === "risk" ? leftAtRisk(units, at) : undefined;
  if ((start.text === "far" && units[at + 1]?.text === "from") || (start.text === "anything" && units[at + 1]?.text === "but"))
    return anythingBut(units, at);
  const ranked = rankWords.has(start.text) ? rankedGrade(units, at) : undefined;
  if (ranked) return ranked;
  let i = at;
  while (i < at + 3 && (units[i]?.opens ?? 0) & LEADS_UP) i++;
  if (units[i]?.text === "far" && units[i + 1]?.text === "too") i++;
  const head = units[i];
  if (!head) return undefined;
  if (head.text === "too") return tooMuch(units, at, i);
  if (head.kind === "mixed") return withheld(units, at, i);
  if (head.kind === "judgement" && i > at) return { from: at, to: i + 1, polarity: head.polarity };
  const compared = comparison(units, at, i);
  if (compared) return compared;
  if (levels.has(head.text)) return highOrLow(units, at, i);
  if (head.text === "enough" && i === at) return undefined;
  if (needs.has(start.text) && units[at + 1]?.text === "to" && units[at + 2]?.text === "be") return needsToBe(units, at);
  if (start.text === "could" || start.text === "should") return couldBeMore(units, at);
  if (start.text === "right") return right(units, at);
  return tooLittle(units, at, i) ?? besideItsWord(units, at);
}

/** "highly" after "speak", "shared" before "vision", "had difficulty accessing", "late reviews": each judges beside some words only. */
function besideItsWord(units: readonly Unit[], at: number): Match | undefined {
  const start = units[at] as Unit;
  if (start.text === "highly" || start.text === "warmly" || start.text === "glowingly") {
    const from = /^(?:very|so|extremely)$/.test(units[at - 1]?.text ?? "") ? at - 1 : at;
    if (/^(?:speak|speaks|spoke|spoken|speaking|think|thinks|thought)$/.test(units[from - 1]?.text ?? ""))
      return { from, to: at + 1, polarity: 1 };
  }
  if (
    start.text === "shared" &&
    /^(?:understanding|vision|commitment|ownership|ambition|ambitions|sense|purpose|language|responsibility|priorities|values|goals|aspirations)$/.test(
      units[
        /^(?:political|corporate|collective|strategic|strong|clear|professional|safeguarding|local)$/.test(units[at + 1]?.text ?? "")
          ? at + 2
          : at + 1
      ]?.text ?? "",
    )
  ) {
    return { from: at, to: at + 1, polarity: 1 };
  }
  if (
    troubles.has(start.text) &&
    (start.text === "problems" ? /^(?:accessing|getting|obtaining)$/ : /^(?:in|accessing|with)$/).test(units[at + 1]?.text ?? "") &&
    (/^(?:have|has|had|is|was|experience|of|some)$/.test(units[at - 1]?.text ?? "") ||
      // "there are difficulties in finding rooms"
      (units[at - 2]?.text === "there" && /^(?:are|were)$/.test(units[at - 1]?.text ?? "")))
  ) {
    return { from: at, to: at + 1, polarity: -1 };
  }
  if (start.text === "late") return beingLate(units, at);
  return undefined;
}

/** A degree word or an adverb before a phrase: "badly let down", "stubbornly low". */
export function leadsUp(text: string, kind: UnitKind): boolean {
  if (text === "too" || text === "far" || (timeAdverbs.has(text) && text !== "still")) return false;
  return degreeWords.has(text) || (text.endsWith("ly") && (kind === "plain" || kind.endsWith("adverb")));
}

/** "in a timely way"; in "in a more consistent and sensitive manner" each adjective stands alone, as elsewhere. */
function inSuchWay(units: readonly Unit[], at: number): Match | undefined {
  const head = adjective(units, at + 2) ?? planned(units, at + 2);
  if (!head) return undefined;
  if (isWay(units[head.to])) return { from: at, to: head.to + 1, polarity: head.polarity };
  // "in a planned and timely way": no adjective elsewhere
  const next = /^(?:and|,)$/.test(units[head.to]?.text ?? "") ? (planned(units, head.to + 1) ?? adjective(units, head.to + 1)) : undefined;
  return next && isWay(units[next.to]) ? planned(units, at + 2) : undefined;
}

function isWay(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:way|manner|fashion)$/.test(unit.text);
}

/** "in a considered way": participles that praise only so. */
function planned(units: readonly Unit[], at: number): Match | undefined {
  return /^(?:considered|planned|structured|measured|unhurried)$/.test(units[at]?.text ?? "")
    ? { from: at, to: at + 1, polarity: 1 }
    : undefined;
}

/** "too slow", "far too many", "too far in advance"; "too" alone at a clause's end is "also". */
function tooMuch(units: readonly Unit[], from: number, at: number): Match | undefined {
  const next = units[at + 1];
  if (!next || next.kind === "stop" || next.kind === "negator") return undefined;
  if (from === at && /^(?:not|n't)$/.test(units[at - 1]?.text ?? "")) return undefined;
  if (next.text === "much" || next.text === "many" || next.text === "little" || next.text === "few") {
    const noun = nounGroup(units, from);
    if (noun) return { ...noun, polarity: -1 };
    return { from, to: at + 2, polarity: -1 };
  }
  if (next.text === "far" && units[at + 2]?.text === "in" && units[at + 3]?.text === "advance") return { from, to: at + 4, polarity: -1 };
  if (/^(?:is|are|was|were|has|have|the|a|to|in|of|and|that|with|as|by|for|at|on|do|does|can|will)$/.test(next.text)) return undefined;
  if (bodilyStates.has(next.text) && /^(?:to|for|of)$/.test(units[at + 2]?.text ?? "")) return undefined;
  // "She too objected."
  if (from === at && /^(?:he|she|it|they|we|i)$/.test(units[at - 1]?.text ?? "")) return undefined;
  const often = next.text === "often" ? units[at + 2] : undefined;
  const denied = often?.kind === "negator" ? denial(units, at + 2, { plainVerbs: true }) : undefined;
  if (denied && denied.polarity < 0) return { ...denied, from };
  if (often && often.polarity < 0 && /adjective$|^verb$/.test(often.kind)) return { from, to: at + 3, polarity: -1 };
  let to = at + 2;
  while (
    to < at + 4 &&
    (units[to - 1]?.kind === "weak-adverb" || degreeWords.has(units[to - 1]?.text ?? "")) &&
    units[to] &&
    units[to]?.kind !== "stop"
  )
    to++;
  return { from, to, polarity: -1 };
}

/** "too early to see", "too soon to judge": no verdict yet; any other "too early" criticises. */
function withheld(units: readonly Unit[], from: number, at: number): Match {
  const phrase = units[at] as Unit;
  const isWithheld = !phrase.text.startsWith("too") || (units[at + 1]?.text === "to" && verdictVerbs.has(units[at + 2]?.text ?? ""));
  return { from, to: at + 1, polarity: isWithheld ? 0 : -1 };
}

/** "no concerns", "no widespread or serious failures", "no up-to-date plan", "no detrimental impact", "no longer effective". */
function noSuch(units: readonly Unit[], at: number): Match | undefined {
  let i = at + 1;
  if (units[i]?.text === "longer" || units[i]?.text === "more") i++;
  if (/^(?:evidence|signs?|indication|sense)$/.test(units[i]?.text ?? "") && units[i + 1]?.text === "of") {
    const found = units[i + 2] && nounGroup(units, i + 2);
    return found && found.polarity < 0 ? { from: at, to: found.to, polarity: 1 } : undefined;
  }
  if (
    /^(?:significant|undue|unnecessary|further|immediate|major|serious|obvious|other|new|known|safeguarding|identified)$/.test(
      units[i]?.text ?? "",
    ) &&
    /^(?:concerns?|risks?)$/.test(units[i + 1]?.text ?? "")
  ) {
    return { from: at, to: i + 2, polarity: 1 };
  }
  if (/^concerns?$/.test(units[i]?.text ?? "")) return { from: at, to: i + 1, polarity: 1 };
  const noun = nounGroup(units, i);
  if (noun) return { from: at, to: noun.to, polarity: noun.polarity < 0 ? 1 : -1 };
  // "no specific provision": nothing of the kind, which is a fact.
  if (units[i]?.text === "specific") return undefined;
  const head = isNounHere(units, i) ? undefined : (adjective(units, i) ?? weak(units, i));
  return head && { from: at, to: head.to, polarity: head.polarity < 0 ? 1 : -1, reaches: head.polarity > 0 };
}

/** "neither regular nor rigorous". */
function neither(units: readonly Unit[], at: number): Match | undefined {
  const first = adjective(units, at + 1) ?? weak(units, at + 1);
  if (!first || units[first.to]?.text !== "nor") return undefined;
  const second = adjective(units, first.to + 1) ?? weak(units, first.to + 1);
  return second ? { from: at, to: second.to, polarity: second.polarity > 0 ? -1 : 1 } : undefined;
}

/** "far from robust", "anything but timely". */
function anythingBut(units: readonly Unit[], at: number): Match | undefined {
  const head = adjective(units, units[at + 2]?.text === "being" ? at + 3 : at + 2);
  return head ? { from: at, to: head.to, polarity: head.polarity > 0 ? -1 : 1 } : undefined;
}

function weak(units: readonly Unit[], at: number): Match | undefined {
  const unit = units[at];
  return unit?.kind === "weak-adjective" && unit.polarity > 0 && !/^(?:immediate|looked after)$/.test(unit.text)
    ? { from: at, to: at + 1, polarity: 1 }
    : undefined;
}

function without(units: readonly Unit[], at: number): Match | undefined {
  let i = at + 1;
  while (/^(?:a|an|any|the|undue|unnecessary)$/.test(units[i]?.text ?? "")) i++;
  const noun = nounGroup(units, i);
  if (noun && units[noun.to - 1]?.kind !== "movement-noun") return { from: at, to: noun.to, polarity: noun.polarity < 0 ? 1 : -1 };
  const head = adjective(units, i) ?? weak(units, i);
  return head && head.polarity > 0 ? { from: at, to: head.to, polarity: -1, reaches: true } : undefined;
}

/** "lack" alone, or with its judging adjectives: "lack of effective", "lack of consistent and timely". */
function lack(units: readonly Unit[], at: number): Match | undefined {
  const found = lacking(units, at);
  const isOften = /^(?:often|sometimes|frequently)$/.test(units[at - 1]?.text ?? "") && /^lack(?:s|ed)?$/.test(units[at]?.text ?? "");
  return found && isOften ? { ...found, from: at - 1 } : found;
}

function lacking(units: readonly Unit[], at: number): Match | undefined {
  const unit = units[at] as Unit;
  let i = at + 1;
  if (unit.text === "absence") {
    if (units[i]?.text !== "of") return undefined;
    // "in the absence of a parent" says when; "in the absence of effective plans" judges.
    if (units[at - 1]?.text === "the" && units[at - 2]?.text === "in" && units[i + 1]?.kind !== "adjective") return undefined;
  }
  if (unit.text === "lacking" && units[i]?.text === "in") i++;
  if (units[i]?.text === "of") i++;
  while (/^(?:a|an|any|the)$/.test(units[i]?.text ?? "")) i++;
  const head = adjective(units, i) ?? weak(units, i);
  if (!head || head.polarity < 0) return unit.text === "absence" ? undefined : { from: at, to: at + 1, polarity: -1 };
  // "lack sufficient clarity"
  let to = units[head.to]?.kind === "quality-noun" ? head.to + 1 : head.to;
  // "lack of consistent, decisive oversight"; the comma may be missing.
  const second = units[to]?.kind === "adjective" ? adjective(units, to) : undefined;
  if (second && second.polarity > 0) to = second.to;
  for (let joint = units[to]?.text; joint === "and" || joint === "or" || joint === ","; joint = units[to]?.text) {
    const more = adjective(units, to + 1) ?? weak(units, to + 1);
    if (!more || more.polarity < 0) break;
    to = more.to;
  }
  return { from: at, to, polarity: -1 };
}

/** "failing to protect", "struggled to maintain a timely"; "failed" alone. */
function failing(units: readonly Unit[], at: number): Match | undefined {
  let from = at;
  while (
    from > 0 &&
    /^(?:continually|repeatedly|consistently|persistently|often|frequently|regularly|routinely|seriously)$/.test(
      units[from - 1]?.text ?? "",
    )
  )
    from--;
  if (units[at + 1]?.text !== "to") {
    if (units[at]?.text === "struggling") return strugglesOn(units, at);
    if (units[at]?.text === "neglected") return neglects(units, at);
    if (!/^fail/.test(units[at]?.text ?? "")) return undefined;
    return { from, to: at + 1, polarity: -1 };
  }
  let verb = at + 2;
  while (units[verb]?.kind === "adverb" || units[verb]?.kind === "weak-adverb" || units[verb]?.text === "be") verb++;
  if (!units[verb] || units[verb]?.kind === "stop" || isOwnStruggle(units, at, verb)) return undefined;
  let next = verb + 1;
  while (/^(?:a|an|the)$/.test(units[next]?.text ?? "")) next++;
  const head = adjective(units, next) ?? adverb(units, next);
  const to = head && head.polarity > 0 && !isParticiple(units[next]?.text ?? "") ? head.to : pastOnTime(units, verb + 1);
  return { from, to, polarity: -1, reaches: true };
}

/** "failed to visit | them on time": past what was not kept to, if only who was concerned stands between. */
function pastOnTime(units: readonly Unit[], from: number): number {
  for (let at = from; at < from + 3 && units[at] && units[at]?.kind !== "stop"; at++)
    if (/^(?:on time|in time|soon enough|quickly enough)$/.test(units[at]?.text ?? "")) return at + 1;
  return from;
}

const leavingVerbs = wordSet("left leave leaves leaving placed places placing puts putting remain remains remaining remained");

/** "leaves some children at risk of harm": a verdict on who leaves them so. */
function leftAtRisk(units: readonly Unit[], at: number): Match | undefined {
  if (units[at + 1]?.text === "risk" && bearsRisk(units, at)) return { from: at, to: at + 2, polarity: -1 };
  let i = at - 1;
  while (i > at - 7 && i >= 0 && units[i]?.kind !== "stop" && !leavingVerbs.has(units[i]?.text ?? "")) i--;
  if (!leavingVerbs.has(units[i]?.text ?? "")) return undefined;
  let to = units[at + 1]?.text === "risk" ? at + 2 : at + 3;
  if (units[to]?.text === "of") {
    let harm = to + 1;
    while (harm < to + 4 && units[harm]?.text !== "harm" && units[harm]?.text !== "significant harm") harm++;
    if (/harm$/.test(units[harm]?.text ?? "")) to = harm + 1;
  }
  return { from: at, to, polarity: -1 };
}

/** "the right support", "inspectors are right"; not "the right to". */
function right(units: readonly Unit[], at: number): Match | undefined {
  const next = units[at + 1];
  const previous = units[at - 1]?.text ?? "";
  if (isYetToFind(units, at)) return undefined;
  const thing = next && rightFillers.has(next.text) ? units[at + 2] : next;
  if (thing && (rightThings.has(thing.text.split(" ", 1)[0] ?? "") || (next && rightThings.has(next.text.split(" ", 1)[0] ?? ""))))
    return { from: at, to: at + 1, polarity: 1 };
  // "They're right", "it's right to say so", "it's right that it's in there"
  if (
    /^(?:it|he|she|they|report|that|inspector|letter|paper)'(?:s|re)$/.test(previous) &&
    (!next || next.kind === "stop" || /^(?:and|but|to|about|that|for|on|in|too|it's)$/.test(next.text))
  )
    return { from: at, to: at + 1, polarity: 1 };
  if (
    /^(?:is|are|was|were|be|been|got)$/.test(previous) &&
    (!next || next.kind === "stop" || /^(?:and|but|to|about|that|for|on|in|too)$/.test(next.text)) &&
    !(next?.text === "that" && units[at - 2]?.text === "it")
  )
    return { from: at, to: at + 1, polarity: 1 };
  return undefined;
}
