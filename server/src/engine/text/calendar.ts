/** Days of the calendar, as ISO 8601 dates (YYYY-MM-DD) and as the words that name them. Months count from 1, weekdays from 0 for Sunday. */

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** As patterns: the names in lower case, and with their abbreviations; both capture one group. */
export const MONTHS = `(${MONTH_NAMES.join("|").toLowerCase()})`;
export const SHORT_MONTHS =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const WEEKDAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const MONTH_STARTS = MONTH_NAMES.map(startOf);
const WEEKDAY_STARTS = WEEKDAY_NAMES.map(startOf);

/** What tells the name of a month or a weekday from the others. */
function startOf(name: string): string {
  return name.slice(0, 3).toLowerCase();
}

/** "Jun" or "june" → 6; 0 for no month. */
export function monthOf(word: string): number {
  return MONTH_STARTS.indexOf(startOf(word)) + 1;
}

/** "Tues" → 2; -1 for no weekday. */
export function weekdayOf(word: string): number {
  return WEEKDAY_STARTS.indexOf(startOf(word));
}

export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? "";
}

export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday] ?? "";
}

/** Without a year February has 29 days. */
export function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The weekday of a day that exists. */
export function weekdayAt(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** Days from 1 January 1970 to a date. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/** Days from one date to another, negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** "2022-05-09" → "9 May 2022". */
export function inWords(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${Number(day)} ${monthName(Number(month))} ${year}`;
}
