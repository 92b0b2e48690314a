import type { Note } from "../../annotations/index.ts";

/** True for what a reader says of a tag, a dispute or a section: it is shown there, not as a thread. */
export function isJudging({ verdict, review, checked }: Note): boolean {
  return verdict !== undefined || review !== undefined || checked !== undefined;
}
