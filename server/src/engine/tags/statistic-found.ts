import type { Statistic } from "./tag.ts";

/** A statistic as a stretch of tokens: `first` inclusive, `next` exclusive. */
export interface Found extends Pick<Statistic, "category" | "value" | "min" | "max" | "unit" | "approx"> {
  readonly first: number;
  readonly next: number;
  /** What is counted, where it stands inside the span ("one call in seven"). */
  readonly counted?: string;
  /** Code units of the last token that do not belong to it ("one year's"). */
  readonly cut?: number;
}
