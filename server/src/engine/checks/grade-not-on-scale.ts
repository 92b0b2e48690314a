import { datedGrades } from "../claims/dates/dated-grades.ts";
import { statedAreas } from "../report-card/area-grades.ts";
import { endOfReport, statementsFor } from "../report-card/read-report-card.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import { type ScaleOfText, scaleOfText } from "../report-card/scale-of-text.ts";
import { topicsOf } from "../report-card/spoken-grade.ts";
import type { Span } from "../text/span.ts";
import type { Check, CheckSubject, Finding } from "./check.ts";

/** A grade that the scale in force at the time did not have, or a grade of the whole where none was given. */
export const gradeNotOnScale: Check = {
  id: "grade-not-on-scale",
  summary: "A grade that the inspection's scale did not have at that date, or an overall grade where none is given.",
  level: "warning",
  ofPart: (reading, author) => datedGrades(reading, author).map(({ message, ...at }) => ({ at: spanOf(at), message, related: [] })),
  *ofDocument(subject) {
    const scale = scaleOfText(subject.document.text, subject.reportCard, subject.lexicon);
    if (scale) yield* ofReport(subject, scale);
  },
};

interface Told {
  /** Lower case. */
  readonly grade: string;
  readonly at: Span;
  /** True where the whole is graded. */
  readonly overall: boolean;
}

function* ofReport({ document, reportCard, lexicon }: CheckSubject, scale: ScaleOfText): Iterable<Finding> {
  const seen = new Set<number>();
  const areas: Told[] = [];
  for (const { area, key, grade, place } of statedAreas(document, lexicon, endOfReport(reportCard)))
    if (isArea(area, key, scale, reportCard)) areas.push({ grade, at: place, overall: key === "overall" });
  for (const { grade, at, overall } of [...(reportCard ? ofCard(reportCard) : []), ...areas]) {
    const message = wrong(grade, overall, scale);
    if (message === undefined || seen.has(at.start)) continue;
    seen.add(at.start);
    yield { at: spanOf(at), message, related: [] };
  }
}

/** The grades of the front page and of the report's headings and sentences. */
function ofCard(card: ReportCard): readonly Told[] {
  const front = card.judgements.map(({ area, grade, at }): Told => ({ grade, at, overall: topicsOf(area)[0] === "overall" }));
  const overall = card.overall !== undefined && card.overallAt ? [{ grade: card.overall, at: card.overallAt, overall: true }] : [];
  const further = statementsFor(card).flatMap((statement): readonly Told[] => {
    if (statement.field === "overall") return [{ grade: statement.grade, at: statement.place, overall: true }];
    if (statement.field === "topics") return [{ grade: statement.grade, at: statement.place, overall: statement.topics[0] === "overall" }];
    // "Spelling is satisfactory" is a remark
    if (statement.field !== "grade" || (statement.place.on === "sentence" && topicsOf(statement.area).length === 0)) return [];
    return [{ grade: statement.grade, at: statement.place, overall: statement.area === "overall effectiveness" }];
  });
  return [...front, ...overall, ...further];
}

/** True if a line names one of the things that such an inspection grades: "Spelling: good" is none. */
function isArea(area: string, key: string, scale: ScaleOfText, card: ReportCard | undefined): boolean {
  if (card) return key === "overall" || topicsOf(area).length > 0;
  if (key === "overall" || scale.areas.length === 0) return true;
  const plain = area.toLowerCase();
  return scale.areas.some((title) => title === plain || title === key);
}

function wrong(grade: string, overall: boolean, scale: ScaleOfText): string | undefined {
  const probably = scale.probable ? "probably " : "";
  if (scale.grades.length === 0) return `“${grade}” is a grade, but this kind of inspection ${probably}gives none: ${scale.name}.`;
  if (!scale.has(grade)) return `“${grade}” is ${probably}no grade of this scale: ${scale.grades.join(", ")} – ${scale.name}.`;
  if (overall && !scale.overall) return `There is ${probably}no overall grade in this kind of inspection: ${scale.name}.`;
  return undefined;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
