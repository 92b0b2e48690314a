import type { NotePosition, NoteRange } from "./thread-model.ts";

/** A note or reply that was begun and not sent. */
export interface NoteDraft {
  readonly id: string;
  /** Of the document. */
  readonly uri: string;
  /** Undefined for a note on the whole document. */
  readonly range?: NoteRange;
  /** The words it is to be on, to find them again. */
  readonly quote?: string;
  /** The note that it answers, where it is a reply. */
  readonly replyTo?: string;
  readonly text: string;
}

/** Where drafts are kept; the editor's workspace state has this shape. */
interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

const KEY = "inspectionLens.noteDrafts";
/** Drafts that are kept; the oldest go first. */
const MOST = 50;

/** Notes that were begun and not sent, kept until they are sent or thrown away, whatever becomes of the window. */
export class DraftStore {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** The new notes that were begun on a document. */
  notesOn(uri: string): readonly NoteDraft[] {
    return this.#all().filter((draft) => draft.uri === uri && draft.replyTo === undefined);
  }

  /** The reply that was begun to a note. */
  replyTo(uri: string, note: string): string | undefined {
    return this.#all().find((draft) => draft.uri === uri && draft.replyTo === note)?.text;
  }

  /** Without a text there is nothing to keep. */
  keep(draft: NoteDraft): void {
    const others = this.#all().filter(({ id }) => id !== draft.id);
    void this.#memory.update(KEY, draft.text.trim() === "" ? others : [...others, draft].slice(-MOST));
  }

  drop(id: string): void {
    const all = this.#all();
    if (all.some((draft) => draft.id === id))
      void this.#memory.update(
        KEY,
        all.filter((draft) => draft.id !== id),
      );
  }

  /** What was stored by another version, or by hand, may be anything. */
  #all(): readonly NoteDraft[] {
    const stored = this.#memory.get(KEY);
    return Array.isArray(stored) ? stored.filter(isDraft) : [];
  }
}

function isDraft(value: unknown): value is NoteDraft {
  if (typeof value !== "object" || value === null) return false;
  const { id, uri, text, quote, range, replyTo } = value as Record<string, unknown>;
  const isText = [id, uri, text, replyTo ?? ""].every((part) => typeof part === "string");
  return isText && (range === undefined ? quote === undefined : typeof quote === "string" && isRange(range));
}

function isRange(value: unknown): value is NoteRange {
  if (typeof value !== "object" || value === null) return false;
  const { start, end } = value as Record<string, unknown>;
  return [start, end].every((at) => {
    if (typeof at !== "object" || at === null) return false;
    const { line, character } = at as Record<string, unknown>;
    return Number.isInteger(line) && Number.isInteger(character);
  });
}

/**
 * Where the words of a draft stand in a text: where they stood, or the one place that has them; undefined where that cannot be told. "whole" for a draft
 * on the whole document.
 */
export function draftPlace({ range, quote }: NoteDraft, text: string): NoteRange | "whole" | undefined {
  if (!range || quote === undefined) return "whole";
  const starts = lineStarts(text);
  const from = (starts[range.start.line] ?? text.length) + range.start.character;
  if (quote !== "" && text.startsWith(quote, from)) return rangeAt(from, from + quote.length, starts);
  const found = quote === "" ? -1 : text.indexOf(quote);
  return found < 0 || text.includes(quote, found + 1) ? undefined : rangeAt(found, found + quote.length, starts);
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((ended) => ended.index + ended[0].length)];
}

function rangeAt(start: number, end: number, starts: readonly number[]): NoteRange {
  return { start: positionAt(start, starts), end: positionAt(end, starts) };
}

function positionAt(offset: number, starts: readonly number[]): NotePosition {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line, character: offset - (starts[line] ?? 0) };
}
