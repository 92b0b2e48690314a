import { isJson } from "./json.ts";
import { changedAt, type Note } from "./note.ts";
import { CONTEXT, fromAnnotation, toAnnotation } from "./w3c.ts";
import { DOCUMENT_IRI } from "./w3c-judging.ts";

/** What a document's annotation file holds: a W3C annotation collection with one page. */
export interface Sidecar {
  /** File name of the document, without folders. */
  readonly document: string;
  /** In reading order where the passage is known, then by age. */
  readonly notes: readonly Note[];
  /** Annotations of other tools, as they were. */
  readonly foreign: readonly Readonly<Record<string, unknown>>[];
  /** Fields of the collection that this version does not know, as they were. */
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** `problem`: one sentence on why the file is none; it must then be left as it is. */
export type SidecarRead = { readonly sidecar: Sidecar; readonly problem?: undefined } | { readonly problem: string };

/** Of the form that is written; a later one is not read, so that nothing of it is lost. */
const VERSION = 1;

/**
 * `NAME.annotations.jsonld`, or `NAME.annotations.READER.jsonld` where each reader has a file of their own. Characters that a file's name cannot have
 * on every machine are written as in an address ("a/b" → "a%2Fb").
 */
export function sidecarName(document: string, reader?: string): string {
  return reader === undefined ? `${document}.annotations.jsonld` : `${document}.annotations.${fileNameOf(reader)}.jsonld`;
}

/** Whose file of notes on a document a file is, by its name; undefined for any other file. Both may be in different Unicode forms. */
export function readerOf(name: string, document: string): { readonly reader?: string } | undefined {
  const [is, wanted] = [name.normalize(), `${document.normalize()}.annotations.`];
  if (!is.startsWith(wanted) || !is.endsWith("jsonld")) return undefined;
  const middle = is.slice(wanted.length, -"jsonld".length);
  if (middle === "") return {};
  return middle.endsWith(".") && middle.length > 1 ? { reader: readerIn(middle.slice(0, -1)) } : undefined;
}

function fileNameOf(reader: string): string {
  const escaped = (part: string): string => [...new TextEncoder().encode(part)].map((byte) => `%${hex(byte)}`).join("");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no file's name may have
  return reader.normalize().replace(/[\u0000-\u001f\u007f<>:"/\\|?*%]|^[. ]|[. ]$/g, escaped);
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

function readerIn(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export function readSidecar(text: string, document: string): SidecarRead {
  if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text))
    return { problem: "The file holds the marks of an unfinished merge (<<<<<<<, =======, >>>>>>>)." };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "The file is no JSON: it may be cut off." };
  }
  if (!isJson(value) || value.type !== "AnnotationCollection") return { problem: "The file holds no annotation collection." };
  const { "@context": _context, id: _id, type: _type, label: _label, total: _total, first, "il:version": version, ...rest } = value;
  if (typeof version === "number" && version > VERSION)
    return { problem: `The file was written by a later version of Inspection Lens (form ${version}).` };
  const items = isJson(first) ? first.items : [];
  if (items !== undefined && !Array.isArray(items)) return { problem: "The file's collection has no list of annotations." };
  const notes: Note[] = [];
  const foreign: Record<string, unknown>[] = [];
  for (const item of items ?? []) {
    const note = fromAnnotation(item, iriOf(document));
    if (note) notes.push(note);
    else if (isJson(item)) foreign.push({ ...item });
    else return { problem: "The file's list holds something that is no annotation." };
  }
  return { sidecar: { document, notes: inOrder(notes), foreign, ...(Object.keys(rest).length > 0 ? { rest } : {}) } };
}

/** The file's text: the same for the same notes, one field a line, so that version control shows what changed and nothing else. */
export function writeSidecar({ document, notes, foreign, rest }: Sidecar): string {
  const id = iriOf(document);
  const items = [...inOrder(notes).map((note) => toAnnotation(note, id)), ...foreign];
  const collection = {
    ...rest,
    "@context": CONTEXT,
    id: `${id}#annotations`,
    type: "AnnotationCollection",
    label: `Annotations of ${document}`,
    "il:version": VERSION,
    total: items.length,
    first: { id: `${id}#page-1`, type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

/** The document's name as an IRI: no path of anybody's machine goes into a file that is handed on. */
function iriOf(document: string): string {
  return `${DOCUMENT_IRI}${encodeURIComponent(document)}`;
}

function inOrder(notes: readonly Note[]): readonly Note[] {
  const startOf = new Map(notes.map((note) => [note.id, note.anchor?.start]));
  const placeOf = (note: Note): number => note.anchor?.start ?? startOf.get(note.replyTo ?? "") ?? Number.MAX_SAFE_INTEGER;
  return [...notes].sort((a, b) => placeOf(a) - placeOf(b) || compare(a.created, b.created) || compare(a.id, b.id));
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two states of one note; where both are as old, the one whose written form comes last, so that the order of merging plays no part. */
export function laterOf(a: Note, b: Note): Note {
  const byTime = compare(changedAt(a), changedAt(b));
  if (byTime !== 0) return byTime > 0 ? a : b;
  return compare(JSON.stringify(toAnnotation(a, "")), JSON.stringify(toAnnotation(b, ""))) >= 0 ? a : b;
}
