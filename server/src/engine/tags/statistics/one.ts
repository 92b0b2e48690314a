import type { Tokens } from "../words/tokens.ts";

/** Words before "one" that make it a pronoun or an idiom: "the one", "no one", "day one". */
const PRONOUN_BEFORE =
  /^(?:the|this|these|those|no|any|every|each|another|such|number|day|week|year|square|chapter|a|an|good|new|old|better|right|wrong|same|other|last|next|first|second)$/;

/** Words after it that show a pronoun or an idiom: "one another", "one who", "one day", "one hand". */
const PRONOUN_AFTER =
  /^(?:another|who|which|that|where|when|such|thing|things|hand|way|side|voice|stop|size|another's|we|i|he|she|they|it|you|after|by|in|on|at|for|to|with|from|and|but|as|too|than|where|whose|must|can|cannot|could|should|may|might|would|will|does|did|do|said|says|told|wrote|added|explained|described|commented|needs|went|felt|goes|knows|thinks|because|if|so|wonders|suspects|imagines|assumes|hopes)$/;

/** Verbs before which "one" counts if a number stands close before it: "Nine were good; one was inadequate." */
const BARE_COUNT_VERBS = /^(?:is|was|has|had|remains|remained|requires|required|were)$/;

/** Verbs after which "one" at a clause's end stands for the thing spoken of. */
const WANTING =
  /^(?:have|has|had|having|need|needs|needed|want|wants|wanted|like|get|gets|got|receive|received|offered|given|without|require)$/;

const NUMBER_NEAR = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** True if "one" at the token stands for a thing instead of counting it. */
export function isPronounOne(tokens: Tokens, index: number): boolean {
  const after = tokens.at(index + 1);
  const bounded = isBounded(tokens, index);
  // "in one respect", "not one head", "that one is ours"
  if (tokens.word(index - 1) === "in" && /^(?:respect|sense|step|breath|go|fell|place|sitting|piece|word|form)$/.test(after.lower))
    return true;
  if (/^(?:not|never)$/.test(tokens.word(index - 1)) && after.kind === "word") return true;
  if (tokens.word(index - 1) === "that" && (after.kind === "sign" || /^(?:is|was|the|a|has|had|we|i|they)$/.test(after.lower))) return true;
  if (tokens.precedes(index, "at any") || PRONOUN_BEFORE.test(tokens.word(index - 1))) return true;
  if (tokens.precedes(index, "the only")) return true;
  // "one too many" counts; "not one of the ten" is none
  if (after.lower === "too" && tokens.word(index + 2) === "many") return false;
  if (after.lower === "of" && tokens.word(index - 1) === "not") return true;
  // "an improving one", "a one-off", "still did not have one", "those who would like one are waiting"
  if (after.lower === "off") return true;
  const ends = after.kind !== "word" && after.kind !== "figure";
  // "I for one", "whom should one believe"
  if (tokens.word(index - 1) === "for" && /^(?:i|we|he|she|they|you)$/.test(tokens.word(index - 2))) return true;
  if (/^(?:should|could|would|might|must|does|did)$/.test(tokens.word(index - 1)) && after.kind === "word" && !bounded) return true;
  if ((ends || BARE_COUNT_VERBS.test(after.lower)) && /^(?:an?|the)$/.test(tokens.word(index - 2)) && tokens.at(index - 1).kind === "word")
    return true;
  if ((ends || BARE_COUNT_VERBS.test(after.lower) || after.lower === "are") && WANTING.test(tokens.word(index - 1))) return !bounded;
  if (after.lower === "of" && tokens.word(index + 2) === "whom") return !numberBefore(tokens, index);
  // "One lives with foster carers": an item of a list that counts.
  if (index === 0 && /^(?:is|was|lives|has|had)$/.test(after.lower)) return false;
  if (after.lower === "of") return !bounded && !countsOf(tokens, index + 2);
  if (tokens.isJoin(index + 1)) return true;
  if (after.lower === "to" && tokens.word(index + 2) === "one") return true;
  if (after.lower === "to" && countsOf(tokens, index + 2)) return false;
  if (after.lower === "day") return !/^(?:within|in|for|than|least|just|only|after|over|lasted|took|to)$/.test(tokens.word(index - 1));
  if (after.lower === "or") return !/^(?:two|more|both)$/.test(tokens.word(index + 2));
  if (after.lower === "point" || after.lower === "time") return tokens.word(index - 1) === "at";
  if (BARE_COUNT_VERBS.test(after.lower)) return !bounded && !numberBefore(tokens, index);
  if (after.kind !== "word" && after.kind !== "figure") return !bounded && !numberBefore(tokens, index);
  return PRONOUN_AFTER.test(after.lower) && !bounded;
}

/** "at least one", "only one", "just one", "more than one". */
function isBounded(tokens: Tokens, index: number): boolean {
  return /^(?:least|only|just|than|exactly|nearly|almost)$/.test(tokens.word(index - 1));
}

/** "one of the two homes", "one of 12 cases": what follows "one of" counts too. */
function countsOf(tokens: Tokens, index: number): boolean {
  const at = /^(?:the|these|those|its|their|our|his|her)$/.test(tokens.word(index)) ? index + 1 : index;
  return tokens.at(at).kind === "figure" || NUMBER_NEAR.test(tokens.word(at));
}

/** True if a number was counted within the thirty tokens before. */
function numberBefore(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 30; at--) {
    const token = tokens.at(at);
    if (NUMBER_NEAR.test(token.lower)) return true;
    if (token.kind === "figure" && Number(token.text) < 1900 && /^(?:\p{L}|%)/u.test(tokens.word(at + 1))) return true;
  }
  return false;
}
