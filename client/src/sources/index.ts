import { commands, type Disposable, Range, TextEditorRevealType, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { chooseSource, linkToSource, openSource, removeSourceLink } from "./link-source.ts";
import { sourceStatusBar } from "./source-status-bar.ts";

/** Everything about the reports that documents are held against: the status bar, linking, going there. */
export function registerSources(client: LanguageClient): Disposable[] {
  return [
    sourceStatusBar(client).follow(),
    commands.registerCommand("inspectionLens.linkToSource", () => linkToSource(client)),
    commands.registerCommand("inspectionLens.removeSourceLink", () => removeSourceLink(client)),
    commands.registerCommand("inspectionLens.openSource", () => openSource(client)),
    commands.registerCommand("inspectionLens.chooseSource", () => chooseSource(client)),
    commands.registerCommand("inspectionLens.openPassage", (passage) => openPassage(client, passage)),
  ];
}

/** What a hover's link carries. */
interface PassageToOpen {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

async function openPassage(client: LanguageClient, { uri, range: { start, end } }: PassageToOpen): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  const editor = await window.showTextDocument(client.protocol2CodeConverter.asUri(uri), { selection, preview: true });
  editor.revealRange(selection, TextEditorRevealType.InCenter);
}
