import type { Span } from "../../engine/index.ts";
import type { SqueezedText } from "./squeezed-text.ts";

/** How a note finds its passage again. Offsets are UTF-16 code units into the text it was made on. */
export interface Anchor extends Span {
  /** The words as they stood there. */
  readonly exact: string;
  /** What stood before and after them: 128 characters, or as many more as it takes to show more than the sentence and to tell the place from others like it. */
  readonly prefix: string;
  readonly suffix: string;
  /** In how many places of the text the words stood, however written, or some of them with much of the context; left out where they stood nowhere else. */
  readonly occurrences?: number;
  /** The paragraph's printed number, and the page, counted from 1: for people, and for the last of doubts. */
  readonly paragraph?: string;
  readonly page?: number;
  /** Of the text it was made on. */
  readonly checksum?: string;
  /** The same range counted in code points; left out where it is the same. */
  readonly codePoints?: Span;
}

/**
 * Where a note belongs in a text.
 * `exact`: the words where they stood. `moved`: the same passage, elsewhere or reworded. `unsure`: it might be one of `candidates`, likeliest first;
 * a person has to say. `lost`: nothing like it is there.
 */
export type Anchored =
  | { readonly state: "exact" | "moved"; readonly span: Span; readonly candidates?: undefined }
  | { readonly state: "unsure"; readonly span?: undefined; readonly candidates: readonly Span[] }
  | { readonly state: "lost"; readonly span?: undefined; readonly candidates?: undefined };

/** A text that notes are made on and looked for in. */
export interface AnchoringText {
  readonly squeezed: SqueezedText;
  /** Of the text; left out, every note is looked for. */
  readonly checksum?: string;
}

/** Where in the document a passage stands, for people. */
export interface Citation {
  readonly paragraph?: string;
  readonly page?: number;
}
