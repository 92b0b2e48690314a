import { ASKING_VERBS, TELLING_OUTBURSTS, THAT_VERBS } from "../../lexicon/reporting-verbs.ts";
import { INSPECTING } from "../../lexicon/speakers.ts";
import type { Word } from "../../tags/words/name-words.ts";
import { type Paragraph, quoteAfter, quoteAt, type Unit } from "../reading.ts";
import { questionStart } from "./asked-questions.ts";
import { type Cue, mayInspect } from "./cues.ts";
import { opening, trimmed } from "./saying.ts";
import { PREPOSITION } from "./subject-words.ts";

/** Where the reported clause begins, or undefined if the verb reports none. */
export function contentStart(paragraph: Paragraph, unit: Unit, cue: Cue): number | undefined {
  const { text, words } = paragraph;
  const verb = words[cue.verb] as Word;
  const first = words[cue.verb + 1];
  if (!first || first.start >= unit.end) return undefined;
  const question = ASKING_VERBS.has(verb.lower) ? questionStart(paragraph, unit, cue) : undefined;
  if (question !== undefined) return question;
  if (ASKING_VERBS.has(verb.lower)) return TELLING_OUTBURSTS.has(verb.lower) ? thatAfter(paragraph, unit, cue.verb, 4) : undefined;
  if (/^accept/.test(verb.lower)) {
    const that = thatAfter(paragraph, unit, cue.verb, 1);
    return that !== undefined && quoteAfter(unit, that)?.start === that ? that : undefined;
  }
  const source = text.slice(cue.source.start, cue.source.end);
  // "We agree that …": the writer's own voice, as in "We accept that …"
  if (/^(?:i|we)$/i.test(source) && OWN_STANCE.test(verb.lower)) return undefined;
  if (RIGHT_BEFORE.test(verb.lower)) return thatAfter(paragraph, unit, cue.verb, 1);
  // "We have said | sorry": a deed; "I have said | as much"
  const deed = text.slice(verb.start, Math.min(unit.end, verb.end + 40));
  if (SAYS_SORRY.test(deed) || DECLARES_INTEREST.test(deed) || (/^(?:i|we)$/i.test(source) && DEED.test(deed))) return undefined;
  // "Stallholders must | show that they are insured": a wish
  if (/^(?:show|demonstrate|prove)$/.test(verb.lower) && WISHED.test(text.slice(Math.max(unit.start, verb.start - 24), verb.start)))
    return undefined;
  const told = /^t(?:old|ells?|elling)$/.test(verb.lower);
  // "said | on the steps of the Corn Exchange | that"
  const that = thatAfter(
    paragraph,
    unit,
    cue.verb,
    told ? 14 : PREPOSITION.has(first.lower) && /^(?:sa(?:id|ys)|wrote)$/.test(verb.lower) ? 9 : 7,
  );
  if (that !== undefined) return that;
  if (told) return toldContent(paragraph, unit, cue.verb);
  const quoted = quoteAfter(unit, verb.end);
  if (/^(?:i|we)$/i.test(source) && !/^(?:said|wrote)$/.test(verb.lower)) return undefined;
  const inspecting = INSPECTING.test(source) || /\b(?:survey|study|figures|data|audit|statistics|minutes)\b/i.test(source);
  // "They saw one lesson": a deed
  const found = mayInspect(source) && !/^s(?:aw|ees?)$/.test(verb.lower);
  if (cue.kind === "find") return inspecting || quoted || found ? opening(text, verb.end) : undefined;
  // "inspectors | pointed to | gaps"
  if (inspecting && /^point(?:s|ed)?$/.test(verb.lower) && first.lower === "to") return opening(text, first.end);
  if (THAT_VERBS.has(verb.lower)) {
    if (inspecting && /^(?:noted?|notes)$/.test(verb.lower)) return opening(text, verb.end);
    const clause =
      /^(?:claims?|claimed|states?|stated|reported|reports|noted|notes|felt|thought|thinks?|believed|believes|shows?|showed)$/.test(
        verb.lower,
      ) &&
      (startsClause(paragraph, unit, cue.verb + 1) || (/^claim/.test(verb.lower) && PAST_CLAUSE.test(text.slice(verb.end, unit.end))));
    return clause ||
      (quoted &&
        !/^(?:report|continued|pointed|heard|agreed?|disputed|disputes|denied|denies|deny|write|thought|felt|judged|judges)$/.test(
          verb.lower,
        ))
      ? opening(text, verb.end)
      : undefined;
  }
  if (/^(?:of|on|in|about|to|for|up|out|with|by|against)$/.test(first.lower) && !quoted) return undefined;
  return opening(text, afterTime(paragraph, unit, cue.verb));
}

const OWN_STANCE = /^(?:agree|believe|concede|acknowledge|regret)$/;
/** Of a thing these are deeds: "disputed a report that …". */
const RIGHT_BEFORE = /^(?:dispute|regret|allow|grant|disclose|signal|sw(?:ears|ore))/;
const SAYS_SORRY = /^sa(?:id|y|ys|ying) sorry to (?:\p{Lu}|the |all |an? |every|its |his |her |their )[^,.;]*[.]?$/u;
const DECLARES_INTEREST = /^declar(?:e|es|ed|ing) (?:an?|no|his|her|their) (?:[\p{L}-]+ ){0,2}interests?\b/iu;
const WISHED = /\b(?:must|should|needs? to|ha(?:s|ve) to) (?:\p{L}+ )?$/u;
const DEED = /^sa(?:id|y|ying) (?:sorry|thanks?|goodbye|as much)\b/i;

/** "said | Wednesday | they had …", "said | on Tuesday | the …", "said | in a statement | it …": where the words after time and occasion begin. */
function afterTime({ text, words }: Paragraph, unit: Unit, verb: number): number {
  const { end } = words[verb] as Word;
  const time =
    /^ (?:(?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today|last (?:week|month|year|night)|this (?:week|month|year|morning)|in (?:a|an) (?:statement|interview|email|letter|tweet|report|ruling))(?= \p{L})/u.exec(
      text.slice(end, Math.min(unit.end, end + 40)),
    );
  return end + (time?.[0].length ?? 0);
}

/** Words that begin a clause or a question without "that". */
const NEW_CLAUSE = new Set("he she they it there we did does do nobody everybody everyone nothing".split(" "));
const IS_OR_HAS = new Set("was were is are had has have".split(" "));

function thatAfter(paragraph: Paragraph, unit: Unit, verb: number, reach: number): number | undefined {
  const { words, text } = paragraph;
  for (let at = verb + 1; at <= verb + reach; at++) {
    const word = words[at];
    if (!word || word.start >= unit.end || quoteAt(unit.quotes, word.start) || /[.;:]/.test(word.gap)) return undefined;
    if ((at > verb + 1 || reach < 10) && NEW_CLAUSE.has(word.lower)) return undefined;
    // "waited | that | long"
    if (word.lower === "that" && /^(?:long|many|much|far|often|late|soon|high|low|bad)$/.test(words[at + 1]?.lower ?? "")) continue;
    // "said that the plan …", not "said that was wrong"
    if (word.lower === "that" && /^(?:and|but)$/.test(words[at - 1]?.lower ?? "")) return undefined;
    if (word.lower === "that")
      return at === verb + 1 &&
        /^(?:was|is|were|are|had|would|will|could|said|he|she)$/.test(words[at + 1]?.lower ?? "") &&
        !/^(?:he|she)$/.test(words[at + 1]?.lower ?? "")
        ? word.start
        : opening(text, word.end);
    if (at === verb + 1 && reach < 10 && /^(?:the|a|an|its|their|his|her|some|many|how|why|what)$/.test(word.lower)) return undefined;
    if (at > verb + 1 && IS_OR_HAS.has(word.lower)) return undefined;
  }
  return undefined;
}

/** True if a pronoun, a determiner or a number with a verb soon after it opens a clause at `at`. */
function startsClause(paragraph: Paragraph, unit: Unit, at: number): boolean {
  for (let i = at; i < at + 14; i++) {
    const word = paragraph.words[i];
    if (!word || word.start >= unit.end) return false;
    if (/^(?:is|was|are|were|has|have|had|will|would|do|does|did|could|can|should|must|not|there)$/.test(word.lower)) return true;
  }
  return false;
}

/** "claims | inspectors used the wrong cohort": a noun, a verb in the past and its object. */
const PAST_CLAUSE =
  /^ (?:[\p{L}’'-]+ ){1,3}?(?:\p{Ll}+ed|got|gave|took|made|saw|spent|came|left) (?:the|an?|its|their|his|her|our|no|only|just|it|them) /u;

/** Where the clause after "told" and its object begins: "told the conference | grades were …", "told me | it was …". */
function toldContent(paragraph: Paragraph, unit: Unit, verb: number): number | undefined {
  const { words, text } = paragraph;
  const object = words[verb + 1];
  if (!object) return undefined;
  if (/^(?:me|us|him|them|her|it)$/.test(object.lower))
    return words[verb + 2] && (words[verb + 2]?.start ?? 0) < unit.end && !/^(?:to|about|of)$/.test(words[verb + 2]?.lower ?? "")
      ? opening(text, object.end)
      : undefined;
  for (let at = verb + 2; at < verb + 16; at++) {
    const word = words[at];
    if (!word || word.start >= unit.end || word.lower === "to" || word.lower === "about") return undefined;
    if (/^(?:he|she|it|they|there|we|i|his|her|their|its|no)$/.test(word.lower)) return word.start;
    if (/^(?:£)?\d/.test(word.text) || /£$/.test(word.gap)) return /£$/.test(word.gap) ? word.start - 1 : word.start;
    if (/^(?:is|was|are|were|had|has|have|would|will|could|did)$/.test(word.lower)) {
      // "told reporters | the suspect has been …"
      if (at === verb + 4 && /^(?:the|a|an|this|these|his|her|their|its)$/.test(words[verb + 2]?.lower ?? "") && /s$/.test(object.lower))
        return words[verb + 2]?.start;
      let first = at - 1;
      while (first > verb + 2 && !/^(?:the|a|an|this|these)$/.test(words[first]?.lower ?? "") && at - first < 6 && !words[first]?.capital)
        first--;
      return /^(?:the|a|an|this|these)$/.test(words[first]?.lower ?? "") && first > verb + 2 ? words[first]?.start : words[at - 1]?.start;
    }
  }
  return undefined;
}

const GIVING_WAY = /^(?:acknowledg|agree|admit|conced|recogni[sz]|accept)/;
/** Where whoever gave way goes on to contest. */
const TURNS =
  /,? (?:but|while|though|yet) (?:(?:he|she|it|they) )?(?:(?:has|had|have|also|still|nevertheless) )*(?:(?:did|does|do|would|could|will)(?: not|n[’']t) (?:accept|agree|recogni[sz]e|share|believe|think)|reject(?:s|ed)|disput(?:es|ed)|den(?:ied|ies)|refus(?:es|ed)|contest(?:s|ed)|challeng(?:es|ed)|question(?:s|ed)|insist(?:s|ed)|dismiss(?:es|ed)|quer(?:ied|ies)|t(?:ook|akes) issue|disagree[sd]?|criticis(?:ed|es))\b/i;

/** Where the reported clause ends: before the next cue that shares the subject, else with the sentence. */
export function contentEnd(paragraph: Paragraph, unit: Unit, cue: Cue, next: Cue | undefined): number {
  const { text, words } = paragraph;
  let end = unit.end;
  if (next && next.verb > cue.verb) {
    const verb = words[next.verb] as Word;
    if (next.shared) {
      const lead = /(?:,? (?:and|but|while|before|after)(?: (?:also|then|later))?|,) $/.exec(
        text.slice(Math.max(cue.source.end, verb.start - 20), verb.start),
      );
      if (lead) end = verb.start - lead[0].length;
    } else if (
      !next.inverted &&
      /(?:,? (?:and|but|while|though|although)|;|,) $/.test(text.slice(Math.max(0, next.source.start - 10), next.source.start))
    ) {
      const lead = /(?:,? (?:and|but|while|though|although)|;|,) $/.exec(text.slice(0, next.source.start).slice(-10));
      const direct = text.slice(cue.source.end, next.source.start);
      if (lead && direct.length > 12) end = next.source.start - lead[0].length;
    }
  }
  const start = words[cue.verb]?.end ?? 0;
  // "The visit, which found the wards unsafe |, was in May": the main clause goes on
  if (/^wh(?:ich|o)$/.test(words[cue.verb - 1]?.lower ?? "")) {
    const main = MAIN_GOES_ON.exec(text.slice(start, end));
    if (main && !quoteAt(unit.quotes, start + main.index)) end = start + main.index;
  }
  const semicolon = cue.kind === "find" ? text.slice(start, end).indexOf(";") : -1;
  if (semicolon > 0 && !quoteAt(unit.quotes, start + semicolon)) end = start + semicolon;
  // "acknowledged that plans were thin |, but did not accept …"
  const turn = GIVING_WAY.test(words[cue.verb]?.lower ?? "") ? TURNS.exec(text.slice(start, end)) : null;
  if (turn && !quoteAt(unit.quotes, start + turn.index)) end = start + turn.index;
  // "called it “unjust” | and hired a lawyer"
  const deed =
    cue.kind !== "say"
      ? unit.quotes.findLast(
          (quote) =>
            (quote.start > start &&
              quote.end < end &&
              /^,? (?:and|but) (?!its\b|his\b|this\b|less\b)\p{L}+(?:ed|s)\b/u.test(text.slice(quote.end, quote.end + 30))) ||
            (cue.kind === "name" &&
              /^ (?:after|when|while|because|as|before|during|in|at|over|is|was|are|were|has|had|have|will)\b/.test(
                text.slice(quote.end, quote.end + 10),
              )),
        )
      : undefined;
  if (deed) end = deed.end;
  // "… harm to two men, | and closed a wing"
  const further =
    cue.kind === "find" ? /, and (?!its\b|had\b)\p{L}+ed (?:the |a |an |its |new |that |\p{L}+ing )/u.exec(text.slice(start, end)) : null;
  if (further && !quoteAt(unit.quotes, start + further.index)) end = start + further.index;
  return trimmed(text, { start, end }).end;
}

/** What follows a relative clause behind its comma. */
const MAIN_GOES_ON = /, (?:has|have|had|is|was|are|were|will|would|can|could|did|does|the|it|they|he|she|we|there)\b/;
