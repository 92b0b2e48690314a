import { LOOSE_REFERENCE_WORDS, MONTHS, REFERENCE_WORDS, WEEKDAYS } from "../../lexicon/reference-words.ts";
import { SHORT_TIME_UNITS } from "../../lexicon/units.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Tokens } from "../words/tokens.ts";
import { endOfPages } from "./labels.ts";
import { endOfPairName, isPartOfName, isUnitSign, looksCounted } from "./number-names.ts";
import { type NumberReading, readCardinal } from "./numbers.ts";
import { isPronounOne } from "./one.ts";
import { isHourOfDay, isMark, skipSpokenYear } from "./spoken.ts";

/**
 * Where a number at a token counts nothing (a date, a clock time, a reference, an identifier …), the index to go on reading from; otherwise
 * undefined.
 */
export function skipNonQuantity(tokens: Tokens, index: number, number: NumberReading): number | undefined {
  const telephone = number.inWords ? undefined : skipTelephone(tokens, index);
  if (telephone !== undefined) return telephone;
  if (isReference(tokens, index, number)) {
    if (tokens.word(index - 1) === "page") return endOfPages(tokens, number.next);
    return number.inWords ? number.next : skipReferenceList(tokens, index, number.next);
  }
  // "14 exclusions per 100 pupils": what a rate is measured against.
  if (tokens.word(index - 1) === "per") return number.next;
  // "Ten past eight", "20 to nine" without a unit is a time; only "past" is sure.
  if (tokens.word(number.next) === "past" && readCardinal(tokens, number.next + 1)) return number.next + 2;
  if (isHourOfBulletin(tokens, index, number)) return number.next;
  if (isHourOfDay(tokens, index, number) || isMark(tokens, index, number)) return number.next;
  if (number.inWords) return isWordIdiom(tokens, index, number) ? number.next : skipSpokenYear(tokens, index);
  return (
    skipSlashedOrDotted(tokens, index) ??
    endOfPairName(tokens, index) ??
    skipClock(tokens, index) ??
    skipYears(tokens, index) ??
    skipDate(tokens, index) ??
    (isHouseNumber(tokens, index) ||
    isGlued(tokens, index, number) ||
    isYear(tokens, index) ||
    isMarker(tokens, index) ||
    isIdentifier(tokens, index, number)
      ? number.next
      : undefined)
  );
}

/** "two minutes past eight", "sixteen minutes to eight": the index after the time of day. */
export function skipMinutesPast(tokens: Tokens, { next }: NumberReading): number | undefined {
  const joins = tokens.word(next + 1);
  if ((joins !== "past" && joins !== "to") || !/^minutes?$/.test(tokens.word(next))) return undefined;
  const hour = readCardinal(tokens, next + 2);
  // "from ten minutes to eight": nothing that follows may be counted
  if (joins === "to" && (!hour || hour.value > 12 || tokens.at(hour.next).kind === "word" || tokens.precedes(next - 1, "from")))
    return undefined;
  return hour?.next;
}

/** "1300 BULLETIN", "0800 headlines": when a script is read. */
function isHourOfBulletin(tokens: Tokens, index: number, number: NumberReading): boolean {
  return (
    number.next === index + 1 &&
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(tokens.word(index)) &&
    /^(?:bulletin|news|headlines|hrs|hours|gmt|bst)$/.test(tokens.word(index + 1))
  );
}

/** The whole number at a token written in figures, or NaN. */
function figureAt(tokens: Tokens, index: number): number {
  const { kind, lower } = tokens.at(index);
  return kind === "figure" && !lower.includes(".") ? Number(lower) : Number.NaN;
}

/** "24/7", "31/03/2015", "2014/15", "1/ I have read": figures at a slash; "31.03.15" and "1.2.3": figures at two stops. Ages ("16/17-year-olds") are left. */
function skipSlashedOrDotted(tokens: Tokens, index: number): number | undefined {
  let at = index + 1;
  while (tokens.at(at).attached && tokens.at(at + 1).kind === "figure" && tokens.at(at + 1).attached && /^[/.]$/.test(tokens.word(at)))
    at += 2;
  if (at > index + 1) return /^-?years?$/.test(tokens.word(tokens.isHyphen(at) ? at + 1 : at)) ? undefined : at;
  return tokens.word(at) === "/" && tokens.at(at).attached ? at + 1 : undefined;
}

/** "0300 123 4234", "01632 960144": a figure that begins with a nought, and the figures after it. */
function skipTelephone(tokens: Tokens, index: number): number | undefined {
  const { text } = tokens.at(index);
  const dialled = (text.startsWith("0") && /^0\d/.test(text)) || (tokens.word(index - 1) === "+" && tokens.at(index).attached);
  if (!dialled) return undefined;
  let at = index + 1;
  while (tokens.at(at).kind === "figure" || (tokens.word(at) === ")" && tokens.at(at + 1).kind === "figure")) at++;
  return at;
}

const HALF_DAYS = new Set(["am", "pm", "a", "p", "o'clock", "noon", "midday", "midnight"]);

function isHalfDay(tokens: Tokens, index: number): boolean {
  const word = tokens.word(index);
  if (word === "a" || word === "p") return /^\.m$/.test(tokens.word(index + 1) + tokens.word(index + 2)) && tokens.at(index + 1).attached;
  return HALF_DAYS.has(word);
}

/** "10am", "7.30pm", "19:30", "between 8 and 10 pm", "at 7.30". */
function skipClock(tokens: Tokens, index: number): number | undefined {
  const token = tokens.at(index);
  const next = index + 1;
  if (isHalfDay(tokens, next)) return next + 1;
  if (tokens.word(next) === ":" && tokens.at(next).attached && /^[0-5]\d$/.test(tokens.word(next + 1)) && tokens.at(next + 1).attached) {
    return Number(token.text) < 24 && !ratioBefore(tokens, index) ? next + 2 : undefined;
  }
  // "a 2:1", "got a 2:2": a class of degree
  if (tokens.word(next) === ":" && tokens.at(next).attached && token.text === "2" && /^[12]$/.test(tokens.word(next + 1)))
    return /^an?$/.test(tokens.word(index - 1)) ? next + 2 : undefined;
  const joins = tokens.at(next + 1).kind === "figure" && isHalfDay(tokens, next + 2);
  if (joins && /^(?:to|and|until|or|[-–—])$/.test(tokens.word(next))) return next + 3;
  const looksLikeTime = token.text.includes(".") && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(token.text);
  // "from 8.20 to 4.10": it goes down
  if (looksLikeTime && tokens.word(index - 1) === "from" && tokens.word(next) === "to" && tokens.at(next + 1).kind === "figure")
    return Number(tokens.word(next + 1)) < Number(token.text) ? next + 2 : undefined;
  if (looksLikeTime && /^(?:bus|train|ferry|flight)$/.test(tokens.word(next))) return next;
  const before = tokens.word(index - 1);
  const leading = /^(?:about|around|roughly|nearly)$/.test(before) ? tokens.word(index - 2) : before;
  if (looksLikeTime && /^(?:at|by|from|until|till|between|before|after)$/.test(leading) && !isUnitSign(tokens, next)) return next;
  return undefined;
}

function ratioBefore(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) if (/^ratios?$/.test(tokens.word(at))) return true;
  return false;
}

function isMonth(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  return token.capital && MONTHS.has(token.lower);
}

/** "31 March", "4 and 5 March", "21–25 March", "March 2013", "May 9", "Monday 3". */
function skipDate(tokens: Tokens, index: number): number | undefined {
  const day = figureAt(tokens, index);
  if (Number.isNaN(day)) return undefined;
  if (day >= 1 && day <= 31) {
    let at = index + 1;
    for (let listed = 0; listed < 4; listed++) {
      if (isMonth(tokens, at)) return at + 1;
      if (WEEKDAYS.has(tokens.word(at)) && isMonth(tokens, at + 2)) return at + 1;
      while (/^(?:to|and|or|until|,|&|[-–—]|st|nd|rd|th)$/.test(tokens.word(at)) && at < index + 12) at++;
      if (tokens.at(at).kind !== "figure" || at === index + 1) break;
      at++;
    }
    if (WEEKDAYS.has(tokens.word(index - 1)) && tokens.at(index - 1).capital) return index + 1;
  }
  if (isMonth(tokens, index - 1) && (day <= 31 || day >= 1900) && !looksCounted(tokens, index + 1)) {
    // "August 5 to 16"
    const ends = day <= 31 && /^(?:to|and|[-–—])$/.test(tokens.word(index + 1)) && figureAt(tokens, index + 2) <= 31;
    return ends && tokens.at(index + 3).kind === "sign" ? index + 3 : index + 1;
  }
  return undefined;
}

const DATING_WORDS =
  /^(?:the|in|since|of|by|from|until|during|for|to|and|or|before|after|spring|summer|autumn|winter|early|mid|late|year|years|quarter|[-–—(])$/;

/** "2014–15", "2014-2015", "2018/19 to 2019/20": the end of a span of years. */
function skipYears(tokens: Tokens, index: number): number | undefined {
  const first = figureAt(tokens, index);
  if (!(first >= 1900 && first <= 2100)) return undefined;
  // A line may break behind the dash: "2016– 18".
  if (!tokens.isJoin(index + 1) && !(/^[–-]$/.test(tokens.word(index + 1)) && tokens.at(index + 1).attached)) return undefined;
  const last = tokens.at(index + 2).text;
  return /^(?:19|20)?\d\d$/.test(last) ? index + 3 : undefined;
}

/** "at 22 Strong Street": the number of a house. */
function isHouseNumber(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + 4; at++) {
    if (!tokens.at(at).capital) return false;
    if (
      at > index + 1 &&
      /^(?:street|road|avenue|lane|close|drive|way|place|square|house|court|terrace|crescent|gardens|hill|park|row|walk|parade|brae|wynd|mews|grove|quay|wharf|boulevard|embankment)$/.test(
        tokens.word(at),
      )
    )
      return true;
  }
  return false;
}

/** "2013", "2014–15", "(2019)": a bare year, unless it counts people or cases ("2010 children") where no date is due. */
function isYear(tokens: Tokens, index: number): boolean {
  const value = figureAt(tokens, index);
  // "at 31 March 2013.10": extraction set the mark of a footnote down behind the stop
  if (Number.isNaN(value) && /^(?:19|20)\d\d\.\d{1,2}$/.test(tokens.at(index).text))
    return isMonth(tokens, index - 1) || /^(?:in|since)$/.test(tokens.word(index - 1));
  // "founded in 1611", "since 1868"
  if (value >= 1000 && value < 1900 && /^\d{4}$/.test(tokens.at(index).text))
    return /^(?:in|since)$/.test(tokens.word(index - 1)) && !isCounting(tokens, index + 1);
  if (!(value >= 1900 && value <= 2100)) return false;
  if (!looksCounted(tokens, index + 1)) return true;
  return DATING_WORDS.test(tokens.word(index - 1)) || isMonth(tokens, index - 1);
}

/** A plural follows, which a number before it counts. */
function isCounting(tokens: Tokens, index: number): boolean {
  return looksCounted(tokens, index) || /^\p{Ll}+[^s'i]s$/u.test(tokens.at(index).text);
}

/** A figure grown together with letters or signs: "COVID-19", "M62", "area2", "children.3", "47(1)", "10am", "1990s", "#12", "2WD". */
function isGlued(tokens: Tokens, index: number, number: NumberReading): boolean {
  const token = tokens.at(index);
  const before = tokens.at(index - 1);
  if (token.attached && (before.kind !== "sign" || /[/#_@&.:=*,’'+]/.test(before.text))) return true;
  if (token.attached && before.attached && tokens.isHyphen(index - 1) && tokens.at(index - 2).kind !== "sign") return true;
  if (token.attached && before.text === "(" && before.attached && tokens.at(index - 2).kind !== "sign") return true;
  const after = tokens.at(number.next);
  if (after.kind === "word" && after.attached && !ATTACHABLE.has(after.lower) && !SHORT_TIME_UNITS.has(after.lower)) return true;
  if (after.text === "(" && after.attached) return true;
  return tokens.isHyphen(number.next) && tokens.isJoin(number.next) && /^\p{L}$/u.test(tokens.at(number.next + 1).text);
}

const ATTACHABLE = new Set([
  "and",
  "p",
  "km",
  "pc",
  "pp",
  "years",
  "year",
  "hours",
  "hour",
  "days",
  "day",
  "weeks",
  "months",
  "minutes",
  "yo",
]);

/** "12. The", "(2) improve", "3.1 The": the number of a paragraph or of an item in a list inside a sentence. */
function isMarker(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  const next = tokens.word(index + 1);
  if (index !== 0 && next !== ")" && next !== ".") return false;
  const closes = tokens.at(index + 1).attached;
  const begins = index === 0 || /^[.;:,•]$/.test(tokens.word(index - 1));
  if (tokens.word(index - 1) === "(" && next === ")" && isEnumerated(tokens, index)) return true;
  if (tokens.word(index - 1) === "(" && next === ")")
    return Number(token.text) < 30 && (index === 1 || /^[.;:,]$/.test(tokens.word(index - 2)));
  if (begins && closes && next === ")") return !insideBrackets(tokens, index);
  if (index !== 0 && !/^[.!?)]$/.test(tokens.word(index - 1))) return false;
  const capital = (at: number) => /^[\p{Lu}“‘"]/u.test(tokens.at(at).text);
  if (closes && next === "." && (capital(index + 2) || (index > 0 && index + 2 === tokens.length))) return true;
  return index === 0 && /\.\d+$/.test(token.text) && capital(1);
}

/** "We must (1) listen; (2) act": the bracketed number before or after stands near, counted from one. */
function isEnumerated(tokens: Tokens, index: number): boolean {
  const value = figureAt(tokens, index);
  if (!(value >= 1 && value <= 12)) return false;
  const { start } = tokens.at(index);
  const near = value === 1 ? tokens.text.slice(start, start + 400) : tokens.text.slice(Math.max(0, start - 400 * value), start);
  return value === 1 ? near.includes("(2)") : near.includes("(1)") && near.includes(`(${value - 1})`);
}

/** "(target: 16)": an opening bracket stands shortly before. */
function insideBrackets(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
    if (tokens.word(at) === "(") return true;
    if (tokens.word(at) === ")") return false;
  }
  return false;
}

const EMERGENCY = new Set(["999", "101", "111", "112", "911"]);

/** "999 call", "1163478": numbers that name; also figures inside addresses of the web. */
function isIdentifier(tokens: Tokens, index: number, number: NumberReading): boolean {
  const token = tokens.at(index);
  if (
    EMERGENCY.has(token.text) &&
    /^(?:calls?|callers?|service|services|line|lines|operators?|handlers?|emergency|number)$/.test(tokens.word(index + 1))
  )
    return true;
  if (EMERGENCY.has(token.text) && /^(?:call|called|calling|dial|dialled|ring|rang)$/.test(tokens.word(index - 1))) return true;
  // "[2015] EWHC 12, at [47]": citations of judgments and paragraphs.
  if (tokens.word(index - 1) === "[" && tokens.word(number.next) === "]") return true;
  if (tokens.at(index - 1).capital && /^(?:EWHC|EWCA|UKSC|UKHL|EWFC|UKUT)$/.test(tokens.at(index - 1).text)) return true;
  if (
    token.text.length > 5 &&
    /^\d{6,}$/.test(token.text) &&
    number.next === index + 1 &&
    !/^(?:\p{Ll}{2,}s|people|children|per)$/u.test(tokens.at(index + 1).text)
  )
    return true;
  if (tokens.at(index + 1).kind === "figure" && /^\d{2,}$/.test(token.text) && tokens.at(index + 2).kind === "figure") return true;
  if (!token.attached && !tokens.at(index + 1).attached) return false;
  const around = tokens.text.slice(Math.max(0, token.start - 60), token.end + 40);
  return /[@\\]|www\.|:\/\//.test(around) && /[@\\]|www\.|:\/\//.test(chunkAround(tokens.text, token.start));
}

/** The stretch without white space around an offset, at most 200 code units. */
function chunkAround(text: string, offset: number): string {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < 100 && /\S/.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - offset < 100 && /\S/.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

const listing = wordSet(", and or to & - – —");
const numberedPeriods = wordSet("year week day month quarter term");

/** "section 47", "paragraphs 14 and 15", "Year 11", "stage two": a number that belongs to the word before it. */
function isReference(tokens: Tokens, index: number, number: NumberReading): boolean {
  if (tokens.word(number.next) === "%" || tokens.follows(number.next, "per cent") || (number.value >= 2100 && !isHeading(tokens, number)))
    return false;
  if (tokens.text.charAt(tokens.at(index).start + 1) === "," && number.value >= 1000) return false;
  let at = index - 1;
  // Back over the earlier members of a list: "sections 17, 20 and 47".
  for (let members = 0; members < 5; members++) {
    if (!listing.has(tokens.word(at))) break;
    const memberEnd = /^(?:and|or)$/.test(tokens.word(at)) && tokens.word(at - 1) === "," ? at - 2 : at - 1;
    if (tokens.at(memberEnd).kind !== "figure" || tokens.word(memberEnd).includes(",")) break;
    at = memberEnd - 1;
  }
  if (at !== index - 1 && !/s$/.test(tokens.word(at)) && !/^[-–—]$/.test(tokens.word(index - 1))) return false;
  // "No. 12", "paras. 3"; but in "We met the recommendations. Two more …" the stop ends a sentence.
  if (tokens.word(at) === "." && tokens.at(at).attached && ABBREVIATED.test(tokens.word(at - 1))) at--;
  const before = tokens.at(at);
  if (before.kind !== "word") return number.inWords && isPartOfName(tokens, index, number);
  const singular = before.lower.length > 2 && before.lower.endsWith("s") ? before.lower.slice(0, -1) : before.lower;
  const word = REFERENCE_WORDS.has(before.lower) ? before.lower : singular;
  if (numberedPeriods.has(word)) return isNumberedPeriod(tokens, at, number);
  if (word === "covid" || word === "catch") return true;
  if (!REFERENCE_WORDS.has(word)) return isPartOfName(tokens, index, number);
  if (LOOSE_REFERENCE_WORDS.has(word)) {
    if (number.inWords) return isPartOfName(tokens, index, number);
    // "The number 12", but "in this area 155 children", "of this number 176 were".
    if (/^(?:this|that|these|total|an?|each|per|of)$/.test(tokens.word(at - 1))) return false;
    return !looksCounted(tokens, number.next) && before.lower === word;
  }
  return !(looksCounted(tokens, number.next) && before.lower !== word);
}

/** "Written answer 2218": the number ends a passage of a few words. */
function isHeading(tokens: Tokens, number: NumberReading): boolean {
  return number.next === tokens.length && tokens.length <= 6;
}

const ABBREVIATED = /^(?:s|ss|p|pp|para|paras|no|nos|reg|regs|fig|figs|art|arts|ch|vol|vols|sch|ref|sec|pt|appx|tel|q)$/;

/** Over the rest of a list behind a plural: "paragraphs 21, 32, 43 and 49". */
function skipReferenceList(tokens: Tokens, index: number, next: number): number {
  if (!/^\p{L}+s$/u.test(tokens.word(index - 1)) || tokens.word(index - 1) === "s") return next;
  let at = next;
  for (;;) {
    let figure = at;
    while (figure < at + 3 && /^(?:,|and|or|to|&|[-–—])$/.test(tokens.word(figure))) figure++;
    if (figure === at || !/^\d{1,4}$/.test(tokens.at(figure).text) || tokens.word(figure + 1) === "%") return at;
    at = figure + 1;
  }
}

/** "Year 11", "Years 3 and 4", "in year 6", "by week 3"; but "last year 46 complaints", "a year 12 children". */
function isNumberedPeriod(tokens: Tokens, yearAt: number, number: NumberReading): boolean {
  if (number.value > 13 || isUnitSign(tokens, number.next)) return false;
  if (tokens.at(yearAt).capital) return true;
  return /^(?:in|of|and|for|at|from|to|into|since|during|by|on|leave|leaves|left|leaving|finish|finished|enter|entered|entering|below|above|until|through)$/.test(
    tokens.word(yearAt - 1),
  );
}

/** "one another", "zero tolerance", "one-off", "two-way": number words that count nothing. Bound units ("two-week") are read before. */
function isWordIdiom(tokens: Tokens, index: number, number: NumberReading): boolean {
  const token = tokens.at(index);
  if (token.attached && tokens.isHyphen(index - 1)) return !isParentOf(tokens, index);
  // "at one with the inspectors"
  if (number.value === 1 && tokens.word(index - 1) === "at" && /^(?:over|with|on|in)$/.test(tokens.word(number.next))) return true;
  if (number.value === 1 && token.lower === "one" && number.next === index + 1) return isPronounOne(tokens, index);
  if (token.lower === "zero" && number.next === index + 1)
    return /^(?:tolerance|hours?|hour|in|emission|waste)$/.test(tokens.word(index + 1)) || tokens.isJoin(index + 1);
  // "the two stage approval process"
  if (number.value > 1 && number.value < 10 && /^(?:stage|tier|phase|step|strand|track)$/.test(tokens.word(number.next))) return true;
  if (/^(?:day|week|year|square|plan|number)$/.test(tokens.word(index - 1)))
    return /^(?:[.,;:)]|of|to|and)?$/.test(tokens.word(number.next));
  return false;
}

/** "Mum-of-three". */
function isParentOf(tokens: Tokens, index: number): boolean {
  return (
    tokens.word(index - 2) === "of" && tokens.isHyphen(index - 3) && /^(?:mum|mam|mother|dad|father|parent)s?$/.test(tokens.word(index - 4))
  );
}
