import { wordSet } from "../words/phrase-book.ts";
import type { GradeMatch } from "./grades.ts";
import { copulas, type Unit } from "./units.ts";

/** The grades of Ofsted's report cards (since November 2025) that are of two words, and nothing else when they stand in quotation marks. */
export const reportCardGrades: ReadonlySet<string> = new Set([
  "needs attention",
  "urgent improvement",
  "expected standard",
  "strong standard",
]);

const learners = wordSet(
  "pupils pupil children child boys girls students learners apprentices leavers cohort % cent who they he she reading writing maths phonics",
);

/** "behaviour was urgent improvement", "inclusion is at the strong standard": words that mean nothing but the grade there. `places`: those of all grades' words in the sentence. */
export function isOfReportCard(units: readonly Unit[], { from, to, value }: GradeMatch, places: () => readonly GradeMatch[]): boolean {
  const before = units[from - 1]?.text ?? "";
  if (value.endsWith(" standard")) {
    const at = /^(?:an?|the)$/.test(before) ? from - 2 : from - 1;
    // Pupils are at a standard, too.
    return units[at]?.text === "at" && isVerb(units[at - 1]?.text ?? "") && !units.some(({ text }) => learners.has(text));
  }
  if (value !== "urgent improvement" || /^(?:in|to|of|on)$/.test(units[to]?.text ?? "")) return false;
  if (/^(?:is|are|was|were|as)$/.test(before)) return true;
  const isListed = /^(?:and|or|for)$/.test(before) || units[from - 1]?.kind === "stop";
  return isListed && places().some((place) => place.value !== value && reportCardGrades.has(place.value));
}

function isVerb(word: string): boolean {
  return copulas.has(word) || word === "be";
}
