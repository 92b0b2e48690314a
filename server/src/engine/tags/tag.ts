import type { BlockKind, DocumentKind, Zone } from "../document/report.ts";
import type { Span } from "../text/span.ts";

export type Polarity = "positive" | "negative" | "mixed";

/** An expression that passes judgement. Offsets are into the document's text. */
export interface Judgement extends Span {
  readonly kind: "judgement";
  readonly category: "grade" | "evaluative";
  /** Of the whole expression, after negation. */
  readonly polarity: Polarity;
  /** The scale's canonical name in lower case, for grades only. */
  readonly value?: string | undefined;
  /** The words are the user's own, from their lexicon. */
  readonly fromLexicon?: true;
}

export type StatisticCategory =
  | "count"
  | "percentage"
  | "fraction"
  | "proportion"
  | "money"
  | "rate"
  | "duration"
  | "age"
  | "ratio"
  | "rank";

/** A quantity that counts, measures, prices, compares, or gives a duration or an age. Offsets are into the document's text. */
export interface Statistic extends Span {
  readonly kind: "statistic";
  readonly category: StatisticCategory;
  readonly value?: number | undefined;
  /** `min` and `max` for a range or two ages, instead of `value`. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** In the singular: `%`, `percentage point`, `GBP`, `hour`, `working day`, `year`, `per 10,000` … */
  readonly unit?: string | undefined;
  readonly approx?: "exact" | "about" | "at-least" | "at-most" | "range" | undefined;
  /** The counted noun phrase. */
  readonly of?: string | undefined;
  /**
   * The time that the figure is of, in the text's own words without "in" or "at" ("31 March 2016", "the last 12 months", "since April 2014"). A string and no
   * span: it is there to tell whether two figures may be compared, and one phrase serves many figures.
   */
  readonly period?: string | undefined;
  /** Where the figure is of, in the text's own words: "primary schools", "England", "national" of "the national average is"; two are joined by a comma. */
  readonly place?: string | undefined;
}

/** A mention by name of a person who speaks or acts in a public role. Offsets are into the document's text. */
export interface Official extends Span {
  readonly kind: "official";
  /** The fullest form of the name in the document; the same for every mention of one person. */
  readonly entity: string;
  /** The role's words as in the text, in the singular, without article. */
  readonly role?: string;
  readonly organisation?: string;
}

export type Tag = Judgement | Statistic | Official;

/**
 * What a tagger is given: one block's words on one line. Taggers answer with offsets into `text`; `tag-document.ts` takes them back to the
 * document. A passage is a value that can be remembered by its fields: equal passages have equal tags.
 */
export interface Passage {
  readonly text: string;
  /** Sentences of `text`, in order, without the white space between. */
  readonly sentences: readonly Span[];
  readonly blockKind: BlockKind;
  readonly zone: Zone;
  readonly documentKind: DocumentKind;
}
