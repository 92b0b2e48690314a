import { grouped } from "./grouped.ts";
import type { Json } from "./json.ts";
import type { Note } from "./note.ts";
import { inReadingOrder, iriOf, labelOf, type Sidecar, VERSION } from "./sidecar.ts";
import { CONTEXT, toAnnotation } from "./w3c.ts";

/** The file's text: the same for the same notes, one field a line, so that version control shows what changed and nothing else. */
export function writeSidecar(sidecar: Sidecar): string {
  const iri = iriOf(sidecar.document);
  const items = itemsOf(sidecar);
  const [before, after] = around(sidecar, iri, items.length);
  return `${before}${items.map((item) => textOf(item, iri)).join(",")}${after}`;
}

/**
 * The same as bytes, in pieces that follow one another. What was written before, as the same object, is not written out again, and what lies together in
 * memory is one piece.
 */
export function sidecarPieces(sidecar: Sidecar): readonly Uint8Array[] {
  const iri = iriOf(sidecar.document);
  const items = itemsOf(sidecar);
  const [before, after] = around(sidecar, iri, items.length).map((text) => encoder.encode(text));
  encodeNew(items, iri);
  const written = items.map((item, i) => bytesOf(item, iri).subarray(i === 0 ? 1 : 0));
  return [before, ...inRuns(written), after].filter((piece) => piece !== undefined);
}

/** A note, or what another tool wrote. */
type Item = { readonly note: Note } | { readonly annotation: Json | string };

const encoder = new TextEncoder();
/** Of notes and annotations that were written, with the comma before them, and the document that they were written for. */
const encoded = new WeakMap<object, { readonly iri: string; readonly bytes: Uint8Array }>();

function itemsOf({ notes, foreign }: Sidecar): readonly Item[] {
  const behind = grouped(foreign, ({ after }) => after);
  const items: Item[] = [...(behind.get(undefined) ?? [])];
  behind.delete(undefined);
  for (const note of inReadingOrder(notes)) {
    items.push({ note });
    const others = behind.get(note.id);
    if (others) items.push(...others);
    behind.delete(note.id);
  }
  // The note before them is gone.
  return [...items, ...[...behind.values()].flat()];
}

/** What stands before and after the items. */
function around({ rest, page, elsewhere = 0 }: Sidecar, iri: string, count: number): readonly [string, string] {
  const inline = { id: `${iri}#page-1`, type: "AnnotationPage", startIndex: 0, ...page, items: count > 0 ? [HERE] : [] };
  const collection = {
    "@context": CONTEXT,
    id: `${iri}#annotations`,
    type: "AnnotationCollection",
    label: labelOf(iri),
    ...rest,
    "il:version": VERSION,
    total: count + elsewhere,
    first: count === 0 && onlyNext(page) ? page?.next : inline,
  };
  const text = `${JSON.stringify(collection, undefined, 2)}\n`;
  if (count === 0) return [text, ""];
  // The last one is ours: the list is the last field of the last field.
  const at = text.lastIndexOf(`${INDENT}"${HERE}"`);
  return [text.slice(0, at), text.slice(at + INDENT.length + HERE.length + 2)];
}

const HERE = "items";
const INDENT = "\n      ";

/** The first page is a file of its own. */
function onlyNext(page: Json | undefined): boolean {
  return typeof page?.next === "string" && Object.keys(page).length === 1;
}

function textOf(item: Item, iri: string): string {
  const annotation = "note" in item ? toAnnotation(item.note, iri) : item.annotation;
  return `${INDENT}${JSON.stringify(annotation, undefined, 2).replaceAll("\n", INDENT)}`;
}

function keyOf(item: Item): object | undefined {
  if ("note" in item) return item.note;
  return typeof item.annotation === "string" ? undefined : item.annotation;
}

function bytesOf(item: Item, iri: string): Uint8Array {
  const key = keyOf(item);
  const known = key && encoded.get(key);
  return known?.iri === iri ? known.bytes : encoder.encode(`,${textOf(item, iri)}`);
}

/** Writes out what was not yet, into one stretch of memory. */
function encodeNew(items: readonly Item[], iri: string): void {
  const fresh = items.flatMap((item) => {
    const key = keyOf(item);
    return key && encoded.get(key)?.iri !== iri ? [{ key, bytes: encoder.encode(`,${textOf(item, iri)}`) }] : [];
  });
  const all = new Uint8Array(fresh.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
  let at = 0;
  for (const { key, bytes } of fresh) {
    all.set(bytes, at);
    encoded.set(key, { iri, bytes: all.subarray(at, at + bytes.byteLength) });
    at += bytes.byteLength;
  }
}

/** Joins pieces that follow one another in memory. */
function inRuns(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const runs: Uint8Array[] = [];
  let run: { readonly of: Uint8Array; end: number } | undefined;
  for (const piece of pieces) {
    if (run && piece.buffer === run.of.buffer && piece.byteOffset === run.end) run.end += piece.byteLength;
    else {
      if (run) runs.push(stretch(run));
      run = { of: piece, end: piece.byteOffset + piece.byteLength };
    }
  }
  return run ? [...runs, stretch(run)] : runs;
}

function stretch({ of, end }: { readonly of: Uint8Array; readonly end: number }): Uint8Array {
  return new Uint8Array(of.buffer, of.byteOffset, end - of.byteOffset);
}
