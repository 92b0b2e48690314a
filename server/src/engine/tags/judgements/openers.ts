import { OPENERS } from "../../lexicon/degree-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import { mayModify } from "./adjectives.ts";
import { contextOpeners } from "./effects.ts";
import { mayHoldGrade, publishedGrades } from "./grades.ts";
import { mayLeadToNoun, nounModifiers } from "./nouns.ts";
import { mayOpenWish } from "./quiet.ts";
import { rankWords } from "./ranks.ts";
import { leadsUp, specialWords } from "./special.ts";
import {
  ADJECTIVE,
  ADVERB,
  BY_KIND,
  BY_WORD,
  DOES,
  degreeWords,
  FEW,
  GRADE,
  IN_CONTEXT,
  isParticiple,
  LEADS_UP,
  MODIFIES,
  NOUN,
  OF_GROUP,
  PARTICIPLE,
  TO_NOUN,
  type UnitKind,
  VERB,
  WISH,
  weightAdjectives,
} from "./units.ts";

const openers = wordSet(OPENERS);
const doWords = wordSet("do does did");
const denying = wordSet("few only just");

/** What may begin at a unit: nothing at most words, which are then passed over quickly. */
export function opensOf(text: string, kind: UnitKind): number {
  const modifies = mayModify(text, kind);
  const inGroup = modifies || kind === "adjective" || kind === "weak-adjective" || nounModifiers.has(text);
  const others =
    (mayHoldGrade(text, publishedGrades) ? GRADE : 0) |
    (mayOpenWish(text) ? WISH : 0) |
    (denying.has(text) ? FEW : 0) |
    (modifies ? MODIFIES : 0) |
    (inGroup ? OF_GROUP : 0) |
    (inGroup || mayLeadToNoun(text, kind) ? TO_NOUN : 0) |
    (leadsUp(text, kind) ? LEADS_UP : 0);
  return kind === "stop" || kind === "silent" ? others : others | judgementsOf(text, kind, modifies);
}

function judgementsOf(text: string, kind: UnitKind, modifies: boolean): number {
  const participle = isParticiple(text);
  if (
    kind === "plain" &&
    !participle &&
    !degreeWords.has(text) &&
    !weightAdjectives.has(text) &&
    !openers.has(text) &&
    !rankWords.has(text) &&
    !contextOpeners.has(text) &&
    !text.endsWith("ly")
  )
    return 0;
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
