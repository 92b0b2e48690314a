import type { Connection } from "vscode-languageserver";
import { type ImportNotesOutcome, importNotesRequest, type NoteOutcome, noteActRequest, notesRequest } from "../../protocol/index.ts";
import type { Desk } from "../desk.ts";
import { guard } from "../guard.ts";
import { importNotes, readImport } from "./import-notes.ts";
import { readNoteAct } from "./read-note-act.ts";

/** What a client asks about notes, and what its reader does with them. */
export function registerNotes(connection: Connection, { log, notes }: Desk): void {
  connection.onRequest(
    notesRequest,
    guard(
      log,
      "notesOf",
      () => null,
      async ({ uri }) => {
        await notes.readAgain(uri);
        return (await notes.documentNotes(uri)) ?? null;
      },
    ),
  );
  connection.onRequest(
    importNotesRequest,
    guard(
      log,
      "importNotes",
      (): ImportNotesOutcome => ({ done: false, message: "That failed; the log of Inspection Lens says why." }),
      (params) => {
        const read = readImport(params);
        return read ? importNotes(notes, read) : { done: false, message: "There is no such import." };
      },
    ),
  );
  connection.onRequest(
    noteActRequest,
    guard(
      log,
      "noteAct",
      (): NoteOutcome => ({ done: false, message: "That failed; the log of Inspection Lens says why." }),
      (params) => {
        const read = readNoteAct(params);
        return read ? notes.act(read.uri, read.act) : { done: false, message: "There is no such act on notes." };
      },
    ),
  );
}
