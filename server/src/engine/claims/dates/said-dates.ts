import { daysIn, isoDate, monthOf, SHORT_MONTHS, weekdayOf } from "../../text/calendar.ts";
import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";

/** A date as words name it, whether there is such a day or not. Offsets are into the words. */
export interface SaidDate extends Span {
  /** 0 is Sunday. */
  readonly weekday: number | undefined;
  /** Undefined where only a month is named. */
  readonly day: number | undefined;
  /** From 1; undefined where the next date has it ("9 to 20 May"). */
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/** Two dates that bound a stretch of time. */
export interface SaidRange extends Span {
  readonly first: SaidDate;
  readonly last: SaidDate;
  /** "to", "until", "and", "–". */
  readonly link: string;
}

const WEEKDAY = "(?:(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?)";
const YEAR = "((?:19|20)\\d\\d)(?![\\d,.]*\\d)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
/** "Monday 9 May 2022", "31st of June", "May 2022", "9" of "9 to 20 May", "09/05/2022", "2022-05-09". */
const DATE = new RegExp(
  [
    `\\b${WEEKDAY}?${DAY}(?: of)? ${SHORT_MONTHS}\\b(?:,? ${YEAR})?`,
    `\\b${WEEKDAY}?${DAY}(?= ?(?:to|until|till|and|[-–—]) ?(?:[a-z]{3,9},? )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${SHORT_MONTHS}\\b)`,
    `\\b${SHORT_MONTHS} ${YEAR}`,
    "\\b(\\d{1,2})([/.-])(\\d{1,2})[/.-]((?:19|20)\\d\\d)\\b",
    "\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b",
  ].join("|"),
  "gi",
);
/** Words without one of these name no date. Each begins with a figure, or looks back from one: figures are found sooner than months. */
const HINT =
  /\d(?:(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[/.-]\d\d?[/.-]\d)|(?:19|20)\d\d(?<=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{4})/i;
const AS_MONTH = /^(?:may|march|mar)$/;

/** The dates in `words`, which stand on one line, in order. */
export function datesIn(words: string): readonly SaidDate[] {
  if (!HINT.test(words)) return [];
  const dates: SaidDate[] = [];
  for (const match of allMatches(DATE, words)) {
    const date = read(match);
    // "of the 9 may return" names no month
    if (date && !AS_MONTH.test(/[a-z]+$/.exec(match[0])?.[0] ?? "")) dates.push(date);
  }
  return dates;
}

function read(match: RegExpExecArray): SaidDate | undefined {
  const [all, weekday, day, month, year, weekday2, day2, , monthOnly, yearOnly, first, sign, second, fourth, isoYear, isoMonth, isoDay] =
    match;
  const at = { start: match.index, end: match.index + all.length };
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  if (day !== undefined) return { ...at, weekday: weekdayFrom(weekday), day: Number(day), month: monthOf(month ?? ""), year: number(year) };
  if (day2 !== undefined) return { ...at, weekday: weekdayFrom(weekday2), day: Number(day2), month: undefined, year: undefined };
  if (monthOnly !== undefined) return { ...at, weekday: undefined, day: undefined, month: monthOf(monthOnly), year: number(yearOnly) };
  if (isoYear !== undefined) return { ...at, weekday: undefined, day: number(isoDay), month: number(isoMonth), year: number(isoYear) };
  // both signs are one ("1.2.2020"), and the month comes first in the dates of other countries
  if (sign === undefined || all.charAt((first?.length ?? 0) + 1 + (second?.length ?? 0)) !== sign || Number(second) > 12) return undefined;
  return { ...at, weekday: undefined, day: number(first), month: number(second), year: number(fourth) };
}

function weekdayFrom(word: string | undefined): number | undefined {
  return word === undefined ? undefined : weekdayOf(word);
}

/** The stretches of time in `words` whose `dates` are given: "9 to 20 May 2022", "from 1 April 2014 until 31 March 2015". */
export function rangesIn(words: string, dates: readonly SaidDate[]): readonly SaidRange[] {
  const ranges: SaidRange[] = [];
  for (let i = 0; i + 1 < dates.length; i++) {
    const [first, last] = [dates[i] as SaidDate, dates[i + 1] as SaidDate];
    const link = /^ ?(to|until|till|and|[-–—]) ?$/.exec(words.slice(first.end, last.start))?.[1];
    if (link !== undefined) ranges.push({ start: first.start, end: last.end, first, last, link });
  }
  return ranges;
}

/** True if the calendar has such a day or month. */
export function exists({ day, month, year }: SaidDate): boolean {
  return month === undefined || (month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(month, year))));
}

/** The first day that a date may mean; undefined where it is not complete or does not exist. */
export function firstDay(date: SaidDate): string | undefined {
  const { day, month, year } = date;
  return month === undefined || year === undefined || !exists(date) ? undefined : isoDate(year, month, day ?? 1);
}

/** The last day that a date may mean. */
export function lastDay(date: SaidDate): string | undefined {
  const { day, month, year } = date;
  return month === undefined || year === undefined || !exists(date) ? undefined : isoDate(year, month, day ?? daysIn(month, year));
}
