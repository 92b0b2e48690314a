import type { Connection, FileRename, RenameFile, WorkspaceEdit } from "vscode-languageserver";
import type { NotesStore } from "../../annotations/index.ts";
import type { Desk } from "../desk.ts";
import { decoded } from "../folder-files.ts";
import { guard } from "../guard.ts";
import { documentName } from "./own-file.ts";

/** A document that gets another name, or goes to another folder, takes its notes along: they are found by its name. */
export function registerRenaming(connection: Connection, { log }: Desk, store: NotesStore): void {
  connection.workspace.onWillRenameFiles(
    guard(
      log,
      "willRenameFiles",
      () => null,
      ({ files }) => renamesOf(files, store),
    ),
  );
}

/** Null where none of the files has notes. */
async function renamesOf(files: readonly FileRename[], store: NotesStore): Promise<WorkspaceEdit | null> {
  await store.settle?.();
  const given = new Set(files.map(({ oldUri }) => decoded(oldUri).normalize()));
  const renames: RenameFile[] = [];
  for (const { oldUri, newUri } of files) {
    if (!oldUri.startsWith("file:") || !newUri.startsWith("file:")) continue;
    for (const name of await namesOfNotes(oldUri, store)) {
      const from = `${folderOf(oldUri)}${encodeURIComponent(name)}`;
      const to = `${folderOf(newUri)}${encodeURIComponent(documentName(newUri) + name.slice(documentName(oldUri).length))}`;
      // A file that is there stays; so do the notes that would have taken its place.
      if (!given.has(decoded(from).normalize()))
        renames.push({ kind: "rename", oldUri: from, newUri: to, options: { overwrite: false, ignoreIfExists: true } });
    }
  }
  return renames.length > 0 ? { documentChanges: renames } : null;
}

async function namesOfNotes(document: string, store: NotesStore): Promise<readonly string[]> {
  const { files, problems } = await store.open(document).catch(() => ({ files: [], problems: [] }));
  return [...files, ...problems].map(({ name }) => name);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}
