import type { Dispute } from "../claims/claim.ts";
import { byPosition, lastStartingAtOrBefore, overlaps, type Span } from "../text/span.ts";
import type { PartProblem } from "./check.ts";

/** Ranges back among which one over a finding is looked for. */
const LOOKED_BACK = 6;

/** Words that are contested, or the clause that contests. */
export interface ContestedWords extends Span {
  readonly isGuess?: true;
}

/** What a text contests itself, with the clauses that contest, in order. */
export function contestedIn(disputes: readonly Dispute[]): readonly ContestedWords[] {
  return disputes
    .filter(({ stance }) => stance !== "concede")
    .flatMap(({ start, end, target, finding, isGuess }) =>
      [{ start, end }, target, finding].flatMap((span) =>
        span ? [{ start: span.start, end: span.end, ...(isGuess ? { isGuess } : {}) }] : [],
      ),
    )
    .sort(byPosition);
}

/** What is contested, or contests, where a finding is: what is no guess first; undefined where nothing is. */
export function contestedAt(at: Span, contested: readonly ContestedWords[]): ContestedWords | undefined {
  const last = lastStartingAtOrBefore(contested, at.end - 1);
  const there = contested.slice(Math.max(0, last - LOOKED_BACK), last + 1).filter((range) => overlaps(range, at));
  return there.find(({ isGuess }) => !isGuess) ?? there[0];
}

const milder = { told: new WeakMap<PartProblem, PartProblem>(), guessed: new WeakMap<PartProblem, PartProblem>() };

/** The same where the text itself contests the figures: they are then the slip of another. */
export function asTold(problem: PartProblem, { isGuess }: ContestedWords): PartProblem {
  const remembered = isGuess ? milder.guessed : milder.told;
  const known = remembered.get(problem);
  if (known) return known;
  const level = problem.level === "hint" ? "hint" : "information";
  const told: PartProblem = {
    ...problem,
    level,
    message: `${problem.message} This text ${isGuess ? "seems to contest" : "contests"} it itself.`,
  };
  remembered.set(problem, told);
  return told;
}
