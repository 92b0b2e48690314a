import type { Passage, Statistic } from "./tag.ts";

/** Statistics of one passage in reading order; offsets are into `passage.text`. */
export function tagStatistics(_passage: Passage): readonly Statistic[] {
  return [];
}
