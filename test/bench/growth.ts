import { analyse } from "../../server/src/engine/index.ts";
import { inventedReport } from "./invented-report.ts";

/** Milliseconds that the analysis of one report takes for each million UTF-16 code units. */
export interface Growth {
  readonly length: number;
  readonly perMillion: number;
}

/** Rounds for each length: a short report says little by itself, a long one takes its time. */
const LENGTHS: readonly (readonly [length: number, rounds: number])[] = [
  [100_000, 20],
  [1_000_000, 3],
  [10_000_000, 1],
];

/**
 * One report of each length, the median of the rounds. Before it, the engine reads until it runs as fast as it will, so that the short reports do
 * not pay for the warming up. The editor and the command line stop at 5 million code units; the engine has no limit of its own.
 */
export function growth(): readonly Growth[] {
  for (let seed = 1; seed <= 10; seed++) analyse(inventedReport(300_000, 900 + seed));
  return LENGTHS.map(([length, rounds]) => {
    const times: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      const text = inventedReport(length, 100 + round);
      const started = performance.now();
      analyse(text);
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    return { length, perMillion: ((times[Math.floor(rounds / 2)] ?? 0) / length) * 1_000_000 };
  });
}
