import {
  type Connection,
  DidChangeConfigurationNotification,
  type Disposable,
  DocumentSymbolRequest,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { semanticTokensLegend } from "../features/index.ts";
import { readInitializationOptions, recognisedLanguages, reportLanguage, settingsSection } from "../protocol/index.ts";
import { Announcer } from "./announcer.ts";
import { type ClientFeatures, clientFeatures } from "./client-features.ts";
import { applyChanges } from "./edits.ts";
import { type Desk, registerHandlers } from "./handlers.ts";
import { createLog, type Log } from "./log.ts";
import { watchLongWork } from "./long-work.ts";
import { OpenReports } from "./open-reports.ts";
import { RecognitionDesk } from "./recognition.ts";
import { SettingsStore } from "./settings-store.ts";

/** Puts the server together on a connection and starts listening. Everything is made when the client has said what it can. */
export function startServer(connection: Connection): { readonly log: Log } {
  const { console } = connection;
  // `debug` is new in LSP 3.18; clients of before know `log`, the least of their levels.
  const log = createLog({
    error: (message) => console.error(message),
    warn: (message) => console.warn(message),
    info: (message) => console.info(message),
    debug: (message) => console.log(message),
  });
  let reports: OpenReports | undefined;
  const documents = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update: (document, changes, version) =>
      applyChanges(document, changes, version, (edit, text) => reports?.edited(document.uri, edit, text)),
  });
  connection.onInitialize((params) => {
    const features = clientFeatures(params);
    const desk = makeDesk(connection, log, params, features);
    reports = desk.reports;
    const announcer = new Announcer(connection, desk);
    registerHandlers(connection, desk);
    follow(connection, documents, desk, announcer);
    return answer(features);
  });
  documents.listen(connection);
  connection.listen();
  return { log };
}

function makeDesk(connection: Connection, log: Log, params: InitializeParams, features: ClientFeatures): Desk {
  const options = readInitializationOptions(params.initializationOptions);
  const ask = features.configuration
    ? (uri: string): Promise<unknown> => connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })
    : undefined;
  const settings = new SettingsStore(ask, options.settings, log);
  return {
    log,
    features,
    options,
    settings,
    recognition: new RecognitionDesk(settings, options.fileSwitches ?? {}),
    reports: new OpenReports(log, features.progress ? watchLongWork(connection) : undefined),
  };
}

/** What happens by itself: documents come, change and go, settings change. */
function follow(connection: Connection, documents: TextDocuments<TextDocument>, desk: Desk, announcer: Announcer): void {
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
  announcer.onReadingChanged(() => safely("outline", registerOutline));
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings?.[settingsSection]);
    announcer.everythingChanged();
  });
  connection.onInitialized(() => {
    safely("outline", registerOutline);
    if (features.configuration && features.registersConfiguration)
      safely("settings", () => connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }));
  });
}

function answer(features: ClientFeatures): InitializeResult {
  return {
    serverInfo: { name: "Inspection Lens" },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      foldingRangeProvider: true,
      semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
      ...(features.registersSymbols ? {} : { documentSymbolProvider: true }),
      ...(features.pullsDiagnostics
        ? { diagnosticProvider: { identifier: "inspection-lens", interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
    },
  };
}
