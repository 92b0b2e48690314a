import { PACES } from "../../lexicon/judgement-contexts.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Match } from "./denial.ts";
import { copulas, type Unit } from "./units.ts";

const paces = wordSet(PACES);
/** What is blamed where it is late. */
const lateThings = wordSet(
  "reviews calls cases statements plans assessments payments reports visits discharges medicines medication starts repairs replies letters feedback diagnosis diagnoses appointments",
);
/** What is blamed for being done late, as a participle. */
const deliveries = wordSet(
  "finished filed answered attended logged recorded completed issued delivered submitted held sent produced reviewed visited started begun made allocated paid notified published served given offered sent",
);

/** "Visits are late", "47 were | finished | late", "over a year | late", "late reviews"; not "late on Friday". */
export function beingLate(units: readonly Unit[], at: number): Match | undefined {
  const previous = units[at - 1]?.text ?? "";
  const next = units[at + 1]?.text ?? "";
  if (lateThings.has(next) && !/^(?:my|his|her|their|the|your|challenge|chase|tackle|monitor|track|report|reduce)$/.test(previous))
    return { from: at, to: at + 1, polarity: -1 };
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
  if (
    /^(?:began|begin|begins|started|starts|given|came|come|comes|ran|runs|running|happen|happens|happened)$/.test(previous) &&
    !/^(?:in|to|for)$/.test(next)
  )
    return { from: at, to: at + 1, polarity: -1 };
  // "letters sent late to families"
  if (deliveries.has(previous) && lateThings.has(units[at - 2]?.text ?? "")) return { from: at - 1, to: at + 1, polarity: -1 };
  // "were over a year | late", "medicines given hours | late", "reached the doctor weeks late"
  if (/^(?:days?|weeks?|months?|years?)$/.test(previous) && copulas.has(lastCopula(units, at)))
    return { from: at, to: at + 1, polarity: -1 };
  const isEnd = !units[at + 1] || units[at + 1]?.kind === "stop" || /^(?:but|and|because|or|on|in|with|for|when|could)$/.test(next);
  if (/^(?:hours?|minutes|days|weeks|months|years)$/.test(previous) && isEnd && !isCase(units, at))
    return { from: at, to: at + 1, polarity: -1 };
  // "turned up late", "came back late", "visits were written up late"
  if (
    /^(?:up|back|in|out)$/.test(previous) &&
    /^(?:turn(?:s|ed|ing)?|c[ao]mes?|written|handed|sent|typed|went)$/.test(units[at - 2]?.text ?? "") &&
    // "he came back late": a child's evening
    !(
      previous !== "up" &&
      /^(?:he|she|they|i|we|you|child|children|boy|girl|boys|girls|people|pupils?|teenagers?)$/.test(units[at - 3]?.text ?? "")
    )
  )
    return { from: at, to: at + 1, polarity: -1 };
  if (deliveries.has(previous) && units.slice(Math.max(0, at - 5), at - 1).some((unit) => copulas.has(unit.text) || unit.text === "been"))
    return { from: at - 1, to: at + 1, polarity: -1 };
  return undefined;
}

/** "If your carer is more than an hour late, ring us." */
function isCase(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 10), at).some(({ text }) => /^(?:if|when|whenever)$/.test(text));
}

/** The copula before a measure of time, "" where there is none: "were over a year | late". */
function lastCopula(units: readonly Unit[], at: number): string {
  return units.slice(Math.max(0, at - 6), at).findLast((unit) => copulas.has(unit.text))?.text ?? "";
}

/** "Progress has slowed", "the pace of change had quickened". */
export function slowed(units: readonly Unit[], at: number): Match | undefined {
  if (!/^(?:has|have|had|also|further|recently)$/.test(units[at - 1]?.text ?? "")) return undefined;
  for (let i = at - 2; i >= Math.max(0, at - 12) && !/^[.;:]$/.test(units[i]?.text ?? ""); i--)
    if (paces.has(units[i]?.text ?? "")) return { from: at, to: at + 1, polarity: units[at]?.text === "slowed" ? -1 : 1 };
  return undefined;
}
