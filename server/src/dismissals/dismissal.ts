import type { Span } from "../engine/index.ts";

/** Where a folder keeps what was dismissed in its documents, relative to the folder. */
export const DISMISSALS_FILE = ".inspection-lens/dismissals.json";

/** Bytes in the largest such file that is read. */
export const MAX_DISMISSALS_BYTES = 5_000_000;

/** The place of a dismissed finding, by its words and what stands around them. Every white space counts as one blank. */
export interface Anchor {
  /** The finding's own words. */
  readonly quote: string;
  /** The 32 characters before, or more where only more tell this place from others with the same words. */
  readonly prefix: string;
  /** The same after the words. */
  readonly suffix: string;
  /** Where the words began when this was written, in UTF-16 code units; decides between places that are alike in everything else. */
  readonly start: number;
  /** How often the words stood in the document then; left out for once. */
  readonly occurrences?: number;
}

interface Dismissed {
  /** The document's path from the folder that keeps the file, with `/` between its parts. */
  readonly document: string;
  /** The check that is not to report. */
  readonly check: string;
  /** Why, in a person's words. */
  readonly reason?: string;
  /** When, YYYY-MM-DD. */
  readonly date?: string;
  /** Who, where they want to be named. */
  readonly by?: string;
}

/** What somebody does not want to be told again: one finding, or all of a check in a document. */
export type Dismissal =
  | (Dismissed & { readonly scope: "here"; readonly at: Anchor })
  | (Dismissed & { readonly scope: "document"; readonly at?: undefined });

/** A finding, as far as it matters here. */
export interface Dismissible {
  readonly code: string;
  readonly at: Span;
}

/** What two entries have in common that dismiss the same: everything but why, when and who. */
export function keyOf({ document, check, scope, at }: Dismissal): string {
  return JSON.stringify([document, check, scope, ...(at ? [at.quote, at.prefix, at.suffix, at.start] : [])]);
}

/** The order of entries in the file: by document, in it what holds for all of it first, then by place. */
export function inFileOrder(a: Dismissal, b: Dismissal): number {
  return compare(a.document, b.document) || (a.at?.start ?? -1) - (b.at?.start ?? -1) || compare(a.check, b.check);
}

/** By code units, so that every machine sorts alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
