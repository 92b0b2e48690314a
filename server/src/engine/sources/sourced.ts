import type { Span } from "../text/span.ts";
import type { Difference } from "./differences.ts";
import type { PlaceInSource } from "./source-index.ts";

/** Where a quotation, figure or grade of a text stands in one of its sources, and whether it agrees. */
export interface SourcedPassage {
  readonly kind: "quotation" | "figure" | "grade";
  /** In the text: the words between the marks, the figure, or the grade. */
  readonly at: Span;
  /**
   * Of a quotation: `verbatim`, `faithful`, `altered` or `absent`. Of a figure or grade: `supported`, `contradicted` or `not-found`. What cannot be told
   * has no entry.
   */
  readonly verdict: "verbatim" | "faithful" | "altered" | "absent" | "supported" | "contradicted" | "not-found";
  /** Name of the source that the verdict is about. */
  readonly source: string;
  /** The passage there; of an absent quotation the nearest one. Left out where there is none. */
  readonly there?: PlaceInSource;
  /** The passage's words on one line: of a figure or grade those of its sentence. */
  readonly words?: string;
  /** Of a quotation: where it differs from the passage, in order; `at` counts from the beginning of the text. */
  readonly differences: readonly Difference[];
  /** Of a contradicted figure or grade: how the source puts it. */
  readonly stated?: string;
}

/** A passage of a source as another text gives it. */
export interface QuotedPassage {
  /** Name of the text that quotes. */
  readonly document: string;
  readonly passage: SourcedPassage & { readonly there: PlaceInSource };
}

/** A text with what was found of it in its sources. */
export interface SourcedText {
  readonly name: string;
  readonly sourced: readonly SourcedPassage[];
}

/**
 * Which passages of the source `name` the given texts quote or give figures of, in the source's order; with `touching` only those that touch this range
 * of the source. An absent quotation quotes nothing.
 */
export function quotedIn(name: string, texts: Iterable<SourcedText>, touching?: Span): readonly QuotedPassage[] {
  const found: QuotedPassage[] = [];
  for (const text of texts)
    for (const passage of text.sourced) {
      const { there } = passage;
      if (passage.source !== name || !there || passage.verdict === "absent" || passage.verdict === "not-found") continue;
      if (touching && (there.start > touching.end || there.end < touching.start)) continue;
      found.push({ document: text.name, passage: { ...passage, there } });
    }
  return found.sort((a, b) => a.passage.there.start - b.passage.there.start || a.passage.there.end - b.passage.there.end);
}
