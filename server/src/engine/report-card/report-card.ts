import type { Span } from "../text/span.ts";

/** An area of judgement and the grade it was given. */
export interface AreaGrade {
  /** As printed, on one line, without its number. */
  readonly area: string;
  /** Canonical, in lower case: "requires improvement", "not judged" … */
  readonly grade: string;
  /** Where the grade stands in the document. */
  readonly at: Span;
  /** The grade's wording as printed. */
  readonly printed: string;
  readonly on: "front page" | "later heading";
}

/** What the front pages of a report state. A field the report does not state is undefined. Dates are ISO 8601 (YYYY-MM-DD). */
export interface ReportCard {
  /** As the title prints it. */
  readonly authority?: string;
  /** Id of the framework: `SIF`, `ILACS-standard`, `ILACS-short`, `ILACS`. */
  readonly framework?: string;
  readonly inspectionStart?: string;
  readonly inspectionEnd?: string;
  readonly published?: string;
  /** Without post-nominals. */
  readonly leadInspector?: string;
  /** Canonical grade for overall effectiveness. */
  readonly overall?: string;
  /** Where the overall grade stands. */
  readonly overallAt?: Span;
  readonly judgements: readonly AreaGrade[];
}
