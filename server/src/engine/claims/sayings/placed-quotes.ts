import { isSpeakerNoun, PRONOUNS } from "../../lexicon/speakers.ts";
import type { Word } from "../../tags/words/name-words.ts";
import type { Span } from "../../text/span.ts";
import { personIn } from "../name-index.ts";
import { firstWordFrom, type Paragraph, type Quoted, type Unit } from "../reading.ts";
import { isVerb } from "./cues.ts";
import { direct, type Saying } from "./saying.ts";
import { subjectAfter, subjectBefore } from "./subject.ts";
import { FINITE, isAuxiliary } from "./subject-words.ts";

/*
 * Where quoted words stand tells of whoever stands beside them that they say them, by whatever verb: right before "she fumes" or "beams Ola Finch", or
 * behind a colon that ends "The bursar was less taken:".
 */

/** What a sentence's quotations are by their place, of those that no verb of saying was found for. */
export function placedSayings(whole: Paragraph, unit: Unit, found: readonly Saying[]): readonly Saying[] {
  const open = unit.quotes.filter(
    (quote) =>
      !found.some(({ content }) =>
        content.some((piece) => piece.paragraph === whole.index && piece.start < quote.end && piece.end > quote.start),
      ),
  );
  const [first] = open;
  const last = open.at(-1);
  if (!first || !last) return [];
  const besides = besideVerb(whole, unit, first, open);
  const after = besides ? undefined : behindColon(whole, unit, last);
  return [...(besides ? [besides] : []), ...(after ? [after] : [])];
}

/** What ends a quotation that the sentence goes on from: “One tin,” or “One tin?” */
const GOES_ON = /[,?!…–—-][”’"']$/;
/** Past forms without "-ed". */
const IRREGULAR = /^(?:ran|spat|cut|put|shot|hit|threw|broke|came|sang|wept|went|bit|drew)$/;
/** Between quoted words and who says them. */
const MOST_BETWEEN = 9;

/** “One tin,” | she fumes |; “Aye,” | types Cllr Finch | at seven. */
function besideVerb(whole: Paragraph, unit: Unit, quote: Quoted, open: readonly Quoted[]): Saying | undefined {
  if (quote.start > unit.start + 1 || !GOES_ON.test(whole.text.slice(quote.end - 2, quote.end))) return undefined;
  const paragraph = whole.near(unit);
  const { words, text } = paragraph;
  const from = firstWordFrom(words, quote.end);
  const more = open.filter(({ start }) => start > quote.end && /[,.–—-] ?$/.test(text.slice(start - 2, start)));
  const first = words[from];
  if (!first || first.start >= unit.end || !/^[,?!…–—”’"'\s-]*$/.test(first.gap)) return undefined;
  if (mayTell(first)) {
    const source = subjectAfter(paragraph, unit, from);
    const isNamed = source !== undefined && paragraph.named.some((name) => name.start >= source.start && name.end <= source.end);
    if (source && (isNamed || isVerb(paragraph, unit, from))) return direct(paragraph, source, first, [quote, ...more]);
    return undefined;
  }
  for (let at = from + 1; at < words.length && at - from < MOST_BETWEEN; at++) {
    const word = words[at] as Word;
    if (word.start >= unit.end || word.gap !== " ") return undefined;
    if (FINITE.has(word.lower)) return undefined;
    if (!mayTell(word)) continue;
    const isBearer = /^(?:he|she|they)$/.test(words[at - 1]?.lower ?? "");
    if (!isBearer && !isVerb(paragraph, unit, at)) continue;
    const source = subjectBefore(paragraph, unit, at);
    return source?.start === first.start ? direct(paragraph, source, word, [quote, ...more]) : undefined;
  }
  return undefined;
}

function mayTell(word: Word): boolean {
  return !word.capital && !word.possessive && !isAuxiliary(word) && (/(?:[^s’']s|ed)$/.test(word.lower) || IRREGULAR.test(word.lower));
}

/** Words in which a sentence's first verb is looked for. */
const SUBJECT_REACH = 18;
/** Shorter ones are names and labels. */
const SHORTEST = 12;
/** "Parents were | asked | one question": they are those who are told. */
const TO_THEM = /^(?:asked|told|given|shown|sent|handed|offered|left|faced|invited)$/;

/** "The bursar was less taken | : | “I wouldn’t trust him with a raffle.”" */
function behindColon(whole: Paragraph, unit: Unit, quote: Quoted): Saying | undefined {
  const { text } = whole;
  if (quote.said.end - quote.said.start < SHORTEST || !/^: ?$/.test(text.slice(quote.start - 2, quote.start))) return undefined;
  if (/[\p{L}\p{N}]/u.test(text.slice(quote.end, unit.end)) || !/^\p{Lu}|^\d/u.test(text.slice(quote.said.start, quote.said.end)))
    return undefined;
  const paragraph = whole.near(unit);
  const source = firstSubject(paragraph, { ...unit, end: quote.start });
  const colon = text.lastIndexOf(":", quote.start);
  return source && direct(paragraph, source, { start: colon, end: colon + 1 }, [quote]);
}

/** Whom a sentence's first verb is said of. */
function firstSubject(paragraph: Paragraph, unit: Unit): Span | undefined {
  const { words } = paragraph;
  const first = firstWordFrom(words, unit.start);
  for (let at = first + 1; at < words.length && at - first < SUBJECT_REACH; at++) {
    const word = words[at] as Word;
    if (word.start >= unit.end) return undefined;
    if (FINITE.has(word.lower) ? TO_THEM.test(words[at + 1]?.lower ?? "") : false) return undefined;
    if (!FINITE.has(word.lower) && !(mayTell(word) && (isPronoun(words[at - 1]) || isVerb(paragraph, unit, at)))) continue;
    const source = subjectBefore(paragraph, unit, at);
    if (source) return maySpeak(paragraph, source) ? source : undefined;
  }
  return undefined;
}

/** "The roof is another story: “…”": nobody. */
function maySpeak({ text, named, words }: Paragraph, { start, end }: Span): boolean {
  if (named.some((name) => name.start >= start && name.end <= end) || isPerson(text.slice(start, end))) return true;
  const own = words.filter((word) => word.start >= start && word.end <= end);
  return own.some(({ lower }) => isSpeakerNoun(lower) || PRONOUNS.has(lower));
}

function isPerson(words: string): boolean {
  const name = personIn(words);
  return name !== undefined && /^\p{Lu}/u.test(name);
}

function isPronoun(word: Word | undefined): boolean {
  return /^(?:he|she|they)$/.test(word?.lower ?? "");
}
