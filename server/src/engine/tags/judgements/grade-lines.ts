import { AGREEING_AREAS, GRADED_FORCES, LINE_GRADED_NOUNS } from "../../lexicon/grade-words.ts";
import type { Passage } from "../tag.ts";
import { wordSet } from "../words/phrase-book.ts";
import { finite } from "./clause-end.ts";
import type { Match } from "./denial.ts";
import type { Unit } from "./units.ts";

/*
 * Grades that the layout of a report gives, or a sentence of its own make: "Inclusion: Strong standard", a cell of a table, "Good: Preventing crime;
 * Supporting victims", "Ambershire Police is adequate at responding to the public", "Outcomes for prisoners were reasonably good".
 */

const forces = wordSet(GRADED_FORCES);
const nouns = wordSet(LINE_GRADED_NOUNS);
const areas = AGREEING_AREAS.split("\n").filter(Boolean);
/** A label before a grade has no more words than this; a sentence with a colon has more. */
const LONGEST_LABEL = 14;

/** True where a line consists of a grade and what is graded. */
export function isGradeOfLine(units: readonly Unit[], place: Match, passage: Passage): boolean {
  if (isCell(units, place)) return true;
  if (passage.sentences.length !== 1) return false;
  return endsLine(units, place.to) ? isLabelled(units, place) || isNumbered(units, place) : opensList(units, place);
}

/** True if nothing but a full stop, bullets or arrows follows: "Good ●", "Inadequate ↓". */
export function endsLine(units: readonly Unit[], to: number): boolean {
  for (let i = to; i < units.length; i++) if (!/^[^\p{L}\p{N}?!,;:()]+$/u.test(units[i]?.text ?? "")) return false;
  return true;
}

/** "Early years | Good | Outstanding". */
function isCell(units: readonly Unit[], { from, to }: Match): boolean {
  const after = units[to]?.text;
  return units[from - 1]?.text === "|" && (after === undefined || after === "|");
}

/** "Attendance and behaviour: Needs attention"; "The answer is simple: good people". */
function isLabelled(units: readonly Unit[], { from }: Match): boolean {
  if (units[from - 1]?.text !== ":" || !units[from]?.capital || from > LONGEST_LABEL) return false;
  return !units.slice(0, from - 1).some(({ text, kind }) => finite.has(text) || kind === "negator" || text === ":");
}

/** "4 – Good", on a scale of points. */
function isNumbered(units: readonly Unit[], { from }: Match): boolean {
  return from === 2 && /^[1-6]$/.test(units[0]?.text ?? "") && /^[-–—]$/.test(units[1]?.text ?? "");
}

/** "Good: Preventing crime; Supporting victims"; not "Outstanding: none", "Good: the service is performing well". */
function opensList(units: readonly Unit[], { from, to }: Match): boolean {
  if (from !== 0 || units[to]?.text !== ":" || !units[to + 1]?.capital) return false;
  return !units.slice(to + 1).some(({ text, kind }) => finite.has(text) || kind === "negator" || text === "none");
}

/** True in the sentences by which some inspectorates grade. */
export function isGradeOfSentence(units: readonly Unit[], place: Match & { readonly value: string }): boolean {
  return (
    isOfForce(units, place) || isOutcome(units, place) || isEvaluated(units, place) || isAreas(units, place) || isOfTitle(units, place)
  );
}

/** "The force is good at preventing crime", "Ambershire Police requires improvement at investigating it". */
function isOfForce(units: readonly Unit[], { from, to, value }: Match & { readonly value: string }): boolean {
  if (units[to]?.text !== "at" || !/ing$/.test(units[to + 1]?.text ?? "")) return false;
  const isVerb = value === "requires improvement";
  if (!isVerb && !/^(?:is|was|remains|remained)$/.test(units[from - 1]?.text ?? "")) return false;
  const subject = isVerb ? from - 1 : from - 2;
  const name = units[subject]?.text ?? "";
  return forces.has(name) || (name === "service" && units[subject - 1]?.text === "rescue") || name === "rescue service";
}

/** "Outcomes for prisoners were not sufficiently good against this test". */
function isOutcome(units: readonly Unit[], { from }: Match): boolean {
  if (
    !/^(?:was|were|is|are|remain|remained)$/.test(
      units[from - 1]?.text === "still" ? (units[from - 2]?.text ?? "") : (units[from - 1]?.text ?? ""),
    )
  )
    return false;
  const before = units.slice(Math.max(0, from - 9), from - 1);
  return before.some(({ text }) => text === "outcomes") && before.some(({ text }) => nouns.has(text));
}

/** "We evaluated this key question as very good". */
function isEvaluated(units: readonly Unit[], { from }: Match): boolean {
  if (units[from - 1]?.text !== "as") return false;
  return units.slice(Math.max(0, from - 9), from - 1).some(({ text }) => /^evaluat(?:ed?|es|ing)$/.test(text));
}

/** "Attendance and behaviour need attention because …": the area of a report card as it is printed, and its grade. */
function isAreas(units: readonly Unit[], { from, to, value }: Match & { readonly value: string }): boolean {
  if (value !== "needs attention" || from === 0) return false;
  // "The school needs attention in two areas": the report card counts them
  if (
    units[to]?.text === "in" &&
    /^(?:\d|one|two|three|four|five|six)$/.test(units[to + 1]?.text ?? "") &&
    /^areas?$/.test(units[to + 2]?.text ?? "")
  )
    return true;
  if (from > 6) return false;
  const subject = units
    .slice(0, from)
    .map(({ text }) => text)
    .join(" ");
  return areas.includes(subject);
}

/** "Inspection of a good school: Elm Lane Primary". */
function isOfTitle(units: readonly Unit[], { from, to }: Match): boolean {
  return (
    /^an?$/.test(units[from - 1]?.text ?? "") &&
    units[from - 2]?.text === "of" &&
    /^inspection$/.test(units[from - 3]?.text ?? "") &&
    /^(?:school|academy|college|provider|nursery)$/.test(units[to]?.text ?? "")
  );
}

/** "the risk that we will be judged inadequate": feared, not given. */
export function isFeared(units: readonly Unit[], from: number): boolean {
  const before = units.slice(Math.max(0, from - 14), from).map(({ text }) => text);
  const modal = before.findIndex((text) => /^(?:will|would|could|may|might)$/.test(text));
  return (
    modal > 0 &&
    before
      .slice(0, modal)
      .some((text, i) => /^(?:risk|danger|chance|possibility|likelihood|fear|fears)$/.test(text) && before[i + 1] === "that")
  );
}

/** "Safeguarding standards: Met": on a report card this area has two words of its own. */
export function safeguardingMet(units: readonly Unit[]): (Match & { readonly value: string }) | undefined {
  if (units.length > 6 || units[0]?.text !== "safeguarding") return undefined;
  const colon = units.findIndex(({ text }) => text === ":");
  const words = units.slice(colon + 1);
  const isNot = words[0]?.text === "not";
  if (colon < 1 || words.length !== (isNot ? 2 : 1) || words[words.length - 1]?.text !== "met") return undefined;
  return { from: colon + 1, to: units.length, polarity: isNot ? -1 : 1, value: isNot ? "not met" : "met" };
}
