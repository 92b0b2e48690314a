import type { Level } from "../checks/check.ts";
import type { Judgement, Statistic } from "../tags/tag.ts";
import type { Span } from "../text/span.ts";

/** A place in one of the two versions, with what it takes to cite it. Offsets are into that version's text. */
export interface Passage extends Span {
  /** The words, on one line. */
  readonly text: string;
  /** The paragraph's printed number. */
  readonly number?: string;
  /** Counted from 1. */
  readonly page?: number;
  readonly section?: string;
}

/** Something that is in both versions and differs, or in one only: then the other side is left out. */
export interface Change {
  readonly before?: Passage;
  readonly after?: Passage;
}

/** A field of the front page: `of` names it ("Overall effectiveness", "Published"). Grades are canonical, dates ISO 8601. */
export interface FactChange extends Change {
  readonly of: string;
  readonly was?: string;
  readonly is?: string;
}

/** A figure that was given another value, added or taken out. */
export interface FigureChange extends Change {
  readonly was?: Statistic;
  readonly is?: Statistic;
  /** The sentence it stands in, of the later version where it has one. */
  readonly sentence: string;
}

/**
 * A verdict that was reworded. `softened`: milder towards those who were inspected (less blame, or more praise); `hardened`: the reverse;
 * `reworded`: other words of the same weight.
 */
export interface JudgementChange extends Change {
  readonly how: "softened" | "hardened" | "reworded";
  readonly was?: Judgement;
  readonly is?: Judgement;
  /** The sentence it stands in, of the later version where it has one. */
  readonly sentence: string;
}

export interface RecommendationChange extends Change {
  readonly how: "dropped" | "new" | "reworded";
}

/** What a check says of a version: `fixed`: of the earlier one only; `surviving`: of both; `new`: of the later one only. */
export interface FindingChange extends Change {
  readonly how: "fixed" | "surviving" | "new";
  readonly code: string;
  readonly level: Level;
  /** Of the later version where it has one. */
  readonly message: string;
}

/** How a paragraph went from one version to the other. */
export interface ParagraphChange extends Change {
  readonly how: "dropped" | "new" | "reworded" | "moved" | "split" | "joined";
}

/** What became of a report between two versions. Lists are in the order of the later version, what was dropped where it stood. */
export interface Comparison {
  readonly grades: readonly FactChange[];
  /** Other fields of the front page. */
  readonly facts: readonly FactChange[];
  readonly figures: readonly FigureChange[];
  readonly judgements: readonly JudgementChange[];
  readonly recommendations: readonly RecommendationChange[];
  readonly findings: readonly FindingChange[];
  readonly paragraphs: readonly ParagraphChange[];
  /** Paragraphs whose words are the same in both. */
  readonly unchanged: number;
  /** False where the two texts have so little in common that they are hardly versions of one report. */
  readonly related: boolean;
}
