import type { ReportDocument } from "../document/report.ts";
import type { ReportCard } from "./report-card.ts";

/** Reads the report card off a report's front pages and headings; undefined where the text is no inspection report. */
export function readReportCard(_document: ReportDocument): ReportCard | undefined {
  return undefined;
}
