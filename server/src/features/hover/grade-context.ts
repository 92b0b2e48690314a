import { explainGrade, type Framework, frameworkFor, frameworks, isInForce, namedInspectorate } from "../../engine/frameworks/index.ts";
import type { Analysis, Judgement, ReportDocument, Span } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";

/** Which scale a grade stands on, as far as its text settles that. */
export interface GradeContext {
  /** Id of the inspectorate that the text names, if it names one. */
  readonly inspectorate?: string;
  readonly framework?: Framework;
  /** Of the inspection: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  /** Frameworks that it may have been, newest first; empty where `framework` is known, or nothing is. */
  readonly candidates: readonly Framework[];
}

/** UTF-16 code units at a text's beginning in which its title, inspectorate and date stand. */
const TITLE = 3_000;
const OPENING = 12_000;
const DATELINE = 400;

/**
 * A grade that its sentence dates ("rated inadequate in June 2013") belongs to that date, every other one to the inspection of the report card,
 * or to the year of an article's dateline. A word that the report's own scale does not have ("adequate" in a report of 2016) was given before.
 * Where that leaves several frameworks there is no guess but all of them.
 */
export function gradeContext(grade: Judgement, { analysis }: Reading): GradeContext {
  const earlier = dateOfInspection(sentenceAround(grade, analysis.document));
  return ofReportCard(grade, analysis, earlier) ?? ofText(grade, analysis, earlier);
}

/** The inspection that the report is of. */
function ofReportCard(grade: Judgement, { document, reportCard }: Analysis, earlier: string | undefined): GradeContext | undefined {
  const date = reportCard?.inspectionStart ?? reportCard?.published;
  if (!reportCard?.framework || (earlier && earlier !== date?.slice(0, earlier.length))) return undefined;
  const dated = date ? { date } : {};
  const framework = frameworkFor({ cardFramework: reportCard.framework, ...dated });
  if (!framework || !has(framework, grade)) return undefined;
  return {
    inspectorate: namedInspectorate(document.text.slice(0, OPENING)) ?? framework.inspectorate,
    framework,
    ...dated,
    candidates: [],
  };
}

/** What the text itself says of inspectorate, time and service. */
function ofText(grade: Judgement, { document: { text }, reportCard }: Analysis, earlier: string | undefined): GradeContext {
  const opening = text.slice(0, OPENING);
  const inspectorate = namedInspectorate(opening) ?? (reportCard?.framework ? "ofsted" : undefined);
  if (!inspectorate) return { candidates: [] };
  const before = reportCard?.framework ? (reportCard.inspectionStart ?? reportCard.published) : undefined;
  const date = earlier ?? (reportCard ? undefined : onlyYear(text.slice(0, DATELINE)));
  const dated = date ? { date } : {};
  // A report's title names its own framework, not that of the earlier inspection which one of its sentences tells of.
  const named = earlier || before ? undefined : frameworkFor({ inspectorate, ...dated, title: text.slice(0, TITLE) });
  if (named && date && has(named, grade)) return { inspectorate, framework: named, date, candidates: [] };
  const subject = OF_CHILDREN.test(opening) ? CHILDREN : undefined;
  const candidates = frameworks.filter(
    (candidate) =>
      candidate.inspectorate === inspectorate &&
      (date === undefined || isInForce(candidate.inForce, date)) &&
      (before === undefined || candidate.inForce.from < before) &&
      (subject === undefined || candidate.subject === subject) &&
      has(candidate, grade),
  );
  const [only, ...others] = candidates;
  if (only && others.length === 0 && (date || subject)) return { inspectorate, framework: only, ...dated, candidates: [] };
  return { inspectorate, ...dated, candidates: [...candidates].sort((a, b) => b.inForce.from.localeCompare(a.inForce.from)) };
}

const CHILDREN = "local authority children's services";
const OF_CHILDREN = /\bchildren['’]s (?:services|social care)\b|\bcare leavers\b|\bchildren in care\b|\blooked[- ]after\b/i;

function has(framework: Framework, grade: Judgement): boolean {
  return explainGrade(grade.value ?? "", framework) !== undefined;
}

/** The words from the stop before a grade to the stop after it, within its block. */
function sentenceAround(grade: Span, document: ReportDocument): string {
  const { text } = document;
  const block = document.blockAt(grade.start);
  if (!block || block.end < grade.end) return text.slice(grade.start, grade.end);
  const before = text.slice(Math.max(block.start, grade.start - 300), grade.start);
  const after = text.slice(grade.end, Math.min(block.end, grade.end + 300));
  return before.slice(lastStop(before)) + text.slice(grade.start, grade.end) + after.slice(0, firstStop(after));
}

function lastStop(words: string): number {
  return Math.max(words.lastIndexOf(". "), words.lastIndexOf(".\n"), words.lastIndexOf("\n\n")) + 1;
}

function firstStop(words: string): number {
  const stops = [words.indexOf(". "), words.indexOf(".\n"), words.indexOf("\n\n")].filter((stop) => stop >= 0);
  return Math.min(words.length, ...stops);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "after being rated inadequate in June 2013" → `2013-06`; undefined without an inspection or with several dates. */
function dateOfInspection(sentence: string): string | undefined {
  if (!/\b(?:inspect\w*|rated|graded|judged|judgement)\b/i.test(sentence)) return undefined;
  const dates = [...sentence.matchAll(/\b(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s+)?(20[0-3]\d)\b/gi)].map(
    ([, month, year]) => (month ? `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0")}` : String(year)),
  );
  return new Set(dates).size === 1 ? dates[0] : undefined;
}

function onlyYear(words: string): string | undefined {
  const years = new Set([...words.matchAll(/\b20[0-3]\d\b/g)].map(([year]) => year));
  return years.size === 1 ? [...years][0] : undefined;
}
