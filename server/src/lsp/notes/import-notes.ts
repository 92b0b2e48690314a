import { capital } from "../../engine/index.ts";
import { fromHypothesis, type HypothesisRead, importSummary } from "../../exports/index.ts";
import type { ImportNotesOutcome, ImportNotesParams } from "../../protocol/index.ts";
import type { NoteDesk } from "./note-desk.ts";

/** Takes in notes that were made with Hypothesis. What a colleague's file holds already is left to them. */
export async function importNotes(desk: NoteDesk, { uri, file, pages }: ImportNotesParams): Promise<ImportNotesOutcome> {
  let read: HypothesisRead | undefined;
  const outcome = await desk.put(uri, "import notes", ({ now, notes, takenBack, text, anchorOf }) => {
    const existing = [...notes.map(({ note }) => note), ...takenBack];
    read = fromHypothesis(file, { text, anchorOf, existing, now, ...(pages ? { uris: pages } : {}) });
    if (read.problem !== undefined) return { refused: read.problem };
    const own = new Set(notes.flatMap(({ note, isOwn }) => (isOwn ? note.id : [])));
    const made = [...read.added.map(({ note }) => note), ...read.changed.filter(({ id }) => own.has(id))];
    return made.length > 0 ? made : { refused: importSummary({ ...read, changed: [] }) };
  });
  if (!read) return outcome;
  if (read.problem !== undefined) return { ...outcome, ...(read.pages ? { pages: read.pages } : {}) };
  if (!outcome.done && read.added.length > 0) return outcome;
  const left = read.leftOut.length;
  const message = `${importSummary(read)}${left > 0 ? ` ${left} ${left === 1 ? "annotation was" : "annotations were"} left out.` : ""}`;
  return { done: true, message: capital(message) };
}

/** What came over the wire; undefined for what is none. */
export function readImport(value: Partial<ImportNotesParams> | null | undefined): ImportNotesParams | undefined {
  const { uri, file, pages } = value ?? {};
  if (typeof uri !== "string" || typeof file !== "string") return undefined;
  if (pages === undefined) return { uri, file };
  return Array.isArray(pages) && pages.every((page) => typeof page === "string") ? { uri, file, pages } : undefined;
}
