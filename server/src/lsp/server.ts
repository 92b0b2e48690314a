import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type Disposable,
  DocumentSymbolRequest,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import type { UserLexicon } from "../engine/index.ts";
import { semanticTokensLegend, tagActionKind } from "../features/index.ts";
import { readInitializationOptions, recognisedLanguages, reportLanguage, serverCommands, settingsSection } from "../protocol/index.ts";
import { registerActing } from "./acting-handlers.ts";
import { Announcer } from "./announcer.ts";
import { type ClientFeatures, clientFeatures } from "./client-features.ts";
import { registerCommands } from "./command-handlers.ts";
import type { Desk } from "./desk.ts";
import { DismissalDesk } from "./dismissal-desk.ts";
import { DisputeDesk } from "./disputes/dispute-desk.ts";
import { registerDisputes } from "./disputes/dispute-handlers.ts";
import { followDisputes } from "./disputes/follow-disputes.ts";
import { applyChanges, type Edit } from "./edits.ts";
import type { Files } from "./files.ts";
import { FolderFiles, type TellProblems } from "./folder-files.ts";
import { followFolderFiles } from "./follow-folder-files.ts";
import { registerHandOver } from "./hand-over.ts";
import { registerHandlers } from "./handlers.ts";
import { lexiconFile } from "./lexicons.ts";
import { createLog, type Log } from "./log.ts";
import { watchLongWork } from "./long-work.ts";
import { citationsIn } from "./notes/citations.ts";
import { followNotes } from "./notes/follow-notes.ts";
import { NoteDesk } from "./notes/note-desk.ts";
import { registerNotes } from "./notes/note-handlers.ts";
import { registerRenaming } from "./notes/rename-notes.ts";
import { type LexiconOf, OpenReports } from "./open-reports.ts";
import { OpenText } from "./open-text.ts";
import { registerPeople } from "./person-handlers.ts";
import { RecognitionDesk } from "./recognition.ts";
import { registerReferences } from "./references.ts";
import { SettingsStore } from "./settings-store.ts";
import { followSources } from "./sources/follow-sources.ts";
import { registerSources } from "./sources/source-handlers.ts";
import { Sources } from "./sources/sources.ts";
import { StoredDocuments } from "./stored-documents.ts";
import { registerVerdicts } from "./verdicts/verdict-handlers.ts";
import { warmUpUnlessUsed } from "./warm-up.ts";

/** Puts the server together on a connection and starts listening. Everything is made when the client has said what it can. */
export function startServer(connection: Connection, files: Files): { readonly log: Log } {
  const { console } = connection;
  // `debug` is new in LSP 3.18; clients of before know `log`, the least of their levels.
  const log = createLog({
    error: (message) => console.error(message),
    warn: (message) => console.warn(message),
    info: (message) => console.info(message),
    debug: (message) => console.log(message),
  });
  let edited: (uri: string, edit: Edit) => void = () => {};
  const documents = new TextDocuments<OpenText>({
    create: (uri, languageId, version, text) => new OpenText(uri, languageId, version, text),
    update: (document, changes, version) => applyChanges(document, changes, version, (edit) => edited(document.uri, edit)),
  });
  connection.onInitialize((params) => {
    const features = clientFeatures(params);
    const tell: TellProblems = (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics });
    const lexicons = new FolderFiles(lexiconFile, files.readText, tell, log);
    const dismissals = new DismissalDesk(files, tell, log);
    const desk = makeDesk(connection, { log, params, features, lexicons, dismissals, files, tell });
    const announcer = new Announcer(connection, desk);
    registerHandlers(connection, desk);
    registerActing(connection, desk);
    const disputes = new DisputeDesk({ desk, store: files.notes, fileAt: files.fileAt });
    registerDisputes(connection, log, disputes);
    registerCommands(connection, desk, disputes);
    registerPeople(connection, desk);
    registerSources(connection, desk);
    registerReferences(connection, desk);
    registerNotes(connection, desk);
    registerRenaming(connection, desk, files.notes);
    registerVerdicts(connection, desk, { disk: files, announcer });
    registerHandOver(connection, desk, files.checksum);
    const beginnings = [
      follow(connection, documents, desk, announcer),
      followFolderFiles(connection, { desk, announcer, lexicons, params }),
    ];
    followSources(connection, { documents, desk, announcer });
    followDisputes(connection, desk, announcer);
    const shaken = followNotes(connection, documents, desk);
    edited = (uri, edit) => {
      desk.reports.edited(uri, edit);
      if (desk.notes.edited(uri, edit)) shaken(uri);
    };
    connection.onInitialized(() => {
      for (const begin of beginnings) begin();
      warmUpUnlessUsed(() => documents.keys().length > 0, log);
    });
    return answer(features);
  });
  connection.onShutdown(() => files.notes.settle?.());
  documents.listen(connection);
  connection.listen();
  return { log };
}

interface Parts {
  readonly log: Log;
  readonly params: InitializeParams;
  readonly features: ClientFeatures;
  readonly lexicons: FolderFiles<UserLexicon>;
  readonly dismissals: DismissalDesk;
  readonly files: Files;
  readonly tell: TellProblems;
}

function makeDesk(connection: Connection, { log, params, features, lexicons, dismissals, files, tell }: Parts): Desk {
  const options = readInitializationOptions(params.initializationOptions);
  const ask = features.configuration
    ? (uri: string): Promise<unknown> => connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })
    : undefined;
  const settings = new SettingsStore(ask, options.settings, log);
  const lexiconOf: LexiconOf = (uri) => lexicons.of(uri);
  const reports = new OpenReports(log, features.progress ? watchLongWork(connection) : undefined, lexiconOf, (uri) =>
    sources.desk.sourcesOf(uri),
  );
  const recognition = new RecognitionDesk(settings, options.fileSwitches ?? {});
  const stored = new StoredDocuments(files.readBytes, (uri) => reports.document(uri)?.text.toString());
  const takenFor = async (uri: string) => {
    const document = reports.document(uri);
    const status = document && (await recognition.statusOf(document));
    return status?.read ? status.as : undefined;
  };
  const sources = new Sources({ log, disk: files, reports, stored, tell, takenFor, isTold: features.watchesFiles });
  const notes = new NoteDesk({
    store: files.notes,
    checksum: files.checksum,
    settingsOf: (uri) => settings.of(uri),
    citations: async (uri) => citationsIn((await takenFor(uri)) ? reports : undefined, uri),
    log,
  });
  return { log, features, options, settings, recognition, reports, stored, lexiconOf, dismissals, sources, notes };
}

/** What happens by itself: documents come, change and go, settings change. What is returned waits for the client to be ready. */
function follow(connection: Connection, documents: TextDocuments<OpenText>, desk: Desk, announcer: Announcer): () => void {
  const { reports, settings, features, log } = desk;
  let outline: Disposable | undefined;
  const registerOutline = async () => {
    if (!features.registersSymbols) return;
    const documentSelector = [reportLanguage, ...recognisedLanguages].map((language) => ({ language }));
    const next = await connection.client.register(DocumentSymbolRequest.type, { documentSelector });
    outline?.dispose();
    outline = next;
  };
  const safely = (name: string, work: () => Promise<unknown>) => void work().catch((error) => log.error(`${name} failed`, error));

  documents.onDidOpen(({ document }) => {
    reports.opened(document);
    announcer.opened(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    reports.changed(document.uri);
    announcer.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    reports.closed(document.uri);
    settings.forget(document.uri);
    announcer.closed(document.uri);
  });
  announcer.onReadingChanged(() => {
    safely("outline", registerOutline);
    desk.sources.desk.everythingChanged();
  });
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings?.[settingsSection]);
    announcer.everythingChanged();
    safely("notes", () => desk.notes.settingsChanged());
  });
  return () => {
    safely("outline", registerOutline);
    if (features.configuration && features.registersConfiguration)
      safely("settings", () => connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }));
  };
}

function answer(features: ClientFeatures): InitializeResult {
  return {
    serverInfo: { name: "Inspection Lens" },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      foldingRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      callHierarchyProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, tagActionKind] },
      codeLensProvider: {},
      executeCommandProvider: { commands: Object.values(serverCommands) },
      workspace: {
        ...(features.workspaceFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
        ...(features.renamesAlong
          ? { fileOperations: { willRename: { filters: [{ scheme: "file", pattern: { glob: "**/*", matches: "file" as const } }] } } }
          : {}),
      },
      semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
      ...(features.registersSymbols ? {} : { documentSymbolProvider: true }),
      ...(features.pullsDiagnostics
        ? { diagnosticProvider: { identifier: "inspection-lens", interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
    },
  };
}
