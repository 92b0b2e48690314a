import type { Judgement, Passage } from "./tag.ts";

/** Judgements of one passage in reading order; offsets are into `passage.text`. */
export function tagJudgements(_passage: Passage): readonly Judgement[] {
  return [];
}
