import { isSpeakerNoun, PRONOUNS } from "../../lexicon/speakers.ts";
import { namedThing } from "../../nlp.ts";
import type { Word } from "../../tags/words/name-words.ts";
import type { Span } from "../../text/span.ts";
import { personIn } from "../name-index.ts";
import { type Paragraph, quoteAt, type Unit } from "../reading.ts";
import { MAX_SUBJECT_WORDS, nounPhraseEnding, readsLikeSource } from "./source-phrase.ts";
import {
  CLAUSE_OPENER,
  contractedSubject,
  DETERMINER,
  FINITE,
  gapJoins,
  inUnit,
  isAuxiliary,
  isContracted,
  PREPOSITION,
} from "./subject-words.ts";
import { withoutTime } from "./time-phrases.ts";

/** The subject of the verb at `verb` (index into the paragraph's words), as the source of what is said; undefined where none reads like one. */
export function subjectBefore(paragraph: Paragraph, unit: Unit, verb: number): Span | undefined {
  const { words } = paragraph;
  let last = verb - 1;
  while (
    last >= 0 &&
    inUnit(words[last], unit) &&
    isAuxiliary(words[last] as Word) &&
    (gapJoins(words[last + 1]) || isParenthetic(words, last))
  )
    last--;
  if (gapJoins(words[last + 1])) last = withoutTime(words, last, unit);
  const end = words[last];
  const next = words[last + 1];
  if (!end || !next || !inUnit(end, unit)) return undefined;
  // "They’ve | told us"
  if (isContracted(end) && gapJoins(next))
    return quoteAt(unit.quotes, end.start) ? undefined : contractedSubject(end, words[verb], words[verb + 1]);
  // "managers | who | say", "a report | that | called"
  if (
    /^(?:who|that)$/.test(end.lower) &&
    /^ $/.test(end.gap) &&
    last > 0 &&
    inUnit(words[last - 1], unit) &&
    !quoteAt(unit.quotes, end.start)
  )
    return headBefore(paragraph, unit, last - 1);
  // "Cllr Noor, | who | said": somebody, not a thing
  if (end.lower === "who" && end.gap === ", " && last > 0 && inUnit(words[last - 1], unit) && !quoteAt(unit.quotes, end.start))
    return (
      namedPerson(paragraph, words[last - 1] as Word) ??
      beforeApposition(paragraph, unit, last - 1) ??
      relativeHead(paragraph, unit, last - 1)
    );
  // "a passage on waits, | which | says": a body or a paper
  if (end.lower === "which" && end.gap === ", " && last > 0 && inUnit(words[last - 1], unit) && !quoteAt(unit.quotes, end.start))
    return relativeHead(paragraph, unit, last - 1);
  // "staff, while agreeing it was “late”, | said"
  if (quoteAt(unit.quotes, end.start)) return /,/.test(next.gap) ? beforeApposition(paragraph, unit, last) : undefined;
  if (/[;:.!?]/.test(next.gap)) return undefined;
  // "The director of children’s services (DCS) | has recognised"
  if (/^\) /.test(next.gap)) {
    for (let at = last; at > last - 12 && at > 0; at--) {
      if (!/^ \($/.test(words[at]?.gap ?? "")) continue;
      const phrase = nounPhraseEnding(paragraph, unit, at - 1);
      return phrase && { start: phrase.start, end: end.end + 1 };
    }
  }
  if (/[,–—-]/.test(next.gap) && !gapJoins(next)) return beforeApposition(paragraph, unit, last);
  return nounPhraseEnding(paragraph, unit, last) ?? phraseAfterQuote(paragraph, unit, last) ?? nameAfterTime(paragraph, unit, last);
}

/** The name that ends with a word. */
function namedPerson({ named }: Paragraph, { end }: Word): Span | undefined {
  const name = named.find((each) => each.end === end);
  return name && { start: name.start, end };
}

/** What a relative clause after a comma tells of: "a note of warning from | the union | , which said", "| a passage on waits |, which says". */
function relativeHead({ words }: Paragraph, unit: Unit, last: number): Span | undefined {
  const end = words[last];
  if (!end || quoteAt(unit.quotes, end.start)) return undefined;
  // where the noun that can speak ends: what stands behind only tells which
  let noun = isSpeakerNoun(end.lower) || PLAIN_PAPER.test(end.lower) ? last : -1;
  let isName = end.capital;
  for (let at = last; at > last - RELATIVE_REACH && at >= 0; at--) {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (!inUnit(word, unit) || quoteAt(unit.quotes, word.start)) return undefined;
    if (DETERMINER.has(word.lower) && isName && words[at + 1]?.capital) return { start: word.start, end: end.end };
    if (PREPOSITION.has(before?.lower ?? "") || before?.lower === "of") {
      if (isName && word.capital) return { start: word.start, end: end.end };
      isName = false;
      if (noun >= 0 && !DETERMINER.has(word.lower)) return { start: word.start, end: end.end };
      const outer = words[at - 2]?.lower ?? "";
      if (noun < 0 && (isSpeakerNoun(outer) || PLAIN_PAPER.test(outer))) noun = at - 2;
    }
    if (DETERMINER.has(word.lower) && noun >= at) return { start: word.start, end: end.end };
    if (!gapJoins(word) || FINITE.has(word.lower)) return undefined;
  }
  return undefined;
}

/** Words between a relative clause and the article of what it tells of. */
const RELATIVE_REACH = 9;
const PLAIN_PAPER = /^(?:passage|section|chapter|line|graph|table|survey|page)$/;

/** "“…,” | the caption | said": right after quoted words anything speaks. */
function phraseAfterQuote({ words, text }: Paragraph, unit: Unit, last: number): Span | undefined {
  for (let at = last; at > Math.max(0, last - 5); at--) {
    const word = words[at];
    if (!word || !inUnit(word, unit)) return undefined;
    if (!DETERMINER.has(word.lower)) continue;
    const isAfter = unit.quotes.some((quote) => quote.end <= word.start && /^[,\s]*$/.test(text.slice(quote.end, word.start)));
    return isAfter && at < last ? { start: word.start, end: words[last]?.end ?? word.end } : undefined;
  }
  return undefined;
}

/** What a relative clause hangs on: "What does she make of | managers | who say …". */
function headBefore(paragraph: Paragraph, unit: Unit, last: number): Span | undefined {
  const phrase = nounPhraseEnding(paragraph, unit, last);
  const { words } = paragraph;
  if (!phrase) return undefined;
  const inside = (at: number): boolean => (words[at]?.start ?? -1) >= phrase.start;
  for (let at = last; at > 0 && inside(at - 1); at--) {
    if (!PREPOSITION.has(words[at - 1]?.lower ?? "") && words[at - 1]?.lower !== "of") continue;
    const hasSubject = words
      .slice(Math.max(0, at - MAX_SUBJECT_WORDS), at)
      .some((word) => word.start >= phrase.start && PRONOUNS.has(word.lower));
    if (hasSubject) return readsLikeSource(paragraph, at, last) ? { start: words[at]?.start ?? 0, end: phrase.end } : undefined;
  }
  return phrase;
}

/** "We have, | though, | asked …" */
function isParenthetic(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.gap === ", " &&
    (/^(?:though|however|therefore|nevertheless|too|instead|also)$/.test(words[at]?.lower ?? "") ||
      /^(?:though|however|therefore|nevertheless|too|instead|also)$/.test(words[at + 1]?.lower ?? ""))
  );
}

/** "Ann Lowe, director of …, | said"; "Its president, Noor Haddad, | said"; "The report, which lowers the school …, | praises". */
function beforeApposition(paragraph: Paragraph, unit: Unit, last: number): Span | undefined {
  const { words, named } = paragraph;
  const end = words[last] as Word;
  const names = named.filter((name) => name.start >= unit.start && name.end <= end.end && !quoteAt(unit.quotes, name.start));
  const name = names.at(-1);
  if (name && name.end === end.end) return nameWithLead(paragraph, unit, name);
  const own = privateNameEnding(paragraph, unit, last);
  if (own) return nameWithLead(paragraph, unit, own);
  // back over the apposition: at most three commas, to a noun phrase that may be a subject
  let at = last;
  for (let commas = 0; at > 0 && commas < 4; at--) {
    const word = words[at] as Word;
    if (!inUnit(word, unit) || last - at > 30) return undefined;
    if (quoteAt(unit.quotes, word.start)) continue;
    // "1,800" holds no comma of the sentence
    if (word.gap === "," || !/,|[–—]| - |\(/.test(word.gap)) continue;
    commas++;
    const before = words[at - 1];
    if (!before || !inUnit(before, unit)) return undefined;
    // "The mother, Ellen, | said": a private name belongs to the source
    if (at >= last - 2 && word.capital && end.capital && word.gap === ", " && !/^(?:Who|Which|The|A|An)$/.test(word.text)) {
      const lead = nounPhraseEnding(paragraph, unit, at - 1);
      if (lead && /^(?:the|a|an|his|her|its|their|one|another) /i.test(paragraph.text.slice(lead.start, lead.end)))
        return { start: lead.start, end: end.end };
    }
    const nameBefore = names.find((item) => item.end === before.end);
    // "In answer to Cllr Batt, the Director | stated": he is the one who is told
    const isTold =
      nameBefore !== undefined &&
      /\b(?:to|from|by|with|for|of|after) (?:the )?$/.test(
        paragraph.text.slice(Math.max(unit.start, nameBefore.start - 12), nameBefore.start),
      );
    if (nameBefore && !(isTold && paragraph.text.slice(unit.start, nameBefore.start).length < 40))
      return nameWithLead(paragraph, unit, nameBefore);
    const opensApposition =
      /^(?:who|which|whose|a|an|the|its|their|one|published|released|speaking|writing|led|chaired|based|issued|representing|in|on|at|after|following|now|then|also|however|while|though|although)$/.test(
        word.lower,
      ) || !word.capital;
    if (opensApposition) {
      const phrase = nounPhraseEnding(paragraph, unit, at - 1);
      if (phrase && isOwned(words, phrase)) continue;
      // "Ann Lowe, the MP for Averham, who saw it, | said": the phrase is itself an apposition
      const bearer = phrase && (names.find((item) => item.end === phrase.start - 2) ?? privateNameBefore(paragraph, unit, phrase));
      if (bearer) return nameWithLead(paragraph, unit, bearer);
      if (phrase) return phrase;
    } else {
      const phrase = nounPhraseEnding(paragraph, unit, at - 1);
      if (phrase && /^\p{Lu}/u.test(paragraph.text.slice(phrase.start, phrase.end))) return phrase;
    }
  }
  return undefined;
}

/** "Kim Lowe, whose | mum Edie | lived there, said": somebody of hers, inside the clause. */
function isOwned(words: readonly Word[], phrase: Span): boolean {
  const at = words.findIndex((word) => word.start === phrase.start);
  return words[at]?.gap === " " && words[at - 1]?.lower === "whose";
}

/** "Dev Achari" in "Her boss, principal social worker | Dev Achari, | calls": two or three capitals that end an apposition and open with a given name. */
function privateNameEnding({ words, text }: Paragraph, unit: Unit, last: number): Span | undefined {
  let first = last;
  while (
    first > 0 &&
    last - first < 2 &&
    words[first]?.capital &&
    words[first - 1]?.capital &&
    words[first]?.gap === " " &&
    inUnit(words[first - 1], unit)
  )
    first--;
  for (; first < last; first++) {
    // "But | Tim Corder"
    if (CLAUSE_OPENER.has(words[first]?.lower ?? "")) continue;
    const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
    if (namedThing(text.slice(span.start, span.end)) === "person") return span;
  }
  return undefined;
}

/** "Tim Corder, | professor of nutrition": the name that a phrase is an apposition to. */
function privateNameBefore(paragraph: Paragraph, unit: Unit, phrase: Span): Span | undefined {
  const at = paragraph.words.findIndex((word) => word.start === phrase.start);
  return at > 1 && paragraph.words[at]?.gap === ", " && inUnit(paragraph.words[at - 1], unit)
    ? privateNameEnding(paragraph, unit, at - 1)
    : undefined;
}

/** A name with the role before it: "Council leader Ivy Marlow", "Its president, Noor Haddad". */
function nameWithLead(paragraph: Paragraph, unit: Unit, name: Span): Span {
  const { words } = paragraph;
  const at = words.findIndex((word) => word.start === name.start);
  const first = words[at];
  const before = words[at - 1];
  if (first && before && inUnit(before, unit) && first.gap === ", " && !CLAUSE_OPENER.has(before.lower)) {
    const lead = nounPhraseEnding(paragraph, unit, at - 1);
    if (
      lead &&
      /^(?:the|its|their|his|her|our|a|an|\p{Lu})/u.test(paragraph.text.slice(lead.start, lead.end)) &&
      startsClause(paragraph, unit, lead.start)
    )
      return { start: lead.start, end: name.end };
  }
  const phrase = nounPhraseEnding(paragraph, unit, wordEndingAt(words, name.end));
  return phrase && phrase.start <= name.start ? phrase : { start: name.start, end: name.end };
}

/** True if nothing but a clause's opener or an adverbial stands before `offset` in its clause. */
function startsClause(paragraph: Paragraph, unit: Unit, offset: number): boolean {
  const before = paragraph.text.slice(unit.start, offset).trimEnd();
  return (
    before === "" ||
    /^(?:In|On|At|By|Last|Yesterday|Earlier|For|But|And)\b[^,]{0,40}$/.test(before) ||
    /[,;:.”’"'–—]$/.test(before) ||
    /\b(?:but|and|while|that|as|when)$/i.test(before)
  );
}

function wordEndingAt(words: readonly Word[], end: number): number {
  return words.findIndex((word) => word.end === end);
}

/** The subject after an inverted verb: "said | its chair, Noor Haddad"; `verb` is the verb's index. */
export function subjectAfter(paragraph: Paragraph, unit: Unit, verb: number): Span | undefined {
  const { words, named } = paragraph;
  const first = words[verb + 1];
  if (!first || !inUnit(first, unit) || !gapJoins(first) || quoteAt(unit.quotes, first.start)) return undefined;
  let last = verb + 1;
  while (last + 1 < words.length && last - verb < MAX_SUBJECT_WORDS) {
    const next = words[last + 1] as Word;
    if (!inUnit(next, unit) || !gapJoins(next) || quoteAt(unit.quotes, next.start) || FINITE.has(next.lower)) break;
    if (CLAUSE_OPENER.has(next.lower) && next.lower !== "and") break;
    // "according to his mother | he was late"
    if (PRONOUNS.has(next.lower) && words[last]?.lower !== "and") break;
    if (PREPOSITION.has(next.lower) && !/^(?:of|for)$/.test(next.lower)) break;
    if (/^(?:yesterday|today|last|this|later|afterwards|in|at|on)$/.test(next.lower)) break;
    last++;
  }
  const apposed = words[last + 1];
  const name = apposed && apposed.gap === ", " ? named.find((item) => item.start === apposed.start) : undefined;
  const covered = named.some((item) => item.start >= first.start && item.end <= (words[last]?.end ?? 0));
  const own = name || covered ? undefined : nameApposed(paragraph, unit, verb + 1, last + 1);
  if (own === undefined && !readsLikeSource(paragraph, verb + 1, last)) return undefined;
  return { start: first.start, end: name && !covered ? name.end : (own ?? words[last]?.end ?? first.end) };
}

/** "said its bursar, | Ola Finch", "said the chair, | Bea, 17": where the name of somebody without an office ends that stands in apposition. */
function nameApposed({ words, text }: Paragraph, unit: Unit, first: number, at: number): number | undefined {
  const start = words[at];
  if (start?.gap !== ", " || !start.capital || !inUnit(start, unit) || !DETERMINER.has(words[first]?.lower ?? "")) return undefined;
  let last = at;
  while (last - at < 4 && words[last + 1]?.capital && words[last + 1]?.gap === " " && inUnit(words[last + 1], unit)) last++;
  const end = words[last]?.end ?? start.end;
  if (last === at) return /^, \d\d?\b/.test(text.slice(end, end + 4)) ? end : undefined;
  return personIn(text.slice(start.start, end)) === undefined ? undefined : end;
}

/** "For five weeks | Brackley County Council | told …": capitals behind a span of time. */
function nameAfterTime({ words }: Paragraph, unit: Unit, last: number): Span | undefined {
  let first = last + 1;
  while (
    first > 0 &&
    last - first < 6 &&
    inUnit(words[first - 1], unit) &&
    words[first - 1]?.capital &&
    (first - 1 === last || gapJoins(words[first]))
  )
    first--;
  const before = words[first - 1];
  const start = words[first];
  const end = words[last];
  if (!start || !end || first > last || !before || !inUnit(before, unit) || !gapJoins(start)) return undefined;
  return /^(?:days?|weeks?|months?|years?|now|then|yesterday|today|night|morning|week|long)$/.test(before.lower)
    ? { start: start.start, end: end.end }
    : undefined;
}
