import { CURRENCIES, MEASURES, TIME_UNITS } from "../../lexicon/units.ts";
import type { Passage, Statistic } from "../tag.ts";
import { type Tokens, tokensOf } from "../words/tokens.ts";
import { hasAgeWordBefore, isAge, isOfPeople, LEGAL_AGES, namesAgeService, readAgeGroup, readBirthday } from "./ages.ts";
import { readArticleUnit } from "./article-units.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { skipMinutesPast, skipNonQuantity } from "./exclusions.ts";
import { type Found, finish, type Step, withBounds } from "./found.ts";
import { figuredSentences } from "./hints.ts";
import { skipLabel } from "./labels.ts";
import { ratioValue, readMultiple } from "./multiples.ts";
import { type NumberReading, readCardinal, readFraction } from "./numbers.ts";
import { nameCounted } from "./of.ts";
import { isCountedNext, withUnitOfNext, withUnitOfPartner } from "./partners.ts";
import { periodsOf } from "./period.ts";
import { placesOf } from "./place.ts";
import { readProportion } from "./proportions.ts";
import { isRangeStart, readRangeEnd } from "./ranges.ts";
import { readRank } from "./ranks.ts";
import { readNamedShare } from "./shares.ts";
import { isIdiomOfHalf, isWholehearted } from "./spoken.ts";
import { AGE_GROUP, BAND, MONEY, MULTIPLE, NUMBER, RANK, startsAt } from "./starts.ts";
import { readPaidPer, readUnit, type UnitReading, unitReading } from "./units.ts";

/** Statistics of one passage in reading order; offsets are into `passage.text`. */
export function tagStatistics(passage: Passage): readonly Statistic[] {
  const tokens = tokensOf(passage.text);
  // The number a footnote begins with is its mark.
  const start = passage.blockKind === "footnote" && tokens.at(0).kind === "figure" ? 1 : 0;
  const found: Found[] = [];
  let floor = start;
  for (let index = start; index < tokens.length; ) {
    const starts = startsAt(tokens, index);
    const step = starts === 0 ? undefined : readAt(tokens, index, floor, starts);
    if (!step) {
      index++;
      continue;
    }
    const last = found[found.length - 1];
    if (step.found && last) found[found.length - 1] = withUnitOfNext(tokens, last, step.found);
    if (step.found) found.push(withUnitOfPartner(tokens, step.found, last));
    index = Math.max(step.next, index + 1);
    floor = index;
  }
  if (found.length === 0) return NONE;
  const counted = nameCounted(tokens, found, passage);
  const statistics = found.map((one, index) => statisticOf(tokens, one, counted[index]));
  const sentences = figuredSentences(tokens, passage.sentences, statistics);
  const periods = periodsOf(tokens, sentences, statistics);
  const places = placesOf(tokens, sentences, statistics);
  for (let i = 0; i < statistics.length; i++) {
    const one = statistics[i] as Made;
    one.period = periods[i];
    one.place = places[i];
  }
  return statistics;
}

/** A statistic whose time and place are still to be found. */
type Made = { -readonly [K in keyof Statistic]: Statistic[K] };

function statisticOf(tokens: Tokens, one: Found, of: string | undefined): Made {
  const { first, next, cut, category, value, min, max, unit, approx } = inWeeks(one);
  const start = tokens.at(first).start;
  const end = tokens.at(next - 1).end - cut;
  return { kind: "statistic", start, end, category, value, min, max, unit, approx, of, period: undefined, place: undefined };
}

/** A fortnight is two weeks. */
function inWeeks(one: Found): Found {
  if (one.unit !== "fortnight") return one;
  const twice = (value: number | undefined) => (value === undefined ? undefined : value * 2);
  return { ...one, unit: "week", value: twice(one.value), min: twice(one.min), max: twice(one.max) };
}

const NONE: readonly Statistic[] = [];

/** The quantity that begins at a token, where one of the kinds in `starts` may. */
function readAt(tokens: Tokens, index: number, floor: number, starts: number): Step | undefined {
  if (starts & MONEY) return readMoney(tokens, index, floor);
  const ordered = (starts & AGE_GROUP ? readUnderAge(tokens, index) : undefined) ?? (starts & RANK ? readOrder(tokens, index) : undefined);
  if (ordered) return ordered;
  const proportion = starts & BAND ? readProportion(tokens, index) : undefined;
  if (proportion) return finish({ first: index, next: proportion, category: "proportion" });
  if (starts & MULTIPLE) return readMultipleAt(tokens, index, floor);
  if (!(starts & NUMBER)) return undefined;
  const number = readCardinal(tokens, index);
  return (
    readFractionAt(tokens, index, floor, number) ??
    readArticleUnit(tokens, index, floor) ??
    (number && readNumber(tokens, index, floor, number))
  );
}

function readUnderAge(tokens: Tokens, index: number): Step | undefined {
  const group = readAgeGroup(tokens, index);
  return group && finish({ first: index, next: group.next, category: "age", value: group.value, unit: "year", approx: group.approx });
}

/** "18th birthday", "second highest". */
function readOrder(tokens: Tokens, index: number): Step | undefined {
  const birthday = readBirthday(tokens, index);
  if (birthday) return finish({ first: index, next: birthday.next, category: "age", value: birthday.value, unit: "year", approx: "exact" });
  const rank = readRank(tokens, index);
  if (!rank) return undefined;
  return finish({ first: index, next: rank.next, category: "rank", value: rank.value, unit: rank.unit });
}

/** "£16 million", "£4.50", "£850 a day", "between £900 and £950", "£5-6 million". */
function readMoney(tokens: Tokens, index: number, floor: number): Step | undefined {
  if (tokens.at(index + 1).kind !== "figure") return undefined;
  const number = readCardinal(tokens, index + 1);
  const currency = CURRENCIES.get(tokens.word(index));
  if (!number || !currency) return undefined;
  const range = isRangeStart(tokens, index, number.next, "money") ? readMoneyEnd(tokens, number) : undefined;
  const between = range !== undefined && tokens.word(index - 1) === "between" && index - 1 >= floor;
  const first = between ? index - 1 : index;
  const next = range?.next ?? number.next;
  const paid = readPaidPer(tokens, next) ?? readHyphenatedPeriod(tokens, next);
  const unit = paid ? `${currency} ${paid.unit}` : currency;
  const amount = range ? { min: range.min, max: range.value, approx: "range" as const } : { value: number.value };
  return withBounds(tokens, floor, false, { first, next: paid?.next ?? next, category: paid ? "rate" : "money", unit, ...amount });
}

/** The end of a range of money; a scale said once counts for both ("£5-6 million"). */
function readMoneyEnd(tokens: Tokens, number: NumberReading): (NumberReading & { readonly min: number }) | undefined {
  const at = CURRENCIES.has(tokens.word(number.next + 1)) ? number.next + 2 : number.next + 1;
  if (tokens.at(at).kind !== "figure") return undefined;
  const end = readCardinal(tokens, at);
  if (!end || end.value <= number.value) return undefined;
  const written = Number(tokens.word(at).replaceAll(",", ""));
  const scale = at === number.next + 1 && number.value < 1000 && written > 0 && end.value > written ? end.value / written : 1;
  return { ...end, min: number.value * scale };
}

/** "a £40,000-a-year post". */
function readHyphenatedPeriod(tokens: Tokens, index: number): { readonly unit: string; readonly next: number } | undefined {
  if (!tokens.isJoin(index) || tokens.word(index + 1) !== "a" || !tokens.isJoin(index + 2)) return undefined;
  const unit = TIME_UNITS.get(tokens.word(index + 3)) ?? (tokens.word(index + 3) === "head" ? "head" : undefined);
  return unit ? { unit: `per ${unit}`, next: index + 4 } : undefined;
}

const HALF_OF_WHAT =
  /^(?:term|terms|time|yearly|way|sister|brother|siblings?|past|marathon|century|board|price|baked|hearted|hour|day|days)$/;
const WHICH_HALF = /^(?:first|second|other|better|latter|each|top|bottom|either|final|another's)$/;
const AFTER_ARTICLE_PART =
  /^(?:of|were|was|are|is|had|have|has|more|fewer|less|lower|higher|in|from|who|by|or|and|to|did|do|said|felt|since|on|at|as|below|above|over|during|this|last|within|were|between|than|that|which|but|lived|live)$/;

/** What people did: "a third gave up", "a quarter failed"; but "a quarter used car". */
const DID =
  /^(?:gave|went|left|got|fell|took|came|saw|told|met|chose|knew|lost|kept|made|found|thought|spoke|wrote|rang|failed|waited|needed|missed|moved|lacked|stayed|received|reported|refused|agreed|answered|replied|never|also|now|still|already)$/;

function readFractionAt(tokens: Tokens, index: number, floor: number, number: NumberReading | undefined): Step | undefined {
  const spread = number && readNamedShare(tokens, number);
  if (spread) {
    const { value, next, inWords, counted } = spread;
    return withBounds(tokens, floor, inWords, { first: index, next, category: "fraction", value, counted });
  }
  const fraction = readFraction(tokens, index, number);
  if (!fraction) return undefined;
  const word = tokens.word(index);
  if (word === "half") return readHalf(tokens, index, floor);
  const article = word === "a" || word === "an";
  const after = tokens.at(fraction.next);
  // "a third party", "a quarter final", but "a third of", "fell by a third."
  if (article && after.kind === "word" && !AFTER_ARTICLE_PART.test(after.lower) && !DID.test(after.lower)) return undefined;
  if (article && tokens.isJoin(fraction.next)) return undefined;
  if (/^(?:last|previous|past|consecutive|successive|first)$/.test(tokens.word(index - 1))) return undefined;
  if (!article && TIME_UNITS.has(after.lower)) return undefined;
  // "longer than a quarter of an hour"
  if (tokens.follows(fraction.next, "of an hour"))
    return withBounds(tokens, floor, true, {
      first: index,
      next: fraction.next + 3,
      category: "duration",
      value: fraction.value * 60,
      unit: "minute",
    });
  const range = isRangeStart(tokens, index, fraction.next, "fraction") ? readFraction(tokens, fraction.next + 1) : undefined;
  if (range && range.value > fraction.value) {
    const first = tokens.word(index - 1) === "between" && index - 1 >= floor ? index - 1 : index;
    return withBounds(tokens, floor, true, {
      first,
      next: range.next,
      category: "fraction",
      min: fraction.value,
      max: range.value,
      approx: "range",
    });
  }
  return withBounds(tokens, floor, true, { first: index, next: fraction.next, category: "fraction", value: fraction.value });
}

/** "half", "half an hour", "half a million"; not "half-term", "the second half". */
function readHalf(tokens: Tokens, index: number, floor: number): Step | undefined {
  const next = index + 1;
  if (tokens.isJoin(next) || tokens.at(index).attached || WHICH_HALF.test(tokens.word(index - 1))) return undefined;
  if (/^(?:a|an)$/.test(tokens.word(next))) {
    const unit = TIME_UNITS.get(tokens.word(next + 1));
    if (unit) return withBounds(tokens, floor, true, { first: index, next: next + 2, category: "duration", value: 0.5, unit });
    const scale = readCardinal(tokens, next);
    if (scale)
      return withBounds(tokens, floor, true, {
        first: index,
        next: scale.next + (scale.value === 1 ? 1 : 0),
        category: "count",
        value: halfOf(tokens, next),
      });
  }
  // "half a mile"
  const measure = /^(?:a|an)$/.test(tokens.word(next)) ? MEASURES.get(tokens.word(next + 1)) : undefined;
  if (measure) return withBounds(tokens, floor, true, { first: index, next: next + 2, category: "count", value: 0.5, unit: measure });
  if (tokens.word(next) === "as") return withBounds(tokens, floor, true, { first: index, next, category: "ratio", value: 0.5 });
  if (HALF_OF_WHAT.test(tokens.word(next)) || isIdiomOfHalf(tokens, index)) return undefined;
  return withBounds(tokens, floor, true, { first: index, next, category: "fraction", value: 0.5 });
}

function halfOf(tokens: Tokens, article: number): number {
  return { hundred: 50, dozen: 6, thousand: 500, million: 500_000, billion: 500_000_000 }[tokens.word(article + 1)] ?? 0.5;
}

function readMultipleAt(tokens: Tokens, index: number, floor: number): Step | undefined {
  const multiple = readMultiple(tokens, index);
  return multiple && withBounds(tokens, floor, true, quantityOf(index, multiple, multiple.value));
}

/** A quantity that begins at a token, with its unit. */
function quantityOf(first: number, { category, next, cut, unit, value }: UnitReading, number: number | undefined): Found {
  return {
    first,
    next,
    category,
    value: value ?? number,
    min: undefined,
    max: undefined,
    unit,
    approx: undefined,
    counted: undefined,
    cut,
  };
}

/** A cardinal with its unit, range and bounds, or the way past a number that counts nothing. */
function readNumber(tokens: Tokens, index: number, floor: number, number: NumberReading): Step | undefined {
  const ratio = readRatio(tokens, index, number);
  if (ratio) return ratio;
  const label = skipLabel(tokens, index, number);
  if (label !== undefined) return { next: label };
  const clock = skipMinutesPast(tokens, number);
  if (clock !== undefined) return { next: clock };
  const unit = readUnit(tokens, number);
  if (unit?.unit === "%" && isWholehearted(tokens, unit.next, number.value)) return { next: unit.next };
  const measured = unit !== undefined && (unit.category !== "count" || tokens.isJoin(number.next));
  const plainDay = number.inWords && number.value === 1 && unit?.unit === "day";
  if (index === 0 && number.next === tokens.length && !unit) return { next: number.next };
  const skip = measured && number.inWords && !plainDay ? undefined : skipNonQuantity(tokens, index, number);
  if (skip !== undefined && !(unit && isSureUnit(unit))) return { next: skip };
  if (skip !== undefined && tokens.at(index).attached && tokens.at(index - 1).kind !== "sign") return { next: skip };

  const range = readRangeEnd(tokens, index, number, unit);
  if (range === "none") return { next: number.next };
  if (range) {
    const between = tokens.word(index - 1) === "between" && index - 1 >= floor;
    const { category, unit: rangeUnit, next } = range.unit;
    const isAgeRange =
      category === "age" ||
      (number.value === 0 && rangeUnit === "year") ||
      hasAgeWordBefore(tokens, between ? index - 1 : index) ||
      (category === "count" && namesAgeService(tokens, next, number.value, range.value));
    return withBounds(tokens, floor, number.inWords, {
      first: between ? index - 1 : index,
      next,
      category: isAgeRange ? "age" : category,
      min: number.value,
      max: range.value,
      approx: "range",
      unit: isAgeRange ? (rangeUnit ?? "year") : rangeUnit,
    });
  }
  if (!unit && tokens.isJoin(number.next) && tokens.at(number.next + 1).kind === "word" && tokens.word(number.next + 1) !== "plus")
    return { next: number.next };
  return readPlain(tokens, index, floor, number, unit);
}

/** Units that make a quantity of any number before them: nobody writes "section 47%". */
function isSureUnit(unit: UnitReading): boolean {
  return unit.category === "percentage" || unit.category === "age" || (unit.category === "rate" && /^per \d/.test(unit.unit ?? ""));
}

function readPlain(tokens: Tokens, index: number, floor: number, number: NumberReading, unit: UnitReading | undefined): Step {
  const value = unit?.value ?? number.value;
  const next = unit?.next ?? number.next;
  const core = quantityOf(index, unit ?? unitReading("count", undefined, next), number.value);
  if (!unit || (unit.category === "duration" && /^(?:year|month)$/.test(unit.unit ?? "") && !tokens.isJoin(number.next))) {
    const start = boundBefore(tokens, index, floor, { category: "age", value, inWords: number.inWords, next })?.at ?? index;
    const after = boundAfter(tokens, next);
    const olderOrYounger =
      after !== undefined &&
      /^(?:older|younger|over|under|upwards)$/.test(tokens.word(after.at - 1)) &&
      // "moved in 10 months or under": how long it took.
      !/^(?:in|within|took|takes|taking|for|after|lasted)$/.test(tokens.word(index - 1)) &&
      (unit !== undefined || /^(?:older|younger)$/.test(tokens.word(after.at - 1)) || (value <= 110 && isOfPeople(tokens, index)));
    // "The 16-plus team", "19+ provision": an age that names a service.
    const plus =
      after !== undefined &&
      !unit &&
      LEGAL_AGES.has(value) &&
      /^(?:plus|\+)$/.test(tokens.word(after.at - 1)) &&
      tokens.at(after.at - 1).attached;
    if (olderOrYounger || plus || isAge(tokens, index, start, { value: number.value, next, inWords: number.inWords }, unit !== undefined)) {
      return withBounds(tokens, floor, number.inWords, { ...core, category: "age", unit: unit?.unit ?? "year" });
    }
  }
  return withBounds(tokens, floor, number.inWords, core);
}

const CARING =
  /^(?:adults?|carers?|nurses?|teachers?|officers?|workers?|practitioners?|supervisors?|doctors?|midwi(?:fe|ves)|instructors?|tutors?|inspectors?|staff|practitioner|educators?)$/;

/** "one adult to five toddlers". */
function readStaffing(tokens: Tokens, index: number, number: NumberReading): Step | undefined {
  if (tokens.word(number.next + 1) !== "to" || !CARING.test(tokens.word(number.next)) || tokens.word(index - 1) === "from")
    return undefined;
  const end = readCardinal(tokens, number.next + 2);
  if (!end || !isCountedNext(tokens, end.next) || CARING.test(tokens.word(end.next))) return undefined;
  return finish({ first: index, next: end.next, category: "ratio", value: ratioValue(number.value, end.value), approx: "exact" });
}

/** "a ratio of one to six", "a ratio of 1:12", "from 4.1:1 to 3.6:1". */
function readRatio(tokens: Tokens, index: number, number: NumberReading): Step | undefined {
  const colon = tokens.word(number.next) === ":" && tokens.at(number.next).attached && tokens.at(number.next + 1).attached;
  if (!colon && tokens.word(number.next) !== "to") return readStaffing(tokens, index, number);
  let near = colon && !number.inWords && number.value % 1 !== 0 && !tokens.at(index).attached;
  for (let at = index - 1; at >= 0 && at >= index - (colon ? 8 : 4); at--) near ||= /^ratios?$/.test(tokens.word(at));
  const end = near ? readCardinal(tokens, number.next + 1) : undefined;
  if (!end) return undefined;
  return finish({ first: index, next: end.next, category: "ratio", value: ratioValue(number.value, end.value), approx: "exact" });
}
