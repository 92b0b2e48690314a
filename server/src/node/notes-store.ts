import path from "node:path";
import {
  NotesError,
  type NotesFile,
  type NotesProblem,
  type NotesStore,
  type OpenedNotes,
  readSidecar,
  type Sidecar,
  writeSidecar,
} from "../annotations/index.ts";
import { causeOf, codeOf } from "./failure.ts";
import { LockedError, underLock } from "./file-lock.ts";
import { besideOf, NotPlainError, readKept, removeAbandoned, replaceKept, type Stamp, stampOf } from "./kept-file.ts";
import { fileFor, type NamedFile, type NotesPlace, notesFilesIn, placeOf, realFile } from "./notes-files.ts";

/** What a file was found to hold. */
type Held = { readonly sidecar: Sidecar; readonly stamp: Stamp | undefined; readonly bytes: Uint8Array | undefined };

/** How often a change is tried again where somebody without our lock writes at the same time. */
const TRIES = 20;

/** The notes on this machine's disk. One for a process: changes of one file wait for one another. */
export class DiskNotesStore implements NotesStore {
  readonly #held = new Map<string, Held>();
  readonly #turns = new Map<string, Promise<unknown>>();

  async open(document: string): Promise<OpenedNotes> {
    const place = await this.#placeOf(document);
    const files: NotesFile[] = [];
    const problems: NotesProblem[] = [];
    await removeAbandoned(place.folder, () => true).catch(() => undefined);
    for (const file of await notesFilesIn(place).catch((error: unknown) => fail(place.document, "read", error))) {
      const found = await this.#open(place, file).catch((error: unknown) => error);
      if (found instanceof NotesError) problems.push({ name: file.name, message: found.message });
      else if (found instanceof Error) throw found;
      else if (found) files.push(found as NotesFile);
    }
    return { files, problems };
  }

  async change(document: string, reader: string | undefined, change: (sidecar: Sidecar) => Sidecar): Promise<NotesFile> {
    const place = await this.#placeOf(document);
    const named = await fileFor(place, reader).catch((error: unknown) => fail(place.document, "read", error));
    const sidecar = await this.#changeFile(place, named.name, change);
    return { ...named, sidecar };
  }

  /** A file of notes that is named itself. It must be there. */
  async read(file: string): Promise<Sidecar> {
    const name = path.basename(file);
    const place = { folder: path.dirname(file), document: documentOf(name) };
    const { sidecar, stamp } = await this.#read(place, name, await this.#realFile(place, name));
    if (!stamp) throw new NotesError(`${name} cannot be read: there is no such file.`);
    return sidecar;
  }

  /** Changes a file that is named itself. */
  async changeNamed(file: string, document: string, change: (sidecar: Sidecar) => Sidecar): Promise<void> {
    await this.#changeFile({ folder: path.dirname(file), document }, path.basename(file), change);
  }

  async repair(document: string, name: string): Promise<NotesFile> {
    throw new NotesError(`${name} cannot be mended (${document}).`);
  }

  async #placeOf(document: string): Promise<NotesPlace> {
    return placeOf(document).catch((error: unknown) => fail(path.basename(document), "read", error));
  }

  async #open(place: NotesPlace, named: NamedFile): Promise<NotesFile | undefined> {
    const file = await this.#realFile(place, named.name);
    const held = await this.#read(place, named.name, file);
    return held.stamp && { ...named, sidecar: held.sidecar };
  }

  async #realFile({ folder }: NotesPlace, name: string): Promise<string> {
    return realFile(path.join(folder, name)).catch((error: unknown) => fail(name, "read", error));
  }

  /** What the file holds now. Throws `NotesError` for one that cannot be used. */
  async #read({ document }: NotesPlace, name: string, file: string): Promise<Held> {
    const known = this.#held.get(file);
    if (known?.stamp && !known.stamp.isFresh && known.sidecar.document === document && isStill(file, known.stamp)) return known;
    const kept = await readOrFail(file, name);
    if (!kept) return { sidecar: { document, notes: [], foreign: [] }, stamp: undefined, bytes: undefined };
    const held = { sidecar: sidecarIn(kept.bytes, document, name), stamp: kept.stamp, bytes: kept.bytes };
    this.#held.set(file, held);
    return held;
  }

  async #changeFile(place: NotesPlace, name: string, change: (sidecar: Sidecar) => Sidecar): Promise<Sidecar> {
    const file = await this.#realFile(place, name);
    return this.#inTurn(file, async () => {
      try {
        return await underLock(besideOf(file, ".", ".lock"), async (lock) => {
          for (let tries = 0; tries < TRIES; tries++) {
            const held = await this.#read(place, name, file);
            const sidecar = change(held.sidecar);
            if (sidecar === held.sidecar) return sidecar;
            const bytes = new TextEncoder().encode(writeSidecar(sidecar));
            if (held.bytes && Buffer.compare(held.bytes, bytes) === 0) return held.sidecar;
            refuseReadOnly(held.stamp, name);
            const stamp = await replaceKept(file, { pieces: [bytes], before: held.stamp, lock });
            if (!stamp) continue;
            this.#held.set(file, { sidecar, stamp, bytes });
            return sidecar;
          }
          throw new NotesError(`${name} cannot be written: another program keeps changing it. Nothing was written.`);
        });
      } catch (error) {
        return fail(name, "written", error);
      }
    });
  }

  /** Changes of one file are made one after another. */
  #inTurn<T>(file: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(file) ?? Promise.resolve()).then(work, work);
    const ended = turn
      .catch(() => undefined)
      .then(() => {
        if (this.#turns.get(file) === ended) this.#turns.delete(file);
      });
    this.#turns.set(file, ended);
    return turn;
  }
}

/** By what the disk says of it. */
function isStill(file: string, stamp: Stamp): boolean {
  try {
    return stampOf(file)?.of === stamp.of;
  } catch {
    return false;
  }
}

/** `report.txt.annotations.ruth.jsonld` → `report.txt`. */
function documentOf(name: string): string {
  return name.replace(/\.annotations(?:\.[^.]+)?\.jsonld$/, "");
}

async function readOrFail(file: string, name: string) {
  return readKept(file).catch((error: unknown) => fail(name, "read", error));
}

function sidecarIn(bytes: Uint8Array, document: string, name: string): Sidecar {
  const read = readSidecar(decoded(bytes, name), document);
  if (read.problem !== undefined) throw new NotesError(`${name}: ${read.problem} It was left as it is.`);
  return read.sidecar;
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new NotesError(`${name}: The file is no text (UTF-8). It was left as it is.`);
  }
}

/** A file that somebody has marked as read-only stays as it is, though its folder would let us put another in its place. */
function refuseReadOnly(stamp: Stamp | undefined, name: string): void {
  if (stamp && (stamp.mode & 0o222) === 0)
    throw new NotesError(`${name} cannot be written: it is marked as read-only. Nothing was written.`);
}

function fail(name: string, what: "read" | "written", error: unknown): never {
  if (error instanceof NotesError) throw error;
  if (error instanceof NotPlainError) throw new NotesError(`${name} cannot be used: it is no plain file.`, { cause: error });
  if (error instanceof LockedError)
    throw new NotesError(`${name} cannot be ${what}: another program keeps it locked. Nothing was written.`);
  // Not the disk's: a mistake of ours.
  if (codeOf(error) === undefined) throw error;
  const after = what === "written" ? " Nothing was written." : "";
  throw new NotesError(`${name} cannot be ${what}: ${causeOf(error)}.${after}`, { cause: error });
}
