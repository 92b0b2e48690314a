import { isJson, type Json, wholeNumber } from "./json.ts";
import type { Note } from "./note.ts";
import { statesJoined } from "./note-states.ts";
import { isSame, isSameAnnotation } from "./same-annotation.ts";
import { type ForeignAnnotation, inReadingOrder, iriOf, labelOf, type Sidecar, VERSION } from "./sidecar.ts";
import { CONTEXT, fromAnnotation, toAnnotation } from "./w3c.ts";
import { DOCUMENT_IRI } from "./w3c-judging.ts";

/** `problem`: one sentence on why the file is none; it must then be left as it is. `kind`: what could be made of it. */
export type SidecarRead =
  | { readonly sidecar: Sidecar; readonly problem?: undefined }
  | { readonly sidecar?: undefined; readonly problem: string; readonly kind: "half-merged" | "damaged" | "later" };

/** The marks that git leaves where two sides changed the same lines. */
export const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m;

export function readSidecar(text: string, document: string): SidecarRead {
  // Some editors put a mark of byte order at the beginning.
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return CONFLICT.test(json)
      ? { problem: "The file holds the marks of an unfinished merge (<<<<<<<, =======, >>>>>>>).", kind: "half-merged" }
      : damaged(json.trim() === "" ? "The file is empty." : "The file is no JSON: it may be cut off.");
  }
  if (!isJson(value) || !isOfType(value.type, "AnnotationCollection")) return damaged("The file holds no annotation collection.");
  const version = value["il:version"];
  if (version !== undefined && (typeof version !== "number" || version > VERSION))
    return { problem: `The file was written by a later version of Inspection Lens (form ${String(version)}).`, kind: "later" };
  return readCollection(value, document);
}

/** Notes and what is none of ours, from a page's list; undefined where it holds what is no annotation at all. `iri` is what our notes there are on. */
export function readItems(items: readonly unknown[], iri: string): Pick<Sidecar, "notes" | "foreign"> | undefined {
  const states = new Map<string, Note[]>();
  const foreign: ForeignAnnotation[] = [];
  let after: string | undefined;
  for (const item of items) {
    if (!isJson(item) && typeof item !== "string") return undefined;
    const note = noteIn(item, iri);
    if (note) {
      after = note.id;
      const known = states.get(after);
      if (known) known.push(note);
      else states.set(after, [note]);
    } else foreign.push({ annotation: item, ...(after === undefined ? {} : { after }) });
  }
  // A note that stands there twice was put there by a merge of lines.
  const notes = [...states.values()].map((known) => statesJoined(known)).filter((note) => note !== undefined);
  const ordered = inReadingOrder(notes);
  return { notes: ordered, foreign: inOrderOf(ordered, foreign) };
}

/** As they are written: in the order of the notes that they stand behind, which may be another one than they were read in. */
function inOrderOf(notes: readonly Note[], foreign: readonly ForeignAnnotation[]): readonly ForeignAnnotation[] {
  const places = new Map(notes.map(({ id }, place) => [id, place]));
  // what stood behind a note that is gone is written last
  const placeOf = ({ after }: ForeignAnnotation) => (after === undefined ? -1 : (places.get(after) ?? notes.length));
  return [...foreign].sort((a, b) => placeOf(a) - placeOf(b));
}

/** True for a name among an annotation's, a page's or a collection's types, of which there may be several. */
export function isOfType(type: unknown, name: string): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}

function readCollection(collection: Json, document: string): SidecarRead {
  const { first, total, "il:version": _version, ...others } = collection;
  const before = iriIn(collection) ?? iriOf(document);
  const page = isJson(first) ? first : typeof first === "string" ? { next: first } : {};
  const { items = [], ...pageFields } = page;
  if (!Array.isArray(items)) return damaged("The file's collection has no list of annotations.");
  const read = readItems(items, before);
  if (!read) return damaged("The file's list holds something that is no annotation.");
  const rest = without(others, {
    "@context": CONTEXT,
    type: "AnnotationCollection",
    id: `${before}#annotations`,
    label: labelOf(before),
  });
  const ofPage = without(pageFields, { type: "AnnotationPage", id: `${before}#page-1`, startIndex: 0 });
  const elsewhere = (wholeNumber(total) ?? 0) - items.length;
  return {
    sidecar: {
      document,
      ...read,
      ...(rest ? { rest } : {}),
      ...(ofPage ? { page: ofPage } : {}),
      ...(elsewhere > 0 && (ofPage?.next !== undefined || first === undefined) ? { elsewhere } : {}),
    },
  };
}

/** Undefined for an annotation of another tool, of which something would be lost if it were read as a note and written again. */
function noteIn(item: Json | string, iri: string): Note | undefined {
  if (typeof item === "string") return undefined;
  const note = fromAnnotation(item, iri);
  return note && isSameAnnotation(item, toAnnotation(note, iri)) ? note : undefined;
}

/** What the notes in a file are on: the document's name when it was written. Both may have been given another name since. */
function iriIn({ id }: Json): string | undefined {
  return typeof id === "string" && id.startsWith(DOCUMENT_IRI) && id.endsWith("#annotations")
    ? id.slice(0, -"#annotations".length)
    : undefined;
}

/** The fields that are not filled as we fill them. */
function without(fields: Json, usual: Json): Json | undefined {
  const others = Object.entries(fields).filter(([key, value]) => !(key in usual && isSame(value, usual[key])));
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

function damaged(problem: string): SidecarRead {
  return { problem, kind: "damaged" };
}
