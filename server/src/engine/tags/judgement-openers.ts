import { OPENERS } from "../lexicon/degree-words.ts";
import { mayModify } from "./judgement-adjectives.ts";
import { contextOpeners } from "./judgement-effects.ts";
import { nounModifiers } from "./judgement-nouns.ts";
import { leadsUp, specialWords } from "./judgement-special.ts";
import { degreeWords, isParticiple, type Unit, weightAdjectives } from "./judgement-units.ts";
import { wordSet } from "./phrase-book.ts";

/*
 * What may begin at a unit, as a set of bits: most words begin none of it, and most of the others only one or two. Each bit stands for a function that
 * reads judgements; one that is not set says that the function would find nothing there.
 */

/** "does | not". */
export const DOES = 1;
/** `special`: a negator, "lack", "failed", an expression that judges as it stands. */
export const BY_KIND = 2;
/** `byWord`. */
export const BY_WORD = 4;
/** `inContext`. */
export const IN_CONTEXT = 8;
/** `nounGroup`. */
export const NOUN = 16;
/** `adjective`. */
export const ADJECTIVE = 32;
/** `adverb`. */
export const ADVERB = 64;
/** `verb`. */
export const VERB = 128;
/** A participle: "coordinated | effectively". */
export const PARTICIPLE = 256;

const openers = wordSet(OPENERS);
const doWords = wordSet("do does did");

/** Which judgements may begin at a unit: 0 for most words, which are then passed over quickly. */
export function openedBy(unit: Unit): number {
  const { form, kind } = unit;
  if (kind === "stop" || kind === "silent") return 0;
  if (!form) return opensOf(unit);
  form.opensJudgement ??= opensOf(unit);
  return form.opensJudgement;
}

function opensOf({ kind, text }: Unit): number {
  const participle = isParticiple(text);
  if (
    kind === "plain" &&
    !participle &&
    !degreeWords.has(text) &&
    !weightAdjectives.has(text) &&
    !openers.has(text) &&
    !text.endsWith("ly")
  )
    return 0;
  const modifies = mayModify(text, kind);
  const isAdjective = kind === "adjective" || kind === "weak-adjective";
  const isAdverb = kind === "adverb" || kind === "weak-adverb";
  let opens = doWords.has(text) ? DOES : 0;
  if (participle) opens |= PARTICIPLE;
  if (kind === "negator" || kind === "lack" || kind === "seldom" || kind === "failing" || kind === "judgement" || kind === "mixed")
    opens |= BY_KIND;
  else {
    if (specialWords.has(text) || leadsUp(text, kind)) opens |= BY_WORD;
    if (contextOpeners.has(text)) opens |= IN_CONTEXT;
  }
  if (kind.endsWith("noun") || isAdjective || nounModifiers.has(text) || (modifies && kind !== "adverb")) opens |= NOUN;
  if (isAdjective || modifies) opens |= ADJECTIVE;
  if (isAdverb || kind === "adverb-phrase" || modifies || participle) opens |= ADVERB;
  if (kind === "verb" || kind === "change-verb" || modifies || text === "further" || text === "now") opens |= VERB;
  return opens;
}
