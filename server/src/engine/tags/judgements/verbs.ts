import { LONE_ADVERBS, SPOILT_THINGS } from "../../lexicon/judgement-contexts.ts";
import { wordSet } from "../words/phrase-book.ts";
import { modifies, objectOpeners, timeAdverbs, turned } from "./adjectives.ts";
import type { Match } from "./denial.ts";
import { isMixedCase } from "./names.ts";
import { copulas, degreeWords, isParticiple, PARTICIPLE, type Unit } from "./units.ts";

const beForms = wordSet(
  "is are was were be been being get gets got remain remains remained become becomes became seem seems feel feels felt",
);
/** Weak adverbs that judge after a participle too ("applied correctly"). */
const followers = wordSet(
  "readily fairly early correctly precisely sensibly adequately sufficiently securely collaboratively strongly confidently accurately openly gently politely patiently reasonably realistically soundly warmly",
);
const figures = wordSet("number numbers rate rates percentage proportion population volume");
const loneAdverbs = wordSet(LONE_ADVERBS);
const spoiltThings = wordSet(SPOILT_THINGS);
const haveForms = wordSet("have has had having");

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
  if (isNoManner(units, from, at)) return undefined;
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
    head.text.endsWith("ly") &&
    !/^(?:effectively|successfully|skilfully)$/.test(head.text)
  )
    return undefined;
  // "was sharply criticised" is blame; in "they sharply criticised it" the verb carries it.
  if (next?.kind === "verb" && next.polarity < 0 && isParticiple(next.text) && head.polarity > 0)
    return voiceBefore(units, from) === "passive" ? { from, to: at + 2, polarity: -1 } : undefined;
  // "is mostly used effectively"
  const manner = units[at + 2];
  if (
    head.kind === "weak-adverb" &&
    next &&
    isParticiple(next.text) &&
    manner?.kind === "adverb" &&
    /^(?:mostly|largely|generally|mainly|broadly)$/.test(head.text)
  )
    return { from, to: at + 3, polarity: manner.polarity };
  // "deeply concerned" is no deed.
  if (next?.text === "concerned" && head.text !== "rightly") return undefined;
  // "concerns are mostly made clear": "clear" judges.
  if (head.kind === "weak-adverb" && next?.text === "made" && units[at + 2]?.kind === "adjective") return undefined;
  if (next && isParticiple(next.text) && next.kind !== "silent" && standsWithAdverb(units, from, at + 1))
    return { from, to: afterParticle(units, at + 2), polarity };
  // "violence had risen sharply": how much, not how well.
  if (
    /^(?:sharply|steadily|quickly|rapidly|slowly|steeply)$/.test(head.text) &&
    /^(?:ris|rose|fall|fell|increas|decreas|grow|grew|drop|declin|climb)/.test(
      units[/^(?:off|away|up|down|back)$/.test(units[from - 1]?.text ?? "") ? from - 2 : from - 1]?.text ?? "",
    )
  )
    return undefined;
  // "They correctly identified …", "has actively sought …": beside a deed done it judges alone.
  if (loneAdverbs.has(head.text) && next && isParticiple(next.text) && isDeedDone(units, from, at)) return { from, to: at + 1, polarity };
  if (
    head.kind === "weak-adverb" &&
    units[at + 1]?.text === "and" &&
    units[at + 2]?.kind === "adverb" &&
    !isParticiple(units[at + 3]?.text ?? "")
  )
    return { from, to: at + 1, polarity };
  if (head.kind === "weak-adverb" && !(units[from - 1]?.text === "and" && units[from - 2]?.kind === "adverb")) return undefined;
  return { from, to: at + 1, polarity };
}

/** True for an adverb that tells of no deed how it is done: "Well, no", "the Eating Well Café", "Honestly? No", "urgently needs". */
function isNoManner(units: readonly Unit[], from: number, at: number): boolean {
  const head = units[at] as Unit;
  // "well as the team": a sentence that a page break cut after "as".
  if (at === 0 && head.text === "well" && units[1]?.text === "as") return true;
  // "Well, no."
  if (head.text === "well" && from === at && units[at + 1]?.text === "," && (at === 0 || units[at - 1]?.kind === "stop")) return true;
  if (head.text === "well" && isOnlyWell(units, from, at)) return true;
  // "the Eating Well Café"
  if (head.capital && units[at + 1]?.capital && isMixedCase(units)) return true;
  if (head.text === "honestly" && units[at - 1]?.kind === "stop" && units[at + 1]?.kind === "stop") return true;
  // "Honestly? No."
  if (from === 0 && /^(?:honestly|clearly)$/.test(head.text) && units[1]?.kind === "stop") return true;
  // "It is clearly a strength": as everybody sees.
  if (head.text === "clearly" && copulas.has(units[at - 1]?.text ?? "") && /^(?:an?|the)$/.test(units[at + 1]?.text ?? "")) return true;
  // "Tenants consistently report that …": how often they say so.
  if (
    head.text === "consistently" &&
    /^(?:report|reported|say|said|tell|told|describe|described|state|stated)$/.test(units[at + 1]?.text ?? "")
  )
    return true;
  return head.text === "urgently" && (isDemand(units[at - 1]) || isDemand(units[at + 1]));
}

/** "Well I never", "he's well and at school", "remembers her well", "is sleeping very well". */
function isOnlyWell(units: readonly Unit[], from: number, at: number): boolean {
  const previous = units[from - 1]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  const opens = from === at && (at === 0 || units[at - 1]?.kind === "stop");
  if (opens && /^(?:i|i'm|i've|i'd|we|we've|he|she|they|you|it|it's|that|that's|this|my|mine|mine's|our|now|then|yes|no|there)$/.test(next))
    return true;
  if (/^(?:he's|she's)$/.test(previous) && (next === "and" || !units[at + 1] || units[at + 1]?.kind === "stop")) return true;
  return units.slice(Math.max(0, from - 3), from).some(({ text }) => /^(?:remember|sleep|slept)(?:s|ed|ing)?$/.test(text));
}

/** The participle after the adverb is an active verb: it has an object, and nobody speaks of himself ("the council fully accepted it"). */
function isDeedDone(units: readonly Unit[], from: number, at: number): boolean {
  const verb = units[at + 1]?.text ?? "";
  const before = units[from - 1]?.text ?? "";
  if (
    /^(?:accept|acknowledg|recognis|appreciat|agree|regret|support|intend|expect|cooperat|consider|admit|apologis|need|requir|welcom|believ)/.test(
      verb,
    )
  )
    return false;
  if (/^(?:to|not|or|only|would|could|should|will|had|who|being|be)$/.test(before)) return false;
  return objectOpeners.has(units[at + 2]?.text ?? "");
}

/** "urgently needs": no praise of anybody's speed. */
function isDemand(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:need|require|seek|sought|want|call|ask|demand|must|should|review)/.test(unit.text);
}

/** "clearly set out", "appropriately stepped up". */
function afterParticle(units: readonly Unit[], at: number): number {
  const next = units[at + 1];
  if (units[at]?.text === "through") return next === undefined || next.kind === "stop" ? at + 1 : at;
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
  if (!participle || !(participle.opens & PARTICIPLE)) return undefined;
  let i = at + 1;
  if (isManner(units[i + 1]) && /^(?:up|out|down|in|off|on)$/.test(units[i]?.text ?? "")) i++;
  // "calls are responded to promptly", "dealt with thoroughly"
  if (isManner(units[i + 1]) && /^(?:responded to|attended to|dealt with|catered for)$/.test(`${participle.text} ${units[i]?.text}`)) i++;
  const first = i;
  while (i < first + 3 && modifies(units, i) && isManner(units[i + 1])) i++;
  const head = units[i];
  if ((head?.kind !== "adverb" && !followers.has(head?.text ?? "")) || head?.text === "hard" || !head) return undefined;
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
  // "the Shining Lights award": a name.
  if (head.capital && isMixedCase(units)) return undefined;
  if (units[at]?.text === "now") return verb(units, at + 1);
  // "they sharply criticised it": beside an active verb the adverb praises nothing
  if (i > at && head.polarity < 0 && isManner(units[i - 1]) && (units[i - 1]?.polarity ?? 0) > 0 && voiceBefore(units, at) !== "passive")
    return undefined;
  const next = units[i + 1];
  const degree =
    next &&
    /^(?:significantly|substantially|considerably|markedly|dramatically|further|rapidly|sharply|greatly|steadily|strongly|hugely|immeasurably|noticeably|enormously|badly|well)$/.test(
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
  // "a decline in the number of referrals": a figure that falls.
  if (head.text === "decline" && next === "in" && units.slice(at + 2, at + 5).some((unit) => figures.has(unit.text))) return false;
  // "The offer was declined."
  if (head.text === "declined" && /^(?:is|are|was|were|been|be|being)$/.test(previous)) return false;
  // "children are helped to improve their health": what is worked at
  if (head.text === "improve" && previous === "to" && units[at - 2]?.text === "helped" && beForms.has(units[at - 3]?.text ?? ""))
    return false;
  // "Work has begun to improve the rooms": what the work is for.
  if (previous === "to" && isForWork(units, at)) return false;
  if (head.kind === "change-verb")
    return (
      isBroughtAbout(units, at) ||
      changeJudges(
        head.text,
        previous,
        units[at - 2]?.text ?? "",
        next,
        units.slice(at + 1, at + 4).some((unit) => /^(?:would|could|should|will)$/.test(unit.text)),
      )
    );
  if (/^(?:value|values|trust|trusts|limit|limits|slip|slips|suffer|limiting|trusting)$/.test(head.text)) {
    const isVerbHere =
      objectOpeners.has(next) ||
      (head.text === "limiting" && previous === "," && units.slice(at + 1, at + 4).some(({ text }) => spoiltThings.has(text))) ||
      (/^(?:trust|trusts)$/.test(head.text) && next === "that") ||
      (head.text === "value" && /^(?:highly|being|having)$/.test(next));
    // "a mental health trust where …"
    if (head.text === "trust" && /^(?:where|whose|what|how)$/.test(next)) return false;
    return isVerbHere && !/^(?:the|a|an|of|no|any|time|age|to|added)$/.test(previous) && (previous !== "this" || head.text === "limits");
  }
  if (/^(?:excels?|commends?|drifted|obscured)$/.test(head.text)) return true;
  // "in spite of the hail": a noun.
  if (/^(?:the|this|that|its|their|our|his|her|my|your)$/.test(previous) && !/(?:s|ed|ing)$/.test(head.text)) return false;
  // "has the potential to undermine the work"
  if (previous === "to" && head.polarity < 0 && units[at - 2]?.text === "potential") return true;
  return !/^(?:to|a|an|of|for|in|by)$/.test(previous) || head.text.endsWith("ed");
}

/** "work | has begun to improve", "plans | have started to improve" */
function isForWork(units: readonly Unit[], at: number): boolean {
  if (!/^(?:begun|began|started)$/.test(units[at - 2]?.text ?? "")) return false;
  const subject = /^(?:has|have|had)$/.test(units[at - 3]?.text ?? "") ? at - 4 : at - 3;
  return /^(?:work|action|actions|steps|recruitment|training|discussions)$/.test(units[subject]?.text ?? "");
}

const turnsBetter = wordSet(
  "outcomes circumstances lives experiences results standards relationships services situations attendance attainment behaviour practice",
);

/** ", strengthening oversight", "plans that improve outcomes", "their outcomes improving", "contributed to improving": told as done. */
function isBroughtAbout(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.text ?? "";
  const previous = units[at - 1]?.text ?? "";
  const before = (units[at - 2]?.text === "," ? units[at - 3]?.text : units[at - 2]?.text) ?? "";
  if (word.endsWith("ing")) {
    if (previous === ",")
      return (
        takesObject(units, at) && !units.slice(Math.max(0, at - 16), at).some((unit) => /^(?:such|including|by|like)$/.test(unit.text))
      );
    if (turnsBetter.has(previous))
      return units[at + 1] === undefined || units[at + 1]?.kind === "stop" || units[at + 1]?.text === "because";
    return false;
  }
  if (word.endsWith("ed")) return false;
  // "relationships significantly improve"
  if (word === "improve" && /^(?:significantly|greatly|markedly|steadily|considerably|quickly)$/.test(previous))
    return turnsBetter.has(before) || /^(?:children|families)$/.test(before);
  if (previous !== "that" && previous !== "which") return false;
  return (
    (word.endsWith("s") || /(?:s|ren|people)$/.test(before)) &&
    takesObject(units, at) &&
    !/^(?:is|are|was|were|to|ensure|ensures)$/.test(before)
  );
}

/** "the educational perspective", "opportunities", "outcomes for children". */
function takesObject(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return next !== undefined && next.kind !== "stop" && !/^(?:and|or|of|to|in|for|with|on|by|from)$/.test(next.text);
}

/** "has improved", "are improving", "an improving service"; not "in improving", "improve". */
function changeJudges(word: string, previous: string, before: string, next: string, wished: boolean): boolean {
  if (word.endsWith("ed") && wished) return false;
  if (word.endsWith("ed"))
    return (
      !/^(?:to|for|be|towards|of)$/.test(previous) ||
      /^(?:led|leads|leading|lead|contributed|contributes|contributing|contribute)$/.test(before)
    );
  if (/^(?:improves|strengthens|enhances)$/.test(word)) return !/^(?:to|and|or|it|when|if|until|as|the|of)$/.test(previous);
  if (word === "improve" || word === "stabilise") {
    if (previous === "to")
      return /^(?:begun|beginning|begins|began|started|starting|continue|continues|continued|continuing|helped)$/.test(before) && !wished;
    if (previous === "helped") return !wished;
    return /^(?:outcomes|circumstances|lives|experiences|results|standards|relationships|services|situations)$/.test(previous) && !wished;
  }
  if (word === "enhancing") return /^(?:is|are|was|were)$/.test(previous);
  if (word !== "improving") return false;
  if (/^(?:picture|pattern|trend|trajectory|position|profile)$/.test(next)) return previous !== "of" && previous !== "to";
  if (/^(?:quality|timeliness|outcomes|performance|standard|standards)$/.test(next) && previous === "the") return true;
  if (/^(?:is|are|was|were|been|now|steadily|rapidly|gradually|slowly|also)$/.test(previous)) return true;
  const ends = next === "" || next === "." || next === ",";
  if (ends && /^(?:and|although|but)$/.test(previous)) return true;
  return (
    (previous === "and" && /^(?:safe|good|stable|strong|positive|effective|solid)$/.test(before)) || previous === "an" || previous === "a"
  );
}
