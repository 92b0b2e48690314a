import { type Analysis, analyse } from "../engine/index.ts";
import { MAX_TEXT_LENGTH } from "../importers/index.ts";
import { withDecisions, withVerdicts } from "../reviewing/index.ts";
import type { Belongings } from "./document-files.ts";
import { findingsOf, type Levels, type Tally, tallyOf } from "./findings.ts";
import { asInputError, type Input, type InputError } from "./inputs.ts";
import { verdictsIn } from "./notes-beside.ts";
import { checkText } from "./print/check-text.ts";
import type { Look } from "./print/look.ts";
import { analysisLine, errorLine } from "./print/ndjson.ts";
import { sarifResults } from "./print/sarif.ts";
import { analysisSummary, errorSummary } from "./print/text.ts";
import { placedReviews } from "./reviews.ts";

/** `text` and `ndjson` say everything of a document, `check` and `sarif` what the checks find. */
export type AnswerFormat = "text" | "ndjson" | "check" | "sarif";

/** How an answer is printed. Sent to threads, so it holds plain values only. */
export interface AnswerOptions {
  readonly format: AnswerFormat;
  readonly withText: boolean;
  /** The levels chosen for checks. */
  readonly levels?: Levels;
  readonly look?: Look;
}

/** What is printed for one document, with its line end. `failed` where it could not be read. */
export interface Answer {
  readonly text: string;
  readonly failed: boolean;
  /** The document that could not be read, and why. */
  readonly error?: { readonly document: string; readonly error: InputError };
  readonly tally?: Tally;
}

const TOO_LONG = { code: "too-large", message: `The text is longer than ${MAX_TEXT_LENGTH / 1_000_000} million characters.` };
const PLAIN: Look = { colours: false, width: 100 };

/** Analyses one document, with what belongs to it, and puts what was found into words. */
export function answerTo(
  input: Input,
  options: AnswerOptions,
  { lexicon, sources, dismissals, verdicts, reviews, remarks = [] }: Belongings = {},
): Answer {
  const { document } = input;
  if (input.error) return failure(document, input.error, options.format);
  if (input.imported.text.length > MAX_TEXT_LENGTH) return failure(document, TOO_LONG, options.format);
  let analysis: Analysis;
  try {
    analysis = analyse(input.imported.text, { ...(lexicon ? { lexicon } : {}), ...(sources ? { sources } : {}) });
    if (verdicts) analysis = withVerdicts(analysis, verdictsIn(input.imported.text, verdicts));
  } catch (error) {
    return failure(document, asInputError(error), options.format);
  }
  const { text, pages } = input.imported;
  const warnings = [...input.imported.warnings, ...remarks];
  const reviewed = placedReviews(reviews, text);
  analysis = withDecisions(analysis, reviewed);
  const findings = findingsOf(analysis, dismissals, options.levels, reviewed);
  const answer = { failed: false, tally: tallyOf(findings) };
  switch (options.format) {
    case "text":
      return { ...answer, text: analysisSummary(document, analysis, findings.told, warnings) };
    case "ndjson": {
      const extras = { warnings, ...(options.withText ? { text } : {}) };
      return { ...answer, text: `${analysisLine(document, analysis, findings.told, extras)}\n` };
    }
    case "check":
      return { ...answer, text: checkText({ name: document, warnings }, analysis, findings, options.look ?? PLAIN) };
    case "sarif":
      return { ...answer, text: sarifResults(document, pages !== undefined, analysis, findings).join(",\n") };
  }
}

/** The answer for a document that has none. */
export function failure(document: string, error: InputError, format: AnswerFormat): Answer {
  const text =
    format === "ndjson" || format === "sarif"
      ? `${errorLine(document, error)}\n`
      : format === "text"
        ? errorSummary(document, error)
        : `${document}: ${error.message} [${error.code}]\n`;
  return { text, failed: true, error: { document, error } };
}
