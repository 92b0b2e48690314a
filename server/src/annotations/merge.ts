import type { Note } from "./note.ts";
import { laterOf, type Sidecar } from "./sidecar.ts";

/** A note that two files hold in two states: nobody's words are dropped without being told. */
export interface Disagreement {
  readonly kept: Note;
  readonly other: Note;
}

export interface Merged {
  readonly sidecar: Sidecar;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Puts annotation files of one document together. The result does not depend on their order, and merging it again with any of them changes nothing.
 * Of a note that was changed in both, the later state is kept and the other told.
 */
export function mergeSidecars(first: Sidecar, ...others: readonly Sidecar[]): Merged {
  const notes = new Map<string, Note>();
  const disagreements: Disagreement[] = [];
  const foreign = new Map<string, Readonly<Record<string, unknown>>>();
  const rest: Record<string, unknown> = {};
  for (const sidecar of [first, ...others]) {
    for (const note of sidecar.notes) {
      const known = notes.get(note.id);
      const kept = known ? laterOf(known, note) : note;
      const other = kept === known ? note : known;
      if (other && JSON.stringify(other) !== JSON.stringify(kept)) disagreements.push({ kept, other });
      notes.set(note.id, kept);
    }
    for (const annotation of sidecar.foreign) foreign.set(JSON.stringify(annotation), annotation);
    for (const [key, value] of Object.entries(sidecar.rest ?? {}))
      if (!(key in rest) || JSON.stringify(rest[key]) < JSON.stringify(value)) rest[key] = value;
  }
  const inOrder = [...foreign].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, annotation]) => annotation);
  return {
    sidecar: {
      document: first.document,
      notes: [...notes.values()],
      foreign: inOrder,
      ...(Object.keys(rest).length > 0 ? { rest } : {}),
    },
    disagreements,
  };
}
