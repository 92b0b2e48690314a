import type { Steps } from "../../steps.ts";
import type { PartTags, TaggedPart } from "../../tags/tag-document.ts";
import type { Figure } from "./figure.ts";
import { type Handed, NOTHING_SAID, type PartFigures, readPart } from "./read-part.ts";

/** The figures of a part at its place in the document. */
export interface PlacedFigures {
  /** Where the part begins, in code units of the document. */
  readonly start: number;
  readonly home: PartTags;
  readonly figures: PartFigures;
}

interface Remembered {
  readonly before: Handed;
  readonly figures: PartFigures;
  readonly after: Handed;
}

/** A part's figures depend on its own words and on what was said right before it, and are remembered with both. */
const known = new WeakMap<PartTags, Remembered>();

/** What the figures of a document have to do with each other, part by part. Pauses between parts that are read. */
export function* readFigures(parts: readonly TaggedPart[]): Steps<readonly PlacedFigures[]> {
  const placed: PlacedFigures[] = [];
  let before = NOTHING_SAID;
  for (const { start, found } of parts) {
    let read = known.get(found);
    if (!read || !isSame(read.before, before)) {
      read = { before, ...readPart(found, before) };
      known.set(found, read);
      yield;
    }
    placed.push({ start, home: found, figures: read.figures });
    before = read.after;
  }
  return placed;
}

function isSame(a: Handed, b: Handed): boolean {
  return (
    a === b ||
    (a.head === b.head && a.announced === b.announced && a.said.length === b.said.length && a.said.every((one, i) => one === b.said[i]))
  );
}

/** The place in the document of a figure that a part's relation names: the figure stands in that part or before it. */
export function placeOf(figure: Figure, parts: readonly PlacedFigures[], from: number): { readonly start: number; readonly end: number } {
  for (let i = from; i >= 0; i--) {
    const part = parts[i];
    if (part?.home === figure.home) return { start: part.start + figure.at.start, end: part.start + figure.at.end };
  }
  const later = parts.find((part) => part.home === figure.home);
  const start = later?.start ?? 0;
  return { start: start + figure.at.start, end: start + figure.at.end };
}
