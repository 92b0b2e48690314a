import type { Statistic } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";
import type { Card, Line } from "./card.ts";

export function statisticCard(statistic: Statistic, { analysis }: Reading): Card {
  const words = analysis.document.text.slice(statistic.start, statistic.end);
  const amount = amountOf(statistic);
  const lines: Line[] = [];
  if (amount) lines.push(`“${words}” is read as ${amount}.`);
  if (statistic.of) lines.push(`Of what: ${statistic.of}.`);
  if (statistic.category === "proportion") lines.push("A share in words. No value is read into it.");
  return { title: `${titles[statistic.category]}${amount ? `: ${amount}` : ""}`, lines: lines.length > 0 ? lines : [`“${words}”`] };
}

/** "at least 100", "900 to 950 children"; undefined where the words give no number. */
function amountOf({ value, min, max, unit, approx }: Statistic): string | undefined {
  if (min !== undefined || max !== undefined) {
    const range = [min, max].filter((bound) => bound !== undefined).map(number);
    return withUnit(range.join(" to "), unit);
  }
  if (value === undefined) return undefined;
  return `${bounds[approx ?? "exact"]}${withUnit(number(value), unit, value)}`;
}

const bounds = { exact: "", about: "about ", "at-least": "at least ", "at-most": "at most ", range: "" } as const;

function withUnit(amount: string, unit: string | undefined, value?: number): string {
  if (unit === undefined) return amount;
  if (unit === "%") return `${amount}%`;
  if (unit === "GBP") return `£${amount}`;
  return `${amount} ${value === 1 || unit.startsWith("per ") ? unit : `${unit}s`}`;
}

function number(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 4 });
}

const titles: Record<Statistic["category"], string> = {
  count: "Count",
  percentage: "Percentage",
  fraction: "Fraction",
  proportion: "Proportion in words",
  money: "Money",
  rate: "Rate",
  duration: "Duration",
  age: "Age",
  ratio: "Ratio",
  rank: "Rank",
};
