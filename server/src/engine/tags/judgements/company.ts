import {
  AWAITED,
  BESIDE_PRAISE,
  CHILD_WORDS,
  IMPACT_SIZES,
  LASTING,
  LASTING_TROUBLES,
  LATE_THINGS,
  LEFT_STATES,
  LIKED_DOINGS,
  LIKED_THINGS,
  STAFF_WORDS,
  TAKING,
} from "../../lexicon/judgement-contexts.ts";
import { DENIED_PARTICIPLES } from "../../lexicon/negators.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Match } from "./denial.ts";
import { slowed } from "./late.ts";
import { copulas, type Unit } from "./units.ts";

const awaited = wordSet(AWAITED);
const awaitedParticiples = wordSet(`${DENIED_PARTICIPLES} seen felt proven translated consolidated`);
const impactSizes = wordSet(IMPACT_SIZES);
const lasting = wordSet(LASTING);
const lastingTroubles = wordSet(LASTING_TROUBLES);
const likedDoings = wordSet(LIKED_DOINGS);
const likedThings = wordSet(LIKED_THINGS);
const staffWords = wordSet(STAFF_WORDS);
const taking = wordSet(TAKING);
const contested = wordSet(
  "findings finding report recommendations recommendation criticism criticisms judgement judgment outcome inspection this points letter verdict",
);
const troubles = wordSet("tension tensions fear anger frustration anxiety distrust relief shock grief disappointment disease diseases");
const having = wordSet("have has had having make makes made making");
const lateThings = wordSet(LATE_THINGS);
const leftStates = wordSet(LEFT_STATES);
const liking = wordSet("enjoy enjoys enjoyed enjoying like likes love loves");

const succeeding = wordSet("succeed succeeded succeeds succeeding");
const shown = wordSet("palpable infectious unmistakable");
const gapMovements = wordSet("closing closed narrowing narrowed reducing shrinking shrunk widening widened growing");
const letting = wordSet("let lets letting");
const letDown = wordSet(
  `${CHILD_WORDS} us them him her you me everyone staff pupils patients residents tenants victims public community town leavers learners prisoners side court borough county city island nation team profession`,
);
const besidePraise = wordSet(BESIDE_PRAISE);
const childWords = wordSet(CHILD_WORDS);
const ownEfforts = wordSet(
  "read write learn understand hear walk sleep breathe engage maintain keep sustain cope manage settle attend accept trust form concentrate adjust parent live",
);
const judges = wordSet("inspectors inspector ofsted cqc regulator watchdog ombudsman inspectorate hmi coroner commissioner");
const churning = wordSet("constant frequent multiple numerous");

/** The words that `companyRules` knows: there are none for any other. */
export const companyOpeners: ReadonlySet<string> = new Set([
  ...[
    "yet",
    "seriously",
    "hard",
    "overly",
    "early",
    "late",
    "challenging",
    "slowed",
    "quickened",
    "immediate",
    "serious",
    "concerned",
    "best",
  ],
  ...[besidePraise, gapMovements, leftStates, letting, succeeding, shown, churning, liking, lastingTroubles, impactSizes].flatMap(
    (words) => [...words],
  ),
]);

/** Finds the judgement that a word opens, where one does. */
export type Rule = (units: readonly Unit[], at: number) => Match | undefined;

/** What finds judgements of a common word and the deed beside it: "challenges remain", "has yet to show", "takes it seriously", "enjoy working here". */
export function companyRules(text: string): readonly Rule[] {
  const only = ruleOf(text);
  if (only) return [only];
  return [
    ...(besidePraise.has(text) ? [praisedWith] : []),
    ...(leftStates.has(text) ? [leftSo] : []),
    ...(lastingTroubles.has(text) ? [lasts] : []),
    ...(impactSizes.has(text) ? [impact] : []),
  ];
}

/** The rule of a word that has no other. */
function ruleOf(text: string): Rule | undefined {
  if (succeeding.has(text)) return succeeds;
  if (shown.has(text)) return shows;
  if (churning.has(text)) return churn;
  if (liking.has(text)) return liked;
  if (gapMovements.has(text)) return gapMoves;
  if (letting.has(text)) return lettingDown;
  switch (text) {
    case "yet":
      return yetTo;
    case "seriously":
      return takenSeriously;
    case "hard":
      return hardWork;
    case "overly":
      return overly;
    case "early":
      return early;
    case "late":
      return tooLate;
    case "challenging":
      return challenging;
    case "slowed":
    case "quickened":
      return slowed;
    case "best":
      return simplyBest;
    case "concerned":
      return worried;
    case "serious":
      return seriousImpact;
    case "immediate":
      return atOnce;
    default:
      return undefined;
  }
}

/** How far a gap's measure may stand from what becomes of it, in units. */
const GAP_REACH = 32;

function isSentenceEnd(unit: Unit | undefined): boolean {
  return unit !== undefined && /^[.;:!?]$/.test(unit.text);
}

/** True where a gap at `at` is told to close or to widen, which is the verdict. */
export function hasMovement(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + GAP_REACH && units[i] && !isSentenceEnd(units[i]); i++)
    if (gapMovements.has(units[i]?.text ?? "") && gapMoves(units, i)) return true;
  return false;
}

/** "The gap between them and their peers is steadily closing", "the gap has widened". */
function gapMoves(units: readonly Unit[], at: number): Match | undefined {
  const isSlow = /ly$/.test(units[at - 1]?.text ?? "");
  const from = isSlow && units[at - 1]?.kind !== "adverb" ? at - 1 : at;
  const before = isSlow ? at - 1 : at;
  const link = /^(?:now|also|still)$/.test(units[before - 1]?.text ?? "") ? before - 2 : before - 1;
  if (!/^(?:is|are|has|have|been)$/.test(units[link]?.text ?? "")) return undefined;
  for (let i = link - 1; i >= Math.max(0, link - GAP_REACH) && !isSentenceEnd(units[i]); i--)
    if (/\bgaps?$/.test(units[i]?.text ?? ""))
      return { from, to: at + 1, polarity: /^(?:widen|grow)/.test(units[at]?.text ?? "") ? -1 : 1 };
  return undefined;
}

function overly(units: readonly Unit[], at: number): Match | undefined {
  // "an overly rosy view"
  const next = units[at + 1];
  if (next?.kind === "plain" && /(?:y|ive|ous|ful|ic|ed|ing|ent|al|ish)$/.test(next.text) && !next.text.endsWith("ly"))
    return { from: at, to: at + 2, polarity: -1 };
  return /^(?:focus|focuses|rely|relies|relied|relying|depend|depends|dwell|dominate)$/.test(units[at + 1]?.text ?? "")
    ? { from: at, to: at + 1, polarity: -1 }
    : undefined;
}

function challenging(units: readonly Unit[], at: number): Match | undefined {
  return demanding(units, at) ?? hardGoing(units, at);
}

function succeeds(units: readonly Unit[], at: number): Match | undefined {
  return units[at + 1]?.text === "in" ? { from: at, to: at + 1, polarity: 1 } : undefined;
}

/** "a strong and established response", "well informed and engaged": with praise to its left, before what it praises or at a clause's end. */
function praisedWith(units: readonly Unit[], at: number): Match | undefined {
  const left = units[at - 2];
  if (!/^(?:and|,|but)$/.test(units[at - 1]?.text ?? "") || !left || left.polarity <= 0 || !/adjective$/.test(left.kind)) return undefined;
  const next = units[at + 1];
  // "clear and considered by the board": done to it.
  const isBefore = next?.kind === "plain" && !/^(?:by|in|at|as|to|for|on|with|from|the|a|an|that|when|if)$/.test(next.text);
  return isBefore || (next?.text === "and" && /adjective$/.test(units[at + 2]?.kind ?? ""))
    ? { from: at, to: at + 1, polarity: 1 }
    : undefined;
}

function lasts(units: readonly Unit[], at: number): Match | undefined {
  return isLasting(units, at) ? { from: at, to: at + 1, polarity: -1 } : undefined;
}

/** "challenges remain", "sufficiency challenges mean that …", "poor plans remain problems". */
function isLasting(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.text ?? "";
  if (lasting.has(next) || (/^(?:means?|meant)$/.test(next) && /s$/.test(units[at]?.text ?? ""))) return true;
  return lasting.has(units[at - 1]?.text ?? "");
}

/** "Leaders took immediate action", "immediate steps were taken"; not "to take immediate action". */
function atOnce(units: readonly Unit[], at: number): Match | undefined {
  const action = /^(?:remedial|corrective|effective|safeguarding|protective)$/.test(units[at + 1]?.text ?? "") ? at + 2 : at + 1;
  if (!/^(?:actions?|steps|measures)$/.test(units[action]?.text ?? "")) return undefined;
  const previous = units[at - 1]?.text ?? "";
  const isTaken =
    /^(?:was|were|is|are|been)$/.test(units[action + 1]?.text ?? "") && /^(?:taken|made|been)$/.test(units[action + 2]?.text ?? "");
  return /^(?:took|taken|takes|taking)$/.test(previous) || isTaken ? { from: at, to: at + 1, polarity: 1 } : undefined;
}

/** "is having a significant impact": praise, unless what has it is a trouble ("instability is having …"). */
function impact(units: readonly Unit[], at: number): Match | undefined {
  let end = at;
  while (end < at + 3 && (impactSizes.has(units[end]?.text ?? "") || units[end]?.text === "and")) end++;
  if (!/^(?:impact|effect|influence)$/.test(units[end]?.text ?? "")) return undefined;
  const article = /^(?:an?|such|the)$/.test(units[at - 1]?.text ?? "") ? 1 : 0;
  const verb = at - 1 - article;
  if (!having.has(units[verb]?.text ?? "") && !/^(?:already|also|now)$/.test(units[verb]?.text ?? "")) return undefined;
  for (let i = verb - 1; i >= Math.max(0, verb - 25); i--) {
    if (/^[.;:]$/.test(units[i]?.text ?? "")) break;
    if ((units[i]?.polarity ?? 0) < 0) return { from: at, to: end + 1, polarity: -1 };
  }
  return { from: at, to: end + 1, polarity: 1 };
}

/** "Inspectors were deeply concerned about the quality of plans"; what anybody else worries about is no verdict. */
function worried(units: readonly Unit[], at: number): Match | undefined {
  if (!/^(?:about|that|by|at|to)$/.test(units[at + 1]?.text ?? "")) return undefined;
  const from = /^(?:very|deeply|seriously|gravely|particularly|extremely|so|especially)$/.test(units[at - 1]?.text ?? "") ? at - 1 : at;
  if (!/^(?:is|are|was|were|remain|remains|remained|been)$/.test(units[from - 1]?.text ?? "")) return undefined;
  const isJudge = units.slice(Math.max(0, from - 4), from).some((unit) => judges.has(unit.text));
  return isJudge ? { from, to: at + 1, polarity: -1 } : undefined;
}

/** "My social worker is the best."; not "the best way". */
function simplyBest(units: readonly Unit[], at: number): Match | undefined {
  const next = units[at + 1];
  if (units[at - 1]?.text !== "the" || !copulas.has(units[at - 2]?.text ?? "")) return undefined;
  return next === undefined || next.kind === "stop" ? { from: at - 1, to: at + 1, polarity: 1 } : undefined;
}

/** "is having a serious impact on safety": blame whatever has it. */
function seriousImpact(units: readonly Unit[], at: number): Match | undefined {
  const isHad = having.has(units[at - 2]?.text ?? "") && /^an?$/.test(units[at - 1]?.text ?? "");
  return isHad && /^(?:impact|effect)$/.test(units[at + 1]?.text ?? "") ? { from: at, to: at + 2, polarity: -1 } : undefined;
}

/** "has yet to demonstrate impact", "is yet to be embedded". */
function yetTo(units: readonly Unit[], at: number): Match | undefined {
  if (units[at + 1]?.text !== "to" || !/^(?:is|are|was|were|has|have|had|but|and|as)$/.test(units[at - 1]?.text ?? "")) return undefined;
  let verb = at + 2;
  while (/ly$/.test(units[verb]?.text ?? "")) verb++;
  if (!awaited.has(units[verb]?.text ?? "")) return undefined;
  const passive = units[verb]?.text === "be" ? units[verb + 1] : undefined;
  if (passive && !awaitedParticiples.has(passive.text)) return undefined;
  return { from: at, to: passive ? verb + 2 : pastImpact(units, verb + 1), polarity: -1 };
}

/** After "yet to have": past "a significant impact". */
function pastImpact(units: readonly Unit[], from: number): number {
  let end = /^an?$/.test(units[from]?.text ?? "") ? from + 1 : from;
  if (impactSizes.has(units[end]?.text ?? "")) end++;
  return units[end]?.text === "impact" && /^(?:have|make)$/.test(units[from - 1]?.text ?? "") ? end + 1 : from;
}

/** "Leaders take their duties very seriously." */
function takenSeriously(units: readonly Unit[], at: number): Match | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    if (units[i]?.kind === "stop" || units[i]?.kind === "negator") return undefined;
    if (!taking.has(units[i]?.text ?? "")) continue;
    // "We take this seriously", "takes the findings seriously": promises.
    if (/^(?:we|i|will|to|must|should)$/.test(units[i - 1]?.text ?? "")) return undefined;
    if (units.slice(i + 1, i + 5).some((unit) => contested.has(unit.text))) return undefined;
    const degree = /^(?:very|extremely|equally|really)$/.test(units[at - 1]?.text ?? "") ? 1 : 0;
    return { from: at - degree, to: at + 1, polarity: 1 };
  }
  return undefined;
}

/** "thorough and challenging", "challenging but supportive": praise beside praise. */
function demanding(units: readonly Unit[], at: number): Match | undefined {
  const before = /^(?:and|,|but|yet)$/.test(units[at - 1]?.text ?? "") ? units[at - 2] : undefined;
  const after = /^(?:and|but)$/.test(units[at + 1]?.text ?? "") ? units[at + 2] : undefined;
  const beside = [before, after].some((unit) => unit?.kind === "adjective" && unit.polarity > 0);
  return beside ? { from: at, to: at + 1, polarity: 1 } : undefined;
}

/** "Finding homes remains challenging", "is highly challenging"; not a child's behaviour. */
function hardGoing(units: readonly Unit[], at: number): Match | undefined {
  const next = units[at + 1];
  if (next && next.kind !== "stop" && !/^(?:and|but|because|due|to|for|in|with|given|as|despite|when)$/.test(next.text)) return undefined;
  const lasts = /^(?:remains|remain|remained|proving|proved|proves)$/;
  const from = /^(?:very|extremely|highly|particularly|increasingly|especially|hugely)$/.test(units[at - 1]?.text ?? "") ? at - 1 : at;
  const link = units[from - 1]?.text ?? "";
  if (!lasts.test(link) && !(from < at && /^(?:is|are|was|were|been)$/.test(link))) return undefined;
  return units.slice(Math.max(0, from - 8), from).some((unit) => /^behaviours?$/.test(unit.text))
    ? undefined
    : { from, to: at + 1, polarity: -1 };
}

/** "Their commitment to children is palpable"; of tension it is no praise. */
function shows(units: readonly Unit[], at: number): Match | undefined {
  if (!copulas.has(units[at - 1]?.text ?? "")) return undefined;
  const isTrouble = units.slice(Math.max(0, at - 8), at).some((unit) => troubles.has(unit.text));
  return isTrouble ? undefined : { from: at, to: at + 1, polarity: 1 };
}

/** "frequent changes of social worker". */
function churn(units: readonly Unit[], at: number): Match | undefined {
  if (!/^(?:changes?|turnover)$/.test(units[at + 1]?.text ?? "") || !/^(?:of|in)$/.test(units[at + 2]?.text ?? "")) return undefined;
  for (let i = at + 3; i < at + 7; i++) if (staffWords.has(units[i]?.text ?? "")) return { from: at, to: at + 2, polarity: -1 };
  return undefined;
}

/** "Staff enjoy working here", "children like their social workers"; not "children enjoy football". */
function liked(units: readonly Unit[], at: number): Match | undefined {
  const next = units[at + 1]?.text ?? "";
  if (/^(?:would|to|not|n't|do|things|something|and|just|who)$/.test(units[at - 1]?.text ?? "")) return undefined;
  const isDoing = likedDoings.has(next) && !/^like/.test(units[at]?.text ?? "");
  const likesDoing = /^like/.test(units[at]?.text ?? "") && /^(?:working|living)$/.test(next);
  const isThing = /^(?:their|the|our|his|her)$/.test(next) && likedThings.has(units[at + 2]?.text ?? "");
  if (!isDoing && !likesDoing && !isThing) return undefined;
  if (
    /^like/.test(units[at]?.text ?? "") &&
    !/^(?:they|staff|children|people|pupils|residents|carers|workers|adopters|most|all|we|i|he|she|really)$/.test(units[at - 1]?.text ?? "")
  )
    return undefined;
  return { from: at, to: at + 1, polarity: 1 };
}

/** "thanked staff for their hard work"; not "it was hard work". */
function hardWork(units: readonly Unit[], at: number): Match | undefined {
  const isTheirs = /^(?:their|his|her|its|our|your|staff's|for|of|the|through|and)$/.test(units[at - 1]?.text ?? "");
  return isTheirs && units[at + 1]?.text === "work" ? { from: at, to: at + 1, polarity: 1 } : undefined;
}

/** "four late responses"; not "late entries into care". */
function tooLate(units: readonly Unit[], at: number): Match | undefined {
  if (
    /^(?:challenges?|challenged|challenging|tackle|tackled|tackling|chase|chased|reduce|reduced|reducing|avoid|no|any)$/.test(
      units[at - 1]?.text ?? "",
    )
  )
    return undefined;
  return lateThings.has(units[at + 1]?.text ?? "") ? { from: at, to: at + 1, polarity: -1 } : undefined;
}

const begins = /^(?:begin|begins|began|begun|start|starts|started|intervene|intervenes|intervened)$/;

/** "Planning begins early", "Early consideration is given to permanence"; not "the need for early planning". */
function early(units: readonly Unit[], at: number): Match | undefined {
  if (/^(?:consideration|planning|thought|preparation|attention)$/.test(units[at + 1]?.text ?? ""))
    return /^(?:for|of|to|on|the|from|through|improve|promote)$/.test(units[at - 1]?.text ?? "")
      ? undefined
      : { from: at, to: at + 1, polarity: 1 };
  if (/^ensure[sd]$/.test(units[at - 1]?.text ?? "")) return { from: at, to: at + 1, polarity: 1 };
  const next = units[at + 1];
  if (!begins.test(units[at - 1]?.text ?? "")) {
    // "They start their transition to the service early so that …"
    const isLast = next === undefined || next.text === "." || next.text === "so";
    if (!isLast || !units.slice(Math.max(0, at - 8), at).some((unit) => begins.test(unit.text))) return undefined;
  }
  const ends = !next || next.kind === "stop" || /^(?:and|so|with|to|for|enough)$/.test(next.text);
  return ends ? { from: at, to: next?.text === "enough" ? at + 2 : at + 1, polarity: 1 } : undefined;
}

/** "leaves some children waiting for help", "left them exposed". */
function leftSo(units: readonly Unit[], at: number): Match | undefined {
  const next = units[at + 1];
  if (next && next.kind !== "stop" && !/^(?:to|and|when|in|at|without|while|for|because|about|by|as|or)$/.test(next.text)) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const text = units[i]?.text ?? "";
    if (units[i]?.kind === "stop" || /^(?:is|are|was|were|to|who|that|and)$/.test(text)) return undefined;
    if (!/^(?:leaves|leaving|leave|left)$/.test(text)) continue;
    // "left care vulnerable": gone from it, not left in a state.
    return /^(?:care|home|school|the)$/.test(units[i + 1]?.text ?? "") && i + 1 < at - 1
      ? undefined
      : { from: at, to: at + 1, polarity: -1 };
  }
  return undefined;
}

/** "let these families down", "letting the most vulnerable children down", "let Marsh End down", "let standards slide". */
function lettingDown(units: readonly Unit[], at: number): Match | undefined {
  let somebody = false;
  for (let i = at + 1; i < at + 7 && units[i] && units[i]?.kind !== "stop"; i++) {
    const text = units[i]?.text ?? "";
    if (text === "slide" && i > at + 1) return { from: at, to: i + 1, polarity: -1 };
    if (text === "down") return somebody ? { from: at, to: i + 1, polarity: -1 } : undefined;
    somebody ||= units[i]?.capital === true || letDown.has(text.slice(text.lastIndexOf(" ") + 1));
  }
  return undefined;
}

/** "some young people struggle to keep a college place": what a child bears, not what a service does. */
export function isOwnStruggle(units: readonly Unit[], at: number, verb: number): boolean {
  // "I fail to see how": a way of contesting.
  if (/^(?:see|understand|recognise|accept)$/.test(units[verb]?.text ?? "") && /^(?:i|we)$/.test(units[at - 1]?.text ?? "")) return true;
  if (!/^strugg/.test(units[at]?.text ?? "") || !ownEfforts.has(units[verb]?.text ?? "")) return false;
  return units.slice(Math.max(0, at - 4), at).some((unit) => childWords.has(unit.text.slice(unit.text.lastIndexOf(" ") + 1)));
}
