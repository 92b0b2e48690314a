import { MONTH_NAMES } from "../../text/calendar.ts";
import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import type { Statistic } from "../tag.ts";
import type { Tokens } from "../words/tokens.ts";
import { DATED, type FiguredSentence, PERIOD as PERIOD_HINT } from "./hints.ts";
import { isInBrackets, isPartner, isRestated, runsOn, withoutBrackets } from "./scope.ts";

/** "In May Okafor's view" names no month. */
const MONTH =
  "(?:January|February|March|(?:April|May|June)(?! [A-Z][a-z])|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b";
const DASH = "[-–—─−‐‑/]";
const YEARS = `(?:19|20)\\d\\d(?: ?${DASH} ?(?:20)?\\d\\d)?(?!\\d|[,.]\\d{3})`;
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
/** "31 March 2016", "the end of March", "early 2014", "the academic year 2014–15". */
const DATE = `(?:(?:the )?(?:end|start|beginning|middle) of |early |mid-|late )?(?:(?:the )?(?:financial|academic|school|calendar|reporting|municipal|tax) years? )?(?:(?:${DAY} )?${MONTH}(?:,? ${YEARS})?|${YEARS})`;
const COUNT = "(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|few|couple of)";
const UNIT = "(?:year|month|week|quarter|half-year|term|inspection year|reporting year)";
const KIND = "(?:full|financial|academic|school|calendar|reporting|municipal|complete|reported) ";
const INSPECTION = "(?:(?:this|the|our|that|its|their) )?(?:[a-zA-Z]+ )?(?:re-?inspection|inspection|visit|review)\\b";
const ENDING = `(?: (?:to|ending(?: in| on)?|ended(?: in| on)?|up to|until|prior to|before|preceding|since|from) (?:${DATE}|${INSPECTION}|date\\b|the end of ${MONTH}))`;

/** What a figure may be of, with the preposition before it; the first group is the preposition that is left out of the answer. */
const PERIOD = new RegExp(
  `\\b(?:` +
    [
      `((?:[Aa]s )?(?:[Aa]t|[Oo]n|[Oo]f)|[Ii]n|[Ff]or|[Dd]uring|[Tt]hroughout|[Aa]s from) (?:${DATE}|(?:[Qq]uarter|Q) ?(?:\\d|one|two|three|four)(?: (?:of )?${YEARS})?)`,
      `([Ii]n|[Dd]uring|[Ff]or|[Oo]ver) the period (?:from |between )?${DATE} (?:and|to|until|${DASH}) ${DATE}`,
      `(?:[Ss]ince|[Bb]y|[Uu]ntil|[Uu]p to) ${DATE}`,
      `(?:[Bb]etween|[Ff]rom) ${DATE} (?:and|to|until|${DASH}) ${DATE}`,
      `([Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or|[Tt]hroughout|[Aa]cross) (?:the|this|their|its) (?:last|past|previous|preceding|current|latest|most recent|same|first) (?:${COUNT} )?(?:${KIND})?${UNIT}s?\\b(?:${ENDING}| of (?:the (?:last|current) (?:${KIND})?year|(?:the )?(?:${KIND}year )?${YEARS}))?`,
      `([Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or) the (?:${COUNT} )?(?:${KIND})?${UNIT}s?${ENDING}`,
      `((?:[Ii]n|[Dd]uring|[Ff]or) )?(?:[Ll]ast|[Tt]his) (?:${KIND})?(?:year|month|quarter|term)(?!['’])\\b`,
      `([Aa]t|[Bb]y|[Dd]uring|[Ii]n) the time of ${INSPECTION}`,
      `([Dd]uring) (?=th|our)${INSPECTION}`,
    ].join("|") +
    ")(?![-\\w])",
  "g",
);
/** A period in brackets or after nothing, right behind a figure: "62% (2013–14)". */
const BARE = new RegExp(`^ ?\\(((?:in |at |for )?(?:${DATE}))\\)`);

interface Phrase extends Span {
  readonly words: string;
  /** True if the sentence or a clause begins with it, so that it is said of what follows. */
  readonly leads: "sentence" | "clause" | undefined;
}

/**
 * The period of each statistic, in the text's own words ("31 March 2016", "the last 12 months", "since April 2014"); undefined where the sentence
 * does not plainly say one.
 */
export function periodsOf(
  tokens: Tokens,
  sentences: readonly FiguredSentence[],
  statistics: readonly Statistic[],
): readonly (string | undefined)[] {
  const { text } = tokens;
  const periods: (string | undefined)[] = statistics.map(() => undefined);
  for (const { sentence, from, to, hints } of sentences) {
    const phrases = phrasesIn(tokens, sentence, hints);
    const inSentence = statistics.slice(from, to);
    for (let i = from; i < to; i++) {
      const one = statistics[i] as Statistic;
      if (one.category === "age" || phrases.some((phrase) => phrase.start < one.end && one.start < phrase.end)) continue;
      if (text.startsWith(" (", one.end)) periods[i] = BARE.exec(text.slice(one.end, one.end + 60))?.[1]?.replace(/^(?:in|at|for) /, "");
      if (phrases.length > 0) periods[i] ??= periodAfter(text, one, phrases, inSentence) ?? periodBefore(text, one, phrases);
    }
    shareWithPartners(text, statistics, periods, from, to);
  }
  return periods;
}

/** Two figures for one thing are of one time. */
function shareWithPartners(
  text: string,
  statistics: readonly Statistic[],
  periods: (string | undefined)[],
  from: number,
  to: number,
): void {
  for (let i = from; i + 1 < to; i++) {
    const [one, other] = [statistics[i] as Statistic, statistics[i + 1] as Statistic];
    if (one.category === "age" || other.category === "age" || one.category === "duration" || other.category === "duration") continue;
    if (isPartner(text, one, other)) {
      periods[i] ??= periods[i + 1];
      periods[i + 1] ??= periods[i];
    } else if (isRestated(text, one, other) || isOutOf(text, one, other) || isPartOfEarlier(text, one, other))
      periods[i + 1] ??= periods[i];
  }
}

/** "Of five arrangements in place during the last year, three were …". */
function isOutOf(text: string, one: Span, other: Span): boolean {
  return (
    /(?:^|[.!?] )Of (?:the |these |its )?$/.test(text.slice(Math.max(0, one.start - 12), one.start)) &&
    /^[^,;]{0,140}, $/.test(text.slice(one.end, other.start))
  );
}

/** "46 complaints last year, of which 39 …", "118 alerts, four-fifths of which …". */
function isPartOfEarlier(text: string, one: Span, other: Span): boolean {
  const between = text.slice(one.end, Math.min(other.start, one.end + 90));
  if (one.end + between.length < other.start || /[;.]/.test(between)) return false;
  return /, of (?:which|whom) (?:only |just )?$/.test(between) || /^ of (?:which|whom)\b/.test(text.slice(other.end, other.end + 9));
}

/** Sentences without one of these have no period. */
const HINT = new RegExp(`(?:19|20)\\d\\d|${MONTH_NAMES.join("|")}|year|month|quarter|week|term|inspection|visit|review`);

/** What a period cannot do without: a year, a month, or the words around "year" that make a period of it. "He is 17 years old" has none of them. */
const NEEDED = new RegExp(
  [
    "(?:19|20)\\d\\d",
    MONTH,
    "[Qq]uarter|Q ?\\d",
    "(?:the|this|their|its) (?:last|past|previous|preceding|current|latest|most recent|same|first) ",
    "(?:[Ll]ast|[Tt]his) ",
    `${UNIT}s? (?:to|ending|ended|up to|until|prior to|before|preceding|since|from) `,
    "the time of ",
    "[Dd]uring (?:th|our)",
  ].join("|"),
);

const NO_PHRASES: readonly Phrase[] = [];

function phrasesIn(tokens: Tokens, sentence: Span, hints: number): readonly Phrase[] {
  if (!(hints & DATED) || !(hints & PERIOD_HINT)) return NO_PHRASES;
  const words = tokens.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2_000));
  if (!HINT.test(words) || !NEEDED.test(words)) return NO_PHRASES;
  const phrases: Phrase[] = [];
  for (const match of allMatches(PERIOD, words)) {
    const preposition = match.slice(1).find((group) => group !== undefined) ?? "";
    const before = words.slice(Math.max(0, match.index - 24), match.index);
    if (/[\p{L}\d-]$/u.test(before)) continue;
    // "15% more than last year", "an improvement on 2013–14", "of the 60 of 2014": what a figure is compared with is no period of it.
    if (/\b(?:than|on|with|to|like|as)(?: in| at| of)? $/.test(before) && !/^(?:[Ii]n|[Aa]t|[Aa]s at)\b/.test(match[0])) continue;
    if (/^[Oo]f$/.test(preposition) && !/\bfigures? $/i.test(before)) continue;
    const start = sentence.start + match.index;
    phrases.push({
      start,
      end: start + match[0].length,
      words: match[0].slice(preposition.length).trim(),
      leads: isOfData(words, match) ? "sentence" : leading(before, match.index),
    });
  }
  return phrases;
}

/** "The council's own data for 2014 show that …". */
function isOfData(words: string, match: RegExpExecArray): boolean {
  return (
    match.index < 90 &&
    /\b(?:data|information|figures|statistics|results|performance) $/i.test(words.slice(Math.max(0, match.index - 20), match.index)) &&
    /^ (?:shows?|showed|indicates?|indicated|suggests?|suggested|demonstrates?|confirms?|reveals?|revealed)\b/.test(
      words.slice(match.index + match[0].length),
    )
  );
}

/** Words that a sentence may have before the period that it begins with. */
const OPENERS =
  /^[\s“‘"'(•-]*(?:(?:however|for example|for instance|in addition|additionally|also|and|but|overall|similarly|as a result|positively|encouragingly|furthermore|moreover),? )?$/i;

function leading(before: string, index: number): Phrase["leads"] {
  if (index < 24 && OPENERS.test(before)) return "sentence";
  return /(?:[,;:(] ?|\b(?:that|and|but|while|whereas|because|where),? )$/.test(before) ? "clause" : undefined;
}

/** "10 in March 2015", "70 children adopted in the last year": nothing that opens another clause stands between. */
function periodAfter(text: string, one: Statistic, phrases: readonly Phrase[], statistics: readonly Statistic[]): string | undefined {
  const phrase = phrases.find(({ start }) => start >= one.end);
  if (!phrase || phrase.start - one.end > 160) return undefined;
  const between = text.slice(one.end, phrase.start);
  if (!runsOn(between)) return undefined;
  const inWay = statistics.some(
    (other) =>
      other.start >= one.end &&
      other.end <= phrase.start &&
      !isPartner(text, one, other) &&
      !isInBrackets(text, other, one.end, phrase.start),
  );
  if (inWay || (one.category === "duration" && !isMeasured(text, one))) return undefined;
  // "from 10% to 9% between March and May": neither end is of the whole time.
  if (/^(?:between|from)\b/i.test(phrase.words) && /\b(?:from|to) $/.test(text.slice(Math.max(0, one.start - 6), one.start)))
    return undefined;
  // "30 children, 12 in 2014" has its own; "placed in care in 2014 …, " goes on to the next figure.
  return phrase.leads === "clause" && /,\s*$/.test(between) ? undefined : phrase.words;
}

/** "was 637 days", "an average of 19 months": a duration that is measured, not a rule or a circumstance. */
function isMeasured(text: string, one: Span): boolean {
  return /\b(?:is|was|are|were|averages?|averaged|took|takes|average of|to|from|at|figure of|now)(?: (?:now|only|just|about|around))? $/.test(
    text.slice(Math.max(0, one.start - 24), one.start),
  );
}

/** What is told as another time's, or as what ought to be. */
const OTHER_TIME =
  /\b(?:from|previous(?:ly)?|earlier|before that|targets? (?:of|is|was)|compared (?:to|with)|up on|down on|increase on|fewer than|more than|than(?: the)?)(?: (?:an?|the|only|just|around|about|some|nearly|almost|over))? $/i;
const MOVES = /\bfrom $/;

/** "At 31 March 2016, 299 children …": the period that the sentence or the clause begins with, or the figure's own subject has. */
function periodBefore(text: string, one: Statistic, phrases: readonly Phrase[]): string | undefined {
  const phrase = phrases.findLast(({ end }) => end <= one.start);
  if (!phrase) return undefined;
  const between = text.slice(phrase.end, one.start);
  if (between.length > 320 || /[;]/.test(between)) return undefined;
  if (STATES.test(between)) return phrase.words;
  // "an improvement since 2013–14, when only 48% …": then, and not since then.
  if (/^,? when\b/.test(between) && runsOn(between.replace(/^,? when/, ""))) return phrase.words.replace(/^(?:since|until|by|up to) /i, "");
  if (one.category === "duration" && !isMeasured(text, one)) return undefined;
  if (MOVES.test(between) || OTHER_TIME.test(between.slice(-40))) return undefined;
  if (phrase.leads === "sentence") return /\b(?:target|plans? to|aims? to|will)\b/.test(between) ? undefined : phrase.words;
  // In mid-sentence it is said of the clause that it opens.
  const clause = phrase.leads === "clause" && runsOn(between.replace(/^,/, ""));
  return clause && withoutBrackets(between).length < 90 ? phrase.words : undefined;
}

/** "The figure for 2014–15 was 30", "Data for 2014–15 show that 30 …". */
const STATES =
  /^(?: \([^()]{0,40}\))?,? (?:to|(?:is|was|are|were|stood at|stands at|reached|had been|averaged|totalled|shows?(?: that)?|showed(?: that)?)(?: (?:only|just|about|around|now|still|also|an average of|at|the)){0,2}|(?:had |have |has )?(?:risen|rose|fell|fallen|dropped|increased|reduced|decreased) to) $/;
