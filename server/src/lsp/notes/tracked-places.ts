import { type Anchored, tracked } from "../../annotations/index.ts";
import type { SourceText, Span } from "../../engine/index.ts";
import { EditLog } from "./edit-log.ts";
import { type LiveEdit, shrunk } from "./live-edit.ts";

/** What an edit did to the places of notes, beyond moving them. */
export interface Shaken {
  /** Ids of notes that were lost, came back, or lost some of their words. */
  readonly ids: readonly string[];
  /** Those of them whose words were replaced by others: the note may be meant for these. */
  readonly replaced: readonly string[];
}

/** The words that a note had before they were deleted, and where they began then. */
export interface LastWords {
  readonly start: number;
  readonly words: string;
  /** True where something was typed among the words since: what is deleted next are other words. */
  readonly isOvertyped: boolean;
}

/** Where a note was before an edit. */
interface Kept {
  readonly state: number;
  readonly span: Span;
  readonly candidates: readonly Span[] | undefined;
}

const nothing: Shaken = { ids: [], replaced: [] };

/** Code units around a note within which a change may make its anchor's context another one: more than an anchor keeps. */
const NEAR = 3_000;

/** Code units of the shortest words that are taken for those that were cut, wherever they are put in. */
const LEAST_PASTED = 20;

const NONE = 0;
const EXACT = 1;
const MOVED = 2;
const UNSURE = 3;
const LOST = 4;

/**
 * Where the notes of an open document are, carried along by each edit. Offsets are UTF-16 code units into its newest version. An edit costs one walk over
 * plain numbers; only notes that it touches cost more. Edits that are undone give back the places that they took.
 */
export class TrackedPlaces {
  readonly #ids: string[] = [];
  readonly #indices = new Map<string, number>();
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #states = new Uint8Array(64);
  /** 1 where the note's words, or those beside it, were edited since its anchor was made. */
  #edited = new Uint8Array(64);
  readonly #candidates = new Map<number, readonly Span[]>();
  /** Of notes that lost words. */
  readonly #lastWords = new Map<number, LastWords>();
  readonly #log = new EditLog<Map<number, Kept>>();

  /** Undefined for a note that has no place. */
  get(id: string): Anchored | undefined {
    const at = this.#indices.get(id);
    if (at === undefined) return undefined;
    switch (this.#states[at]) {
      case EXACT:
        return { state: "exact", span: this.#span(at) };
      case MOVED:
        return { state: "moved", span: this.#span(at) };
      case UNSURE:
        return { state: "unsure", candidates: this.#candidates.get(at) ?? [] };
      case LOST:
        return { state: "lost" };
      default:
        return undefined;
    }
  }

  /** `edited`: the anchor's words or context are not those of the text any more. */
  set(id: string, place: Anchored, edited = false): void {
    const known = this.#indices.get(id);
    const at = known ?? this.#add(id);
    // Where it was before is of no interest any more.
    if (known !== undefined) this.#unlog(at);
    this.#lastWords.delete(at);
    this.#candidates.delete(at);
    this.#edited[at] = edited ? 1 : 0;
    this.#states[at] = { exact: EXACT, moved: MOVED, unsure: UNSURE, lost: LOST }[place.state];
    if (place.state === "unsure") this.#candidates.set(at, place.candidates);
    if (place.span) this.#put(at, place.span);
  }

  delete(id: string): void {
    const at = this.#indices.get(id);
    if (at === undefined) return;
    this.#unlog(at);
    this.#states[at] = NONE;
    this.#lastWords.delete(at);
    this.#candidates.delete(at);
  }

  /** True if the note's words, or those beside it, were edited since its anchor was made. */
  isEdited(id: string): boolean {
    return this.#edited[this.#indices.get(id) ?? -1] === 1;
  }

  /** The note has an anchor that fits the text as it is. What it has lost is still remembered: undoing brings it back. */
  anchored(id: string): void {
    const at = this.#indices.get(id);
    if (at === undefined) return;
    this.#edited[at] = 0;
    if (this.#states[at] === MOVED) this.#states[at] = EXACT;
  }

  /** Undefined where nothing of the note's words was deleted. */
  lastWords(id: string): LastWords | undefined {
    return this.#lastWords.get(this.#indices.get(id) ?? -1);
  }

  /** Carries everything over one edit. `before` and `after` are the whole text. */
  edit(given: LiveEdit, before: SourceText, after: SourceText): Shaken {
    if (this.#ids.length === 0) return nothing;
    const edit = shrunk(given, before, after);
    const { start, end } = edit;
    const by = edit.inserted - (end - start);
    const kept = new Map<number, Kept>();
    const [starts, ends, states, edited] = [this.#starts, this.#ends, this.#states, this.#edited];
    for (let at = 0; at < this.#ids.length; at++) {
      const from = starts[at] as number;
      const to = ends[at] as number;
      const state = states[at] as number;
      if (state !== EXACT && state !== MOVED) continue;
      if (start < to + NEAR && end > from - NEAR) edited[at] = 1;
      if (start >= to) continue;
      if (end <= from) {
        starts[at] = from + by;
        ends[at] = to + by;
      } else this.#editInside(at, edit, before, kept);
    }
    this.#moveCandidates(edit, kept);
    const undone = this.#returned(edit, after);
    const returned = undone ?? this.#pasted(given, after);
    if (!undone) this.#log.push({ ...edit, before, kept: kept.size > 0 ? kept : undefined });
    if (kept.size === 0 && returned.length === 0) return nothing;
    const lost = [...kept.keys()].filter((at) => states[at] === LOST && this.#lastWords.has(at));
    return { ids: this.#names([...kept.keys(), ...returned]), replaced: edit.inserted > 0 ? this.#names(lost) : [] };
  }

  #editInside(at: number, edit: LiveEdit, before: SourceText, kept: Map<number, Kept>): void {
    const span = this.#span(at);
    if (edit.end > edit.start) {
      kept.set(at, { state: this.#states[at] ?? EXACT, span, candidates: undefined });
      const last = this.#lastWords.get(at);
      if (!last || last.isOvertyped)
        this.#lastWords.set(at, { start: span.start, words: before.slice(span.start, span.end), isOvertyped: edit.inserted > 0 });
    }
    const last = this.#lastWords.get(at);
    if (last && edit.inserted > 0) this.#lastWords.set(at, { ...last, isOvertyped: true });
    const left = tracked(span, edit);
    if (left) this.#put(at, left);
    else this.#states[at] = LOST;
  }

  #moveCandidates(edit: LiveEdit, kept: Map<number, Kept>): void {
    for (const [at, spans] of this.#candidates) {
      const left = spans.flatMap((span) => tracked(span, edit) ?? []);
      if (left.length < spans.length) kept.set(at, { state: UNSURE, span: this.#span(at), candidates: spans });
      if (left.length === 0) {
        this.#candidates.delete(at);
        this.#states[at] = LOST;
      } else this.#candidates.set(at, left);
    }
  }

  /** Notes that are where they were before edits which this edit has undone; undefined where it has undone none. */
  #returned(edit: LiveEdit, after: SourceText): readonly number[] | undefined {
    const undone = this.#log.undone(edit, after);
    if (undone.length === 0) return undefined;
    const places = new Map<number, Kept>();
    for (const { start, end, inserted, kept } of undone) {
      const back: LiveEdit = { start, end: start + inserted, inserted: end - start };
      const moved = (span: Span): Span => tracked(span, back) ?? span;
      for (const [at, { state, span, candidates }] of places)
        places.set(at, { state, span: moved(span), candidates: candidates?.map(moved) });
      for (const [at, place] of kept ?? []) places.set(at, place);
    }
    for (const [at, { state, span, candidates }] of places) {
      this.#states[at] = state;
      this.#put(at, span);
      this.#edited[at] = 1;
      if (candidates) this.#candidates.set(at, candidates);
      if (state !== UNSURE) this.#lastWords.delete(at);
    }
    return [...places.keys()];
  }

  /** Notes in words that were cut and are put in elsewhere. */
  #pasted({ start, inserted }: LiveEdit, after: SourceText): readonly number[] {
    const cut = inserted >= LEAST_PASTED ? this.#log.deleted(after.slice(start, start + inserted)) : undefined;
    const returned: number[] = [];
    for (const [at, { state, span }] of cut?.kept ?? []) {
      if (!cut || this.#states[at] !== LOST || state === UNSURE || span.start < cut.start || span.end > cut.end) continue;
      this.#states[at] = state;
      this.#put(at, { start: start + span.start - cut.start, end: start + span.end - cut.start });
      this.#edited[at] = 1;
      this.#lastWords.delete(at);
      returned.push(at);
    }
    return returned;
  }

  #unlog(at: number): void {
    for (const kept of this.#log.kept()) kept.delete(at);
  }

  #names(indices: readonly number[]): readonly string[] {
    return indices.flatMap((at) => this.#ids[at] ?? []);
  }

  #span(at: number): Span {
    return { start: this.#starts[at] ?? 0, end: this.#ends[at] ?? 0 };
  }

  #put(at: number, { start, end }: Span): void {
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  #add(id: string): number {
    const at = this.#ids.push(id) - 1;
    this.#indices.set(id, at);
    if (at === this.#starts.length) {
      this.#starts = grown(this.#starts, new Int32Array(2 * at));
      this.#ends = grown(this.#ends, new Int32Array(2 * at));
      this.#states = grown(this.#states, new Uint8Array(2 * at));
      this.#edited = grown(this.#edited, new Uint8Array(2 * at));
    }
    return at;
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
