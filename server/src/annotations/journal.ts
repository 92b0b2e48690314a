import { isJson } from "./json.ts";
import type { Note } from "./note.ts";
import { statesJoined } from "./note-states.ts";
import { inReadingOrder, iriOf, type Sidecar } from "./sidecar.ts";
import { fromAnnotation, toAnnotation } from "./w3c.ts";

/** Notes as they came to be after a file was written: by id, undefined for one that is not there any more. */
export type NoteChanges = ReadonlyMap<string, Note | undefined>;

/** What is another in `after`; undefined where more than notes was changed. */
export function changesBetween(before: Sidecar, after: Sidecar): NoteChanges | undefined {
  const { document, foreign, rest, page, elsewhere } = before;
  if (
    after.document !== document ||
    after.foreign !== foreign ||
    after.rest !== rest ||
    after.page !== page ||
    after.elsewhere !== elsewhere
  )
    return undefined;
  const changes = new Map<string, Note | undefined>();
  const known = new Set(before.notes);
  for (const note of after.notes) if (!known.delete(note)) changes.set(note.id, note);
  for (const { id } of known) if (!changes.has(id)) changes.set(id, undefined);
  return changes;
}

/** One line of a journal: all changes of it happen, or none. */
export function writeChanges(changes: NoteChanges, document: string): string {
  const iri = iriOf(document);
  const put = [...changes.values()].flatMap((note) => (note ? toAnnotation(note, iri) : []));
  const removed = [...changes].flatMap(([id, note]) => (note ? [] : id));
  return `${JSON.stringify({ put, removed })}\n`;
}

/** Undefined for a line that is none, or none of this version. */
export function readChanges(line: string, document: string): NoteChanges | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isJson(value) || !Array.isArray(value.put) || !Array.isArray(value.removed)) return undefined;
  const changes = new Map<string, Note | undefined>();
  for (const item of value.put) {
    const note = fromAnnotation(item, iriOf(document));
    if (!note) return undefined;
    changes.set(note.id, note);
  }
  for (const id of value.removed) if (typeof id === "string") changes.set(id, undefined);
  return changes;
}

/**
 * A file with what was changed after it was written.
 * @param isSame false where somebody has written the file since: then of a note in two states both are joined, and nothing is removed
 */
export function withChanges(sidecar: Sidecar, changes: NoteChanges, isSame: boolean): Sidecar {
  if (changes.size === 0) return sidecar;
  const left = new Map(changes);
  const notes = sidecar.notes.flatMap((note) => {
    if (!left.has(note.id)) return note;
    const changed = left.get(note.id);
    left.delete(note.id);
    if (isSame) return changed ?? [];
    return (changed && statesJoined([note, changed])) ?? note;
  });
  for (const note of left.values()) if (note) notes.push(note);
  return { ...sidecar, notes: inReadingOrder(notes) };
}
