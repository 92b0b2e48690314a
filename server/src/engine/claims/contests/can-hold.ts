/** What no words for somebody begin with: "on caseloads ahead of inspection", "that one plan in four is missing", "sorry for the state of a kitchen". */
const FRAGMENT =
  /^(?:that|which|who|on|in|at|for|over|about|by|from|to|with|of|as|than|then|and|but|or|so|if|because|when|while|sorry|not|half|most of|runs?|said|says|struck|is|are|was|were|has|have|had)\b(?! (?:us|them|you)\b)/i;
/** Who is meant has to be told by others; and words that break off. */
const UNNAMED =
  /^(?:I|we|you|he|she|it|they)(?:[’'](?:m|d|ve|s|re|ll))?(?= |$)|^(?:one|both|each|this|that|these|those)$| (?:the|an?|of|in|for|and|on)$/i;
/** A verb and its object: "runs the club", "missed all but the last hymn". */
const DOES = /^(?:hit back|included) |^\p{Ll}+(?:s|ed) (?:an?|the|its|their|his|her|all|only|no|out|up|down)\b/u;
/** Words of two places, with what stood between them left out; and a whole clause. */
const CLAUSE = / {2}| ,|, but |["“”]|(?<!\b(?:who|that|which)(?: [\p{L}'’]+)?) (?:is|are|was|were|hadn[’']t|isn[’']t|wasn[’']t) /iu;
/** Where the head of a phrase ends. */
const HEAD_END = / (?:of|in|on|at|for|from|to|about|with|by|that|which|who|whose|where|against|between)(?= )|,/;
/** What neither contests nor concedes. */
const THING =
  /(?:^|[ -])(?:per cent|%|passages?|paragraphs?|sentences?|headlines?|returns?|visits?|minutes|rotas?|logs?|records?|data|figures?|numbers?|rates?|posts?|plans?|grades?|ratings?|times?|waits?|weeks?|days?|years?|questions?|questioning|findings?|criticisms?|concerns?|certificates?|remarks?|comments?|words?|wording|phrases?|truth|offences?|notices?|checks?|points? \d+|levels? \d+|letters?|e-?mails?|drafts?|judge?ments?)$/i;

/**
 * True for words that can be those for somebody who contests or concedes: a name, a person's or a body's noun phrase. Where the words around a contest were
 * misread it is better to name nobody.
 */
export function canHold(words: string): boolean {
  if (FRAGMENT.test(words) || UNNAMED.test(words) || DOES.test(words) || CLAUSE.test(words)) return false;
  const end = words.search(HEAD_END);
  return !THING.test(end > 0 ? words.slice(0, end) : words);
}
