export { diagnosticSource, diagnostics, tooLargeDiagnostic } from "./diagnostics.ts";
export { documentSymbols, flatSymbols } from "./document-symbols.ts";
export { foldingRanges } from "./folding-ranges.ts";
export type { Markup } from "./hover/card.ts";
export { hover } from "./hover/hover.ts";
export { lexiconDiagnostics } from "./lexicon-diagnostics.ts";
export type { Reading } from "./reading.ts";
export { semanticTokenEdits, semanticTokens, semanticTokensLegend } from "./semantic-tokens.ts";
export { toSpan } from "./to-lsp.ts";
