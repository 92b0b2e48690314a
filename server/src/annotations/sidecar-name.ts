/**
 * `NAME.annotations.jsonld`, or `NAME.annotations.READER.jsonld` where each reader has a file of their own. Characters that a file's name cannot have
 * on every machine are written as in an address ("a/b" → "a%2Fb").
 */
export function sidecarName(document: string, reader?: string): string {
  return reader === undefined ? `${document}.annotations.jsonld` : `${document}.annotations.${fileNameOf(reader)}.jsonld`;
}

/** Whose file of notes on a document a file is, by its name; undefined for any other file. Both may be in different Unicode forms. */
export function readerOf(name: string, document: string): { readonly reader?: string } | undefined {
  const [is, wanted] = [name.normalize(), `${document.normalize()}.annotations.`];
  if (!is.startsWith(wanted) || !is.endsWith("jsonld")) return undefined;
  const middle = is.slice(wanted.length, -"jsonld".length);
  if (middle === "") return {};
  return middle.endsWith(".") && middle.length > 1 ? { reader: readerIn(middle.slice(0, -1)) } : undefined;
}

function fileNameOf(reader: string): string {
  const escaped = (part: string): string => [...new TextEncoder().encode(part)].map((byte) => `%${hex(byte)}`).join("");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no file's name may have
  return reader.normalize().replace(/[\u0000-\u001f\u007f<>:"/\\|?*%]|^[. ]|[. ]$/g, escaped);
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

function readerIn(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
