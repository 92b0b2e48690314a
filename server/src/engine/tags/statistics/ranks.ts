import { wordSet } from "../words/phrase-book.ts";
import type { Tokens } from "../words/tokens.ts";
import { readCardinal, readOrdinal } from "./numbers.ts";

/** A place in an order. */
export interface RankReading {
  readonly value?: number;
  readonly unit?: string;
  readonly next: number;
}

const ends = wordSet("top bottom highest lowest upper lower worst best");
const QUANTILES = /^(?:quartile|quintile|decile|percentile|tercile|quartiles|quintiles|deciles|percentiles)$/;
/** Words in -est that compare nothing. */
const NOT_SUPERLATIVE =
  /^(?:interest|request|forest|test|latest|west|rest|arrest|guest|contest|protest|quest|invest|suggest|harvest|honest|modest|priest|nest|earliest)$/;

/** "second highest", "47th most deprived", "ranked 12th", "top quartile", "top 10%". */
export function readRank(tokens: Tokens, index: number): RankReading | undefined {
  if (ends.has(tokens.word(index))) return readEnd(tokens, index);
  const ordinal = readOrdinal(tokens, index);
  if (!ordinal) return undefined;
  const { next, value } = ordinal;
  if (QUANTILES.test(tokens.word(next))) return { value, next: next + 1 };
  const joined = tokens.isJoin(next) ? next + 1 : next;
  const word = tokens.word(joined);
  if (/^(?:most|least)$/.test(word) && tokens.at(joined + 1).kind === "word") return { value, next: joined + 2 };
  if (/^\p{L}{3,}est$|^(?:best|worst)$/u.test(word) && !NOT_SUPERLATIVE.test(word)) return { value, next: joined + 1 };
  const before = tokens.word(index - 1);
  if (/^(?:ranked|ranks|ranking)$/.test(before) || (/^(?:joint|equal)$/.test(before) && /^(?:ranked|ranks)$/.test(tokens.word(index - 2))))
    return { value, next };
  // "the table put Eastmarch 148th of 151"; "the third of four visits" only counts on
  if (tokens.at(index).kind === "figure" && tokens.word(index - 1) !== "the" && tokens.word(next) === "of") {
    const among = readCardinal(tokens, next + 1);
    if (among && among.value >= value) return { value, next };
  }
  if (tokens.follows(next, "out of") && readCardinal(tokens, next + 2)) return { value, next };
  return undefined;
}

function readEnd(tokens: Tokens, index: number): RankReading | undefined {
  if (QUANTILES.test(tokens.word(index + 1)) || tokens.follows(index + 1, "quarter of")) return { next: index + 2 };
  if (!/^(?:top|bottom|highest|lowest|worst|best)$/.test(tokens.word(index))) return undefined;
  // "in the bottom tenth"
  if (
    tokens.word(index - 1) === "the" &&
    /^(?:top|bottom)$/.test(tokens.word(index)) &&
    /^(?:third|quarter|fifth|tenth)$/.test(tokens.word(index + 1))
  )
    return { next: index + 2 };
  const number = readCardinal(tokens, index + 1);
  // "the bottom one" is a floor
  if (!number || tokens.word(index + 1) === "one") return undefined;
  if (tokens.word(number.next) === "%") return { value: number.value, unit: "%", next: number.next + 1 };
  if (tokens.follows(number.next, "per cent")) return { value: number.value, unit: "%", next: number.next + 2 };
  return /^(?:top|bottom)$/.test(tokens.word(index)) && number.value < 1000 ? { value: number.value, next: number.next } : undefined;
}
