import type { AreaGrade, ReportCard } from "../report-card/report-card.ts";
import type { Span } from "../text/span.ts";
import { comparableWords } from "../text/word-changes.ts";
import type { FactChange, Passage } from "./comparison.ts";

const OVERALL = "Overall effectiveness";

/** Names for the fields of a report card, in the order in which they are told. */
const fields = [
  ["authority", "Authority"],
  ["framework", "Framework"],
  ["inspectionStart", "Inspection began"],
  ["inspectionEnd", "Inspection ended"],
  ["published", "Published"],
  ["leadInspector", "Lead inspector"],
] as const;

/** Fields of the front page, grades apart, that differ. A field that one version leaves out is told, too; a version without any front page tells nothing. */
export function factsChanged(before: ReportCard | undefined, after: ReportCard | undefined): readonly FactChange[] {
  if (!before || !after) return [];
  return fields.flatMap(([field, of]) => {
    const was = before[field];
    const is = after[field];
    return was === is ? [] : [{ of, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }];
  });
}

type PlaceOf = (at: Span) => Passage;

/** Grades that differ, area by area, the overall one first. */
export function gradesChanged(
  before: ReportCard | undefined,
  after: ReportCard | undefined,
  places: { readonly before: PlaceOf; readonly after: PlaceOf },
): readonly FactChange[] {
  const earlier = gradesOf(before);
  const later = gradesOf(after);
  const changes: FactChange[] = [];
  for (const [key, is] of later) {
    const was = earlier.get(key);
    if (was?.grade === is.grade) continue;
    changes.push({
      of: is.area,
      is: is.grade,
      ...(is.at ? { after: places.after(is.at) } : {}),
      ...(was ? { was: was.grade, ...(was.at ? { before: places.before(was.at) } : {}) } : {}),
    });
  }
  for (const [key, was] of earlier)
    if (!later.has(key)) changes.push({ of: was.area, was: was.grade, ...(was.at ? { before: places.before(was.at) } : {}) });
  return changes;
}

/** By the area's name in a form that compares. */
function gradesOf(
  card: ReportCard | undefined,
): ReadonlyMap<string, { readonly area: string; readonly grade: string; readonly at?: Span }> {
  const grades = new Map<string, { area: string; grade: string; at?: Span }>();
  if (card?.overall !== undefined)
    grades.set(keyOf(OVERALL), { area: OVERALL, grade: card.overall, ...(card.overallAt ? { at: card.overallAt } : {}) });
  for (const { area, grade, at } of card?.judgements ?? ([] as readonly AreaGrade[])) {
    const key = keyOf(area);
    if (!grades.has(key)) grades.set(key, { area, grade, at });
  }
  return grades;
}

function keyOf(area: string): string {
  return comparableWords(area).join(" ");
}
