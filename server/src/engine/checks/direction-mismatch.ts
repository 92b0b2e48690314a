import { type Figure, type Relation, rangeOf } from "../claims/figures/index.ts";
import type { Fault } from "./arithmetic.ts";
import type { Check } from "./check.ts";

type Change = Extract<Relation, { kind: "change" }>;

/** Words that say up where the figures go down, or the other way: "a reduction from 310 to 355". */
export const directionMismatch: Check = {
  id: "direction-mismatch",
  summary: "A rise, a fall or a comparison whose two figures go the other way.",
  level: "warning",
  sparesContested: true,
  ofRelation: (change) => {
    if (change.kind !== "change") return undefined;
    const { direction, from, to, others, compared } = change;
    if (holds(direction, from, to) || others.some((other) => other.unit === to.unit && holds(direction, from, other))) return undefined;
    const equal = to.value === from.value;
    // Two shares printed alike may still differ before rounding.
    const rounded = equal && (to.kind === "p" || to.kind === "r" || to.half > 0.5) && compared;
    return {
      at: [from, to],
      message: message(change, equal),
      related: compared ? [to, from] : [from, to],
      ...(rounded ? { level: "hint" as const } : {}),
    } satisfies Fault;
  },
};

function holds(direction: Change["direction"], from: Figure, to: Figure): boolean {
  if (isPlain(to) && isPlain(from)) return direction === "up" ? to.value > from.value : to.value < from.value;
  const [a, b] = [rangeOf(from), rangeOf(to)];
  return direction === "up" ? b.high >= a.low : b.low <= a.high;
}

/** "a maximum of £2,000" is compared as £2,000 is; "more than 40" is not. */
function isPlain({ approx, text }: Figure): boolean {
  return approx === "exact" || ((approx === "at-most" || approx === "at-least") && /^(?:up to |[£\d])/i.test(text));
}

function message({ direction, from, to, word, compared }: Change, equal: boolean): string {
  const fact = equal ? "the same as" : to.value > from.value ? "more than" : "less than";
  if (compared) return `${to.text} is ${fact} ${from.text}, not ${word.toLowerCase()} it. Check both figures and the word “${word}”.`;
  const moved = equal ? "no change" : direction === "up" ? "a fall" : "a rise";
  return `From ${from.text} to ${to.text} is ${moved}, but the text says “${word}”. The figures may have changed places, or the word is wrong.`;
}
