import type { Connection } from "vscode-languageserver";
import { type NoteOutcome, noteActRequest, notesRequest } from "../../protocol/index.ts";
import type { Desk } from "../desk.ts";
import { guard } from "../guard.ts";

/** What a client asks about notes, and what its reader does with them. */
export function registerNotes(connection: Connection, { log, notes }: Desk): void {
  connection.onRequest(
    notesRequest,
    guard(
      log,
      "notesOf",
      () => null,
      async ({ uri }) => (await notes.documentNotes(uri)) ?? null,
    ),
  );
  connection.onRequest(
    noteActRequest,
    guard(
      log,
      "noteAct",
      (): NoteOutcome => ({ done: false, message: "That failed; the log of Inspection Lens says why." }),
      ({ uri, act }) => notes.act(uri, act),
    ),
  );
}
