import {
  GIVEN_LESS,
  LIKED_BY,
  LIKERS,
  LISTENED_TO,
  NAMED_GRADES,
  RISK_BEARERS,
  SEEN_BEFORE,
  SHORT_UNITS,
  STANDARDS_MET,
  THANKED_FOR,
  TREATS,
  WARNING_WORDS,
} from "../../lexicon/judgement-plain-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Rule } from "./company.ts";
import type { Match } from "./denial.ts";
import { copulas, type Unit } from "./units.ts";

/*
 * The plainest words, which everybody judges with and which mostly judge nothing: each beside what makes it a verdict. "The finding is true", "about right",
 * "marked down", "a nurse short", "as bad as they say", "the best they had seen", "inspectors liked the garden".
 */

const givenLess = wordSet(GIVEN_LESS);
const likedBy = wordSet(LIKED_BY);
const likers = wordSet(LIKERS);
const listenedTo = wordSet(LISTENED_TO);
const namedGrades = wordSet(NAMED_GRADES);
const riskBearers = wordSet(RISK_BEARERS);
const seenBefore = wordSet(SEEN_BEFORE);
const bestOf = wordSet("result results report inspection grade grades rating performance outcome outcomes score scores");
const shortUnits = wordSet(SHORT_UNITS);
const standardsMet = wordSet(STANDARDS_MET);
const warningWords = wordSet(WARNING_WORDS);
const raisers = wordSet(`${LIKED_BY} coroner coroners auditors auditor visit letter ombudsman it judge`);
const linking = wordSet("is are was were be been being it's that's they're we're you're remains remain seems seemed");

const rulesByWord: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["true", isTrue],
  ["right", (units, at) => gotRight(units, at) ?? aboutRight(units, at)],
  ["marked", markedDown],
  ["mark", markedDown],
  ["downgraded", downgraded],
  ["short", tooShort],
  ["bad", asBad],
  ["best", bestSeen],
  ["liked", likes],
  ["loved", likes],
  ["love", likes],
  ["loves", likes],
  ["enjoyed", likes],
  ["adore", likes],
  ["adored", likes],
  ["breaches", breaches],
  ["met", allMet],
  ["listened to", listens],
  ["past", pastIt],
  ["slip", slip],
  ["slips", slip],
  ["drops", slip],
  ["slipped", slip],
  ["ignored", ignores],
  ["fiction", untruth],
  ["invention", untruth],
  ["moonshine", untruth],
  ["bobbins", untruth],
  ["cobblers", untruth],
  ["lies", untruth],
  ["ought", oughtTo],
  ["concern", raisedConcern],
  ["concerns", raisedConcern],
  ...[...wordSet(THANKED_FOR)].map((word): readonly [string, Rule] => [word, thankedFor]),
  ...[...wordSet(TREATS)].map((word): readonly [string, Rule] => [word, treat]),
]);

/** The words that `plainRule` knows. */
export const plainOpeners: ReadonlySet<string> = new Set(rulesByWord.keys());

export function plainRule(text: string): Rule | undefined {
  return rulesByWord.get(text);
}

function one(at: number, polarity: -1 | 0 | 1): Match {
  return { from: at, to: at + 1, polarity };
}

function ends(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === "stop";
}

/** "Every word of it is true", "the finding was quite true, he said"; "that is true" alone only grants, and "it is true that" leads up to something else. */
function isTrue(units: readonly Unit[], at: number): Match | undefined {
  const degree = /^(?:quite|perfectly|absolutely|entirely|sadly|largely|all|only|broadly|substantially)$/.test(units[at - 1]?.text ?? "");
  const link = degree ? at - 2 : at - 1;
  if (!linking.has(units[link]?.text ?? "")) return undefined;
  const next = units[at + 1];
  if (!ends(next) && !/^(?:and|but|or|because|as|in|all|on|too|to)$/.test(next?.text ?? "")) return undefined;
  const subject = units[link - 1]?.text ?? "";
  // "It's true.": whole, an answer to what was read out
  if (units[link]?.text === "it's" && (link === 0 || units[link - 1]?.kind === "stop" || units[link - 1]?.text === "and") && ends(next))
    return { from: degree ? at - 1 : at, to: at + 1, polarity: 1 };
  const grants =
    (/^(?:that|this|which|it)$/.test(subject) && units[link - 2]?.text !== "of") || /^(?:that's|it's)$/.test(units[link]?.text ?? "");
  if (grants && !degree && !isMuch(units, /'s$/.test(units[link]?.text ?? "") ? link : link - 1)) return undefined;
  return { from: degree ? at - 1 : at, to: at + 1, polarity: 1 };
}

/** "… as | it was true", "and yes, | it's true": said of what was told. */
function isMuch(units: readonly Unit[], subject: number): boolean {
  const before = units[subject - 1]?.text === "," ? subject - 2 : subject - 1;
  return /^(?:because|as|since|yes)$/.test(units[before]?.text ?? "");
}

/** "The report has it right", "got us right", "got the dates right", "Inspectors right to close hostel". */
function gotRight(units: readonly Unit[], at: number): Match | undefined {
  const isTold = likedBy.has(units[at - 1]?.text ?? "") || units[at - 1]?.text === "auditors";
  if (isTold && /^(?:to|about|on)$/.test(units[at + 1]?.text ?? "")) return one(at, 1);
  const isThing = /^(?:the|its|their|our|his|her|most)$/.test(units[at - 2]?.text ?? "") && units[at - 3]?.text === "got";
  if (isThing && (ends(units[at + 1]) || /^(?:and|but|this|on|in)$/.test(units[at + 1]?.text ?? ""))) return one(at, 1);
  const isIt = /^(?:it|this|that|us|them|things|everything|most)$/.test(units[at - 1]?.text ?? "");
  if (!isIt || !/^(?:has|have|had|got)$/.test(units[at - 2]?.text ?? "")) return undefined;
  return ends(units[at + 1]) || /^(?:and|but|on|about|in|for|when|at)$/.test(units[at + 1]?.text ?? "") ? one(at, 1) : undefined;
}

/** "about right", "quite right"; "not quite right" is read with its negator. */
function aboutRight(units: readonly Unit[], at: number): Match | undefined {
  if (!/^(?:about|quite)$/.test(units[at - 1]?.text ?? "")) return undefined;
  const next = units[at + 1];
  const isVerdict = ends(next) || /^(?:too|and|but|to|about|for|on|in)$/.test(next?.text ?? "");
  const before = units[at - 2]?.text ?? "";
  const isSaid = at === 1 || linking.has(before) || /^(?:us|it|them|had|sounds|seems|got|be)$/.test(before);
  return isVerdict && isSaid ? { from: at - 1, to: at + 1, polarity: 1 } : undefined;
}

/** True where the grade that was given follows: it is a judgement of its own. */
function namesGrade(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 24; i++) {
    const unit = units[i];
    if (!unit || unit.text === "." || unit.text === ";") return false;
    const isGrade = namedGrades.has(unit.text) || unit.text.endsWith("improvement");
    if (isGrade && /^(?:from|to|at|as|of|is|a|an)$/.test(units[i - 1]?.text ?? "")) return true;
  }
  return false;
}

/** "The school was marked down", "marked the county down for waits"; not "marked down from good to inadequate", which names the grades. */
function markedDown(units: readonly Unit[], at: number): Match | undefined {
  let down = at + 1;
  while (down < at + 5 && units[down]?.text !== "down" && units[down]?.kind !== "stop") down++;
  if (units[down]?.text !== "down" || /^(?:on|as|in)$/.test(units[at + 1]?.text ?? "")) return undefined;
  if ((units[at]?.text === "mark" && down === at + 1) || /^(?:on|as)$/.test(units[down + 1]?.text ?? "")) return undefined;
  return namesGrade(units, down + 1) ? undefined : { from: at, to: down + 1, polarity: -1 };
}

/** "The home has been downgraded"; not a call or an incident, and not "downgraded to inadequate". */
function downgraded(units: readonly Unit[], at: number): Match | undefined {
  if (units.slice(Math.max(0, at - 6), at).some(({ text }) => givenLess.has(text))) return undefined;
  return namesGrade(units, at + 1) ? undefined : one(at, -1);
}

/** "The ward was short of nurses", "a driver short", "visits were cut short". */
function tooShort(units: readonly Unit[], at: number): Match | undefined {
  const previous = units[at - 1]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  if (previous === "cut")
    return /^(?:is|are|was|were|been|being|often|regularly|routinely)$/.test(units[at - 2]?.text ?? "")
      ? { from: at - 1, to: at + 1, polarity: -1 }
      : undefined;
  if (next === "of") {
    const isSo =
      linking.has(previous) ||
      /^(?:still|often|regularly|also|chronically|desperately|so|unit|service|ward|force|team|trust)$/.test(previous);
    return isSo && !/^(?:breath|the|what|where|saying|being|a\s)$/.test(units[at + 2]?.text ?? "") ? one(at, -1) : undefined;
  }
  // "were a nurse short", "three carers short"
  const isOne =
    shortUnits.has(previous) &&
    /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+)$/.test(units[at - 2]?.text ?? "");
  return isOne && (ends(units[at + 1]) || /^(?:on|for|at|every|most|that|in|and|all|throughout|over)$/.test(next))
    ? one(at, -1)
    : undefined;
}

/** "every bit as bad as they say", "as bad as the report has it". */
function asBad(units: readonly Unit[], at: number): Match | undefined {
  if (units[at - 1]?.text !== "as" || units[at + 1]?.text !== "as") return undefined;
  const isEvery = units[at - 2]?.text === "bit" && units[at - 3]?.text === "every";
  return { from: isEvery ? at - 3 : at, to: at + 1, polarity: -1 };
}

/** "the best teaching they had seen", "among the ten best nationally"; not "the best hat". */
function bestSeen(units: readonly Unit[], at: number): Match | undefined {
  if (units[at + 1]?.text === "in" && linking.has(units[at - 1]?.text ?? "")) return one(at, 1);
  if (/^(?:nationally|in)$/.test(units[at + 1]?.text ?? "") && units.slice(Math.max(0, at - 4), at).some(({ text }) => text === "among"))
    return one(at, 1);
  // "its best result in fifteen years"
  if (/^(?:its|their|our)$/.test(units[at - 1]?.text ?? "") && bestOf.has(units[at + 1]?.text ?? "")) return one(at, 1);
  if (units[at - 1]?.text !== "the" || !units.slice(Math.max(0, at - 3), at).some(({ text }) => linking.has(text) || text === "as"))
    return undefined;
  for (let i = at + 1; i < at + 9; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop") return undefined;
    if (!/^(?:i|he|she|they|we|it|inspectors|he'd|she'd|they'd|i've|we've|i'd|he's|you'll|you)$/.test(unit.text)) continue;
    return units.slice(i + 1, i + 5).some(({ text }) => seenBefore.has(text)) || /'(?:d|ve)$/.test(unit.text) ? one(at, 1) : undefined;
  }
  return undefined;
}

/** "Inspectors liked the garden", "pupils love reading": who inspects or is served, and what. */
function likes(units: readonly Unit[], at: number): Match | undefined {
  const subject = units[at - 1]?.text ?? "";
  const next = units[at + 1];
  if (ends(next) || /^(?:to|by|that|and|or|one|ones|of|themselves)$/.test(next?.text ?? "")) return undefined;
  const isServed = likers.has(subject.slice(subject.lastIndexOf(" ") + 1));
  const isJudge = likedBy.has(subject) && units[at]?.text === "liked";
  return (isServed && units[at]?.text !== "liked") || isJudge ? one(at, 1) : undefined;
}

/** "found two breaches", "both breaches"; "breaches of regulations" is read as a whole. */
function breaches(units: readonly Unit[], at: number): Match | undefined {
  const isCounted = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several|many|multiple|these|those|\d+)$/;
  return isCounted.test(units[at - 1]?.text ?? "") && !/^(?:notices?|that)$/.test(units[at + 1]?.text ?? "") ? one(at, -1) : undefined;
}

/** "The standards were all met". */
function allMet(units: readonly Unit[], at: number): Match | undefined {
  const link = /^(?:all|also|fully|now)$/.test(units[at - 1]?.text ?? "") ? at - 2 : at - 1;
  if (!copulas.has(units[link]?.text ?? "")) return undefined;
  return units.slice(Math.max(0, link - 9), link).some(({ text }) => standardsMet.has(text)) ? one(at, 1) : undefined;
}

/** "Inspectors listened to us", "the surgery listened to its patients"; not "we listened to parents", which promises. */
function listens(units: readonly Unit[], at: number): Match | undefined {
  const before = units[at - 1]?.text ?? "";
  if (/^(?:we|i|has|have|had|and|he|she|must|be|will|to|being|not)$/.test(before) || linking.has(before)) return undefined;
  return listenedTo.has(units[at + 1]?.text ?? "") ? one(at, 1) : undefined;
}

/** "The carpet was past it." */
function pastIt(units: readonly Unit[], at: number): Match | undefined {
  if (units[at + 1]?.text !== "it" || !linking.has(units[at - 1]?.text ?? "")) return undefined;
  return ends(units[at + 2]) || /^(?:and|but|long)$/.test(units[at + 2]?.text ?? "") ? { from: at, to: at + 2, polarity: -1 } : undefined;
}

/** "The garden is a delight", "called it a success". */
function treat(units: readonly Unit[], at: number): Match | undefined {
  return /^an?$/.test(units[at - 1]?.text ?? "") && !units[at]?.capital && !/^(?:for|at|in|to)$/.test(units[at - 2]?.text ?? "")
    ? one(at, 1)
    : undefined;
}

/** "It was a slip", "noted two slips", "after its rating slips". */
function slip(units: readonly Unit[], at: number): Match | undefined {
  const previous = units[at - 1]?.text ?? "";
  if (/^(?:rating|ratings|grade|grades|standards)$/.test(previous))
    return ends(units[at + 1]) || /^(?:after|again|in|at|for)$/.test(units[at + 1]?.text ?? "") ? one(at, -1) : undefined;
  const isOwn = units[at]?.text === "slip" && /^(?:my|our|their|his|her)$/.test(previous) && linking.has(units[at - 2]?.text ?? "");
  if (isOwn && (ends(units[at + 1]) || units[at + 1]?.text === "and")) return one(at, -1);
  const isOne = units[at]?.text === "slip" && previous === "a" && linking.has(units[at - 2]?.text ?? "");
  const isMany = units[at]?.text === "slips" && /^(?:two|three|four|five|six|several|these|some|\d+)$/.test(previous);
  const isThing = units[at + 1]?.text === "road" || (units[at + 1]?.text === "of" && units[at + 3]?.text !== "own");
  return (isOne && !isThing) || isMany ? one(at, -1) : undefined;
}

/** "The trust ignored warnings", "had ignored the report": what was said to it. */
function ignores(units: readonly Unit[], at: number): Match | undefined {
  const next = units[at + 1]?.text ?? "";
  const object = /^(?:the|its|their|these|all|our|repeated|earlier|two)$/.test(next) ? (units[at + 2]?.text ?? "") : next;
  return warningWords.has(object) ? one(at, -1) : undefined;
}

/** "It was pure fiction", "the rest was invention", "called it moonshine", "what it says is lies"; not "a shelf of fiction". */
function untruth(units: readonly Unit[], at: number): Match | undefined {
  const from = /^(?:pure|sheer|total|complete|utter|mere|outright|absolute)$/.test(units[at - 1]?.text ?? "") ? at - 1 : at;
  const before = units[from - 1]?.text ?? "";
  const verb = before === "a" ? (units[from - 2]?.text ?? "") : before;
  const isCalled = linking.has(verb) || /^(?:it|that|this|half|calls?|called|'s)$/.test(verb) || (from < at && ends(units[from - 1]));
  if (!isCalled || (units[at]?.text === "invention" && before === "a")) return undefined;
  return ends(units[at + 1]) || /^(?:and|but|from|about|that)$/.test(units[at + 1]?.text ?? "")
    ? { from, to: at + 1, polarity: -1 }
    : undefined;
}

/** "It ought never to have been signed", "we ought to have listened": what was not so; "they ought to have asked" is advice. */
function oughtTo(units: readonly Unit[], at: number): Match | undefined {
  const never = /^(?:never|not)$/.test(units[at + 1]?.text ?? "");
  const to = never ? at + 2 : at + 1;
  if (units[to]?.text !== "to" || units[to + 1]?.text !== "have") return undefined;
  const verb = units[to + 2]?.text === "been" ? to + 3 : to + 2;
  const isOwn = /^(?:we|i|somebody|someone)$/.test(units[at - 1]?.text ?? "");
  if (!(never && verb === to + 3) && !isOwn) return undefined;
  return units[verb] && units[verb]?.kind !== "stop" ? { from: at, to: verb + 1, polarity: -1 } : undefined;
}

/** "The coroner raised concerns about the ward"; not "parents raised concerns about their son". */
function raisedConcern(units: readonly Unit[], at: number): Match | undefined {
  if (!/^(?:about|over)$/.test(units[at + 1]?.text ?? "")) return undefined;
  const verb = /^(?:a|the|further|several|same)$/.test(units[at - 1]?.text ?? "") ? at - 2 : at - 1;
  if (!/^(?:raised|raises)$/.test(units[verb]?.text ?? "") || units[at + 2]?.text === "and") return undefined;
  return units.slice(Math.max(0, verb - 3), verb).some(({ text }) => raisers.has(text)) ? one(at, -1) : undefined;
}

/** "thanked the wardens for their courtesy" */
function thankedFor(units: readonly Unit[], at: number): Match | undefined {
  if (!/^(?:their|its|the)$/.test(units[at - 1]?.text ?? "") || units[at - 2]?.text !== "for") return undefined;
  return units.slice(Math.max(0, at - 14), at - 2).some(({ text }) => /^thank(?:s|ed|ing)?$/.test(text)) ? one(at, 1) : undefined;
}

/** "The yard was neglected", "it neglected the roof"; "neglected to" is read as a failure. */
export function neglects(units: readonly Unit[], at: number): Match | undefined {
  const isObject = /^(?:the|its|their|our|his|her|them|us|it|basic)$/.test(units[at + 1]?.text ?? "");
  return isObject || copulas.has(units[at - 1]?.text ?? "") ? one(at, -1) : undefined;
}

/** "Patients are at risk": of these it is told, while children at risk are the service's work. */
export function bearsRisk(units: readonly Unit[], at: number): boolean {
  const link = units[at - 1]?.text ?? "";
  return copulas.has(link) && riskBearers.has(units[at - 2]?.text ?? "");
}
