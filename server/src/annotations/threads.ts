import { changedAt, type Note } from "./note.ts";

/** A note with all that was said in answer. `T` is a note, or what holds one. */
export interface Thread<T> {
  readonly root: T;
  /** By age; without those that were taken back, and without statements on whether the thread is settled. */
  readonly replies: readonly T[];
  /** As whoever said so last has it. */
  readonly isResolved: boolean;
}

/**
 * The threads of a document's notes, in the order of their first notes. A note that was taken back heads its thread as long as somebody has answered it.
 * An answer to a note that is not there is a thread of its own: nothing is left out.
 */
export function threadsOf<T extends { readonly note: Note }>(notes: readonly T[]): readonly Thread<T>[] {
  const byId = new Map(notes.map((item) => [item.note.id, item]));
  const answers = new Map<string, T[]>();
  const roots: T[] = [];
  for (const item of notes) {
    const root = rootOf(item, byId);
    if (root === item) roots.push(item);
    else answers.set(root.note.id, [...(answers.get(root.note.id) ?? []), item]);
  }
  return roots.flatMap((root) => {
    const answered = (answers.get(root.note.id) ?? []).filter(({ note }) => !note.isDeleted).sort(byAge);
    const replies = answered.filter(({ note }) => !isStatement(note));
    if (root.note.isDeleted ? replies.length === 0 : isStatement(root.note)) return [];
    return [{ root, replies, isResolved: isResolved(root.note, answered) }];
  });
}

/**
 * True for a reader's word on whether somebody else's thread is settled: it stands in their own file, so that nobody writes in another's. Without
 * `isResolved` it says that the thread is open again.
 */
export function isStatement({ replyTo, motivation, text, verdict, review }: Note): boolean {
  return replyTo !== undefined && motivation === "assessing" && text === undefined && !verdict && !review;
}

/** The first note of the thread that a note belongs to; itself where it answers none that is there. */
export function rootOf<T extends { readonly note: Note }>(item: T, byId: ReadonlyMap<string, T>): T {
  const seen = new Set<T>();
  let at = item;
  while (!seen.has(at)) {
    seen.add(at);
    const above = at.note.replyTo === undefined ? undefined : byId.get(at.note.replyTo);
    if (!above) return at;
    at = above;
  }
  // Two that answer each other: broken by hand. Each stands for itself.
  return item;
}

function isResolved(root: Note, answers: readonly { readonly note: Note }[]): boolean {
  let last = root;
  for (const { note } of answers) if (isStatement(note) && changedAt(note) >= changedAt(last)) last = note;
  return last.isResolved === true;
}

function byAge(a: { readonly note: Note }, b: { readonly note: Note }): number {
  return compare(a.note.created, b.note.created) || compare(a.note.id, b.note.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
