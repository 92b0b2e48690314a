import { SMALL_NUMBERS } from "../../lexicon/number-words.ts";
import { WEEKDAYS } from "../../lexicon/reference-words.ts";
import type { Tokens } from "../words/tokens.ts";
import type { NumberReading } from "./numbers.ts";

/* Numbers as people say them that count nothing: hours, years, how sure somebody is. */

/** "I am 100% certain", "110 per cent behind them": how firmly somebody stands to something, and no share. */
export function isWholehearted(tokens: Tokens, index: number, value: number): boolean {
  return (value === 100 || value === 110) && /^(?:behind|certain|committed|confident|convinced|justified|sure)$/.test(tokens.word(index));
}

const BEFORE_HOUR = /^(?:at|by|from|until|till|to|past|before|after|between|and)$/;

/** "at ten at night", "until 9 in the evening", "by six o'clock", "picked up at nine and", "between eight and six", "from eight till six", "half past seven". */
export function isHourOfDay(tokens: Tokens, index: number, number: NumberReading): boolean {
  const { next, value } = number;
  if (!(value >= 1 && value <= 12)) return false;
  if (tokens.word(next) === "o'clock") return true;
  const before = tokens.word(index - 1);
  if (!BEFORE_HOUR.test(before) || next > index + 1) return false;
  if (tokens.follows(next, "at night") || (tokens.follows(next, "in the") && /^(?:morning|afternoon|evening)$/.test(tokens.word(next + 2))))
    return true;
  if (before === "past") return /^(?:half|quarter|ten|twenty|five)$/.test(tokens.word(index - 2));
  if (before === "from") return isTill(tokens, next, value) || (WEEKDAYS.has(tokens.word(index - 2)) && endsHere(tokens, next));
  if (before === "until" || before === "till")
    return endsHere(tokens, next) && (value % 1 !== 0 || !tokens.at(next).attached || tokens.at(next).kind === "sign");
  return number.inWords && isBareHour(tokens, index, number, before);
}

/** "(from eight) till six", "(from nine) to dusk", "(from eight) to eight": a stretch of the day, where it does not rise. */
function isTill(tokens: Tokens, index: number, start: number): boolean {
  const joins = tokens.word(index);
  const end = tokens.word(index + 1);
  const hour = hourAt(tokens, index + 1);
  if (joins === "till" || joins === "until") return tokens.at(index + 1).kind === "figure" || hour !== undefined || DAYTIME.test(end);
  return joins === "to" && (DAYTIME.test(end) || (hour !== undefined && hour <= start && endsHere(tokens, index + 2)));
}

const DAYTIME = /^(?:dusk|dawn|noon|midday|midnight|late|lunchtime|teatime|bedtime)$/;

/** What comes to be at an hour rather than at an amount. */
const TIMED =
  /^(?:up|home|away|again|off|back|out|in|open|opens|opened|close|closes|closed|shut|shuts|start|starts|started|begin|begins|began|end|ends|ended|finish|finishes|finished|leave|leaves|left|arrive|arrives|arrived|came|come|went|go|met|meet|meets|rang|ring|called|woke|awake|there|here|asleep|gone|begun|due|resumed|dropped|collected|delivered|adjourned|morning|afternoon|evening|night|day|daily|today|tomorrow|yesterday)$/;

/** "She was picked up at nine and fed at four": an hour without a word that says so; "left at three of its homes" goes on and counts. */
function isBareHour(tokens: Tokens, index: number, { value, next }: NumberReading, before: string): boolean {
  const { kind, lower } = tokens.at(next);
  if (before === "at") {
    if (lower === "to" && hourAt(tokens, next + 1) !== undefined) return endsHere(tokens, next + 2);
    return (
      (TIMED.test(tokens.word(index - 2)) || WEEKDAYS.has(tokens.word(index - 2))) &&
      (endsHere(tokens, next) || (kind === "word" && /^(?:when|because|or|this|that)$/.test(lower)))
    );
  }
  // "live just after eight"
  if (before === "after" || before === "before") return /^(?:just|shortly|soon)$/.test(tokens.word(index - 2)) && endsHere(tokens, next);
  const from = before === "to" && tokens.word(index - 3) === "from" ? hourAt(tokens, index - 2) : undefined;
  if (from !== undefined) return value <= from && endsHere(tokens, next);
  if (before === "to")
    return (
      /^(?:five|ten|quarter|twenty)$/.test(tokens.word(index - 2)) &&
      /^(?:at|by|until|till)$/.test(tokens.word(index - 3)) &&
      endsHere(tokens, next)
    );
  // "between eight and six": it goes down, so that it is a stretch of the day
  if (before === "between") {
    const end = lower === "and" ? hourAt(tokens, next + 1) : undefined;
    return end !== undefined && (end < value || OPEN.test(tokens.word(index - 2))) && endsHere(tokens, next + 2);
  }
  if (before !== "and" || tokens.word(index - 3) !== "between") return false;
  const start = hourAt(tokens, index - 2);
  return start !== undefined && (start > value || OPEN.test(tokens.word(index - 4))) && endsHere(tokens, next);
}

/** What is at hours of the day. */
const OPEN = /^(?:open|opens|opened|closed|shut|available|staffed|call|ring|visit|daily)$/;

function hourAt(tokens: Tokens, index: number): number | undefined {
  const hour = SMALL_NUMBERS.get(tokens.word(index));
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** Nothing follows that the number could count or measure. */
function endsHere(tokens: Tokens, index: number): boolean {
  const { kind, text, lower } = tokens.at(index);
  return kind === "word"
    ? /^(?:on|every|each|from|except|and|but|as|that|which)$/.test(lower)
    : kind !== "figure" && !/^[-‐‑–—%/:(£]$/.test(text);
}

/** "was given a 2", "how a two became a one", "graded five": a mark on a scale. */
export function isMark(tokens: Tokens, index: number, { value, next }: NumberReading): boolean {
  if (value > 100 || value % 1 !== 0 || next > index + 1) return false;
  const before = tokens.word(index - 1);
  const { kind, text, lower } = tokens.at(next);
  const bare =
    kind === "word"
      ? /^(?:for|on|became|becomes|and|or|but|which|again|overall|last|this|in|following|after)$/.test(lower)
      : kind !== "figure" && !/^[-‐‑–—%/:(£.]$/.test(text);
  if (before === "a" || before === "an") return value <= 10 && (bare || text === ".");
  return /^(?:graded|rated|marked)$/.test(before) && (bare || text === ".");
}

/** "too kind by half", "half the story", "half right". */
export function isIdiomOfHalf(tokens: Tokens, index: number): boolean {
  const after = tokens.word(index + 1);
  if (/^(?:right|wrong|true|decent|inclined|expecting|expected|joking|jokingly|listening|asleep)$/.test(after)) return true;
  if (/^(?:the|a)$/.test(after))
    return /^(?:story|truth|picture|battle|fun|chance|mind|tale|problem|trouble)$/.test(tokens.word(index + 2));
  return tokens.word(index - 1) === "by" && tokens.word(index - 3) === "too";
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
