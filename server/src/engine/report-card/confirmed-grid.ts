import type { SourceText } from "../text/source-text.ts";
import type { GridReading } from "./grid.ts";
import type { Statement } from "./later-statements.ts";
import type { AreaGrade } from "./report-card.ts";
import { areaKey } from "./stated-grade.ts";

/**
 * The grid's rows, held against the grades that the report's headings give. Where text extraction tore the grid, so that areas and grades were
 * paired by their order alone, headings that give the same grades to other areas are right; an area without a grade takes its heading's.
 */
export function confirmed({ rows, torn, ungraded }: GridReading, statements: readonly Statement[], text: SourceText): readonly AreaGrade[] {
  const headings = gradesInHeadings(statements, text);
  const paired = torn ? pairedAgain(rows, headings) : rows;
  const added = ungraded.flatMap((area) => {
    const heading = headings.get(areaKey(area));
    return heading ? [{ area, ...heading }] : [];
  });
  return added.length === 0 ? paired : [...paired, ...added];
}

type HeadingGrade = Omit<AreaGrade, "area">;

/** Key of the area → the grade of its heading; areas whose headings differ from each other are left out. */
function gradesInHeadings(statements: readonly Statement[], text: SourceText): ReadonlyMap<string, HeadingGrade> {
  const found = new Map<string, HeadingGrade>();
  const unsure = new Set<string>();
  for (const statement of statements) {
    if (statement.field !== "grade") continue;
    const { area, grade, place } = statement;
    const at = { start: place.start, end: place.end };
    const printed = text.slice(at.start, at.end).replace(/\s+/g, " ").replace(/\.$/, "");
    const known = found.get(area);
    if (known && known.grade !== grade) unsure.add(area);
    else if (!known) found.set(area, { grade, at, printed, on: "later heading" });
  }
  for (const area of unsure) found.delete(area);
  return found;
}

/** Rows with their grades exchanged as the headings have them; as they are, if the headings give a grade that the grid does not have. */
function pairedAgain(rows: readonly AreaGrade[], headings: ReadonlyMap<string, HeadingGrade>): readonly AreaGrade[] {
  const wanted = rows.map((row) => headings.get(areaKey(row.area))?.grade ?? row.grade);
  if (wanted.every((grade, index) => grade === rows[index]?.grade)) return rows;
  const free = [...rows];
  const answer: AreaGrade[] = [];
  for (const [index, grade] of wanted.entries()) {
    const at = free.findIndex((row) => row.grade === grade);
    const [taken] = at < 0 ? [] : free.splice(at, 1);
    if (!taken) return rows;
    answer.push({ ...taken, area: rows[index]?.area ?? taken.area });
  }
  return answer;
}
