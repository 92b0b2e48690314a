import type { Json } from "./json.ts";
import type { Note } from "./note.ts";
import { compare } from "./note-states.ts";
import { DOCUMENT_IRI } from "./w3c-judging.ts";

/** What a document's annotation file holds: a W3C annotation collection with one page. */
export interface Sidecar {
  /** File name of the document, without folders. */
  readonly document: string;
  /** In reading order where the passage is known, then by age. */
  readonly notes: readonly Note[];
  /** What other tools wrote, in the order of the file. */
  readonly foreign: readonly ForeignAnnotation[];
  /** Fields of the collection that this version does not know, or that another tool has filled otherwise, as they were. */
  readonly rest?: Json;
  /** The same of its page. */
  readonly page?: Json;
  /** Annotations that the collection counts on pages that are not in the file. */
  readonly elsewhere?: number;
}

/** An annotation of another tool, as it was, or the address of one. */
export interface ForeignAnnotation {
  readonly annotation: Json | string;
  /** Id of the note before it in the file; absent for what stands before all notes. */
  readonly after?: string;
}

/** Of the form that is written; a later one is not read, so that nothing of it is lost. */
export const VERSION = 1;

/** The document's name as an IRI: no path of anybody's machine goes into a file that is handed on. */
export function iriOf(document: string): string {
  return `${DOCUMENT_IRI}${encodeURIComponent(document.replace(/\p{Surrogate}/gu, "\uFFFD"))}`;
}

/** The label that is written for a document. */
export function labelOf(iri: string): string {
  const name = iri.slice(DOCUMENT_IRI.length);
  try {
    return `Annotations of ${decodeURIComponent(name)}`;
  } catch {
    return `Annotations of ${name}`;
  }
}

/** In the order in which notes are written: by their places, replies behind what they answer, then by age. */
export function inReadingOrder(notes: readonly Note[]): readonly Note[] {
  const startOf = new Map<string, number>();
  for (const { id, anchor } of notes) if (anchor) startOf.set(id, anchor.start);
  const placed = notes.map((note) => ({ note, at: note.anchor?.start ?? startOf.get(note.replyTo ?? "") ?? Number.MAX_SAFE_INTEGER }));
  placed.sort((a, b) => a.at - b.at || compare(a.note.created, b.note.created) || compare(a.note.id, b.note.id));
  return placed.map(({ note }) => note);
}

/** The same, in the order in which it is written. */
export function sorted(sidecar: Sidecar): Sidecar {
  return { ...sidecar, notes: inReadingOrder(sidecar.notes) };
}
