import { isSpeakerNoun, PRONOUNS, SPEAKER_NOUNS } from "../../lexicon/speakers.ts";
import type { Word } from "../../tags/words/name-words.ts";
import type { Span } from "../../text/span.ts";
import { type Paragraph, quoteAt, type Unit } from "../reading.ts";
import { CLAUSE_OPENER, DETERMINER, FINITE, gapJoins, inUnit, isRelative, PREPOSITION } from "./subject-words.ts";

/** Words of a subject that are looked at. */
export const MAX_SUBJECT_WORDS = 16;

/** The noun phrase that ends with the word `last`, from its clause's start, without an adverbial before it. */
export function nounPhraseEnding(paragraph: Paragraph, unit: Unit, last: number): Span | undefined {
  const { words } = paragraph;
  if (CLAUSE_OPENER.has(words[last]?.lower ?? "") || PREPOSITION.has(words[last]?.lower ?? "")) return undefined;
  let first = clauseStart(paragraph, unit, last);
  // "Inspectors | who visited in February | found": what stands before the relative clause
  const opener = words[first - 1];
  const inner = words[first];
  // "Children | whom inspectors met | said": those who were met
  if (
    MEETS.test(words[last]?.lower ?? "") &&
    /^(?:whom|who|that)$/.test(opener?.lower ?? "") &&
    first > 1 &&
    inUnit(words[first - 2], unit)
  )
    return nounPhraseEnding(paragraph, unit, first - 2);
  // "a decision which | Brace | described as …": the clause has its own subject
  const hasOwn =
    inner !== undefined &&
    (inner.capital || DETERMINER.has(inner.lower) || PRONOUNS.has(inner.lower)) &&
    readsLikeSource(paragraph, first, last);
  if (!hasOwn && opener && isRelative(words, first - 1, unit) && opener.gap === " " && first > 1 && inUnit(words[first - 2], unit))
    return withRestriction(paragraph, nounPhraseEnding(paragraph, unit, first - 2), words[last]);
  const stopped = words[first - 1];
  if (
    stopped &&
    inUnit(stopped, unit) &&
    gapJoins(words[first]) &&
    (FINITE.has(stopped.lower) || /^\p{Ll}.*ed$/u.test(words[first]?.text ?? ""))
  ) {
    const relative = relativeBefore(words, first - 1, unit);
    if (relative > 0) return withRestriction(paragraph, nounPhraseEnding(paragraph, unit, relative - 1), words[last]);
    if (/^\p{Ll}.*ed$/u.test(words[first]?.text ?? "")) return undefined;
  }
  first = lastDetermined(words, skipAdverbial(words, first, last), last);
  const start = words[first];
  const end = words[last];
  if (!start || !end || !readsLikeSource(paragraph, first, last)) return undefined;
  return { start: start.start, end: withPossessive(paragraph.text, end.end) };
}

/** How far back the clause goes that ends with the word `last`. */
function clauseStart({ words }: Paragraph, unit: Unit, last: number): number {
  let first = last;
  const alone = PRONOUNS.has(words[last]?.lower ?? "") && words[last - 1]?.lower !== "and";
  while (!alone && first > 0 && last - first < MAX_SUBJECT_WORDS) {
    const word = words[first] as Word;
    const before = words[first - 1] as Word;
    if (!inUnit(before, unit) || !gapJoins(word) || quoteAt(unit.quotes, before.start) || FINITE.has(before.lower)) break;
    if (
      CLAUSE_OPENER.has(before.lower) &&
      !(before.lower === "and" && joinsNames(words, first - 1)) &&
      !(before.lower === "with" && first - 1 > 0)
    )
      break;
    first--;
  }
  return first;
}

/** "a verdict | its chief fire officer | described as …": where a relative clause without its pronoun begins; else `first`. */
function lastDetermined(words: readonly Word[], first: number, last: number): number {
  for (let at = last; at > first; at--) {
    const lower = words[at]?.lower ?? "";
    const before = words[at - 1]?.lower ?? "";
    if (
      /^(?:the|a|an|its|their|his|her)$/.test(lower) &&
      !words[at]?.capital &&
      !PREPOSITION.has(before) &&
      !DETERMINER.has(before) &&
      before !== "and" &&
      !words[at - 1]?.capital &&
      (at > first + 1 || !/^(?:half|even|only|just|quite|perhaps|or)$/.test(before))
    )
      return at;
  }
  return first;
}

const MEETS = /^(?:met|saw|visited|interviewed|consulted|questioned|surveyed)$/;

/** "A teacher who left in July": the clause tells which one, and belongs to the source; "Inspectors who came in May" are inspectors. */
function withRestriction({ text }: Paragraph, noun: Span | undefined, end: Word | undefined): Span | undefined {
  if (
    !noun ||
    !end ||
    !/^(?:(?:an?|one|some|every|each) |(?:School|Trust|Council|Firm|Company|Home|Nursery|Force|Prison|Jail|Hospital|Charity)$)/i.test(
      text.slice(noun.start, Math.min(noun.end, noun.start + 9)),
    )
  )
    return noun;
  return { start: noun.start, end: end.end };
}

function withPossessive(text: string, end: number): number {
  return /^s[’'] /.test(text.slice(end - 1, end + 2)) ? end : end;
}

/** The relative pronoun that a clause up to `from` hangs on: "A mother | whose complaint was upheld". */
function relativeBefore(words: readonly Word[], from: number, unit: Span): number {
  for (let at = from; at > 0 && from - at < 12; at--) {
    const word = words[at] as Word;
    if (!inUnit(word, unit) || !gapJoins(word)) return -1;
    if (word.lower === "whose" || isRelative(words, at, unit)) return at;
  }
  return -1;
}

/** "the governors | and | I": an "and" between nouns, not between clauses. */
function joinsNames(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i] as Word;
    // "the member for children | and | families"
    if (/^(?:for|of)$/.test(word.lower) && i === at - 2 && SPEAKER_NOUNS.has(words[i - 1]?.lower ?? "")) return true;
    if (
      FINITE.has(word.lower) ||
      (!word.capital && /(?:ed|ing)$/.test(word.lower)) ||
      PREPOSITION.has(word.lower) ||
      PRONOUNS.has(word.lower)
    )
      return false;
    if (i === 0 || !gapJoins(word)) return word.capital || DETERMINER.has(word.lower) || at - i === 1;
  }
  return false;
}

/** Drops "On page 3", "In its report", "Last week" before the subject proper. */
function skipAdverbial(words: readonly Word[], first: number, last: number): number {
  const opening = words[first];
  if (!opening) return first;
  if (
    !PREPOSITION.has(opening.lower) &&
    !/^(?:last|yesterday|today|earlier|later|now|then|speaking|asked|but|yet|however|meanwhile|also|still|so|instead|again|here|overall|elsewhere|separately)$/.test(
      opening.lower,
    )
  )
    return first;
  for (let at = last; at > first; at--) {
    const word = words[at] as Word;
    const before = words[at - 1] as Word;
    if (PRONOUNS.has(word.lower)) return at;
    if (DETERMINER.has(word.lower) && !PREPOSITION.has(before.lower)) return at;
    if (DETERMINER.has(word.lower) || PREPOSITION.has(before.lower)) continue;
    if (
      (SPEAKER_NOUNS.has(word.lower) || word.capital) &&
      /^\d+$|^(?:week|month|year|night|report|statement|letter|interview|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|but|yet|so)$/.test(
        before.lower,
      )
    )
      return at;
  }
  return /^(?:but|yet|however|meanwhile|also|still|so|then|instead|again|elsewhere|separately)$/.test(opening.lower) ? first + 1 : last + 1;
}

/** True for a pronoun, a name, or a noun that can speak; not for "page 3", "the week", "which". */
export function readsLikeSource(paragraph: Paragraph, first: number, last: number): boolean {
  if (first > last) return false;
  const words = paragraph.words.slice(first, last + 1);
  const [opening] = words;
  if (!opening) return false;
  if (words.length === 1 && (PRONOUNS.has(opening.lower) || COUNTED.test(opening.lower))) return true;
  if (words.length === 2 && /^(?:a few|the other|the others)$/.test(`${opening.lower} ${words[1]?.lower}`)) return true;
  if (
    /^(?:some|one|many|most|several|a|an|few|two|three|\d+)$/.test(opening.lower) &&
    words.length > 1 &&
    OF_PEOPLE.test(words[1]?.lower ?? "") &&
    // "many | of you told us" is nobody's voice
    !/^(?:you|us)$/.test(words[2]?.lower ?? "")
  )
    return true;
  if (words.some((word) => FINITE.has(word.lower))) return false;
  const start = opening.start;
  const end = words.at(-1)?.end ?? start;
  if (paragraph.named.some((name) => name.start >= start && name.end <= end)) return true;
  if (words.some((word) => isSpeakerNoun(word.lower))) return true;
  if (!opening.capital && !DETERMINER.has(opening.lower)) return false;
  return words.some((word, at) => word.capital && (at > 0 || first > 0 ? isProper(word) : words.length > 1 || isProper(word)));
}

/** Words that stand for people spoken of before: "One said …". */
const COUNTED = /^(?:one|another|others|some|many|most|several|few|both|they|someone|somebody)$/;
const OF_PEOPLE =
  /^(?:people|men|women|pupils|patients|parents|children|residents|staff|chap|bloke|guy|lad|per|of|in|other|others|witnesses|respondents)$/;

function isProper(word: Word): boolean {
  return !/^(?:This|That|There|Here|What|Some|Many|Most|One|Two|No|None|All|Both|Each|Another|These|Those|Today|Yesterday|Earlier|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
    word.text,
  );
}
