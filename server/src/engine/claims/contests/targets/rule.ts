import type { Contested } from "../../claim.ts";
import type { Place } from "../../sayings/saying.ts";
import type { Target } from "./contestable.ts";
import type { Question } from "./question.ts";

/** A way of telling what a clause is about; undefined where it does not apply. */
export type Rule = (asked: Question) => Target | undefined;

export function about(against: Contested, target?: Place): Target {
  return target ? { against, target } : { against };
}
