import { randomUUID } from "node:crypto";
import {
  type Anchored,
  anchorOf,
  type Citation,
  type Motivation,
  mergeSidecars,
  type Note,
  NotesError,
  resolveAnchor,
  threadsOf,
} from "../../annotations/index.ts";
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
  /** The words that should stand there instead. */
  readonly suggest?: string;
  readonly author?: string;
  readonly tag?: readonly string[];
  readonly reader?: string;
}

/** Adds a note on words of a document. They have to stand there once. */
export async function addNote(document: string, options: AddOptions, terminal: Terminal): Promise<number> {
  const text = await textOf(document);
  const span = passageIn(document, text, options.quote);
  const note: Note = {
    id: `urn:uuid:${randomUUID()}`,
    motivation: motivationOf(options),
    created: new Date().toISOString(),
    ...(options.author === undefined ? {} : { author: options.author }),
    ...(options.text === undefined ? {} : { text: options.text }),
    ...(options.suggest === undefined ? {} : { suggestion: options.suggest }),
    ...(options.tag ? { tags: options.tag } : {}),
    anchor: anchorOf(textForNotes(text), span, citationsIn(text)(span)),
  };
  await new DiskNotesStore().change(document, options.reader, (sidecar) => ({ ...sidecar, notes: [...sidecar.notes, note] }));
  await terminal.out(`${note.id}\n`);
  return 0;
}

function motivationOf({ text, suggest, tag }: AddOptions): Motivation {
  if (suggest !== undefined) return "editing";
  if (text !== undefined) return "commenting";
  return tag ? "tagging" : "highlighting";
}

/** Prints a document's notes, of all readers together, with where each one is now. Returns 1 where one is unsure or lost. */
export async function listNotes(
  document: string,
  options: { readonly format: "text" | "json"; readonly reader?: string },
  terminal: Terminal,
): Promise<number> {
  const text = await textOf(document);
  const { files, problems } = await new DiskNotesStore().open(document);
  for (const { message } of problems) terminal.error(`${message}\n`);
  const listed = files.filter(({ reader }) => options.reader === undefined || reader === options.reader);
  const [first, ...others] = listed.map(({ sidecar }) => sidecar);
  const fileOf = new Map(listed.flatMap(({ name, sidecar }) => sidecar.notes.map(({ id }) => [id, name])));
  const anchoring = textForNotes(text);
  const found = (first ? mergeSidecars(first, ...others).sidecar.notes : []).map((note) => ({
    note,
    file: fileOf.get(note.id),
    place: note.anchor && !note.isDeleted ? resolveAnchor(note.anchor, anchoring) : undefined,
  }));
  const alive = found.filter(({ note }) => !note.isDeleted);
  if (options.format === "json") await terminal.out(`${JSON.stringify(alive, undefined, 2)}\n`);
  else await printThreads(found, { document, lines: LineIndex.of(text) }, terminal);
  if (problems.length > 0) return 2;
  return alive.some(({ place }) => place && !place.span) ? 1 : 0;
}

interface Listed {
  readonly note: Note;
  readonly place: Anchored | undefined;
}

async function printThreads(notes: readonly Listed[], on: On, terminal: Terminal): Promise<void> {
  for (const { root, replies, isResolved } of threadsOf(notes)) {
    await terminal.out(`${line(root, on)}${isResolved ? ", resolved" : ""} [${shortId(root.note.id)}]\n`);
    for (const { note } of replies) await terminal.out(`  ${words(note)} [${shortId(note.id)}]\n`);
  }
}

export async function textOf(document: string): Promise<string> {
  const input = await readFile(document);
  if (input.error) throw new NotesError(`${document}: ${input.error.message} [${input.error.code}]`);
  return input.imported.text;
}

/** Where words stand in a document. They have to stand there once. */
export function passageIn(document: string, text: string, words: string): Span {
  const [start, ...others] = placesOf(text, words);
  if (start === undefined) throw new NotesError(`${document}: the words “${words}” do not stand in it.`);
  if (others.length > 0)
    throw new NotesError(`${document}: the words “${words}” stand in it ${others.length + 1} times; name more of them.`);
  return { start, end: start + words.length };
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

interface On {
  readonly document: string;
  readonly lines: LineIndex;
}

function line({ note, place }: Listed, { document, lines }: On): string {
  const quote = note.anchor ? ` on “${note.anchor.exact.replace(/\s+/g, " ")}”` : "";
  const perhaps = (place?.candidates ?? []).map(({ start }) => lines.at(start)).map((at) => `${at.line + 1}:${at.column + 1}`);
  const state =
    place?.state === "exact" || !place ? "" : `${place.state}${perhaps.length > 0 ? `, perhaps at ${perhaps.join(" or ")}` : ""}: `;
  const at = place?.span ? lines.at(place.span.start) : undefined;
  return `${document}${at ? `:${at.line + 1}:${at.column + 1}` : ""}: ${state}${words(note)}${quote}`;
}

function words({ text, suggestion, tags = [], motivation, author, isDeleted }: Note): string {
  const wording = suggestion === undefined ? "" : `Suggested wording: “${suggestion}”`;
  const said = [text ?? "", wording, ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(" ");
  return `${isDeleted ? "(taken back)" : said || motivation}${author === undefined ? "" : ` (${author})`}`;
}

/** Enough of an id to name a note by. */
function shortId(id: string): string {
  return id.replace(/^urn:uuid:/, "").slice(0, 8);
}
