import {
  type Anchor,
  type Citation,
  type Note,
  NotesError,
  type NotesFile,
  type NotesStore,
  readerNameOf,
  type Sidecar,
  sidecarName,
} from "../../annotations/index.ts";
import type { Span } from "../../engine/index.ts";
import { type DocumentNotes, type NoteAct, type NoteOutcome, type Settings, storedUri } from "../../protocol/index.ts";
import type { Edit } from "../edits.ts";
import { decoded } from "../folder-files.ts";
import type { Log } from "../log.ts";
import type { OpenText } from "../open-text.ts";
import { ActHistory, type NoteStep, turnedRound } from "./act-history.ts";
import { documentNotes } from "./document-notes.ts";
import { findPlaces } from "./find-places.ts";
import { type ActContext, isToldAct, type PlannedAct, plan, planned, type Refusal } from "./note-acts.ts";
import { OpenNotes, type TextThen } from "./open-notes.ts";
import type { PlacedNote } from "./placed-note.ts";

/** Files of notes that come, change and go. */
export const notesGlob = "**/*.annotations*.jsonld";

/** What the desk is given to work with. */
export interface NoteDeskParts {
  readonly store: NotesStore;
  readonly checksum: (text: string) => string;
  readonly settingsOf: (uri: string) => Promise<Pick<Settings, "author" | "noteFiles">>;
  /** Where passages of a document stand on paper, as far as that is known by now. */
  readonly citations: (uri: string) => Promise<(span: Span) => Citation>;
  readonly log: Log;
}

/** What a note is made with. */
export interface PutContext {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly author?: string;
  anchorOf(span: Span): Anchor;
  /** A new note's id. */
  newId(): string;
  /** All notes that were not taken back. */
  readonly notes: readonly PlacedNote[];
}

/** A document that a client has open. */
interface Open {
  readonly notes: OpenNotes;
  readonly history: ActHistory;
  /** One thing after the other: reading files, acts. */
  queue: Promise<unknown>;
  /** Settled when the notes are known for the first time. */
  known: Promise<void> | undefined;
  isKnown: boolean;
  isClosed: boolean;
  /** The version that was opened or saved last: what the files' anchors should be of. */
  savedVersion: number;
  /** Notes whose words were replaced, or that were lost by an edit: to be looked for when it is quiet. */
  readonly replaced: Set<string>;
}

/** The reader's own file for a document; or why none can be written. */
type Own = { readonly name: string; readonly reader: string | undefined; readonly author: string | undefined } | Refusal;

/** The one owner of the notes on open documents: reads them, knows where they are, and does what the reader wants done. */
export class NoteDesk {
  readonly #parts: NoteDeskParts;
  readonly #open = new Map<string, Open>();
  readonly #listeners: ((uri: string) => void)[] = [];

  constructor(parts: NoteDeskParts) {
    this.#parts = parts;
  }

  /** `listener` is called when notes of a document, or what is known of their places beyond the edits, have changed. */
  onChanged(listener: (uri: string) => void): void {
    this.#listeners.push(listener);
  }

  /** All notes on an open document, without those that were taken back, with their places in its newest version. */
  async notesOf(uri: string): Promise<readonly PlacedNote[]> {
    const open = this.#open.get(uri);
    if (!open) return [];
    await this.#known(open);
    return open.notes.placed;
  }

  /** The same, as far as they are known by now. */
  knownNotes(uri: string): readonly PlacedNote[] {
    return this.#open.get(uri)?.notes.placed ?? [];
  }

  /** As a client sees them; undefined for a document that is not open. */
  async documentNotes(uri: string): Promise<DocumentNotes | undefined> {
    const open = this.#open.get(uri);
    if (!open) return undefined;
    await this.#known(open);
    return documentNotes(uri, open.notes, open.history, readOnlyReason(open.notes.stored));
  }

  async act(uri: string, act: NoteAct): Promise<NoteOutcome> {
    if (act.act === "repair") return this.#repair(uri, act.file);
    if (isToldAct(act)) return this.#change(uri, (context) => plan(act, context));
    return this.#turn(uri, act.act);
  }

  /** Adds notes to the reader's own file, or puts them in the place of those with their ids, as one act that can be undone. `label` is for a menu. */
  async put(uri: string, label: string, make: (context: PutContext) => readonly Note[]): Promise<NoteOutcome> {
    return this.#change(uri, ({ now, author, anchorOf, newId, notes }) => {
      const live = notes.filter(({ note }) => !note.isDeleted);
      return planned(label, make({ now, ...(author === undefined ? {} : { author }), anchorOf, newId, notes: live }));
    });
  }

  opened(document: OpenText): void {
    const notes = new OpenNotes(document, storedUri(document.uri), this.#parts.checksum);
    const open: Open = {
      notes,
      history: new ActHistory(),
      queue: Promise.resolve(),
      known: undefined,
      isKnown: false,
      isClosed: false,
      savedVersion: document.version,
      replaced: new Set(),
    };
    this.#open.set(document.uri, open);
  }

  /** Reads the notes of a document that was opened. */
  async read(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    if (open) await this.#known(open);
  }

  /** Carries the places over one edit that was applied; true where a note was lost, came back, or lost words. */
  edited(uri: string, edit: Edit): boolean {
    const open = this.#open.get(uri);
    if (!open) return false;
    const { ids, replaced } = open.notes.edited(edit);
    for (const id of replaced) open.replaced.add(id);
    // Something was put in: words that went may be there again, elsewhere.
    if (edit.end - edit.start >= PASTED && open.isKnown) for (const id of open.notes.lost) open.replaced.add(id);
    return ids.length > 0 || open.replaced.size > 0;
  }

  /** It has been quiet since edits that shook notes: those that were lost are looked for. */
  async settle(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    if (!open?.isKnown) return;
    await this.#inTurn(open, async () => {
      const ids = [...open.replaced];
      open.replaced.clear();
      await open.notes.findAgain(
        ids,
        findPlaces(() => open.isClosed),
      );
    });
    this.#tell(uri);
  }

  /** The document was saved: anchors in the reader's own file are made anew where their notes moved. */
  async saved(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    if (!open) return;
    open.savedVersion = open.notes.document.version;
    if (!open.isKnown) return;
    const isWritten = await this.#inTurn(open, () => this.#anchorAgain(uri, open));
    if (isWritten) this.#tell(uri);
  }

  closed(uri: string): void {
    const open = this.#open.get(uri);
    if (open) open.isClosed = true;
    this.#open.delete(uri);
  }

  /** Files were changed: those of notes beside open documents are read again. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    const names = uris.filter((uri) => isNotesFile(uri)).map(decoded);
    if (names.length === 0) return;
    for (const [uri, open] of this.#open)
      if (names.some((name) => name.startsWith(`${decoded(open.notes.stored)}.annotations.`))) await this.readAgain(uri);
  }

  /** The files of a document's notes may have changed. */
  async readAgain(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    if (!open) return;
    if (!open.known) return this.#known(open);
    await this.#inTurn(open, () => this.#read(open));
    this.#tell(uri);
  }

  /** The settings changed: whose file is written may be another. */
  async settingsChanged(): Promise<void> {
    for (const [uri, open] of this.#open) {
      if (!open.isKnown) continue;
      const own = await this.#ownOf(open);
      open.notes.own = "refused" in own ? undefined : own;
      this.#tell(uri);
    }
  }

  #known(open: Open): Promise<void> {
    open.known ??= this.#inTurn(open, async () => {
      await this.#read(open);
      open.isKnown = true;
    }).then(() => this.#tell(open.notes.document.uri));
    return open.known;
  }

  async #read(open: Open): Promise<void> {
    const { notes } = open;
    if (readOnlyReason(notes.stored) !== undefined) return;
    const own = await this.#ownOf(open);
    notes.own = "refused" in own ? undefined : own;
    const started = performance.now();
    try {
      const { files, problems } = await this.#parts.store.open(notes.stored);
      notes.problems = problems;
      await notes.take(
        files,
        findPlaces(() => open.isClosed),
      );
      const count = files.reduce((sum, { sidecar }) => sum + sidecar.notes.length, 0);
      if (count > 0 || problems.length > 0)
        this.#parts.log.info(
          `notes: ${count} in ${files.length} files, ${problems.length} problems, ${Math.round(performance.now() - started)} ms`,
        );
    } catch (error) {
      if (!(error instanceof NotesError)) throw error;
      notes.problems = [{ name: sidecarName(nameOf(notes.stored)), message: error.message }];
    }
  }

  async #change(uri: string, make: (context: ActContext) => PlannedAct | Refusal): Promise<NoteOutcome> {
    return this.#acting(uri, async (open) => {
      const own = await this.#ownOf(open);
      if ("refused" in own) return { ...refusal(own), needs: "author" };
      const problem = problemOf(open, own.name);
      if (problem) return refusal(problem);
      open.notes.own = own;
      const then = open.notes.textNow();
      try {
        const made = new Map<Anchor, Span>();
        const act = make(await this.#contextOf(open, own, then, made));
        if ("refused" in act) return refusal(act);
        const steps = await this.#write(open, own.reader, act, { text: then, made });
        if ("refused" in steps) return refusal(steps);
        open.history.did({ label: act.label, reader: own.reader, steps });
        return { done: true, ...(act.id === undefined ? {} : { id: act.id }) };
      } finally {
        then.done();
      }
    });
  }

  async #turn(uri: string, direction: "undo" | "redo"): Promise<NoteOutcome> {
    return this.#acting(uri, async (open) => {
      const last = open.history.next(direction);
      if (!last) return { done: false, message: `There is nothing to ${direction} in this document’s notes.` };
      const problem = problemOf(open, fileName(open, last.reader));
      if (problem) return refusal(problem);
      const act = turnedRound(last, now());
      const steps = await this.#write(open, last.reader, act, { text: open.notes.textNow(), made: new Map() });
      if ("refused" in steps) return refusal(steps);
      open.history.turned(direction, { ...last, steps });
      const message = `${direction === "undo" ? "Undone" : "Done again"}: ${last.label}.`;
      return { done: true, ...(act.id === undefined ? {} : { id: act.id }), message };
    });
  }

  async #repair(uri: string, file: string): Promise<NoteOutcome> {
    return this.#acting(uri, async (open) => {
      await this.#parts.store.repair(open.notes.stored, file);
      await this.#read(open);
      return { done: true };
    });
  }

  /** What is common to all acts: they wait for their turn, and answer with a sentence where nothing can be done. */
  async #acting(uri: string, work: (open: Open) => Promise<NoteOutcome>): Promise<NoteOutcome> {
    const open = this.#open.get(uri);
    if (!open) return { done: false, message: "The document is not open." };
    const reason = readOnlyReason(open.notes.stored);
    if (reason !== undefined) return { done: false, message: reason };
    await this.#known(open);
    const outcome = await this.#inTurn(open, () => work(open).catch(told));
    if (outcome.done) this.#tell(uri);
    return outcome;
  }

  async #contextOf(open: Open, own: Exclude<Own, Refusal>, then: TextThen, made: Map<Anchor, Span>): Promise<ActContext> {
    const { notes } = open;
    const citationOf = await this.#parts.citations(notes.document.uri);
    return {
      now: now(),
      ...(own.author === undefined ? {} : { author: own.author }),
      newId: () => `urn:uuid:${crypto.randomUUID()}`,
      notes: notes.everything,
      span: (range) => notes.span(range),
      anchorOf: (span) => {
        const anchor = notes.anchorOf(then, span, citationOf(span));
        made.set(anchor, span);
        return anchor;
      },
    };
  }

  /** Makes the changes in the reader's file. The steps tell how to turn them round. */
  async #write(
    open: Open,
    reader: string | undefined,
    act: PlannedAct,
    { text, made }: { readonly text: TextThen; readonly made: ReadonlyMap<Anchor, Span> },
  ): Promise<readonly NoteStep[] | Refusal> {
    let outcome: Changed | Refusal = { refused: "" };
    const file = await this.#parts.store.change(open.notes.stored, reader, (sidecar) => {
      outcome = changed(sidecar, act);
      return "refused" in outcome ? sidecar : outcome.sidecar;
    });
    const done = outcome as Changed | Refusal;
    if ("refused" in done) {
      await this.#adopt(open, file);
      return done;
    }
    const known = new Map<string, Span>();
    for (const { after } of done.steps) {
      const span = after.anchor && made.get(after.anchor);
      if (span) known.set(after.id, span);
    }
    await this.#adopt(open, file, known, text);
    return done.steps;
  }

  #adopt(open: Open, file: NotesFile, known?: ReadonlyMap<string, Span>, then?: TextThen): Promise<void> {
    return open.notes.takeFile(
      file,
      findPlaces(() => open.isClosed),
      known,
      then,
    );
  }

  /** True where the file was written. */
  async #anchorAgain(uri: string, open: Open): Promise<boolean> {
    const { notes } = open;
    const own = await this.#ownOf(open);
    if ("refused" in own || problemOf(open, own.name)) return false;
    const held = notes.files.find(({ reader }) => reader === own.reader);
    const then = notes.textNow();
    const citationOf = await this.#parts.citations(uri);
    const fresh = new Map<string, Note>();
    for (const note of held?.sidecar.notes ?? []) {
      const again = notes.reanchored(note, then, citationOf);
      if (again !== note) fresh.set(note.id, again);
    }
    then.done();
    if (fresh.size === 0) return false;
    for (const [id, { anchor }] of fresh) if (anchor) notes.anchoredAgain(id, anchor);
    const again = (note: Note): Note => {
      const anchor = fresh.get(note.id)?.anchor;
      return anchor && note.anchor ? { ...note, anchor } : note;
    };
    const file = await this.#parts.store.change(notes.stored, own.reader, (sidecar) => ({ ...sidecar, notes: sidecar.notes.map(again) }));
    await this.#adopt(open, file);
    return true;
  }

  async #ownOf(open: Open): Promise<Own> {
    const { uri } = open.notes.document;
    const settings = await this.#parts.settingsOf(uri);
    const name = settings.author.trim();
    const author = name === "" ? undefined : name;
    if (settings.noteFiles === "shared") return { reader: undefined, author, name: fileName(open, undefined) };
    const reader = author === undefined ? undefined : readerNameOf(author);
    if (reader === undefined)
      return {
        refused:
          "Each reader’s notes are kept in a file with their name (setting “inspectionLens.noteFiles”). Enter yours first: “inspectionLens.author”.",
      };
    return { reader, author, name: fileName(open, reader) };
  }

  #inTurn<T>(open: Open, work: () => Promise<T>): Promise<T> {
    const turn = open.queue.then(work);
    open.queue = turn.catch(() => {});
    return turn;
  }

  #tell(uri: string): void {
    if (this.#open.has(uri)) for (const listener of this.#listeners) listener(uri);
  }
}

/** Code units put in at once from which on notes that were lost are looked for: fewer are typed, not pasted. */
const PASTED = 20;

interface Changed {
  readonly sidecar: Sidecar;
  readonly steps: readonly NoteStep[];
}

function changed(sidecar: Sidecar, { changes }: PlannedAct): Changed | Refusal {
  const notes = new Map(sidecar.notes.map((note) => [note.id, note]));
  const steps: NoteStep[] = [];
  for (const { id, moves, change } of changes) {
    const before = notes.get(id);
    const after = change(before);
    if ("refused" in after) return after;
    notes.set(id, after);
    steps.push({ before, after, moves: moves === true && before !== undefined });
  }
  return { sidecar: { ...sidecar, notes: [...notes.values()] }, steps };
}

/** Where a document's notes cannot be kept: why. */
export function readOnlyReason(stored: string): string | undefined {
  if (stored.startsWith("file:")) return undefined;
  if (stored.startsWith("untitled:")) return "Save the document first: its notes are kept in a file beside it.";
  return "Notes are kept in a file beside the document, and this document is no file of this machine.";
}

function problemOf(open: Open, name: string): Refusal | undefined {
  const problem = open.notes.problems.find((one) => one.name.normalize() === name.normalize());
  return problem && { refused: `${problem.name} cannot be used, so nothing was written: ${problem.message}` };
}

function fileName(open: Open, reader: string | undefined): string {
  return sidecarName(nameOf(open.notes.stored), reader);
}

function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf("/") + 1));
}

function isNotesFile(uri: string): boolean {
  return /\.annotations(?:\.[^/]*)?\.jsonld$/.test(decoded(uri));
}

function refusal({ refused }: Refusal): Extract<NoteOutcome, { readonly done: false }> {
  return { done: false, message: refused };
}

/** What the store says goes to the reader; everything else is an error of ours. */
function told(error: unknown): NoteOutcome {
  if (error instanceof NotesError) return { done: false, message: error.message };
  throw error;
}

function now(): string {
  return new Date().toISOString();
}
