export { comparisonDocument, comparisonSummary, placeOf, type VersionNames } from "./comparison-document.ts";
