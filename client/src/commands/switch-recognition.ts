import { type TextDocument, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type FileSwitch,
  type RecognitionMode,
  recognitionRequest,
  settingsSection,
  switchFileNotification,
} from "../../../server/src/protocol/index.ts";
import type { FileSwitches } from "../file-switches.ts";
import { choices } from "../recognition-text.ts";

/** Switches one file on or off, or lets its words decide again. */
export async function switchFile(client: LanguageClient, switches: FileSwitches, document: TextDocument, to: FileSwitch): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  await switches.set(uri, to);
  await client.sendNotification(switchFileNotification, { uri, to });
}

/** Writes the setting for the folder that the document lies in. */
export async function switchFolder(document: TextDocument, to: RecognitionMode): Promise<void> {
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (!folder) {
    await window.showInformationMessage("This document lies in no folder of the workspace; switch it on or off for the file.");
    return;
  }
  await workspace.getConfiguration(settingsSection, folder).update("recognition", to === "auto" ? undefined : to);
}

/** Asks what to change for the active document, file and folder. */
export async function switchRecognition(client: LanguageClient, switches: FileSwitches): Promise<void> {
  const document = window.activeTextEditor?.document;
  const status = document && (await client.sendRequest(recognitionRequest, { uri: client.code2ProtocolConverter.asUri(document.uri) }));
  if (!document || !status) {
    await window.showInformationMessage("Open a plain-text, Markdown or Inspection Report document first.");
    return;
  }
  const folder = workspace.getWorkspaceFolder(document.uri)?.name;
  const chosen = await window.showQuickPick([...choices(status, folder)], { placeHolder: "Read this document as an inspection report?" });
  if (!chosen) return;
  if ("file" in chosen.act) await switchFile(client, switches, document, chosen.act.file);
  else await switchFolder(document, chosen.act.folder);
}
