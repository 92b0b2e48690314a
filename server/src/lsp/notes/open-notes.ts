import type { Range } from "vscode-languageserver";
import {
  type Anchor,
  type Anchored,
  anchorOf,
  type Citation,
  laterOf,
  type Note,
  type NotesFile,
  type NotesProblem,
  shifted,
  tracked,
} from "../../annotations/index.ts";
import type { PiecedText, SourceText, Span, Steps } from "../../engine/index.ts";
import { holdsFor } from "../../reviewing/index.ts";
import type { Edit } from "../edits.ts";
import type { OpenText } from "../open-text.ts";
import { LazyAnchoringText } from "./anchoring-text.ts";
import { isJudging } from "./is-judging.ts";
import type { LiveEdit } from "./live-edit.ts";
import type { PlacedNote } from "./placed-note.ts";
import { type Shaken, TrackedPlaces } from "./tracked-places.ts";

/** A note as the files have it. */
interface Entry {
  readonly note: Note;
  readonly file: NotesFile;
  /** All files that hold the note, in this state or another. */
  readonly holders: readonly NotesFile[];
}

/** A text with the edits since. */
export interface TextThen {
  readonly anchoring: LazyAnchoringText;
  /** Edits after this text, oldest first; grows. */
  readonly since: readonly LiveEdit[];
  /** The edits are of no more interest. */
  done(): void;
}

/** An anchor that fits the text better than the one before. */
export interface FreshAnchor {
  readonly from: Anchor;
  readonly to: Anchor;
}

/** A note that is to be found. */
export interface Wanted {
  readonly id: string;
  readonly anchor: Anchor;
}

const none: readonly PlacedNote[] = [];

/** Finds many notes in a text; undefined where it was stopped. */
export type FindPlaces = (wanted: readonly Wanted[], text: LazyAnchoringText) => Promise<ReadonlyMap<string, Anchored> | undefined>;

/** The notes on one open document, as its files were last read, and where they are in its newest version. */
export class OpenNotes {
  readonly document: OpenText;
  /** The file that the notes lie beside; its URI. */
  readonly stored: string;
  readonly #checksum: (text: string) => string;
  readonly #places = new TrackedPlaces();
  /** What the places were found by, or hold for. */
  readonly #anchors = new Map<string, Anchor>();
  readonly #journals = new Set<LiveEdit[]>();
  #text: PiecedText;
  #anchoring: { readonly text: PiecedText; readonly value: LazyAnchoringText } | undefined;
  #files: readonly NotesFile[] = [];
  #entries: ReadonlyMap<string, Entry> = new Map();
  #placed: readonly PlacedNote[] | undefined;
  #judgements: readonly Entry[] | undefined;
  #placedJudgements: readonly PlacedNote[] | undefined;
  #own: { readonly reader: string | undefined } | undefined;
  problems: readonly NotesProblem[] = [];

  constructor(document: OpenText, stored: string, checksum: (text: string) => string) {
    this.document = document;
    this.stored = stored;
    this.#checksum = checksum;
    this.#text = document.text;
  }

  get files(): readonly NotesFile[] {
    return this.#files;
  }

  /** Whose file this reader writes, `{ reader: undefined }` for the shared one; undefined where that is not known. */
  set own(own: { readonly reader: string | undefined } | undefined) {
    this.#own = own;
    this.#forgetPlaced();
  }

  /** All notes that were not taken back, in the files' order. */
  get placed(): readonly PlacedNote[] {
    this.#placed ??= [...this.#entries.values()].flatMap((entry) => (entry.note.isDeleted ? [] : this.#asPlaced(entry)));
    return this.#placed;
  }

  /** What readers say of tags, disputes and sections: those of `placed` with a verdict, a review or a check. The same list while nothing has changed. */
  get judgements(): readonly PlacedNote[] {
    this.#judgements ??= [...this.#entries.values()].filter(({ note }) => !note.isDeleted && isJudging(note));
    if (this.#judgements.length === 0) return none;
    this.#placedJudgements ??= this.#judgements.map((entry) => this.#asPlaced(entry));
    return this.#placedJudgements;
  }

  /** With those that were taken back. */
  get everything(): readonly PlacedNote[] {
    return [...this.#entries.values()].map((entry) => this.#asPlaced(entry));
  }

  note(id: string): PlacedNote | undefined {
    const entry = this.#entries.get(id);
    return entry && this.#asPlaced(entry);
  }

  /** True where notes were made, if only to be taken back. */
  get isInUse(): boolean {
    return this.#entries.size > 0;
  }

  /** Gives back the memory that looking for places took; it is put together again when it is needed. */
  rest(): void {
    this.#anchoring = undefined;
  }

  /** Carries the places over one edit that was applied to the document. */
  edited({ start, oldEnd, end }: Edit): Shaken {
    const edit: LiveEdit = { start, end: oldEnd, inserted: end - start };
    const before = this.#text;
    this.#text = this.document.text;
    this.#anchoring = undefined;
    this.#forgetPlaced();
    for (const journal of this.#journals) journal.push(edit);
    return this.#places.edit(edit, before, this.#text);
  }

  /** The text as it is now, for work that takes longer than until the next edit. */
  textNow(): TextThen {
    const since: LiveEdit[] = [];
    this.#journals.add(since);
    return { anchoring: this.#anchoringText(), since, done: () => void this.#journals.delete(since) };
  }

  /**
   * Takes over what the files hold. `known` are places that are known without looking, in the text of `then`; the others that are new, or have another
   * anchor than before, are looked for. False where nothing is new.
   */
  async take(
    files: readonly NotesFile[],
    find: FindPlaces,
    known: ReadonlyMap<string, Span> = new Map(),
    then: TextThen = this.textNow(),
  ): Promise<boolean> {
    try {
      if (files.length === this.#files.length && files.every(({ sidecar }, at) => sidecar === this.#files[at]?.sidecar)) return false;
      const entries = merged(files);
      const fresh = [...entries.values()].filter(({ note }) => note.anchor && !isSame(note.anchor, this.#anchors.get(note.id)));
      const wanted = fresh.flatMap(({ note: { id, anchor } }) => (anchor && !known.has(id) ? [{ id, anchor }] : []));
      const found = await this.#placesOf(wanted, then, find);
      for (const { note } of fresh) {
        const span = known.get(note.id);
        const place: Anchored | undefined = span ? { state: "exact", span } : found.get(note.id);
        if (place) this.#places.set(note.id, carried(place, then.since), then.since.length > 0);
        if (place && note.anchor) this.#anchors.set(note.id, note.anchor);
      }
      for (const id of this.#entries.keys()) if (!entries.has(id)) this.#forget(id);
      this.#files = files;
      this.#entries = entries;
      this.#judgements = undefined;
      this.#forgetPlaced();
      return true;
    } finally {
      then.done();
    }
  }

  async #placesOf(wanted: readonly Wanted[], then: TextThen, find: FindPlaces): Promise<ReadonlyMap<string, Anchored>> {
    const isUntouched = ({ anchor }: Wanted) => then.since.length === 0 && standsUntouched(anchor, this.#text);
    // Where some have to be looked for, the others tell how far the text has moved.
    if (!wanted.every(isUntouched)) return (await find(wanted, then.anchoring)) ?? new Map();
    return new Map(wanted.map(({ id, anchor: { start, end } }) => [id, { state: "exact", span: { start, end } }]));
  }

  /** Takes over one file that was written. */
  takeFile(file: NotesFile, find: FindPlaces, known?: ReadonlyMap<string, Span>, then?: TextThen): Promise<boolean> {
    const isKnown = this.#files.some(({ name }) => name === file.name);
    const files = isKnown ? this.#files.map((other) => (other.name === file.name ? file : other)) : inOrder([...this.#files, file]);
    return this.take(files, find, known, then);
  }

  /** Looks again for notes that are lost, or whose words were replaced: they may have been moved. */
  async findAgain(ids: readonly string[], find: FindPlaces): Promise<boolean> {
    const wanted = ids.flatMap((id) => {
      const anchor = this.#places.get(id)?.state === "lost" ? this.#lastAnchor(id) : undefined;
      return anchor ? [{ id, anchor }] : [];
    });
    if (wanted.length === 0) return false;
    const words = new Map(wanted.map(({ id, anchor }) => [id, anchor.exact]));
    const then = this.textNow();
    const found = await find(wanted, then.anchoring);
    then.done();
    let isChanged = false;
    for (const [id, place] of found ?? []) {
      if (place.state === "lost" || this.#places.get(id)?.state !== "lost") continue;
      // The very words that were cut: they were carried elsewhere, as by an edit.
      const isCarried =
        place.span !== undefined && words.get(id) === then.anchoring.squeezed.original.slice(place.span.start, place.span.end);
      this.#places.set(id, carried(isCarried ? { state: "exact", span: place.span } : place, then.since), true);
      isChanged = true;
    }
    if (isChanged) this.#forgetPlaced();
    return isChanged;
  }

  /** Ids of notes whose words were deleted since the document was opened. */
  get lost(): readonly string[] {
    return [...this.#entries.keys()].filter((id) => this.#places.get(id)?.state === "lost" && this.#places.lastWords(id));
  }

  /** The offsets of a range in the newest version, without blanks at its ends. */
  span(range: Range): Span {
    const { start, end } = this.document.span(range);
    const words = this.document.text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
  }

  anchorOf({ anchoring }: TextThen, span: Span, citation: Citation): Anchor {
    return anchorOf(anchoring, span, citation);
  }

  /**
   * Anchors that fit the text as it is, for notes whose own do not, by id. A note that was found on other words than it was made on keeps those: a reader
   * should see that they were changed.
   */
  *freshAnchors(
    notes: readonly Note[],
    { anchoring }: TextThen,
    citationOf: ((span: Span) => Citation) | undefined,
  ): Steps<ReadonlyMap<string, FreshAnchor>> {
    const fresh = new Map<string, FreshAnchor>();
    for (const { id, anchor, verdict } of notes) {
      const place = this.#places.get(id);
      if (!anchor || !place?.span || !isSame(anchor, this.#anchors.get(id))) continue;
      const { span, state } = place;
      if (span.start === anchor.start && span.end === anchor.end && !this.#places.isEdited(id)) continue;
      // A verdict is on the words that were judged: made anew, it would be on those that were typed since.
      if (verdict && !holdsFor(verdict, anchor.exact, this.document.text.slice(span.start, span.end))) continue;
      if (state === "moved" && lettersOf(this.document.text.slice(span.start, span.end)) !== lettersOf(anchor.exact)) continue;
      yield* anchoring.squeezedSteps();
      const to = shifted(anchor, span, anchoring, citationOf?.(span) ?? citationIn(anchor));
      // What only has another checksum fits as well as before.
      if (!isSame(to, anchor)) fresh.set(id, { from: anchor, to });
      yield;
    }
    return fresh;
  }

  /** A note's anchor was made anew, for the place where it was. `isCurrent`: it still fits the text. */
  anchoredAgain(id: string, anchor: Anchor, isCurrent: boolean): void {
    this.#anchors.set(id, anchor);
    if (isCurrent) this.#places.anchored(id);
    this.#forgetPlaced();
  }

  #forgetPlaced(): void {
    this.#placed = undefined;
    this.#placedJudgements = undefined;
  }

  #forget(id: string): void {
    this.#places.delete(id);
    this.#anchors.delete(id);
  }

  /** By what a note that was lost since the document was opened can be found elsewhere: the words that it had last. */
  #lastAnchor(id: string): Anchor | undefined {
    const anchor = this.#anchors.get(id);
    const last = this.#places.lastWords(id);
    if (!anchor || !last || last.words === anchor.exact) return anchor;
    return { ...anchor, start: last.start, end: last.start + last.words.length, exact: last.words };
  }

  #anchoringText(): LazyAnchoringText {
    if (this.#anchoring?.text !== this.#text)
      this.#anchoring = { text: this.#text, value: new LazyAnchoringText(this.#text, this.#checksum) };
    return this.#anchoring.value;
  }

  #asPlaced({ note, file, holders }: Entry): PlacedNote {
    const place = this.#places.get(note.id);
    return {
      note,
      ...(place ? { place } : {}),
      file: file.name,
      ...(file.reader === undefined ? {} : { reader: file.reader }),
      isOwn: holders.some(({ reader }) => this.#own !== undefined && reader === this.#own.reader),
    };
  }
}

/** Code units of context that an anchor has, unless the text begins or ends there. */
const CONTEXT = 128;

/** True where the words stand where they stood, and beside them what stood there. */
function standsUntouched({ start, end, exact, prefix, suffix }: Anchor, text: SourceText): boolean {
  const [from, to] = [start - prefix.length, end + suffix.length];
  if (from < 0 || (prefix.length < CONTEXT && from > 0) || (suffix.length < CONTEXT && to < text.length)) return false;
  return text.slice(from, to) === prefix + exact + suffix;
}

function citationIn({ paragraph, page }: Anchor): Citation {
  return { ...(paragraph === undefined ? {} : { paragraph }), ...(page === undefined ? {} : { page }) };
}

/** Another import of a report has other blanks, line breaks and quotation marks. */
function lettersOf(words: string): string {
  return words.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Of a note that stands in several files the later state. */
function merged(files: readonly NotesFile[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const file of files)
    for (const note of file.sidecar.notes) {
      const known = entries.get(note.id);
      const holders = known ? [...known.holders, file] : [file];
      entries.set(note.id, known && laterOf(known.note, note) !== note ? { ...known, holders } : { note, file, holders });
    }
  return entries;
}

/** The shared file first, then the readers' by name. */
function inOrder(files: readonly NotesFile[]): readonly NotesFile[] {
  return [...files].sort((a, b) => {
    if (a.reader === b.reader) return 0;
    if (a.reader === undefined || b.reader === undefined) return a.reader === undefined ? -1 : 1;
    return a.reader < b.reader ? -1 : 1;
  });
}

function carried(place: Anchored, edits: readonly LiveEdit[]): Anchored {
  let now = place;
  for (const edit of edits) {
    if (now.state === "lost") return now;
    if (now.state === "unsure") {
      const candidates = now.candidates.flatMap((span) => tracked(span, edit) ?? []);
      now = candidates.length > 0 ? { state: "unsure", candidates } : { state: "lost" };
      continue;
    }
    const span = tracked(now.span, edit);
    now = span ? { state: now.state, span } : { state: "lost" };
  }
  return now;
}

export function isSame(a: Anchor, b: Anchor | undefined): boolean {
  return (
    a === b ||
    (b !== undefined && a.start === b.start && a.end === b.end && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix)
  );
}
