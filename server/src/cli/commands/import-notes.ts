import { anchorOf, NotesError, type Sidecar } from "../../annotations/index.ts";
import type { Span } from "../../engine/index.ts";
import { fromHypothesis, type HypothesisImport, type ImportedNote, importSummary } from "../../exports/index.ts";
import { DiskNotesStore } from "../../node/notes-store.ts";
import { asFileError } from "../../node/read-file.ts";
import { readTextFile } from "../../node/read-text-file.ts";
import type { Terminal } from "../terminal.ts";
import { textForNotes } from "../text-for-notes.ts";
import { citationsIn, textOf } from "./notes.ts";

export interface ImportNotesOptions {
  /** A file of Hypothesis's. */
  readonly from: string;
  /** Addresses of the document. */
  readonly page?: readonly string[];
  readonly reader?: string;
}

/** A file of fifty thousand annotations. */
const MAX_BYTES = 100_000_000;

/** Takes notes in that were made elsewhere, and says where they are. Returns 1 where one is unsure or lost, or was left out. */
export async function importNotes(document: string, { from, page, reader }: ImportNotesOptions, terminal: Terminal): Promise<number> {
  const file = await fileOf(from);
  const text = await textOf(document);
  const store = new DiskNotesStore();
  const { files, problems } = await store.open(document);
  // What such a file holds might be added a second time.
  for (const { message } of problems) throw new NotesError(message);
  const others = files.filter((one) => one.reader !== reader).flatMap(({ sidecar }) => sidecar.notes);
  const anchoring = textForNotes(text);
  const cite = citationsIn(text);
  const anchorAt = (span: Span) => anchorOf(anchoring, span, cite(span));
  const receiver = { text: anchoring, anchorOf: anchorAt, now: new Date().toISOString(), ...(page ? { uris: page } : {}) };
  let taken: HypothesisImport | undefined;
  await store.change(document, reader, (sidecar) => {
    const read = fromHypothesis(file, { ...receiver, existing: [...sidecar.notes, ...others] });
    if (read.problem !== undefined) throw new NotesError(`${from}: ${read.problem}`);
    taken = ofFile(read, sidecar);
    return changed(sidecar, taken);
  });
  if (!taken) return 2;
  for (const { row, why } of taken.leftOut) terminal.error(`${from}: annotation ${row} was left out: ${why}.\n`);
  for (const imported of taken.added) if (isUncertain(imported)) terminal.error(`${document}: ${line(imported)}\n`);
  await terminal.out(`${document}: ${importSummary(taken)}\n`);
  return taken.added.some(isUncertain) || taken.leftOut.length > 0 ? 1 : 0;
}

async function fileOf(from: string): Promise<string> {
  const text = await readTextFile(from, MAX_BYTES).catch((error: unknown) => {
    throw new NotesError(`${from}: ${asFileError(error).message}`);
  });
  if (text === undefined) throw new NotesError(`${from}: There is no such file.`);
  return text;
}

/** Notes in another reader's file are theirs to change. */
function ofFile(read: HypothesisImport, sidecar: Sidecar): HypothesisImport {
  const own = new Set(sidecar.notes.map(({ id }) => id));
  const changed = read.changed.filter(({ id }) => own.has(id));
  return { ...read, changed, known: read.known + read.changed.length - changed.length };
}

/** The same file where there is nothing to add, so that nothing is written. */
function changed(sidecar: Sidecar, { added, changed: changes }: HypothesisImport): Sidecar {
  const later = new Map(changes.map((note) => [note.id, note]));
  if (added.length + later.size === 0) return sidecar;
  return { ...sidecar, notes: [...sidecar.notes.map((note) => later.get(note.id) ?? note), ...added.map(({ note }) => note)] };
}

function isUncertain({ state }: ImportedNote): boolean {
  return state === "unsure" || state === "lost" || state === "stray";
}

function line({ state, note }: ImportedNote): string {
  const quote = note.anchor ? ` on “${note.anchor.exact.replace(/\s+/g, " ")}”` : "";
  return `${state}: ${note.text ?? note.motivation}${note.author === undefined ? "" : ` (${note.author})`}${quote}`.replace(/\s+/g, " ");
}
