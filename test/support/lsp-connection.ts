import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  FoldingRangeRefreshRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  UnregistrationRequest,
  WorkDoneProgressCreateRequest,
} from "vscode-languageserver-protocol/node";
import {
  type DocumentNotes,
  notesNotification,
  type RecognitionStatus,
  recognitionNotification,
  type SourceStatus,
  serverEnvironment,
  serverOptions,
  sourceStatusNotification,
} from "../../server/src/protocol/index.ts";
import { root } from "./root.ts";

export const serverPath = path.join(root, "dist/server.cjs");

/** A client that can do what VS Code can, as far as the server asks. */
export const editorCapabilities: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: { relatedInformation: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
};

export interface ServerOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The URIs of the workspace's folders. */
  readonly folders?: readonly string[];
  /** What `workspace/configuration` answers for the section `inspectionLens`; may be changed while the server runs. */
  settings?: unknown;
  /** The program, with arguments, that starts Node for the server. */
  readonly through?: readonly string[];
  /** Added to the environment that the server runs in. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The bundled server in a process of its own, spoken to over its standard input and output, as an editor does. */
export class LspConnection {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly logs: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly recognised: RecognitionStatus[] = [];
  readonly sources: SourceStatus[] = [];
  readonly notes: DocumentNotes[] = [];
  /** What the server told the user. */
  readonly messages: string[] = [];
  readonly registrations: Registration[] = [];
  readonly refreshes: string[] = [];
  readonly exited: Promise<number | null>;
  readonly #options: ServerOptions;
  stderr = "";
  /** What the server said of itself. */
  initialized: InitializeResult = { capabilities: {} };

  private constructor(options: ServerOptions) {
    this.#options = options;
    const [program = "", ...args] = [...(options.through ?? []), process.execPath, ...serverOptions, serverPath, "--stdio"];
    this.process = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, ...serverEnvironment, ...options.env } });
    const { stdin, stdout, stderr } = this.process;
    if (!stdin || !stdout) throw new Error("the server has no pipes");
    stderr?.on("data", (data) => {
      this.stderr += String(data);
    });
    this.exited = new Promise((resolve) => this.process.once("exit", resolve));
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#listen();
  }

  static async start(options: ServerOptions = {}): Promise<LspConnection> {
    if (!existsSync(serverPath)) throw new Error("dist/server.cjs is not built: npm run build");
    const client = new LspConnection(options);
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? editorCapabilities,
      initializationOptions: options.initializationOptions ?? { recognition: true },
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: "folder" })) ?? null,
    };
    client.initialized = await client.connection.sendRequest(InitializeRequest.type, params);
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  set settings(settings: unknown) {
    this.#options.settings = settings;
  }

  open(uri: string, text: string, languageId = "inspection-report"): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Asks the server to stop; its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.exited;
  }

  /** The first published diagnostics of a document that `wanted` accepts. */
  publishedFor(uri: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean = () => true): Promise<PublishDiagnosticsParams> {
    return eventually(() => this.published.findLast((params) => params.uri === uri && wanted(params.diagnostics)), `diagnostics of ${uri}`);
  }

  recognisedAs(uri: string, wanted: (status: RecognitionStatus) => boolean = () => true): Promise<RecognitionStatus> {
    return eventually(() => this.recognised.findLast((status) => status.uri === uri && wanted(status)), `recognition of ${uri}`);
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logs.push(message));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    connection.onNotification(recognitionNotification, (status) => void this.recognised.push(status));
    connection.onNotification(sourceStatusNotification, (status) => void this.sources.push(status));
    connection.onNotification(notesNotification, (notes) => void this.notes.push(notes));
    connection.onNotification(ShowMessageNotification.type, ({ message }) => void this.messages.push(message));
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.#options.settings ?? null));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => void this.registrations.push(...registrations));
    connection.onRequest(UnregistrationRequest.type, () => {});
    connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    connection.onRequest(DiagnosticRefreshRequest.type, () => void this.refreshes.push("diagnostics"));
    connection.onRequest(SemanticTokensRefreshRequest.type, () => void this.refreshes.push("tokens"));
    connection.onRequest(FoldingRangeRefreshRequest.type, () => void this.refreshes.push("folding"));
    connection.listen();
  }
}

/** The first answer that is not undefined, asked for again for ten seconds. */
export async function eventually<T>(ask: () => T | undefined, what: string): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`not within 10 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
