import type { Claims } from "../claims/claim.ts";
import type { PlacedFigures } from "../claims/figures/index.ts";
import type { ParsedReport } from "../document/parsed-report.ts";
import type { UserLexicon } from "../lexicon/user-lexicon.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import type { SourcedPassage } from "../sources/sourced.ts";
import type { TaggedPart } from "../tags/tag-document.ts";
import type { Span } from "../text/span.ts";

export type Level = "error" | "warning" | "information" | "hint";

/** What a check may look at. */
export interface CheckSubject {
  readonly document: ParsedReport;
  /** The document's tags, part by part: a check that looks at a few does not pay for all. */
  readonly parts: readonly TaggedPart[];
  readonly claims: Claims;
  /** What the document's figures have to do with each other, part by part. */
  readonly figures: readonly PlacedFigures[];
  readonly reportCard: ReportCard | undefined;
  /** What the text's sources have of its quotations and figures, in reading order; empty where it has no sources. */
  readonly sourced: readonly SourcedPassage[];
  /** The user's own words and frameworks. */
  readonly lexicon: UserLexicon | undefined;
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

/** A rule. `id` is the diagnostic's code, the key of its level in the settings and the name of its page in `docs/rules/`. */
export interface Check {
  readonly id: string;
  /** One line that says what the check reports, for settings and documentation. */
  readonly summary: string;
  readonly level: Level;
  run(subject: CheckSubject): Iterable<Finding>;
}

/** A finding with the identity of its check. */
export interface Problem extends Finding {
  readonly code: string;
  readonly level: Level;
}
