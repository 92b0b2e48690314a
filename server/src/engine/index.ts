export type { Analysis, AnalysisOptions } from "./analyse.ts";
export { AnalysisMemory, analyse, analysisSteps, previewSteps } from "./analyse.ts";
export type { Check, CheckSubject, Finding, Level, PartProblem, PlaceInPart, Problem, RelatedPassage } from "./checks/check.ts";
export { contestProblems } from "./checks/contest-problems.ts";
export type { FoundProblems, PartProblems } from "./checks/found-problems.ts";
export { checks } from "./checks/index.ts";
export type { Attribution, Claims, Contested, ContestedThing, Dispute, Person, SpeakerSide, Stance } from "./claims/claim.ts";
export { isPluralHolder } from "./claims/contests/holder-number.ts";
export { compareReports } from "./comparison/compare-reports.ts";
export type {
  Comparison,
  FactChange,
  FigureChange,
  FindingChange,
  JudgementChange,
  ParagraphChange,
  Passage,
  RecommendationChange,
} from "./comparison/comparison.ts";
export { parseReport } from "./document/parse-report.ts";
export type { EditedRange } from "./document/parts.ts";
export { type PaperPlace, paperPlaceAt, paperPlaceIn } from "./document/place.ts";
export { RECOGNISED_BY, type Recognition, recognise } from "./document/recognise.ts";
export type { Block, BlockKind, DocumentKind, ReportDocument, Section, Zone } from "./document/report.ts";
export { isReadable } from "./document/report.ts";
export { LEXICON_FILE, type LexiconFile, MAX_LEXICON_BYTES, readLexiconFile } from "./lexicon/lexicon-file.ts";
export { emptyLexicon, polarityOf, readUserLexicon, type UserFramework, type UserLexicon } from "./lexicon/user-lexicon.ts";
export type { AreaGrade, Contradiction, Place, ReportCard } from "./report-card/report-card.ts";
export { topicsOf } from "./report-card/spoken-grade.ts";
export { type Candidate, candidateSources, type ReportOffer } from "./sources/candidate-sources.ts";
export type { Difference } from "./sources/differences.ts";
export { type FoundQuotation, findQuotation, type QuotationVerdict } from "./sources/find-quotation.ts";
export { type FirstLook, firstLookSteps } from "./sources/first-look.ts";
export { type PlaceInSource, type Source, SourceIndex } from "./sources/source-index.ts";
export { type QuotedPassage, quotedIn, type SourcedPassage, type SourcedText } from "./sources/sourced.ts";
export { drained, type Steps } from "./steps.ts";
export type { Judgement, Official, Polarity, Statistic, StatisticCategory, Tag } from "./tags/tag.ts";
export { haveSameTags, type PartTags, type TaggedPart, tagsAt, tagsIn } from "./tags/tagged-parts.ts";
export { MONTH_NAMES } from "./text/calendar.ts";
export { capital } from "./text/capital.ts";
export { editedJson, type JsonEditOptions, type Unwritable } from "./text/edit-json.ts";
export { type JsonFile, type JsonFileProblem, type JsonProblem, readJsonFile } from "./text/json-file.ts";
export { likeness } from "./text/likeness.ts";
export { type LineColumn, LineIndex } from "./text/line-index.ts";
export { list } from "./text/list-of-names.ts";
export { nameOfUri } from "./text/name-of-uri.ts";
export { PiecedText } from "./text/pieced-text.ts";
export { alikeEnds, type SameEnds } from "./text/same-ends.ts";
export { sameValue } from "./text/same-or-new.ts";
export { sentencesOf } from "./text/sentences.ts";
export type { SourceText } from "./text/source-text.ts";
export { byPosition, contains, lastStartingAtOrBefore, moved, overlaps, type Span } from "./text/span.ts";
export { type WordChange, wordChanges } from "./text/word-changes.ts";
