import { CHILD_WORDS, INABILITIES } from "../../lexicon/judgement-contexts.ts";
import { ACHIEVEMENT_VERBS, DENIED_PARTICIPLES, MANNER_WORDS, SHORT_OF, STEADY_WORDS } from "../../lexicon/negators.ts";
import { wordSet } from "../words/phrase-book.ts";
import { isDuty, isOwed, isRequired } from "./owed.ts";
import { copulas, degreeWords, isParticiple, isVerbHere, type Unit, weightAdjectives } from "./units.ts";

/** A judgement found among the units: from `from` up to, not including, `to`. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly polarity: -1 | 0 | 1;
  /** The negator reaches on: what is praised after it in the clause is denied ("does not ensure that help is timely"). */
  readonly reaches?: boolean;
}

const achievementVerbs = wordSet(ACHIEVEMENT_VERBS);
const deniedParticiples = wordSet(DENIED_PARTICIPLES);
const steadyWords = wordSet(STEADY_WORDS);
const mannerWords = wordSet(MANNER_WORDS);
const auxiliaries = wordSet("be been being have has had get getting");
const inabilities = wordSet(INABILITIES);
const childWords = wordSet(CHILD_WORDS);
const shortOf = wordSet(SHORT_OF);
const doWords = wordSet("do does did");
const articles = wordSet("a an the any of as");
const fillers = wordSet("yet currently still also now both always necessarily been being as ever");
const feltOfOthers = wordSet(
  "included supported empowered respected understood reassured heard welcomed accepted nurtured loved blamed pressured dismissed sidelined",
);
/** What somebody has not done himself. */
const ownDeeds = wordSet("met heard acted followed explained explored joined");
const noDenial = wordSet("only just merely simply least uncommon unusual surprisingly surprising necessarily limited withstanding because");

export interface DenialOptions {
  /** Plain denied verbs judge ("does not reflect"): true in reports; in the press such words are more often a dispute. */
  readonly plainVerbs: boolean;
  /** What lies between belongs to the judgement: "did not challenge leaders enough". In reports "enough" judges with its adverb. */
  readonly reachesEnough?: boolean;
}

/** The judgement that a negator at `at` opens: "not yet good", "does not support", "not completed on time", "not always". */
export function denial(units: readonly Unit[], at: number, options: DenialOptions): Match | undefined {
  const negator = units[at] as Unit;
  const hasDo = doWords.has(units[at - 1]?.text ?? "") || /^(?:do|does|did)n't$/.test(negator.text);
  const from = doWords.has(units[at - 1]?.text ?? "") ? at - 1 : at;
  if (noDenial.has(units[at + 1]?.text ?? "")) return undefined;
  const group = verbGroup(units, at + 1, hasDo);
  const head = headAt(units, group.next, from);
  if (head) return head;
  const verb = units[group.next];
  const isDone =
    verb !== undefined &&
    (hasDo ? isWord(verb) : isParticiple(verb.text) || verb.text.endsWith("ing") || verb.kind === "verb" || verb.kind === "change-verb");
  if (isDone) {
    const after = afterVerb(units, group.next + 1, from);
    if (after) return after;
  }
  if (verb?.text === "able" && isUnable(units, group.next)) return { from, to: group.next + 1, polarity: -1, reaches: true };
  if (verb && isUnaware(units, from, group.next)) return { from, to: group.next + 1, polarity: -1, reaches: true };
  const scant = options.reachesEnough && isDone ? notEnough(units, from, group.next + 1) : undefined;
  if (scant) return scant;
  return steadiness(units, from, group, isDone) ?? (isDone ? plainDenial(units, from, group.next, hasDo, options) : undefined);
}

/** "did not challenge leaders enough", "did not speak to enough staff", "did not triage children fast enough". */
function notEnough(units: readonly Unit[], from: number, after: number): Match | undefined {
  for (let i = after; i < after + 4; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop" || unit.kind === "negator" || /^(?:and|but|or|that|which|who|because|when|if)$/.test(unit.text))
      return undefined;
    if (unit.text === "enough") return { from, to: i + 1, polarity: -1, reaches: true };
  }
  return undefined;
}

/** "staff were not able to show"; not "children who are not able to live at home". */
function isUnable(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.text !== "to" || !inabilities.has(units[at + 2]?.text ?? "")) return false;
  return !units.slice(Math.max(0, at - 7), at).some((unit) => childWords.has(unit.text) || unit.text === "we" || unit.text === "i");
}

/** "managers were not aware of the risk"; a child who is not aware is no verdict, nor is "I was not aware". */
function isUnaware(units: readonly Unit[], from: number, at: number): boolean {
  if (!/^(?:aware|sighted|assured|alert)$/.test(units[at]?.text ?? "") || at > from + 2) return false;
  return units
    .slice(Math.max(0, from - 6), from)
    .some((unit) =>
      /^(?:managers?|leaders?|leadership|authority|council|staff|workers?|trust|force|board|members|governors|partners)$/.test(unit.text),
    );
}

interface VerbGroup {
  /** First unit after the auxiliaries and adverbs. */
  readonly next: number;
  /** The last adverb of steadiness, of manner or of judgement among them, or -1. */
  readonly steady: number;
  readonly manner: number;
}

function verbGroup(units: readonly Unit[], from: number, hasDo: boolean): VerbGroup {
  let steady = -1;
  let manner = -1;
  let next = from;
  for (; next < from + 7; next++) {
    const unit = units[next];
    if (!unit) break;
    // "has not, however, been consistent"
    if (unit.text === "," && /^(?:however|therefore|though|yet)$/.test(units[next + 1]?.text ?? "") && units[next + 2]?.text === ",") {
      next += 2;
      continue;
    }
    if (steadyWords.has(unit.text)) steady = next;
    else if ((mannerWords.has(unit.text) && unit.text !== "yet") || unit.kind === "adverb" || unit.kind === "weak-adverb") manner = next;
    else if (unit.text === "and" && manner === next - 1 && (units[next + 1]?.kind ?? "").endsWith("adverb")) continue;
    else if (
      !(auxiliaries.has(unit.text) && !(hasDo && unit.text !== "be")) &&
      !fillers.has(unit.text) &&
      !(degreeWords.has(unit.text) && unit.kind === "plain")
    )
      break;
  }
  return { next, steady, manner };
}

/** An adjective, noun or phrase that judges right after the verb group, an article between or not: "not a shared", "not of a consistently good". */
function headAt(units: readonly Unit[], at: number, from: number): Match | undefined {
  let i = at;
  for (let step = 0; step < 3 && articles.has(units[i]?.text ?? ""); step++) i++;
  const end = headEnd(units, i);
  if (!end) return undefined;
  if (units[i]?.text === "enough" && end.to === i + 1) return { from, to: end.to, polarity: -1, reaches: true };
  const to = withAlternatives(units, end.to);
  const match = { from, to: units[i - 1]?.text === "as" ? pastYardstick(units, to) : to, polarity: end.polarity > 0 ? -1 : 1 } as const;
  // "not effective in ensuring that plans are timely"
  const ensures =
    units[to]?.text === "in" && /^(?:ensuring|securing|enabling|achieving|delivering|providing)$/.test(units[to + 1]?.text ?? "");
  return ensures && end.polarity > 0 ? { ...match, reaches: true } : match;
}

/** After "not as effective": past "as it could be". */
function pastYardstick(units: readonly Unit[], at: number): number {
  const [as, subject, modal, be] = units.slice(at, at + 4).map((unit) => unit.text);
  if (as === "as" && /^(?:required|needed|necessary|expected|intended|planned|hoped)$/.test(subject ?? "")) return at + 2;
  if (as !== "as" || !/^(?:it|they|we|he|she)$/.test(subject ?? "") || !/^(?:could|should|might|ought|needs?|requires?)$/.test(modal ?? ""))
    return at;
  // "as it needs to be"
  if (be === "to" && units[at + 4]?.text === "be") return at + 5;
  return be === "be" ? at + 4 : at + 3;
}

/** Where the judging words that begin at `i`, degree words first, end; "enough" belongs to them. */
function headEnd(units: readonly Unit[], i: number): { to: number; polarity: number } | undefined {
  let at = i;
  while (isDegree(units[at])) at++;
  const unit = units[at];
  if (!unit) {
    const last = units[at - 1];
    return at > i && last?.kind === "adverb" ? { to: at, polarity: last.polarity } : undefined;
  }
  const isHead =
    (unit.kind === "adjective" && unit.text !== "hard" && !isVerbHere(units, at)) ||
    (unit.kind === "weak-adjective" &&
      !feltOfOthers.has(unit.text) &&
      !(unit.text === "open" && isOpenCase(units, at)) &&
      !(unit.text === "informed" && at === i) &&
      !isVerbHere(units, at)) ||
    unit.kind === "judgement" ||
    unit.kind === "adverb-phrase" ||
    unit.kind === "noun" ||
    unit.kind === "quality-noun" ||
    unit.text === "right" ||
    // "not a failing service"; "not failing to" is no denial of a quality
    (unit.text === "failing" &&
      articles.has(units[at - 1]?.text ?? "") &&
      units[at + 1]?.kind === "plain" &&
      units[at + 1]?.text !== "to") ||
    // "is not failing", "is not failing at everything"
    (unit.text === "failing" &&
      at === i &&
      (copulas.has(units[i - 2]?.text ?? "") || /^(?:is|are|was|were)n't$/.test(units[i - 1]?.text ?? "")) &&
      units[at + 1]?.text !== "to") ||
    (unit.text === "true" && !/^(?:of|that|to)$/.test(units[at + 1]?.text ?? "")) ||
    (unit.text === "high" && /^(?:quality|standards?)$/.test(units[at + 1]?.text ?? "") && units[i - 2]?.text === "of") ||
    (unit.text === "impact" &&
      units[at + 1]?.text !== "of" &&
      /^(?:an?|any|had|having|made|making|have|demonstrated|demonstrating|demonstrate|show|shown|showing|sufficient|significant|enough|much)$/.test(
        units[at - 1]?.text ?? "",
      ));
  if (isHead) {
    const next = units[at + 1];
    // "not shared effectively"
    if (unit.kind === "weak-adjective" && next?.kind === "adverb" && isParticiple(unit.text) && !isParticiple(units[at + 2]?.text ?? ""))
      return { to: at + 2, polarity: unit.polarity };
    if ((unit.kind === "adjective" || unit.kind === "weak-adjective") && next?.kind === "movement-noun")
      return { to: at + 2, polarity: unit.polarity };
    return { to: next?.text === "enough" ? at + 2 : at + 1, polarity: /^(?:right|true|impact|high)$/.test(unit.text) ? 1 : unit.polarity };
  }
  if (unit.text === "enough") return { to: at + 1, polarity: 1 };
  // "not reviewed often enough"
  if (
    units[at + 1]?.text === "enough" &&
    /^(?:often|soon|early|long|far|fast|frequently|regularly|deeply|high|close|broad|deep|wide|full|low|big)$/.test(unit.text)
  )
    return { to: at + 2, polarity: 1 };
  const before = units[at - 1];
  if (at > i && before && (before.kind === "adverb" || before.text === "well")) {
    if (isParticiple(unit.text)) return { to: at + 1, polarity: before.polarity };
    return { to: at, polarity: before.polarity };
  }
  if (at > i && before?.kind === "weak-adverb" && mannerWords.has(before.text) && !isParticiple(unit.text)) return { to: at, polarity: 1 };
  return undefined;
}

/** "not open or known to any agency": no case of theirs. */
function isOpenCase(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + 5).some(({ text }) => /^(?:known|agency|agencies|services|cases)$/.test(text));
}

function isDegree(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (degreeWords.has(unit.text) ||
      unit.kind === "adverb" ||
      unit.kind === "weak-adverb" ||
      unit.text === "any" ||
      (unit.kind === "plain" && weightAdjectives.has(unit.text)))
  );
}

/** What judges right after a denied verb: "not pursued rigorously enough", "not making sufficient progress", "not made explicit". */
function afterVerb(units: readonly Unit[], at: number, from: number): Match | undefined {
  // "not completed in every case"
  const [inWord, every, thing] = units.slice(at, at + 3).map((unit) => unit.text);
  if (
    inWord === "in" &&
    units[at - 1]?.text !== "and" &&
    /^(?:every|all|each)$/.test(every ?? "") &&
    /^(?:cases?|instances?)$/.test(thing ?? "")
  )
    return { from, to: at + 3, polarity: -1, reaches: true };
  const complement = complementEnd(units, pastAlternative(units, at));
  if (complement === undefined)
    return units[at]?.kind === "adverb" && (units[at]?.polarity ?? 0) < 0 ? { from, to: at + 1, polarity: 1 } : undefined;
  return { from, to: withAlternatives(units, complement), polarity: -1, reaches: true };
}

/** "not reviewed and updated often enough", "not noticed or dealt with as quickly as they could be": past the second participle. */
function pastAlternative(units: readonly Unit[], at: number): number {
  if (!/^(?:and|or)$/.test(units[at]?.text ?? "") || !isParticiple(units[at + 1]?.text ?? "")) return at;
  return /^(?:to|on|upon|with)$/.test(units[at + 2]?.text ?? "") ? at + 3 : at + 2;
}

/** Where the praise ends that begins right after a denied verb; undefined where there is none. */
function complementEnd(units: readonly Unit[], at: number): number | undefined {
  let i = at;
  // "has not resulted in consistently good practice"
  if (/^(?:result|led$|lead)/.test(units[at - 1]?.text ?? "") && /^(?:in|to)$/.test(units[at]?.text ?? "")) i++;
  if (units[i]?.text === "with") {
    // "do not act with sufficient urgency"
    const noun = units[i + 2];
    const isGood = units[i + 1]?.kind === "adjective" || /^(?:enough|any|adequate|great)$/.test(units[i + 1]?.text ?? "");
    if (isGood && (noun?.kind === "quality-noun" || /^(?:pace|speed|detail|care|frequency|consistency)$/.test(noun?.text ?? "")))
      return i + 3;
  }
  // "not reviewed regularly"
  if (
    /^(?:regularly|routinely|frequently|often)$/.test(units[i]?.text ?? "") &&
    isParticiple(units[at - 1]?.text ?? "") &&
    (units[i + 1] === undefined || units[i + 1]?.kind === "stop")
  )
    return i + 1;
  if (units[i]?.text === "progress" && /^mak(?:e|ing)$/.test(units[at - 1]?.text ?? "")) return i + 1;
  // "not visited as often as they should be"
  if (units[i]?.text === "as" && units[i + 2]?.text === "as" && (units[i + 1]?.polarity ?? -1) >= 0) {
    const to = pastYardstick(units, i + 2);
    if (to > i + 2) return to;
  }
  const inWay = units[i]?.text === "in" && /^an?$/.test(units[i + 1]?.text ?? "");
  if (inWay) i++;
  while (units[i]?.text === "a" || units[i]?.text === "an") i++;
  if (units[i]?.text === "the") {
    // "does not reflect the good work": the work is good all the same.
    if (units[i + 1]?.kind === "adjective") return undefined;
    i++;
  }
  if (units[i]?.text === "hard") return undefined;
  const end = headEnd(units, i);
  if (!end || end.polarity < 0) return undefined;
  if (inWay) {
    const to = withAlternatives(units, end.to);
    return /^(?:way|manner|fashion)$/.test(units[to]?.text ?? "") ? to + 1 : undefined;
  }
  const last = units[end.to - 1];
  if (last?.kind === "weak-adjective" && end.to === i + 1 && !/^(?:made|make|kept|keep)$/.test(units[at - 1]?.text ?? "")) return undefined;
  return end.to;
}

/** One negator governs what "or" and "and" join: "not clear or specific", "not sufficiently timely and robust". */
export function withAlternatives(units: readonly Unit[], end: number): number {
  let to = end;
  for (let step = 0; step < 3; step++) {
    const joint = units[to]?.text;
    if (joint !== "or" && joint !== "and" && joint !== ",") return to;
    let next = to + 1;
    if (joint === "," && (units[next]?.text === "or" || units[next]?.text === "and")) next++;
    const adjective = headEnd(units, next);
    if (
      adjective &&
      adjective.polarity > 0 &&
      endsWithAdjective(units, adjective.to) &&
      (joint !== "," || isListEnd(units, adjective.to, next > to + 1))
    ) {
      to = adjective.to;
      continue;
    }
    const governed = joint === "or" || (joint === "and" && isParticiple(units[to - 1]?.text ?? ""));
    if (!governed || !isParticiple(units[next]?.text ?? "")) return to;
    to = complementEnd(units, next + 1) ?? next + 1;
  }
  return to;
}

function endsWithAdjective(units: readonly Unit[], to: number): boolean {
  const last = units[units[to - 1]?.text === "enough" ? to - 2 : to - 1];
  const isDone = last !== undefined && isParticiple(last.text) && units[to - 2]?.kind === "adverb";
  return last?.kind === "adjective" || last?.kind === "weak-adjective" || last?.kind === "adverb" || isDone;
}

/** In "not clear, specific or timely" the comma joins; in "not clear, timely help …" it need not. */
function isListEnd(units: readonly Unit[], at: number, joined: boolean): boolean {
  return joined || units[at]?.text === "or" || units[at]?.text === "and" || units[at]?.text === ",";
}

/** "not always", alone; "not fully implemented", "do not fully detail": with what it touches. */
function steadiness(units: readonly Unit[], from: number, group: VerbGroup, isDone: boolean): Match | undefined {
  if (group.steady >= 0 && group.steady >= group.manner) return { from, to: group.steady + 1, polarity: -1, reaches: true };
  if (group.manner < 0) return undefined;
  const manner = units[group.manner] as Unit;
  if (manner.polarity < 0) return { from, to: group.manner + 1, polarity: 1 };
  if (!isDone && !shortOf.has(units[group.next]?.text ?? "")) return { from, to: group.manner + 1, polarity: -1, reaches: true };
  // "not consistently set out"
  const to = units[group.next + 1]?.text === "out" ? group.next + 2 : group.next + 1;
  return { from, to: withAlternatives(units, to), polarity: -1, reaches: true };
}

/** "does not support", "not met": achievement denied. "was not updated" is a plain fact. */
function plainDenial(units: readonly Unit[], from: number, at: number, hasDo: boolean, options: DenialOptions): Match | undefined {
  const verb = units[at] as Unit;
  if (verb.kind === "verb" && verb.polarity < 0) return { from, to: at + 1, polarity: 1 };
  // "does not lead to delay"
  if (/^(?:lead|leading|result|resulting|contribute)$/.test(verb.text) && /^(?:to|in)$/.test(units[at + 1]?.text ?? "")) {
    const end = at + (/^(?:an?|any|undue|unnecessary|significant)$/.test(units[at + 2]?.text ?? "") ? 3 : 2);
    if (units[end]?.kind === "noun" && (units[end]?.polarity ?? 0) < 0) return { from, to: end + 1, polarity: 1 };
  }
  // "do not experience unnecessary delay"
  if (/^(?:experience|face|suffer|encounter)$/.test(verb.text)) {
    const end = at + (/^(?:any|undue|unnecessary|significant)$/.test(units[at + 1]?.text ?? "") ? 2 : 1);
    if (/^(?:delays?|drift|disruption)$/.test(units[end]?.text ?? "")) return { from, to: end + 1, polarity: 1 };
  }
  // "was not impacting significantly on children"
  if (/^impact/.test(verb.text) && /^(?:significantly|negatively|adversely|detrimentally|unduly)$/.test(units[at + 1]?.text ?? ""))
    return { from, to: at + 2, polarity: 1 };
  // "young people who do not engage": a fact about them.
  if (
    verb.text === "engage" &&
    units.slice(Math.max(0, from - 5), from).some((unit) => childWords.has(unit.text) || /leavers$/.test(unit.text))
  )
    return undefined;
  if (/^(?:we|i)$/.test(units[from - 1]?.text ?? "") && /^(?:consider|recognise|understand)$/.test(verb.text)) return undefined;
  if (/^meet/.test(verb.text) && units.slice(at + 1, at + 4).some((unit) => /^(?:thresholds?|criteria)$/.test(unit.text))) return undefined;
  // "had not met to talk", "had never heard of it": a deed of their own.
  if (isActive(units, from, at) && ownDeeds.has(verb.text) && !isRequired(units, at)) return undefined;
  // "did not make sure that": as "did not ensure that".
  if (verb.text === "make" && units[at + 1]?.text === "sure" && hasDo) return { from, to: at + 2, polarity: -1, reaches: true };
  if (/^discharg(?:e|ing)$/.test(verb.text)) return isDuty(units, at) ? { from, to: at + 1, polarity: -1, reaches: true } : undefined;
  if (hasDo && isOwed(units, at)) return { from, to: at + 1, polarity: -1, reaches: true };
  const judges = hasDo
    ? options.plainVerbs && achievementVerbs.has(verb.text)
    : deniedParticiples.has(verb.text) || (options.plainVerbs && isAchieving(verb.text));
  return judges ? { from, to: at + 1, polarity: -1, reaches: true } : undefined;
}

/** "had not met", "she never met": no "been" between. */
function isActive(units: readonly Unit[], from: number, at: number): boolean {
  if (units[from]?.text === "never" && !/^(?:is|are|was|were|be|been|being)$/.test(units[from - 1]?.text ?? "")) return true;
  // "had not met", "hadn't met", "can't have met"
  const isPerfect = [units[from - 1], units[from], units[from + 1]].some((unit) => /^ha(?:s|ve|d)(?:n't)?$/.test(unit?.text ?? ""));
  return isPerfect && !units.slice(from, at).some(({ text }) => text === "been" || text === "being");
}

/** "not driving", "not meeting". */
function isAchieving(word: string): boolean {
  if (!word.endsWith("ing")) return false;
  const stem = word.slice(0, -3);
  return achievementVerbs.has(stem) || achievementVerbs.has(`${stem}e`);
}

function isWord(unit: Unit): boolean {
  return unit.kind !== "stop" && unit.kind !== "silent";
}
