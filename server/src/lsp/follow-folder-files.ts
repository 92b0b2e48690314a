import { type Connection, DidChangeWatchedFilesNotification, type InitializeParams } from "vscode-languageserver";
import type { UserLexicon } from "../engine/index.ts";
import type { Announcer } from "./announcer.ts";
import type { Desk } from "./desk.ts";
import type { FolderFiles } from "./folder-files.ts";
import { notesGlob } from "./notes/own-file.ts";

interface Followed {
  readonly desk: Desk;
  readonly announcer: Announcer;
  readonly lexicons: FolderFiles<UserLexicon>;
  readonly params: InitializeParams;
}

/**
 * The files in `.inspection-lens/` change, and folders come to the workspace and go. With other words every document is read again; with other
 * dismissals the findings are told again; links, and reports that come and go, decide what documents are held against. What is returned waits for the client to be ready.
 */
export function followFolderFiles(connection: Connection, { desk, announcer, lexicons, params }: Followed): () => void {
  const { reports, features, log } = desk;
  const dismissals = desk.dismissals.files;
  const safely = (name: string, work: () => Promise<unknown>) => void work().catch((error) => log.error(`${name} failed`, error));
  const readFiles = () => {
    safely("lexicons", () => lexicons.readAll());
    safely("dismissals", () => dismissals.readAll());
    safely("sources", () => desk.sources.links.files.readAll());
  };
  const takeFolders = (folders: readonly string[]) => {
    lexicons.folders = folders;
    dismissals.folders = folders;
    desk.sources.workspaceFolders = folders;
  };
  const readAgain = () => {
    for (const { uri } of reports.documents()) reports.changed(uri);
    announcer.everythingChanged();
    desk.sources.desk.everythingChanged();
    readFiles();
  };
  takeFolders(params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []));
  desk.dismissals.onChanged(() => announcer.everythingChanged());
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    desk.sources.filesChanged(uris);
    safely("notes", () => desk.notes.filesChanged(uris));
    const areDismissals = dismissals.changed(uris);
    if (lexicons.changed(uris)) readAgain();
    else if (areDismissals) {
      announcer.everythingChanged();
      readFiles();
    }
  });
  return () => {
    readFiles();
    const watchers = [...new Set([...lexicons.globs, ...dismissals.globs, ...desk.sources.globs, notesGlob])].map((globPattern) => ({
      globPattern,
    }));
    if (features.watchesFiles) safely("watching", () => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    if (!features.workspaceFolders) return;
    let open = params.workspaceFolders ?? [];
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      open = [...open.filter(({ uri }) => !removed.some((gone) => gone.uri === uri)), ...added];
      takeFolders(open.map(({ uri }) => uri));
      readAgain();
    });
  };
}
