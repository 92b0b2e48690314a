import type { Diagnostic } from "vscode-languageserver-types";
import type { FoundProblems, PartProblem, PartProblems, PartTags, Problem } from "../engine/index.ts";
import type { Reading } from "./reading.ts";
import { toPosition } from "./to-lsp.ts";

/** The diagnostics of a part, and what they hold for. */
interface Remembered {
  /** The document and the user's wishes. */
  readonly key: string;
  /** On which lines the part and those that its findings lead to began. */
  readonly lines: ReadonlyMap<PartTags, number>;
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
  const lineOf = (part: PartTags): number => toPosition(lines, found.startOf(part)).line;
  const all: Diagnostic[] = [];
  for (const here of found.byPart) {
    const known = remembered.get(here.problems);
    const isThere = known?.key === key && [...known.lines].every(([part, line]) => lineOf(part) === line);
    const diagnostics = isThere ? known.diagnostics : make(found.placed(here));
    for (const diagnostic of diagnostics) all.push(diagnostic);
    if (isThere || !movesWithLines(here) || toPosition(lines, here.part.start).character !== 0) continue;
    remembered.set(here.problems, { key, lines: new Map(partsOf(here).map((part) => [part, lineOf(part)])), diagnostics });
  }
  return all;
}

/** True if all of a part's findings and of the passages that they lead to lie in the document, each within its part: then only their first lines count. */
function movesWithLines({ problems }: PartProblems): boolean {
  return problems.every(({ at, related }) =>
    [at, ...related].every((place) => "part" in place && place.start >= 0 && place.end <= place.part.length),
  );
}

function partsOf({ part, problems }: PartProblems): readonly PartTags[] {
  const related = problems.flatMap((problem) => problem.related.flatMap((place) => ("part" in place ? [place.part] : [])));
  return [...new Set([part.found, ...related])];
}
