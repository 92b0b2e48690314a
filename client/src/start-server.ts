import { type ExtensionContext, type LogOutputChannel, window } from "vscode";
import {
  type DocumentSelector,
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from "vscode-languageclient/node";
import {
  documentSchemes,
  type InitializationOptions,
  openPassageCommand,
  recognisedLanguages,
  reportLanguage,
  serverEnvironment,
  serverOptions,
} from "../../server/src/protocol/index.ts";
import type { FileSwitches } from "./file-switches.ts";

/** Documents of our language from anywhere, other text from where a person's documents are. */
const documentSelector: DocumentSelector = [
  { language: reportLanguage },
  ...recognisedLanguages.flatMap((language) => documentSchemes.map((scheme) => ({ language, scheme }))),
];

/** The client of the bundled server, not started yet. */
export function createClient(context: ExtensionContext, switches: FileSwitches, channel: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath("dist/server.cjs");
  const env = { ...serverEnvironment };
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { execArgv: [...serverOptions], env } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6019", ...serverOptions], env } },
  };
  // Read anew whenever the server is started again.
  const initializationOptions = (): InitializationOptions => ({
    recognition: true,
    commands: true,
    sources: true,
    disputes: true,
    importedTexts: true,
    notes: true,
    coverage: true,
    fileSwitches: switches.all(),
  });
  const options: LanguageClientOptions = {
    documentSelector,
    initializationOptions,
    outputChannel: channel,
    // the way to a passage that is no file
    markdown: { isTrusted: { enabledCommands: [openPassageCommand] } },
    diagnosticPullOptions: { onChange: true, onTabs: false },
  };
  return new LanguageClient("inspectionLens", "Inspection Lens", server, options);
}

/** Starts the server; a failure is told once, with the way to its reason. */
export async function startServer(client: LanguageClient, channel: LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    channel.error(error instanceof Error ? error : String(error));
    void window
      .showErrorMessage("Inspection Lens could not start its server; the log says why.", "Show Log")
      .then((button) => button && channel.show());
  }
}
