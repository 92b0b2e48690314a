import { anchoringTextOf, anchorOf, type Evidence, type Note, type ReviewStatus } from "../../server/src/annotations/index.ts";
import type { NoteAt } from "../../server/src/reviewing/index.ts";

/** `rejected 3 Ruth Okoro: the letter shows 40` → a step of the third of November 2026. */
export type Told = readonly [status: ReviewStatus, day: number, reason?: string];

export interface ReviewOptions {
  readonly by?: string;
  readonly steps: readonly Told[];
  readonly isOwn?: boolean;
  readonly evidence?: readonly Evidence[];
  /** Left out for a dispute that was begun by hand. */
  readonly contest?: { readonly by: string; readonly stance: string; readonly against: string };
  /** The words that it is on; undefined for one that is lost. */
  readonly on: string;
  readonly isLost?: boolean;
}

let made = 0;

/** A review in a text. */
export function review(text: string, { by, steps, isOwn = true, evidence = [], contest, on, isLost }: ReviewOptions): NoteAt {
  const start = text.indexOf(on);
  const span = { start, end: start + on.length };
  const note: Note = {
    id: `urn:test:${++made}`,
    motivation: "assessing",
    created: at(steps[0]?.[1] ?? 1),
    ...(by === undefined ? {} : { author: by }),
    anchor: anchorOf(anchoringTextOf(text), span),
    review: {
      steps: steps.map(([status, day, reason]) => ({
        status,
        at: at(day),
        ...(by === undefined ? {} : { by }),
        ...(reason === undefined ? {} : { reason }),
      })),
      evidence,
      ...(contest ? { contest } : {}),
    },
  };
  return { note, isOwn, place: isLost ? { state: "lost" } : { state: "exact", span } };
}

/** A comment in a text. */
export function comment(text: string, on: string, says: string, author: string): NoteAt {
  const start = text.indexOf(on);
  const span = { start, end: start + on.length };
  const note: Note = {
    id: `urn:test:${++made}`,
    motivation: "commenting",
    created: at(1),
    author,
    text: says,
    anchor: anchorOf(anchoringTextOf(text), span),
  };
  return { note, isOwn: true, place: { state: "exact", span } };
}

/** A passage of another text as evidence. */
export function evidence(document: string, text: string, words: string, says?: string): Evidence {
  const start = text.indexOf(words);
  return { document, anchor: anchorOf(anchoringTextOf(text), { start, end: start + words.length }), ...(says ? { says } : {}) };
}

function at(day: number): string {
  return `2026-11-${String(day).padStart(2, "0")}T09:00:00.000Z`;
}
