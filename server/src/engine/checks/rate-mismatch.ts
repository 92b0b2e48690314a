import { type Figure, type PartFigures, type Relation, rangeOf } from "../claims/figures/index.ts";
import { distance, type Fault, findingOf, number, once, slip } from "./arithmetic.ts";
import type { Check, PartFinding, SpreadFinding } from "./check.ts";

type RateOf = Extract<Relation, { kind: "rate" }>;

/** A rate that its count and the population do not give: "281 children (a rate of 59.8 per 10,000)" of 70,600. */
export const rateMismatch: Check = {
  id: "rate-mismatch",
  summary: "A rate per 10,000 that its count and the stated population do not give.",
  level: "warning",
  sparesContested: true,
  ofDocument: ({ figures, memory }) => memory.rates.answer(figures, tellsOfRates, () => mismatches(figures)),
};

/** Relative differences: rounding and the age of the estimate up to 2 %, a hint up to 5 %. */
const ROUNDING = 0.02;
const MINOR = 0.05;
/** Two populations that rates of one report imply may differ by so much: they are of different years. */
const OTHER_YEAR = 0.2;

function tellsOfRates({ kinds, populations }: PartFigures): boolean {
  return kinds.has("rate") || populations.length > 0;
}

function mismatches(figures: readonly PartFigures[]): readonly (PartFinding | SpreadFinding)[] {
  const rates: RateOf[] = [];
  const told: Figure[] = [];
  for (const part of figures) {
    if (part.kinds.has("rate")) for (const relation of part.relations) if (relation.kind === "rate") rates.push(relation);
    for (const population of part.populations) told.push(population);
  }
  const populations = saying(told);
  const found = rates.flatMap((relation) => {
    const own = relation.population ? saying([relation.population]) : populations;
    return (own.figures.length > 0 ? rememberedAgainst(relation, own) : asFinding(againstOthers(relation, rates))) ?? [];
  });
  return once(found);
}

function asFinding(fault: Fault | undefined): PartFinding | SpreadFinding | undefined {
  return fault && findingOf(fault);
}

/** What a text says of how many live in its area. */
interface Populations {
  readonly figures: readonly Figure[];
  /** All that a rate is judged by: equal for populations that say the same. */
  readonly says: string;
}

function saying(figures: readonly Figure[]): Populations {
  return { figures, says: figures.map(({ value, text }) => `${value} ${text}`).join("\n") };
}

interface Remembered {
  readonly says: string;
  /** The population that it was told against, and its index. */
  readonly named: Figure | undefined;
  readonly index: number;
  readonly finding: PartFinding | SpreadFinding | undefined;
}

const known = new WeakMap<RateOf, Remembered>();

/** What a rate says against the populations stays as long as they say the same, and the one that it names is where it was. */
function rememberedAgainst(relation: RateOf, { figures, says }: Populations): PartFinding | SpreadFinding | undefined {
  const before = known.get(relation);
  if (before?.says === says && (!before.named || figures[before.index] === before.named)) return before.finding;
  const fault = againstPopulation(relation, figures);
  const named = fault?.related.at(-1);
  const finding = asFinding(fault);
  known.set(relation, { says, named, index: named ? figures.indexOf(named) : -1, finding });
  return finding;
}

function per(rate: Figure): number {
  return Number(/per ([\d,]+)/.exec(rate.unit)?.[1]?.replaceAll(",", "") ?? "0");
}

function againstPopulation({ count, rate }: RateOf, populations: readonly Figure[]): Fault | undefined {
  const base = per(rate);
  // "6,300 children aged under five live …": the children of the area are the most that are told of.
  const most = Math.max(...populations.map((one) => one.value));
  if (base === 0) return undefined;
  const printed = rangeOf(rate);
  const [c] = [rangeOf(count)];
  const offs = populations.map((population) => {
    const given = { low: (c.low / population.value) * base, high: (c.high / population.value) * base };
    return { population, off: distance(given, printed) / Math.max(rate.value, 1e-9) };
  });
  const nearest = offs.reduce((a, b) => (b.off < a.off ? b : a));
  const best =
    nearest.off <= ROUNDING
      ? nearest
      : offs.filter(({ population }) => population.value >= 0.9 * most).reduce((a, b) => (b.off < a.off ? b : a));
  if (best.off <= ROUNDING || implausible(count, rate, best.population)) return undefined;
  const right = (count.value / best.population.value) * base;
  return {
    at: [count, rate],
    message: `${count.text} of ${lower(best.population.text)} is ${number(right)} per ${number(base)}, not ${rate.text}.${slip(rate, right)} ${rate.text} fits a population of about ${number((count.value / rate.value) * base, 0)}.`,
    // the population last: see `rememberedAgainst`
    related: [count, rate, best.population],
    ...(best.off <= MINOR ? { level: "hint" as const } : {}),
  };
}

/** A rate that is off by tens of times is of another population (births, adults, households), not wrong. */
function implausible(count: Figure, rate: Figure, population: Figure): boolean {
  const ratio = ((count.value / population.value) * per(rate)) / rate.value;
  return ratio > 12 || ratio < 1 / 12;
}

/** Where the population is not stated: the other rates of the report agree on one, and this one does not. */
function againstOthers({ count, rate }: RateOf, all: readonly RateOf[]): Fault | undefined {
  const implied = impliedOf(count, rate);
  const others = all.filter((one) => one.count !== count && one.rate.unit === rate.unit);
  const bases = others.map((one) => ({ one, implied: impliedOf(one.count, one.rate) }));
  const agreeing = bases.filter((a) => bases.some((b) => a !== b && distance(a.implied, b.implied) <= 0.06 * a.implied.middle));
  const [first] = agreeing;
  if (!first || agreeing.length < 2 || agreeing.length < bases.length) return undefined;
  if (agreeing.some((other) => distance(implied, other.implied) <= OTHER_YEAR * Math.min(implied.middle, other.implied.middle)))
    return undefined;
  const right = (count.value / first.implied.middle) * per(rate);
  return {
    at: [count, rate],
    message: `${count.text} at ${rate.text} means a population of about ${number(implied.middle, 0)}; the report's other rates mean about ${number(first.implied.middle, 0)}, which would be ${number(right)} per ${number(per(rate))}.${slip(rate, right)}`,
    related: [count, rate, ...agreeing.slice(0, 2).flatMap(({ one }) => [one.count, one.rate])],
  };
}

function impliedOf(count: Figure, rate: Figure): { readonly low: number; readonly high: number; readonly middle: number } {
  const [c, r] = [rangeOf(count), rangeOf(rate)];
  const base = per(rate);
  return {
    low: (c.low / Math.max(r.high, 1e-9)) * base,
    high: (c.high / Math.max(r.low, 1e-9)) * base,
    middle: (count.value / Math.max(rate.value, 1e-9)) * base,
  };
}

/** "Approximately 70,600" inside a sentence. */
function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
