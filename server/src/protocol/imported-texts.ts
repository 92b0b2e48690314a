/** Documents of this scheme hold the words of a file that editors cannot show as text, a PDF's for example. */
export const importedScheme = "inspection-lens-text";

/** True for a file that editors cannot show as text. */
export function isShownAsWords(uri: string): boolean {
  return uri.startsWith("file:") && /\.pdf$/i.test(uri);
}

/** Where an editor that knows the scheme shows such a file's words; the name makes them a report's. */
export function wordsUri(uri: string): string {
  return `${importedScheme}:${uri.replace(/^file:\/\/[^/]*/, "")}.report.txt?${encodeURIComponent(uri)}`;
}

/** The document that a URI stands for: the file whose words are shown, or the document itself. */
export function storedUri(uri: string): string {
  const query = uri.startsWith(`${importedScheme}:`) ? uri.slice(uri.indexOf("?") + 1) : "";
  try {
    return query === "" ? uri : decodeURIComponent(query);
  } catch {
    return uri;
  }
}

/** The editor's command that shows a passage: its argument is `{uri, range}`. */
export const openPassageCommand = "inspectionLens.openPassage";
