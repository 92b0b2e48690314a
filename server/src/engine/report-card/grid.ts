import type { Cell } from "./front-page.ts";
import { canonicalGrade, gradeOf } from "./grade-words.ts";
import type { AreaGrade } from "./report-card.ts";

/** A grade in the grid, put together from one or more cells ("Requires", "improvement"). */
interface GradeCell {
  words: string;
  readonly start: number;
  end: number;
  /** How many areas stood before it. */
  readonly areasBefore: number;
}

interface Grid {
  readonly areas: string[];
  readonly grades: GradeCell[];
}

const NUMBERED = /^\d(?:\.\d\.?|\.)(?:\s+(.*))?$/;
const GRID_HEAD = /^(?:judge?ment|area|grade|judge?ment grade|area grade)s?$/i;
const FIRST_ILACS_AREA = /^the impact of leaders\b/i;

/** A grade, or its beginning, at the end of a line: the grid prints it with a capital. */
const GRADE_AT_END =
  / +((?:Outstanding|Good|Adequate|Inadequate|Not [Jj]udged|Requires(?: [Ii]mprovement(?: to(?: be(?: good)?)?)?)?)\.?)$/;
/** The second line of a grade. */
const REST_AT_END = / +(improvement(?: to be good)?|to be good|be good)$/;

/** What a grid of areas and grades says. */
export interface GridReading {
  readonly rows: readonly AreaGrade[];
  /** True if text extraction tore grades from their areas, so that they were paired by their order alone. */
  readonly torn: boolean;
  /** Areas whose grade cannot be told from the grid. */
  readonly ungraded: readonly string[];
}

/** The grid of a SIF report: numbered areas with a grade each. `from` is the index of the first cell after the title. */
export function readNumberedGrid(front: readonly Cell[], from: number): GridReading {
  const cells = columnsApart(front);
  const grid: Grid = { areas: [], grades: [] };
  let numberPending = false;
  // Text that is no area ends the grid for now: a note at the page's foot, or the sentence about the safeguarding board and its grade.
  let inside = false;
  const first = front[from]?.start ?? 0;
  for (const cell of cells) {
    if (cell.start < first) continue;
    const numbered = NUMBERED.exec(cell.text);
    if (numbered) {
      inside = true;
      numberPending = numbered[1] === undefined;
      if (numbered[1] !== undefined) grid.areas.push(numbered[1]);
    } else if (numberPending) {
      numberPending = false;
      grid.areas.push(cell.text);
    } else if (inside && !isPageNumber(cell) && !takeGrade(grid, cell)) inside = takeContinuation(grid, cell);
  }
  return paired(grid);
}

/** The grid of an ILACS report: two columns under "Judgement" and "Grade". */
export function readGrid(front: readonly Cell[], from: number): GridReading {
  const cells = columnsApart(front);
  const grid: Grid = { areas: [], grades: [] };
  const first = front[from]?.start ?? 0;
  const head = cells.findIndex((cell) => cell.start >= first && (GRID_HEAD.test(cell.text) || FIRST_ILACS_AREA.test(cell.text)));
  if (head < 0) return { rows: [], torn: false, ungraded: [] };
  for (let i = head; i < cells.length; i++) {
    const cell = cells[i] as Cell;
    if (GRID_HEAD.test(cell.text) && grid.areas.length === 0) continue;
    if (isPageNumber(cell) || takeGrade(grid, cell) || takeContinuation(grid, cell)) continue;
    // Where a grade is printed a little higher than its area, it comes first.
    const awaited = grid.grades.length === grid.areas.length + 1;
    if (isComplete(grid) || (!awaited && !isRow(cells, i))) break;
    grid.areas.push(cell.text);
  }
  return paired(grid);
}

/**
 * Takes a grade at the end of a line off the area before it ("Adoption performance Good"), where text extraction has left but one space between
 * the columns.
 */
function columnsApart(cells: readonly Cell[]): readonly Cell[] {
  let open = false;
  return cells.flatMap((cell) => {
    const match = GRADE_AT_END.exec(cell.text) ?? (open ? REST_AT_END.exec(cell.text) : null);
    open = /(?:^| )Requires(?: [Ii]mprovement(?: to(?: be)?)?)?$/.test(cell.text) || (open && match === null && /^\p{Ll}/u.test(cell.text));
    if (!match || match.index === 0) return [cell];
    const grade = match[1] ?? "";
    const areaEnd = cell.start + match.index;
    return [
      { ...cell, text: cell.text.slice(0, match.index), end: areaEnd },
      { text: grade, start: cell.end - grade.length, end: cell.end, afterGap: false },
    ];
  });
}

function isPageNumber(cell: Cell): boolean {
  return /^\d{1,3}$/.test(cell.text);
}

/** Overall effectiveness is the last row. */
function isComplete({ areas, grades }: Grid): boolean {
  return areas.length > 2 && grades.length === areas.length && /^overall effectiveness\b/i.test(areas[areas.length - 1] ?? "");
}

/** True if a grade follows before anything that reads like running text ("… is also judged⏎outstanding. All services …"). */
function isRow(cells: readonly Cell[], at: number): boolean {
  for (let i = at; i < Math.min(cells.length, at + 16); i++) {
    const words = cells[i]?.text ?? "";
    if (words.length > 110 || /[.;!?](?:$| )/.test(words)) return false;
    if (i > at && (gradeOf(words) !== undefined || /^requires?$/i.test(words))) return true;
  }
  return false;
}

function takeGrade(grid: Grid, cell: Cell): boolean {
  const last = grid.grades[grid.grades.length - 1];
  if (last) {
    const longer = `${last.words} ${cell.text}`;
    const goesOn = gradeOf(longer) !== undefined || /^requires? improvement to(?: be)?$/i.test(longer);
    if (goesOn && /^(?:improvement|to\b|be\b|good$)/i.test(cell.text)) {
      last.words = longer;
      last.end = cell.end;
      return true;
    }
  }
  if (grid.areas.length === 0 || (gradeOf(cell.text) === undefined && !/^requires?$|^requires? improvement to(?: be)?$/i.test(cell.text)))
    return false;
  grid.grades.push({ words: cell.text, start: cell.start, end: cell.end, areasBefore: grid.areas.length });
  return true;
}

/** "permanence", the second line of an area's title. Where the columns are printed side by side it comes after the grade. */
function takeContinuation(grid: Grid, cell: Cell): boolean {
  const last = grid.areas.length - 1;
  if (last < 0 || !/^\p{Ll}/u.test(cell.text) || cell.text.length > 80 || /[.;:]$/.test(cell.text)) return false;
  grid.areas[last] = `${grid.areas[last]} ${cell.text}`;
  return true;
}

/**
 * Areas with their grades. Where text extraction has torn the columns apart, both still come in their order, so that equal numbers pair one to
 * one; otherwise only an area with a grade right behind it is sure.
 */
function paired({ areas, grades }: Grid): GridReading {
  const whole = grades.filter((grade) => gradeOf(grade.words) !== undefined);
  const before = whole.length === areas.length ? areas.length : Math.max(0, ...whole.map((grade) => grade.areasBefore));
  const settled = areas.slice(0, before);
  const inOrder = settled.length === whole.length;
  const rows: AreaGrade[] = [];
  const ungraded: string[] = [];
  areas.forEach((area, index) => {
    const grade = index >= before ? undefined : inOrder ? whole[index] : whole.find((each) => each.areasBefore === index + 1);
    if (grade) rows.push(areaGrade(area, grade));
    else ungraded.push(onOneLine(area));
  });
  return { rows, torn: inOrder && whole.some((grade, index) => grade.areasBefore !== index + 1), ungraded };
}

function areaGrade(area: string, grade: GradeCell): AreaGrade {
  return {
    area: onOneLine(area),
    grade: canonicalGrade(grade.words.replace(/\.$/, "")),
    at: { start: grade.start, end: grade.end },
    printed: grade.words.replace(/\.$/, ""),
    on: "front page",
  };
}

/** Without the mark of a footnote at its end. */
function onOneLine(area: string): string {
  return area.replace(/(\p{L})\d{1,2}$/u, "$1").replace(/\s+/g, " ");
}
