import type { Match } from "./judgement-denial.ts";
import { copulas, type Unit } from "./judgement-units.ts";
import { wordSet } from "./phrase-book.ts";

/** What is blamed for being done late, as a participle. */
const deliveries = wordSet(
  "finished filed answered completed issued delivered submitted held sent produced reviewed visited started begun made allocated paid notified published served given offered sent",
);

/** "Visits are late", "47 were | finished | late", "over a year | late", "late reviews"; not "late on Friday". */
export function beingLate(units: readonly Unit[], at: number): Match | undefined {
  const previous = units[at - 1]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  if (next === "reviews") return { from: at, to: at + 1, polarity: -1 };
  // "came late in the day", "late on Friday"
  if (
    /^(?:on|last|this|that|at|afternoon|evening|night|morning|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      next,
    )
  )
    return undefined;
  if (/^(?:was|were|is|are|be|been|often|or|and|arrive|arrived|arrives|arriving|:)$/.test(previous))
    return { from: at, to: at + 1, polarity: -1 };
  // "visits began late"; not "came late in the year"
  if (/^(?:began|begin|begins|started|starts|came|come|comes|ran|runs|running)$/.test(previous) && !/^(?:in|to|for)$/.test(next))
    return { from: at, to: at + 1, polarity: -1 };
  // "were over a year | late", "medicines given hours | late", "reached the doctor weeks late"
  if (/^(?:days?|weeks?|months?|years?)$/.test(previous) && copulas.has(lastCopula(units, at)))
    return { from: at, to: at + 1, polarity: -1 };
  if (/^(?:hours?|days|weeks|months|years)$/.test(previous) && (!units[at + 1] || /^(?:[.,;]|but|and|because|or|on|in|with)$/.test(next)))
    return { from: at, to: at + 1, polarity: -1 };
  if (deliveries.has(previous) && units.slice(Math.max(0, at - 5), at - 1).some((unit) => copulas.has(unit.text) || unit.text === "been"))
    return { from: at - 1, to: at + 1, polarity: -1 };
  return undefined;
}

/** The copula before a measure of time, "" where there is none: "were over a year | late". */
function lastCopula(units: readonly Unit[], at: number): string {
  return units.slice(Math.max(0, at - 6), at).findLast((unit) => copulas.has(unit.text))?.text ?? "";
}
