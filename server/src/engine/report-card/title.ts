import { type Cell, joined } from "./front-page.ts";

/** What a report's title says. */
export interface ReportTitle {
  readonly family: "SIF" | "ILACS";
  readonly authority: string | undefined;
  /** Index of the first cell after the lines that hold the title. */
  readonly next: number;
}

const SIF = /^(?:post-monitoring )?(?:single )?(?:re-? ?)?inspection of services for children in need of help and protection/i;
const ILACS = /^(?:re-? ?)?inspection of (?:(?:the )?local authority )?children's (?:social care )?services\b/i;
/** "Inspection of Eastmarch local authority children's services". */
const ILACS_NAMED = /^(?:re-? ?)?inspection of (?:the )?(\S.{1,90}?)(?:'s)? (?:local authority )?children's (?:social care )?services\b/i;
/** A title runs over so many lines or, where its words stand far apart, cells. */
const TITLE_CELLS = 7;
/** A title stands within the first lines of a text. */
const REACH = 40;
/** Lines above a title that name no authority. */
const NOT_AUTHORITY =
  /^(?:ofsted|office for standards|raising standards|report|published|inspection|www\.|https?:|page\b|t:? ?0\d|e:? \S+@|\d)|@|[.:;]$|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}$/i;

/** Finds the title of an inspection of a council's children's services; undefined where there is none. */
export function readTitle(cells: readonly Cell[]): ReportTitle | undefined {
  for (let i = 0; i < Math.min(cells.length, REACH); i++) {
    if (!/inspection/i.test(cells[i]?.text ?? "")) continue;
    const words = joined(cells, i, TITLE_CELLS);
    if (SIF.test(words)) return { family: "SIF", authority: authorityAbove(cells, i), next: i + 1 };
    if (ILACS.test(words)) {
      const next = i + linesOf(cells, i, ILACS);
      return { family: "ILACS", authority: authorityAbove(cells, i) ?? authorityBelow(cells, next), next };
    }
    const named = ILACS_NAMED.exec(words)?.[1];
    if (named !== undefined && !/\d|inspect|:/i.test(named)) {
      return { family: "ILACS", authority: withoutNoteNumber(named), next: i + linesOf(cells, i, ILACS_NAMED) };
    }
  }
  return undefined;
}

/** How many cells the pattern needs from index `from` on. */
function linesOf(cells: readonly Cell[], from: number, pattern: RegExp): number {
  let count = 1;
  while (count < TITLE_CELLS && !pattern.test(joined(cells, from, count))) count++;
  return count;
}

/** The line above, and those above it that run on into it: "Royal Borough of Northmere upon⏎Thorne". */
function authorityAbove(cells: readonly Cell[], title: number): string | undefined {
  const lines: string[] = [];
  for (let i = title - 1; i >= 0 && lines.length < 3; i--) {
    const cell = cells[i];
    if (!cell || NOT_AUTHORITY.test(cell.text) || cell.text.length > 80) break;
    lines.unshift(cell.text);
    if (cell.afterGap) break;
  }
  return lines.length === 0 ? undefined : withoutNoteNumber(lines.join(" "));
}

function authorityBelow(cells: readonly Cell[], from: number): string | undefined {
  const cell = cells[from];
  return cell && !NOT_AUTHORITY.test(cell.text) && cell.text.length <= 80 && !/^(?:lead|judge?ment)/i.test(cell.text)
    ? withoutNoteNumber(cell.text)
    : undefined;
}

/** "Council1" → "Council". */
function withoutNoteNumber(words: string): string {
  return words
    .replace(/(\p{L})\d{1,2}$/u, "$1")
    .replace(/ {2,}/g, " ")
    .trim();
}
