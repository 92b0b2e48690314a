import { daysBetween, daysIn, inWords, monthName, weekdayAt, weekdayName } from "../../text/calendar.ts";
import type { Span } from "../../text/span.ts";
import { datesIn, exists, firstDay, lastDay, rangesIn, type SaidDate, type SaidRange } from "./said-dates.ts";

/** A date, or a stretch of time, that the calendar does not have. Offsets are into the words. */
export interface ImpossibleDate extends Span {
  readonly message: string;
}

/** What in `words`, which stand on one line and name these dates, no calendar has: 31 June, a Monday that was a Tuesday, a period that ends before it begins. */
export function impossibleDates(words: string, dates = datesIn(words)): readonly ImpossibleDate[] {
  if (dates.length === 0) return [];
  const found: ImpossibleDate[] = [];
  for (const date of dates) {
    const message = noSuchDay(date, words) ?? otherWeekday(date);
    if (message !== undefined && !isQuestioned(date, words)) found.push({ start: date.start, end: date.end, message });
  }
  for (const range of rangesIn(words, dates)) {
    const message = endsBeforeItBegins(range, words) ?? otherWeekdayInRange(range) ?? otherLength(range, words);
    if (message !== undefined && !isQuestioned(range, words)) found.push({ start: range.start, end: range.end, message });
  }
  return found;
}

/** "31 June (sic)", "there is no 31 June": the writer knows. */
function isQuestioned({ start, end }: Span, words: string): boolean {
  return (
    /\b(?:no|not|impossible|mistaken|wrong|incorrect|erroneous|never)(?: \w+){0,2} [“‘"']?$/i.test(
      words.slice(Math.max(0, start - 40), start),
    ) ||
    /^[”’"']?,? ?[([]?(?:sic\b|which does not exist|does not exist|(?:is|was) (?:an? )?(?:error|mistake|wrong|impossible|not a date))/i.test(
      words.slice(end, end + 40),
    )
  );
}

/** Words after which a number and a month are a date, even where no year follows. */
const BEFORE_DATE =
  /(?:^|[(:|,–—-] ?|\b(?:on|at|by|to|from|until|till|since|before|after|between|and|dated?|of|the|day|for|in|ended|ending) )$/i;
/** Days beyond 31 are only dates where nothing else may be meant: "from 45 June 2015" may be a count and a month. */
const MOST_DAYS = 39;

function noSuchDay(date: SaidDate, words: string): string | undefined {
  const { day, month, year, start } = date;
  if (day === undefined || month === undefined || exists(date)) return undefined;
  const before = words.slice(Math.max(0, start - 12), start);
  if (day === 0 || day > MOST_DAYS || month === 0 || (date.weekday === undefined && !BEFORE_DATE.test(before))) return undefined;
  if (day > 31 && year === undefined) return undefined;
  // "a rise of 31 June admissions", "the 31 February starters": a number of something of that month
  if (
    year === undefined &&
    date.weekday === undefined &&
    /^ (?!was\b|were\b|is\b|and\b|to\b|until\b|in\b|at\b|for\b|by\b|with\b|on\b|when\b|the\b)[a-z]/.test(
      words.slice(date.end, date.end + 8),
    )
  )
    return undefined;
  const days = daysIn(month, year);
  const named = `${day} ${monthName(month)}${year === undefined ? "" : ` ${year}`}`;
  const why =
    month === 2 && day === 29 && year !== undefined
      ? `${year} was no leap year`
      : `${monthName(month)}${month === 2 && year !== undefined ? ` ${year}` : ""} has ${days} days`;
  return `There is no ${named}: ${why}.`;
}

function otherWeekday(date: SaidDate): string | undefined {
  const iso = date.day === undefined ? undefined : firstDay(date);
  return iso === undefined ? undefined : notOn(date.weekday, iso);
}

/** The first day of "Monday 9 to Friday 20 May 2022" has its month and year from the last. */
function otherWeekdayInRange({ first, last }: SaidRange): string | undefined {
  const borrowed = withBorrowed(first, last);
  const iso = first.year === undefined && borrowed ? firstDay(borrowed) : undefined;
  return iso === undefined ? undefined : notOn(first.weekday, iso);
}

function notOn(weekday: number | undefined, iso: string): string | undefined {
  if (weekday === undefined || weekdayAt(iso) === weekday) return undefined;
  return `${inWords(iso)} is a ${weekdayName(weekdayAt(iso))}, not a ${weekdayName(weekday)}.`;
}

/** "9" of "9 to 20 May 2022" → 9 May 2022; undefined where the last date does not say. */
function withBorrowed(first: SaidDate, last: SaidDate): SaidDate | undefined {
  const month = first.month ?? last.month;
  return month === undefined || last.year === undefined ? undefined : { ...first, month, year: first.year ?? last.year };
}

/** What makes two dates a stretch of time, and what makes them a comparison or a move. */
const OPENS_RANGE =
  /\b(?:from|between|dates?|period|inspect\w*|re-inspect\w*|visit\w*|took place|during|held|ran|on site|fieldwork|review\w*)\b[^.;!?]{0,40}$/i;
const COMPARES =
  /\b(?:compar\w+|relative|against|forward|mov\w+|chang\w+|correct\w+|amend\w+|revis\w+|shift\w+|back|brought|extend\w*|delay\w*|postpone\w*|reschedul\w+|than|rather|versus|reverse\w*|redat\w+)\b/i;
/** The most days that an inspection takes, weekends and pauses included. */
const LONGEST_INSPECTION = 180;

function endsBeforeItBegins(range: SaidRange, words: string): string | undefined {
  const { first, last, link } = range;
  const before = words.slice(Math.max(0, range.start - 90), range.start);
  const between = /\bbetween $/i.test(before);
  if ((link === "and") !== between || COMPARES.test(before)) return undefined;
  const borrowed = withBorrowed(first, last);
  const end = lastDay(last);
  const begin = borrowed && firstDay(borrowed);
  if (end === undefined || begin === undefined || begin <= end || !OPENS_RANGE.test(before)) return undefined;
  if (first.year === undefined && isYearBefore(range, before, begin, end)) return undefined;
  const stated = `${words.slice(first.start, first.end)} to ${words.slice(last.start, last.end)}`;
  return `This period ends before it begins: “${stated}”.`;
}

/** "12 December to 13 January 2023" begins in the year before; "20 to 9 May 2022", or an inspection of eleven months, does not. */
function isYearBefore({ first }: SaidRange, before: string, begin: string, end: string): boolean {
  if (first.month === undefined) return false;
  const days = daysBetween(`${Number(begin.slice(0, 4)) - 1}${begin.slice(4)}`, end);
  if (/\b(?:inspect|visit|on site|fieldwork)/i.test(before)) return days <= LONGEST_INSPECTION;
  return begin.slice(5, 7) !== end.slice(5, 7) || daysBetween(end, begin) <= 1;
}

const NUMBER: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
};
const LENGTH =
  /\b(?:in|over|during|for|across|throughout)(?: the| a)?(?: (?:last|past|first|full))? (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)[- ](month|year|week)s?(?: period)?,? (?:\()?(?:from|between|of) $/i;
const DAYS = { month: 30.44, year: 365.25, week: 7 } as const;
/** A period may be counted from the middle of a month, or by the months it touches. */
const SLACK_DAYS = 35;

/** "the 12 months from 1 April 2014 to 31 March 2016" are 24. */
function otherLength(range: SaidRange, words: string): string | undefined {
  const stated = LENGTH.exec(words.slice(Math.max(0, range.start - 50), range.start));
  const borrowed = withBorrowed(range.first, range.last);
  const [begin, end] = [borrowed && firstDay(borrowed), lastDay(range.last)];
  if (!stated || begin === undefined || end === undefined || begin > end || range.first.month === undefined) return undefined;
  const unit = (stated[2] ?? "").toLowerCase() as keyof typeof DAYS;
  const count = NUMBER[(stated[1] ?? "").toLowerCase()] ?? Number(stated[1]);
  const days = daysBetween(begin, end) + 1;
  if (Math.abs(days - count * DAYS[unit]) <= Math.max(SLACK_DAYS, 0.15 * days)) return undefined;
  const right = Math.round(days / DAYS[unit]);
  return `From ${words.slice(range.first.start, range.first.end)} to ${words.slice(range.last.start, range.last.end)} is about ${right} ${unit}${right === 1 ? "" : "s"}, not ${count}.`;
}
