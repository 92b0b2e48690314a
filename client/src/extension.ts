import { type ExtensionContext, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { registerCommands } from "./commands/index.ts";
import { registerComparison } from "./comparison/index.ts";
import { registerDisputes } from "./disputes/index.ts";
import { FileSwitches } from "./file-switches.ts";
import { registerHandOver } from "./hand-over/index.ts";
import { AuthorName } from "./notes/author-name.ts";
import { registerNotes } from "./notes/index.ts";
import { registerSources } from "./sources/index.ts";
import { createClient, startServer } from "./start-server.ts";
import { recognitionStatusBar } from "./status-bar.ts";
import { registerVerdicts } from "./verdicts/index.ts";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const channel = window.createOutputChannel("Inspection Lens", { log: true });
  const switches = new FileSwitches(context.workspaceState);
  client = createClient(context, switches, channel);
  const recognition = recognitionStatusBar(client);
  const author = new AuthorName(context.globalState);
  context.subscriptions.push(
    channel,
    recognition.follow(),
    ...registerCommands({ client, switches, channel, extension: context.extensionUri }),
    ...registerComparison(client),
    ...registerNotes(client, context, { recognition, author }),
    registerHandOver(client, context),
    ...registerSources(client),
    ...registerDisputes(client, context, () => author.ask()),
    ...registerVerdicts({ client, author }),
  );
  await startServer(client, channel);
}

export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}
