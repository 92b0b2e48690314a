import type { PartFigures } from "../claims/figures/index.ts";
import { JoinOnce } from "../read-in-turn.ts";
import type { PartTags } from "../tags/tag-document.ts";
import type { PartFinding, PartProblem, SpreadFinding } from "./check.ts";
import type { KnownDisagreements } from "./figures-disagree.ts";
import type { OwnProblems } from "./own-problems.ts";

type Moving = readonly (PartFinding | SpreadFinding)[];

/** What the checks found in one document, so that after an edit only what it touches is looked at again. */
export class CheckMemory {
  readonly namedShares = new JoinOnce<PartFigures, Moving>();
  readonly rates = new JoinOnce<PartFigures, Moving>();
  disagreements: KnownDisagreements | undefined;
  own: OwnProblems | undefined;
  /** Of parts in which something is found that does not depend on them alone: all that is found in them. */
  readonly joined = new WeakMap<PartTags, readonly PartProblem[]>();
}
