import { namedInspectorate, type ProportionBand, proportionBands } from "../../engine/frameworks/index.ts";
import type { SourceText, Statistic } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";
import type { Card, Line } from "./card.ts";

export function statisticCard(statistic: Statistic, { analysis }: Reading): Card {
  const words = analysis.document.text.slice(statistic.start, statistic.end);
  const amount = amountOf(statistic);
  const lines: Line[] = [];
  if (amount && amount !== words) lines.push(`“${words}” is read as ${amount}.`);
  if (statistic.of) lines.push(`What is counted: ${statistic.of}.`);
  if (statistic.period) lines.push(`When: ${statistic.period}.`);
  if (statistic.place) lines.push(`Where: ${statistic.place}.`);
  if (statistic.category === "proportion") lines.push(...shareLines(words, analysis.document.text));
  return {
    title: `${titles[statistic.category]}${amount ? `: ${amount}` : ""}`,
    lines: lines.length > 0 ? lines : ["What it counts is not stated in so many words."],
  };
}

/** UTF-16 code units at a text's beginning in which its inspectorate is named. */
const OPENING = 12_000;

/** What share the words stand for, and by whose convention. */
function shareLines(words: string, text: SourceText): Line[] {
  const bands = proportionBands(words, namedInspectorate(text.slice(0, OPENING)));
  if (bands.length === 0) return ["No published meaning: the words give no share."];
  return bands.flatMap(shareLine);
}

function shareLine({ basis, convention, min, max, confidence, places, source }: ProportionBand): Line[] {
  const probably = confidence === "medium" ? ", probably" : "";
  switch (basis) {
    case "published":
      return [`${convention}${probably}: ${min}% to ${max}%.`, ...(source ? [{ source: source.url }] : [])];
    case "observed":
      return [
        `There is no published band. Where ${convention} print the percentage beside these words, it is ${min}% to ${max}% (${places} places).`,
      ];
    case "meaning":
      return [
        min === 0
          ? `${convention}: less than ${max}%.`
          : max === 100
            ? `${convention}: more than ${min}%.`
            : `${convention}: ${min}% to ${max}%.`,
      ];
  }
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
