import type { Claims } from "../claims/claim.ts";
import type { PartFigures, Relation } from "../claims/figures/index.ts";
import type { Measure } from "../claims/figures/measures.ts";
import type { PartReading } from "../document/parse-report.ts";
import type { ParsedReport } from "../document/parsed-report.ts";
import type { UserLexicon } from "../lexicon/user-lexicon.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import type { SourcedPassage } from "../sources/sourced.ts";
import type { PartTags, TaggedPart } from "../tags/tagged-parts.ts";
import type { Span } from "../text/span.ts";
import type { Fault } from "./arithmetic.ts";
import type { CheckMemory } from "./check-memory.ts";

export type Level = "error" | "warning" | "information" | "hint";

/** What a check may look at. */
export interface CheckSubject {
  readonly document: ParsedReport;
  /** How the document was read, part by part. */
  readonly readings: readonly PartReading[];
  /** The document's tags, part by part: a check that looks at a few does not pay for all. */
  readonly parts: readonly TaggedPart[];
  readonly claims: Claims;
  /** What the document's figures have to do with each other, part by part. */
  readonly figures: readonly PartFigures[];
  /** What the document counts for the whole of something, part by part. */
  readonly measures: readonly (readonly Measure[])[];
  readonly reportCard: ReportCard | undefined;
  /** What the text's sources have of its quotations and figures, in reading order; empty where it has no sources. */
  readonly sourced: readonly SourcedPassage[];
  /** The user's own words and frameworks. */
  readonly lexicon: UserLexicon | undefined;
  /** What was found in the version before an edit. */
  readonly memory: CheckMemory;
}

export interface RelatedPassage extends Span {
  /** Name of the source that the passage stands in; left out for the document itself. */
  readonly document?: string;
  readonly message: string;
}

/** What a check says of one place; `related` are the passages a reader needs beside it, in the same document or in one of its sources. */
export interface Finding {
  readonly at: Span;
  readonly message: string;
  readonly related: readonly RelatedPassage[];
  /** How serious this one is, where it is not as its check usually is; the user's setting for the check goes before it. */
  readonly level?: Level;
}

/** A place that moves with a part of the document: offsets count from the part's beginning. It may reach beyond the part, as paragraphs over page breaks do. */
export interface PlaceInPart extends Span {
  readonly part: PartTags;
}

/** A finding that moves with the document's parts: the same object says the same after an edit elsewhere. */
export interface PartFinding extends Omit<Finding, "at" | "related"> {
  readonly at: PlaceInPart;
  /** Passages of sources stay as they are. */
  readonly related: readonly ((PlaceInPart & { readonly message: string }) | RelatedPassage)[];
}

/** A finding over figures of several parts: it stands at all between them while they are near each other, else at the last. */
export interface SpreadFinding extends Omit<PartFinding, "at"> {
  readonly among: readonly PlaceInPart[];
}

/** A rule. `id` is the diagnostic's code, the key of its level in the settings and the name of its page in `docs/rules/`. */
export interface Check {
  readonly id: string;
  /** One line that says what the check reports, for settings and documentation. */
  readonly summary: string;
  readonly level: Level;
  /**
   * True for a check that is milder where the text itself contests the figures: "The report says 42 of 310 (31.5%). That is wrong." quotes the slip of another,
   * and its writer is not to be accused of it.
   */
  readonly sparesContested?: true;
  /** What is wrong with a relation of figures, judged by nothing but the relation: it is asked once. */
  readonly ofRelation?: (relation: Relation) => Fault | undefined;
  /** What is wrong with the words of a part, whatever stands around it: it is asked once. Offsets count from the part's beginning. */
  readonly ofPart?: (reading: PartReading, author: string | undefined) => readonly Finding[];
  /** What is found in the document as a whole, at each edit. What costs more than a few steps is best kept as findings that move with their parts. */
  readonly ofDocument?: (subject: CheckSubject) => Iterable<Finding | PartFinding | SpreadFinding>;
}

/** A finding with the identity of its check. */
export interface Problem extends Finding {
  readonly code: string;
  readonly level: Level;
}

/** The same, moving with the document's parts. */
export interface PartProblem extends PartFinding {
  readonly code: string;
  readonly level: Level;
}
