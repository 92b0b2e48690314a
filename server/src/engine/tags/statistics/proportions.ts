import {
  BAND_ADJECTIVES,
  BAND_DEGREES,
  BAND_NOUNS,
  GRADED_ADJECTIVES,
  MAJORITY_NOUNS,
  MINORITY_GROUP_WORDS,
  NEAR_WHOLE,
  PLURAL_AUXILIARIES,
} from "../../lexicon/proportion-words.ts";
import { WEEKDAYS } from "../../lexicon/reference-words.ts";
import type { Tokens } from "../words/tokens.ts";

/** The words for a band that begin at a token: "almost all", "very small number", "most"; answers with the index after them. */
export function readProportion(tokens: Tokens, index: number): number | undefined {
  switch (tokens.word(index)) {
    case "most":
      return isCountingMost(tokens, index) ? index + 1 : undefined;
    case "few":
      return isCountingFew(tokens, index) ? index + 1 : undefined;
    case "almost":
    case "nearly":
    case "virtually":
    case "practically":
      return isNearWhole(tokens, index) ? index + 2 : undefined;
    case "handful":
      return tokens.word(index + 1) === "of" && /^(?:a|small|tiny)$/.test(tokens.word(index - 1)) ? index + 1 : undefined;
    default:
      return readBand(tokens, index);
  }
}

/** "almost all", "nearly every"; but not "almost all day", "almost no time". */
function isNearWhole(tokens: Tokens, index: number): boolean {
  const whole = tokens.word(index + 1);
  const next = tokens.word(index + 2);
  if (!NEAR_WHOLE.has(whole)) return false;
  if (/^(?:day|night|week|month|year|time|the)$/.test(next)) return next === "the" && whole === "all";
  return true;
}

/** "majority", "large minority", "very small number". The adjective makes a band of "number" and "proportion" only before "of". */
function readBand(tokens: Tokens, index: number): number | undefined {
  let at = index;
  if (BAND_DEGREES.has(tokens.word(at))) {
    at++;
    if (tokens.word(at) === "few") return isCountingFew(tokens, at) ? at + 1 : undefined;
  }
  let adjectives = 0;
  while (adjectives < 2 && BAND_ADJECTIVES.has(tokens.word(at))) {
    at++;
    adjectives++;
    if (/^(?:and|but)$/.test(tokens.word(at)) && BAND_ADJECTIVES.has(tokens.word(at + 1))) at++;
  }
  const noun = tokens.word(at);
  if (MAJORITY_NOUNS.has(noun)) return isGroupName(tokens, at, noun) ? undefined : at + 1;
  if (adjectives === 0 || !BAND_NOUNS.has(noun)) return undefined;
  // "a ‘significant number’ made slow progress": the band alone is quoted.
  const opening = /^an?$/.test(tokens.word(index - 1)) ? index - 2 : index - 1;
  const quoted = /^[‘“"']$/.test(tokens.word(opening)) && /^[’”"']$/.test(tokens.word(at + 1));
  if (tokens.word(at + 1) !== "of" && !quoted && !isOfThoseSaid(tokens, index, at)) return undefined;
  return at + 1;
}

/** "A small number remain at home", "the low number identified": of those spoken of before. */
function isOfThoseSaid(tokens: Tokens, index: number, noun: number): boolean {
  if (!/^(?:an?|the)$/.test(tokens.word(index - 1)) || !/^(?:numbers?|proportion)$/.test(tokens.word(noun))) return false;
  return /^(?:who|live|lived|are|were|have|had|remain|remained|identified|seen|attending|still|come|came|go|went|leave|left|return|returned|move|moved|need|needed|said|told|feel|felt|receive|received|wait|waited|work|worked)$/.test(
    tokens.word(noun + 1),
  );
}

/** "minority ethnic", "ethnic minority", "a majority vote", "majority-owned" name and do not count. */
function isGroupName(tokens: Tokens, index: number, noun: string): boolean {
  if (tokens.isJoin(index + 1) || tokens.word(index - 1) === "ethnic" || /^(?:sexual|linguistic|religious)$/.test(tokens.word(index - 1)))
    return true;
  const next = tokens.word(index + 1);
  // "a majority of 212": by so many votes
  if (next === "of" && tokens.at(index + 2).kind === "figure" && tokens.at(index + 3).kind !== "word") return true;
  if (noun === "minority") return MINORITY_GROUP_WORDS.has(next);
  return /^(?:vote|verdict|party|group|leader|rule|opinion|report|stake|shareholder|view|decision|ethnic|white)$/.test(next);
}

const BEFORE_SUPERLATIVE =
  /^(?:the|a|an|its|their|our|your|his|her|my|these|those|this|at|among|amongst|who|they|we|you|i|matters|matter|what|need|needs|ones|those|second|third|fourth|fifth|next|are|is|were|was|be|'s)$/;

/** "Most children" counts; "the most vulnerable", "most recently" and "those who need it most" do not. */
function isCountingMost(tokens: Tokens, index: number): boolean {
  const before = tokens.word(index - 1);
  const next = tokens.at(index + 1);
  // "Most 16- and 17-year-olds" counts them; "most 12" is nothing.
  if (next.kind === "figure") return !BEFORE_SUPERLATIVE.test(before) && tokens.isHyphen(index + 2);
  // "they come from far afield, most with little money"
  if (next.lower === "with" && before === ",") return true;
  if (/'s$/.test(before) || (before === "’" && tokens.at(index - 1).attached)) return false;
  if (
    tokens.isJoin(index + 1) ||
    next.kind !== "word" ||
    /^(?:in|at|on|to|by|for|from|and|or|but|when|notably|if|as|with)$/.test(next.lower)
  )
    return false;
  // "for most of Tuesday": how long
  if (next.lower === "of") return !/^(?:the|at)$/.test(before) && tokens.word(index + 2) !== "all" && !WEEKDAYS.has(tokens.word(index + 2));
  if (
    BEFORE_SUPERLATIVE.test(before) ||
    (before === "that" && /^(?:those|ones|things|all|areas|people|children)$/.test(tokens.word(index - 2)))
  )
    return false;
  if (PLURAL_AUXILIARIES.has(next.lower)) return startsClause(tokens, index);
  return !isGraded(tokens, index + 1);
}

/** True if a clause can begin at the token: "…, and most trust that". */
function startsClause(tokens: Tokens, index: number): boolean {
  const before = tokens.word(index - 1);
  return tokens.startsSentence(index) || /^(?:,|and|but|while|although|though|because|that|as|;|where|which|whom|if|so)$/.test(before);
}

/** True if the word takes "most" as its superlative. */
function isGraded(tokens: Tokens, index: number): boolean {
  const word = tokens.word(index);
  if (GRADED_ADJECTIVES.has(word) || /(?:ful|ous|ible|isive|ective|itive|sive|tractive|ative)$/.test(word)) return true;
  if (/able$/.test(word) || /(?:ising|izing|ising)$/.test(word)) return true;
  return (
    /^(?:often|recent)$/.test(word) ||
    (/ly$/.test(word) && !/^(?:family|early|elderly|weekly|daily|monthly|yearly|only|supply|monopoly)$/.test(word))
  );
}

/** "Few of whom", "very few"; but not "too few", "the last few months". */
function isCountingFew(tokens: Tokens, index: number): boolean {
  const before = tokens.word(index - 1);
  if (before === "a") return isCountingAFew(tokens, index);
  if (
    /^(?:too|the|these|those|last|past|next|first|so|as|every|previous|recent|final|another|no|how|of|some|quite|his|her|its|our|their|following)$/.test(
      before,
    )
  )
    return false;
  const next = tokens.at(index + 1);
  if (next.kind !== "word") return BAND_DEGREES.has(before);
  return !/^(?:days|weeks|months|years|hours|minutes|moments|and|or|but|if)$/.test(next.lower);
}

/** "A few pupils", "a few of the plans"; but not "quite a few", "only a few days", "a few more", "a few words". */
function isCountingAFew(tokens: Tokens, index: number): boolean {
  const next = tokens.word(index + 1);
  if (/^(?:quite|last|past|next|every)$/.test(tokens.word(index - 2)) || NOT_A_FEW_OF.test(next)) return false;
  return next === "of" || [next, tokens.word(index + 2)].some((word) => /(?:[^s'i]s|people|children|men|women|staff)$/.test(word));
}

const NOT_A_FEW_OF =
  /^(?:days|weeks|months|years|hours|minutes|moments|seconds|nights|terms|times|miles|yards|metres|words|things|pounds|quid|pence|steps|more|less|others?|points|lines|pages|hundred|thousand|million|dozen|short|and|or|but|if)$/;
