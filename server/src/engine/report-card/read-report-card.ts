import type { ParsedReport } from "../document/parsed-report.ts";
import { drained, type Steps } from "../steps.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { confirmed } from "./confirmed-grid.ts";
import { beginsAnother, contradictionsOf } from "./contradictions.ts";
import { dateIn, daysOf, type Visit, visitsIn } from "./dates.ts";
import { type Cell, frontPageOf, joined } from "./front-page.ts";
import { canonicalGrade, GRADE_SOURCE } from "./grade-words.ts";
import { readGrid, readNumberedGrid } from "./grid.ts";
import { type Statement, statementsIn } from "./later-statements.ts";
import { personIn } from "./person.ts";
import type { AreaGrade, Place, ReportCard } from "./report-card.ts";
import { readBoardGrade } from "./safeguarding-board.ts";
import { readTitle } from "./title.ts";

/**
 * Reads the report card off a report's front pages and headings; undefined where the text is no inspection report. The card holds what the
 * front page says; where the report says otherwise further on, it holds that too.
 */
export function readReportCard(document: ParsedReport): ReportCard | undefined {
  return drained(reportCardSteps(document));
}

/** The same in small steps. */
export function* reportCardSteps(document: ParsedReport): Steps<ReportCard | undefined> {
  const { text } = document;
  const cells = frontPageOf(text);
  const title = readTitle(cells);
  if (!title) return undefined;
  const dates = valueAfter(cells, INSPECTION_DATES);
  const visits = visitsIn(dates.words);
  const numbered = title.family === "SIF";
  const grid = numbered ? readNumberedGrid(cells, title.next) : readGrid(cells, title.next);
  if (visits.length === 0 && grid.rows.length < 2) return undefined;
  const frontEnd = (cells[cells.length - 1]?.end ?? 0) + 1;
  const { statements, end } = yield* ownStatements(document, visits);
  const rows = confirmed(grid, statements, text);
  const board = numbered ? readBoardGrade(document, frontEnd) : undefined;
  const overall = (numbered ? headlineGrade(text, frontEnd) : undefined) ?? overallRow(rows);
  const published = valueAfter(cells, PUBLISHED);
  const lead = leadInspector(cells, text, statements);
  const card = withoutUndefined({
    authority: title.authority,
    framework: frameworkOf(title.family, visits),
    inspectionStart: visits[0]?.start,
    inspectionEnd: visits[visits.length - 1]?.end,
    visitsAt: dates.at,
    published: dateIn(published.words),
    publishedAt: published.at,
    leadInspector: lead?.name,
    overall: overall?.grade,
    overallAt: overall?.at,
    judgements: board ? [...rows, board] : rows,
  });
  const contradictions = contradictionsOf(
    card,
    visits,
    {
      authority: onFrontPage(title.authorityAt),
      visits: onFrontPage(dates.at),
      published: onFrontPage(published.at),
      leadInspector: lead?.place,
      overall: onFrontPage(overall?.at),
    },
    statements,
  );
  const whole = contradictions.length === 0 ? card : { ...card, contradictions };
  behind.set(whole, { statements, end });
  return whole;
}

/** What a report says of its card, and where it ends because another one begins in the same text; infinity where none does. */
function* ownStatements(
  document: ParsedReport,
  visits: readonly Visit[],
): Steps<{ readonly statements: readonly Statement[]; readonly end: number }> {
  const statements: Statement[] = [];
  for (const statement of statementsIn(document)) {
    if (!statement) yield;
    else if (!beginsAnother(statement, visits)) statements.push(statement);
    else return { statements: statements.filter(({ place }) => place.start !== statement.place.start), end: statement.place.start };
  }
  return { statements, end: Number.POSITIVE_INFINITY };
}

const behind = new WeakMap<ReportCard, { readonly statements: readonly Statement[]; readonly end: number }>();

/** What the report says further on of the fields of its card, in reading order. */
export function statementsFor(card: ReportCard): readonly Statement[] {
  return behind.get(card)?.statements ?? [];
}

/** Where the report ends because another one begins in the same text; infinity where none does, or there is no card. */
export function endOfReport(card: ReportCard | undefined): number {
  return (card && behind.get(card)?.end) ?? Number.POSITIVE_INFINITY;
}

function onFrontPage(at: Span): Place;
function onFrontPage(at: Span | undefined): Place | undefined;
function onFrontPage(at: Span | undefined): Place | undefined {
  return at && { start: at.start, end: at.end, on: "front page" };
}

const INSPECTION_DATES = /^(?:inspection dates?|dates? of inspection)\b:?\s*/i;
const PUBLISHED = /^(?:(?:report|date) published|publication date|date of publication)\b:?\s*/i;
const LEAD_INSPECTOR = /^lead inspector\b:?\s*/i;
/** Where a label's value ends, when it runs over several lines. */
const NEXT_LABEL = /^(?:lead inspector|report published|inspection dates?|judge?ment|grade|children's services|the overall)\b/i;

/** The words after a label on the front page, with up to two lines more, and where its first line with a number stands; empty where there is no such label. */
function valueAfter(cells: readonly Cell[], label: RegExp): { readonly words: string; readonly at: Span | undefined } {
  const found = labelled(cells, label);
  const cell = found.find(({ text }) => /\d/.test(text));
  const skipped = cell ? (label.exec(cell.text)?.[0].length ?? 0) : 0;
  return { words: joined(found, 0, 3).replace(label, ""), at: cell && { start: cell.start + skipped, end: cell.end } };
}

function labelled(cells: readonly Cell[], label: RegExp): readonly Cell[] {
  const at = cells.findIndex((cell) => label.test(cell.text));
  if (at < 0) return [];
  let count = 1;
  while (count < 3 && at + count < cells.length && !NEXT_LABEL.test(cells[at + count]?.text ?? "")) count++;
  return cells.slice(at, at + count);
}

/** First days on which inspections under a framework took place: SIF reports begin in November 2013, ILACS in January 2018 (Ofsted's guidance for each). */
const FIRST_DAY = { SIF: "2013-11-01", ILACS: "2018-01-01" };

/** The framework that a title names; undefined if the inspection took place before there was one: the title is another one's that reads alike. */
function frameworkOf(family: "SIF" | "ILACS", visits: readonly Visit[]): string | undefined {
  const first = visits[0]?.start;
  if (first !== undefined && first < FIRST_DAY[family]) return undefined;
  return family === "SIF" ? family : ilacsKind(visits);
}

/**
 * Reports never print which kind it was: five days or fewer on site is a short inspection, twelve or more (two weeks with a weekend) a standard
 * one. Two visits, and anything between, leave it open.
 */
function ilacsKind(visits: readonly Visit[]): string {
  const [visit] = visits;
  if (!visit || visits.length > 1) return "ILACS";
  const days = daysOf(visit);
  if (days <= 5) return "ILACS-short";
  return days >= 12 ? "ILACS-standard" : "ILACS";
}

/** ILACS reports name the lead inspector on the front page, SIF reports in the list of the inspection team near the end. */
function leadInspector(
  cells: readonly Cell[],
  text: SourceText,
  statements: readonly Statement[],
): { readonly name: string; readonly place: Place } | undefined {
  const label = labelled(cells, LEAD_INSPECTOR);
  // From the text itself, where an apostrophe is as printed ("O’Farrell").
  const at = { start: label[0]?.start ?? 0, end: label[label.length - 1]?.end ?? 0 };
  const onFront = personIn(text.slice(at.start, at.end).replace(/\*\*/g, "").replace(LEAD_INSPECTOR, ""));
  if (onFront !== undefined) return { name: onFront, place: onFrontPage(at) };
  const listed = statements.find((statement) => statement.field === "leadInspector");
  return listed && { name: listed.name, place: listed.place };
}

const HEADLINES = [
  new RegExp(`overall\\s+judge?ment\\s+(?:is|was)\\s+(?:that\\s+[^.]{1,80}?\\s+)?(?:(?:is|are)\\s+)?${GRADE_SOURCE}\\b`, "i"),
  new RegExp(
    `children['’]s\\s+services\\s+(?:(?:in|for|at|provided\\s+by)\\s+[^:;]{2,90}?\\s+)?(?:are|is)\\s+(?:judged\\s+(?:to\\s+be\\s+)?)?${GRADE_SOURCE}\\b`,
    "i",
  ),
  /children['’]s\s+services\s+(?:(?:in|for|at|provided\s+by)\s+[^:;]{2,90}?\s+)?(requires?\s+improvement(?:\s+to\s+be\s+good)?)\b/i,
];

/** The grade in the headline sentence of a SIF report: "Children's services in Eastmarch require improvement to be good". */
function headlineGrade(text: SourceText, frontEnd: number): { readonly grade: string; readonly at: Span } | undefined {
  const front = text.slice(0, frontEnd);
  const found = HEADLINES.flatMap((pattern) => {
    const match = pattern.exec(front);
    const printed = match?.[1];
    if (!match || printed === undefined) return [];
    const end = match.index + match[0].length;
    return [{ grade: canonicalGrade(printed), at: { start: end - printed.length, end } }];
  });
  return found.sort((a, b) => a.at.start - b.at.start)[0];
}

function overallRow(grid: readonly AreaGrade[]): { readonly grade: string; readonly at: Span } | undefined {
  return grid.find((row) => /^overall effectiveness\b/i.test(row.area));
}

type Absent<T> = { readonly [K in keyof T]: T[K] | undefined };

function withoutUndefined(
  card: Absent<Required<Omit<ReportCard, "judgements" | "contradictions">>> & Pick<ReportCard, "judgements">,
): ReportCard {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as ReportCard;
}
