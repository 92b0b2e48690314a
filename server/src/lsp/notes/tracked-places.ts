import { type Anchored, tracked } from "../../annotations/index.ts";
import type { SourceText, Span } from "../../engine/index.ts";
import { type Cut, cutAfter, cutOf, placeOfReturned } from "./cut-words.ts";
import { type LiveEdit, shrunk } from "./live-edit.ts";

/** What an edit did to the places of notes, beyond moving them. */
export interface Shaken {
  /** Ids of notes that were lost, came back, or lost some of their words. */
  readonly ids: readonly string[];
  /** Those of them whose words were replaced by others: the note may be meant for these. */
  readonly replaced: readonly string[];
}

const nothing: Shaken = { ids: [], replaced: [] };

/** Code units around a note within which a change makes its anchor's context another one. */
const NEAR = 128;

/** Notes that lost words, beyond which words that come back are only looked for where one edit would put them. */
const MOST_SEARCHED = 200;

/** How often undoing can give one note words back. */
const MOST_CUTS = 8;

const NONE = 0;
const EXACT = 1;
const MOVED = 2;
const UNSURE = 3;
const LOST = 4;

/**
 * Where the notes of an open document are, carried along by each edit. Offsets are UTF-16 code units into its newest version. An edit costs one walk over
 * plain numbers; only notes that it touches cost more.
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
  /** Of notes that lost words, the newest last: undoing puts them back one after another. */
  readonly #cuts = new Map<number, readonly Cut[]>();

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
    const at = this.#indices.get(id) ?? this.#add(id);
    this.#cuts.delete(at);
    this.#candidates.delete(at);
    this.#edited[at] = edited ? 1 : 0;
    this.#states[at] = { exact: EXACT, moved: MOVED, unsure: UNSURE, lost: LOST }[place.state];
    if (place.state === "unsure") this.#candidates.set(at, place.candidates);
    if (place.span) this.#put(at, place.span);
  }

  delete(id: string): void {
    const at = this.#indices.get(id);
    if (at === undefined) return;
    this.#states[at] = NONE;
    this.#cuts.delete(at);
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

  /** The words that a note had before an edit deleted them, and where they stood; undefined where nothing of it was. */
  cutOf(id: string): Cut | undefined {
    return this.#cuts.get(this.#indices.get(id) ?? -1)?.at(-1);
  }

  /** Carries everything over one edit. `before` and `after` are the whole text. */
  edit(given: LiveEdit, before: SourceText, after: SourceText): Shaken {
    if (this.#ids.length === 0) return nothing;
    const edit = shrunk(given, before, after);
    const { start, end } = edit;
    const by = edit.inserted - (end - start);
    const shaken: number[] = [];
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
      } else if (this.#editInside(at, edit, before)) shaken.push(at);
    }
    for (const [at, spans] of this.#candidates) {
      const left = spans.flatMap((span) => tracked(span, edit) ?? []);
      this.#candidates.set(at, left);
      if (left.length < spans.length) shaken.push(at);
      if (left.length === 0) states[at] = LOST;
    }
    const returned = this.#returned(edit, after);
    if (shaken.length === 0 && returned.length === 0) return nothing;
    const lost = shaken.filter((at) => states[at] === LOST && this.#cuts.has(at));
    return { ids: this.#names([...shaken, ...returned]), replaced: edit.inserted > 0 ? this.#names(lost) : [] };
  }

  /** True where the note lost words. */
  #editInside(at: number, edit: LiveEdit, before: SourceText): boolean {
    const span = this.#span(at);
    const isCut = edit.end > edit.start;
    this.#remember(at, edit, before);
    const left = tracked(span, edit);
    if (left) this.#put(at, left);
    else {
      this.#states[at] = LOST;
      this.#ends[at] = span.start;
    }
    return isCut;
  }

  #remember(at: number, { start, end, inserted }: LiveEdit, before: SourceText): void {
    const cuts = this.#cuts.get(at) ?? [];
    const last = cuts.at(-1);
    const known = end > start && (!last || last.isOvertyped) ? [...cuts, cutOf(this.#span(at), before)].slice(-MOST_CUTS) : cuts;
    const newest = known.at(-1);
    if (newest) this.#cuts.set(at, inserted > 0 && !newest.isOvertyped ? [...known.slice(0, -1), { ...newest, isOvertyped: true }] : known);
  }

  /** Notes whose words the edit has put back where they stood. */
  #returned(edit: LiveEdit, after: SourceText): readonly number[] {
    const returned: number[] = [];
    const nearby = this.#cuts.size <= MOST_SEARCHED;
    for (const [at, cuts] of this.#cuts) {
      const isLost = this.#states[at] === LOST;
      const isElsewhere = ({ start, end }: Span) => isLost || start !== this.#starts[at] || end !== this.#ends[at];
      let place: Span | undefined;
      const back = cuts.findLastIndex((cut) => {
        place = placeOfReturned(cut, edit, after, nearby);
        return place && isElsewhere(place);
      });
      this.#cuts.set(
        at,
        (back < 0 ? cuts : cuts.slice(0, back)).map((cut) => cutAfter(cut, edit)),
      );
      if (back < 0 || !place) continue;
      this.#put(at, place);
      if (isLost) this.#states[at] = EXACT;
      this.#edited[at] = 1;
      returned.push(at);
    }
    return returned;
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
