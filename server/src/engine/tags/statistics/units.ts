import {
  BOUND_UNITS,
  CURRENCY_WORDS,
  MEASURES,
  NAMING_ADJECTIVES,
  SHORT_TIME_UNITS,
  TIME_UNITS,
  UNIT_ADJECTIVES,
} from "../../lexicon/units.ts";
import type { StatisticCategory } from "../tag.ts";
import type { Tokens } from "../words/tokens.ts";
import { type NumberReading, readCardinal, round } from "./numbers.ts";

/** What stands behind a number and says what it measures. */
export interface UnitReading {
  readonly category: StatisticCategory;
  readonly unit: string | undefined;
  /** Index of the token after the unit. */
  readonly next: number;
  /** The value, where the unit changes it ("15 years 5 months" is counted in months). */
  readonly value: number | undefined;
  /** Code units to leave off the last token ("one year's experience"). */
  readonly cut: number;
}

export function unitReading(category: StatisticCategory, unit: string | undefined, next: number, value?: number, cut = 0): UnitReading {
  return { category, unit, next, value, cut };
}

/** The unit behind a number, or undefined for a bare number. */
export function readUnit(tokens: Tokens, number: NumberReading): UnitReading | undefined {
  const { next } = number;
  return (
    readPercent(tokens, next) ??
    readPer(tokens, next) ??
    readTimes(tokens, next) ??
    readTime(tokens, number) ??
    readMoneyWord(tokens, next) ??
    readMeasure(tokens, next)
  );
}

function readPercent(tokens: Tokens, index: number): UnitReading | undefined {
  let next: number;
  if (tokens.word(index) === "%") next = index + 1;
  else if (tokens.word(index) === "percent" || (tokens.word(index) === "pc" && tokens.at(index).attached)) next = index + 1;
  else if (tokens.follows(index, "per cent")) next = index + 2;
  else if (tokens.word(index) === "percentage" && /^points?$/.test(tokens.word(index + 1))) next = index;
  else return undefined;
  if (next === index || /^points?$/.test(tokens.word(tokens.isJoin(next) ? next + 1 : next))) {
    const pointAt = next === index ? index + 1 : tokens.isJoin(next) ? next + 1 : next;
    return unitReading("percentage", "percentage point", pointAt + 1);
  }
  return unitReading("percentage", "%", next);
}

/** "per 10,000", "in every 1,000", "a year", "per week". */
function readPer(tokens: Tokens, index: number): UnitReading | undefined {
  const per = tokens.word(index) === "per";
  if (per) {
    const base = readCardinal(tokens, index + 1);
    if (base && base.value >= 10) return unitReading("rate", `per ${base.value.toLocaleString("en-GB")}`, base.next);
  }
  const period = readPeriod(tokens, index);
  return period && unitReading("rate", `per ${period.unit}`, period.next);
}

/** "295 days or less per year": the period behind a bound. */
export function readPeriodBehindBound(tokens: Tokens, index: number): { readonly unit: string; readonly next: number } | undefined {
  return tokens.word(index) === "per" ? readPeriod(tokens, index) : undefined;
}

/** "a year", "per week", "each month": a rate's period. "each" only where the caller takes it. */
function readPeriod(tokens: Tokens, index: number, withEach = false): { readonly unit: string; readonly next: number } | undefined {
  const word = tokens.word(index);
  if (!(word === "a" || word === "an" || word === "per" || (withEach && (word === "each" || word === "every")))) return undefined;
  const at = UNIT_ADJECTIVES.has(tokens.word(index + 1)) ? index + 2 : index + 1;
  if (word === "per" && tokens.word(index + 1) === "annum") return { unit: "year", next: index + 2 };
  const unit = TIME_UNITS.get(tokens.word(at));
  if (!unit || unit !== tokens.word(at)) return undefined;
  // "12 a year ago" counts and dates; "a second child" is an ordinal.
  if (/^(?:ago|later|earlier|before|after|old)$/.test(tokens.word(at + 1)) || (unit === "second" && word !== "per")) return undefined;
  return { unit, next: at + 1 };
}

/** "three times a week", "twice as many": how often, or how much more. */
function readTimes(tokens: Tokens, index: number): UnitReading | undefined {
  if (tokens.word(index) !== "times") return undefined;
  return readOccasions(tokens, index + 1);
}

const COMPARING = /^(?:more|higher|greater|larger|longer|bigger|faster|as|the|that|those|what|its|less|lower|worse|likelier|over|too)$/;

const REGULAR = new Map([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["yearly", "year"],
  ["annually", "year"],
  ["nightly", "night"],
]);

/** What follows "twice" or "three times": a period makes a rate, a comparison a ratio, nothing a count of occasions. */
export function readOccasions(tokens: Tokens, index: number): UnitReading {
  const period = readPeriod(tokens, index, true);
  if (period) return unitReading("rate", `per ${period.unit}`, period.next);
  const cycle = readCycle(tokens, index);
  if (cycle) return cycle;
  const join = tokens.isJoin(index) ? index + 1 : index;
  const regular = REGULAR.get(tokens.word(join));
  if (regular) return unitReading("rate", `per ${regular}`, join + 1);
  if (COMPARING.test(tokens.word(index))) return unitReading("ratio", undefined, index);
  return unitReading("count", "time", index);
}

/** "once every three years" */
function readCycle(tokens: Tokens, index: number): UnitReading | undefined {
  const every = tokens.word(index) === "every" ? readCardinal(tokens, index + 1) : undefined;
  const time = every && readTimeUnit(tokens, every.next);
  return time?.plural ? unitReading("rate", `per ${every?.value} ${time.unit}s`, time.next) : undefined;
}

/** The unit of time at a token, with its adjective: "working days". */
function readTimeUnit(tokens: Tokens, index: number): { unit: string; next: number; plural: boolean; cut: number } | undefined {
  let at = index;
  let adjective = "";
  while (at < index + 2 && UNIT_ADJECTIVES.has(tokens.word(at))) {
    if (NAMING_ADJECTIVES.has(tokens.word(at))) adjective = `${tokens.word(at)} `;
    at++;
    if (tokens.isJoin(at)) at++;
  }
  const word = tokens.word(at);
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  const unit = TIME_UNITS.get(bare) ?? SHORT_TIME_UNITS.get(bare);
  if (!unit) return undefined;
  return { unit: adjective + unit, next: at + 1, plural: bare !== unit, cut: word.length - bare.length };
}

const YEAR_OLDS = new Set(["yearold", "yearolds"]);

function readTime(tokens: Tokens, number: NumberReading): UnitReading | undefined {
  const joined = tokens.isJoin(number.next);
  // "17-year-olds" loses its second hyphen where a line was broken there.
  if (YEAR_OLDS.has(tokens.word(joined ? number.next + 1 : number.next))) return unitReading("age", "year", number.next + (joined ? 2 : 1));
  // "six-monthly reviews": every so many months
  const regular = joined && number.value > 1 ? REGULAR.get(tokens.word(number.next + 1)) : undefined;
  if (regular) return unitReading("duration", regular, number.next + 2);
  const time = readTimeUnit(tokens, joined ? number.next + 1 : number.next);
  if (!time) return undefined;
  if (!joined && !time.plural && /^(?:second|term|night|weekend)$/.test(time.unit) && number.value !== 1) return undefined;
  if (time.unit === "second" && number.value === 1) return undefined;
  // "two year groups"
  if (time.unit === "year" && !time.plural && /^(?:groups?|cohorts?|heads?)$/.test(tokens.word(time.next))) return undefined;
  const age = isAgeOfThing(tokens, number.next - 1) ? undefined : readAgeWord(tokens, time.next, time.unit, joined);
  if (age) return age;
  const compound = readCompound(tokens, number, time);
  if (compound) return compound;
  // "25 hours a week" is a rate; "24 hours a day, seven days a week" says that a service never closes.
  const period = readPeriod(tokens, time.next);
  if (period && !(number.value === 24 && time.unit === "hour") && !(number.value === 7 && time.unit === "day")) {
    return unitReading("rate", `${time.unit} per ${period.unit}`, period.next);
  }
  return unitReading("duration", time.unit, time.next, undefined, time.cut);
}

const DATED_THINGS =
  /^(?:evidence|data|figures?|information|statistics|reports?|documents?|letters?|plans?|records?|polic(?:y|ies)|surveys?|inspections?|assessments?|buildings?|findings?|judgements?|allegations?|complaints?|photographs?|minutes)$/;

/** "evidence that was more than eight months old": what was made, unlike a person, has no age but a time since then. */
export function isAgeOfThing(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  while (
    at >= index - 4 &&
    /^(?:more|less|than|over|about|nearly|almost|only|just|at|least|around|already|now|under)$/.test(tokens.word(at))
  )
    at--;
  if (!/^(?:is|are|was|were)$/.test(tokens.word(at))) return false;
  const subject = /^(?:that|which)$/.test(tokens.word(at - 1)) ? at - 2 : at - 1;
  return DATED_THINGS.test(tokens.word(subject));
}

/** "years old", "-year-olds", "years of age". */
function readAgeWord(tokens: Tokens, index: number, unit: string, joined: boolean): UnitReading | undefined {
  if (tokens.isJoin(index) && /^olds?$/.test(tokens.word(index + 1))) return unitReading("age", unit, index + 2);
  if (tokens.isJoin(index) && tokens.word(index + 1) === "old's") return unitReading("age", unit, index + 2, undefined, "'s".length);
  if (/^olds?$/.test(tokens.word(index))) return unitReading("age", unit, index + 1);
  if (!joined && tokens.follows(index, "of age")) return unitReading("age", unit, index + 2);
  return undefined;
}

/** "two years and three months", "15 years 5 months", "one hour 20 minutes": one quantity, in the smaller unit. */
export function readCompound(tokens: Tokens, number: NumberReading, time: { unit: string; next: number }): UnitReading | undefined {
  const factor = time.unit === "year" ? 12 : /^(?:hour|minute)$/.test(time.unit) ? 60 : 0;
  if (!factor) return undefined;
  const smaller = { year: "month", hour: "minute" }[time.unit] ?? "second";
  const and = /^(?:and|,)$/.test(tokens.word(time.next));
  const rest = readCardinal(tokens, and ? time.next + 1 : time.next);
  const restUnit = rest && readTimeUnit(tokens, rest.next);
  if (!rest || restUnit?.unit !== smaller || rest.value >= factor) return undefined;
  const age = readAgeWord(tokens, restUnit.next, smaller, false);
  return unitReading(age ? "age" : "duration", smaller, age?.next ?? restUnit.next, round(number.value * factor + rest.value));
}

function readMoneyWord(tokens: Tokens, index: number): UnitReading | undefined {
  const unit = CURRENCY_WORDS.get(tokens.word(index));
  if (unit) return unitReading("money", unit, index + 1);
  if (tokens.word(index) === "pence" || (tokens.word(index) === "p" && tokens.at(index).attached)) {
    return unitReading("money", "pence", index + 1);
  }
  return undefined;
}

function readMeasure(tokens: Tokens, index: number): UnitReading | undefined {
  const joined = tokens.isJoin(index);
  const word = tokens.word(joined ? index + 1 : index);
  if (joined && word === "fold") return unitReading("ratio", undefined, index + 2);
  if (joined && BOUND_UNITS.has(word)) return unitReading("count", word, index + 2);
  if (!joined && word === "square") {
    const square = MEASURES.get(tokens.word(index + 1));
    return square ? unitReading("count", `square ${square}`, index + 2) : undefined;
  }
  const unit = joined ? undefined : MEASURES.get(word);
  return unit ? unitReading("count", unit, index + 1) : undefined;
}

/** What an amount of money is paid for, if it is said at once: "£850 a day", "£3,500 per child". */
export function readPaidPer(tokens: Tokens, index: number): { readonly unit: string; readonly next: number } | undefined {
  const period = readPeriod(tokens, index, true);
  if (period) return { unit: `per ${period.unit}`, next: period.next };
  if (
    /^an?$/.test(tokens.word(index)) &&
    /^(?:head|child|person|pupil|place|case|page|visit|bed|shift|time|mile|unit|patient)$/.test(tokens.word(index + 1))
  ) {
    return { unit: `per ${tokens.word(index + 1)}`, next: index + 2 };
  }
  if (tokens.word(index) !== "per" || !/^\p{Ll}/u.test(tokens.word(index + 1))) return undefined;
  // "£11 per resident per year"
  const second = tokens.word(index + 2) === "per" ? readPeriod(tokens, index + 2) : undefined;
  const what = `per ${tokens.word(index + 1)}`;
  return second ? { unit: `${what} per ${second.unit}`, next: second.next } : { unit: what, next: index + 2 };
}
