/** Where a folder keeps which reports its documents speak of, relative to the folder. */
export const LINKS_FILE = ".inspection-lens/sources.json";

/** Bytes in the largest such file that is read. */
export const MAX_LINKS_BYTES = 2_000_000;

/** The version of the file's form. */
export const LINKS_VERSION = 1;

/**
 * What a person said of one document: the reports that it speaks of, as the file names them (a path from the folder that keeps the file, or from
 * the disk's root), or that it has none, so that none is looked for.
 */
export type LinkChoice = "none" | readonly string[];

/** The same with the reports' URIs. */
export type LinkedReports = "none" | readonly string[];
