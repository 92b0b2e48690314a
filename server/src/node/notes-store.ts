import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  changesBetween,
  NotesError,
  type NotesFile,
  type NotesProblem,
  type NotesStore,
  type OpenedNotes,
  type Sidecar,
  sidecarPieces,
  sorted,
} from "../annotations/index.ts";
import { causeOf, codeOf } from "./failure.ts";
import { type HeldLock, LockedError, underLock } from "./file-lock.ts";
import { asideOf, besideOf, lastCopyOf, removeAbandoned, replaceKept, type Stamp, stampOf, UnfitError } from "./kept-file.ts";
import { fileFor, type NamedFile, type NotesPlace, notesFilesIn, pathOf, placeOf, realFile } from "./notes-files.ts";
import { appendToJournal, goesOn, journalStamp, NO_JOURNAL, readJournal, removeJournal } from "./notes-journal.ts";
import { areSame, type Held, lookAt, mendedAt, type Unusable } from "./notes-on-disk.ts";

/** How often a change is tried again where somebody without our lock writes at the same time. */
const TRIES = 20;

/** Bytes from which on a file is not written at each change, but its journal. */
const LONG = 1_000_000;
/** Milliseconds without a change after which a journal is put into its file. */
const AT_REST = 700;
/** Lines of a journal after which it is put into its file in any case. */
const MOST_LINES = 500;

/** Files that are remembered. */
const MOST_HELD = 100;

export interface DiskNotesOptions {
  /** For a program that stays and adds many notes: changes of long files go into a journal first. `settle` puts them into the files. */
  readonly hasJournal?: boolean;
}

/** The notes on this machine's disk. One for a process: it remembers what it has read, and changes of one file wait for one another. */
export class DiskNotesStore implements NotesStore {
  readonly #hasJournal: boolean;
  readonly #held = new Map<string, Held>();
  readonly #turns = new Map<string, Promise<unknown>>();
  /** What puts a journal into its file, when nothing more comes. */
  readonly #settling = new Map<string, { readonly timer: NodeJS.Timeout; readonly settle: () => Promise<unknown> }>();

  constructor({ hasJournal = false }: DiskNotesOptions = {}) {
    this.#hasJournal = hasJournal;
  }

  /** Puts all journals into their files. What cannot be put there stays in the journal. */
  async settle(): Promise<void> {
    await Promise.all([...this.#settling.values()].map(({ settle }) => settle()));
  }

  async open(document: string): Promise<OpenedNotes> {
    const place = await this.#placeOf(document);
    const files: NotesFile[] = [];
    const problems: NotesProblem[] = [];
    // What cannot be cleared away is in nobody's way.
    await removeAbandoned(place.folder).catch(() => undefined);
    for (const named of await notesFilesIn(place).catch((error: unknown) => fail(place.document, "read", error))) {
      const found = await this.#open(place, named);
      if (found && "message" in found) problems.push(found);
      else if (found) files.push(found);
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
      const journal = readJournal(file, place.document);
      const now = { pieces: sidecarPieces(mended.sidecar), before: found.stamp, lock, keepAs: asideOf(file) };
      if (!(await replaceKept(file, now))) throw new NotesError(`${name} was not mended: another program has just changed it.`);
      removeJournal(file, journal);
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
    return placeOf(document).catch((error: unknown) => fail(path.basename(pathOf(document)), "read", error));
  }

  async #open({ folder, document }: NotesPlace, named: NamedFile): Promise<NotesFile | NotesProblem | undefined> {
    try {
      const file = await realFile(path.join(folder, named.name));
      const found = await lookAt(file, document, this.#held.get(file));
      if (!("cause" in found)) {
        // Removed just now.
        if (!found.stamp) return undefined;
        this.#remember(file, found);
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
        this.#remember(file, found);
        const changed = change(found.sidecar);
        const sidecar = changed === found.sidecar ? changed : sorted(changed);
        const held = (this.#hasJournal && noted(file, name, { found, sidecar, lock })) || (await put(file, name, { found, sidecar, lock }));
        if (!held) continue;
        this.#remember(file, held);
        if (held.journal.stamp !== undefined && this.#hasJournal) this.#settleLater(file, name, document);
        return held.sidecar;
      }
      throw new NotesError(`${name} cannot be written: another program keeps changing it. Nothing was written.`);
    });
  }

  #settleLater(file: string, name: string, document: string): void {
    clearTimeout(this.#settling.get(file)?.timer);
    const settle = async (): Promise<void> => {
      clearTimeout(this.#settling.get(file)?.timer);
      this.#settling.delete(file);
      await writeOut(this.#held.get(file)?.sidecar);
      await this.#alone(file, name, (lock) => this.#settle(file, name, { document, lock })).catch(() => undefined);
    };
    // A process that ends in the meantime leaves a journal, which the next one reads.
    const timer = setTimeout(settle, AT_REST).unref();
    this.#settling.set(file, { timer, settle });
  }

  async #settle(file: string, name: string, { document, lock }: { readonly document: string; readonly lock: HeldLock }): Promise<void> {
    const found = await lookAt(file, document, this.#held.get(file));
    if ("cause" in found) return;
    const held = await put(file, name, { found, sidecar: found.sidecar, lock });
    if (held) this.#remember(file, held);
  }

  /** What was asked for last; the rest is read again. */
  #remember(file: string, held: Held): void {
    this.#held.delete(file);
    this.#held.set(file, held);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= MOST_HELD) return;
      this.#held.delete(oldest);
    }
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

interface Change {
  readonly found: Held;
  readonly sidecar: Sidecar;
  readonly lock: HeldLock;
}

/** Puts a change into the journal; undefined where it has to go into the file. */
function noted(file: string, name: string, { found, sidecar, lock }: Change): Held | undefined {
  const { base, stamp, journal } = found;
  if (!stamp || sizeOf(found) < LONG || journal.changes.size >= MOST_LINES || !goesOn(journal, stamp)) return undefined;
  const changes = changesBetween(found.sidecar, sidecar);
  if (!changes || changes.size > MOST_LINES) return undefined;
  if (changes.size === 0) return found;
  refuseReadOnly(stamp, name);
  // Somebody has just changed it: the change is made on that.
  if (!lock.isHeld() || stampOf(file)?.of !== stamp.of || journalStamp(file) !== journal.stamp) return undefined;
  return { ...found, sidecar, journal: appendToJournal(file, journal, { changes, document: base.document, base: stamp }) };
}

/** Writes a change into the file; undefined where somebody else has changed it in the meantime: then nothing was written. */
async function put(file: string, name: string, { found, sidecar, lock }: Change): Promise<Held | undefined> {
  if (sidecar === found.base || (!found.stamp && isEmpty(sidecar))) return found;
  const pieces = sidecarPieces(sidecar);
  if (found.journal.stamp === undefined && areSame(found.pieces, pieces)) return found;
  if (found.stamp) refuseReadOnly(found.stamp, name);
  const stamp = await replaceKept(file, { pieces, before: found.stamp, lock, keepAs: lastCopyOf(file) });
  if (!stamp) return undefined;
  removeJournal(file, found.journal);
  return { sidecar, base: sidecar, pieces, stamp, journal: NO_JOURNAL };
}

/** Its folder would let us put another in its place, but somebody has said that it shall stay. */
function refuseReadOnly({ mode }: Stamp, name: string): void {
  if ((mode & 0o222) === 0) throw new NotesError(`${name} cannot be written: it is marked as read-only. Nothing was written.`);
}

/** Gets a long file's text ready, a little at a time: nobody who types shall wait for it. */
async function writeOut(sidecar: Sidecar | undefined): Promise<void> {
  for (let at = 0; sidecar && at < sidecar.notes.length; at += 100) {
    sidecarPieces({ ...sidecar, foreign: [], notes: sidecar.notes.slice(at, at + 100) });
    await nextTurn();
  }
}

function sizeOf({ pieces }: Held): number {
  return pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function isEmpty({ notes, foreign, rest, page }: Sidecar): boolean {
  return notes.length + foreign.length === 0 && !rest && !page;
}

/** `report.txt.annotations.ruth.jsonld` → `report.txt`. */
export function documentOf(name: string): string {
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
