import type { Measure } from "./measures.ts";

/** Two figures for one thing that cannot both be right, or hardly. */
export interface Disagreement<M extends Measure> {
  /** The one that stands alone or, where both do, the later one. */
  readonly figure: M;
  /** Those that agree with each other and not with it, in reading order; never empty. */
  readonly others: readonly M[];
  /** False where they are close, or may be of different days. */
  readonly sure: boolean;
}

/** Figures of one thing beyond so many different values are those of a table or of several samples. */
const MOST_VALUES = 3;
/** A text that counts one thing more often is a table, or many reports. */
const MOST_FIGURES = 40;

/** The disagreements among the figures of one key, in reading order. `inspection` is its last day, counted from 1970, where it is known. */
export function disagreements<M extends Measure>(measures: readonly M[], inspection: number | undefined): readonly Disagreement<M>[] {
  const found: Disagreement<M>[] = [];
  if (measures.length > MOST_FIGURES || measures.every(({ value }) => value === measures[0]?.value)) return found;
  const told = new Set<M>();
  measures.forEach((figure, index) => {
    if (told.has(figure)) return;
    const same = measures.filter((each) => each !== figure && compared(figure, each, inspection) !== undefined);
    if (new Set([figure, ...same].map(({ value }) => value)).size > MOST_VALUES) return;
    const others = same.filter((each) => each.sentence !== figure.sentence && differ(figure, each, compared(figure, each, inspection)));
    const [first] = others;
    if (!first) return;
    const agreeing = same.filter((each) => each.value === figure.value).length;
    const against = others.filter(({ value }) => value === first.value);
    // told at the one that stands alone, else at the later one
    if (agreeing + 1 > against.length || (agreeing + 1 === against.length && index < measures.indexOf(first))) return;
    for (const each of [figure, ...against]) told.add(each);
    const sure = against.some((each) => compared(figure, each, inspection) === "same" && apart(figure.value, each.value) > CLOSE);
    found.push({ figure, others: against, sure });
  });
  return found;
}

/** "same" where both are of one time, "maybe" where they may be of different days; undefined where they are of different times. */
function compared(a: Measure, b: Measure, inspection: number | undefined): "same" | "maybe" | undefined {
  const [one, other] = [a.period, b.period];
  if (one.kind === other.kind && one.at === other.at) {
    if (one.kind !== "now") return "same";
    return a.specific ? (a.periodWords !== undefined && b.periodWords !== undefined ? "same" : "maybe") : undefined;
  }
  const dated = one.at === "" ? other : one;
  const open = one.at === "" ? one : other;
  if (open.at !== "" || dated.at === "") return undefined;
  const openWords = one.at === "" ? a.periodWords : b.periodWords;
  const near = inspection !== undefined && Math.abs((dated.day ?? Number.NaN) - inspection) <= NEAR_DAYS;
  if (open.kind === "year" && dated.kind === "year") return near ? "maybe" : undefined;
  // "at the time of the inspection" is another day than one that is named
  if (open.kind === "now" && dated.kind === "day" && near && openWords === undefined) return a.specific ? "maybe" : undefined;
  return undefined;
}

/** A figure of so many days before or after an inspection is one of the inspection. */
const NEAR_DAYS = 75;

/** Shares of the larger value: figures that differ less are close; of different days, they may both be right. */
const CLOSE = 0.03;
const DRIFT = 0.01;
/** About and more than leave so much room. */
const ROUGH = 0.1;

function apart(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

function differ(a: Measure, b: Measure, how: "same" | "maybe" | undefined): boolean {
  if (how === undefined || a.value === b.value) return false;
  if (isRounding(a.value, b.value) || isRounding(b.value, a.value)) return false;
  const gap = apart(a.value, b.value);
  if (how === "maybe" && gap <= DRIFT) return false;
  // a tenth of the other, or less, is another thing
  if (how === "maybe" && gap > 0.6) return false;
  if (a.approx !== "exact" || b.approx !== "exact") return gap > ROUGH && !isBound(a, b) && !isBound(b, a);
  return true;
}

/** 68 is 68.2 and 0.35 is 0.348, rounded. */
function isRounding(rounded: number, value: number): boolean {
  const decimals = (String(rounded).split(".")[1] ?? "").length;
  const factor = 10 ** decimals;
  return (String(value).split(".")[1] ?? "").length > decimals && Math.round(value * factor) / factor === rounded;
}

/** "More than 350" holds for 355. */
function isBound({ approx, value }: Measure, other: Measure): boolean {
  return (approx === "at-least" && other.value >= value) || (approx === "at-most" && other.value <= value) || approx === "range";
}
