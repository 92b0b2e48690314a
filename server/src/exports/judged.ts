import type { Analysis } from "../engine/index.ts";
import { type NoteInPlace, placedVerdicts, reviewsAmong, TagVerdicts, withDecisions, withVerdicts } from "../reviewing/index.ts";
import type { NoteToHandOn } from "./note-to-hand-on.ts";

/** What the program found, as readers corrected it: what they rejected is not handed on, what they decided is no guess. */
export function judgedBy(analysis: Analysis, notes: readonly NoteToHandOn[]): Analysis {
  const placed = inPlace(notes);
  const verdicts = new TagVerdicts(placedVerdicts(placed, String(analysis.document.text)));
  return withDecisions(withVerdicts(analysis, verdicts), reviewsAmong(placed));
}

/** Whose file a note stands in makes no difference to what is handed on. */
export function inPlace(notes: readonly NoteToHandOn[]): readonly NoteInPlace[] {
  return notes.map((one) => ({ ...one, isOwn: false }));
}
