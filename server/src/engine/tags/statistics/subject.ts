import type { Span } from "../../text/span.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Tokens } from "../words/tokens.ts";
import type { Found } from "./found.ts";
import { readNounPhrase, readNounPhraseEndingAt } from "./noun-phrase.ts";

/* What a figure is of where the words before it say so: the subject of "was 34 per cent", the label of a form, what somebody puts at an amount. */

/** What an amount of money is, where the words right before it say so. */
export function amountSaid(tokens: Tokens, one: Found, start: number): string | undefined {
  return putAt(tokens, one, start) ?? amountBefore(tokens, one, start) ?? subjectBefore(tokens, one, start);
}

/** Nouns whose "of" leads to what is counted. */
export const shareNouns = wordSet("proportion percentage number numbers rate rates share total average");
const links = wordSet("is was of at from were are to for as up down , ( :");
const compared = wordSet("average averages figure target rate median benchmark");

/** "The proportion of late visits is 9%", "the national average is 12%", "Attendance fell to 91%". */
export function nameBefore(tokens: Tokens, one: Found, sentence: Span | undefined): string | undefined {
  if (!sentence) return undefined;
  const floor = Math.max(0, one.first - 25);
  if (one.category === "ratio") return subjectBefore(tokens, one, sentence.start);
  const linked = links.has(tokens.word(one.first - 1)) || isChangedBy(tokens, one);
  if (!linked) return undefined;
  const label = labelBefore(tokens, one, sentence.start);
  if (label !== undefined) return label;
  for (let at = one.first - 1; at >= floor && tokens.at(at).start >= sentence.start; at--) {
    if (at >= one.first - 2 && compared.has(tokens.word(at))) {
      // "from an average of 27"
      if (tokens.word(at - 1) === "an" && tokens.word(at - 2) === "from") break;
      // "The national average" is what such a share is of; "an average of 19.4" goes on counting what was counted before.
      const phrase = phraseEndingAt(tokens, at, sentence.start);
      return /national|England|English|regional|London|statistical|neighbour|comparator|country/i.test(phrase)
        ? phrase
        : ownRate(tokens, one, at, sentence.start);
    }
    if (tokens.word(at + 1) === "of" && shareNouns.has(tokens.word(at)))
      return at + 2 === one.first ? ownRate(tokens, one, at, sentence.start) : readNounPhrase(tokens, at + 2, true);
  }
  const said = putAt(tokens, one, sentence.start) ?? amountBefore(tokens, one, sentence.start);
  if (said !== undefined) return said;
  return isChangedBy(tokens, one)
    ? (subjectOf(tokens, one, sentence) ?? subjectBefore(tokens, one, sentence.start))
    : (subjectBefore(tokens, one, sentence.start) ?? subjectOf(tokens, one, sentence));
}

/** "has risen by 25%", but "chaired by two". */
function isChangedBy(tokens: Tokens, one: Found): boolean {
  const verb = tokens.word(one.first - 2);
  return (
    tokens.word(one.first - 1) === "by" && (MOVEMENT.test(verb) || /^(?:up|down|reduced|increasing|falling|dropping|rising)$/.test(verb))
  );
}

/** Verbs that tell where a measure stands or how it has moved. */
const MEASURING =
  /^(?:is|are|was|were|stands|stood|sits|sat|remains|remained|stays|stayed|runs|running|ran|peaks|peaked|averages|averaged|averaging|totals|totalled|totalling|reaches|reached|hits|hit|exceeds|exceeded|hovers|hovered|hovering|fell|fallen|falls|rose|risen|rises|dropped|drops|increased|increases|decreased|reduced|grew|grown|grows|gone|went|goes|come|came|improved|declined|doubled|trebled|tripled|halved|slashed|cut|trimmed|climbed|soared|jumped|slumped|plunged|shrank|shrunk|slipped|edged|crept|dipped|surged|swelled|swollen|ballooned|shot|plummeted|growing|rising|falling|increasing|decreasing|dropping|reducing|improving|declining)$/;
const AROUND_MEASURING =
  /^(?:from|to|at|by|had|has|have|be|been|being|will|would|could|may|might|already|now|just|only|still|currently|also|not|again|since|down|up|back|slightly|sharply|steadily|nearly|almost)$/;
const MOVEMENT = /^(?:fell|fallen|rose|risen|dropped|increased|decreased|grew|grown|gone|went|improved|declined|doubled|trebled|halved)$/;
/** What a sentence calls a number itself, and words that stand for something said before. */
const NOT_COUNTED =
  /^(?:figures?|numbers?|totals?|rates?|proportion|percentage|share|average|count|result|answer|ratio|others?|rest|them|they|it|this|that|these|those|what|which|who|there|here|us|we|you|he|she|i|me|him|both|all|some|none|one)$/i;

/** "… that agency rates had already fallen from 41%", "vacancies were running at 34 per cent": what stands before the verb group, or before "from". */
function subjectBefore(tokens: Tokens, one: Found, start: number): string | undefined {
  let at = one.first - 1;
  // "Suspensions, at more than 400, are high"
  if (tokens.word(at) === "at" && /^[,(–—]$/.test(tokens.word(at - 1))) return phraseBefore(tokens, at - 2, start);
  if (tokens.precedes(at + 1, "an average of")) at -= 3;
  let isMeasured = tokens.word(at) === "from" || one.category === "ratio";
  for (; at > one.first - 8; at--) {
    if (MEASURING.test(tokens.word(at))) isMeasured = true;
    else if (!AROUND_MEASURING.test(tokens.word(at))) break;
  }
  return isMeasured && at < one.first - 1 ? phraseBefore(tokens, at, start) : undefined;
}

/** "attendance among children in care is 93 per cent" is of attendance: the phrase that no preposition leads to. "Of" goes on with it. */
function phraseBefore(tokens: Tokens, at: number, start: number): string | undefined {
  let last = at;
  let end = at;
  for (let back = 0; back < 3; back++) {
    if (NO_HEAD.test(tokens.word(last))) return undefined;
    const phrase = readNounPhraseEndingAt(tokens, last, start);
    if (phrase === undefined || NOT_COUNTED.test(phrase)) return undefined;
    const first = tokens.from(tokens.at(last).end - phrase.length);
    let before = first - 1;
    while (before >= 0 && tokens.at(before).start >= start && /^(?:the|a|an|its|their|our|this|these|those|all)$/.test(tokens.word(before)))
      before--;
    const leads = before >= 0 && tokens.at(before).start >= start && PREPOSITIONS.test(tokens.word(before));
    if (!leads) return tokens.text.slice(tokens.at(first).start, tokens.at(end).end).replace(SHARE_OF, "");
    // "a reduction in agency staff | from 37%"
    if (tokens.word(before) === "in" && /^(?:reduction|increase|rise|fall|drop|decrease|growth|decline)$/.test(tokens.word(before - 1)))
      return phrase;
    last = before - 1;
    if (tokens.word(before) !== "of") end = last;
    if (last < 0 || tokens.at(last).start < start) return undefined;
  }
  return undefined;
}

const SHARE_OF = /^(?:number|proportion|percentage|rate|share) of (?:the )?/i;
const PREPOSITIONS =
  /^(?:in|for|of|among|amongst|at|with|by|from|on|to|across|within|under|over|between|during|per|against|than|after|before|since)$/;
/** Adverbs, adjectives, participles and times that no counted phrase ends with. */
const NO_HEAD =
  /(?:ly|[^e]ed|^(?:good|better|best|poor|worse|worst|low|lower|high|higher|stable|consistent|similar|enough|strong|weak|adequate|average|static|same|own|however|though|therefore|too|instead|indeed|meanwhile|overall|today|yesterday|morning|afternoon|evening|days?|weeks?|months?|years?|quarters?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|report|letter))$/;

/** "a surplus of £6,200", "midwife vacancies of 18.6 per cent". */
function amountBefore(tokens: Tokens, one: Found, start: number): string | undefined {
  return tokens.word(one.first - 1) === "of" && AMOUNTS.test(tokens.word(one.first - 2))
    ? readNounPhraseEndingAt(tokens, one.first - 2, start)
    : undefined;
}

/** "a mobility rate of 38%": the rate says what it is of; "a rate of 38%" does not. */
function ownRate(tokens: Tokens, one: Found, at: number, start: number): string | undefined {
  const phrase = one.category === "percentage" && /^rates?$/.test(tokens.word(at)) ? readNounPhraseEndingAt(tokens, at, start) : undefined;
  return phrase?.includes(" ") &&
    !/^(?:high|low|higher|lower|national|similar|current|overall|average|comparatively|year[’']s|\S+ly) /i.test(phrase)
    ? phrase
    : undefined;
}

const AMOUNTS =
  /^(?:workforce|roll|team|cohort|intake|caseloads?|score|surplus|deficit|shortfall|overspend|underspend|vacancies|absence|absences|attendance|turnout|turnover|backlog|budget|grant|occupancy|unemployment|poverty|compliance|satisfaction|reserves|savings|debts?|losses|fees|income|expenditure|spending)$/;

/** "Pupils on roll: 874", "Number of pupils on the roll: 203": the words of a form before a colon. */
function labelBefore(tokens: Tokens, one: Found, start: number): string | undefined {
  const colon = one.first - 1;
  if (tokens.word(colon) !== ":") return undefined;
  let first = colon;
  while (first > colon - 10 && tokens.at(first - 1).start >= start && (tokens.at(first - 1).kind === "word" || tokens.isJoin(first - 1)))
    first--;
  if (first === colon || !tokens.at(first).capital || tokens.at(one.next).kind === "word") return undefined;
  if (/^(?:for|not|in|of|and|but)$/.test(tokens.word(first))) return undefined;
  let head = /^(?:total|overall)$/.test(tokens.word(first)) ? first + 1 : first;
  if (shareNouns.has(tokens.word(head)) && tokens.word(head + 1) === "of") head += 2;
  return head < colon && !NOT_COUNTED.test(tokens.word(head))
    ? tokens.text.slice(tokens.at(head).start, tokens.at(colon - 1).end)
    : undefined;
}

/** "put the recovery programme at £2m", "gives spending per pupil as £6,400": what somebody puts at an amount. */
function putAt(tokens: Tokens, one: Found, start: number): string | undefined {
  const link = one.first - 1;
  if (!/^(?:at|as)$/.test(tokens.word(link))) return undefined;
  for (let at = link - 2; at >= link - 7 && tokens.at(at).start >= start; at--) {
    if (!PUTTING.test(tokens.word(at))) continue;
    const head = /^(?:the|its|their|our|an?)$/.test(tokens.word(at + 1)) ? at + 2 : at + 1;
    if (head >= link || NOT_COUNTED.test(tokens.word(head))) return undefined;
    return tokens.text.slice(tokens.at(at + 1).start, tokens.at(link - 1).end);
  }
  return undefined;
}

const PUTTING =
  /^(?:put|puts|putting|estimate|estimates|estimated|give|gives|gave|list|lists|listed|record|records|recorded|quote|quotes|quoted|value|values|valued)$/;

/** "the national average" from its last word back to its article, at most four words. */
function phraseEndingAt(tokens: Tokens, index: number, start: number): string {
  let first = index;
  for (let at = index - 1; at >= index - 4 && tokens.at(at).kind === "word" && tokens.at(at).start >= start; at--) {
    if (/^(?:a|an)$/.test(tokens.word(at))) break;
    first = at;
    if (/^(?:the|its|their|our|this)$/.test(tokens.word(at))) break;
    if (/^(?:is|was|of|at|than|below|above|to|against|with|and)$/.test(tokens.word(at))) {
      first = at + 1;
      break;
    }
  }
  return tokens.text.slice(tokens.at(first).start, tokens.at(index).end);
}

const CHANGE =
  /^(?:is|was|are|were|has|have|had|fell|falls|fallen|rose|rises|risen|dropped|drops|increased|decreased|reduced|stands|stood|remains|remained|stays|stayed|runs|ran|peaked|totalled|hit|doubled|halved|grew|improved|declined|averages|averaged|reached|went|now|currently|already)$/;

const AFTER_HAS =
  /^(?:been|now|since|already|also|just|only|fallen|risen|dropped|increased|decreased|grown|gone|improved|declined|doubled|trebled|halved|reached|stood|remained|stayed|climbed|soared|averaged)$/;

/** The subject at the sentence's beginning, if a verb of being or change follows it. */
function subjectOf(tokens: Tokens, one: Found, sentence: Span): string | undefined {
  let first = one.first;
  while (first > 0 && first > one.first - 14 && tokens.at(first - 1).start >= sentence.start) first--;
  if (tokens.at(first).start - sentence.start > 1) return undefined;
  if (/^[“‘"'(]$/.test(tokens.word(first))) first++;
  const phrase = readNounPhrase(tokens, first, false);
  if (!phrase || /^(?:the )?(?:figure|number|total|true figure)$/i.test(phrase)) return undefined;
  const end = tokens.at(first).start + phrase.length;
  let after = first;
  while (after < one.first && tokens.at(after).start < end) after++;
  // "Thefts here are down by …"
  if (/^(?:here|locally|nationally)$/.test(tokens.word(after))) after++;
  // "Attendance, at 88%, was low"
  if (tokens.word(after) === "," && tokens.word(after + 1) === "at" && after + 2 === one.first)
    return NO_HEAD.test(phrase.toLowerCase()) ? undefined : phrase;
  // "The force has cut its backlog" says nothing of the force's number.
  if (/^(?:has|have|had)$/.test(tokens.word(after)) && !AFTER_HAS.test(tokens.word(after + 1))) return undefined;
  return CHANGE.test(tokens.word(after)) ? phrase : undefined;
}
