import { Range, type TextEditor, TextEditorRevealType, type Uri, ViewColumn, window } from "vscode";
import type { ComparedChange } from "../../../server/src/protocol/index.ts";
import { readableUri } from "./imported-texts.ts";

interface PlaceToShow {
  readonly uri: Uri;
  readonly range: NonNullable<ComparedChange["before"]>;
}

/** Where a change stands, in one version or in both. */
export interface ChangeToShow {
  readonly before?: PlaceToShow;
  readonly after?: PlaceToShow;
}

/** Opens the versions side by side, the earlier one on the left, each with the words selected. */
export async function showChange({ before, after }: ChangeToShow): Promise<void> {
  if (before) await show(before, ViewColumn.One, after !== undefined);
  if (after) await show(after, before ? ViewColumn.Two : ViewColumn.One, false);
}

async function show({ uri, range }: PlaceToShow, viewColumn: ViewColumn, preserveFocus: boolean): Promise<TextEditor> {
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const editor = await window.showTextDocument(readableUri(uri), { viewColumn, preserveFocus, selection, preview: true });
  editor.revealRange(selection, TextEditorRevealType.InCenter);
  return editor;
}
