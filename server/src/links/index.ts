export { LINKS_FILE, type LinkChoice, type LinkedReports, MAX_LINKS_BYTES } from "./links.ts";
export { documentPath, sourcePath, sourceUri, uriKey } from "./paths.ts";
export { type LinksFile, readLinks } from "./read-links.ts";
export { withLink } from "./write-links.ts";
