/** The document's properties: title, language, and the day that it was made, which the library would take from the clock. */
export function coreProperties(title: string, made: string | undefined): string {
  const day = made === undefined ? "" : `${made}T00:00:00Z`;
  const date = (name: string) => (day === "" ? "" : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Inspection Lens</dc:creator><dc:language>en-GB</dc:language>${date("created")}${date("modified")}</cp:coreProperties>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
