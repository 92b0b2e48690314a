import type { SourceText } from "../engine/index.ts";
import { placeOf, plain } from "./anchor.ts";
import type { Dismissal, Dismissible } from "./dismissal.ts";

/** Findings of one document, parted by what was dismissed in it. */
export interface Parted<T> {
  /** In the order given, like `dismissed`. */
  readonly kept: readonly T[];
  readonly dismissed: readonly { readonly problem: T; readonly by: Dismissal }[];
  /** Dismissals that fit no finding: its words have changed, the check no longer finds it, or it cannot be told which one is meant. */
  readonly stale: readonly Dismissal[];
}

/** Parts the findings of a document. `dismissals` are those for it alone. Costs what is dismissed, not the length of the text. */
export function partFindings<T extends Dismissible>(problems: readonly T[], text: SourceText, dismissals: readonly Dismissal[]): Parted<T> {
  if (dismissals.length === 0) return { kept: problems, dismissed: [], stale: [] };
  const checks = new Set(dismissals.map(({ check }) => check));
  const alike = new Map<string, T[]>();
  for (const problem of problems) {
    if (!checks.has(problem.code)) continue;
    for (const key of [problem.code, wordsKey(problem.code, plain(text.slice(problem.at.start, problem.at.end)))]) {
      const known = alike.get(key);
      if (known) known.push(problem);
      else alike.set(key, [problem]);
    }
  }
  const by = new Map<T, Dismissal>();
  const stale: Dismissal[] = [];
  for (const dismissal of dismissals) {
    const found = meant(dismissal, text, alike);
    if (found.length === 0) stale.push(dismissal);
    for (const problem of found) if (!by.has(problem)) by.set(problem, dismissal);
  }
  const kept = problems.filter((problem) => !by.has(problem));
  const dismissed = problems.flatMap((problem) => {
    const dismissal = by.get(problem);
    return dismissal ? [{ problem, by: dismissal }] : [];
  });
  return { kept, dismissed, stale };
}

function meant<T extends Dismissible>(dismissal: Dismissal, text: SourceText, alike: ReadonlyMap<string, readonly T[]>): readonly T[] {
  if (dismissal.scope === "document") return alike.get(dismissal.check) ?? [];
  const candidates = alike.get(wordsKey(dismissal.check, dismissal.at.quote)) ?? [];
  const place = placeOf(
    dismissal.at,
    text,
    candidates.map(({ at }) => at),
  );
  return place ? candidates.filter(({ at }) => at.start === place.start && at.end === place.end) : [];
}

/** No check's id holds a line break. */
function wordsKey(check: string, words: string): string {
  return `${check}\n${words}`;
}
