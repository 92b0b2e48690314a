import { WEIGHT_ADJECTIVES } from "../../lexicon/degree-words.ts";
import { FIELDS } from "../../lexicon/judgement-contexts.ts";
import { wordSet } from "../words/phrase-book.ts";
import { modifies } from "./adjectives.ts";
import { hasMovement } from "./company.ts";
import type { Match } from "./denial.ts";
import { isAverted, isFilled, isHandled, isLookedFor } from "./handled.ts";
import { isMixedCase } from "./names.ts";
import { copulas, OF_GROUP, TO_NOUN, type Unit, type UnitKind, weightAdjectives } from "./units.ts";

const fields = wordSet(FIELDS);
const smallAmounts = wordSet("few fewer little less minimal reduced low lower");
const amounts = wordSet("some");
const smallGood = wordSet("limited little slow slower insufficient poor inadequate minimal inconsistent variable no uneven negligible");
const sizeWeights = wordSet(`${WEIGHT_ADJECTIVES} good limited positive excellent tremendous impressive`);
/** What `isModifier` takes for part of a group whatever its kind. */
export const nounModifiers: ReadonlySet<string> = new Set([
  ...weightAdjectives,
  ...amounts,
  ...smallAmounts,
  "high",
  "too",
  "much",
  "many",
]);
const joints = wordSet("and or , but");
const making = wordSet("make makes made making");
const having = wordSet(
  "demonstrate demonstrates demonstrated demonstrating show shows showed shown showing provide provides provided display displays displayed bring brings brought add adds added adding offer offers offered give gives gave ensures ensured reflects reflecting with great considerable real clear exceptional through has have apply applies applied",
);

/** May stand between the verb and the quality that it praises. */
const qualified = wordSet("professional independent additional personal collective political corporate managerial intellectual academic");

/** "significant weaknesses", "good progress", "some improvement", "too much drift and delay". */
export function nounGroup(units: readonly Unit[], at: number): Match | undefined {
  const first = units[at];
  if (!first || (!isNoun(first) && !((units[at + 1]?.opens ?? 0) & TO_NOUN))) return undefined;
  let i = at;
  let polarity: -1 | 0 | 1 = 0;
  let small = false;
  let weight = false;
  for (; i < at + 8; i++) {
    const unit = units[i];
    if (!unit) return undefined;
    if (isNoun(unit)) break;
    // "significant safeguarding improvements"
    if (i > at && weight && fields.has(unit.text) && isFieldOf(units, i)) continue;
    const joint = i > at && joints.has(unit.text) && isModifier(units, i + 1);
    if (joint) continue;
    if (!isModifier(units, i) || unit.endsQuote) return undefined;
    if (unit.polarity < 0 || smallGood.has(unit.text)) polarity = -1;
    if (smallAmounts.has(unit.text)) small = true;
    if (unit.kind === "adjective" || weightAdjectives.has(unit.text) || amounts.has(unit.text) || smallGood.has(unit.text)) weight = true;
  }
  const noun = units[i];
  if (!noun || !isNoun(noun)) return undefined;
  if (units[at]?.text === "some" && noun.kind !== "movement-noun" && (noun.polarity > 0 || /^concerns?$/.test(noun.text))) return undefined;
  // "some benefit from good support": there it is a verb.
  if (units[at]?.text === "some" && noun.text === "benefit" && units[i + 1]?.text === "from") return undefined;
  if (i === at && isName(units, at)) return undefined;
  if (!nounJudges(units, at, i, weight)) return undefined;
  const own = noun.polarity < 0 ? (small ? 1 : -1) : polarity < 0 ? -1 : 1;
  return { from: at, to: i + 1, polarity: own };
}

/** "Sir Alaric Boon"; not a word of a headline set in capitals. */
function isName(units: readonly Unit[], at: number): boolean {
  const previous = units[at - 1];
  if (!units[at]?.capital || !previous || previous.kind === "stop" || (at > 1 && !previous.capital)) return false;
  return isMixedCase(units);
}

/** "demonstrates a sensitivity", "due to the tenacity of carers", "this persistence has paid". */
function isCredited(units: readonly Unit[], from: number, at: number): boolean {
  const previous = units[from - 1]?.text ?? "";
  const before = units[from - 2]?.text ?? "";
  if (previous === "this")
    return /^(?:tenacity|persistence|rigour|clarity|dedication|expertise|determination|diligence)$/.test(units[at]?.text ?? "");
  if (previous === "an" || previous === "a") return having.has(before);
  // "brings independent rigour", "with professional curiosity"
  if (qualified.has(previous))
    return having.has(before) || (/^(?:an?|additional|greater)$/.test(before) && having.has(units[from - 3]?.text ?? ""));
  // "demonstrating the robustness of checks"
  if (previous === "the" && units[at + 1]?.text === "of" && /^(?:demonstrat|show|reflect|confirm)/.test(before)) return true;
  return (
    previous === "the" &&
    (/^(?:through|by|reflects?|reflected|reflecting)$/.test(before) || (before === "to" && units[from - 3]?.text === "due"))
  );
}

/** "the dedication and skill of carers": after a quality that judges, the next one does too. */
function followsQuality(units: readonly Unit[], from: number): boolean {
  const of = units[from - 3]?.text === "of" ? units[from - 4] : undefined;
  if (units[from - 1]?.text === "and" && of?.kind === "quality-noun" && nounJudges(units, from - 4, from - 4, false)) return true;
  const left = units[from - 2];
  // "with care and sensitivity"
  if (units[from - 1]?.text === "and" && left?.kind === "adverb-phrase" && left.text.startsWith("with ")) return true;
  return (
    /^(?:and|,)$/.test(units[from - 1]?.text ?? "") &&
    left?.kind === "quality-noun" &&
    from > 2 &&
    nounJudges(units, from - 2, from - 2, false)
  );
}

/** A field's name right before what judges it. */
function isFieldOf(units: readonly Unit[], at: number): boolean {
  const noun = units[at + 1];
  return (
    noun !== undefined &&
    (noun.kind === "noun" || /^(?:progress|improvements?|gains|success)$/.test(noun.text)) &&
    !/^(?:concerns?|credit|turnover)$/.test(noun.text)
  );
}

function isNoun({ kind }: { readonly kind: UnitKind }): boolean {
  return kind === "noun" || kind === "movement-noun" || kind === "quality-noun";
}

/** True for a noun that judges and for what may stand before one, besides what modifies it. */
export function mayLeadToNoun(text: string, kind: UnitKind): boolean {
  return isNoun({ kind }) || fields.has(text) || joints.has(text);
}

function isModifier(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!unit || !(unit.opens & OF_GROUP)) return false;
  if (unit.kind === "adjective" || unit.kind === "weak-adjective") return true;
  if (weightAdjectives.has(unit.text) || amounts.has(unit.text) || smallAmounts.has(unit.text) || unit.text === "high") return true;
  if (unit.text === "too") return /^(?:much|many|little)$/.test(units[i + 1]?.text ?? "");
  if (unit.text === "much" || unit.text === "many") return units[i - 1]?.text === "too";
  return modifies(units, i) && unit.kind !== "adverb";
}

/** Whether the noun at `at`, whose modifiers begin at `from`, is a verdict here. */
function nounJudges(units: readonly Unit[], from: number, at: number, weight: boolean): boolean {
  const noun = units[at] as Unit;
  const previous = units[from - 1]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  if (/^(?:delays?|drift|backlog)/.test(noun.text) && isHandled(units, at)) return false;
  if (noun.text === "gaps" && isFilled(units, at)) return false;
  if (noun.kind === "movement-noun") return movementJudges(units, from, at, weight);
  if (noun.text === "pride" && next === "in" && /^(?:shows?|showed|demonstrates?)$/.test(previous)) return true;
  if (noun.text === "pride") return /^t(?:ak|ook)/.test(previous) || previous === "with";
  if (noun.text === "attention to detail" && previous === "of") return false;
  // "provides stability of leadership"; what a placement gives a child is another thing.
  if (/^(?:stability|continuity)$/.test(noun.text) && !/^(?:of|in|and)$/.test(next)) return false;
  if (noun.kind === "quality-noun" && previous === "from" && /^benefit/.test(units[from - 2]?.text ?? "")) return true;
  // "a determination to help" is a promise.
  if (/^(?:determination|passion|dedication|enthusiasm)$/.test(noun.text) && next === "to") return false;
  if (noun.kind === "quality-noun" && previous === "is" && units[from - 2]?.text === "there") return true;
  if (noun.kind === "quality-noun")
    return having.has(previous) || (weight && from < at) || isCredited(units, from, at) || followsQuality(units, from);
  return namedJudges(units, from, at, weight);
}

/** The same of a noun that judges beside some words and not beside others. */
function namedJudges(units: readonly Unit[], from: number, at: number, weight: boolean): boolean {
  const noun = units[at] as Unit;
  const previous = units[from - 1]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  if (/^concerns?$/.test(noun.text)) return concernJudges(units, from, at);
  if (noun.text === "gap" && (isMeasuredGap(units, at) || hasMovement(units, at))) return false;
  if (/^faults?$/.test(noun.text)) return faultJudges(units, from, at, weight);
  if (noun.text === "decline") return declineJudges(units, from, at);
  if (noun.text === "damage") return previous !== "to" && previous !== "they";
  if (noun.text === "credit")
    return (
      /^(?:gave|deserves?)$/.test(previous) ||
      (previous === "the" && /^deserv/.test(units[from - 2]?.text ?? "")) ||
      next === "for" ||
      units[at - 1]?.text === "authority"
    );
  if (noun.text === "turnover")
    return (
      !isFigured(units, at) &&
      !/^(?:is|was|has|had|rates?|remains?|fell|dropped|figures|data)$/.test(next) &&
      (next !== "of" || units[at + 2]?.text !== "£")
    );
  if (/^areas? for/.test(noun.text)) return areaJudges(units, from, at);
  // "minimises the potential for delay"
  if (
    /^(?:delays?|drift)/.test(noun.text) &&
    /^(?:of|for)$/.test(previous) &&
    /^(?:risks?|potential|likelihood|possibility|danger|chance)$/.test(units[from - 2]?.text ?? "")
  )
    return false;
  if (noun.polarity < 0) return isMet(units, from, noun);
  return next !== "and" || !/^(?:weaknesses|areas|needs)$/.test(units[at + 2]?.text ?? "");
}

/** "the gap between the two", "a gap in the proportion of …" are differences of figures. */
function isMeasuredGap(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.text ?? "";
  if (/^(?:between|with|has|is|was|narrowed|closed|at)$/.test(next)) return true;
  return next === "in" && units[at + 2]?.text === "the" && /^(?:proportion|number)$/.test(units[at + 3]?.text ?? "");
}

/** "fault causing injustice", "guilty of serious and repeated fault": an ombudsman's outcome. */
function faultJudges(units: readonly Unit[], from: number, at: number, weight: boolean): boolean {
  const previous = units[from - 1]?.text ?? "";
  return (
    /^(?:with|causing|by)$/.test(units[at + 1]?.text ?? "") ||
    /^(?:found|find|finds|at)$/.test(previous) ||
    (previous === "been" && units.slice(Math.max(0, from - 4), from).some(({ text }) => text === "there")) ||
    (previous === "of" && units[from - 2]?.text === "guilty") ||
    (from < at && units[at]?.text === "fault" && weight)
  );
}

/** Not what a count does, nor the verb: "a decline in numbers", "to decline". */
function declineJudges(units: readonly Unit[], from: number, at: number): boolean {
  const previous = units[from - 1]?.text ?? "";
  const ofCount = /^(?:numbers?|rates?|percentage|proportion|population|volume)$/;
  if (units[at + 1]?.text === "in" && units.slice(at + 2, at + 5).some(({ text }) => ofCount.test(text))) return false;
  if (previous === "to") return /^continu/.test(units[from - 2]?.text ?? "");
  return previous !== "they";
}

/** Not where the areas are named, looked for or dealt with: "closed this area for improvement". */
function areaJudges(units: readonly Unit[], from: number, at: number): boolean {
  const { text } = units[at] as Unit;
  const previous = units[from - 1]?.text ?? "";
  if (
    /^areas? for improvement$/.test(text) &&
    /^(?:this|these|that|the)$/.test(previous) &&
    /^(?:closed|discharged|completed)$/.test(units[from - 2]?.text ?? "")
  )
    return false;
  // "areas for development identified by managers are …" names them.
  if (text.startsWith("areas for") && units[at + 1]?.text === "identified" && !/^(?:is|are|as|remain)$/.test(previous)) return false;
  // "audits identify strengths and areas for improvement": what audits are for.
  if (isLookedFor(units, from)) return false;
  return !(units.length <= at + 1 && from === 0);
}

/** True unless it was kept away or put right: "avoiding any unnecessary delay", "has cleared its backlog". */
function isMet(units: readonly Unit[], from: number, noun: Unit): boolean {
  let verb = from - 1;
  while (/^(?:any|potential|further|possible|future|undue|unnecessary)$/.test(units[verb]?.text ?? "")) verb--;
  // "has cleared its backlog", "closed this area for improvement"
  if (/^(?:backlogs?|areas? for improvement)$/.test(noun.text) && /^(?:the|its|their|this|that|a|these)$/.test(units[verb]?.text ?? ""))
    verb--;
  return !isAverted(units[verb]?.text ?? "");
}

/** "good progress", "some improvement", "made progress"; not "progress of the plan", "the improvement that is sought". */
function movementJudges(units: readonly Unit[], from: number, at: number, weight: boolean): boolean {
  const noun = units[at] as Unit;
  const before = units[from - 1]?.text ?? "";
  const of = /^an?$/.test(before) ? from - 2 : from - 1;
  const isSign = units[of]?.text === "of" && /^(?:evidence|signs?|indications?)$/.test(units[of - 1]?.text ?? "");
  if (/^(?:improvements?|progress)$/.test(noun.text) && isSign) return true;
  if (/^improvement$/.test(noun.text) && isSince(units, from, at)) return true;
  // "There has been an improvement in timeliness."
  if (noun.text === "improvement" && before === "an" && units[at + 1]?.text === "in" && isThere(units, from - 2)) return true;
  const isOneOf = before === "of" && /^(?:range|number|series|variety|raft|host|pockets|areas?|period)$/.test(units[from - 2]?.text ?? "");
  if (
    /^(?:further|future|more)$/.test(units[from]?.text ?? "") ||
    (/^(?:for|of)$/.test(before) && !(isOneOf && (from < at || !isArea(units, from))))
  )
    return false;
  if (/^steps?$/.test(noun.text))
    return /^(?:significant|important|positive|good|major|decisive)$/.test(units[at - 1]?.text ?? "") && units[at + 1]?.text !== "to";
  if (/^(?:success|successes|achievements?|gains|advances|benefits?|difference|inroads|strides)$/.test(noun.text)) {
    if (/^success(?:es)?$/.test(noun.text) && units[at - 1]?.text === "some") return true;
    return weight && units.slice(from, at).some((unit) => sizeWeights.has(unit.text) || unit.kind === "adjective");
  }
  if (/^improvements?$/.test(noun.text) && (isBrought(units, from) || isMade(units, at))) return true;
  if (weight || smallAmounts.has(units[at - 1]?.text ?? "")) return true;
  // "make the expected progress"
  if (noun.text === "progress" && before === "expected" && units.slice(Math.max(0, from - 4), from).some(({ kind }) => kind === "negator"))
    return false;
  if (noun.text === "progress" && before === "expected")
    return units.slice(Math.max(0, from - 3), from - 1).some(({ text }) => making.has(text)) && !isShareOf(units, from);
  return noun.text === "progress" && (making.has(before) || (from === 0 && isMade(units, at)));
}

/** "71% of pupils made the expected progress": a figure. */
function isShareOf(units: readonly Unit[], at: number): boolean {
  return units
    .slice(Math.max(0, at - 12), at)
    .some(({ text }) => /^(?:%|cent|percentage|proportion|third|quarter|half|less|below)$/.test(text));
}

const raisers = wordSet("report reports inspection inspectors ofsted cqc regulator watchdog review audit ombudsman inspectorate letter");
const contested = wordSet(
  "report inspection inspectors ofsted judgement judgment grade grading findings finding process framework methodology accuracy fairness tone wording evidence draft child children",
);
const serviceWords = wordSet(`
quality timeliness capacity leadership leaders practice management effectiveness pace staffing performance integrity culture oversight service services impact lack availability decision-making provision sufficiency
`);

/** "led to improvements", "children experience improvements", "there have been improvements". */
function isBrought(units: readonly Unit[], from: number): boolean {
  const previous = units[from - 1]?.text ?? "";
  const before = units[from - 2]?.text ?? "";
  if (previous === "to") return /^(?:led|leads|leading|contributed|contributes|contributing)$/.test(before);
  if (previous === "the") return /^(?:to|in)$/.test(before) && isBrought(units, from - 1);
  if (previous === "in") return /^(?:resulted|resulting|results)$/.test(before);
  if (previous === "an" || previous === "clear") return isBrought(units, from - 1);
  if (/^(?:experience|experienced|experiencing)$/.test(previous)) return before !== "to";
  if (previous === "make") return before === "to" && /^(?:continue|continues|continued)$/.test(units[from - 3]?.text ?? "");
  return /^(?:seen|shown|made|enabled|secured|achieved|shows|show|delivered|been|brought|noted|saw|found|demonstrate|demonstrates|demonstrated)$/.test(
    previous,
  );
}

/** "This is an improvement since the last inspection." */
function isSince(units: readonly Unit[], from: number, at: number): boolean {
  return (
    /^(?:an?|some)$/.test(units[from - 1]?.text ?? "") &&
    /^(?:is|was|represents|marks|been)$/.test(units[from - 2]?.text ?? "") &&
    /^(?:since|on|from|compared)$/.test(units[at + 1]?.text ?? "")
  );
}

/** "there | is", "there has | been". */
function isThere(units: readonly Unit[], at: number): boolean {
  if (units[at]?.text === "been") return isThere(units, at - 1);
  return /^(?:is|was|has|had)$/.test(units[at]?.text ?? "") && units[at - 1]?.text === "there";
}

/** "areas of improvement" names them; "an area of sustained improvement" judges. */
function isArea(units: readonly Unit[], from: number): boolean {
  return /^(?:areas?|period)$/.test(units[from - 2]?.text ?? "");
}

/** "improvements have been made", "improvements are evident". */
function isMade(units: readonly Unit[], at: number): boolean {
  const [first, second, third] = units.slice(at + 1, at + 4).map((unit) => unit.text);
  if (/^(?:has|have)$/.test(first ?? "") && second === "been")
    return /^(?:made|seen|achieved|secured|sustained|noted|delivered)$/.test(third ?? "");
  return copulas.has(first ?? "") && /^(?:evident|seen|visible|noted|apparent)$/.test(second ?? "");
}

/** A concern about the service is a verdict; one about a child is the work. */
function concernJudges(units: readonly Unit[], from: number, at: number): boolean {
  const first = units[from]?.text ?? "";
  const before = units[from - 1]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  if (/^inspectors?(?:'s?)?$/.test(before)) return true;
  // "escalate concerns about a placement": the work.
  if (before === "and" && /^(?:issues|risks|worries|queries)$/.test(units[from - 2]?.text ?? "")) return false;
  // "staff expressed concern about their rooms"
  const voiced = /^(?:their|some|many|its|our)$/.test(before) ? (units[from - 2]?.text ?? "") : before;
  if (/^(?:express|expresses|expressed|expressing|voice|voices|voiced|voicing)$/.test(voiced)) return true;
  const of = voiced === "of" ? (units[from - (before === voiced ? 2 : 3)]?.text ?? "") : "";
  if (/^(?:spoke|speak|spoken)$/.test(of)) return true;
  if (of === "issues" && /^(?:include|included|remain|remained)$/.test(next)) return true;
  if (/^(?:confirmed|shared|share)$/.test(units[from - 2]?.text ?? "") && before === "this") return true;
  // "The report raised concerns about how quickly …"
  if (/^rais(?:es|ed|ing)$/.test(before) && units.slice(Math.max(0, from - 14), from).some((unit) => raisers.has(unit.text))) return true;
  const grave = units.slice(from, at).some((unit) => /^(?:serious|significant|grave|major|deep|profound|considerable)$/.test(unit.text));
  if (next === "about" || next === "over" || next === "regarding") {
    // "We have serious concerns about how the force answers calls", not about the report.
    const isOurs = grave && /^(?:have|had)$/.test(before) && /^(?:i|we|inspectors)$/.test(units[from - 2]?.text ?? "");
    if (isOurs && !units.slice(at + 2, at + 9).some((unit) => contested.has(unit.text))) return true;
    return units.slice(at + 2, at + 6).some((unit) => serviceWords.has(unit.text));
  }
  if (/^(?:of|a)$/.test(before) && /^(?:is|are|was|remains|were|remain|remained)$/.test(units[from - 2]?.text ?? "")) return true;
  // "The chief inspector says he has serious concerns."
  if (
    grave &&
    /^(?:has|had|raised|identified|uncovered|highlighted|revealed)$/.test(before) &&
    (!units[at + 1] || units[at + 1]?.kind === "stop")
  )
    return true;
  const isStated = from === 0 || /^(?:are|were|remain|has|have)$/.test(before) || first === "inspectors'";
  return grave && isStated && /^(?:were|remain|are|with|exist|persist|in|remained)$/.test(next);
}

/** "turnover stands at 24%", "turnover in two teams halved to 9%": the figure tells, the word does not judge. */
function isFigured(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    const text = units[i]?.text ?? ".";
    if (units[i]?.kind === "stop" || text === ".") return false;
    if (/^(?:at|to|by|from)$/.test(text) && /^\d/.test(units[i + 1]?.text ?? "")) return true;
  }
  return false;
}
