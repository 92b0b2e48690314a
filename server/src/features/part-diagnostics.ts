import type { Diagnostic } from "vscode-languageserver-types";
import type { FoundProblems, PartProblem, PartProblems, PartTags, Problem } from "../engine/index.ts";
import type { Reading } from "./reading.ts";
import { toPosition } from "./to-lsp.ts";

/** The diagnostics of a part, and what they hold for. */
interface Remembered {
  /** The document and the user's wishes. */
  readonly key: string;
  /** On which line the part began, and on which those others that its findings lead to. */
  readonly line: number;
  readonly others: ReadonlyMap<PartTags, number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** By the list of a part's findings, which stays the same object while they do. */
const remembered = new WeakMap<readonly PartProblem[], Remembered>();

/**
 * The diagnostics of a document's findings, in reading order: those of a part are made anew where the findings are others, or stand on other lines. `key`
 * stands for all else that `make` depends on.
 */
export function diagnosticsByPart(
  { lines }: Reading,
  found: FoundProblems,
  key: string,
  make: (problems: readonly Problem[]) => readonly Diagnostic[],
): Diagnostic[] {
  const all: Diagnostic[] = [];
  for (const here of found.byPart) {
    const { line, character } = toPosition(lines, here.part.start);
    const lineOf = (part: PartTags): number => toPosition(lines, found.startOf(part)).line;
    const known = remembered.get(here.problems);
    const isThere = known?.key === key && known.line === line && stand(known.others, lineOf);
    const diagnostics = isThere ? known.diagnostics : make(found.placed(here));
    for (const diagnostic of diagnostics) all.push(diagnostic);
    if (isThere || character !== 0 || !movesWithLines(here)) continue;
    remembered.set(here.problems, { key, line, others: new Map(othersIn(here).map((part) => [part, lineOf(part)])), diagnostics });
  }
  return all;
}

function stand(parts: ReadonlyMap<PartTags, number>, lineOf: (part: PartTags) => number): boolean {
  for (const [part, line] of parts) if (lineOf(part) !== line) return false;
  return true;
}

/** True if all of a part's findings and of the passages that they lead to lie in the document, each within its part: then only their first lines count. */
function movesWithLines({ problems }: PartProblems): boolean {
  return problems.every(({ at, related }) =>
    [at, ...related].every((place) => "part" in place && place.start >= 0 && place.end <= place.part.length),
  );
}

/** The parts besides its own that a part's findings lead to. */
function othersIn({ part, problems }: PartProblems): readonly PartTags[] {
  const related = problems.flatMap((problem) => problem.related.flatMap((place) => ("part" in place ? [place.part] : [])));
  return [...new Set(related)].filter((other) => other !== part.found);
}
