import { randomUUID } from "node:crypto";
import {
  anchorOf,
  isStatement,
  type Note,
  NotesError,
  type NotesFile,
  type Sidecar,
  takenBack,
  threadsOf,
  timeOfChange,
} from "../../annotations/index.ts";
import { DiskNotesStore } from "../../node/notes-store.ts";
import type { Terminal } from "../terminal.ts";
import { textForNotes } from "../text-for-notes.ts";
import { citationsIn, passageIn, textOf } from "./notes.ts";

export interface ActOptions {
  readonly author?: string;
  /** Whose file is written. */
  readonly reader?: string;
}

/** A note and where it stands. */
interface Found {
  readonly note: Note;
  readonly file: NotesFile;
}

/** Answers a note. */
export async function replyTo(
  document: string,
  wanted: string,
  options: ActOptions & { readonly text: string },
  terminal: Terminal,
): Promise<number> {
  const found = await findNote(document, wanted);
  const note = { ...fresh(options), motivation: "replying", text: options.text, replyTo: rootOf(found) } as const;
  await store.change(document, options.reader, adding(note));
  await terminal.out(`${note.id}\n`);
  return 0;
}

/** Says that a thread is settled, or open again: in the note itself, or, where a reader's file is named and it is another's, in a word of their own. */
export async function settleNote(document: string, wanted: string, options: ActOptions & { readonly reopen?: boolean }): Promise<number> {
  const found = await findNote(document, wanted);
  const isResolved = options.reopen !== true;
  const root = found.notes.find(({ note }) => note.id === rootOf(found)) ?? found.chosen;
  if (isTheirs(root.file, options)) {
    const word: Note = { ...fresh(options), motivation: "assessing", replyTo: root.note.id, ...(isResolved ? { isResolved } : {}) };
    await store.change(document, options.reader, adding(word));
    return 0;
  }
  await changeNote(document, root, ({ isResolved: _, ...note }) => ({ ...note, ...(isResolved ? { isResolved } : {}) }));
  return 0;
}

/** Takes a note back: its words go, its place stays, so that a colleague's copy does not bring it to life again. */
export async function deleteNote(document: string, wanted: string, options: ActOptions): Promise<number> {
  const { chosen } = await findNote(document, wanted);
  refuseTheirs(chosen, options);
  await changeNote(document, chosen, (note) => takenBack(note, note.created));
  return 0;
}

/** Puts a note, with its thread, on other words. */
export async function reattachNote(document: string, wanted: string, options: ActOptions & { readonly to: string }): Promise<number> {
  const found = await findNote(document, wanted);
  const root = found.notes.find(({ note }) => note.id === rootOf(found)) ?? found.chosen;
  refuseTheirs(root, options);
  const text = await textOf(document);
  const span = passageIn(document, text, options.to);
  const anchor = anchorOf(textForNotes(text), span, citationsIn(text)(span));
  // What a colleague said of the thread stays as it is, though the note is the last to be changed.
  const isResolved = threadsOf(found.notes).some((thread) => thread.root.note.id === root.note.id && thread.isResolved);
  await changeNote(document, root, ({ isResolved: _, ...note }) => ({ ...note, anchor, ...(isResolved ? { isResolved } : {}) }));
  return 0;
}

/** Mends what can be mended of the files of notes beside a document. Returns 1 where one cannot be. */
export async function repairNotes(document: string, terminal: Terminal): Promise<number> {
  const { problems } = await store.open(document);
  if (problems.length === 0) await terminal.out(`${document}: nothing needs to be mended.\n`);
  for (const { name, message, repair } of problems) {
    if (!repair) {
      terminal.error(`${message}\n`);
      continue;
    }
    await store.repair(document, name);
    const from = { remains: "what could still be read", "both-sides": "both sides of the merge", "last-copy": "the last good copy" }[
      repair.from
    ];
    await terminal.out(`${name}: mended from ${from}, notes: ${repair.notes}. The file as it was is kept beside it.\n`);
  }
  return problems.every(({ repair }) => repair) ? 0 : 1;
}

const store = new DiskNotesStore();

/** The note that has that id, or whose id begins so. */
async function findNote(document: string, wanted: string): Promise<{ readonly chosen: Found; readonly notes: readonly Found[] }> {
  const { files, problems } = await store.open(document);
  for (const { message } of problems) throw new NotesError(message);
  const notes = files.flatMap((file) => file.sidecar.notes.map((note): Found => ({ note, file })));
  const candidates = notes.filter(({ note }) => !note.isDeleted && !isStatement(note));
  const exact = candidates.filter(({ note }) => note.id === wanted || note.id === `urn:uuid:${wanted}`);
  const found = exact.length > 0 ? exact : candidates.filter(({ note }) => wanted !== "" && shortId(note.id).startsWith(wanted));
  const [chosen] = found;
  if (!chosen) throw new NotesError(`${document}: there is no note ${wanted}. “notes list” names them.`);
  if (new Set(found.map(({ note }) => note.id)).size > 1)
    throw new NotesError(`${document}: ${found.length} notes begin with ${wanted}; write more of it.`);
  return { chosen, notes };
}

/** What people write for an id. */
export function shortId(id: string): string {
  return id.replace(/^urn:uuid:/, "");
}

function rootOf({ chosen, notes }: { readonly chosen: Found; readonly notes: readonly Found[] }): string {
  const thread = threadsOf(notes).find(({ root, replies }) => [root, ...replies].some(({ note }) => note.id === chosen.note.id));
  return thread?.root.note.id ?? chosen.note.id;
}

function isTheirs({ reader }: NotesFile, options: ActOptions): boolean {
  return options.reader !== undefined && reader !== options.reader;
}

function refuseTheirs({ file }: Found, options: ActOptions): void {
  if (isTheirs(file, options))
    throw new NotesError(`The note stands in ${file.name}, not in the file of ${options.reader}. Leave out --reader to change it there.`);
}

async function changeNote(document: string, { note, file }: Found, change: (note: Note) => Note): Promise<void> {
  const now = new Date().toISOString();
  await store.change(document, file.reader, (sidecar) => ({
    ...sidecar,
    notes: sidecar.notes.map((held) => (held.id === note.id ? { ...change(held), modified: timeOfChange(now, held) } : held)),
  }));
}

function adding(note: Note): (sidecar: Sidecar) => Sidecar {
  return (sidecar) => ({ ...sidecar, notes: [...sidecar.notes, note] });
}

function fresh({ author }: ActOptions): Pick<Note, "id" | "created" | "author"> {
  return { id: `urn:uuid:${randomUUID()}`, created: new Date().toISOString(), ...(author === undefined ? {} : { author }) };
}
