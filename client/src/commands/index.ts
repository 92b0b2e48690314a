import { commands, type Disposable, type LogOutputChannel, type TextDocument, type Uri, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { FileSwitches } from "../file-switches.ts";
import { aboutCheck, copyCitation, dismiss, showDismissed, showSideBySide } from "./act.ts";
import { switchFile, switchFolder, switchRecognition } from "./switch-recognition.ts";

/** What commands work with. */
export interface CommandMeans {
  readonly client: LanguageClient;
  readonly switches: FileSwitches;
  readonly channel: LogOutputChannel;
  /** The folder that the extension lies in. */
  readonly extension: Uri;
}

/** Maps the manifest's commands onto what they do. */
export function registerCommands({ client, switches, channel, extension }: CommandMeans): Disposable[] {
  // What a command is given comes from the server's code actions, or not at all.
  const table: Record<string, (given?: never) => unknown> = {
    "inspectionLens.switch": () => switchRecognition(client, switches),
    "inspectionLens.switchOnFile": () => withDocument((document) => switchFile(client, switches, document, "on")),
    "inspectionLens.switchOffFile": () => withDocument((document) => switchFile(client, switches, document, "off")),
    "inspectionLens.switchOnFolder": () => withDocument((document) => switchFolder(document, "on")),
    "inspectionLens.switchOffFolder": () => withDocument((document) => switchFolder(document, "off")),
    "inspectionLens.dismiss": (given) => dismiss(client, given),
    "inspectionLens.showDismissed": () => showDismissed(client),
    "inspectionLens.showSideBySide": (given) => showSideBySide(client, given),
    "inspectionLens.copyCitation": (given) => copyCitation(client, given),
    "inspectionLens.aboutCheck": (given) => aboutCheck(extension, given),
    "inspectionLens.restartServer": () => client.restart(),
    "inspectionLens.showLog": () => channel.show(),
  };
  return Object.entries(table).map(([id, run]) => commands.registerCommand(id, run));
}

async function withDocument(act: (document: TextDocument) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await act(document);
}
