import { mergeSidecars, type Note, NotesError, resolveAnchor } from "../annotations/index.ts";
import { DiskNotesStore } from "../node/notes-store.ts";
import { type NoteInPlace, placedVerdicts, TagVerdicts } from "../reviewing/index.ts";
import { textForNotes } from "./text-for-notes.ts";

/** All readers' notes on a document, without those that were taken back. `problems`: one sentence on each file that cannot be used. */
export interface NotesBeside {
  readonly notes: readonly Note[];
  readonly problems: readonly string[];
}

/** The notes that lie beside a document. Standard input has none. */
export async function notesBeside(document: string): Promise<NotesBeside> {
  if (document === "-") return { notes: [], problems: [] };
  try {
    const { files, problems } = await new DiskNotesStore().open(document);
    const [first, ...others] = files.map(({ sidecar }) => sidecar);
    const notes = first ? mergeSidecars(first, ...others).sidecar.notes.filter(({ isDeleted }) => !isDeleted) : [];
    return { notes, problems: problems.map(({ message }) => message) };
  } catch (error) {
    if (!(error instanceof NotesError)) throw error;
    return { notes: [], problems: [error.message] };
  }
}

/** Where notes are in a text. On the command line nobody's notes are one's own: of several verdicts the latest counts. */
export function notesInPlace(text: string, notes: readonly Note[]): readonly NoteInPlace[] {
  const anchoring = textForNotes(text);
  return notes.map((note) => ({ note, isOwn: false, ...(note.anchor ? { place: resolveAnchor(note.anchor, anchoring) } : {}) }));
}

/** The verdicts on tags that hold in a text. */
export function verdictsIn(text: string, notes: readonly Note[]): TagVerdicts {
  return new TagVerdicts(notes.length === 0 ? [] : placedVerdicts(notesInPlace(text, notes), text));
}
