import { type Analysis, byPosition, type Dispute, type SameEnds, type Span, type TaggedPart } from "../engine/index.ts";
import { contestsOf } from "./contests.ts";

/** A stretch of the document with all that is coloured in it; offsets are into the document's text. `start` and `end` take in the tags. */
export interface Stretch extends Span {
  /** Index of its first part. */
  readonly from: number;
  /** Index behind its last part: it has one, or several where a tag runs over their border. */
  readonly to: number;
  /** Where its first part begins. */
  readonly at: number;
  readonly disputes: readonly Dispute[];
  readonly targets: readonly Target[];
}

interface Target {
  readonly target: Span;
  readonly dispute: Dispute;
}

/**
 * How far the tags of each part reach, two numbers a part, counted from its beginning: where the first begins, 0 or less, and where the last ends.
 * Those of parts that are `shared` with the version `before` are taken from there.
 */
export function reachesOf(parts: readonly TaggedPart[], before?: Int32Array, { head, tail }: SameEnds = { head: 0, tail: 0 }): Int32Array {
  const reaches = new Int32Array(2 * parts.length);
  if (before) {
    reaches.set(before.subarray(0, 2 * head));
    reaches.set(before.subarray(before.length - 2 * tail), 2 * (parts.length - tail));
  }
  const [from, to] = before ? [head, parts.length - tail] : [0, parts.length];
  for (let i = from; i < to; i++) {
    const { found, officials } = parts[i] as TaggedPart;
    reaches[2 * i] = Math.min(0, found.tags[0]?.start ?? 0, officials[0]?.start ?? 0);
    reaches[2 * i + 1] = Math.max(lastEnd(found.tags), lastEnd(officials));
  }
  return reaches;
}

function lastEnd(tags: readonly Span[]): number {
  let last = 0;
  for (let i = 0; i < tags.length; i++) last = Math.max(last, (tags[i] as Span).end);
  return last;
}

const NONE: readonly never[] = [];

/**
 * The document's parts, so that those an edit left alone need not be encoded again. A part's tags may begin before it: a paragraph over a page
 * break, and one that the blank line at a part's end had left open, belong to the part they end in. Where the tags of two parts lie among each
 * other, or a dispute runs over the border, they are one stretch.
 */
export function stretchesOf(analysis: Analysis, reaches = reachesOf(analysis.parts)): readonly Stretch[] {
  const { parts, document } = analysis;
  const contests = contestsOf(analysis);
  const disputes = contests.map(({ dispute }) => dispute).sort(byPosition);
  const targets: Target[] = [];
  for (const { dispute, finding } of contests) if (finding) targets.push({ target: finding, dispute });
  targets.sort((a, b) => byPosition(a.target, b.target));
  const borders = bordersOf(parts, reaches);
  const crossed = crossedBorders(parts, reaches, borders);
  for (const dispute of disputes) cross(crossed, borders, dispute);
  for (const { target } of targets) cross(crossed, borders, target);
  const stretches: Stretch[] = [];
  let nextDispute = 0;
  let nextTarget = 0;
  for (let from = 0, to = 1; from < parts.length; from = to, to++) {
    while (to < parts.length && crossed[to] === 1) to++;
    const end = to < parts.length ? (borders[to] as number) : document.text.length + 1;
    const firstDispute = nextDispute;
    while (nextDispute < disputes.length && (disputes[nextDispute] as Dispute).start < end) nextDispute++;
    const firstTarget = nextTarget;
    while (nextTarget < targets.length && (targets[nextTarget] as Target).target.start < end) nextTarget++;
    stretches.push({
      from,
      to,
      at: (parts[from] as TaggedPart).start,
      start: borders[from] as number,
      end,
      disputes: firstDispute === nextDispute ? NONE : disputes.slice(firstDispute, nextDispute),
      targets: firstTarget === nextTarget ? NONE : targets.slice(firstTarget, nextTarget),
    });
  }
  return stretches;
}

/** By part, where its tags and those of the parts after it begin at the earliest, or the part itself. */
function bordersOf(parts: readonly TaggedPart[], reaches: Int32Array): Int32Array {
  const borders = new Int32Array(parts.length);
  let least = Number.POSITIVE_INFINITY;
  for (let i = parts.length - 1; i >= 0; i--) {
    least = Math.min(least, (parts[i] as TaggedPart).start + (reaches[2 * i] as number));
    borders[i] = least;
  }
  return borders;
}

/** 1 for the parts over whose border a tag of a part before runs. */
function crossedBorders(parts: readonly TaggedPart[], reaches: Int32Array, borders: Int32Array): Uint8Array {
  const crossed = new Uint8Array(parts.length);
  let most = 0;
  for (let i = 1; i < parts.length; i++) {
    const border = borders[i] as number;
    // only a part that reaches back can find tags of the one before where it begins
    if (border < (parts[i] as TaggedPart).start) most = Math.max(most, (parts[i - 1] as TaggedPart).start + (reaches[2 * i - 1] as number));
    if (most > border) crossed[i] = 1;
  }
  return crossed;
}

function cross(crossed: Uint8Array, borders: Int32Array, span: Span): void {
  for (let at = lastBelow(borders, span.end); at > 0 && (borders[at] as number) > span.start; at--) crossed[at] = 1;
}

/** Index of the last of rising numbers that is below `wanted`, or -1. */
function lastBelow(numbers: Int32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
