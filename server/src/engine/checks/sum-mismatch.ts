import type { Figure, Relation } from "../claims/figures/index.ts";
import { type Fault, number, percent } from "./arithmetic.ts";
import type { Check } from "./check.ts";

type Kind<K extends Relation["kind"]> = Extract<Relation, { kind: K }>;

/** Parts that do not make up the whole they are said to make up, and differences that are not the difference. */
export const sumMismatch: Check = {
  id: "sum-mismatch",
  summary: "Parts that do not add up to the whole they are said to make up, or a difference that is not that between its two figures.",
  level: "warning",
  sparesContested: true,
  ofRelation: (relation) => {
    switch (relation.kind) {
      case "sum":
        return sum(relation);
      case "percent-sum":
        return percentSum(relation);
      case "difference":
        return difference(relation);
      case "changed-by":
        return (relation.by.kind === relation.from.kind && relation.by.kind !== "p") || relation.by.kind === "o"
          ? changedBy(relation)
          : undefined;
      default:
        return undefined;
    }
  },
};

function total(parts: readonly Figure[]): number {
  return parts.reduce((sum, part) => sum + part.value, 0);
}

function sum({ whole, parts, others, complete }: Kind<"sum">): Fault | undefined {
  const all = total(parts);
  const [first] = parts;
  if (!first || all === whole.value || (!complete && all < whole.value)) return undefined;
  if (whole.half > 0 && Math.abs(all - whole.value) <= whole.half) return undefined;
  // A sub-total, or another whole, may stand among the figures: if any reading adds up, nothing is said.
  if (
    others.some((other) =>
      subsetAddsUp(
        [...new Set([...parts, ...others, whole])].filter((one) => one !== other),
        other.value,
        parts.at(-1),
      ),
    )
  )
    return undefined;
  return {
    at: [whole, ...parts],
    message: `${parts.map(({ text, value }) => (/^\d/.test(text) ? text : number(value))).join(" + ")} is ${number(all)}, not ${whole.text}. One of the figures may be wrong, or the parts overlap or leave some out.`,
    related: [whole, ...parts],
  };
}

/** True if some of the figures, `needed` among them, add up to a value. There are at most ten of them. */
function subsetAddsUp(figures: readonly Figure[], value: number, needed: Figure | undefined): boolean {
  const rest = figures.filter((one) => one !== needed).slice(0, 9);
  for (let chosen = 1; chosen < 2 ** rest.length; chosen++) {
    if (total(rest.filter((_, i) => chosen & (2 ** i))) + (needed?.value ?? 0) === value) return true;
  }
  return false;
}

function percentSum({ parts, complete }: Kind<"percent-sum">): Fault | undefined {
  if (parts.some((part) => part.approx !== "exact")) return undefined;
  const all = total(parts);
  const last = parts.at(-1);
  const slack = parts.reduce((sum, part) => sum + part.half, 0);
  const off = Math.abs(all - 100);
  if (off <= Math.max(1, slack) + 1e-9 || !last || (!complete && all < 102)) return undefined;
  // Only some of the percentages before may be of the same whole.
  if (complete && subsetIsWhole(parts, last, slack)) return undefined;
  return {
    at: [last, ...parts.slice(0, -1)],
    message: `${parts.map(({ text }) => text).join(" + ")} is ${percent(all)}, ${complete ? `not 100 %. The rest would be ${percent(100 - (all - last.value))}` : "more than all of them. One of the shares may be wrong, or they overlap"}.`,
    related: parts,
    ...(off <= 2 ? { level: "hint" as const } : {}),
  };
}

function subsetIsWhole(parts: readonly Figure[], last: Figure, slack: number): boolean {
  const before = parts.slice(0, -1);
  for (let chosen = 1; chosen < 2 ** before.length; chosen++) {
    if (Math.abs(total(before.filter((_, i) => chosen & (2 ** i))) + last.value - 100) <= Math.max(1, slack)) return true;
  }
  return false;
}

function difference({ values, by, than, direction }: Kind<"difference">): Fault | undefined {
  const [first] = values;
  if (!first) return undefined;
  const slack = (one: Figure): number => (by.kind === "c" && than.kind === "c" ? 0 : one.half + by.half + than.half);
  const fits = (one: Figure): boolean => Math.abs(Math.abs(one.value - than.value) - by.value) <= slack(one) + 1e-9 && rightWay(one);
  const rightWay = (one: Figure): boolean =>
    direction === "away" || (direction === "up" ? one.value >= than.value : one.value <= than.value);
  if (values.some(fits)) return undefined;
  const gap = first.value - than.value;
  const word = gap >= 0 ? "more" : "less";
  return {
    at: [by, than],
    message: `${first.text} is ${number(Math.abs(gap))} ${word} than ${than.text}, not ${by.text}${direction === "away" ? "" : direction === "up" ? " more" : " less"}.`,
    related: [first, by, than],
  };
}

/** "an increase of 12, from 310 to 347". */
function changedBy({ from, to, by }: Kind<"changed-by">): Fault | undefined {
  if ([from, to, by].some((one) => one.approx !== "exact") || (by.kind === "o" ? from.kind !== "c" : by.unit !== from.unit))
    return undefined;
  const gap = Math.abs(to.value - from.value);
  const slack = from.kind === "c" ? from.half + to.half + by.half : by.half + from.half + to.half;
  if (Math.abs(gap - by.value) <= slack + 1e-9) return undefined;
  return {
    at: [by, from, to],
    message: `From ${from.text} to ${to.text} is a difference of ${number(gap)}, not ${by.text}.`,
    related: [from, to, by],
  };
}
