import { datesOfPart } from "../claims/dates/told-dates.ts";
import type { PartFigures } from "../claims/figures/index.ts";
import type { PartReading } from "../document/parse-report.ts";
import { ItemsThatCount, JoinOnce } from "../read-in-turn.ts";
import type { PartTags } from "../tags/tagged-parts.ts";
import type { PartFinding, PartProblem, SpreadFinding } from "./check.ts";
import type { KnownDisagreements } from "./figures-disagree.ts";
import type { OwnProblems, PartOwn } from "./own-problems.ts";

type Moving = readonly (PartFinding | SpreadFinding)[];

/** Everything that was found in a part. */
export interface JoinedProblems {
  /** What was found in it by itself, and what was found as it stands in the document. */
  readonly own: readonly PartProblem[];
  readonly more: readonly PartProblem[];
  /** Both, in order. */
  readonly all: readonly PartProblem[];
}

/** What the checks found in one document, so that after an edit only what it touches is looked at again. */
export class CheckMemory {
  readonly namesAsked = new JoinOnce<PartFigures, ReadonlySet<string>>();
  readonly namedShares = new JoinOnce<PartFigures, Moving>();
  readonly rates = new JoinOnce<PartFigures, Moving>();
  /** Whether an area is graded in two ways. */
  readonly gradedTwice = new JoinOnce<PartReading, boolean>();
  /** The parts that tell of a day. */
  readonly dated = new ItemsThatCount((reading: PartReading) => datesOfPart(reading).told.length > 0);
  /** The parts in which, or from which, something is found. */
  readonly faulty = new ItemsThatCount(({ problems, elsewhere }: PartOwn) => problems.length + elsewhere.length > 0);
  disagreements: KnownDisagreements | undefined;
  own: OwnProblems | undefined;
  /** Of parts in which something is found that does not depend on them alone. */
  readonly joined = new WeakMap<PartTags, JoinedProblems>();
}
