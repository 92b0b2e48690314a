import { Range, TextEditorRevealType, ViewColumn, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { DisputeItem, DisputePassage } from "../../../server/src/protocol/index.ts";

/** What a tree's line or a link of the ledger shows. */
export interface PassageToShow {
  readonly item: DisputeItem;
  /** Left out for the words that contest. */
  readonly passage?: DisputePassage;
}

/** Opens a passage with its words selected; one whose place is not certain is asked for. */
export async function showPassage(client: LanguageClient, { item, passage = item.contest }: PassageToShow, beside = false): Promise<void> {
  const { uri, range } = passage;
  if (uri !== undefined && range) {
    await reveal(client, uri, range, beside);
    return;
  }
  const candidates = passage === item.contest ? (item.contest.candidates ?? []) : [];
  if (candidates.length === 0) {
    await window.showInformationMessage(`“${passage.words}” is not found in ${passage.document} any more.`);
    return;
  }
  const places = candidates.map((candidate) => ({ label: `Line ${candidate.start.line + 1}`, candidate }));
  const chosen = await window.showQuickPick(places, { placeHolder: "Where these words stand is not certain. Show which place?" });
  if (chosen) await reveal(client, item.uri, chosen.candidate, beside);
}

async function reveal(client: LanguageClient, uri: string, range: NonNullable<DisputePassage["range"]>, beside: boolean): Promise<void> {
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const editor = await window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
    selection,
    preview: true,
    ...(beside ? { viewColumn: ViewColumn.Beside } : {}),
  });
  editor.revealRange(selection, TextEditorRevealType.InCenter);
}
