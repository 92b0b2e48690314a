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
  /** Where the front page gives the dates of the inspection. */
  readonly visitsAt?: Span;
  readonly published?: string;
  readonly publishedAt?: Span;
  /** Without post-nominals. */
  readonly leadInspector?: string;
  /** Canonical grade for overall effectiveness. */
  readonly overall?: string;
  /** Where the overall grade stands. */
  readonly overallAt?: Span;
  readonly judgements: readonly AreaGrade[];
  /** Fields that the report states once more, and otherwise; left out where there is none. The card holds what the front page says. */
  readonly contradictions?: readonly Contradiction[];
}

/** A place where a report states a field of its card. */
export interface Place extends Span {
  readonly on: "front page" | "running line" | "heading" | "sentence" | "team list" | "label" | "grade row";
  /** Counted from 1; undefined where the text shows no pages. */
  readonly page?: number;
}

/** A field that a report states in two ways. */
export interface Contradiction {
  /** The field of the card; `judgements` for an area's grade. */
  readonly field: "authority" | "inspectionStart" | "inspectionEnd" | "published" | "leadInspector" | "overall" | "judgements";
  /** The area, for `judgements`, as the card has it. */
  readonly area?: string;
  /** What the card has, and where the report states it. */
  readonly stated: string;
  readonly statedAt: Place;
  /** What the other places say, in the card's form: ISO dates, canonical grades. */
  readonly elsewhere: string;
  /** The places that say so, in reading order; never empty. */
  readonly at: readonly Place[];
}
