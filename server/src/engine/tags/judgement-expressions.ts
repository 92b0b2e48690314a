import { WEIGHT_ADJECTIVES } from "../lexicon/degree-words.ts";
import type { Match } from "./judgement-denial.ts";
import { degreeWords, isParticiple, loweringWords, type Unit, weightAdjectives } from "./judgement-units.ts";
import { wordSet } from "./phrase-book.ts";

const beForms = wordSet(
  "is are was were be been being get gets got remain remains remained become becomes became seem seems feel feels felt",
);
const haveForms = wordSet("have has had having");
const linking = wordSet(
  "is are was were remains remain remained been become became becoming seem seems seemed appear appears too very so being be",
);
const feelings = wordSet("feel feels felt feeling");
const feelingWords = wordSet(
  "vulnerable isolated lonely unsupported frustrated fearful unhappy overwhelmed unsettled confused valued respected supported included safe unsafe proud confident empowered welcome understood",
);
const feelingPhrases = new Set([
  "cared for",
  "listened to",
  "looked after",
  "treated fairly",
  "treated with respect",
  "treated with dignity",
]);
/** Weak adjectives that judge as what something is ("plans are realistic"), not before a noun. */
const predicates = wordSet(
  "realistic sustainable visible secure specific settled personalised targeted intensive reasonable reflective welcoming motivated genuine strategic",
);
const objectOpeners = wordSet(
  "the a an their his her its our your my this that these those each every all any both what how whether where when them him it us you",
);
const timeAdverbs = wordSet(
  "previously currently recently now then also still already formerly initially usually sometimes often always never rarely only just even potentially possibly equally similarly",
);
const notBeforeHead = wordSet("most still well rather equally similarly widely almost nearly much less least deeply really truly so too");
const smallAmounts = wordSet("few fewer little less minimal reduced low lower");
const amounts = wordSet("some");
const smallGood = wordSet("limited little slow slower insufficient poor inadequate minimal inconsistent variable no uneven negligible");
const sizeWeights = wordSet(`${WEIGHT_ADJECTIVES} good limited positive excellent tremendous impressive`);
const making = wordSet("make makes made making");
const having = wordSet(
  "demonstrate demonstrates demonstrated demonstrating show shows showed shown showing provide provides provided display displays displayed bring brings brought with great considerable real clear exceptional through has have",
);

/** "very good", "mostly strong", "rigorously enough", "skilled": an adjective with its degree words, from `at` on. */
export function adjective(units: readonly Unit[], at: number): Match | undefined {
  let i = at;
  while (modifies(units, i)) i++;
  const head = units[i];
  if (!head || (head.kind !== "adjective" && head.kind !== "weak-adjective")) return undefined;
  if (head.capital && units[i + 1]?.capital) return undefined;
  const before = units.slice(at, i);
  const enough = units[i + 1]?.text === "enough";
  if (head.text === "outstanding" && /\d$/.test(units[i - 1]?.text ?? "")) return undefined;
  if (head.text === "regular" && head.kind === "weak-adjective") return undefined;
  if (head.text === "experienced" && !isSeasoned(units, i)) return undefined;
  if (head.kind === "weak-adjective" && !weakJudges(units, at, i, enough)) return undefined;
  const done = head.text === "better" && isParticiple(units[i + 1]?.text ?? "");
  return { from: at, to: enough || done ? i + 2 : i + 1, polarity: turned(head.polarity, before) };
}

/** "experienced managers", "are experienced"; not "children experienced abuse". */
function isSeasoned(units: readonly Unit[], at: number): boolean {
  const previous = units[at - 1];
  const next = units[at + 1]?.text ?? "";
  if (objectOpeners.has(next) || next === "some" || next === "no" || next === "significant") return false;
  if (
    !previous ||
    previous.kind === "stop" ||
    previous.kind === "adjective" ||
    previous.kind === "weak-adjective" ||
    degreeWords.has(previous.text)
  )
    return true;
  if (isParticiple(previous.text)) return true;
  return /^(?:is|are|was|were|been|an|the|by|of|and|or|with|from|some|many|to|for|all|its|their|most|have|has|more|new|including|suitably|through|benefits|benefit|provides|employs)$/.test(
    previous.text,
  );
}

/** A degree word or an adverb of manner right before what it bears on. */
function modifies(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const next = units[i + 1];
  if (!unit || !next || next.kind === "stop" || (timeAdverbs.has(unit.text) && unit.text !== "still")) return false;
  if (unit.text === "routinely" || unit.text === "regularly") return false;
  if (unit.text === "most") return next.kind !== "noun" && /^(?:the|is|are|was|were)$/.test(units[i - 1]?.text ?? "");
  if (unit.text === "much") return next.kind === "adjective" || next.kind === "weak-adjective" || degreeWords.has(next.text);
  if (unit.text === "more" && /^(?:good|strong|clear|poor|weak|high|great)$/.test(next.text)) return false;
  if (degreeWords.has(unit.text)) return true;
  if (unit.kind === "adverb" || unit.kind === "weak-adverb") return true;
  return (
    unit.kind === "plain" &&
    unit.text.endsWith("ly") &&
    unit.text.length > 5 &&
    (next.kind === "adjective" || next.kind === "weak-adjective")
  );
}

/** The polarity after "too", "less", "insufficiently" or a damning adverb. */
function turned(polarity: -1 | 0 | 1, before: readonly Unit[]): -1 | 0 | 1 {
  let result = polarity;
  for (const unit of before) {
    if (unit.text === "too" || unit.text === "overly") return -1;
    if (loweringWords.has(unit.text)) result = result > 0 ? -1 : 1;
    else if (unit.kind === "adverb" && unit.polarity < 0) return -1;
  }
  return result;
}

/** A weak adjective judges under a degree word, beside a judging word, with "enough", or, if it blames, as what something is. */
function weakJudges(units: readonly Unit[], from: number, at: number, enough: boolean): boolean {
  const head = units[at] as Unit;
  const previous = units[from - 1]?.text ?? "";
  if (head.text === "unsupported" && units[at + 1]?.text === "by") return true;
  if (head.text === "safe" && /^(?:is|are|was|were)$/.test(previous)) return !/^(?:to|for|and|enough)$/.test(units[at + 1]?.text ?? "");
  if (head.text === "fearful" && units[at + 1]?.text === "of") return true;
  if (head.text === "happy" && units[at + 1]?.text === "with" && linking.has(previous))
    return !/^(?:we|i)$/.test(units[from - 2]?.text ?? "");
  if (head.text === "listened to" && linking.has(previous)) return true;
  if (feelingWords.has(head.text) || feelingPhrases.has(head.text)) {
    if (feels(units, from)) return true;
    if (!/^(?:confident|proud|welcome|happy)$/.test(head.text)) return false;
  }
  if (enough || (linking.has(previous) && predicates.has(head.text))) return true;
  for (let i = from; i < at; i++) if (!notBeforeHead.has(units[i]?.text ?? "") || units[i]?.text === "too") return true;
  if (head.polarity < 0 && linking.has(previous)) return head.text !== "absent";
  return joined(units, from, at);
}

/** "feel safe", "feeling isolated and lonely". */
function feels(units: readonly Unit[], from: number): boolean {
  const previous = units[from - 1];
  if (previous === undefined) return false;
  if (feelings.has(previous.text)) return true;
  if (previous.text !== "and" && previous.text !== ",") return false;
  const before = units[from - 2];
  return before !== undefined && (feelingWords.has(before.text) || before.kind === "weak-adjective") && from > 2 && feels(units, from - 2);
}

/** "clear and specific", "specific, measurable and timely". */
function joined(units: readonly Unit[], from: number, at: number): boolean {
  const before = units[from - 1]?.text;
  const after = units[at + 1]?.text;
  const left = before === "and" || before === "or" || before === "," || before === "but" ? units[from - 2] : undefined;
  const right = after === "and" || after === "or" || after === "," ? units[at + 2] : undefined;
  const beyond = right?.kind === "adverb" && isParticiple(units[at + 3]?.text ?? "");
  if (left?.kind === "adjective" || right?.kind === "adjective" || beyond) return true;
  return left?.kind === "weak-adjective" && units[from - 3]?.text === "," && units[from - 4]?.kind === "adjective";
}

/** "significant weaknesses", "good progress", "some improvement", "too much drift and delay". */
export function nounGroup(units: readonly Unit[], at: number): Match | undefined {
  let i = at;
  let polarity: -1 | 0 | 1 = 0;
  let small = false;
  let weight = false;
  for (; i < at + 8; i++) {
    const unit = units[i];
    if (!unit) return undefined;
    if (isNoun(unit)) break;
    const joint =
      i > at && (unit.text === "and" || unit.text === "or" || unit.text === "," || unit.text === "but") && isModifier(units, i + 1);
    if (joint) continue;
    if (!isModifier(units, i) || unit.endsQuote) return undefined;
    if (unit.polarity < 0 || smallGood.has(unit.text)) polarity = -1;
    if (smallAmounts.has(unit.text)) small = true;
    if (unit.kind === "adjective" || weightAdjectives.has(unit.text) || amounts.has(unit.text) || smallGood.has(unit.text)) weight = true;
  }
  const noun = units[i];
  if (!noun || !isNoun(noun)) return undefined;
  if (units[at]?.text === "some" && noun.kind !== "movement-noun") return undefined;
  if (!nounJudges(units, at, i, weight)) return undefined;
  const own = noun.polarity < 0 ? (small ? 1 : -1) : polarity < 0 ? -1 : 1;
  return { from: at, to: i + 1, polarity: own };
}

function isNoun(unit: Unit): boolean {
  return unit.kind === "noun" || unit.kind === "movement-noun" || unit.kind === "quality-noun";
}

function isModifier(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!unit) return false;
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
  if (/^(?:delays?|drift)/.test(noun.text) && isHandled(units, at)) return false;
  if (noun.kind === "movement-noun") return movementJudges(units, from, at, weight);
  if (noun.kind === "quality-noun" && previous === "is" && units[from - 2]?.text === "there") return true;
  if (noun.kind === "quality-noun") return having.has(previous) || (weight && from < at);
  if (/^concerns?$/.test(noun.text)) return concernJudges(units, from, at);
  if (noun.text === "gap" && /^(?:between|with|has|is|was|narrowed|closed|at|in the proportion)$/.test(next)) return false;
  if (/^faults?$/.test(noun.text)) return next === "with" || /^(?:found|find|finds|at)$/.test(previous);
  if (noun.text === "decline" && previous === "to") return /^continu/.test(units[from - 2]?.text ?? "");
  if (noun.text === "decline" || noun.text === "damage") return previous !== "to" && previous !== "they";
  if (noun.text === "credit")
    return (
      previous === "gave" || previous === "deserve" || previous === "deserves" || next === "for" || units[at - 1]?.text === "authority"
    );
  if (noun.text === "turnover")
    return !/^(?:is|was|has|had|rates?|remains?|fell|dropped|figures|data)$/.test(next) && (next !== "of" || units[at + 2]?.text !== "£");
  if (/^areas? for/.test(noun.text)) return !(units.length <= at + 1 && from === 0);
  if (noun.polarity < 0)
    return !/^(?:reduce|reduces|reducing|avoid|avoids|avoiding|prevent|prevents|preventing|minimise|minimises|minimising|tackle|tackles|tackling|challenge|challenges|challenging|clear|cleared|closed|cut)$/.test(
      previous,
    );
  return next !== "and" || !/^(?:weaknesses|areas|needs)$/.test(units[at + 2]?.text ?? "");
}

/** "delays are escalated", "drift does not occur": somebody sees to it. */
function isHandled(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    const text = units[i]?.text ?? "";
    const next = units[i + 1]?.text ?? "";
    if (!units[i] || units[i]?.kind === "stop") return false;
    if (/^(?:is|are|was|were)$/.test(text))
      return /^(?:escalated|identified|challenged|tracked|monitored|addressed|reduced|minimised|avoided|prevented)$/.test(next);
    if (/^(?:do|does)$/.test(text) && next === "not") return units[i + 2]?.text === "occur";
  }
  return false;
}

/** "good progress", "some improvement", "made progress"; not "progress of the plan", "the improvement that is sought". */
function movementJudges(units: readonly Unit[], from: number, at: number, weight: boolean): boolean {
  const noun = units[at] as Unit;
  const before = units[from - 1]?.text ?? "";
  if (/^(?:further|future|more)$/.test(units[from]?.text ?? "") || /^(?:for|of)$/.test(before)) return false;
  if (/^steps?$/.test(noun.text))
    return /^(?:significant|important|positive|good|major|decisive)$/.test(units[at - 1]?.text ?? "") && units[at + 1]?.text !== "to";
  if (/^(?:success|successes|achievements?|gains|advances|benefits?|difference|inroads|strides)$/.test(noun.text)) {
    return weight && units.slice(from, at).some((unit) => sizeWeights.has(unit.text) || unit.kind === "adjective");
  }
  if (/^improvements?$/.test(noun.text) && isBrought(units, from)) return true;
  if (weight || smallAmounts.has(units[at - 1]?.text ?? "")) return true;
  return noun.text === "progress" && making.has(before);
}

const serviceWords = wordSet(`
quality timeliness capacity leadership leaders practice management effectiveness pace staffing performance integrity culture oversight service services impact lack availability decision-making provision sufficiency
`);

/** "led to improvements", "there have been improvements". */
function isBrought(units: readonly Unit[], from: number): boolean {
  const previous = units[from - 1]?.text ?? "";
  const before = units[from - 2]?.text ?? "";
  if (previous === "to") return /^(?:led|leads|leading)$/.test(before);
  if (previous === "in") return /^(?:resulted|resulting|results)$/.test(before);
  if (previous === "an" || previous === "clear") return isBrought(units, from - 1);
  return /^(?:seen|shown|made|secured|achieved|shows|show|delivered|been|brought|noted|saw|found|demonstrate|demonstrates|demonstrated)$/.test(
    previous,
  );
}

/** A concern about the service is a verdict; one about a child is the work. */
function concernJudges(units: readonly Unit[], from: number, at: number): boolean {
  const first = units[from]?.text ?? "";
  const before = units[from - 1]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  if (/^inspectors?(?:'s?)?$/.test(before)) return true;
  if (next === "about" || next === "over" || next === "regarding") {
    return units.slice(at + 2, at + 6).some((unit) => serviceWords.has(unit.text));
  }
  if (/^(?:of|a)$/.test(before) && /^(?:is|are|was|remains|were|remain)$/.test(units[from - 2]?.text ?? "")) return true;
  const grave = units.slice(from, at).some((unit) => /^(?:serious|significant|grave|major|deep|profound|considerable)$/.test(unit.text));
  const isStated = from === 0 || /^(?:are|were|remain|has|have)$/.test(before) || first === "inspectors'";
  return grave && isStated && /^(?:were|remain|are|with|exist|persist|in|remained)$/.test(next);
}

/** "carefully planned", "seen promptly", "act swiftly": an adverb with the participle it touches. */
export function adverb(units: readonly Unit[], at: number): Match | undefined {
  let i = at;
  while (i < at + 4 && modifies(units, i) && isManner(units[i + 1])) i++;
  const unit = units[i];
  if (unit && isManner(unit)) return adverbFirst(units, at, i);
  return participleFirst(units, at);
}

function isManner(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.kind === "adverb" || unit.kind === "weak-adverb" || unit.kind === "adverb-phrase");
}

function adverbFirst(units: readonly Unit[], from: number, at: number): Match | undefined {
  const head = units[at] as Unit;
  const polarity = turned(head.polarity, units.slice(from, at));
  const enough = units[at + 1]?.text === "enough";
  if (head.kind === "adverb-phrase") return { from, to: at + 1, polarity };
  const follower = units[at + 1]?.text ?? "";
  if (head.text === "well" && (follower === "below" || follower === "above" || follower === "beyond")) return undefined;
  if (head.text === "hard" && !/^(?:work|works|worked|working|try|tries|tried|trying)$/.test(units[from - 1]?.text ?? "")) return undefined;
  if (enough) return { from, to: at + 2, polarity };
  const next = units[at + 1];
  if (
    next &&
    /^(?:increased|decreased|fallen|risen|reduced|grown|rising|falling|increasing|declined)$/.test(next.text) &&
    head.text.endsWith("ly")
  )
    return undefined;
  if (next && isParticiple(next.text) && next.kind !== "silent" && standsWithAdverb(units, from, at + 1))
    return { from, to: afterParticle(units, at + 2), polarity };
  if (head.kind === "weak-adverb") return undefined;
  return { from, to: at + 1, polarity };
}

/** "clearly set out", "appropriately stepped up". */
function afterParticle(units: readonly Unit[], at: number): number {
  const next = units[at + 1];
  return /^(?:out|up|down|off)$/.test(units[at]?.text ?? "") && !(next && objectOpeners.has(next.text)) ? at + 1 : at;
}

/** In a passive or before a noun the participle belongs to the adverb; in "has consistently identified" and "carefully consider" it does not. */
function standsWithAdverb(units: readonly Unit[], from: number, participle: number): boolean {
  const voice = voiceBefore(units, from);
  if (voice === "passive" || /^(?:well|poorly|badly)$/.test(units[participle - 1]?.text ?? "")) return true;
  if (voice === "perfect") return false;
  const next = units[participle + 1];
  const before = units[from - 1];
  const afterNoun =
    before?.kind === "plain" &&
    !objectOpeners.has(before.text) &&
    !/^(?:and|or|of|in|with|by|for|to|on|as|but|some|no|not|more|including|through|from)$/.test(before.text);
  if (afterNoun) return next === undefined || next.kind === "stop" || next.text === "by";
  return !(next && (objectOpeners.has(next.text) || /^(?:up|out|on|off|down)$/.test(next.text)));
}

function participleFirst(units: readonly Unit[], at: number): Match | undefined {
  const participle = units[at];
  if (!participle || !isParticiple(participle.text) || participle.kind === "silent") return undefined;
  let i = at + 1;
  if (/^(?:up|out|down|in|off|on)$/.test(units[i]?.text ?? "") && isManner(units[i + 1])) i++;
  const first = i;
  while (i < first + 3 && modifies(units, i) && isManner(units[i + 1])) i++;
  const head = units[i];
  if ((head?.kind !== "adverb" && head?.text !== "fairly" && head?.text !== "early") || head.text === "hard") return undefined;
  if (voiceBefore(units, at) !== "passive") return undefined;
  if (isParticiple(units[i + 1]?.text ?? "")) return undefined;
  return { from: at, to: units[i + 1]?.text === "enough" ? i + 2 : i + 1, polarity: turned(head.polarity, units.slice(first, i)) };
}

/** What the auxiliary before a verb group makes of it; past adverbs and participles joined by "and" or a comma. */
function voiceBefore(units: readonly Unit[], at: number): "passive" | "perfect" | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const unit = units[i] as Unit;
    if (beForms.has(unit.text)) return "passive";
    if (haveForms.has(unit.text)) return "perfect";
    const passes =
      unit.kind === "adverb" ||
      unit.kind === "weak-adverb" ||
      degreeWords.has(unit.text) ||
      timeAdverbs.has(unit.text) ||
      unit.kind === "negator" ||
      isParticiple(unit.text) ||
      unit.text === "and" ||
      unit.text === "or" ||
      unit.text === "," ||
      unit.text === "all";
    if (!passes) return undefined;
  }
  return undefined;
}

/** "has improved", "deteriorated significantly", "hampers": a judging verb with the adverb of degree it touches. */
export function verb(units: readonly Unit[], at: number): Match | undefined {
  let i = at;
  while (i < at + 3 && (modifies(units, i) || units[i]?.text === "further" || units[i]?.text === "now") && isVerb(units[i + 1])) i++;
  const head = units[i];
  if (!head || !isVerb(head) || !verbJudges(units, i)) return undefined;
  if (units[at]?.text === "now") return verb(units, at + 1);
  const next = units[i + 1];
  const degree =
    next &&
    /^(?:significantly|substantially|considerably|markedly|dramatically|further|rapidly|sharply|greatly|steadily|badly|well)$/.test(
      next.text,
    );
  return { from: at, to: degree ? i + 2 : i + 1, polarity: head.polarity };
}

function isVerb(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" || unit?.kind === "change-verb";
}

function verbJudges(units: readonly Unit[], at: number): boolean {
  const head = units[at] as Unit;
  const previous = units[at - 1]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  if (head.kind === "change-verb")
    return changeJudges(
      head.text,
      previous,
      units[at - 2]?.text ?? "",
      next,
      units.slice(at + 1, at + 4).some((unit) => /^(?:would|could|should|will)$/.test(unit.text)),
    );
  if (/^(?:value|values|trust|trusts|limit|limits|slip|slips|suffer|limiting|trusting)$/.test(head.text)) {
    const isVerbHere =
      objectOpeners.has(next) ||
      (/^(?:trust|trusts)$/.test(head.text) && next === "that") ||
      (head.text === "value" && /^(?:highly|being|having)$/.test(next));
    return isVerbHere && !/^(?:the|a|an|of|no|any|time|age|to|added)$/.test(previous) && (previous !== "this" || head.text === "limits");
  }
  if (/^(?:excels?|commends?|drifted|obscured)$/.test(head.text)) return true;
  return !/^(?:to|a|an|of|for|in|by)$/.test(previous) || head.text.endsWith("ed");
}

/** "has improved", "are improving", "an improving service"; not "in improving", "improve". */
function changeJudges(word: string, previous: string, before: string, next: string, wished: boolean): boolean {
  if (word.endsWith("ed") && wished) return false;
  if (word.endsWith("ed")) return !/^(?:to|for|be|towards|of)$/.test(previous) || /^(?:led|leads|leading|lead)$/.test(before);
  if (word !== "improving") return false;
  if (/^(?:is|are|was|were|been|now|steadily|rapidly|gradually|slowly|also)$/.test(previous)) return true;
  const ends = next === "" || next === "." || next === ",";
  if (ends && /^(?:and|although|but)$/.test(previous)) return true;
  return (previous === "and" && /^(?:safe|good|stable|strong)$/.test(before)) || previous === "an" || previous === "a";
}
