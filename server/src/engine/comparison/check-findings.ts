import type { Analysis } from "../analyse.ts";
import type { Problem } from "../checks/check.ts";
import { contains, type Span } from "../text/span.ts";
import { comparableWords } from "../text/word-changes.ts";
import type { FindingChange, Passage } from "./comparison.ts";
import type { Pair } from "./pair-paragraphs.ts";
import type { Paragraph } from "./paragraphs.ts";

/** One version with its paragraphs. */
export interface Version {
  readonly analysis: Analysis;
  readonly paragraphs: readonly Paragraph[];
  passageAt(at: Span): Passage;
}

/** Which findings of the checks a later version mends, keeps, or brings. Two are one finding if one check says it of the same passage. */
export function findingsChanged(before: Version, after: Version, pairs: readonly Pair[]): readonly FindingChange[] {
  const earlier = new Map<string, Problem[]>();
  const places = placesOf(pairs);
  for (const problem of before.analysis.problems) {
    const key = keyOf(problem, before, places.before);
    earlier.set(key, [...(earlier.get(key) ?? []), problem]);
  }
  const changes: FindingChange[] = [];
  for (const problem of after.analysis.problems) {
    const { code, level, message } = problem;
    const was = earlier.get(keyOf(problem, after, places.after))?.shift();
    const both = was ? { before: before.passageAt(was.at) } : {};
    changes.push({ how: was ? "surviving" : "new", code, level, message, after: after.passageAt(problem.at), ...both });
  }
  const fixed = [...earlier.values()].flat().sort((a, b) => a.at.start - b.at.start);
  return [
    ...changes,
    ...fixed.map(({ code, level, message, at }) => ({ how: "fixed" as const, code, level, message, before: before.passageAt(at) })),
  ];
}

function placesOf(pairs: readonly Pair[]): { readonly before: ReadonlyMap<number, number>; readonly after: ReadonlyMap<number, number> } {
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  pairs.forEach((pair, place) => {
    for (const { index } of pair.before) before.set(index, place);
    for (const { index } of pair.after) after.set(index, place);
  });
  return { before, after };
}

/** The check and the passage; outside the paragraphs (a grid of grades) the words themselves. */
function keyOf({ code, at }: Problem, { analysis, paragraphs }: Version, places: ReadonlyMap<number, number>): string {
  const paragraph = paragraphHolding(at, paragraphs);
  const place = paragraph && places.get(paragraph.index);
  return place === undefined
    ? `${code} ${comparableWords(analysis.document.text.slice(at.start, at.end)).join(" ")}`
    : `${code} in ${place}`;
}

export function paragraphHolding(at: Span, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const index = paragraphs.findLastIndex(({ start }) => start <= at.start);
  const paragraph = paragraphs[index];
  return paragraph && contains(paragraph, { start: at.start, end: at.start }) ? paragraph : undefined;
}
