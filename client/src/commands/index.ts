import { commands, type Disposable, type LogOutputChannel, type TextDocument, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { FileSwitches } from "../file-switches.ts";
import { switchFile, switchFolder, switchRecognition } from "./switch-recognition.ts";

/** Maps the manifest's commands onto what they do. */
export function registerCommands(client: LanguageClient, switches: FileSwitches, channel: LogOutputChannel): Disposable[] {
  const table: Record<string, () => unknown> = {
    "inspectionLens.switch": () => switchRecognition(client, switches),
    "inspectionLens.switchOnFile": () => withDocument((document) => switchFile(client, switches, document, "on")),
    "inspectionLens.switchOffFile": () => withDocument((document) => switchFile(client, switches, document, "off")),
    "inspectionLens.switchOnFolder": () => withDocument((document) => switchFolder(document, "on")),
    "inspectionLens.switchOffFolder": () => withDocument((document) => switchFolder(document, "off")),
    "inspectionLens.restartServer": () => client.restart(),
    "inspectionLens.showLog": () => channel.show(),
  };
  return Object.entries(table).map(([id, run]) => commands.registerCommand(id, run));
}

async function withDocument(act: (document: TextDocument) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await act(document);
}
