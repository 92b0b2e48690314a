import { type Analysis, analyse } from "../engine/index.ts";
import { MAX_TEXT_LENGTH } from "../importers/index.ts";
import type { Belongings } from "./document-files.ts";
import { asInputError, type Input, type InputError } from "./inputs.ts";
import { analysisLine, errorLine } from "./print/ndjson.ts";
import { analysisSummary, errorSummary } from "./print/text.ts";

export type AnalyseFormat = "text" | "ndjson";

/** How an answer is printed. Sent to threads, so it holds plain values only. */
export interface AnswerOptions {
  readonly format: AnalyseFormat;
  readonly withText: boolean;
}

/** What is printed for one document, with its line end. `failed` where it could not be read. */
export interface Answer {
  readonly text: string;
  readonly failed: boolean;
}

const TOO_LONG = { code: "too-large", message: `The text is longer than ${MAX_TEXT_LENGTH / 1_000_000} million characters.` };

/** Analyses one document, with what belongs to it, and puts what was found into words. */
export function answerTo(input: Input, options: AnswerOptions, { lexicon, sources }: Belongings = {}): Answer {
  const { document } = input;
  if (input.error) return failure(document, input.error, options.format);
  if (input.imported.text.length > MAX_TEXT_LENGTH) return failure(document, TOO_LONG, options.format);
  let analysis: Analysis;
  try {
    analysis = analyse(input.imported.text, { ...(lexicon ? { lexicon } : {}), ...(sources ? { sources } : {}) });
  } catch (error) {
    return failure(document, asInputError(error), options.format);
  }
  const { text, warnings } = input.imported;
  if (options.format === "text") return { text: analysisSummary(document, analysis, warnings), failed: false };
  return { text: `${analysisLine(document, analysis, { warnings, ...(options.withText ? { text } : {}) })}\n`, failed: false };
}

/** The answer for a document that has none. */
export function failure(document: string, error: InputError, format: AnalyseFormat): Answer {
  return { text: format === "text" ? errorSummary(document, error) : `${errorLine(document, error)}\n`, failed: true };
}
