import type { Judgement } from "../tags/tag.ts";

/** A grade where a text first tells it: of "downgraded from outstanding to requires improvement" the second, which is the one in force. */
export function firstGradeInForce<T extends { readonly tag: Pick<Judgement, "start"> }>(grades: readonly T[], text: string): T | undefined {
  const [first, second] = grades;
  if (!first) return undefined;
  const before = text.slice(Math.max(0, first.tag.start - 12), first.tag.start);
  return second && /\bfrom [“‘"']?$/.test(before) && second.tag.start - first.tag.start < 60 ? second : first;
}
