import type { Statistic } from "../../tags/tag.ts";
import type { PartTags, ReadBlock } from "../../tags/tagged-parts.ts";
import { kindAt, LETTER } from "../../text/characters.ts";
import { allMatches } from "../../text/matches.ts";
import { overlaps, type Span } from "../../text/span.ts";

/**
 * What a figure may be calculated with: `c` count, `p` percentage, `q` percentage points, `f` fraction in words ("a third"), `w` proportion word
 * ("most"), `m` money, `r` rate, `d` duration, `x` multiple ("doubled"), `o` "one" as a pronoun, `v` anything that cannot be calculated with (ranges).
 */
export type FigureKind = "c" | "p" | "q" | "f" | "w" | "m" | "r" | "d" | "x" | "o" | "v";

/** A figure of the text as the arithmetic sees it. */
export interface Figure {
  readonly kind: FigureKind;
  /** Its words, in one line. */
  readonly text: string;
  readonly value: number;
  /** Half a unit of the last digit printed: "9.4%" is 0.05 to either side, a count in full is exact (0), "8,400" may be rounded (50). */
  readonly half: number;
  readonly approx: "exact" | "about" | "below" | "above" | "at-least" | "at-most";
  readonly unit: string;
  readonly of: string | undefined;
  readonly period: string | undefined;
  /** Where it stands in its part, and the part. */
  readonly at: Span;
  readonly home: PartTags;
}

const NEARLY = /^(?:nearly|almost|just (?:under|below|short of)|not quite|close to|approaching|virtually)\b/i;
const SLIGHTLY_OVER = /^(?:just (?:over|above)|slightly (?:over|more than|above)|a little (?:over|more than))\b/i;

/** A figure of a block with its place in the block's text. */
export interface Mark extends Span {
  readonly figure: Figure;
}

/** The figures of a block, in order; their indices are those that a sketch names them by. */
export function marksOf({ block, passage, found }: ReadBlock, home: PartTags): readonly Mark[] {
  if (found.statistics.length === 0) return NO_MARKS;
  const further = untagged(passage.text, found.statistics);
  const statistics = further.length === 0 ? found.statistics : [...found.statistics, ...further].sort((a, b) => a.start - b.start);
  const marks: Mark[] = [];
  for (const one of statistics) {
    const { start, end, value = 0, unit = "", of, period } = one;
    const text = passage.text.slice(start, end);
    const kind = text === "one" && one.of === PRONOUN ? "o" : kindOf(one);
    if (!kind) continue;
    const at = block.words.toDocumentOnPage(one);
    const half = halfUnit(text, value, kind);
    marks.push({ start, end, figure: { kind, text, value, half, approx: approxOf(text, one), unit, of, period, at, home } });
  }
  return marks;
}

const NO_MARKS: readonly Mark[] = [];
const PRONOUN = "";
/** "an increase of one from 36", "two were good and one was not": "one" where it counts without a noun. "(66/71)": two counts. */
const ONE =
  /(?<= of |[,;] |and |: )one(?= (?:from|was|were|is|had|has|in|for|to|at|with|by|more|fewer|judged|rated|who|of (?:whom|which))\b)/g;
const SLASHED = /(?<=[ (])(\d{1,6}) ?\/ ?(\d{1,6})(?=[ ,;)])/g;

function mayHaveUntagged(text: string): boolean {
  return (text.includes("/") && /\d ?\//.test(text)) || (text.includes("one ") && /\bone\b/.test(text));
}

/** Figures that are no statistics by themselves, and yet are calculated with. */
function untagged(text: string, known: readonly Statistic[]): readonly Statistic[] {
  if (known.length === 0 || !mayHaveUntagged(text)) return [];
  const found: Statistic[] = [];
  const add = (start: number, end: number, value: number, of?: string): void => {
    if (known.some((one) => overlaps(one, { start, end }))) return;
    found.push({ kind: "statistic", category: "count", start, end, value, approx: "exact", ...(of === undefined ? {} : { of }) });
  };
  for (const { index } of allMatches(ONE, text)) add(index, index + 3, 1, PRONOUN);
  for (const { index, 0: words, 1: first = "", 2: second = "" } of allMatches(SLASHED, text)) {
    const end = index + words.length;
    if (Number(second) > 31 || Number(first) > 12 || text.charAt(index - 1) === "(") {
      add(index, index + first.length, Number(first));
      add(end - second.length, end, Number(second));
    }
  }
  return found;
}

/** Undefined for what stays as words in a sketch: ages and ranks say who is counted. */
function kindOf({ category, unit, value, approx }: Statistic): FigureKind | undefined {
  if (category === "age" || category === "rank") return undefined;
  if (category === "proportion") return "w";
  if (value === undefined || approx === "range") return "v";
  switch (category) {
    case "count":
      return unit === undefined || unit === "" ? "c" : "v";
    case "percentage":
      return unit === "%" ? "p" : "q";
    case "fraction":
      return "f";
    case "money":
      return "m";
    case "rate":
      return "r";
    case "duration":
      return "d";
    case "ratio":
      return "x";
  }
}

function approxOf(text: string, { approx }: Statistic): Figure["approx"] {
  if (kindAt(text, 0) & LETTER) {
    if (NEARLY.test(text)) return "below";
    if (SLIGHTLY_OVER.test(text)) return "above";
  }
  return approx === undefined || approx === "range" ? "exact" : approx;
}

function halfUnit(text: string, value: number, kind: FigureKind): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (!digits) return kind === "d" ? 0.5 : 0;
  const decimals = digits[1]?.length ?? 0;
  const written = Number(digits[0].replaceAll(",", ""));
  const scale = written > 0 && value > 0 ? value / written : 1;
  if (kind !== "c" || decimals > 0 || scale > 1.5) return 0.5 * 10 ** -decimals * (scale > 1.5 ? scale : 1);
  // A count of 8,400 may be rounded to hundreds; one of 310 is taken as counted.
  const zeros = value >= 1000 ? (/0*$/.exec(String(value))?.[0].length ?? 0) : 0;
  return zeros >= 2 ? Math.min(0.5 * 10 ** zeros, value * 0.01) : 0;
}

/** The least and the greatest value that a figure's words allow. */
export function rangeOf({ value, half, approx, kind }: Figure): { readonly low: number; readonly high: number } {
  const share = kind === "p" || kind === "q";
  const wide = share ? Math.max(2.5, value * 0.1) : kind === "f" ? 0.05 : value * 0.1;
  const side = share ? Math.max(5, value * 0.12) : kind === "f" ? 0.1 : value * 0.12;
  switch (approx) {
    case "exact":
      return { low: value - half, high: value + half };
    case "about":
      return { low: value - Math.max(half, wide), high: value + Math.max(half, wide) };
    case "below":
      return { low: value - side, high: value + half };
    case "above":
      return { low: value - half, high: value + side };
    case "at-least":
      return { low: value - half, high: Number.POSITIVE_INFINITY };
    case "at-most":
      return { low: Number.NEGATIVE_INFINITY, high: value + half };
  }
}
