import type { Note } from "../../annotations/index.ts";
import { type NoteToHandOn, type Thread, threadsOf } from "../note-to-hand-on.ts";
import type { Dossier, DossierNote } from "./dossier.ts";
import { type Passages, passageOf } from "./passages.ts";

/** The notes as a reader hands them on: threads, verdicts on marks, reviews of disputes, sections checked. What was taken back is left out. */
export function dossierNotes(
  found: readonly NoteToHandOn[],
  passages: Passages,
): Pick<Dossier, "notes" | "verdicts" | "reviews" | "checked"> {
  const threads = [...threadsOf(found.filter(({ note }) => !note.isDeleted))].sort(byPlace);
  const numbered = (kind: Kind) =>
    threads.filter(({ note }) => kindOf(note) === kind).map((thread, index) => dossierNote(thread, `${kind}-${index + 1}`, passages));
  return { notes: numbered("note"), verdicts: numbered("verdict"), reviews: numbered("review"), checked: numbered("checked") };
}

function dossierNote({ note, place, replies }: Thread, id: string, passages: Passages): DossierNote {
  if (!note.anchor || !place) return { id, note, state: "document", replies };
  return { id, note, state: place.state, passage: place.span ? passages.at(place.span) : passageOf(note.anchor), replies };
}

type Kind = "note" | "verdict" | "review" | "checked";

function kindOf({ verdict, review, checked }: Note): Kind {
  return verdict ? "verdict" : review ? "review" : checked ? "checked" : "note";
}

function byPlace(a: Thread, b: Thread): number {
  return startOf(a) - startOf(b) || compare(a.note.created, b.note.created) || compare(a.note.id, b.note.id);
}

/** Lost notes last, those on the whole document first. */
function startOf({ note, place }: Thread): number {
  if (!note.anchor) return -1;
  return place?.span?.start ?? place?.candidates?.[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
