import path from "node:path";
import { mergeSidecars, NotesError, type NotesFile, resolveAnchor } from "../annotations/index.ts";
import { type Analysis, analyse, LineIndex } from "../engine/index.ts";
import type { EvidenceRow, LedgerRow } from "../exports/index.ts";
import { DiskNotesStore } from "../node/notes-store.ts";
import { contestsIn, type FoundContest, type LedgerEntry, type LedgerEvidence, ledgerOf, type NoteAt } from "../reviewing/index.ts";
import { belongingsIn, type DocumentFilesFinder } from "./document-files.ts";
import { type Input, readFile } from "./inputs.ts";
import { textForNotes } from "./text-for-notes.ts";

/** A document with its disputes. */
export interface DisputedFile {
  readonly text: string;
  readonly lines: LineIndex;
  readonly analysis: Analysis;
  readonly contests: readonly FoundContest[];
  readonly notes: readonly NoteAt[];
  readonly entries: readonly LedgerEntry[];
}

/** Reads the documents that a ledger is made of, and their notes; the same store for all of them. */
export class DisputedFiles {
  readonly store = new DiskNotesStore();
  readonly #files: DocumentFilesFinder;
  /** The texts of evidence, each read once. */
  readonly #texts = new Map<string, ReturnType<typeof textIn>>();

  constructor(files: DocumentFilesFinder) {
    this.#files = files;
  }

  /**
   * `reader`: whose file is written; undefined for the one that all readers share. `isFound`: see `ListedInput`. Throws `NotesError`.
   */
  async read(
    input: Input,
    { reader, isFound }: { readonly reader?: string | undefined; readonly isFound?: boolean | undefined } = {},
  ): Promise<DisputedFile> {
    const { document } = input;
    if (input.error) throw new NotesError(`${document}: ${input.error.message} [${input.error.code}]`);
    const { text } = input.imported;
    const { lexicon, sources } = await belongingsIn(await this.#files.of(document, isFound), text);
    const analysis = analyse(text, { ...(lexicon ? { lexicon } : {}), ...(sources ? { sources } : {}) });
    const contests = contestsIn(analysis);
    const notes = document === "-" ? [] : await this.#notes(document, text, reader);
    return { text, lines: LineIndex.of(text), analysis, contests, notes, entries: ledgerOf({ document, contests, notes }) };
  }

  async #notes(document: string, text: string, reader: string | undefined): Promise<readonly NoteAt[]> {
    const { files, problems } = await this.store.open(document);
    if (problems[0]) throw new NotesError(problems.map(({ message }) => message).join("\n"));
    const anchoring = textForNotes(text);
    const own = new Set(idsIn(files.filter((file) => file.reader === reader)));
    return notesIn(files).map((note) => ({
      note,
      isOwn: own.has(note.id),
      ...(note.anchor ? { place: resolveAnchor(note.anchor, anchoring) } : {}),
    }));
  }

  /** With where the evidence stands now. */
  async row(entry: LedgerEntry): Promise<LedgerRow> {
    const evidence: EvidenceRow[] = [];
    for (const told of entry.evidence) evidence.push(await this.#evidence(told, entry.document));
    return { entry, evidence };
  }

  async #evidence(told: LedgerEvidence, reviewed: string): Promise<EvidenceRow> {
    const { document, anchor } = told.evidence;
    const file = path.join(path.dirname(reviewed), document);
    let text = this.#texts.get(file);
    if (!text) {
      text = textIn(file);
      this.#texts.set(file, text);
    }
    const found = await text;
    if ("problem" in found) return { told, state: "unread", problem: found.problem };
    return { told, state: resolveAnchor(anchor, found.text).state };
  }
}

async function textIn(file: string) {
  const input = await readFile(file);
  return input.error ? { problem: input.error.message } : { text: textForNotes(input.imported.text) };
}

/** Of a note that stands in several files the later state; none that was taken back. */
function notesIn(files: readonly NotesFile[]) {
  const [first, ...others] = files.map(({ sidecar }) => sidecar);
  return first ? mergeSidecars(first, ...others).sidecar.notes.filter(({ isDeleted }) => !isDeleted) : [];
}

function idsIn(files: readonly NotesFile[]): readonly string[] {
  return files.flatMap(({ sidecar }) => sidecar.notes.map(({ id }) => id));
}
