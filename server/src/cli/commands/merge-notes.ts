import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  changedAt,
  type Merged,
  mergeFrom,
  mergeSidecars,
  type Note,
  NotesError,
  readSidecar,
  type Sidecar,
  statusOf,
  writeSidecar,
} from "../../annotations/index.ts";
import { atomicWrite } from "../../node/atomic-write.ts";
import { causeOf } from "../../node/failure.ts";
import { DiskNotesStore, documentOf } from "../../node/notes-store.ts";
import type { Terminal } from "../terminal.ts";

/** Puts the notes of several files together; what two of them say otherwise of one note is told. */
export async function mergeNotes(files: readonly string[], output: string, terminal: Terminal): Promise<number> {
  const store = new DiskNotesStore();
  const [first, ...others] = await Promise.all(files.map((file) => store.read(file)));
  if (!first) return 2;
  const stranger = others.find(({ document }) => document !== first.document);
  if (stranger) throw new NotesError(`These are notes on two documents, ${first.document} and ${stranger.document}. Nothing was written.`);
  const merged = mergeSidecars(first, ...others);
  for (const line of told(merged)) terminal.error(`${line}\n`);
  await store.changeFile(output, merged.sidecar.document, () => merged.sidecar);
  return 0;
}

/** What git hands to a merge driver. */
export interface DriverFiles {
  /** The state before both, which may be empty. */
  readonly base: string;
  /** Ours; the result is written into it. */
  readonly ours: string;
  readonly theirs: string;
  /** Where the file stands in the repository. */
  readonly path: string;
}

/** Merges two branches' notes, for git. Where one of them cannot be read, nothing is written, and the 1 that is returned leaves the choice to people. */
export async function mergeDriver({ base, ours, theirs, path: name }: DriverFiles, terminal: Terminal): Promise<number> {
  const document = documentOf(path.basename(name));
  const read = async (file: string): Promise<Sidecar | string> => {
    const text = await readFile(file, "utf8");
    const { sidecar, problem } = readSidecar(text, document);
    return sidecar ?? problem;
  };
  try {
    const [one, other] = [await read(ours), await read(theirs)];
    for (const [side, found] of Object.entries({ Ours: one, Theirs: other }))
      if (typeof found === "string") terminal.error(`${name}: ${side} cannot be merged. ${found}\n`);
    if (typeof one === "string" || typeof other === "string") return 1;
    const before = await read(base);
    const merged = typeof before === "string" ? mergeSidecars(one, other) : mergeFrom(before, one, other);
    for (const line of told(merged)) terminal.error(`${name}: ${line}\n`);
    await atomicWrite(ours, writeSidecar(merged.sidecar));
    return 0;
  } catch (error) {
    terminal.error(`${name}: It cannot be merged: ${causeOf(error)}.\n`);
    return 1;
  }
}

/** What was not kept. */
function told({ disagreements, othersDiffering }: Merged): readonly string[] {
  return [
    ...disagreements.map(({ kept, other }) => `${kept.id}: kept ${saying(kept)}, not ${saying(other)}.`),
    ...othersDiffering.map((id) => `${id}, of another tool: kept the later of two states.`),
  ];
}

function saying(note: Note): string {
  const { verdict, review } = note;
  const what = note.isDeleted
    ? "that it was taken back"
    : (verdict?.verdict ?? (review ? statusOf(review) : undefined) ?? `“${note.text ?? ""}”`);
  return `${what} (${note.author === undefined ? "" : `${note.author}, `}${changedAt(note)})`;
}
