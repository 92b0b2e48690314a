import { ASKING_VERBS, REPORTING_NOUNS, THAT_VERBS } from "../lexicon/reporting-verbs.ts";
import { INSPECTING } from "../lexicon/speakers.ts";
import type { Word } from "../tags/official-words.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { Attribution } from "./claim.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { isPureQuote, type Paragraph, type Quoted, quoteAt, type Unit } from "./reading.ts";
import { nounPhraseEnding, readsLikeSource, subjectAfter } from "./subject.ts";

/** A stretch of one paragraph. */
export interface Place extends Span {
  readonly paragraph: number;
}

/** Who says what, before the speaker is resolved; offsets are into the paragraph's text. */
export interface Saying {
  readonly quotation: Attribution["quotation"];
  readonly source: Place | undefined;
  readonly cue: Place | undefined;
  readonly content: readonly Place[];
  /** Where the words for the speaker stand, or would stand: speakers are resolved in this order. */
  readonly at: Place;
  /** True for speech inside somebody's quotation. */
  readonly nested: boolean;
  /** True for the words after a transcript's label, which may report others in their turn. */
  readonly label?: boolean;
}

/** Longer sentences are no sentences: they are left alone, so that hostile input stays cheap. */
const MAX_UNIT = 4000;

/** Everything that one paragraph reports somebody to have said. `before` is what the paragraphs before it reported. */
export function sayingsOf(paragraph: Paragraph, before: readonly Saying[], labels: ReadonlySet<string>): readonly Saying[] {
  const found: Saying[] = [];
  const label = speakerLabel(paragraph, labels);
  if (label) found.push(label);
  let word = 0;
  for (const unit of paragraph.units) {
    while (word < paragraph.words.length && (paragraph.words[word]?.start ?? 0) < unit.start) word++;
    if (isPureQuote(paragraph.text, unit)) continueSpeech(paragraph, unit, found, before);
    else {
      const headline = headlineSaying(paragraph, unit);
      if (headline) found.push(headline);
      else {
        found.push(...unitSayings(paragraph, unit, word, false));
        takeOverParts(paragraph, unit, found, before);
      }
    }
    for (const quote of unit.quotes) found.push(...insideQuote(paragraph, quote));
  }
  return found;
}

const LABEL = /^((?:\p{Lu}[\p{L}.’'-]*)(?: [\p{L}(][\p{L}.’')-]*){0,5}) ?: /u;

/** The labels in capitals that begin two or more paragraphs, as speakers' do in a transcript: "PRESENTER". */
export function transcriptLabels(texts: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const labels = new Set<string>();
  for (const text of texts) {
    const label = LABEL.exec(text.slice(0, 80))?.[1];
    if (label === undefined || !/^[\p{Lu}.’' -]{2,}$/u.test(label)) continue;
    if (seen.has(label)) labels.add(label);
    seen.add(label);
  }
  return labels;
}

/** "PRESENTER: …", "Cllr Shaw: …": the label of a transcript or of minutes. */
function speakerLabel(paragraph: Paragraph, labels: ReadonlySet<string>): Saying | undefined {
  const { text, named } = paragraph;
  const match = LABEL.exec(text.slice(0, 80));
  const label = match?.[1];
  if (!match || label === undefined) return undefined;
  const shout = labels.has(label) && !/\b(?:RESOLVED|AGREED|ACTION|NOTED|NOTES?|ITEM|DATE|RECOMMENDATION)\b/.test(label);
  const person =
    named.find((name) => name.end === label.replace(/ \([^()]*\)$/, "").length) !== undefined &&
    !/^(?:contact|lead|team|quality|deputy|present|signed|from|to|re|by|inspector|author)\b/i.test(label);
  if (!shout && !person) return undefined;
  const index = paragraph.index;
  const content = trimmed(text, { start: match[0].length, end: text.length });
  if (content.end <= content.start || quoteAt(paragraph.quotes, content.start)) return undefined;
  const source = { paragraph: index, start: 0, end: label.length };
  const colon = text.indexOf(":");
  return {
    quotation: "direct",
    source,
    cue: { paragraph: index, start: colon, end: colon + 1 },
    content: [{ paragraph: index, ...content }],
    at: source,
    nested: false,
    label: true,
  };
}

/** "‘We got this wrong’: Kelderdale director accepts …", "“…” – Cllr Shaw": a quotation and its speaker, joined by a mark. */
function headlineSaying(paragraph: Paragraph, unit: Unit): Saying | undefined {
  const quote = unit.quotes.length === 1 ? unit.quotes[0] : undefined;
  if (!quote || (quote.start !== unit.start && !quote.continues)) return undefined;
  const match = /^ ?([:–—]) /.exec(paragraph.text.slice(quote.end, quote.end + 4));
  if (!match) return undefined;
  const at = paragraph.words.findIndex((word) => word.start >= quote.end);
  const name = paragraph.named.find((item) => item.start >= quote.end && item.end <= unit.end && item.start - quote.end < 60);
  const lead = name && paragraph.text.slice(quote.end + match[0].length, name.start);
  const named =
    name && lead !== undefined && !/[,.;:]|\b(?:said|says|on|for|at)\b/.test(lead)
      ? { start: name.start - lead.length, end: name.end }
      : undefined;
  const source = at > 0 ? (named ?? leadingNoun(paragraph, unit, at)) : undefined;
  if (!source) return undefined;
  const mark = quote.end + match[0].indexOf(match[1] ?? ":");
  return direct(paragraph, source, { start: mark, end: mark + 1 }, [quote]);
}

function leadingNoun(paragraph: Paragraph, unit: Unit, at: number): Span | undefined {
  for (let last = at; last < at + 6; last++) {
    const next = paragraph.words[last + 1];
    if (!next || next.start >= unit.end) return undefined;
    if (/(?:s|ed)$/.test(next.lower) && !next.capital && !/ss$/.test(next.lower)) return nounPhraseEnding(paragraph, unit, last);
  }
  return undefined;
}

function direct(paragraph: Paragraph, source: Span | undefined, cue: Span | undefined, quotes: readonly Quoted[]): Saying {
  const { index } = paragraph;
  const content = quotes.map((quote) => ({ paragraph: index, start: quote.said.start, end: quote.said.end }));
  return {
    quotation: "direct",
    source: source && { paragraph: index, ...pick(source) },
    cue: cue && { paragraph: index, ...pick(cue) },
    content,
    at: { paragraph: index, ...pick(source ?? content[0] ?? { start: 0, end: 0 }) },
    nested: false,
  };
}

const pick = (span: Span): Span => ({ start: span.start, end: span.end });

/** A sentence that is all quotation goes on what was last said directly, here or in the paragraph before. */
function continueSpeech(paragraph: Paragraph, unit: Unit, found: Saying[], before: readonly Saying[]): void {
  const last = found.findLast((saying) => !saying.nested) ?? before.findLast((saying) => !saying.nested);
  const place = last?.content.at(-1)?.paragraph ?? last?.at.paragraph;
  const near = last !== undefined && place !== undefined && paragraph.index - place <= 1;
  const pieces = unit.quotes.map((quote) => ({ paragraph: paragraph.index, ...pick(quote.said) }));
  if (near && last.quotation === "direct" && (last.cue !== undefined || unit.quotes[0]?.continues)) {
    (last.content as Place[]).push(...pieces);
    return;
  }
  if (near && last.content.length === 0) {
    (last.content as Place[]).push(...pieces);
    return;
  }
  const [first] = pieces;
  if (!first || (unit.quotes.length === 1 && first.end - first.start < 25)) return;
  found.push({
    quotation: "direct",
    source: undefined,
    cue: undefined,
    content: pieces,
    at: { ...first, end: first.start },
    nested: false,
  });
}

/** "…” The last part of a quotation over several paragraphs, closed in a sentence that goes on without a cue. */
function takeOverParts(paragraph: Paragraph, unit: Unit, found: Saying[], before: readonly Saying[]): void {
  for (const quote of unit.quotes) {
    if (!quote.continues) continue;
    const covered = found.some((saying) =>
      saying.content.some((piece) => piece.paragraph === paragraph.index && piece.start <= quote.said.start && piece.end >= quote.said.end),
    );
    const last = before.findLast((saying) => !saying.nested && saying.quotation === "direct");
    if (!covered && last && paragraph.index - (last.content.at(-1)?.paragraph ?? 0) <= 1)
      (last.content as Place[]).push({ paragraph: paragraph.index, ...pick(quote.said) });
  }
}

/** What the sentences inside a quotation report in their turn; only of inspectors and their reports, whom speakers quote. */
function insideQuote(paragraph: Paragraph, quote: Quoted): readonly Saying[] {
  const text = paragraph.text.slice(quote.said.start, quote.said.end);
  if (text.length < 30) return [];
  const found: Saying[] = [];
  for (const sentence of sentencesOf(text)) {
    const unit = { start: quote.said.start + sentence.start, end: quote.said.start + sentence.end, quotes: [] };
    const word = firstWord(paragraph.words, unit.start);
    found.push(...unitSayings(paragraph, unit, word, true, found.length > 0));
  }
  return found;
}

function firstWord(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unitSayings(paragraph: Paragraph, unit: Unit, word: number, nested: boolean, afterInspecting = false): readonly Saying[] {
  const { text } = paragraph;
  if (unit.end - unit.start > MAX_UNIT) return [];
  const cues = cuesOf(paragraph, unit, word);
  const found: Saying[] = [];
  const taken: Quoted[] = [];
  cues.forEach((cue, at) => {
    const source = text.slice(cue.source.start, cue.source.end);
    if (nested && !INSPECTING.test(source) && !(afterInspecting && /^it$/i.test(source))) return;
    const saying = readCue(paragraph, unit, cue, cues[at + 1], taken);
    if (!saying) return;
    for (const quote of unit.quotes)
      if (saying.content.some((piece) => piece.start <= quote.said.start && piece.end >= quote.said.end)) taken.push(quote);
    found.push({ ...saying, nested });
  });
  found.push(...nounSayings(paragraph, unit, word, nested));
  const according = accordingTo(paragraph, unit, nested);
  if (according) found.push(according);
  return found;
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
  if (cue.kind === "name") return nameSaying(paragraph, unit, cue, next);
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
  if (!cue.shared && /^(?:[,.;]|\s*$| (?:on |last |yesterday|today|this )[^,.;]{0,40}[,.;])/.test(rest)) {
    const post = postposed(paragraph, unit, cue, clauseStart, clauseEnd);
    if (post) return post;
  }
  if (cue.inverted) return undefined;
  const start = contentStart(paragraph, unit, cue);
  if (start === undefined) return undefined;
  const end = contentEnd(paragraph, unit, cue, next);
  if (end <= start || /^so(?: |$)/.test(text.slice(start, end))) return undefined;
  return indirect(paragraph, cue, [{ start, end }]);
}

function quoteAfter(unit: Unit, offset: number): Quoted | undefined {
  return unit.quotes.find((quote) => quote.start >= offset);
}

/** True if nothing but another cue follows the quotation in its sentence. */
function endsWith(text: string, quote: Quoted, unit: Unit, next: Cue | undefined): boolean {
  const rest = text.slice(quote.end, unit.end);
  return (
    /^[\s.,;!?’”"')]*$/.test(rest) ||
    (next !== undefined && next.source.start >= quote.end && /^[\s,.]*(?:and |but )?$/.test(text.slice(quote.end, next.source.start))) ||
    /^[,.]? (?:and|but|while|adding|as|after|before)\b/.test(rest)
  );
}

/** "Two in five were closed, | inspectors reported, | and a third had no plan." */
function postposed(paragraph: Paragraph, unit: Unit, cue: Cue, clauseStart: number, clauseEnd: number): Saying | undefined {
  const { text } = paragraph;
  const lead = trimmed(text, { start: unit.start, end: clauseStart });
  if (!/,[”’"']? $/.test(text.slice(clauseStart - 3, clauseStart)) || lead.end - lead.start < 12) return undefined;
  if (
    /^(?:in|on|at|by|for|during|after|before|last|speaking|responding|asked|however|meanwhile|but)\b/i.test(
      text.slice(lead.start, lead.start + 12),
    ) &&
    lead.end - lead.start < 40
  )
    return undefined;
  const pieces = [dropLead(text, lead)];
  const after = /^, (?:and |but )?(?=\S)/.exec(text.slice(clauseEnd, unit.end));
  if (after && !/^(?:who|which|adding|saying|after|while|in|on|at)\b/.test(text.slice(clauseEnd + after[0].length))) {
    const tail = trimmed(text, { start: clauseEnd + after[0].length, end: unit.end });
    if (tail.end - tail.start > 8) pieces.push(tail);
  }
  return indirect(paragraph, cue, pieces);
}

function dropLead(text: string, span: Span): Span {
  const lead = /^(?:But|And|However,|Yet) /.exec(text.slice(span.start, span.start + 10));
  return lead ? { start: span.start + lead[0].length, end: span.end } : span;
}

/** Where the reported clause begins, or undefined if the verb reports none. */
function contentStart(paragraph: Paragraph, unit: Unit, cue: Cue): number | undefined {
  const { text, words } = paragraph;
  const verb = words[cue.verb] as Word;
  const first = words[cue.verb + 1];
  if (!first || first.start >= unit.end) return undefined;
  if (ASKING_VERBS.has(verb.lower)) return undefined;
  if (/^accept/.test(verb.lower)) {
    const that = thatAfter(paragraph, unit, cue.verb, 1);
    return that !== undefined && quoteAfter(unit, that)?.start === that ? that : undefined;
  }
  const told = /^t(?:old|ells?)$/.test(verb.lower);
  const that = thatAfter(paragraph, unit, cue.verb, told ? 14 : 7);
  if (that !== undefined) return that;
  if (told) return toldContent(paragraph, unit, cue.verb);
  const quoted = quoteAfter(unit, verb.end);
  const source = text.slice(cue.source.start, cue.source.end);
  if (/^(?:i|we)$/i.test(source) && !/^(?:said|wrote)$/.test(verb.lower)) return undefined;
  const inspecting = INSPECTING.test(source) || /\b(?:survey|study|figures|data|audit|statistics|minutes)\b/i.test(source);
  if (cue.kind === "find") return inspecting || quoted ? opening(text, verb.end) : undefined;
  if (THAT_VERBS.has(verb.lower)) {
    const clause =
      /^(?:claims?|claimed|states?|stated|reported|reports|noted|notes|felt|thought|believed|believes|shows?|showed)$/.test(verb.lower) &&
      startsClause(paragraph, unit, cue.verb + 1);
    return clause || (quoted && !/^(?:report|continued|pointed|heard|agreed|denied|denies|deny|write|thought|felt)$/.test(verb.lower))
      ? opening(text, verb.end)
      : undefined;
  }
  if (/^(?:of|on|in|about|to|for|up|out|with|by|against)$/.test(first.lower) && !quoted) return undefined;
  return opening(text, verb.end);
}

/** The first offset at or after `from` that is no space; an opening mark counts. */
function opening(text: string, from: number): number {
  let at = from;
  while (/[\s,]/.test(text.charAt(at))) at++;
  return at;
}

function thatAfter(paragraph: Paragraph, unit: Unit, verb: number, reach: number): number | undefined {
  const { words, text } = paragraph;
  for (let at = verb + 1; at <= verb + reach; at++) {
    const word = words[at];
    if (!word || word.start >= unit.end || quoteAt(unit.quotes, word.start) || /[.;:]/.test(word.gap)) return undefined;
    if ((at > verb + 1 || reach < 10) && /^(?:he|she|they|it|there|we|did|does|do)$/.test(word.lower)) return undefined;
    // "said that the plan …", not "said that was wrong"
    if (word.lower === "that" && /^(?:and|but)$/.test(words[at - 1]?.lower ?? "")) return undefined;
    if (word.lower === "that")
      return at === verb + 1 &&
        /^(?:was|is|were|are|had|would|will|could|said|he|she)$/.test(words[at + 1]?.lower ?? "") &&
        !/^(?:he|she)$/.test(words[at + 1]?.lower ?? "")
        ? word.start
        : opening(text, word.end);
    if (at === verb + 1 && reach < 10 && /^(?:the|a|an|its|their|his|her|some|many|how|why|what)$/.test(word.lower)) return undefined;
    if (at > verb + 1 && /^(?:was|were|is|are|had|has|have)$/.test(word.lower)) return undefined;
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
      let first = at - 1;
      while (first > verb + 2 && !/^(?:the|a|an|this|these)$/.test(words[first]?.lower ?? "") && at - first < 6 && !words[first]?.capital)
        first--;
      return /^(?:the|a|an|this|these)$/.test(words[first]?.lower ?? "") && first > verb + 2 ? words[first]?.start : words[at - 1]?.start;
    }
  }
  return undefined;
}

/** Where the reported clause ends: before the next cue that shares the subject, else with the sentence. */
function contentEnd(paragraph: Paragraph, unit: Unit, cue: Cue, next: Cue | undefined): number {
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
  const semicolon = cue.kind === "find" ? text.slice(start, end).indexOf(";") : -1;
  if (semicolon > 0 && !quoteAt(unit.quotes, start + semicolon)) end = start + semicolon;
  // "called the verdict “a hatchet job” | and threatened to sue"
  const deed =
    cue.kind !== "say"
      ? unit.quotes.findLast(
          (quote) =>
            (quote.start > start &&
              quote.end < end &&
              /^,? (?:and|but) (?!its\b|his\b|this\b|less\b)\p{L}+(?:ed|s)\b/u.test(text.slice(quote.end, quote.end + 30))) ||
            (cue.kind === "name" &&
              /^ (?:after|when|while|because|as|before|during|in|at|over)\b/.test(text.slice(quote.end, quote.end + 10))),
        )
      : undefined;
  if (deed) end = deed.end;
  // "… of the home’s residents, | and restricted new admissions"
  const further =
    cue.kind === "find" ? /, and (?!its\b|had\b)\p{L}+ed (?:the |a |an |its |new |that |\p{L}+ing )/u.exec(text.slice(start, end)) : null;
  if (further && !quoteAt(unit.quotes, start + further.index)) end = start + further.index;
  return trimmed(text, { start, end }).end;
}

/** "described plans as “…”", "called it unlawful", "praised “…” recruitment": counts with quoted words. */
function nameSaying(paragraph: Paragraph, unit: Unit, cue: Cue, next: Cue | undefined): Saying | undefined {
  const { text, words } = paragraph;
  const verb = words[cue.verb] as Word;
  const after = opening(text, verb.end);
  const start = /^as [“‘"']/.test(text.slice(after, after + 4)) ? after + 3 : after;
  const end = contentEnd(paragraph, unit, cue, next);
  if (end <= start) return undefined;
  const quotes = unit.quotes.filter((quote) => quote.start >= start && quote.start < end);
  const words_ = text.slice(start, end);
  if (/^put/.test(verb.lower)) {
    if (!/^.{3,90} (?:at|among|above|below) \S/.test(words_) || /^(?:in|up|on|out|off|down|into|forward)\b/.test(words_)) return undefined;
    return indirect(paragraph, cue, [{ start, end }]);
  }
  if (quotes.length === 0) {
    const bare = /^call/.test(verb.lower) && /^(?:it|them|this|that) (?!for\b|on\b|to\b)\p{L}/u.test(words_);
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

/** A saying with the content's kind read off its quotation marks. */
function indirect(paragraph: Paragraph, cue: Cue, pieces: readonly Span[]): Saying {
  const { index, words } = paragraph;
  const verb = words[cue.verb] as Word;
  return place(paragraph, pieces, { paragraph: index, ...pick(cue.source) }, { paragraph: index, start: verb.start, end: verb.end });
}

function place(paragraph: Paragraph, pieces: readonly Span[], source: Place | undefined, cue: Place | undefined): Saying {
  const { index, quotes } = paragraph;
  let quotation: Attribution["quotation"] = "indirect";
  const content = pieces.map((piece) => {
    // a quotation around the whole report, as of what inspectors told a speaker, says nothing of how the speaker repeats it
    const around = (quote: Quoted): boolean => source !== undefined && quote.start <= source.start && quote.end >= source.end;
    const inside = quotes.filter((quote) => quote.start < piece.end && quote.end > piece.start && !around(quote));
    const [only] = inside;
    if (only && inside.length === 1 && only.start <= piece.start && only.end >= piece.end - 1) {
      quotation = "direct";
      return { paragraph: index, ...pick(only.said) };
    }
    if (inside.length > 0) quotation = "mixed";
    return { paragraph: index, ...pick(piece) };
  });
  return { quotation, source, cue, content, at: source ?? content[0] ?? { paragraph: index, start: 0, end: 0 }, nested: false };
}

/** "Ofsted’s finding that …", "the inspectors' point that …". */
function nounSayings(paragraph: Paragraph, unit: Unit, from: number, nested: boolean): readonly Saying[] {
  const { words, text } = paragraph;
  const found: Saying[] = [];
  for (let at = from + 1; at < words.length && (words[at]?.start ?? 0) < unit.end; at++) {
    const word = words[at] as Word;
    if (
      !REPORTING_NOUNS.has(word.lower) ||
      words[at + 1]?.lower !== "that" ||
      words[at + 1]?.gap !== " " ||
      quoteAt(unit.quotes, word.start)
    )
      continue;
    const owner = words[at - 1]?.possessive ? at - 1 : words[at - 2]?.possessive ? at - 2 : -1;
    if (owner < 0) continue;
    const source = possessorEnding(paragraph, unit, owner);
    const that = words[at + 1] as Word;
    const start = opening(text, that.end);
    if (!source || start >= unit.end) continue;
    const end = nounClauseEnd(text, unit, start);
    found.push({
      ...place(
        paragraph,
        [{ start, end }],
        { paragraph: paragraph.index, ...source },
        { paragraph: paragraph.index, start: word.start, end: word.end },
      ),
      nested,
    });
  }
  return found;
}

/** "a council’s", "Ofsted’s": from the nearest article or the first of its capitalised words. */
function possessorEnding(paragraph: Paragraph, unit: Unit, owner: number): Span | undefined {
  const { words } = paragraph;
  let first = owner;
  for (let at = owner; at > 0 && owner - at < 5; at--) {
    const word = words[at] as Word;
    const before = words[at - 1] as Word;
    if (word.gap !== " " || before.start < unit.start) break;
    if (/^(?:the|a|an|its|their|his|her|our)$/.test(before.lower)) {
      first = at - 1;
      break;
    }
    if (before.capital) first = at - 1;
  }
  const end = words[owner]?.end ?? 0;
  return readsLikeSource(paragraph, first, owner) ? { start: words[first]?.start ?? end, end } : undefined;
}

/** A clause that hangs on a noun ends with the sentence, or before the main clause's verb: "… is not demanding enough | is one we made ourselves". */
function nounClauseEnd(text: string, unit: Unit, start: number): number {
  const clause = text.slice(start, unit.end);
  const main = /^(.{8,}?\b(?:is|was|are|were|has|have|had)\b.{3,}?) (?:is|was) (?:one|a|the|not|wrong|right|unfair|fair|based)\b/.exec(
    clause,
  );
  const comma = /,? (?:but|which|saying|adding|while|will|was rejected|is disputed)\b|, and\b/.exec(clause.slice(8));
  const end = main?.[1] ? start + main[1].length : comma ? start + 8 + comma.index : unit.end;
  return trimmed(text, { start, end }).end;
}

/** "…, according to a report", "According to inspectors, …". */
function accordingTo(paragraph: Paragraph, unit: Unit, nested: boolean): Saying | undefined {
  const { text, words } = paragraph;
  const match = /\baccording to /i.exec(text.slice(unit.start, unit.end));
  if (!match) return undefined;
  const start = unit.start + match.index;
  if (quoteAt(unit.quotes, start)) return undefined;
  const to = firstWord(words, start) + 1;
  const source = subjectAfter(paragraph, unit, to);
  if (!source) return undefined;
  const lead = trimmed(text, { start: unit.start, end: start });
  const tail = trimmed(text, { start: opening(text, source.end), end: unit.end });
  const content = lead.end - lead.start > 10 ? lead : tail;
  if (content.end - content.start < 8) return undefined;
  const cue = { paragraph: paragraph.index, start, end: start + 12 };
  return { ...place(paragraph, [content], { paragraph: paragraph.index, ...pick(source) }, cue), nested };
}

/** Without white space and closing stops and commas around it. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:.–—]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
