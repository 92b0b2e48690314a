/** The name of the file that a URI leads to, as people read it; as it stands in the URI where that is no well-formed one. */
export function nameOfUri(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
