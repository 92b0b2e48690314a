import type { Analysis } from "../engine/index.ts";
import { type NoteInPlace, placedVerdicts, TagVerdicts, withVerdicts } from "../reviewing/index.ts";
import type { NoteToHandOn } from "./note-to-hand-on.ts";

/** What the program found, as readers corrected it: what they rejected is not handed on. */
export function judgedBy(analysis: Analysis, notes: readonly NoteToHandOn[]): Analysis {
  return withVerdicts(analysis, new TagVerdicts(placedVerdicts(inPlace(notes), String(analysis.document.text))));
}

/** Whose file a note stands in makes no difference to what is handed on. */
export function inPlace(notes: readonly NoteToHandOn[]): readonly NoteInPlace[] {
  return notes.map((one) => ({ ...one, isOwn: false }));
}
