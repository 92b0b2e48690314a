import { daysIn, isoDate, monthOf, SHORT_MONTHS } from "../text/calendar.ts";
import { allMatches } from "../text/matches.ts";

/** ISO dates of one visit, both inclusive. */
export interface Visit {
  readonly start: string;
  readonly end: string;
}

interface PartialDate {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
  /** True if "to" or a dash leads on to the next date. */
  readonly opensRange: boolean;
}

const DATE = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?${SHORT_MONTHS}\\b)?(?:,?\\s+(\\d{4})\\b)?(\\s*(?:to|until|till|[-–—]|‑|and)\\s*(?=[A-Za-z]*\\s?\\d))?`,
  "gi",
);
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b(\s*(?:to|until|[-–—])\s*(?=\d))?/g;

/**
 * The visits named in words like "7 to 18 October 2024", "28 November to 9 December 2022" or "8 July 2019 to 12 July 2019 and 7 August 2019
 * to 8 August 2019". A month or year left out is that of the next date. Empty where no date is complete.
 */
export function visitsIn(words: string): readonly Visit[] {
  const dates = completed(partialDates(words.slice(0, 400)));
  const visits: Visit[] = [];
  for (let i = 0; i < dates.length; i++) {
    const first = dates[i];
    if (!first) continue;
    const last = first.opensRange ? dates[i + 1] : undefined;
    if (last) i++;
    const end = iso(last ?? first);
    let start = iso(first);
    // "12 December to 13 January 2023" begins in the year before.
    if (start && end && start > end && first.yearIsBorrowed) start = iso({ ...first, year: first.year - 1 });
    if (start && end && start <= end) visits.push({ start, end });
  }
  return visits;
}

/** The first complete date in `words`, ISO 8601. */
export function dateIn(words: string): string | undefined {
  return visitsIn(words)[0]?.start;
}

/** Days from the first to the last of a visit, both counted, weekends too. */
export function daysOf(visit: Visit): number {
  return Math.round((Date.parse(`${visit.end}T00:00:00Z`) - Date.parse(`${visit.start}T00:00:00Z`)) / 86_400_000) + 1;
}

function partialDates(words: string): readonly PartialDate[] {
  const numeric = allMatches(NUMERIC, words);
  if (numeric.length > 0) {
    return numeric.map(([, day, month, year, range]) => ({
      day: Number(day),
      month: Number(month),
      year: Number(year),
      opensRange: range !== undefined,
    }));
  }
  return allMatches(DATE, words).map(([, day, month, year, link]) => ({
    day: Number(day),
    month: month === undefined ? undefined : monthOf(month),
    year: year === undefined ? undefined : Number(year),
    opensRange: link !== undefined && !/and/i.test(link),
  }));
}

function completed(
  dates: readonly PartialDate[],
): readonly { day: number; month: number; year: number; opensRange: boolean; yearIsBorrowed: boolean }[] {
  let month: number | undefined;
  let year: number | undefined;
  return [...dates]
    .reverse()
    .flatMap((date) => {
      month = date.month ?? month;
      year = date.year ?? year;
      return month === undefined || year === undefined
        ? []
        : [{ day: date.day, month, year, opensRange: date.opensRange, yearIsBorrowed: date.year === undefined }];
    })
    .reverse();
}

/** Undefined for a day that does not exist. */
function iso({ day, month, year }: { readonly day: number; readonly month: number; readonly year: number }): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return undefined;
  return isoDate(year, month, day);
}
