import { cpuTime } from "./cpu-time.ts";

/** Lengths of a text, in UTF-16 code units, and how long they may take beside each other. */
export interface Growth {
  readonly small: number;
  readonly large: number;
  /** The large one may take so many times as long as the small one: more than the lengths differ, for a machine that does other things too, and less than their square. */
  readonly most: number;
}

/** In milliseconds; less than that is noise. */
const FLOOR = 60;
/** A garbage collection, a first compilation or another program's turn may fall into one run, hardly into each of these. */
const ATTEMPTS = 6;

/** Says what took longer than it should for its length; undefined where it grew as it should. `work` returns what is to be timed for a length. */
export function outgrown(work: (length: number) => () => unknown, { small, large, most }: Growth): string | undefined {
  const short = work(small);
  const long = work(large);
  const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    least.short = Math.min(
      least.short,
      cpuTime(() => void short(), 1),
    );
    least.long = Math.min(
      least.long,
      cpuTime(() => void long(), 1),
    );
    if (least.long < FLOOR || least.long < least.short * most) return undefined;
  }
  return `${least.short.toFixed(1)} ms for ${small}, ${least.long.toFixed(1)} ms for ${large}`;
}
