import { threadsOf } from "../../annotations/index.ts";
import type { LineIndex, Span } from "../../engine/index.ts";
import { toRange } from "../../features/index.ts";
import type { DocumentNotes, NoteComment, NotesFileProblem, NoteThread } from "../../protocol/index.ts";
import type { ActHistory } from "./act-history.ts";
import { isJudging } from "./is-judging.ts";
import type { OpenNotes } from "./open-notes.ts";
import type { PlacedNote } from "./placed-note.ts";

/** What a client shows of a document's notes. */
export function documentNotes(uri: string, notes: OpenNotes, history: ActHistory, readOnly: string | undefined): DocumentNotes {
  const { document } = notes;
  const { lines } = document.text;
  return {
    uri,
    version: document.version,
    threads: threadsOf(notes.everything.filter(({ note }) => !isJudging(note))).map((thread) => toThread(thread, lines)),
    problems: notes.problems.map(toProblem),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}

/** The threads on words that a range touches. */
export function threadsAt({ document, everything }: OpenNotes, { start, end }: Span): readonly NoteThread[] {
  const there = threadsOf(everything.filter(({ note }) => !isJudging(note)));
  const touched = there.filter(({ root: { place } }) => place?.span && place.span.start <= end && start <= place.span.end);
  return touched.map((thread) => toThread(thread, document.text.lines));
}

function toThread({ root, replies, isResolved }: ReturnType<typeof threadsOf<PlacedNote>>[number], lines: LineIndex): NoteThread {
  const { note, place, file, isOwn } = root;
  const { anchor } = note;
  return {
    id: note.id,
    kind: note.motivation === "highlighting" ? "highlight" : note.motivation === "tagging" ? "tag" : "comment",
    state: anchor ? (place?.state ?? "lost") : "document",
    ...(place?.span ? { range: toRange(lines, place.span) } : {}),
    ...(place?.candidates ? { candidates: place.candidates.map((span) => toRange(lines, span)) } : {}),
    ...(anchor ? { quote: anchor.exact } : {}),
    ...(anchor?.paragraph === undefined ? {} : { paragraph: anchor.paragraph }),
    ...(anchor?.page === undefined ? {} : { page: anchor.page }),
    tags: note.tags ?? [],
    ...(note.suggestion === undefined ? {} : { suggestion: note.suggestion }),
    isResolved,
    comments: [root, ...replies].flatMap(toComment),
    ...(note.author === undefined ? {} : { author: note.author }),
    created: note.created,
    file,
    isOwn,
  };
}

function toComment({ note, isOwn }: PlacedNote): readonly NoteComment[] {
  const { id, author, text, created, modified } = note;
  if (text === undefined) return [];
  return [
    {
      id,
      ...(author === undefined ? {} : { author }),
      text,
      created,
      ...(modified === undefined ? {} : { modified }),
      isOwn,
    },
  ];
}

function toProblem({ name, message, repair }: OpenNotes["problems"][number]): NotesFileProblem {
  if (!repair) return { file: name, message };
  const { from, notes } = repair;
  const count = `${notes} note${notes === 1 ? "" : "s"}`;
  const offer = {
    remains: `Keep the ${count} that can still be read`,
    "both-sides": `Put both sides of the merge together (${count})`,
    "last-copy": `Go back to the last good copy (${count})`,
  }[from];
  return { file: name, message, repair: `${offer}? The file as it is will be kept beside it.` };
}
