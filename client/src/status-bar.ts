import { languages, StatusBarAlignment, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  documentSchemes,
  type RecognitionStatus,
  recognisedLanguages,
  recognitionNotification,
  reportLanguage,
} from "../../server/src/protocol/index.ts";
import { DocumentStatusItem } from "./document-status-item.ts";
import { statusText } from "./recognition-text.ts";

const selector = [
  { language: reportLanguage },
  ...recognisedLanguages.flatMap((language) => documentSchemes.map((scheme) => ({ language, scheme }))),
];

/** The item at the right of the status bar that says what the active document was taken for. */
export function recognitionStatusBar(client: LanguageClient): DocumentStatusItem<RecognitionStatus> {
  const item = window.createStatusBarItem("inspectionLens.recognition", StatusBarAlignment.Right, 100);
  item.name = "Inspection Lens";
  item.command = "inspectionLens.switch";
  return new DocumentStatusItem(client, item, recognitionNotification, (status, document) => {
    if (languages.match(selector, document) === 0) return undefined;
    const shown = statusText(status);
    return status ? shown : { ...shown, spoken: shown.tooltip.join(" ") };
  });
}
