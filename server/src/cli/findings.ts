import { type Dismissal, partFindings } from "../dismissals/index.ts";
import type { Analysis, Level, Problem } from "../engine/index.ts";
import { type PlacedReview, reviewedProblems } from "../reviewing/index.ts";

/** A check's id → the level it reports at; a check that is not named reports at its own. */
export type Levels = Readonly<Record<string, Level | "off">>;

/** The levels, the gravest first. */
export const levels: readonly Level[] = ["error", "warning", "information", "hint"];

/** What is told of a document, each finding at the level that was chosen for it, in reading order. */
export interface Findings {
  readonly told: readonly Problem[];
  readonly dismissed: readonly { readonly problem: Problem; readonly by: Dismissal }[];
}

/** How many findings there are of each level, and how many were dismissed. */
export type Tally = Readonly<Record<Level | "dismissed", number>>;

export function findingsOf(
  analysis: Analysis,
  dismissals: readonly Dismissal[] = [],
  chosen: Levels = {},
  reviews: readonly PlacedReview[] = [],
): Findings {
  const { problems, document } = analysis;
  const levelled = problems.flatMap((problem): readonly Problem[] => {
    const level = Object.hasOwn(chosen, problem.code) ? chosen[problem.code] : undefined;
    return level === "off" ? [] : [level ? { ...problem, level } : problem];
  });
  const { kept, dismissed } = partFindings(reviewedProblems(levelled, analysis, reviews), document.text, dismissals);
  return { told: kept, dismissed };
}

export function tallyOf({ told, dismissed }: Findings): Tally {
  const of = (level: Level) => told.filter((problem) => problem.level === level).length;
  return { error: of("error"), warning: of("warning"), information: of("information"), hint: of("hint"), dismissed: dismissed.length };
}
