import type { Statistic } from "../tags/tag.ts";

/** What a figure measures, so that two can be compared; money in pounds, durations in days, shares in per cent. */
export interface Measure {
  readonly what: "count" | "share" | "money" | "rate" | "duration";
  /** Of a rate: "per 10,000". Left out for the others. */
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  readonly approx: NonNullable<Statistic["approx"]>;
  /** True for "a third" and "nine out of ten", which stand for the shares around them. */
  readonly isFraction: boolean;
}

const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  night: 1,
  "working day": 1.4,
  week: 7,
  fortnight: 14,
  month: 30.4,
  year: 365,
};

/** Undefined for what cannot be compared: ages, ranks, words like "most", percentage points. */
export function measureOf(tag: Statistic): Measure | undefined {
  const { category, unit, approx = "exact" } = tag;
  const min = tag.value ?? tag.min;
  const max = tag.value ?? tag.max;
  if (min === undefined || max === undefined) return undefined;
  const range = { min, max, approx, isFraction: false };
  switch (category) {
    case "count":
      return { what: "count", ...range };
    case "percentage":
      return unit === "percentage point" ? undefined : { what: "share", ...range };
    case "fraction":
      return { what: "share", approx, min: min * 100, max: max * 100, isFraction: true };
    case "money":
      return { what: "money", ...range };
    case "rate":
      return unit === undefined ? undefined : { what: "rate", unit, ...range };
    case "duration": {
      const days = DAYS[unit ?? ""];
      return days === undefined ? undefined : { what: "duration", approx, min: min * days, max: max * days, isFraction: false };
    }
    case "proportion":
    case "age":
    case "ratio":
    case "rank":
      return undefined;
  }
}

/** True if both measure the same way, so that one value can contradict the other. */
export function isSameKind(a: Measure, b: Measure): boolean {
  return a.what === b.what && a.unit === b.unit;
}

/** Percentage points by which a share may differ from what it is said to be: a percentage as printed, a fraction, one with "about". */
const PRINTED = 0.51;
const FRACTION = 2.7;
const ABOUT = 5.1;
/** How far beyond a bound a share may lie, in points, and other figures, as a share of the bound. */
const BEYOND_SHARE = 15;
const BEYOND = 0.5;

/** True if a figure that somebody gives may stand for one that a source has: equal, rounded, or within the bound that is given. */
export function agrees(given: Measure, stated: Measure): boolean {
  if (!isSameKind(given, stated)) return false;
  if (stated.min !== stated.max) return given.max >= stated.min - slack(given) && given.min <= stated.max + slack(given);
  const value = stated.min;
  if (given.min !== given.max) return value >= given.min && value <= given.max;
  if (Math.abs(value - given.min) <= Math.max(slack(given), slackOfStated(stated))) return true;
  const beyond = given.what === "share" ? BEYOND_SHARE : given.min * BEYOND;
  if (given.approx === "at-least") return value >= given.min && value <= given.min + beyond;
  if (given.approx === "at-most") return value <= given.min && value >= given.min - beyond;
  return false;
}

/** By how much the true value may differ from the one given. */
function slack({ what, approx, min, isFraction }: Measure): number {
  if (what === "share") return approx === "about" ? ABOUT : isFraction ? FRACTION : PRINTED;
  if (approx === "about") return Math.abs(min) * 0.12;
  return what === "duration" ? Math.abs(min) * 0.01 : rounding(min);
}

function slackOfStated({ what, approx, min }: Measure): number {
  return approx === "about" ? (what === "share" ? PRINTED * 4 : Math.abs(min) * 0.05) : 0;
}

/** "1,200" may stand for 1,187, and "£2.4 million" for 2,412,000; 42 stands for 42. */
function rounding(value: number): number {
  if (!Number.isInteger(value)) return 0.051 * 10 ** (1 - decimals(value));
  if (Math.abs(value) < 100) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : Math.min(unit / 2, Math.abs(value) * 0.05);
}

function decimals(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}
