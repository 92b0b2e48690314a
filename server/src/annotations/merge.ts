import { grouped } from "./grouped.ts";
import { isJson, type Json } from "./json.ts";
import type { Note } from "./note.ts";
import { compare, isWithin, listsJoined, statesJoined } from "./note-states.ts";
import { type ForeignAnnotation, inReadingOrder, type Sidecar } from "./sidecar.ts";

/** A note that two files hold in two states: nobody's words are dropped without being told. */
export interface Disagreement {
  readonly kept: Note;
  readonly other: Note;
}

export interface Merged {
  readonly sidecar: Sidecar;
  readonly disagreements: readonly Disagreement[];
  /** Ids of other tools' annotations that files hold in two states; the later is kept. */
  readonly othersDiffering: readonly string[];
}

/**
 * Puts annotation files of one document together. The result does not depend on their order, and merging it again with any of them changes nothing.
 * Of a note that was changed in both, the later state is kept and the other told; the steps of a review are all kept.
 */
export function mergeSidecars(first: Sidecar, ...others: readonly Sidecar[]): Merged {
  const all = [first, ...others];
  const disagreements: Disagreement[] = [];
  const notes: Note[] = [];
  const byId = grouped(
    all.flatMap((sidecar) => sidecar.notes),
    ({ id }) => id,
  );
  for (const states of byId.values()) {
    const kept = statesJoined(states);
    if (!kept) continue;
    notes.push(kept);
    for (const other of states) if (!isWithin(other, kept)) disagreements.push({ kept, other });
  }
  const rest = fieldsJoined(all.map((sidecar) => sidecar.rest));
  const page = fieldsJoined(all.map((sidecar) => sidecar.page));
  const elsewhere = Math.max(...all.map((sidecar) => sidecar.elsewhere ?? 0));
  return {
    sidecar: {
      document: all.map(({ document }) => document).sort(compare)[0] ?? first.document,
      notes: inReadingOrder(notes),
      foreign: foreignJoined(all.map(({ foreign }) => foreign)),
      ...(rest ? { rest } : {}),
      ...(page ? { page } : {}),
      ...(elsewhere > 0 ? { elsewhere } : {}),
    },
    disagreements,
    othersDiffering: differing(all.flatMap(({ foreign }) => foreign)),
  };
}

function differing(items: readonly ForeignAnnotation[]): readonly string[] {
  const groups = [...grouped(items, keyOfForeign)];
  return groups.flatMap(([id, states]) => (new Set(states.map(({ annotation }) => JSON.stringify(annotation))).size > 1 ? [id] : []));
}

/**
 * Of one annotation of another tool in two states the later is kept. Where files differ, those behind one note stand in an order that does not depend on
 * whose file came first.
 */
function foreignJoined(lists: readonly (readonly ForeignAnnotation[])[]): readonly ForeignAnnotation[] {
  const [first = []] = lists;
  const written = lists.map((list) => JSON.stringify(list));
  if (written.every((list) => list === written[0])) return first;
  const latest = new Map<string, ForeignAnnotation>();
  for (const item of lists.flat()) {
    const known = latest.get(keyOfForeign(item));
    latest.set(keyOfForeign(item), known ? laterForeign(known, item) : item);
  }
  return [...latest].sort(([a], [b]) => compare(a, b)).map(([, item]) => item);
}

/** Where two files have it in two places, the place is the note's with the first id. */
export function laterForeign(a: ForeignAnnotation, b: ForeignAnnotation): ForeignAnnotation {
  const [after = ""] = [a.after ?? "", b.after ?? ""].sort(compare);
  const { annotation } =
    (compare(timeOf(a), timeOf(b)) || compare(JSON.stringify(a.annotation), JSON.stringify(b.annotation))) >= 0 ? a : b;
  return { annotation, ...(after === "" ? {} : { after }) };
}

/** What makes two states of an annotation one. */
export function keyOfForeign({ annotation }: ForeignAnnotation): string {
  if (typeof annotation === "string") return annotation;
  return typeof annotation.id === "string" ? annotation.id : JSON.stringify(annotation);
}

function timeOf({ annotation }: ForeignAnnotation): string {
  if (!isJson(annotation)) return "";
  const time = annotation.modified ?? annotation.created;
  return typeof time === "string" ? time : "";
}

/** Of a field that two files fill otherwise, the one whose written form comes last. */
export function fieldsJoined(files: readonly (Json | undefined)[]): Json | undefined {
  const fields = new Map<string, unknown>();
  for (const [key, value] of files.flatMap((file) => Object.entries(file ?? {})))
    if (!fields.has(key) || JSON.stringify(fields.get(key)) < JSON.stringify(value)) fields.set(key, value);
  const keys = listsJoined(
    files.map((file) => Object.keys(file ?? {})),
    (key) => key,
  );
  return keys.length === 0 ? undefined : Object.fromEntries(keys.map((key) => [key, fields.get(key)]));
}
