import { StatusBarAlignment, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type SourceStatus, sourceStatusNotification } from "../../../server/src/protocol/index.ts";
import { DocumentStatusItem } from "../document-status-item.ts";
import { sourceText } from "./source-text.ts";

/** The item of the status bar that says which report the active document is held against. */
export function sourceStatusBar(client: LanguageClient): DocumentStatusItem<SourceStatus> {
  const item = window.createStatusBarItem("inspectionLens.source", StatusBarAlignment.Right, 99);
  item.name = "Inspection Lens: Source Report";
  item.command = "inspectionLens.chooseSource";
  return new DocumentStatusItem(client, item, sourceStatusNotification, (status) => status && sourceText(status));
}
