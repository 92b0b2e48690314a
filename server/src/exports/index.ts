export { bratConfiguration } from "./brat/configuration.ts";
export { type BratDocument, type BratMark, type BratSubject, toBrat } from "./brat/to-brat.ts";
export { comparisonDocument, comparisonSummary, placeOf, type VersionNames } from "./comparison-document.ts";
export type { NoteToHandOn } from "./note-to-hand-on.ts";
