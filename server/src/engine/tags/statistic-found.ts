import type { Statistic } from "./tag.ts";

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
