import { BASE_VERBS } from "../../lexicon/grammar-words.ts";
import {
  BLAMING_PAIRS,
  BURDEN_NOUNS,
  BURDEN_WEIGHTS,
  CHILD_WORDS,
  DAMPING_VERBS,
  INABILITIES,
  LONE_ADVERBS,
  PAIR_FILLERS,
  PRAISING_PAIRS,
  QUALITY_SUBJECTS,
  SLIGHTS,
  SPOILT_THINGS,
  SUPPLIES,
  SYSTEMS,
} from "../../lexicon/judgement-contexts.ts";
import { SERVICE_PRAISING_PAIRS } from "../../lexicon/judgement-services.ts";
import { wordSet } from "../words/phrase-book.ts";
import { companyOpeners, companyRules, type Rule } from "./company.ts";
import type { Match } from "./denial.ts";
import { isAverted } from "./handled.ts";
import { plainOpeners, plainRule } from "./plain.ts";
import { inService, serviceOpeners } from "./services.ts";
import { isParticiple, type Unit } from "./units.ts";

const baseVerbs = wordSet(BASE_VERBS);
const burdens = wordSet(BURDEN_NOUNS);
const burdenWeights = new Set([...wordSet(BURDEN_WEIGHTS), "long standing", "deep seated", "deep rooted"]);
const childWords = wordSet(CHILD_WORDS);
const inabilities = wordSet(INABILITIES);
const loneAdverbs = wordSet(LONE_ADVERBS);
const qualitySubjects = wordSet(QUALITY_SUBJECTS);
const spoiltThings = wordSet(SPOILT_THINGS);
const pairs = learnPairs();
const slights = wordSet(SLIGHTS);
const systems = wordSet(SYSTEMS);
const preventable = wordSet(
  "problems problem risk risks harm concerns crises crisis breakdown breakdowns disruption disruptions difficulties delays delay drift abuse exploitation escalation homelessness",
);
const pairFillers = wordSet(PAIR_FILLERS);
const varying = wordSet("varies vary varied fluctuates fluctuate fluctuated fluctuating differs wavers oscillates");
const supplies = wordSet(SUPPLIES);
const damping = new Set([...wordSet(DAMPING_VERBS)].flatMap(formsOf));

const hardWords = wordSet("difficult hard harder impossible challenging frustrating confusing");
const easyWords = wordSet("easy easier helpful useful reassuring");

/** The words that `inContext` knows: it finds nothing at any other. */
export const contextOpeners: ReadonlySet<string> = new Set([
  ...["unable", "enough", "insufficiently", "broken"],
  ...[varying, hardWords, easyWords, slights, damping, burdenWeights, companyOpeners, loneAdverbs, serviceOpeners, plainOpeners].flatMap(
    (words) => [...words],
  ),
  ...pairs.keys(),
]);

/** By word: what `inContext` tries, found out when the word is first met. */
const rules = new Map<string, readonly Rule[]>();

/** Judgements that hang on what a common word stands with: "unable to satisfy itself", "find it difficult", "this slows progress", "the quality varies". */
export function inContext(units: readonly Unit[], at: number): Match | undefined {
  const { text } = units[at] as Unit;
  const known = rules.get(text);
  const tried = known ?? rulesOf(text);
  if (!known) rules.set(text, tried);
  for (const rule of tried) {
    const found = rule(units, at);
    if (found) return found;
  }
  return undefined;
}

function rulesOf(text: string): readonly Rule[] {
  const plain = plainRule(text);
  return plain ? [plain, ...otherRulesOf(text)] : otherRulesOf(text);
}

function otherRulesOf(text: string): readonly Rule[] {
  if (text === "unable") return [inability];
  if (varying.has(text)) return [varies];
  if (text === "enough") return [supply];
  if (hardWords.has(text) && !/^(?:challenging|hard|harder)$/.test(text)) return [foundHard];
  if (easyWords.has(text)) return [foundHard];
  if (slights.has(text) || text === "broken") return [slight];
  return [
    ...(text === "insufficiently" ? [insufficiently] : []),
    ...(hardWords.has(text) ? [foundHard] : []),
    ...(damping.has(text) ? [damps] : []),
    ...(pairs.has(text) ? [pairJudges] : []),
    ...(burdenWeights.has(text) ? [burden] : []),
    ...companyRules(text),
    ...(serviceOpeners.has(text) ? [inService] : []),
    ...(loneAdverbs.has(text) ? [loneAdverb] : []),
  ];
}

function insufficiently(units: readonly Unit[], at: number): Match | undefined {
  return isParticiple(units[at + 1]?.text ?? "") ? { from: at, to: at + 2, polarity: -1 } : undefined;
}

function pairJudges(units: readonly Unit[], at: number): Match | undefined {
  const polarity = pairOf(units, at);
  if (polarity === -1) {
    const verb = /^(?:any|further|potential|more|some)$/.test(units[at - 1]?.text ?? "") ? at - 2 : at - 1;
    if (isAverted(units[verb]?.text ?? "")) return undefined;
  }
  return polarity && { from: at, to: at + 1, polarity };
}

/** "close links"; past praise between: "close and meaningful bonds", "tight, well-run systems". */
function pairOf(units: readonly Unit[], at: number): -1 | 1 | undefined {
  const nouns = pairs.get(units[at]?.text ?? "");
  if (!nouns) return undefined;
  let noun = at + 1;
  while (noun < at + 5 && /^(?:and|,|but)$/.test(units[noun]?.text ?? "") && /adjective$/.test(units[noun + 1]?.kind ?? "")) noun += 2;
  const found = nouns.get(hyphenated(units[noun]));
  // "close internal analysis", "unnecessary statutory interventions"
  return found === undefined && pairFillers.has(hyphenated(units[noun])) ? nouns.get(hyphenated(units[noun + 1])) : found;
}

/** A compound as the lists write it: "decision-making". */
function hyphenated(unit: Unit | undefined): string {
  return unit?.text.replace(" ", "-") ?? "";
}

function learnPairs(): ReadonlyMap<string, ReadonlyMap<string, -1 | 1>> {
  const made = new Map<string, Map<string, -1 | 1>>();
  const learn = (list: string, polarity: -1 | 1): void => {
    for (const line of list.split("\n")) {
      const [adjectives = "", nouns = ""] = line.split(":");
      for (const word of wordSet(adjectives)) {
        const known = made.get(word) ?? new Map<string, -1 | 1>();
        for (const noun of wordSet(nouns)) known.set(noun, polarity);
        made.set(word, known);
      }
    }
  };
  learn(PRAISING_PAIRS + SERVICE_PRAISING_PAIRS, 1);
  learn(BLAMING_PAIRS, -1);
  return made;
}

/** "slow" → slow, slows, slowed, slowing. */
function formsOf(verb: string): readonly string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}

/** "The council is unable to satisfy itself"; not "children who are unable to live at home". */
function inability(units: readonly Unit[], at: number): Match | undefined {
  if (units[at + 1]?.text !== "to") return undefined;
  const verb = units[at + 2]?.text ?? "";
  if (!inabilities.has(verb) && !/ly$/.test(verb)) return undefined;
  // "a point that we are unable to accept": an answer.
  if (/^(?:agree|accept|answer|say|comment)$/.test(verb) && /^(?:we|i)$/.test(units[at - 2]?.text ?? "")) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (units[i]?.kind === "stop") break;
    if (childWords.has(units[i]?.text ?? "") && !/^(?:protection|social|care)$/.test(units[i + 1]?.text ?? "")) return undefined;
  }
  return { from: at, to: at + 1, polarity: -1, reaches: true };
}

/** "The quality of plans varies"; not "the number varies". */
function varies(units: readonly Unit[], at: number): Match | undefined {
  const next = units[at + 1]?.text ?? "";
  const degree = /^(?:considerably|significantly|widely|greatly|enormously|wildly|markedly|hugely)$/.test(next);
  const tooMuch = next === "too" && /^(?:much|widely|greatly|often)$/.test(units[at + 2]?.text ?? "");
  const named = units.slice(Math.max(0, at - 10), at).some((unit) => qualitySubjects.has(unit.text));
  if (tooMuch) return { from: at, to: at + 3, polarity: -1 };
  return named ? { from: at, to: degree ? at + 2 : at + 1, polarity: -1 } : undefined;
}

/** "There are enough carers." */
function supply(units: readonly Unit[], at: number): Match | undefined {
  if (!/^(?:is|are|has|have|had|with|get|gets|got|receive|receives|received|given)$/.test(units[at - 1]?.text ?? "")) return undefined;
  for (let i = at + 1; i < at + 4; i++) if (supplies.has(units[i]?.text ?? "")) return { from: at, to: at + 1, polarity: 1 };
  return undefined;
}

/** "Warnings were ignored", "the system is broken"; not "the cup was broken". */
function slight(units: readonly Unit[], at: number): Match | undefined {
  const previous = units[at - 1]?.text ?? "";
  // “excluded pupils ‘forgotten’”
  const isQuoted = units[at]?.endsQuote === true && units[at]?.text !== "broken" && !/^(?:has|have|had|never|i|we|they|it)$/.test(previous);
  if (!isQuoted && !/^(?:is|are|was|were|been|being|feel|feels|felt)$/.test(previous)) return undefined;
  if (units[at]?.text === "broken" && !units.slice(Math.max(0, at - 7), at).some((unit) => systems.has(unit.text))) return undefined;
  return { from: at, to: at + 1, polarity: -1 };
}

/** "find it difficult to …", "which makes it hard to …", "found the feedback useful". */
function foundHard(units: readonly Unit[], at: number): Match | undefined {
  let i = at - 1;
  while (/^(?:very|so|too|increasingly|extremely|particularly|more|really)$/.test(units[i]?.text ?? "")) i--;
  const polarity = easyWords.has(units[at]?.text ?? "") ? 1 : -1;
  const isIt = units[i]?.text === "it" && /^(?:find|finds|found|finding|make|makes|made|making)$/.test(units[i - 1]?.text ?? "");
  return isIt ? { from: i + 1, to: at + 1, polarity } : undefined;
}

/** "This lessens the impact of reviews", ", which slows progress", ", limiting their ability to …". */
function damps(units: readonly Unit[], at: number): Match | undefined {
  const word = units[at]?.text ?? "";
  const previous = units[at - 1]?.text ?? "";
  if (/^(?:to|a|an|the|of|for|not|without|by|help|helps)$/.test(previous)) return undefined;
  if (previous === "and" && !(/s$/.test(word) && spoiltThings.has(units[at + 1]?.text ?? ""))) return undefined;
  if (word.startsWith("impact") && !(/^(?:on|upon|negatively)$/.test(units[at + 1]?.text ?? "") && word !== "impact")) return undefined;
  // "problems are prevented from growing"
  if (word === "prevented" && units.slice(Math.max(0, at - 5), at).some((unit) => preventable.has(unit.text))) return undefined;
  const prevents = /^(?:prevent|hamper|hinder)/.test(word);
  // "prevents consistently good decisions", ", preventing easy identification"
  if (prevents && previous !== "that" && isWanted(units, at + 1)) return { from: at, to: at + 1, polarity: -1 };
  const blames =
    /^(?:this|that|which|it|these|has|have|is|also|further|are|therefore|consequently|and|,)$/.test(previous) || previous.endsWith("ly");
  if (prevents && !(blames && previous !== "," && previous !== "that")) return undefined;
  for (let i = at + 1; i < at + (prevents ? 9 : 6); i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop") return undefined;
    if (unit.polarity < 0 || (unit.polarity > 0 && word.startsWith("impact"))) return undefined;
    if (spoiltThings.has(unit.text.split(" ", 1)[0] ?? "") || (prevents && unit.text === "from"))
      return { from: at, to: at + 1, polarity: -1 };
  }
  return undefined;
}

/** "consistently good decisions", "sufficient analysis": what a service is the poorer without. */
function isWanted(units: readonly Unit[], at: number): boolean {
  const head = units[at]?.kind === "adverb" ? at + 1 : at;
  return /adjective$/.test(units[head]?.kind ?? "") && (units[head]?.polarity ?? 0) > 0;
}

/** "this is a long-standing issue", "there are serious problems with …": no verdict on what a child bears. */
function burden(units: readonly Unit[], at: number): Match | undefined {
  let i = at;
  while (i < at + 3 && (burdenWeights.has(units[i]?.text ?? "") || units[i]?.text === "and")) i++;
  if (!burdens.has(units[i]?.text ?? "")) return undefined;
  let before = at - 1;
  if (/^(?:an?|the|some|several|two|three|many|most|its|of)$/.test(units[before]?.text ?? "")) before--;
  if (/^(?:still|also|now|currently)$/.test(units[before]?.text ?? "")) before--;
  const link = units[before]?.text ?? "";
  const states =
    /^(?:is|are|was|were|remain|remains|remained|be|been|poses?|posed|presents?|found|finds|reveals?|revealed|exposed|exposes|highlights?|highlighted|uncovered|facing|faces|face|as)$/;
  const lasts = /^(?:remain|remains|remained|persist|persists|persisted)$/.test(units[i + 1]?.text ?? "");
  if (!states.test(link) && !lasts) return undefined;
  const next = units[i + 1]?.text ?? "";
  if (/^(?:that|which|who|such|about)$/.test(next) && next !== "that") return undefined;
  return { from: at, to: i + 1, polarity: -1 };
}

/** "plans fully reflect", "they closely monitor", "works closely with": such an adverb beside a deed done. */
function loneAdverb(units: readonly Unit[], at: number): Match | undefined {
  const text = units[at]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  const previous = units[at - 1]?.text ?? "";
  const single: Match = { from: at, to: at + 1, polarity: 1 };
  if (text === "closely" && /^(?:work|works|worked|working|liaise|liaises|together)$/.test(previous)) return single;
  if (text === "closely" && /^look/.test(previous)) return undefined;
  if (
    /^(?:actively|fully)$/.test(text) &&
    /^considers?$/.test(next) &&
    !/^(?:to|we|i|will|would|must|should|can|could|not|and)$/.test(previous)
  )
    return single;
  if (
    /^(?:acknowledg|accept|recognis|support(?!ed)|cooperat|agree|commit|intend|expect|appreciat|await|plan|consider(?:s)?$|dispute|need|requir|appl|review)/.test(
      next,
    )
  )
    return undefined;
  if (/^(?:to|or|not|only|more|most|as|so|how|will|would|can|could|should|may|might|must)$/.test(previous)) return undefined;
  if (isDeed(next)) return single;
  if (text === "closely" && (units[at + 1] === undefined || units[at + 1]?.kind === "stop") && !isParticiple(previous)) return single;
  // "They advocate strongly on their behalf."
  const follows = isDeed(previous) && !/^(?:feel|feels|recommend|believe|disagree|agree|need|look|looks|live|lives)/.test(previous);
  return follows && (units[at + 1] === undefined || units[at + 1]?.kind === "stop" || /^(?:on|for|in|with|to|and|about)$/.test(next))
    ? single
    : undefined;
}

/** "reflects", "monitor", "involving", as far as the list of base forms tells. */
function isDeed(word: string): boolean {
  if (baseVerbs.has(word)) return true;
  if (word.endsWith("ies")) return baseVerbs.has(`${word.slice(0, -3)}y`);
  if (word.endsWith("ing")) return baseVerbs.has(word.slice(0, -3)) || baseVerbs.has(`${word.slice(0, -3)}e`);
  if (word.endsWith("es") && baseVerbs.has(word.slice(0, -2))) return true;
  return word.endsWith("s") && baseVerbs.has(word.slice(0, -1));
}
