import { GRADE_NOUNS } from "../../lexicon/judgement-told-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Match } from "./denial.ts";
import type { Unit } from "./units.ts";

const gradeNouns = wordSet(GRADE_NOUNS);
/** Words that rank a grade. */
export const rankWords: ReadonlySet<string> = new Set([
  ...["lowest", "bottom", "highest", "top"],
  ...["second", "joint", "third", "next"].flatMap((place) => [`${place} lowest`, `${place} highest`]),
]);

/** "rated inadequate, the lowest grade there is": said once; "adequate last time, now the bottom grade" is not. */
export function isGradeAgain(units: readonly Unit[], at: number, taken: ReadonlySet<number>): boolean {
  const text = units[at]?.text ?? "";
  if (taken.size === 0 || !rankWords.has(text)) return false;
  const lies = /\b(?:lowest|bottom)$/.test(text)
    ? /^(?:adequate|satisfactory|good|outstanding)$/
    : /^(?:adequate|satisfactory|inadequate)$/;
  return ![...taken].every((i) => lies.test(units[i]?.text ?? ""));
}

/** "the lowest possible grade", "the lowest of the three outcomes", "escaped the bottom mark": a grade by its rank. */
export function rankedGrade(units: readonly Unit[], at: number): Match | undefined {
  const text = units[at]?.text ?? "";
  const sign = /\b(?:lowest|bottom)$/.test(text) ? -1 : /\b(?:highest|top)$/.test(text) ? 1 : 0;
  if (sign === 0) return undefined;
  const isOf = units[at + 1]?.text === "of";
  let noun = at + 1;
  while (noun < at + (isOf ? 7 : 4) && !gradeNouns.has(units[noun]?.text ?? "")) {
    if (units[noun]?.kind === "stop" || /^(?:since|for|in|that|and|to|at|on|with|by)$/.test(units[noun]?.text ?? "")) return undefined;
    noun++;
  }
  if (!gradeNouns.has(units[noun]?.text ?? "") || (!isOf && /s$/.test(units[noun]?.text ?? ""))) return undefined;
  // "Emotional abuse is the highest category": a count.
  if (sign > 0 && /^(?:bands?|category|categories)$/.test(units[noun]?.text ?? "")) return undefined;
  const verb = /^(?:the|its|their|a)$/.test(units[at - 1]?.text ?? "") ? at - 2 : at - 1;
  const isEscaped = /^(?:escaped|avoided|escapes|avoids|dodged|missed)$/.test(units[verb]?.text ?? "");
  return isEscaped ? { from: verb, to: noun + 1, polarity: sign > 0 ? -1 : 1 } : { from: at, to: noun + 1, polarity: sign };
}
