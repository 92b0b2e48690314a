/** Units of time in singular and plural, each with its singular. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  ["second", "minute", "hour", "day", "night", "week", "weekend", "fortnight", "month", "term", "year", "decade"].flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
);

/** Short forms of units of time that only follow figures ("48 hrs"). */
export const SHORT_TIME_UNITS: ReadonlyMap<string, string> = new Map([
  ["hr", "hour"],
  ["hrs", "hour"],
  ["min", "minute"],
  ["mins", "minute"],
  ["secs", "second"],
  ["yr", "year"],
  ["yrs", "year"],
  ["wks", "week"],
  ["mths", "month"],
]);

/** What stands between the number and "days", "months" or "years" and belongs to the unit. */
export const UNIT_ADJECTIVES: ReadonlySet<string> = new Set([
  "working",
  "school",
  "calendar",
  "academic",
  "business",
  "consecutive",
  "successive",
  "straight",
  "full",
  "whole",
  "clear",
  "solid",
  "further",
  "additional",
]);

/** Of those, the ones that name another unit ("working day"); the rest only stress it ("two full days" are two days). */
export const NAMING_ADJECTIVES: ReadonlySet<string> = new Set(["working", "school", "calendar", "academic", "business"]);

/** Units of length and the like, which count as they stand. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ["mile", "mile"],
  ["miles", "mile"],
  ["kilometre", "kilometre"],
  ["kilometres", "kilometre"],
  ["km", "kilometre"],
  ["metre", "metre"],
  ["metres", "metre"],
  ["acre", "acre"],
  ["acres", "acre"],
  ["hectares", "hectare"],
]);

/** Nouns that a hyphen binds to their number as its unit ("a 14-page letter", "a six-bed home"). */
export const BOUND_UNITS: ReadonlySet<string> = new Set([
  "page",
  "point",
  "bed",
  "bedroom",
  "bedded",
  "mile",
  "place",
  "person",
  "member",
  "strong",
  "word",
  "pupil",
  "question",
  "stage",
  "storey",
  "course",
  "site",
]);

/** Currency signs and what they stand for. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["£", "GBP"],
  ["€", "EUR"],
  ["$", "USD"],
]);

/** Currencies as words after the number. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ["pounds", "GBP"],
  ["pound", "GBP"],
  ["euros", "EUR"],
  ["euro", "EUR"],
  ["dollars", "USD"],
]);
