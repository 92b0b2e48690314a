import { type LineIndex, paperPlaceAt, type ReportDocument, type Span } from "../../engine/index.ts";

/** A text that results point into. Of a file that was turned into text (a PDF) the page is told, not a line that the file has not. */
export interface SarifText {
  /** Of the file, as the log names it. */
  readonly uri: string;
  readonly document: ReportDocument;
  readonly lines: LineIndex;
  readonly isPaged: boolean;
}

/** A SARIF location of a stretch of a text. */
export function locationIn(there: SarifText, span: Span) {
  const { document, uri, isPaged } = there;
  const { paragraph, section, page } = paperPlaceAt(document, span.start);
  const words = document.text.slice(span.start, span.end);
  const region = isPaged ? {} : { region: { ...regionIn(there, span), snippet: { text: words } } };
  const name = [page !== undefined && `page ${page}`, paragraph && `paragraph ${paragraph}`, !paragraph && section]
    .filter(Boolean)
    .join(", ");
  return {
    physicalLocation: { artifactLocation: { uri }, ...region },
    ...(name === "" ? {} : { logicalLocations: [{ fullyQualifiedName: name }] }),
    ...(isPaged ? { properties: { quote: words, ...(page === undefined ? {} : { page }) } } : {}),
  };
}

export function regionIn({ lines }: SarifText, span: Span) {
  const start = lines.at(span.start);
  const end = lines.at(Math.max(span.start, span.end));
  return {
    startLine: start.line + 1,
    startColumn: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}
