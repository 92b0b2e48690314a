import { type Figure, type Relation, rangeOf } from "../claims/figures/index.ts";
import { distance, type Fault, number, percent } from "./arithmetic.ts";
import type { Check } from "./check.ts";

type Kind<K extends Relation["kind"]> = Extract<Relation, { kind: K }>;

/** A share in words that the figures beside it do not bear out: "a third (118)" of 210, "most (27%)", "doubled from 40 to 55". */
export const fractionMismatch: Check = {
  id: "fraction-mismatch",
  summary: "A share or multiple in words (a third, most, doubled) that the figures beside it do not bear out.",
  level: "warning",
  sparesContested: true,
  ofRelation: (relation) => {
    if (relation.kind === "share") return relation.share.kind === "p" ? undefined : share(relation);
    if (relation.kind !== "changed-by") return undefined;
    return relation.by.kind === "x" || relation.by.kind === "f" ? multiple(relation) : undefined;
  },
};

/** In percent, generously: the words are used loosely. Ofsted's own bands for "majority" and so on are narrower. */
const WORDS: readonly (readonly [words: RegExp, low: number, high: number])[] = [
  [/\b(?:almost|nearly|virtually|practically) (?:all|every)\b|\boverwhelming majority\b/i, 75, 100],
  [/\b(?:vast|very large|great|huge) majority\b/i, 60, 100],
  [/\blarge majority\b/i, 52, 100],
  [/\blarge minority\b/i, 20, 50],
  [/\bvery small minority\b/i, 0, 30],
  [/\bminority\b/i, 0, 50],
  [/\bmajority\b|^most\b/i, 50, 100],
  [/\bfew\b|\bhandful\b/i, 0, 50],
];

/** What a share in words may be in percent; undefined for words that say no size. */
function bandOf({ kind, text, value, approx }: Figure): { readonly low: number; readonly high: number } | undefined {
  if (kind === "w") {
    const found = WORDS.find(([words]) => words.test(text));
    return found && { low: found[1], high: found[2] };
  }
  const middle = 100 * value;
  const side = Math.max(1, Math.min(3, middle * 0.2));
  switch (approx) {
    case "exact":
      return { low: middle - side, high: middle + side };
    case "about":
      return { low: middle - Math.max(5, side), high: middle + Math.max(5, side) };
    case "below":
      return { low: middle - 10, high: middle + 0.7 };
    case "above":
      return { low: middle - 0.7, high: middle + 8 };
    case "at-least":
      return { low: middle - 0.7, high: 100 };
    case "at-most":
      return { low: 0, high: middle + 0.7 };
  }
}

function share({ share: words, part, whole, percent: printed, others }: Kind<"share">): Fault | undefined {
  const band = bandOf(words);
  if (!band) return undefined;
  const given = printed ? rangeOf({ ...printed, half: 0 }) : part && whole && ofWhole(part, whole);
  if (!given) return undefined;
  const off = distance(given, band);
  if (off <= 0.5) return undefined;
  if (part && others.some((other) => other.value >= part.value && distance(ofWhole(part, other) ?? given, band) === 0)) return undefined;
  const figures = printed ? [words, printed] : part && whole ? [words, part, whole] : [words];
  const right = (given.low + given.high) / 2;
  const fact = printed
    ? `“${words.text}” and ${printed.text} do not agree`
    : `${part?.text} of ${whole?.text} is ${percent(right)}, not ${words.text.toLowerCase()}`;
  return {
    at: [words, ...figures.filter((one) => one !== words && one.home === words.home && one !== whole)],
    message: `${fact}${words.kind === "w" ? saysBand(band) : printed ? ` (${number(100 * words.value)} %)` : ` (${percent(100 * words.value)})`}. Check the word and the figure.`,
    related: figures,
    ...(off <= 2 ? { level: "hint" as const } : {}),
  };
}

function saysBand({ low, high }: { readonly low: number; readonly high: number }): string {
  return high === 100 ? ` (it says at least ${percent(low)})` : ` (it says at most ${percent(high)})`;
}

function ofWhole(part: Figure, whole: Figure): { readonly low: number; readonly high: number } | undefined {
  const [p, w] = [rangeOf(part), rangeOf(whole)];
  if (w.low <= 0) return undefined;
  return { low: (100 * p.low) / w.high, high: (100 * p.high) / w.low };
}

/** "more than doubled, from 525 to 1,191"; "fell by a third, from 310 to 207". */
function multiple({ direction, from, to, by }: Kind<"changed-by">): Fault | undefined {
  if (from.value <= 0 || from.approx !== "exact" || to.approx !== "exact" || from.kind !== to.kind) return undefined;
  const ratio = to.value / from.value;
  const stated = by.kind === "x" ? by.value : direction === "down" ? 1 - by.value : 1 + by.value;
  const band = multipleBand(stated, by);
  const off = distance({ low: ratio, high: ratio }, band) / stated;
  if (off <= 0.02) return undefined;
  const times = by.kind === "x" ? `${number(ratio, 2)} times` : `a change of ${percent(100 * Math.abs(ratio - 1))}`;
  return {
    at: [by, from, to],
    message: `From ${from.text} to ${to.text} is ${times}, not “${by.text}”. Check the word and both figures.`,
    related: [by, from, to],
    ...(off <= 0.06 ? { level: "hint" as const } : {}),
  };
}

function multipleBand(stated: number, { approx, kind }: Figure): { readonly low: number; readonly high: number } {
  // "fell by almost a third" falls less far: what is nearly so, or more, is not told apart for falls.
  const side = kind === "f" ? 0.08 : 0.12;
  switch (approx) {
    case "at-least":
      return stated < 1 ? { low: 0, high: stated * 1.02 } : { low: stated, high: Number.POSITIVE_INFINITY };
    case "above":
      return stated < 1 ? { low: stated * 0.75, high: stated } : { low: stated, high: stated * 1.25 };
    case "below":
      return stated < 1 ? { low: stated, high: stated * 1.25 } : { low: stated * 0.8, high: stated * 1.01 };
    case "about":
      return { low: stated * 0.82, high: stated * 1.2 };
    case "at-most":
      return { low: 0, high: Math.max(stated, 1) };
    case "exact":
      return { low: stated * (1 - side), high: stated * (1 + side) };
  }
}
