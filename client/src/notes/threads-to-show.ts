import type { NoteRange } from "./thread-model.ts";

/** What is known of a thread before it is made. */
interface Placed {
  readonly id: string;
  /** Left out for a note on the whole document. */
  readonly range?: NoteRange;
}

/** Lines of a document, from 0, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** The editor makes a widget with a text editor of its own for each thread, collapsed ones too: some twenty milliseconds each. */
export const MOST_THREADS = 40;
/** Threads that are so near to what is visible are made before they are scrolled to, in lines. */
const MARGIN = 10;

/**
 * The threads to make in the editor: all where they are few, otherwise those nearest to the lines that are visible. `kept` are made in any case: they are
 * open, or being written in. In the order they were given.
 */
export function threadsToShow<T extends Placed>(
  threads: readonly T[],
  visible: readonly LineRange[],
  kept: ReadonlySet<string>,
  most = MOST_THREADS,
): readonly T[] {
  if (threads.length <= most) return threads;
  const isKept = (thread: T) => thread.range === undefined || kept.has(thread.id);
  const near = threads
    .filter((thread) => !isKept(thread))
    .map((thread) => ({ thread, distance: distanceTo(thread, visible) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most);
  const chosen = new Set(near.map(({ thread }) => thread));
  return threads.filter((thread) => isKept(thread) || chosen.has(thread));
}

/** True where every thread that may come into view soon is there already, so that scrolling has nothing to do. */
export function isCovered(threads: readonly Placed[], visible: readonly LineRange[], made: (id: string) => boolean): boolean {
  return threads.every((thread) => distanceTo(thread, visible) > MARGIN || made(thread.id));
}

/** Lines between a thread and the nearest visible one; 0 inside. */
function distanceTo({ range }: Placed, visible: readonly LineRange[]): number {
  if (!range) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { first, last } of visible) nearest = Math.min(nearest, Math.max(first - range.end.line, range.start.line - last, 0));
  return nearest;
}
