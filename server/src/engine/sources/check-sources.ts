import type { Steps } from "../steps.ts";
import type { SourceText } from "../text/source-text.ts";
import { byPosition } from "../text/span.ts";
import type { Source } from "./source-index.ts";
import type { SourcedPassage } from "./sourced.ts";
import { sourcedFigures } from "./sourced-figures.ts";
import { sourcedGrades } from "./sourced-grades.ts";
import { type QuotingText, sourcedQuotations } from "./sourced-quotations.ts";

/** What the sources have of a text's quotations, figures and grades, in reading order. A report is nobody's quotation, and no source of itself. */
export function* sourcedSteps(quoting: QuotingText, sources: readonly Source[]): Steps<readonly SourcedPassage[]> {
  if (quoting.kind === "report") return [];
  const others = sources.filter(({ index }) => !isSameText(index.source.document.text, quoting.text));
  if (others.length === 0) return [];
  const quotations = yield* sourcedQuotations(quoting, others);
  const figures = yield* sourcedFigures(quoting, others, quotations);
  const grades = yield* sourcedGrades(quoting, others);
  return [...quotations, ...figures, ...grades].sort((a, b) => byPosition(a.at, b.at));
}

function isSameText(a: SourceText, b: SourceText): boolean {
  return a === b || (a.length === b.length && String(a) === String(b));
}
