import { CancellationToken, type Range } from "vscode-languageserver";
import { type Anchor, type AnchoringText, type Note, NotesError, type NotesProblem, type NotesStore } from "../../annotations/index.ts";
import type { Span } from "../../engine/index.ts";
import { type DocumentNotes, type NoteAct, type NoteOutcome, type NoteThread, type Settings, storedUri } from "../../protocol/index.ts";
import type { Edit } from "../edits.ts";
import type { Log } from "../log.ts";
import type { OpenText } from "../open-text.ts";
import { runSteps } from "../run-steps.ts";
import { soon } from "../soon.ts";
import { turnedRound } from "./act-history.ts";
import { documentNotes, threadsAt } from "./document-notes.ts";
import { findPlaces } from "./find-places.ts";
import { type ActContext, isToldAct, type PlannedAct, plan, planned, type Refusal } from "./note-acts.ts";
import { type Citations, NotesWriter } from "./notes-writer.ts";
import { OpenDocument } from "./open-document.ts";
import type { FindPlaces, TextThen } from "./open-notes.ts";
import { areNotesOn, documentName, notesFileName, type OwnFile, ownFile, readOnlyReason } from "./own-file.ts";
import type { PlacedNote } from "./placed-note.ts";
import { ReadyTexts } from "./ready-texts.ts";

/** What the desk is given to work with. */
export interface NoteDeskParts {
  readonly store: NotesStore;
  readonly checksum: (text: string) => string;
  readonly settingsOf: (uri: string) => Promise<Pick<Settings, "author" | "noteFiles">>;
  readonly citations: Citations;
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
  /** Those that were: they must not come to life again by mistake. */
  readonly takenBack: readonly Note[];
  /** What `anchorOf` is about. */
  readonly text: AnchoringText;
}

/** Milliseconds that others wait for notes. */
const PATIENCE = 200;

/** Code units put in at once from which on notes that were lost are looked for: fewer are typed, not pasted. */
const PASTED = 20;

/** The one owner of the notes on open documents: reads them, knows where they are, and does what the reader wants done. */
export class NoteDesk {
  readonly #parts: NoteDeskParts;
  readonly #writer: NotesWriter;
  readonly #ready = new ReadyTexts();
  readonly #open = new Map<string, OpenDocument>();
  readonly #listeners: ((uri: string) => void)[] = [];

  constructor(parts: NoteDeskParts) {
    this.#parts = parts;
    this.#writer = new NotesWriter(parts.store, parts.citations);
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

  /** Those of them that judge: verdicts on tags, reviews of disputes, checked sections. Cheap, however many other notes there are. */
  knownJudgements(uri: string): readonly PlacedNote[] {
    return this.#open.get(uri)?.notes.judgements ?? [];
  }

  /** Waits until the notes are known, or a moment, for what should not be shown without them and must not be held up by them. */
  async soonKnown(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    if (open && !open.isKnown) await soon(this.#known(open), PATIENCE).catch(() => undefined);
  }

  /** As a client sees them; undefined for a document that is not open. */
  async documentNotes(uri: string): Promise<DocumentNotes | undefined> {
    const open = this.#open.get(uri);
    if (!open) return undefined;
    await this.#known(open);
    return this.knownDocumentNotes(uri);
  }

  /** The same, once they are known. */
  knownDocumentNotes(uri: string): DocumentNotes | undefined {
    const open = this.#open.get(uri);
    return open?.isKnown ? documentNotes(uri, open.notes, open.history, readOnlyReason(open.notes.stored)) : undefined;
  }

  /** The threads on words that a range touches, as far as notes are known. */
  threadsAt(uri: string, range: Range): readonly NoteThread[] {
    const open = this.#open.get(uri);
    return open?.isKnown ? threadsAt(open.notes, open.notes.document.span(range)) : [];
  }

  /** True for an open document beside which notes can be kept. */
  canKeep(uri: string): boolean {
    const open = this.#open.get(uri);
    return open !== undefined && readOnlyReason(open.notes.stored) === undefined;
  }

  /** One sentence for each file that cannot be used. */
  problemsOf(uri: string): readonly string[] {
    return this.#open.get(uri)?.notes.problems.map(sentence) ?? [];
  }

  async act(uri: string, act: NoteAct): Promise<NoteOutcome> {
    if (isToldAct(act)) {
      // A range is of the document as it is now, not as it will be when earlier acts are done.
      const notes = this.#open.get(uri)?.notes;
      if (!notes || !("range" in act) || !act.range) return this.#change(uri, (context) => plan(act, context));
      return this.#change(uri, (context) => plan(act, context), { span: notes.span(act.range), text: notes.textNow() });
    }
    return act.act === "repair" ? this.#repair(uri, act.file) : this.#turn(uri, act.act);
  }

  /** Adds notes to the reader's own file, or puts them in the place of those with their ids, as one act that can be undone. `label` is for a menu. */
  async put(uri: string, label: string, make: (context: PutContext) => readonly Note[] | Refusal): Promise<NoteOutcome> {
    return this.#change(uri, ({ now, author, anchorOf, newId, notes, text }) => {
      const live = notes.filter(({ note }) => !note.isDeleted);
      const takenBack = notes.flatMap(({ note }) => (note.isDeleted ? note : []));
      const made = make({ now, ...(author === undefined ? {} : { author }), anchorOf, newId, notes: live, takenBack, text });
      return "refused" in made ? made : planned(label, made);
    });
  }

  opened(document: OpenText): void {
    this.#open.set(document.uri, new OpenDocument(document, storedUri(document.uri), this.#parts.checksum));
  }

  closed(uri: string): void {
    const open = this.#open.get(uri);
    if (open) {
      open.isClosed = true;
      this.#ready.closed(open);
    }
    this.#open.delete(uri);
  }

  /** Carries the places over one edit that was applied; true where a note was lost, came back, or lost words: `settle` should follow. */
  edited(uri: string, edit: Edit): boolean {
    const open = this.#open.get(uri);
    if (!open) return false;
    this.#ready.used(open);
    const { ids, replaced } = open.notes.edited(edit);
    for (const id of replaced) open.sought.add(id);
    // Words that were cut may have been put in elsewhere.
    if (edit.end - edit.start >= PASTED && open.isKnown) for (const id of open.notes.lost) open.sought.add(id);
    return ids.length > 0 || open.sought.size > 0;
  }

  /** It has been quiet since edits that shook notes: those that were lost are looked for. */
  async settle(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    if (!open?.isKnown) return;
    await open.inTurn(async () => {
      const ids = [...open.sought];
      open.sought.clear();
      await open.notes.findAgain(ids, find(open));
    });
    this.#tell(open);
  }

  /** The document was saved: what is on the disk is the text as it is now. `anchorAgain` should follow. */
  saved(uri: string): void {
    const open = this.#open.get(uri);
    if (open) open.savedVersion = open.notes.document.version;
  }

  /** Anchors in the reader's own file are made anew where their notes have moved, if the text is saved. */
  async anchorAgain(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    if (!open?.isKnown) return;
    const isWritten = await open.inTurn(async () => {
      if (open.notes.document.version !== open.savedVersion) return false;
      const own = await this.#ownOf(open);
      // A reader who has no file yet, or one that cannot be used, has no anchors to be made.
      return !("refused" in own) && !problemOf(open, own.name) && (await this.#writer.anchorAgain(open, own.reader));
    });
    if (isWritten) this.#tell(open);
  }

  /** Files were changed: those of notes beside open documents are read again. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    for (const [uri, { notes }] of this.#open) if (areNotesOn(notes.stored, uris)) await this.readAgain(uri);
  }

  /** The files of a document's notes may have changed, or are to be read for the first time. */
  async readAgain(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    if (!open) return;
    if (!open.known) return this.#known(open);
    if (await open.inTurn(() => this.#read(open))) this.#tell(open);
  }

  /** The settings changed: whose file is written may be another. */
  async settingsChanged(): Promise<void> {
    for (const open of this.#open.values()) {
      if (!open.isKnown) continue;
      const own = await this.#ownOf(open);
      open.notes.own = "refused" in own ? undefined : own;
      this.#tell(open);
    }
  }

  #known(open: OpenDocument): Promise<void> {
    open.known ??= open
      .inTurn(async () => {
        await this.#read(open);
        open.isKnown = true;
        this.#ready.used(open);
      })
      .then(
        () => this.#tell(open),
        (error) => {
          open.known = undefined;
          throw error;
        },
      );
    return open.known;
  }

  /** True where something is new. */
  async #read(open: OpenDocument): Promise<boolean> {
    const { notes } = open;
    if (readOnlyReason(notes.stored) !== undefined) return false;
    const own = await this.#ownOf(open);
    notes.own = "refused" in own ? undefined : own;
    const before = JSON.stringify(notes.problems);
    const started = performance.now();
    let isNew = false;
    try {
      const { files, problems } = await this.#parts.store.open(notes.stored);
      notes.problems = problems;
      isNew = await notes.take(files, find(open));
      const count = files.reduce((sum, { sidecar }) => sum + sidecar.notes.length, 0);
      if (isNew || problems.length > 0)
        this.#parts.log.info(
          `notes: ${count} in ${files.length} files, ${problems.length} problems, ${Math.round(performance.now() - started)} ms`,
        );
    } catch (error) {
      if (!(error instanceof NotesError)) throw error;
      // A folder that is not there holds no notes; whoever makes one is told.
      notes.problems = isMissing(error) ? [] : [{ name: documentName(notes.stored), message: error.message }];
    }
    return isNew || JSON.stringify(notes.problems) !== before;
  }

  /** `text` is the one that what `make` says of places is about; where it is left out, the newest when `make` is called. */
  async #change(
    uri: string,
    make: (context: ActContext & { readonly text: AnchoringText }) => PlannedAct | Refusal,
    { span = { start: 0, end: 0 }, text: then }: { readonly span?: Span; readonly text?: TextThen } = {},
  ): Promise<NoteOutcome> {
    return this.#acting(uri, async (open) => {
      const own = await this.#ownOf(open);
      if ("refused" in own) return { ...refusal(own), needs: "author" };
      const problem = problemOf(open, own.name);
      if (problem) return refusal(problem);
      open.notes.own = own;
      const citationOf = await this.#parts.citations(uri);
      // Others are answered meanwhile.
      if (then) await runSteps(then.anchoring.ready(), CancellationToken.None);
      const text = then ?? open.notes.textNow();
      const made = new Map<Anchor, Span>();
      const anchorOf = (span: Span): Anchor => {
        const anchor = open.notes.anchorOf(text, span, citationOf?.(span) ?? {});
        made.set(anchor, span);
        return anchor;
      };
      try {
        const act = make(contextOf(open, own, { span, anchorOf, text: text.anchoring }));
        if ("refused" in act) return refusal(act);
        const steps = await this.#writer.act(open, own.reader, act, { text, made });
        if ("refused" in steps) return refusal(steps);
        open.history.did({ label: act.label, reader: own.reader, steps });
        return { done: true, ...(act.id === undefined ? {} : { id: act.id }) };
      } finally {
        text.done();
      }
    }).finally(() => then?.done());
  }

  async #turn(uri: string, direction: "undo" | "redo"): Promise<NoteOutcome> {
    return this.#acting(uri, async (open) => {
      const last = open.history.next(direction);
      if (!last) return { done: false, message: `There is nothing to ${direction} in this document’s notes.` };
      const problem = problemOf(open, notesFileName(open.notes.stored, last.reader));
      if (problem) return refusal(problem);
      const act = turnedRound(last, now());
      const steps = await this.#writer.act(open, last.reader, act, { text: open.notes.textNow(), made: new Map() });
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
  async #acting(uri: string, work: (open: OpenDocument) => Promise<NoteOutcome>): Promise<NoteOutcome> {
    const open = this.#open.get(uri);
    if (!open) return { done: false, message: "The document is not open." };
    const reason = readOnlyReason(open.notes.stored);
    if (reason !== undefined) return { done: false, message: reason };
    await this.#known(open);
    const outcome = await open.inTurn(() => work(open).catch(told));
    if (outcome.done) {
      this.#ready.used(open);
      this.#tell(open);
    }
    return outcome;
  }

  async #ownOf({ notes }: OpenDocument): Promise<OwnFile | Refusal> {
    return ownFile(notes.stored, await this.#parts.settingsOf(notes.document.uri));
  }

  #tell({ notes: { document }, isClosed }: OpenDocument): void {
    if (!isClosed) for (const listener of this.#listeners) listener(document.uri);
  }
}

function contextOf<T>({ notes }: OpenDocument, { author }: OwnFile, places: T): Omit<ActContext, "span" | "anchorOf"> & T {
  let everything: readonly PlacedNote[] | undefined;
  return {
    now: now(),
    ...(author === undefined ? {} : { author }),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    ...places,
    // Put together for those acts only that look at other notes; for them it is the same list each time.
    get notes() {
      everything ??= notes.everything;
      return everything;
    },
  };
}

function find(open: OpenDocument): FindPlaces {
  return findPlaces(() => open.isClosed);
}

function problemOf({ notes }: OpenDocument, name: string): Refusal | undefined {
  const problem = notes.problems.find((one) => one.name.normalize() === name.normalize());
  return problem && { refused: `${sentence(problem)} Nothing was written.` };
}

function isMissing({ cause }: NotesError): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

/** A problem with its file's name, which its message may begin with. */
function sentence({ name, message }: NotesProblem): string {
  return message.startsWith(name) ? message : `${name}: ${message}`;
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
