import { type Analysis, analyse } from "../../engine/index.ts";
import { MAX_TEXT_LENGTH } from "../../importers/index.ts";
import { asInputError, type Input, readInputs } from "../inputs.ts";
import { analysisLine, errorLine } from "../print/ndjson.ts";
import { analysisSummary, errorSummary } from "../print/text.ts";
import type { Terminal } from "../terminal.ts";

export type AnalyseFormat = "text" | "ndjson";

export interface AnalyseOptions {
  readonly format: AnalyseFormat;
  readonly withText: boolean;
}

/** Prints what each document says, as soon as it is known. Returns the exit status: 2 if a document could not be read. */
export async function analyseCommand(paths: readonly string[], options: AnalyseOptions, terminal: Terminal): Promise<number> {
  let status = 0;
  let documents = 0;
  for await (const input of readInputs(paths, terminal.stdin)) {
    const answer = printed(input, options);
    if (answer.failed) status = 2;
    await terminal.out(documents++ > 0 && options.format === "text" ? `\n${answer.text}` : answer.text);
  }
  if (documents === 0) terminal.error("No documents found: folders are searched for .txt, .md and .pdf files.\n");
  return status;
}

const TOO_LONG = { code: "too-large", message: `The text is longer than ${MAX_TEXT_LENGTH / 1_000_000} million characters.` };

function printed(input: Input, options: AnalyseOptions): { readonly text: string; readonly failed: boolean } {
  const { document } = input;
  if (input.error) return failure(document, input.error, options.format);
  if (input.imported.text.length > MAX_TEXT_LENGTH) return failure(document, TOO_LONG, options.format);
  let analysis: Analysis;
  try {
    analysis = analyse(input.imported.text);
  } catch (error) {
    return failure(document, asInputError(error), options.format);
  }
  const { text, warnings } = input.imported;
  if (options.format === "text") return { text: analysisSummary(document, analysis, warnings), failed: false };
  return { text: `${analysisLine(document, analysis, { warnings, ...(options.withText ? { text } : {}) })}\n`, failed: false };
}

function failure(document: string, error: Parameters<typeof errorLine>[1], format: AnalyseFormat) {
  return { text: format === "text" ? errorSummary(document, error) : `${errorLine(document, error)}\n`, failed: true };
}
