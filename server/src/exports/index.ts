export { accuracyDocument, accuracySummary } from "./accuracy-document.ts";
export { bratConfiguration } from "./brat/configuration.ts";
export { type BratDocument, type BratMark, type BratSubject, toBrat } from "./brat/to-brat.ts";
export { comparisonDocument, comparisonSummary, placeOf, type VersionNames } from "./comparison-document.ts";
export { buildDossier, type Dossier, type DossierSource } from "./dossier/index.ts";
export { type ExportedFile, type ExportFormat, type ExportFormatId, type ExportSubject, exportFormats } from "./formats.ts";
export { type HandedOver, type HandOverChoices, handOver } from "./hand-over.ts";
export {
  fromHypothesis,
  type HypothesisImport,
  type HypothesisRead,
  type HypothesisReceiver,
  type ImportedNote,
  type ImportedState,
} from "./hypothesis/from-hypothesis.ts";
export { importSummary } from "./hypothesis/import-summary.ts";
export type { HypothesisRow } from "./hypothesis/row.ts";
export { type HypothesisExport, type HypothesisSubject, toHypothesis } from "./hypothesis/to-hypothesis.ts";
export { judgedBy } from "./judged.ts";
export { type EvidenceRow, type LedgerRow, ledgerDocument, ledgerSummary } from "./ledger-document.ts";
export type { NoteToHandOn } from "./note-to-hand-on.ts";
export { type AccuracyResponse, accuracyResponse, type ResponseRow } from "./response/response.ts";
export { type SarifTool, sarifFoot, sarifHead } from "./sarif/log.ts";
export { problemResults, type SarifSubject } from "./sarif/results.ts";
export type { HandedSmallCount } from "./small-counts/find-small-counts.ts";
