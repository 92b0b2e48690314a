import { type Connection, MessageType, ShowMessageNotification, type TextDocuments } from "vscode-languageserver";
import { notesNotification } from "../../protocol/index.ts";
import type { Desk } from "../desk.ts";
import type { OpenText } from "../open-text.ts";

/** Milliseconds between opening a document and reading its notes: what is on the screen comes first. */
const AFTER_OPENING = 30;
/** Milliseconds without a keystroke after which notes that were lost are looked for, and told. */
const QUIET = 150;

/** Notes from which on writing them all is put off: some editors save every second while somebody types. */
const MANY = 1_000;
const AFTER_SAVING_MANY = 3_000;

/** Documents come, are saved and go: their notes are read, written and told. Returned is what to call after each edit. */
export function followNotes(
  connection: Connection,
  documents: TextDocuments<OpenText>,
  { notes, options, log }: Desk,
): (uri: string) => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const later = (uri: string, milliseconds: number, name: string, work: () => Promise<unknown>) => {
    clearTimeout(timers.get(uri));
    const run = () => {
      timers.delete(uri);
      safely(name, work);
    };
    timers.set(uri, setTimeout(run, milliseconds));
  };
  const safely = (name: string, work: () => Promise<unknown>) => void work().catch((error) => log.error(`notes: ${name} failed`, error));

  documents.onDidOpen(({ document }) => {
    notes.opened(document);
    later(document.uri, AFTER_OPENING, "reading", () => notes.readAgain(document.uri));
  });
  const saves = new Map<string, ReturnType<typeof setTimeout>>();
  const anchorAgain = (uri: string) => {
    clearTimeout(saves.get(uri));
    saves.delete(uri);
    safely("saving", () => notes.anchorAgain(uri));
  };
  documents.onDidSave(({ document: { uri } }) => {
    notes.saved(uri);
    clearTimeout(saves.get(uri));
    if (notes.knownNotes(uri).length <= MANY) anchorAgain(uri);
    else
      saves.set(
        uri,
        setTimeout(() => anchorAgain(uri), AFTER_SAVING_MANY),
      );
  });
  documents.onDidClose(({ document }) => {
    clearTimeout(timers.get(document.uri));
    timers.delete(document.uri);
    if (saves.has(document.uri)) anchorAgain(document.uri);
    notes.closed(document.uri);
  });
  const told = new Set<string>();
  notes.onChanged((uri) => {
    if (options.notes) {
      const known = notes.knownDocumentNotes(uri);
      if (known) safely("telling", () => connection.sendNotification(notesNotification, known));
      return;
    }
    for (const message of notes.problemsOf(uri)) {
      if (told.has(message)) continue;
      told.add(message);
      safely("telling", () => connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }));
    }
  });
  return (uri) => later(uri, QUIET, "settling", () => notes.settle(uri));
}
