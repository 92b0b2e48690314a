import { MONTHS } from "../../text/calendar.ts";
import type { Word } from "../words/name-words.ts";

/* Words that stand between a role and the comma before its bearer and are no part of it: when and where the role is held. */

/** Index of the last word of a role of which the words end at `end`, behind which a comma and the name follow; `end` where nothing stands between. */
export function beforeAside(words: readonly Word[], end: number): number {
  const [before, middle, last] = [words[end - 2]?.lower, words[end - 1]?.lower, words[end]];
  // "Her deputy there, | Ann Lowe"
  if (last?.lower === "there" && last.gap === " ") return end - 1;
  // "Your inspector in May, | Ann Lowe"
  if (/^(?:in|last)$/.test(middle ?? "") && last && isMonth(last)) return end - 2;
  // "The director at the time, | Ann Lowe", "The group leader on the council, | Ann Lowe"
  if (middle !== "the" || last === undefined) return end;
  return (before === "at" && TIMES.test(last.lower)) || (before === "on" && BODIES.test(last.lower)) ? end - 3 : end;
}

const TIMES = /^(?:time|moment)$/;
const BODIES = /^(?:council|board|committee|authority|panel|assembly)$/;

const IS_MONTH = new RegExp(`^${MONTHS}$`);

/** True for the name of a month, as a date has it. */
export function isMonth({ capital, lower }: Word): boolean {
  return capital && IS_MONTH.test(lower);
}
