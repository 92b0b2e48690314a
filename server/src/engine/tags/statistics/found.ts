import type { Statistic } from "../tag.ts";
import type { Tokens } from "../words/tokens.ts";
import { type Bounded, boundAfter, boundBefore, boundOutside } from "./bounds.ts";
import { readPeriodBehindBound } from "./units.ts";

/** A statistic as a stretch of tokens: `first` inclusive, `next` exclusive. It has all its fields, said or not: objects of one shape are quick to read. */
export interface Found {
  readonly first: number;
  readonly next: number;
  readonly category: Statistic["category"];
  readonly value: Statistic["value"];
  readonly min: Statistic["min"];
  readonly max: Statistic["max"];
  readonly unit: Statistic["unit"];
  readonly approx: Statistic["approx"];
  /** What is counted, where it stands inside the span ("one call in seven"). */
  readonly counted: string | undefined;
  /** Code units of the last token that do not belong to it ("one year's"). */
  readonly cut: number;
}

/** What has to be said of a statistic. */
export type FoundFields = Pick<Found, "first" | "next" | "category"> & Partial<Found>;

/** What stands at a token: a statistic, or only where to go on reading. */
export type Step = { readonly found?: Found; readonly next: number };

/** What was found, and that reading goes on behind it. */
export function finish({ first, next, category, value, min, max, unit, approx, counted, cut = 0 }: FoundFields): Step {
  return { found: { first, next, category, value, min, max, unit, approx, counted, cut }, next };
}

/** Adds the bounds around a quantity to it. */
export function withBounds(tokens: Tokens, floor: number, inWords: boolean, core: FoundFields): Step {
  const { first, next, category, value, min, max, unit, counted } = core;
  const bounded: Bounded = { category, value: value ?? min, inWords, next };
  const before = boundBefore(tokens, first, floor, bounded);
  const after = before ? undefined : boundAfter(tokens, next);
  const approx = core.approx === "range" ? "range" : (before?.approx ?? after?.approx ?? boundOutside(tokens, first) ?? "exact");
  const cut = after ? 0 : (core.cut ?? 0);
  const period = after && category === "duration" ? readPeriodBehindBound(tokens, after.at) : undefined;
  if (period) return finish({ ...core, category: "rate", unit: `${unit} per ${period.unit}`, next: period.next, approx, cut });
  const found = { first: before?.at ?? first, next: after?.at ?? next, category, value, min, max, unit, approx, counted, cut };
  return { found, next: found.next };
}
