import { existsSync } from "node:fs";
import path from "node:path";
import { NotesError, type NotesFile, type NotesProblem, type NotesStore, type OpenedNotes, type Sidecar } from "../annotations/index.ts";
import { causeOf, codeOf } from "./failure.ts";
import { type HeldLock, LockedError, underLock } from "./file-lock.ts";
import { besideOf, lastCopyOf, removeAbandoned, replaceKept, UnfitError } from "./kept-file.ts";
import { fileFor, type NamedFile, type NotesPlace, notesFilesIn, placeOf, realFile } from "./notes-files.ts";
import { areSame, type Held, lookAt, mendedAt, type Unusable, written } from "./notes-on-disk.ts";

/** How often a change is tried again where somebody without our lock writes at the same time. */
const TRIES = 20;

/** The notes on this machine's disk. One for a process: it remembers what it has read, and changes of one file wait for one another. */
export class DiskNotesStore implements NotesStore {
  readonly #held = new Map<string, Held>();
  readonly #turns = new Map<string, Promise<unknown>>();

  async open(document: string): Promise<OpenedNotes> {
    const place = await this.#placeOf(document);
    const files: NotesFile[] = [];
    const problems: NotesProblem[] = [];
    // What cannot be cleared away is in nobody's way.
    await removeAbandoned(place.folder).catch(() => undefined);
    for (const named of await notesFilesIn(place).catch((error: unknown) => fail(place.document, "read", error))) {
      const found = await this.#open(place, named);
      if ("message" in found) problems.push(found);
      else files.push(found);
    }
    return { files, problems };
  }

  async change(document: string, reader: string | undefined, change: (sidecar: Sidecar) => Sidecar): Promise<NotesFile> {
    const place = await this.#placeOf(document);
    const named = await fileFor(place, reader).catch((error: unknown) => fail(place.document, "read", error));
    const sidecar = await this.#change(place, named.name, change);
    return { ...named, sidecar };
  }

  async repair(document: string, name: string): Promise<NotesFile> {
    const place = await this.#placeOf(document);
    const named = (await notesFilesIn(place)).find((file) => file.name === name);
    if (!named) throw new NotesError(`${name} cannot be mended: there is no such file.`);
    const file = await realFile(path.join(place.folder, name)).catch((error: unknown) => fail(name, "read", error));
    const sidecar = await this.#alone(file, name, async (lock) => {
      const found = await lookAt(file, place.document, undefined);
      if (!("cause" in found)) return found.sidecar;
      const mended = await mendedAt(file, place.document, found);
      if (!mended) throw unusable(name, found);
      const now = { ...written(mended.sidecar), before: found.stamp, lock, keepAs: asideOf(file) };
      if (!(await replaceKept(file, now))) throw new NotesError(`${name} was not mended: another program has just changed it.`);
      return mended.sidecar;
    });
    return { ...named, sidecar };
  }

  /** A file of notes that is named itself. It must be there. */
  async read(file: string): Promise<Sidecar> {
    const name = path.basename(file);
    const found = await lookAt(file, documentOf(name), undefined).catch((error: unknown) => fail(name, "read", error));
    if ("cause" in found) throw unusable(name, found);
    if (!found.stamp) throw new NotesError(`${name} cannot be read: there is no such file.`);
    return found.sidecar;
  }

  /** Changes a file that is named itself; it need not be there. */
  async changeFile(file: string, document: string, change: (sidecar: Sidecar) => Sidecar): Promise<void> {
    const { folder, document: name } = await this.#placeOf(file);
    await this.#change({ folder, document }, name, change);
  }

  async #placeOf(document: string): Promise<NotesPlace> {
    return placeOf(document).catch((error: unknown) => fail(path.basename(document), "read", error));
  }

  async #open({ folder, document }: NotesPlace, named: NamedFile): Promise<NotesFile | NotesProblem> {
    try {
      const file = await realFile(path.join(folder, named.name));
      const found = await lookAt(file, document, this.#held.get(file));
      if (!("cause" in found)) {
        this.#held.set(file, found);
        return { ...named, sidecar: found.sidecar };
      }
      const mended = await mendedAt(file, document, found);
      return { name: named.name, message: unusable(named.name, found).message, ...(mended ? { repair: mended.repair } : {}) };
    } catch (error) {
      const { message } = asNotesError(named.name, "read", error);
      return { name: named.name, message };
    }
  }

  async #change({ folder, document }: NotesPlace, name: string, change: (sidecar: Sidecar) => Sidecar): Promise<Sidecar> {
    const file = await realFile(path.join(folder, name)).catch((error: unknown) => fail(name, "read", error));
    return this.#alone(file, name, async (lock) => {
      for (let tries = 0; tries < TRIES; tries++) {
        const found = await lookAt(file, document, this.#held.get(file)).catch((error: unknown) => fail(name, "read", error));
        if ("cause" in found) throw unusable(name, found);
        this.#held.set(file, found);
        const held = await put(file, name, { found, now: changed(found, change), lock });
        if (!held) continue;
        this.#held.set(file, held);
        return held.sidecar;
      }
      throw new NotesError(`${name} cannot be written: another program keeps changing it. Nothing was written.`);
    });
  }

  /** Does `work` while nobody else, here or in another process of ours, changes the file. */
  #alone<T>(file: string, name: string, work: (lock: HeldLock) => Promise<T>): Promise<T> {
    return this.#inTurn(file, () => underLock(besideOf(file, ".", ".lock"), work).catch((error: unknown) => fail(name, "written", error)));
  }

  /** Changes of one file are made one after another. */
  #inTurn<T>(file: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(file) ?? Promise.resolve()).then(work, work);
    this.#turns.set(file, turn);
    const end = (): void => {
      if (this.#turns.get(file) === turn) this.#turns.delete(file);
    };
    turn.then(end, end);
    return turn;
  }
}

function changed(found: Held, change: (sidecar: Sidecar) => Sidecar): Pick<Held, "sidecar" | "pieces"> {
  const sidecar = change(found.sidecar);
  return sidecar === found.sidecar ? found : written(sidecar);
}

/** Undefined where somebody else has changed the file in the meantime: then nothing was written. */
async function put(
  file: string,
  name: string,
  { found, now, lock }: { readonly found: Held; readonly now: Pick<Held, "sidecar" | "pieces">; readonly lock: HeldLock },
): Promise<Held | undefined> {
  if (areSame(found.pieces, now.pieces) || (!found.stamp && isEmpty(now.sidecar))) return found;
  // Its folder would let us put another in its place, but somebody has said that it shall stay.
  if (found.stamp && (found.stamp.mode & 0o222) === 0)
    throw new NotesError(`${name} cannot be written: it is marked as read-only. Nothing was written.`);
  const stamp = await replaceKept(file, { pieces: now.pieces, before: found.stamp, lock, keepAs: lastCopyOf(file) });
  return stamp && { ...now, stamp };
}

function isEmpty({ notes, foreign, rest, page }: Sidecar): boolean {
  return notes.length + foreign.length === 0 && !rest && !page;
}

/** A name beside the file that is not taken: `….unreadable-20261122-101500`. */
function asideOf(file: string): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const stamp = `.unreadable-${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
  for (let number = 1; ; number++) {
    const aside = besideOf(file, "", number === 1 ? stamp : `${stamp}-${number}`);
    if (!existsSync(aside)) return aside;
  }
}

/** `report.txt.annotations.ruth.jsonld` → `report.txt`. */
function documentOf(name: string): string {
  return name.replace(/\.annotations(?:\.[^.]+)?\.jsonld$/, "");
}

function unusable(name: string, { cause }: Unusable): NotesError {
  return new NotesError(`${name}: ${cause} It was left as it is.`);
}

function fail(name: string, what: "read" | "written", error: unknown): never {
  throw asNotesError(name, what, error);
}

/** One sentence that names the file and the cause. What is no failure of the disk is a mistake of ours, and thrown as it is. */
function asNotesError(name: string, what: "read" | "written", error: unknown): NotesError {
  if (error instanceof NotesError) return error;
  const after = what === "written" ? " Nothing was written." : "";
  const because = (cause: string) => new NotesError(`${name} cannot be ${what}: ${cause}.${after}`, { cause: error });
  if (error instanceof UnfitError) return because(error.message);
  if (error instanceof LockedError) return because("another program keeps it locked");
  if (codeOf(error) === undefined) throw error;
  return because(causeOf(error));
}
