import type { Analysis, LineIndex } from "../engine/index.ts";

/** An analysed document as the features see it. `lines` belongs to the text that `analysis` was made of. */
export interface Reading {
  readonly uri: string;
  readonly analysis: Analysis;
  readonly lines: LineIndex;
}
