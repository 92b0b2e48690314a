import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from "node:fs";
import path from "node:path";
import { type NoteChanges, readChanges, type Sidecar, withChanges, writeChanges } from "../annotations/index.ts";
import { codeOf } from "./failure.ts";
import { asideOf, besideOf, type Stamp, stampOf, syncFolder } from "./kept-file.ts";

/**
 * What was changed in a long file of notes since it was written, a line for each change. Writing one takes a millisecond or two, the whole file of ten
 * thousand notes thirty and more; so the file is written when nothing more comes.
 */
export interface Journal {
  /** What the disk says of it; undefined where there is none. */
  readonly stamp: string | undefined;
  /** False where it ends in half a line, or holds what cannot be read: nothing is written behind it. */
  readonly isClean: boolean;
  /** The last of each note. */
  readonly changes: NoteChanges;
  /** What the disk said of the file that it goes on from. */
  readonly base: string | undefined;
}

export const NO_JOURNAL: Journal = { stamp: undefined, isClean: true, changes: new Map(), base: undefined };

export function journalOf(file: string): string {
  return besideOf(file, "", ".journal");
}

/** Throws what the disk says. */
export function readJournal(file: string, document: string): Journal {
  const journal = journalOf(file);
  const stamp = stampOf(journal)?.of;
  if (stamp === undefined) return NO_JOURNAL;
  const lines = textOf(journal)?.split("\n");
  if (!lines) return NO_JOURNAL;
  const changes = new Map<string, ReturnType<NoteChanges["get"]>>();
  let isClean = lines.pop() === "";
  for (const line of lines.slice(1)) {
    const read = readChanges(line, document);
    if (read) for (const [id, note] of read) changes.set(id, note);
    else isClean = false;
  }
  return { stamp, isClean, changes, base: lines[0] };
}

/** Undefined where it has just been put into its file. */
function textOf(journal: string): string | undefined {
  try {
    return readFileSync(journal, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

export function journalStamp(file: string): string | undefined {
  return stampOf(journalOf(file))?.of;
}

export function played(sidecar: Sidecar, journal: Journal, base: Stamp | undefined): Sidecar {
  return withChanges(sidecar, journal.changes, journal.base === baseOf(base));
}

/** Adds a line, and is done when it is safe on the disk. A line that cannot be written is taken back. Throws what the disk says. */
export function appendToJournal(
  file: string,
  journal: Journal,
  { changes, document, base }: { readonly changes: NoteChanges; readonly document: string; readonly base: Stamp },
): Journal {
  const name = journalOf(file);
  const isNew = journal.stamp === undefined;
  const descriptor = openSync(name, isNew ? "ax" : "a", base.mode);
  try {
    const before = isNew ? 0 : Number(stampOf(name)?.of.split(" ")[2]);
    const line = Buffer.from(`${isNew ? `${baseOf(base)}\n` : ""}${writeChanges(changes, document)}`);
    try {
      for (let at = 0; at < line.length; ) at += writeSync(descriptor, line, at);
      fdatasyncSync(descriptor);
    } catch (error) {
      ftruncateSync(descriptor, before);
      throw error;
    }
  } finally {
    closeSync(descriptor);
  }
  if (isNew) syncFolder(path.dirname(name));
  return {
    stamp: journalStamp(file),
    isClean: true,
    changes: new Map([...journal.changes, ...changes]),
    base: isNew ? baseOf(base) : journal.base,
  };
}

/** Once all of it stands in the file. Where it stays, it is played again, which changes nothing. What cannot be read of it is kept. */
export function removeJournal(file: string, { stamp, isClean }: Journal): void {
  if (stamp === undefined) return;
  try {
    if (isClean) unlinkSync(journalOf(file));
    else renameSync(journalOf(file), asideOf(journalOf(file)));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** True where a change can be added to the journal, and need not be written into the file. */
export function goesOn(journal: Journal, base: Stamp): boolean {
  return journal.isClean && (journal.stamp === undefined || journal.base === baseOf(base));
}

/** Without the time of the last change of its name or permissions. */
function baseOf(stamp: Stamp | undefined): string {
  return stamp ? stamp.of.split(" ").slice(0, 4).join(" ") : "";
}
