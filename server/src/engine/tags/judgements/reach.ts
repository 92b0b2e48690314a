import { BASE_VERBS } from "../../lexicon/grammar-words.ts";
import { CHILD_WORDS, DENIED_STAYS, MAIN_VERBS } from "../../lexicon/judgement-contexts.ts";
import { wordSet } from "../words/phrase-book.ts";
import { finite, opensWithSubject } from "./clause-end.ts";
import type { Match } from "./denial.ts";
import { copulas, isParticiple, type Unit } from "./units.ts";

/** How many units a negator may deny at most. */
const LONGEST_REACH = 80;

/** How far into a sentence what was read so far tells on what comes; each is the first unit that it does not tell on. */
export interface Reach {
  /** What is praised is denied. */
  to: number;
  /** What is blamed is denied, too ("no child was left at risk"). */
  none: number;
  /** What is praised was to be brought about and was not, so that a wish denies it, too. */
  enabled: number;
  /** What is praised was prevented or is lacking: nobody says that it is there. */
  prevented: number;
}

const baseVerbs = wordSet(BASE_VERBS);
const childWords = wordSet(CHILD_WORDS);
const deniedStays = wordSet(DENIED_STAYS);
const mainVerbs = wordSet(MAIN_VERBS);
/** Words behind which a negator denies nothing any more. */
const turns = wordSet("unless but however although though while whilst whereas because which so despite");
const subordinators = wordSet("when where if although though while whilst because since once despite who which whose that as");
const enabling = wordSet("enable enabled allow allowed help helped ensure ensured lead led");

/** Notes how far a judgement tells on those after it. */
export function noteReach(units: readonly Unit[], match: Match, reach: Reach): void {
  const last = units[match.to - 1]?.text ?? "";
  if (match.reaches) extendReach(units, match.to - 1, "", reach);
  if (isUncertain(units, match)) reach.to = Math.max(reach.to, reachOf(units, match.to, false));
  if (match.polarity < 0 && isBlocking(units, match)) reach.prevented = blockedUntil(units, match.to);
  // "little evidence of effective scrutiny"
  if (match.polarity < 0 && units[match.to]?.text === "evidence" && /^(?:little|limited)$/.test(last))
    reach.to = Math.max(reach.to, reachOf(units, match.to, true));
  if (last === "without the benefit of") extendReach(units, match.to - 1, "", reach);
  // "too few plans are up to date"
  if (last === "few" && units[match.from]?.text === "too") extendReach(units, match.to - 1, "few", reach);
}

/** "cannot be assured that they are safe": what one cannot be sure of is denied. */
function isUncertain(units: readonly Unit[], match: Match): boolean {
  return (
    match.polarity < 0 &&
    units[match.to]?.text === "that" &&
    /\b(?:assured|clear|confident|sure|certain|satisfied|themselves|itself)$/.test(units[match.to - 1]?.text ?? "")
  );
}

/** "prevents workers from gaining a clear picture", "lacks purposeful oversight", "delays in taking decisive action": nobody says that it is clear. */
function isBlocking(units: readonly Unit[], match: Match): boolean {
  const last = units[match.to - 1]?.text ?? "";
  const next = units[match.to]?.text ?? "";
  if (/^(?:prevent|hinder|hamper|imped)/.test(last) || /^lack/.test(units[match.from]?.text ?? "")) return true;
  if (/^(?:shortfalls?|delays?|drift)$/.test(last)) return next === "in";
  return last === "adversely" && /^(?:affect|impact)/.test(next);
}

/** Where what is blocked ends: before a stop, "but" or a verb that says something of its own. */
function blockedUntil(units: readonly Unit[], from: number): number {
  let to = from;
  while (to < units.length && units[to]?.kind !== "stop" && units[to]?.text !== "but" && !isFiniteVerb(units[to]?.text)) to++;
  return to;
}

/** "Few plans are good", "only 5 of the 40 plans are good": a clause that so begins denies; "a few" does not. */
export function opensWithFew(units: readonly Unit[], at: number): boolean {
  if (units[at]?.text !== "few") return isSmallShare(units, at + 1);
  const previous = units[at - 1];
  return previous === undefined || previous.kind === "stop" || /^(?:very|but|and|that|although|while)$/.test(previous.text);
}

/** "approximately a quarter of", "12 %  of", "a minority of", "one in three". */
function isSmallShare(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const text = units[i]?.text ?? "";
    if (text === "of" || text === "in") return i > from;
    if (
      !/^(?:\d+|%|per|cent|a|about|around|approximately|one|two|three|four|five|six|half|third|quarter|fifth|tenth|small|minority|handful|number|proportion|some)$/.test(
        text,
      )
    )
      return false;
  }
  return false;
}

const CONTESTING = /^(?:disput(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|den(?:y|ies|ied|ying)|question(?:s|ed|ing)?|contest(?:s|ed|ing)?)$/;

/** Notes that what follows the unit at `at` is denied: by the word `negator`, or, where it is empty, by a judgement that ends there. */
export function extendReach(units: readonly Unit[], at: number, negator: string, reach: Reach): void {
  // "Nobody disputes that …", "no longer contests …" denies nothing that follows.
  if (CONTESTING.test(units[at + 1]?.text ?? "") || CONTESTING.test(units[at + 2]?.text ?? "")) return;
  // "Not only is this good", "owes this in no small part to careful wardens": nothing is denied.
  const after = units[at + 1]?.text ?? "";
  if (/^not(?:hing)?$/.test(negator) && /^(?:only|just|merely|simply)$/.test(after)) return;
  if (negator === "no" && /^(?:small|doubt|less)$/.test(after)) return;
  if (negator === "no" && isNamed(units, at)) return;
  // "Most, but not all, discussions are held promptly": most of them are.
  if (negator === "not" && units[at - 1]?.text === "but" && after === "all" && units[at + 2]?.text === ",") return;
  // "decisions on whether or not to move", "does not stop them from listening carefully"
  if (negator === "not" && units[at - 1]?.text === "or" && units[at - 2]?.text === "whether") return;
  if (negator === "not" && /^(?:stop|prevent|deter|discourage)$/.test(after)) return;
  reach.to = reachOf(units, at, negator === "");
  if (negator !== "" && isChildsLot(units, at))
    reach.prevented = Math.max(reach.prevented, Math.min(reach.to, blockedUntil(units, at + 1)));
  if (units.slice(at, at + 3).some((unit) => enabling.has(unit.text)) || isNoChance(units, at)) reach.enabled = reach.to;
  if (/^(?:no|no longer|none|nobody|nor|few|only|just)$/.test(negator) && !isOfTrouble(units, at)) reach.none = reach.to;
}

/** "There is no reason given for | the delays": they are there. */
function isOfTrouble(units: readonly Unit[], at: number): boolean {
  return units
    .slice(at + 1, at + 5)
    .some(
      ({ text }, index, after) =>
        /^(?:rationale|reasons?|explanation|justification|excuse|apology|plan)$/.test(text) && after[index + 1]?.text === "for",
    );
}

/** "a ‘no blame’ policy", "the ‘no more bags’ scheme" */
function isNamed(units: readonly Unit[], at: number): boolean {
  const end = [at + 1, at + 2, at + 3, at + 4].find((i) => units[i]?.endsQuote);
  return (
    end !== undefined && /^(?:policy|provision|approach|scheme|rule|model|initiative|principle|campaign)$/.test(units[end + 1]?.text ?? "")
  );
}

/** "parents were | unable to get help"; not "children who are unable to live at home", "when parents are unable to give care". */
export function isPredicated(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.text !== "to" || !/^(?:is|are|was|were|been)$/.test(units[at - 1]?.text ?? "")) return false;
  for (let i = at - 2; i >= Math.max(0, at - 12) && units[i]?.kind !== "stop"; i--)
    if (/^(?:who|whose|when|where|if|that|because|as|for|since)$/.test(units[i]?.text ?? "") && !isThatClause(units, i)) return false;
  return true;
}

/** "means | that", "said | that": a clause that is said. */
function isThatClause(units: readonly Unit[], at: number): boolean {
  return units[at]?.text === "that" && /^(?:means?|meant|said|says|found|find|told|reported|meaning)$/.test(units[at - 1]?.text ?? "");
}

/** "do not have the opportunity to form strong bonds": what is missed for want of a chance is denied with it. */
function isNoChance(units: readonly Unit[], at: number): boolean {
  const chance = units[at + 1]?.text === "have" || units[at + 1]?.text === "given" ? at + 3 : at + 1;
  return /^(?:opportunity|opportunities|chance)$/.test(units[chance]?.text ?? "") && units[chance + 1]?.text === "to";
}

/** Where a negator stops denying what is praised after it. Its own verb counts: "not all plans are …" reaches over one verb, "has not …" over none. */
function reachOf(units: readonly Unit[], at: number, hasVerb: boolean): number {
  const end = Math.min(units.length, at + LONGEST_REACH);
  const subordinate = inSubordinateClause(units, at);
  const opines = /^(?:feel|felt|believe|believed|think|thought|say)$/.test(units[at + 1]?.text ?? "");
  const takesClause = /^(?:ensur|mean|guarantee)/.test(units[at]?.text ?? "");
  let verbs =
    (hasVerb && !takesClause) ||
    isFiniteVerb(units[at - 1]?.text) ||
    isFiniteVerb(units[at]?.text.split(" ", 1)[0]) ||
    // "reasons for not moving are clear"
    (/^(?:for|of|by)$/.test(units[at - 1]?.text ?? "") && /ing$/.test(units[at + 1]?.text ?? "")) ||
    /n't$|^cannot/.test(units[at]?.text ?? "")
      ? 0
      : 1;
  // "do not feel that they are heard or that anybody is proud": what is not thought is denied whole.
  if (opines || (/^(?:evidence|signs?|indication|assurance|guarantee)$/.test(units[at + 1]?.text ?? "") && units[at + 2]?.text === "that"))
    verbs += 2;
  const ofWhom = saysOfWhom(units, at) ? pastDenied(units, at) : -1;
  for (let i = at + 1; i < end; i++) {
    const text = units[i]?.text ?? "";
    const next = units[i + 1]?.text ?? "";
    if (text === "." || text === ";" || text === ":" || text === "–" || text === "—") return i;
    // "those recorded as ‘not in touch’ were active"
    if (i <= at + 3 && units[i]?.endsQuote && next !== "," && !/adjective$/.test(units[i]?.kind ?? "")) return i + 1;
    if (turns.has(text)) return i;
    // "as quickly or as effectively as it should" goes on.
    if (text === "as" && (units[i + 1]?.polarity ?? 0) <= 0 && !/^(?:it|they)$/.test(next) && !isAsWhat(units, i)) return i;
    if (ofWhom >= 0 && i > ofWhom && takesUpMain(units, i)) return i;
    if ((text === "," || text === "and") && opensOther(units, at, i)) return i;
    if (
      text === "," &&
      (subordinate || /^(?:and|but|which|so|although|with|despite|they|it|this|for|resulting|leading|thus|thereby)$/.test(next))
    )
      return i;
    // "the calls that were not returned, that's fair": the verdict takes up what was denied.
    if (text === "," && (/^(?:that|it|he|she|there)'s$/.test(next) || (next === "that" && copulas.has(units[i + 2]?.text ?? "")))) return i;
    if (text === "and" && /^(?:the|its|their|some|most|many)$/.test(next) && hasVerbSoon(units, i + 2)) return i;
    if (text === "and" && /^(?:is|are|was|were|has|have|took|takes|this|they|it|there)$/.test(next)) return i;
    // "not all plans that are reviewed are clear": the verb of the clause inside does not count.
    if ((copulas.has(text) || (text === "can" && next === "be")) && !/^(?:who|that)$/.test(units[i - 1]?.text ?? "") && --verbs < 0)
      return i;
  }
  return end;
}

/** "offered a room | as a guest": what it was offered as. */
function isAsWhat(units: readonly Unit[], at: number): boolean {
  return /^an?$/.test(units[at + 1]?.text ?? "") && !/^(?:result|consequence|matter)$/.test(units[at + 2]?.text ?? "");
}

/** "pupils who are | not at school", "pupils | not at school": says which pupils, and the main clause has its own verb. */
function saysOfWhom(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.text ?? "";
  // "all pupils | without a place have clear plans"
  if (units[at]?.text === "without" && !/^(?:a|an|any)$/.test(before))
    return childWords.has(before) || /^(?:those|pupils|identified|left|people|tenants|residents)$/.test(before);
  if (/^(?:in|at|able|attending|living)$/.test(units[at + 1]?.text ?? "") && at < 4 && (childWords.has(before) || before.endsWith("s")))
    return !isFiniteVerb(before) && before !== "does";
  for (let i = at - 1; i >= Math.max(0, at - 3) && units[i]?.kind !== "stop"; i--)
    if (/^(?:who|whose)$/.test(units[i]?.text ?? "")) return true;
  return false;
}

/** The verb that a negator denies: "not | able to always | attend". */
function pastDenied(units: readonly Unit[], at: number): number {
  let i = at + 1;
  while (i < at + 6 && (/^(?:able|to|be|been|have|yet|always|often|currently|longer)$/.test(units[i]?.text ?? "") || isAdverb(units[i])))
    i++;
  return i;
}

function isAdverb(unit: Unit | undefined): boolean {
  return unit !== undefined && /adverb$/.test(unit.kind);
}

/** After a clause with "who": "… | receive good help", "find those who … | and take careful notes". */
function takesUpMain(units: readonly Unit[], i: number): boolean {
  const text = units[i]?.text ?? "";
  if (text === "and") return baseVerbs.has(units[i + 1]?.text ?? "");
  return (
    mainVerbs.has(text) && !/^(?:to|and|or|not|who|that|can|cannot|could|will|would|may|do|they|longer)$/.test(units[i - 1]?.text ?? "")
  );
}

/** True where a comma or "and" opens a clause with a subject of its own, after a denied one that had its verb: "has no nurse and staff work hard". */
function opensOther(units: readonly Unit[], at: number, i: number): boolean {
  const isAnd = units[i]?.text === "and";
  if (isAnd && /^work(?:s|ed|ing)?$/.test(units[i + 1]?.text ?? "") && units[i + 2]?.text === "hard") return true;
  // "no list is kept and risks mistakes"
  if (isAnd && /^(?:risks|means|leads|results|causes|creates)$/.test(units[i + 1]?.text ?? "")) return true;
  // "do not meet delay and benefit from quick repairs": joint denial says "or".
  if (isAnd && /^(?:benefit|benefits|receive|receives)$/.test(units[i + 1]?.text ?? "") && units[at + 1]?.text !== "always") return true;
  if (!isAnd && subordinators.has(units[0]?.text ?? "")) return opensWithSubject(units, i + 1) || hasFiniteSoon(units, i + 1);
  const isTheir = /^(?:the|its|their|this)$/.test(units[i + 1]?.text ?? "");
  // "and, in most wards, the new rota led to …"
  if (isAnd && units[i + 1]?.text === ",") {
    const close = units.findIndex((unit, index) => index > i + 1 && index < i + 9 && unit.text === ",");
    return close > 0 && /^(?:the|this|these|their|its)$/.test(units[close + 1]?.text ?? "");
  }
  if (!isAnd || !(opensWithSubject(units, i + 1) || (isTheir && hasFiniteSoon(units, i + 1)))) return false;
  // "does not ensure that plans are clear and staff know them well": both are to be ensured.
  const between = units.slice(at + 1, i);
  if (between.some(({ text }) => text === "that" || /^(?:ensur|mean|guarantee)/.test(text))) return false;
  return (
    isFiniteVerb(units[at - 1]?.text) ||
    /n't$|^cannot/.test(units[at]?.text ?? "") ||
    between.some(({ text }) => isFiniteVerb(text) || baseVerbs.has(text))
  );
}

/** "…, | the council makes good use of it". */
function hasFiniteSoon(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 6 && units[i] && units[i]?.kind !== "stop"; i++) {
    const text = units[i]?.text ?? "";
    if (subordinators.has(text) || text === "and") return false;
    if (i > from && (finite.has(text) || text === "works")) return true;
    if (i > from + 1 && isParticiple(text) && /^(?:the|these|this|them|it|its|their)$/.test(units[i + 1]?.text ?? "")) return true;
  }
  return false;
}

/** "children who | cannot live safely at home", "tenants are | no longer able to stay with relatives": why somebody is served, no verdict. */
function isChildsLot(units: readonly Unit[], at: number): boolean {
  const able = units[at + 1]?.text === "longer" ? at + 2 : at + 1;
  const from = units[able]?.text === "able" ? able + 2 : able;
  const verb = isAdverb(units[from]) ? from + 1 : from;
  const cannot = /^cannot|^can't/.test(units[at]?.text ?? "") || units[at - 1]?.text === "can";
  if (!deniedStays.has(units[verb]?.text ?? "") || (from === able && !cannot)) return false;
  return units
    .slice(Math.max(0, at - 6), at)
    .some(({ text }) => childWords.has(text.split(" ", 1)[0] ?? "") || /^(?:they|leavers|pupils|tenants|residents)$/.test(text));
}

/** "… and the council has a plan": a clause of its own. */
function hasVerbSoon(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 4 && units[i] && units[i]?.kind !== "stop"; i++)
    if (/^(?:has|have|is|are|was|were)$/.test(units[i]?.text ?? "")) return true;
  return false;
}

function isFiniteVerb(word: string | undefined): boolean {
  return word !== undefined && /^(?:is|are|was|were|has|have|had|do|does|did|can|could|been|be)$/.test(word);
}

/** "when there is not a match, …": such a clause ends at its comma. */
function inSubordinateClause(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const text = units[i]?.text ?? "";
    if (units[i]?.kind === "stop") return false;
    // "With very few exclusions, …"
    if (text === "with" && i > at - 3) return true;
    if (subordinators.has(text)) return true;
  }
  return false;
}
