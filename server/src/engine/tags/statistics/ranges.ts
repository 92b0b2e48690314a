import type { StatisticCategory } from "../tag.ts";
import type { Tokens } from "../words/tokens.ts";
import { type NumberReading, readCardinal } from "./numbers.ts";
import { readUnit, type UnitReading, unitReading } from "./units.ts";

/** The upper end of a range and the unit of both. */
export interface RangeEnd {
  readonly value: number;
  readonly unit: UnitReading;
}

/** Words before "from" that let "from 5 to 10" be one range instead of a change. */
const SPREAD = /^(?:range|ranges|ranged|ranging|vary|varies|varied|varying|aged|ages|age|anything|anywhere|children|people|pupils)$/;

/** Whether a connector behind a first quantity (`index` to `next`) can join it with a second into a range. */
export function isRangeStart(tokens: Tokens, index: number, next: number, category: StatisticCategory): boolean {
  const before = tokens.word(index - 1);
  const connector = tokens.word(next);
  if (connector === "and") return before === "between" || (category === "age" && before !== "from");
  if (tokens.isJoin(next)) return true;
  if (connector === "or") return category !== "fraction";
  if (connector !== "to" && connector !== "–" && connector !== "—") return false;
  if (before === "from") return SPREAD.test(tokens.word(index - 2));
  return connector === "to" && before !== "by";
}

/**
 * The rest of a range that begins with `number`: "16 to 17", "10–15 days", "between 900 and 950", "two or three", "16- and 17-year-olds".
 * "none" where the two figures are neither a range nor two quantities ("1-2-1", a score).
 */
export function readRangeEnd(
  tokens: Tokens,
  index: number,
  number: NumberReading,
  unit: UnitReading | undefined,
): RangeEnd | "none" | undefined {
  let at = unit?.next ?? number.next;
  // "16- and 17-year-olds": the hyphen stands for the word that both share.
  const hanging = !unit && tokens.isHyphen(at) && tokens.at(at).attached && !tokens.at(at + 1).attached;
  if (hanging) at++;
  const slash = !unit && tokens.word(at) === "/" && tokens.at(at).attached;
  const end = readCardinal(tokens, at + 1);
  if (!end) return undefined;
  const endUnit = readUnit(tokens, end);
  const category = endUnit?.category ?? (hasAgedBefore(tokens, index) ? "age" : "count");
  if (!slash && !isRangeStart(tokens, index, at, category)) return undefined;
  const joined = tokens.isJoin(at);
  if (joined && !unit && (end.value <= number.value || tokens.isJoin(end.next)) && !endUnit) return "none";
  if (end.value <= number.value) return undefined;
  if (unit && (!endUnit || endUnit.category !== unit.category || endUnit.unit !== unit.unit)) return undefined;
  const connector = tokens.word(at);
  if (connector === "or" && !isEither(number, end)) return undefined;
  if (slash && category !== "age") return undefined;
  if (!joined && category !== "age" && end.inWords !== number.inWords && number.value > 12) return undefined;
  // "three to 46 homes" or "12 to 2014" are no ranges; nor is "told 46 to 900".
  if (connector === "to" && number.value > 0 && end.value / number.value > 50) return undefined;
  return { value: end.value, unit: endUnit ?? unitReading("count", undefined, end.next) };
}

function hasAgedBefore(tokens: Tokens, index: number): boolean {
  return (
    /^(?:aged|ages|age)$/.test(tokens.word(index - 1)) ||
    // "between the ages of seven and 11"
    (tokens.word(index - 1) === "of" && /^ages?$/.test(tokens.word(index - 2))) ||
    (/^(?:between|from)$/.test(tokens.word(index - 1)) && /^(?:aged|ages)$/.test(tokens.word(index - 2)))
  );
}

/** "two or three", "10 or 12", "16 or 17": numbers near each other. */
function isEither(first: NumberReading, second: NumberReading): boolean {
  return second.value - first.value <= Math.max(2, first.value / 4) && Number.isInteger(first.value);
}
