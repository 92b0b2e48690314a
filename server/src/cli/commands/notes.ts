import { randomUUID } from "node:crypto";
import { type Anchored, anchorOf, type Citation, mergeSidecars, type Note, NotesError, resolveAnchor } from "../../annotations/index.ts";
import { analyse, LineIndex, lastStartingAtOrBefore, type Span } from "../../engine/index.ts";
import { DiskNotesStore } from "../../node/notes-store.ts";
import { readFile } from "../inputs.ts";
import type { Terminal } from "../terminal.ts";
import { textForNotes } from "../text-for-notes.ts";

/** Runs a command on notes; what goes wrong is told, with the exit status 2. */
export async function telling(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NotesError)) throw error;
    terminal.error(`${error.message}\n`);
    return 2;
  }
}

export interface AddOptions {
  readonly quote: string;
  readonly text?: string;
  readonly author?: string;
  readonly tag?: readonly string[];
  readonly reader?: string;
}

/** Adds a note on words of a document. They have to stand there once. */
export async function addNote(document: string, options: AddOptions, terminal: Terminal): Promise<number> {
  const text = await textOf(document);
  const places = placesOf(text, options.quote);
  const [start] = places;
  if (start === undefined) throw new NotesError(`${document}: the words “${options.quote}” do not stand in it.`);
  if (places.length > 1)
    throw new NotesError(`${document}: the words “${options.quote}” stand in it ${places.length} times; name more of them.`);
  const span = { start, end: start + options.quote.length };
  const note: Note = {
    id: `urn:uuid:${randomUUID()}`,
    motivation: options.text === undefined && !options.tag ? "highlighting" : options.text === undefined ? "tagging" : "commenting",
    created: new Date().toISOString(),
    ...(options.author === undefined ? {} : { author: options.author }),
    ...(options.text === undefined ? {} : { text: options.text }),
    ...(options.tag ? { tags: options.tag } : {}),
    anchor: anchorOf(textForNotes(text), span, citationsIn(text)(span)),
  };
  await new DiskNotesStore().change(document, options.reader, (sidecar) => ({ ...sidecar, notes: [...sidecar.notes, note] }));
  await terminal.out(`${note.id}\n`);
  return 0;
}

/** Prints a document's notes with where each one is now. Returns 1 where one is unsure or lost. */
export async function listNotes(
  document: string,
  options: { readonly format: "text" | "json"; readonly reader?: string },
  terminal: Terminal,
): Promise<number> {
  const text = await textOf(document);
  const { files, problems } = await new DiskNotesStore().open(document);
  for (const { message } of problems) terminal.error(`${message}\n`);
  const sidecars = files.filter(({ reader }) => options.reader === undefined || reader === options.reader).map(({ sidecar }) => sidecar);
  const [first, ...others] = sidecars;
  const notes = first ? mergeSidecars(first, ...others).sidecar.notes : [];
  const anchoring = textForNotes(text);
  const lines = LineIndex.of(text);
  const found = notes
    .filter(({ isDeleted }) => !isDeleted)
    .map((note) => ({ note, place: note.anchor ? resolveAnchor(note.anchor, anchoring) : undefined }));
  if (options.format === "json") await terminal.out(`${JSON.stringify(found, undefined, 2)}\n`);
  else for (const { note, place } of found) await terminal.out(`${line(note, place, { document, lines })}\n`);
  if (problems.length > 0) return 2;
  return found.some(({ place }) => place && !place.span) ? 1 : 0;
}

/** Puts the notes of several files together; what two of them say otherwise of one note is told. */
export async function mergeNotes(files: readonly string[], output: string, terminal: Terminal): Promise<number> {
  const store = new DiskNotesStore();
  const [first, ...others] = await Promise.all(files.map((file) => store.read(file)));
  if (!first) return 2;
  const { sidecar, disagreements } = mergeSidecars(first, ...others);
  for (const { kept, other } of disagreements)
    terminal.error(
      `${kept.id}: kept “${kept.text ?? ""}” (${kept.modified ?? kept.created}), not “${other.text ?? ""}” (${other.modified ?? other.created}).\n`,
    );
  await store.changeFile(output, sidecar.document, () => sidecar);
  return 0;
}

export async function textOf(document: string): Promise<string> {
  const input = await readFile(document);
  if (input.error) throw new NotesError(`${document}: ${input.error.message} [${input.error.code}]`);
  return input.imported.text;
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** Finds the paragraph's number and the page of a passage. */
export function citationsIn(text: string): (passage: Span) => Citation {
  const { blocks } = analyse(text).document;
  return ({ start }) => {
    const block = blocks[lastStartingAtOrBefore(blocks, start)];
    return {
      ...(block?.number === undefined ? {} : { paragraph: block.number }),
      ...(block?.page === undefined ? {} : { page: block.page }),
    };
  };
}

function line(
  note: Note,
  place: Anchored | undefined,
  { document, lines }: { readonly document: string; readonly lines: LineIndex },
): string {
  const words = [note.text ?? "", ...(note.tags ?? []).map((tag) => `#${tag}`)].filter(Boolean).join(" ");
  const by = note.author === undefined ? "" : ` (${note.author})`;
  const quote = note.anchor ? ` on “${note.anchor.exact.replace(/\s+/g, " ")}”` : "";
  const perhaps = (place?.candidates ?? []).map(({ start }) => lines.at(start)).map((at) => `${at.line + 1}:${at.column + 1}`);
  const state =
    place?.state === "exact" || !place ? "" : `${place.state}${perhaps.length > 0 ? `, perhaps at ${perhaps.join(" or ")}` : ""}: `;
  const at = place?.span ? lines.at(place.span.start) : undefined;
  return `${document}${at ? `:${at.line + 1}:${at.column + 1}` : ""}: ${state}${words || note.motivation}${by}${quote}`;
}
