import type { Diagnostic } from "vscode-languageserver-types";
import type { FoundProblems, PartProblem, PartProblems, PartTags, PlaceInPart, Problem } from "../engine/index.ts";
import type { Reading } from "./reading.ts";
import { toPosition } from "./to-lsp.ts";

/** The diagnostics of a part, and what they hold for. */
interface Remembered {
  /** The document and the user's wishes. */
  readonly key: string;
  /** On which line the part began, and on which those others that its findings reach into or lead to. */
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
  const lineOf = (part: PartTags): number | undefined => {
    const start = found.startOf(part);
    return start === undefined ? undefined : toPosition(lines, start).line;
  };
  for (const here of found.byPart) {
    const { line, character } = toPosition(lines, here.part.start);
    const known = remembered.get(here.problems);
    const isThere = known?.key === key && known.line === line && stand(known.others, lineOf);
    const diagnostics = isThere ? known.diagnostics : make(found.placed(here));
    for (const diagnostic of diagnostics) all.push(diagnostic);
    const parts = isThere || character !== 0 ? undefined : othersIn(here, found);
    if (parts) remembered.set(here.problems, { key, line, others: new Map(parts.map((part) => [part, lineOf(part) ?? -1])), diagnostics });
  }
  return all;
}

function stand(parts: ReadonlyMap<PartTags, number>, lineOf: (part: PartTags) => number | undefined): boolean {
  for (const [part, line] of parts) if (lineOf(part) !== line) return false;
  return true;
}

/**
 * The parts besides its own that a part's findings reach into or lead to: as long as these begin on the lines where they began, so do the findings. Undefined
 * where a finding leads out of the document, or beyond the parts next to it.
 */
function othersIn({ part, problems }: PartProblems, found: FoundProblems): readonly PartTags[] | undefined {
  const others = new Set<PartTags>();
  for (const { at, related } of problems)
    for (const place of [at, ...related]) {
      const parts = "part" in place ? partsOf(place, found) : undefined;
      if (!parts) return undefined;
      for (const each of parts) if (each !== part.found) others.add(each);
    }
  return [...others];
}

/** A paragraph over a page break begins in the part before the one that it counts for. */
function partsOf({ part, start, end }: PlaceInPart, found: FoundProblems): readonly PartTags[] | undefined {
  const parts = [part];
  const before = start < 0 ? found.neighbour(part, -1) : undefined;
  const after = end > part.length ? found.neighbour(part, 1) : undefined;
  if (start < -(before?.length ?? 0) || end > part.length + (after?.length ?? 0)) return undefined;
  if (before) parts.push(before);
  if (after) parts.push(after);
  return parts;
}
