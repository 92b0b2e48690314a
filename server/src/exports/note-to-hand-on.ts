import type { Anchored, Note } from "../annotations/index.ts";

/** A note, with where it is in the text that is handed on; without a place it is a reply, or on the document as a whole. */
export interface NoteToHandOn {
  readonly note: Note;
  readonly place?: Anchored;
}

/** A note with all that was answered to it, by age. */
export interface Thread extends NoteToHandOn {
  readonly replies: readonly Note[];
}

/** The threads that notes make, in the order of their first notes. A note that answers none of these begins one. */
export function threadsOf(notes: readonly NoteToHandOn[]): readonly Thread[] {
  const byId = new Map(notes.map((one) => [one.note.id, one]));
  const replies = new Map<string, Note[]>();
  for (const { note } of notes) {
    const root = rootOf(note, byId);
    if (root !== note) replies.set(root.id, [...(replies.get(root.id) ?? []), note]);
  }
  const byAge = (a: Note, b: Note) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1);
  return notes
    .filter(({ note }) => rootOf(note, byId) === note)
    .map((one) => ({ ...one, replies: (replies.get(one.note.id) ?? []).sort(byAge) }));
}

/** Of notes that answer each other in a ring each is its own. */
function rootOf(note: Note, byId: ReadonlyMap<string, NoteToHandOn>): Note {
  const passed = new Set<string>();
  let root = note;
  for (;;) {
    passed.add(root.id);
    const next = root.replyTo === undefined ? undefined : byId.get(root.replyTo)?.note;
    if (!next) return root;
    if (passed.has(next.id)) return note;
    root = next;
  }
}
