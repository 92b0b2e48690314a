import type { PartFigures } from "../claims/figures/index.ts";
import type { PartReading } from "../document/parse-report.ts";
import { ReadInTurn, type ReadItem } from "../read-in-turn.ts";
import type { Steps } from "../steps.ts";
import type { PartTags } from "../tags/tagged-parts.ts";
import { findingOf, once } from "./arithmetic.ts";
import type { Check, PartFinding, PartProblem, SpreadFinding } from "./check.ts";
import { inOrder, problemOf } from "./problem.ts";

/** What the checks find in a part by its own words and figures. */
export interface PartOwn {
  /** In order; all begin in the part. */
  readonly problems: readonly PartProblem[];
  /** What begins in other parts, or is found in several, check by check: where it stands depends on how far those are from each other. */
  readonly elsewhere: readonly { readonly check: Check; readonly findings: readonly (PartFinding | SpreadFinding)[] }[];
}

const NOTHING: PartOwn = { problems: [], elsewhere: [] };

/** What the checks find in each part of one document by itself. */
export class OwnProblems {
  /** The inspectorate whose report the document is, where that is known. */
  readonly author: string | undefined;
  readonly #parts: ReadInTurn<PartFigures, PartOwn>;
  #readings: readonly PartReading[] = [];

  constructor(checks: readonly Check[], author: string | undefined) {
    this.author = author;
    this.#parts = new ReadInTurn((figures, _, index) => this.#look(figures, checks, index), undefined);
  }

  /** Part by part; `figures` and `readings` are of the same parts. Pauses after parts that were looked at. */
  steps(figures: readonly PartFigures[], readings: readonly PartReading[]): Steps<readonly PartOwn[]> {
    this.#readings = readings;
    return this.#parts.steps(figures);
  }

  *#look(figures: PartFigures, checks: readonly Check[], index: number): Steps<ReadItem<PartOwn, undefined>> {
    const value = this.#own(figures, checks, index);
    yield;
    return { value, after: undefined };
  }

  #own(figures: PartFigures, checks: readonly Check[], index: number): PartOwn {
    const { home } = figures;
    const problems: PartProblem[] = [];
    const elsewhere: PartOwn["elsewhere"][number][] = [];
    for (const check of checks) {
      const related = ofRelations(check, figures);
      const told = this.#ofPart(check, home, index);
      if (related.length + told.length === 0) continue;
      const findings = [...related, ...told];
      if (findings.every((finding): finding is PartFinding => beginsIn(finding, home)))
        for (const finding of once(findings)) problems.push(problemOf(finding as PartFinding, check));
      else elsewhere.push({ check, findings });
    }
    return problems.length + elsewhere.length === 0 ? NOTHING : { problems: problems.sort(inOrder), elsewhere };
  }

  #ofPart({ ofPart }: Check, part: PartTags, index: number): readonly PartFinding[] {
    const reading = ofPart && this.#readings[index];
    if (!reading) return NONE;
    const found = ofPart(reading, this.author);
    return found.length === 0 ? NONE : found.map((finding) => ({ ...finding, at: { part, ...finding.at } }));
  }
}

const NONE: readonly never[] = [];

function ofRelations({ ofRelation }: Check, { relations }: PartFigures): readonly (PartFinding | SpreadFinding)[] {
  if (!ofRelation || relations.length === 0) return NONE;
  const faults = relations.flatMap((relation) => ofRelation(relation) ?? []);
  return faults.map(findingOf);
}

function beginsIn(finding: PartFinding | SpreadFinding, part: PartTags): boolean {
  return "at" in finding && finding.at.part === part && finding.at.start >= 0;
}
