import type { NumberReading } from "./statistic-numbers.ts";
import type { Tokens } from "./tokens.ts";

/* Numbers as people say them that count nothing: hours, years, how sure somebody is. */

/** "I am 100% certain", "110 per cent behind them": how firmly somebody stands to something, and no share. */
export function isWholehearted(tokens: Tokens, index: number, value: number): boolean {
  return (value === 100 || value === 110) && /^(?:behind|certain|committed|confident|convinced|justified|sure)$/.test(tokens.word(index));
}

/** "at ten at night", "until 9 in the evening". */
export function isHourOfDay(tokens: Tokens, index: number, number: NumberReading): boolean {
  if (!(number.value <= 12) || !/^(?:at|by|from|until|till|to|past|before|after)$/.test(tokens.word(index - 1))) return false;
  const { next } = number;
  return (
    tokens.follows(next, "at night") || (tokens.follows(next, "in the") && /^(?:morning|afternoon|evening)$/.test(tokens.word(next + 2)))
  );
}

/** "twenty-twenty-three", "twenty nineteen": a year as a broadcast's script spells it. */
export function skipSpokenYear(tokens: Tokens, index: number): number | undefined {
  if (!/^(?:nineteen|twenty)$/.test(tokens.word(index))) return undefined;
  const at = tokens.isJoin(index + 1) ? index + 2 : index + 1;
  if (/^(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)$/.test(tokens.word(at))) return at + 1;
  if (!/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(tokens.word(at))) return undefined;
  const last = tokens.isJoin(at + 1) ? at + 2 : at + 1;
  return /^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(tokens.word(last)) ? last + 1 : at + 1;
}
