import type { Analysis, LineIndex } from "../engine/index.ts";
import { type TagVerdicts, withVerdicts } from "../reviewing/index.ts";

/** An analysed document as the features see it. `lines` belongs to the text that `analysis` was made of. */
export interface Reading {
  readonly uri: string;
  readonly analysis: Analysis;
  readonly lines: LineIndex;
  /** What readers say of the document's tags, where they say something: `analysis` is as they corrected it. */
  readonly judged?: { readonly verdicts: TagVerdicts /** What the program found. */; readonly found: Analysis };
}

/** A reading as readers corrected it; itself where they said nothing. */
export function judgedReading(reading: Reading, verdicts: TagVerdicts): Reading {
  if (verdicts.matters.length === 0) return reading;
  return { ...reading, analysis: withVerdicts(reading.analysis, verdicts), judged: { verdicts, found: reading.analysis } };
}
