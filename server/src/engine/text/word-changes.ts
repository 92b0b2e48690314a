import { alikeEnds } from "./same-ends.ts";
import type { Span } from "./span.ts";

/** A place where two texts differ: words of one, words of the other. One of the two may be empty; it then stands where the words are missing. */
export interface WordChange {
  readonly before: Span;
  readonly after: Span;
}

interface Word extends Span {
  readonly form: string;
}

/** A change in words: indices, `to` exclusive. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** More differing words than this are no longer told apart: what lies between the equal beginnings and ends is one change. */
const MOST_DIFFERENCES = 400;

/** Equal words that stand alone between two changes ("42 of 310" → "52 of 355") are taken into one change with them. */
const LONGEST_BRIDGE = 1;

/**
 * Where the words of two texts differ, in order. Letter case, punctuation and white space are no difference; signs that carry meaning beside a
 * figure ("£", "%") are words.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  return bridged(differences(a, b)).map(({ from, to, otherFrom, otherTo }) => ({
    before: stretch(a, from, to, before.length),
    after: stretch(b, otherFrom, otherTo, after.length),
  }));
}

/** The words of a text in a form that compares: lower case, one kind of apostrophe. */
export function comparableWords(text: string): readonly string[] {
  return wordsOf(text).map(({ form }) => form);
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[’'.,‐‑-][\p{L}\p{N}]+)*|[£%]/gu))
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      form: match[0].toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, "-"),
    });
  return words;
}

function stretch(words: readonly Word[], from: number, to: number, length: number): Span {
  const first = words[from];
  if (from >= to || !first) {
    const at = words[from - 1]?.end ?? first?.start ?? length;
    return { start: at, end: at };
  }
  return { start: first.start, end: words[to - 1]?.end ?? first.end };
}

function differences(a: readonly Word[], b: readonly Word[]): Change[] {
  const { head, tail } = alikeEnds(a, b, (one, other) => one.form === other.form);
  const middle = { from: head, to: a.length - tail, otherFrom: head, otherTo: b.length - tail };
  if (middle.from === middle.to && middle.otherFrom === middle.otherTo) return [];
  if (middle.from === middle.to || middle.otherFrom === middle.otherTo) return [middle];
  return shortestScript(a, b, middle) ?? [middle];
}

/** Myers' shortest edit script (E. W. Myers, "An O(ND) difference algorithm", 1986) within `middle`; undefined where the texts differ too much. */
function shortestScript(a: readonly Word[], b: readonly Word[], { from, to, otherFrom, otherTo }: Change): Change[] | undefined {
  const n = to - from;
  const m = otherTo - otherFrom;
  const most = Math.min(n + m, MOST_DIFFERENCES);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  const at = (diagonal: number) => diagonal + most + 1;
  for (let d = 0; d <= most; d++) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach[at(k - 1)] ?? 0) < (reach[at(k + 1)] ?? 0));
      let x = down ? (reach[at(k + 1)] ?? 0) : (reach[at(k - 1)] ?? 0) + 1;
      while (x < n && x - k < m && a[from + x]?.form === b[otherFrom + x - k]?.form) x++;
      reach[at(k)] = x;
      if (x < n || x - k < m) continue;
      trace.push(reach.slice());
      return changesOnTheWay(trace, { n, m, from, otherFrom, at });
    }
    trace.push(reach.slice());
  }
  return undefined;
}

interface Way {
  readonly n: number;
  readonly m: number;
  readonly from: number;
  readonly otherFrom: number;
  readonly at: (diagonal: number) => number;
}

/** Goes back from the end of both texts; steps that touch are one change. */
function changesOnTheWay(trace: readonly Int32Array[], { n, m, from, otherFrom, at }: Way): Change[] {
  const changes: Change[] = [];
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d > 0; d--) {
    const before = trace[d - 1] ?? new Int32Array();
    const k = x - y;
    const down = k === -d || (k !== d && (before[at(k - 1)] ?? 0) < (before[at(k + 1)] ?? 0));
    const fromX = down ? (before[at(k + 1)] ?? 0) : (before[at(k - 1)] ?? 0);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const step = { from: fromX, to: fromX + (down ? 0 : 1), otherFrom: fromY, otherTo: fromY + (down ? 1 : 0) };
    const later = changes[0];
    if (later && later.from - from === step.to && later.otherFrom - otherFrom === step.otherTo)
      changes[0] = { ...later, from: from + step.from, otherFrom: otherFrom + step.otherFrom };
    else
      changes.unshift({
        from: from + step.from,
        to: from + step.to,
        otherFrom: otherFrom + step.otherFrom,
        otherTo: otherFrom + step.otherTo,
      });
    x = fromX;
    y = fromY;
  }
  return changes;
}

function bridged(changes: readonly Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const last = merged.at(-1);
    if (last && change.from - last.to <= LONGEST_BRIDGE) merged[merged.length - 1] = { ...last, to: change.to, otherTo: change.otherTo };
    else merged.push(change);
  }
  return merged;
}
