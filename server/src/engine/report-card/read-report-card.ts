import type { ReportDocument } from "../document/report.ts";
import type { Span } from "../text/span.ts";
import { dateIn, daysOf, type Visit, visitsIn } from "./dates.ts";
import { type Cell, frontPageOf, joined } from "./front-page.ts";
import { canonicalGrade, GRADE_SOURCE } from "./grade-words.ts";
import { readGrid, readNumberedGrid } from "./grid.ts";
import type { AreaGrade, ReportCard } from "./report-card.ts";
import { readBoardGrade } from "./safeguarding-board.ts";
import { readTitle } from "./title.ts";

/** Reads the report card off a report's front pages and headings; undefined where the text is no inspection report. */
export function readReportCard(document: ReportDocument): ReportCard | undefined {
  const { text } = document;
  const cells = frontPageOf(text);
  const title = readTitle(cells);
  if (!title) return undefined;
  const visits = visitsIn(afterLabel(cells, INSPECTION_DATES));
  const numbered = title.family === "SIF";
  const grid = numbered ? readNumberedGrid(cells, title.next) : readGrid(cells, title.next);
  if (visits.length === 0 && grid.length < 2) return undefined;
  const frontEnd = (cells[cells.length - 1]?.end ?? 0) + 1;
  const board = numbered ? readBoardGrade(text, frontEnd) : undefined;
  const overall = (numbered ? headlineGrade(text, frontEnd) : undefined) ?? overallRow(grid);
  return withoutUndefined({
    authority: title.authority,
    framework: numbered ? "SIF" : ilacsKind(visits),
    inspectionStart: visits[0]?.start,
    inspectionEnd: visits[visits.length - 1]?.end,
    published: dateIn(afterLabel(cells, PUBLISHED)),
    leadInspector: leadInspector(cells, text),
    overall: overall?.grade,
    overallAt: overall?.at,
    judgements: board ? [...grid, board] : grid,
  });
}

const INSPECTION_DATES = /^(?:inspection dates?|dates? of inspection)\b:?\s*/i;
const PUBLISHED = /^(?:(?:report|date) published|publication date|date of publication)\b:?\s*/i;
const LEAD_INSPECTOR = /^lead inspector\b:?\s*/i;
/** Where a label's value ends, when it runs over several lines. */
const NEXT_LABEL = /^(?:lead inspector|report published|inspection dates?|judge?ment|grade|children's services|the overall)\b/i;

/** The words after a label on the front page, with up to two lines more; empty where there is no such label. */
function afterLabel(cells: readonly Cell[], label: RegExp): string {
  return joined(labelled(cells, label), 0, 3).replace(label, "");
}

function labelled(cells: readonly Cell[], label: RegExp): readonly Cell[] {
  const at = cells.findIndex((cell) => label.test(cell.text));
  if (at < 0) return [];
  let count = 1;
  while (count < 3 && at + count < cells.length && !NEXT_LABEL.test(cells[at + count]?.text ?? "")) count++;
  return cells.slice(at, at + count);
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
function leadInspector(cells: readonly Cell[], text: string): string | undefined {
  const label = labelled(cells, LEAD_INSPECTOR);
  // From the text itself, where an apostrophe is as printed ("O’Farrell").
  const printed = text.slice(label[0]?.start ?? 0, label[label.length - 1]?.end ?? 0).replace(/\*\*/g, "");
  const onFront = personIn(printed.replace(LEAD_INSPECTOR, ""));
  if (onFront !== undefined) return onFront;
  for (const [, words = ""] of text.matchAll(LISTED)) {
    const name = personIn(words);
    if (name !== undefined) return name;
  }
  return undefined;
}

const LISTED = /^[^\S\n]*(?:[*•|◼-] ?)?(?:\*\*)?lead inspectors?\b(?:\*\*)?[:|]?\s{0,4}([^\n]{3,80})/gim;

const AFTER_NAME =
  /(?:,|;|\(|\||\s[-–—]\s|\s+(?:S?HMI|OI|OBE|MBE|CBE|her|his|senior|lead|deputy|ofsted|social|regulatory|associate|additional|contracted|seconded|designate|judge?ment)\b).*$/i;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:de|den|der|van|von|da|del|la|al|bin|ap|\p{Lu}[\p{L}'’.-]*)){1,4}/u;

/** A name without office and post-nominals; undefined where the words do not begin like one. */
function personIn(words: string): string | undefined {
  const plain = words
    .replace(/\*\*/g, "")
    .replace(/^[\s:|–—-]+/, "")
    .replace(/\s+/g, " ")
    .replace(AFTER_NAME, "");
  return NAME.exec(plain)?.[0].replace(/\.$/, "");
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
function headlineGrade(text: string, frontEnd: number): { readonly grade: string; readonly at: Span } | undefined {
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

function withoutUndefined(card: Absent<Required<Omit<ReportCard, "judgements">>> & Pick<ReportCard, "judgements">): ReportCard {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as ReportCard;
}
