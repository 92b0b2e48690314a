import { MEETING_PARTICLES, MEETING_VERBS } from "../../lexicon/reporting-verbs.ts";
import { INSPECTING } from "../../lexicon/speakers.ts";
import type { Word } from "../../tags/words/name-words.ts";
import { ACCORDING, PASSIVE, REPORTING_NOUN, REPORTS } from "../../tags/words/word-uses.ts";
import type { Span } from "../../text/span.ts";
import { firstWordFrom, type Paragraph, type Quoted, quoteAfter, type Unit } from "../reading.ts";
import { questionStart } from "./asked-questions.ts";
import { asFinding, type Cue, cuesOf, isVerb, mayInspect } from "./cues.ts";
import { accordingTo, nounSayings } from "./noun-sayings.ts";
import { opinions } from "./opinions.ts";
import { passiveSayings } from "./passive-sayings.ts";
import { contentEnd, contentStart } from "./reported-content.ts";
import { direct, opening, pick, place, type Saying, trimmed } from "./saying.ts";

/** Longer sentences are no sentences: they are left alone, so that hostile input stays cheap. */
const MAX_UNIT = 4000;

/** What one sentence of the narration (or of a quotation, `nested`) reports. */
export function unitSayings(whole: Paragraph, unit: Unit, nested: boolean, afterInspecting = false): readonly Saying[] {
  if (unit.end - unit.start > MAX_UNIT || !(unit.uses & (REPORTS | PASSIVE | REPORTING_NOUN | ACCORDING))) return NONE;
  const paragraph = whole.near(unit);
  const word = firstWordFrom(paragraph.words, unit.start);
  const found: Saying[] = [];
  if (unit.uses & REPORTS) addCued(paragraph, unit, word, { nested, afterInspecting }, found);
  if (unit.uses & PASSIVE)
    for (const saying of passiveSayings(paragraph, unit, word, nested)) if (!overlapsAny(saying, found)) found.push(saying);
  if (unit.uses & REPORTING_NOUN) found.push(...nounSayings(paragraph, unit, word, nested));
  const according = unit.uses & ACCORDING ? accordingTo(paragraph, unit, nested) : undefined;
  if (according) found.push(according);
  else if (unit.uses & ACCORDING && !nested)
    for (const saying of opinions(paragraph, unit, word)) if (!overlapsAny(saying, found)) found.push(saying);
  return found;
}

const NONE: readonly Saying[] = [];

/** Adds what the reporting verbs of a sentence report. */
function addCued(
  paragraph: Paragraph,
  unit: Unit,
  word: number,
  { nested, afterInspecting }: { readonly nested: boolean; readonly afterInspecting: boolean },
  found: Saying[],
): void {
  const { text } = paragraph;
  const cues = cuesOf(paragraph, unit, word);
  const taken: Quoted[] = [];
  cues.forEach((cue, at) => {
    const source = text.slice(cue.source.start, cue.source.end);
    if (nested && !INSPECTING.test(source) && !(afterInspecting && /^it$/i.test(source))) return;
    const saying = readCue(paragraph, unit, cue, cues[at + 1], taken);
    // "what | they | found in May": no clause of its own
    if (saying?.isFinding && WHAT.test(text.slice(Math.max(unit.start, cue.source.start - 12), cue.source.start))) return;
    if (!saying || !(cue.isSure || isVerb(paragraph, unit, cue.verb))) return;
    for (const quote of unit.quotes)
      if (saying.content.some((piece) => piece.start <= quote.said.start && piece.end >= quote.said.end)) taken.push(quote);
    found.push({ ...saying, nested });
  });
}

const WHAT = /\b(?:what(?:ever)?|how|where|all|everything|nothing|things?) $/i;

/** True if what somebody says is already told as somebody's words. */
function overlapsAny({ content }: Saying, found: readonly Saying[]): boolean {
  const last = content.at(-1);
  return last !== undefined && found.some((saying) => saying.content.some((piece) => piece.start < last.end && piece.end > last.start));
}

function readCue(paragraph: Paragraph, unit: Unit, cue: Cue, next: Cue | undefined, taken: readonly Quoted[]): Saying | undefined {
  const { text, words } = paragraph;
  const verb = words[cue.verb] as Word;
  const clauseStart = cue.inverted ? verb.start : cue.source.start;
  const clauseEnd = cue.inverted ? cue.source.end : verb.end;
  const [lead] = unit.quotes;
  // “…,” she said, “…”
  const before = unit.quotes.findLast((quote) => quote.end <= clauseStart);
  if (
    cue.kind === "say" &&
    before &&
    !taken.includes(before) &&
    !cue.shared &&
    /^[,\s–—-]*$/.test(text.slice(before.end, clauseStart)) &&
    isUtterance(text, unit, before)
  ) {
    const after = unit.quotes.filter(
      (quote) =>
        quote.start >= clauseEnd && isUtterance(text, unit, quote) && (!next || quote.end <= next.source.start || next.shared === false),
    );
    const first = lead === before ? [before] : unit.quotes.filter((quote) => quote.end <= before.end && isUtterance(text, unit, quote));
    return direct(paragraph, cue.source, verb, [...first, ...after]);
  }
  if (cue.kind === "name") return putSaying(paragraph, unit, cue) ?? nameSaying(paragraph, unit, cue, next);
  return clauseSaying(paragraph, unit, cue, next, clauseStart, clauseEnd);
}

/** True for a quotation that stands for itself: at a sentence's start, after a comma, colon or the cue; not "a ‘strong record’ of". */
function isUtterance(text: string, unit: Unit, quote: Quoted): boolean {
  if (quote.start === unit.start) return true;
  return /[:,.–—-] ?$/.test(text.slice(Math.max(unit.start, quote.start - 2), quote.start));
}

/** What follows or precedes a saying or finding verb. */
function clauseSaying(
  paragraph: Paragraph,
  unit: Unit,
  cue: Cue,
  next: Cue | undefined,
  clauseStart: number,
  clauseEnd: number,
): Saying | undefined {
  const { text, words } = paragraph;
  const verb = words[cue.verb] as Word;
  const rest = text.slice(clauseEnd, unit.end);
  if (verb.lower === "went")
    return cue.inverted || cue.shared || !/^(?:he|she|they|\p{Lu})/u.test(text.slice(cue.source.start, cue.source.end))
      ? undefined
      : postposed(paragraph, unit, cue, clauseStart, clauseEnd + " on".length);
  const colon = (
    /^t/.test(verb.lower)
      ? /^[^.!?;“”"‘]{0,90}?[:,] ?$/
      : /^(?:[^.!?;,“”"‘]{0,90}: ?|,? (?:in|at|on|to|of|during|after)\b[^.!?;,“”"‘]{0,60}, ?|, ?)$/
  ).exec(text.slice(clauseEnd, quoteAfter(unit, clauseEnd)?.start ?? clauseEnd));
  const quote = quoteAfter(unit, clauseEnd);
  const bare = quote !== undefined && /^\s*$/.test(text.slice(clauseEnd, quote.start));
  if (quote && (colon || bare) && endsWith(text, quote, unit, next)) {
    const more = unit.quotes.filter(
      (item) => item.start >= quote.start && isUtterance(text, unit, item) && (!next || item.end <= next.source.start || next.shared),
    );
    return direct(paragraph, cue.source, verb, more.includes(quote) ? more : [quote]);
  }
  if (/^\s*:\s*$/.test(rest) || (/^[^.“”"]{0,80}:\s*$/.test(rest) && /^sa(?:id|ys)$|^told$|^wrote$/.test(verb.lower)))
    return { ...indirect(paragraph, cue, []), quotation: "direct" };
  // "The plan, she | told a meeting |, was late"
  const further = /^t(?:old|ells)$/.test(verb.lower) ? (TO_WHOM.exec(rest)?.[0].length ?? 0) : 0;
  const after = rest.slice(further);
  if (!cue.shared && /^(?:[,.;]|\s*$| (?:on |last |yesterday|today|this )[^,.;]{0,40}[,.;])/.test(after)) {
    const post = postposed(paragraph, unit, cue, clauseStart, clauseEnd + further);
    if (post) return post;
  }
  if (cue.inverted) return undefined;
  const start = contentStart(paragraph, unit, cue);
  if (start === undefined) return undefined;
  // of what somebody accepts only the quoted words are a saying
  const end = /^accept/.test(verb.lower) ? (quoteAfter(unit, start)?.end ?? start) : contentEnd(paragraph, unit, cue, next);
  if (end <= start || /^so(?:\W|$)/.test(text.slice(start, end))) return undefined;
  const isThing = cue.kind === "find" && !/\bthat $/.test(text.slice(verb.end, start)) && !quoteAfter(unit, verb.end);
  const saying = indirect(paragraph, cue, [{ start, end }]);
  if (questionStart(paragraph, unit, cue) === start) return { ...saying, question: true };
  return isThing ? { ...saying, ...asFinding(text.slice(cue.source.start, cue.source.end)) } : saying;
}

const TO_WHOM =
  /^ (?:(?!(?:that|was|is|were|are|had|has|have|would|will|could|can|did|not|to|of|about|how|why)\b)[\p{L}\d’'-]+ ?){1,9}(?=[,.;]|$)/u;

/** True if nothing but another cue follows the quotation in its sentence. */
function endsWith(text: string, quote: Quoted, unit: Unit, next: Cue | undefined): boolean {
  const rest = text.slice(quote.end, unit.end);
  return (
    /^[\s.,;!?’”"')]*$/.test(rest) ||
    (next !== undefined && next.source.start >= quote.end && /^[\s,.]*(?:and |but )?$/.test(text.slice(quote.end, next.source.start))) ||
    /^[,.]? (?:and|but|while|adding|as|after|before)\b/.test(rest)
  );
}

/** "One in six was late, | inspectors said, | and some had no date.", "The average, | she said, | was 19." */
function postposed(paragraph: Paragraph, unit: Unit, cue: Cue, clauseStart: number, clauseEnd: number): Saying | undefined {
  const { text } = paragraph;
  const lead = trimmed(text, { start: unit.start, end: clauseStart });
  if (!/,[”’"']? $/.test(text.slice(clauseStart - 3, clauseStart))) return undefined;
  const tail = tailOf(text, unit, clauseEnd);
  // between two commas a short beginning belongs to what is said ("In a few cases, | they wrote, | …")
  const isInserted =
    tail !== undefined &&
    cue.kind === "say" &&
    !tail.joined &&
    (FINITE_FIRST.test(text.slice(tail.start, tail.start + 8)) || text.slice(lead.start, lead.end).includes(" "));
  if (lead.end - lead.start < 12 && !isInserted) return undefined;
  const opener = OPENER.exec(text.slice(lead.start, lead.start + 12))?.[0];
  if (opener !== undefined && lead.end - lead.start < 40 && (!isInserted || !PLACING.test(opener))) return undefined;
  const pieces = [dropLead(text, lead)];
  if (tail && tail.end - tail.start > (isInserted ? 3 : 8)) pieces.push({ start: tail.start, end: tail.end });
  return indirect(paragraph, cue, pieces);
}

/** The verb of a clause whose subject stands before the saying: "That, | she conceded, | was not good enough". */
const FINITE_FIRST = /^(?:is|was|are|were|has|had|have|will|would|did|does|do|can|could)\b/;

/** What says when, where or how something is told. */
const OPENER = /^(?:in|on|at|by|for|during|after|before|last|speaking|responding|asked|however|meanwhile|but)\b/i;
/** Those of them that may belong to what is told. */
const PLACING = /^(?:in|on|at|by|for|during)$/i;

/** What follows a saying's words after a comma, and whether "and" or "but" joins it. */
function tailOf(text: string, unit: Unit, from: number): (Span & { readonly joined: boolean }) | undefined {
  const after = /^, (and |but )?(?=\S)/.exec(text.slice(from, unit.end));
  if (!after || /^(?:who|which|adding|saying|after|while|in|on|at)\b/.test(text.slice(from + after[0].length))) return undefined;
  return { ...trimmed(text, { start: from + after[0].length, end: unit.end }), joined: after[1] !== undefined };
}

function dropLead(text: string, span: Span): Span {
  const lead = /^(?:But|And|However,|Yet) /.exec(text.slice(span.start, span.start + 10));
  return lead ? { start: span.start + lead[0].length, end: span.end } : span;
}

/** "inspectors described | conditions as squalid |, and left"; not "as it was". */
const DESCRIPTION =
  /^[^,.;:]{3,60}(?<! such) as (?!(?:it|they|he|she|we|i|you|my|our|his|her|their|its|the|this|that|exactly|part|well|soon|if|though|having|an? (?:result|way|means))\b)\p{L}[^,.;:]*/u;

/** "“a shambles”, as one nurse | put | it": the quoted words right before. */
function putSaying(paragraph: Paragraph, unit: Unit, cue: Cue): Saying | undefined {
  const { text, words } = paragraph;
  const verb = words[cue.verb] as Word;
  if (!/^puts?$/.test(verb.lower) || words[cue.verb + 1]?.lower !== "it") return undefined;
  const before = unit.quotes.findLast((quote) => quote.end <= cue.source.start);
  return before && /^,? as $/.test(text.slice(before.end, cue.source.start)) ? direct(paragraph, cue.source, verb, [before]) : undefined;
}

/** "described plans as “…”", "called it unlawful", "praised “…” recruitment": counts with quoted words. */
function nameSaying(paragraph: Paragraph, unit: Unit, cue: Cue, next: Cue | undefined): Saying | undefined {
  const { text, words } = paragraph;
  const verb = words[cue.verb] as Word;
  if (MEETING_VERBS.has(verb.lower)) return meetingSaying(paragraph, unit, cue, next);
  const after = opening(text, verb.end);
  const start = /^as [“‘"']/.test(text.slice(after, after + 4)) ? after + 3 : after;
  const end = contentEnd(paragraph, unit, cue, next);
  if (end <= start) return undefined;
  const quotes = unit.quotes.filter((quote) => quote.start >= start && quote.start < end);
  const words_ = text.slice(start, end);
  if (/^put/.test(verb.lower)) {
    // "Force data put it at 29 per cent, | he said"
    if (next && /,[”’"']? $/.test(text.slice(next.source.start - 3, next.source.start))) return undefined;
    if (!/^.{2,90} (?:at|among|above|below|\d+\p{L}*) \S/u.test(words_) || /^(?:in|up|on|out|off|down|into|forward)\b/.test(words_))
      return undefined;
    return indirect(paragraph, cue, [{ start, end }]);
  }
  if (quotes.length === 0) {
    // what inspectors praise or find fault with is a finding
    const isClause = /^(?:that|which|who)$/.test(words[cue.verb - 1]?.lower ?? "");
    const source = text.slice(cue.source.start, cue.source.end);
    const met = /^describ/.test(verb.lower) && MET.test(words_);
    if (!isClause && ((met && mayInspect(source)) || (OF_FINDINGS.test(verb.lower) && INSPECTING.test(source))))
      return { ...indirect(paragraph, cue, [{ start, end }]), ...asFinding(source) };
    if (/^call/.test(verb.lower) && CALLED.test(words_)) return indirect(paragraph, cue, [{ start, end }]);
    const bare = /^call/.test(verb.lower) && /^(?:it|them|this|that) (?!for\b|on\b|to\b)\p{L}/u.test(words_);
    const description = /^describ/.test(verb.lower) ? DESCRIPTION.exec(words_) : null;
    if (description) return indirect(paragraph, cue, [{ start, end: start + description[0].length }]);
    return bare && !/^call(?:s|ed)? (?:for|on)\b/.test(text.slice(verb.start, verb.end + 4))
      ? indirect(paragraph, cue, [{ start, end }])
      : undefined;
  }
  if (/^(?:for|on|to)\b/.test(words_) || /^(?:consider|regard|rated|rates|accus|cited|cites)/.test(verb.lower)) return undefined;
  const onlyGrade = quotes.every((quote) =>
    /^(?:inadequate|good|outstanding|adequate|satisfactory|requires improvement)$/i.test(text.slice(quote.said.start, quote.said.end)),
  );
  if (onlyGrade && !/^(?:describe|prais|criticis)/.test(verb.lower)) return undefined;
  return indirect(paragraph, cue, [{ start, end }]);
}

/** "the letter | mentions | a leak", "inspectors | spoke | warmly of the staff". */
function meetingSaying(paragraph: Paragraph, unit: Unit, cue: Cue, next: Cue | undefined): Saying | undefined {
  const { text, words } = paragraph;
  const verb = words[cue.verb] as Word;
  const source = text.slice(cue.source.start, cue.source.end);
  if (cue.inverted || cue.shared || !mayInspect(source)) return undefined;
  // "…, which the letter mentions once", "because inspectors counted the wrong ones": no finding
  if (SUBORDINATE.test(text.slice(unit.start, cue.source.start)) || /^(?:that|which|who)$/.test(words[cue.verb - 1]?.lower ?? ""))
    return undefined;
  const particle = MEETING_PARTICLES.get(verb.lower);
  const needed = particle?.exec(text.slice(verb.end, Math.min(unit.end, verb.end + 30)));
  if (particle && !needed) return undefined;
  const start = opening(text, verb.end + (needed?.[0].length ?? 0));
  const end = contentEnd(paragraph, unit, cue, next);
  const isThing =
    particle !== undefined || !/^(?:by|in|on|at|to|for|as|with|from|up|out|off|down|only)\b/.test(text.slice(start, start + 5));
  return isThing && end - start > 3 ? { ...indirect(paragraph, cue, [{ start, end }]), ...asFinding(source) } : undefined;
}

const SUBORDINATE = /\b(?:that|which|who|whom|since|because|as|if|whether|why|how|where|says?|said)\b/i;

const OF_FINDINGS = /^(?:prais|commend|hail|criticis|highlight|laud|condemn)\p{Ll}*(?<!ing)$/u;
/** "inspectors described | broken windows": what they met, not "as" what. */
const MET = /^(?!.* as )(?!(?:in|how|what|to|by|himself|herself|themselves|itself)\b)\p{L}/u;
/** "called | the move a mistake", "calls | it one of the worst": a thing and what it is called, no call for something. */
const CALLED =
  /^(?:(?:it|them|him|her|this|that) |(?:the|its|his|her|their|this|that|\p{Lu}[\p{L} ]{2,30}[’']s) (?:(?!for\b|to\b|on\b|in\b|at\b|by\b|with\b|after\b|before\b)[\p{L}’'-]+ ){1,6}?)(?:an?|one of (?:the|his|her)|nonsense|rubbish|unfair|unjust|unlawful|perverse|wrong|harsh|squalid|(?!hospital|official|principal|general)\p{L}{3,}(?:ous|ful|less|ible|able|ive|ish|ical|ling|ant|nal|al))\b/u;

/** A saying with the content's kind read off its quotation marks. */
function indirect(paragraph: Paragraph, cue: Cue, pieces: readonly Span[]): Saying {
  const { index, words } = paragraph;
  const verb = words[cue.verb] as Word;
  return place(paragraph, pieces, { paragraph: index, ...pick(cue.source) }, { paragraph: index, start: verb.start, end: verb.end });
}
