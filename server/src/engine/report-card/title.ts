import type { Span } from "../text/span.ts";
import { type Cell, joined } from "./front-page.ts";

/** What a report's title says. */
export interface ReportTitle {
  readonly family: "SIF" | "ILACS";
  readonly authority: string | undefined;
  /** The lines that name the authority, or else the title's first. */
  readonly authorityAt: Span;
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
    if (SIF.test(words)) return titleOf("SIF", authorityAbove(cells, i), cells, i, i + 1);
    if (ILACS.test(words)) {
      const next = i + linesOf(cells, i, ILACS);
      return titleOf("ILACS", authorityAbove(cells, i) ?? authorityBelow(cells, next), cells, i, next);
    }
    const named = ILACS_NAMED.exec(words)?.[1];
    if (named !== undefined && !/\d|inspect|:/i.test(named)) {
      const next = i + linesOf(cells, i, ILACS_NAMED);
      return titleOf("ILACS", { name: withoutNoteNumber(named), at: across(cells, i, next) }, cells, i, next);
    }
  }
  return undefined;
}

interface NamedAuthority {
  readonly name: string;
  readonly at: Span;
}

function titleOf(
  family: ReportTitle["family"],
  authority: NamedAuthority | undefined,
  cells: readonly Cell[],
  first: number,
  next: number,
): ReportTitle {
  return { family, authority: authority?.name, authorityAt: authority?.at ?? across(cells, first, next), next };
}

/** From the first of some cells to the end of the last; `to` is the index after it. */
function across(cells: readonly Cell[], from: number, to: number): Span {
  const start = cells[from]?.start ?? 0;
  return { start, end: Math.max(start, cells[to - 1]?.end ?? start) };
}

/** The council that a running head names: "Inspection of Eastmarch local authority children's services". */
export function namedInTitle(words: string): string | undefined {
  const plain = words.replace(/[’‘]/g, "'");
  const match = ILACS.test(plain) ? null : ILACS_NAMED.exec(plain);
  const named = match?.[1];
  return named === undefined || /\d|inspect|:/i.test(named) ? undefined : withoutNoteNumber(named);
}

/** How many cells the pattern needs from index `from` on. */
function linesOf(cells: readonly Cell[], from: number, pattern: RegExp): number {
  let count = 1;
  while (count < TITLE_CELLS && !pattern.test(joined(cells, from, count))) count++;
  return count;
}

/** The line above, and those above it that run on into it: "Royal Borough of Northmere upon⏎Thorne". */
function authorityAbove(cells: readonly Cell[], title: number): NamedAuthority | undefined {
  const lines: string[] = [];
  for (let i = title - 1; i >= 0 && lines.length < 3; i--) {
    const cell = cells[i];
    if (!cell || NOT_AUTHORITY.test(cell.text) || cell.text.length > 80) break;
    lines.unshift(cell.text);
    if (cell.afterGap) break;
  }
  if (lines.length === 0) return undefined;
  return { name: withoutNoteNumber(lines.join(" ")), at: across(cells, title - lines.length, title) };
}

function authorityBelow(cells: readonly Cell[], from: number): NamedAuthority | undefined {
  const cell = cells[from];
  return cell && !NOT_AUTHORITY.test(cell.text) && cell.text.length <= 80 && !/^(?:lead|judge?ment)/i.test(cell.text)
    ? { name: withoutNoteNumber(cell.text), at: across(cells, from, from + 1) }
    : undefined;
}

/** "Council1" → "Council". */
function withoutNoteNumber(words: string): string {
  return words
    .replace(/(\p{L})\d{1,2}$/u, "$1")
    .replace(/ {2,}/g, " ")
    .trim();
}
