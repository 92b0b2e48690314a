import type { Figure } from "../claims/figures/index.ts";
import { type Fault, number } from "./arithmetic.ts";
import type { Check } from "./check.ts";

/** A part that is greater than the whole it is of: "57 of the 42". */
export const partExceedsWhole: Check = {
  id: "part-exceeds-whole",
  summary: "A part that is greater than the whole it is said to be of.",
  level: "warning",
  sparesContested: true,
  ofRelation: (relation) => {
    if (relation.kind === "more-than-all") return moreThanAll(relation.share, relation.count);
    if (relation.kind !== "part") return undefined;
    const { part, whole, others } = relation;
    if (!(least(part) > most(whole)) || others.some((other) => most(other) >= part.value)) return undefined;
    return {
      at: [part, whole],
      message: `${part.text} cannot be part of ${whole.text}: it is ${number(part.value - whole.value)} more. Either figure may be wrong, or the two count different things.`,
      related: [part, whole],
    };
  },
};

function moreThanAll(share: Figure, count: Figure): Fault {
  return {
    at: [share, count],
    message: `${share.text} is more than all of them. Check the percentage, or what it is a share of.`,
    related: [count, share],
  };
}

function least({ value, approx, half }: Figure): number {
  return approx === "about" || approx === "at-most" || approx === "below" ? value * 0.8 : value - half;
}

function most({ value, approx, half }: Figure): number {
  return approx === "at-least" || approx === "above" ? Number.POSITIVE_INFINITY : approx === "about" ? value * 1.2 : value + half;
}
