import type { Json } from "./json.ts";
import { type Disagreement, fieldsJoined, keyOfForeign, laterForeign, type Merged } from "./merge.ts";
import type { Note } from "./note.ts";
import { compare, isWithin, listsJoined, statesJoined } from "./note-states.ts";
import { type ForeignAnnotation, inReadingOrder, type Sidecar } from "./sidecar.ts";
import { toAnnotation } from "./w3c.ts";

/**
 * Puts two files together that both come from a third: what one side alone has changed or removed, is changed or removed; what both have changed is
 * joined as `mergeSidecars` does, and a note that one side removed and the other changed stays. Which side is which makes no difference.
 */
export function mergeFrom(base: Sidecar, one: Sidecar, other: Sidecar): Merged {
  const disagreements: Disagreement[] = [];
  const sides = [base, one, other].map(({ notes }) => new Map(notes.map((note) => [note.id, note])));
  const notes = idsOf([one.notes, other.notes]).flatMap((id) => {
    const [before, a, b] = sides.map((side) => side.get(id));
    const side = changedSide(before, a, b, writtenNote);
    if (side) return side.taken ?? [];
    const states = [a, b].filter((state) => state !== undefined);
    const kept = statesJoined(states);
    if (!kept) return [];
    for (const state of states) if (!isWithin(state, kept)) disagreements.push({ kept, other: state });
    return withoutDropped(kept, before, states);
  });
  const foreign = foreignFrom(base.foreign, one.foreign, other.foreign);
  const rest = fieldsFrom(base.rest, one.rest, other.rest);
  const page = fieldsFrom(base.page, one.page, other.page);
  const elsewhere = Math.max(one.elsewhere ?? 0, other.elsewhere ?? 0);
  return {
    sidecar: {
      document: [one.document, other.document].sort(compare)[0] ?? one.document,
      notes: inReadingOrder(notes),
      foreign: foreign.kept,
      ...(rest ? { rest } : {}),
      ...(page ? { page } : {}),
      ...(elsewhere > 0 ? { elsewhere } : {}),
    },
    disagreements,
    othersDiffering: foreign.differing,
  };
}

/** The state to take, where only one side has changed anything, or both the same; undefined where both have to be joined. */
function changedSide<T>(
  before: T | undefined,
  a: T | undefined,
  b: T | undefined,
  write: (state: T) => string,
): { readonly taken: T | undefined } | undefined {
  const [wasWritten, aWritten, bWritten] = [before, a, b].map((state) => (state === undefined ? undefined : write(state)));
  if (aWritten === bWritten || bWritten === wasWritten) return { taken: a };
  if (aWritten === wasWritten) return { taken: b };
  return undefined;
}

/** Evidence that one side has taken away. */
function withoutDropped(kept: Note, before: Note | undefined, states: readonly Note[]): Note {
  if (!kept.review || !before?.review) return kept;
  const there = states.map(({ review }) => new Set(review?.evidence.map((item) => JSON.stringify(item))));
  const dropped = new Set(
    before.review.evidence.map((item) => JSON.stringify(item)).filter((item) => there.some((items) => !items.has(item))),
  );
  if (dropped.size === 0) return kept;
  const evidence = kept.review.evidence.filter((item) => !dropped.has(JSON.stringify(item)));
  return { ...kept, review: { ...kept.review, evidence } };
}

function foreignFrom(
  base: readonly ForeignAnnotation[],
  one: readonly ForeignAnnotation[],
  other: readonly ForeignAnnotation[],
): { readonly kept: readonly ForeignAnnotation[]; readonly differing: readonly string[] } {
  const sides = [base, one, other].map((side) => new Map(side.map((item) => [keyOfForeign(item), item])));
  const found = new Map<string, ForeignAnnotation>();
  const differing: string[] = [];
  for (const key of new Set([...one, ...other].map(keyOfForeign))) {
    const [before, a, b] = sides.map((side) => side.get(key));
    const side = changedSide(before, a, b, (item) => JSON.stringify(item));
    const taken = side ? side.taken : a && b ? laterForeign(a, b) : (a ?? b);
    if (taken) found.set(key, taken);
    if (!side && a && b && JSON.stringify(a.annotation) !== JSON.stringify(b.annotation)) differing.push(key);
  }
  const [before = [], a = [], b = []] = [base, one, other].map((side) => side.map(keyOfForeign).filter((key) => found.has(key)));
  const order = changedSide(before, a, b, (keys) => keys.join("\n"))?.taken ?? listsJoined([a, b], (key) => key);
  // Where both sides have added some, the order of one of them does not name all.
  const all = order.length === found.size ? order : listsJoined([a, b], (key) => key);
  return { kept: all.map((key) => found.get(key)).filter((item) => item !== undefined), differing };
}

function fieldsFrom(before: Json = {}, a: Json = {}, b: Json = {}): Json | undefined {
  const joined = fieldsJoined([a, b]) ?? {};
  const fields = Object.keys(joined).flatMap((key): readonly (readonly [string, unknown])[] => {
    const side = changedSide(before[key], a[key], b[key], (value) => JSON.stringify(value));
    const value = side ? side.taken : joined[key];
    return value === undefined ? [] : [[key, value]];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function idsOf(sides: readonly (readonly Note[])[]): readonly string[] {
  return [...new Set(sides.flat().map(({ id }) => id))].sort(compare);
}

function writtenNote(note: Note): string {
  return JSON.stringify(toAnnotation(note, ""));
}
