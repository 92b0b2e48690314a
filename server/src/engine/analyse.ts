import type { Problem } from "./checks/check.ts";
import { CheckMemory } from "./checks/check-memory.ts";
import type { FoundProblems } from "./checks/found-problems.ts";
import { runChecks } from "./checks/run-checks.ts";
import type { Claims } from "./claims/claim.ts";
import { DocumentFigures } from "./claims/figures/index.ts";
import { DocumentMeasures } from "./claims/figures/measures.ts";
import { ClaimsMemory, findClaims } from "./claims/find-claims.ts";
import { FoundClaims } from "./claims/found-claims.ts";
import { parseSteps } from "./document/parse-report.ts";
import type { ParsedReport } from "./document/parsed-report.ts";
import type { EditedRange } from "./document/parts.ts";
import type { ReportDocument } from "./document/report.ts";
import type { UserLexicon } from "./lexicon/user-lexicon.ts";
import { reportCardSteps } from "./report-card/read-report-card.ts";
import type { ReportCard } from "./report-card/report-card.ts";
import { sourcedSteps } from "./sources/check-sources.ts";
import type { Source } from "./sources/source-index.ts";
import type { SourcedPassage } from "./sources/sourced.ts";
import { drained, type Steps } from "./steps.ts";
import { DocumentBodies } from "./tags/officials/document-bodies.ts";
import type { Tag } from "./tags/tag.ts";
import { TagCache, tagDocument, tagFirst } from "./tags/tag-document.ts";
import { TaggedDocument, type TaggedPart } from "./tags/tagged-parts.ts";
import type { SourceText } from "./text/source-text.ts";
import type { Span } from "./text/span.ts";

/** Everything the engine knows of one text. Offsets are UTF-16 code units into `document.text`. */
export interface Analysis {
  readonly document: ReportDocument;
  readonly reportCard: ReportCard | undefined;
  /** In reading order. */
  readonly tags: readonly Tag[];
  /** The tags that hold an offset, in reading order, without putting together the list of all. */
  tagsAt(offset: number): readonly Tag[];
  /** The same tags by parts of the document; parts that an edit left alone keep the same objects. */
  readonly parts: readonly TaggedPart[];
  readonly claims: Claims;
  /** In reading order. */
  readonly problems: readonly Problem[];
  /** The same by parts of the document, which they move with; left out where readers say otherwise than the checks. */
  readonly problemsByPart?: FoundProblems;
  /** The user's own words that were taken into account. */
  readonly lexicon?: UserLexicon;
  /** What the quotations and figures were held against. */
  readonly sources: readonly Source[];
  /** What the sources have of the text's quotations and figures, in reading order. */
  readonly sourced: readonly SourcedPassage[];
}

/**
 * What an analysis leaves behind for the next one of the same document, so that an edit costs what it changes. The answers are the same
 * without it. One memory serves one document.
 */
export class AnalysisMemory {
  document: ParsedReport | undefined;
  #lexicon: UserLexicon | undefined;
  #tags = new TagCache();
  readonly claims = new ClaimsMemory();
  readonly figures = new DocumentFigures();
  readonly measures = new DocumentMeasures();
  readonly checks = new CheckMemory();

  /** The tags remembered for this lexicon: with another one (another object, that is) everything is tagged afresh. */
  tagsFor(lexicon: UserLexicon | undefined): TagCache {
    if (lexicon !== this.#lexicon) {
      this.#lexicon = lexicon;
      this.#tags = new TagCache(lexicon);
    }
    return this.#tags;
  }
}

export interface AnalysisOptions {
  readonly memory?: AnalysisMemory;
  /** Where the text differs from the one that `memory` was last used for; left out, the texts are compared. */
  readonly edited?: EditedRange;
  /** The user's own words, which hold beside the built-in ones. */
  readonly lexicon?: UserLexicon;
  /** The reports that the text speaks of: its quotations and figures are held against them. Those of a report itself are not. */
  readonly sources?: readonly Source[];
}

/**
 * Analyses a text in small steps, so that the caller can do other work, or give up, between them.
 * Never throws on any text: broken text gives fewer tags.
 */
export function* analysisSteps(text: SourceText, options: AnalysisOptions = {}): Steps<Analysis> {
  const { memory = new AnalysisMemory(), edited, lexicon, sources = [] } = options;
  const document = yield* parseSteps(text, memory.document, memory.document && edited);
  memory.document = document;
  yield;
  const reportCard = yield* reportCardSteps(document);
  yield;
  const tagged = yield* tagDocument(document, memory.tagsFor(lexicon));
  const kind = reportCard === undefined ? document.kind : "report";
  const claims = yield* findClaims(text, kind, tagged, memory.claims);
  const sourced = yield* sourcedSteps({ text, kind, parts: tagged.parts, claims }, sources);
  const { found } = tagged;
  const figures = yield* memory.figures.steps(found);
  const measures = yield* memory.measures.steps(found);
  // In steps, before a check asks for all of them.
  yield* claims.disputeSteps();
  const problems = yield* runChecks({
    document,
    readings: document.placed.map(({ reading }) => reading),
    parts: tagged.parts,
    claims,
    figures,
    measures,
    reportCard,
    lexicon,
    sourced,
    memory: memory.checks,
  });
  return {
    document,
    reportCard,
    get tags() {
      return tagged.tags;
    },
    tagsAt: (offset) => tagged.at(offset),
    parts: tagged.parts,
    claims,
    get problems() {
      return problems.all;
    },
    problemsByPart: problems,
    sources,
    sourced,
    ...(lexicon ? { lexicon } : {}),
  };
}

/**
 * What can be said early of the stretch `within`: judgements and statistics of a text whose structure is in `memory` already. Undefined where it
 * is not. People and claims, which need the whole text, are left out; the work is remembered for the whole analysis.
 */
export function* previewSteps(within: Span, { memory, lexicon }: AnalysisOptions): Steps<Analysis | undefined> {
  const document = memory?.document;
  if (!memory || !document) return undefined;
  const parts = yield* tagFirst(document, within, memory.tagsFor(lexicon));
  const tagged = new TaggedDocument(
    parts,
    parts.map(({ found }) => found),
    DocumentBodies.of([]),
  );
  return {
    document,
    reportCard: undefined,
    get tags() {
      return tagged.tags;
    },
    tagsAt: (offset) => tagged.at(offset),
    parts: tagged.parts,
    claims: new FoundClaims([], [], [], { text: document.text, kind: document.kind, lead: undefined }),
    problems: [],
    sources: [],
    sourced: [],
    ...(lexicon ? { lexicon } : {}),
  };
}

/** Analyses a text in one go. */
export function analyse(text: SourceText, options: AnalysisOptions = {}): Analysis {
  return drained(analysisSteps(text, options));
}
