import { dayNumber } from "../../text/calendar.ts";
import { datesIn, lastDay } from "../dates/said-dates.ts";

/** When a figure is of, so that two can be compared. */
export interface MeasurePeriod {
  /** `day`: at a date; `year`: over twelve months; `other`: any other stretch; `now`: at the inspection, or nothing is said. */
  readonly kind: "day" | "year" | "other" | "now";
  /** Equal for equal times; of a day or a year that ends then, the last day that it may mean (YYYY-MM-DD), "" where it is not said. */
  readonly at: string;
  /** The day that `at` names, counted from 1970; undefined for other words. */
  readonly day?: number;
}

const NOW: MeasurePeriod = { kind: "now", at: "" };
const LAST_YEAR =
  /^(?:the )?(?:(?:(?:last|past|previous|preceding|most recent) )?(?:12|twelve) months|(?:last|past) (?:full )?year|year (?:to|ending|ended))\b/i;
const AT_INSPECTION = /^(?:(?:the )?time of )?(?:(?:the|this|our|their) )?(?:re-?)?(?:inspection|visit|review)$/i;

/** The period of a statistic ("31 March 2016", "the last 12 months", "2014–15"); nothing said is `now`. */
export function measurePeriod(words: string | undefined): MeasurePeriod {
  if (words === undefined || AT_INSPECTION.test(words)) return NOW;
  const plain = words.replace(/\s+/g, " ");
  const date = datesIn(plain).at(-1);
  const end = date && lastDay(date);
  if (LAST_YEAR.test(plain)) return end === undefined ? { kind: "year", at: "" } : dated("year", end);
  if (end !== undefined && /^(?:the )?(?:end of )?(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]+,? \d{4}$/.test(plain)) return dated("day", end);
  // the financial year ends in March (schools' years do not, but one label means one year)
  const financial = /^(?:the )?(?:(?:financial|reporting|municipal) years? )?20(\d\d) ?[-–—−‐‑/] ?(?:20)?(\d\d)$/.exec(plain);
  if (financial && Number(financial[2]) === Number(financial[1]) + 1) return dated("year", `20${financial[2]}-03-31`);
  return { kind: "other", at: plain.toLowerCase().replace(/^the /, "") };
}

function dated(kind: "day" | "year", at: string): MeasurePeriod {
  return { kind, at, day: dayNumber(at) };
}
