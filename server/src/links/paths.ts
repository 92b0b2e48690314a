/** A URI as a person reads it; as it is where it is malformed. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Two spellings of one URI have one key: what is encoded in them, and in which form of Unicode, makes no difference. */
export function uriKey(uri: string): string {
  return decoded(uri).normalize();
}

/** The path of a document in a folder, as files of links name it. The folder's URI has no slash at its end. */
export function documentPath(folder: string, uri: string): string {
  return decoded(uri.slice(folder.length + 1)).normalize();
}

/** A report's path as a file in that folder names it: from the folder; where the two have nothing in common, the report's URI. */
export function sourcePath(folder: string, uri: string): string {
  const from = segments(folder);
  const to = segments(uri);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  // the drive, or the first folder on a disk without drives
  if (shared === 0 || !uri.startsWith("file://")) return uri;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** The URI of a report that a file in that folder names. */
export function sourceUri(folder: string, path: string): string {
  // more slashes would be another machine's name to some systems
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return path.replace(/^file:\/{4,}/i, "file:///");
  const parts = path
    .replaceAll("\\", "/")
    .replace(/^\/{2,}/, "/")
    .split("/");
  const isDrive = /^[a-z]:$/i.test(parts[0] ?? "");
  if (parts[0] === "" || isDrive) return `file://${[...(isDrive ? [""] : []), ...parts].map(encoded).join("/")}`;
  const base = folder.split("/");
  for (const part of parts) {
    if (part === "." || part === "") continue;
    // the first three parts are the scheme and the machine
    if (part !== "..") base.push(encoded(part));
    else if (base.length > 3) base.pop();
  }
  return base.join("/");
}

function segments(uri: string): readonly string[] {
  return decoded(uri.replace(/^file:\/\//, ""))
    .split("/")
    .filter((part, at) => at > 0 || part !== "");
}

/** As editors write it: everything but letters, digits and `-._~`. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
