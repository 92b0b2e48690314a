import { commands, env, FileType, type Range, type TextEditor, TextEditorRevealType, Uri, ViewColumn, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type CommandArguments,
  citationRequest,
  type DismissalOutcome,
  type DismissParams,
  dismissalsRequest,
  dismissRequest,
  type Passage,
  restoreRequest,
} from "../../../server/src/protocol/index.ts";
import { dismissalEntries } from "../dismissal-text.ts";

/** Asks for a reason, which may be left out, and dismisses; what was done can be taken back at once. */
export async function dismiss(client: LanguageClient, given?: DismissParams): Promise<void> {
  if (!given) return;
  const reason = await window.showInputBox({
    title: given.range ? "Dismiss this finding" : `Never report ${given.check} in this document`,
    prompt: "Why? It is kept with the dismissal, for whoever reads it later. It may be left empty.",
    placeHolder: "Confirmed by the press office on 3 March",
  });
  if (reason === undefined) return;
  const outcome = await client.sendRequest(dismissRequest, { ...given, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) });
  if (!outcome.done) {
    await tell(outcome);
    return;
  }
  const { item } = outcome;
  const what = given.range ? "The finding is dismissed" : `${given.check} is not reported in this document any more`;
  void window
    .showInformationMessage(`${what}; .inspection-lens/dismissals.json has it.`, "Restore", "Show Dismissed Findings")
    .then((button) => {
      if (button === "Restore") return client.sendRequest(restoreRequest, item).then((restored) => tell(restored));
      return button ? showDismissed(client) : undefined;
    });
}

/** Lists what was dismissed; what is picked is reported again. */
export async function showDismissed(client: LanguageClient): Promise<void> {
  const entries = dismissalEntries(await client.sendRequest(dismissalsRequest, {}));
  if (entries.length === 0) {
    await window.showInformationMessage("Nothing is dismissed in the folders of this workspace.");
    return;
  }
  const chosen = await window.showQuickPick([...entries], {
    title: "Dismissed findings",
    placeHolder: "Pick what is to be reported again",
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  for (const { item } of chosen ?? []) await tell(await client.sendRequest(restoreRequest, { folder: item.folder, key: item.key }));
}

async function tell(outcome: DismissalOutcome): Promise<void> {
  if (!outcome.done) await window.showWarningMessage(outcome.message);
}

/** The finding on the left, what belongs to it on the right; with several such passages a person picks one. */
export async function showSideBySide(client: LanguageClient, given?: CommandArguments["sideBySide"]): Promise<void> {
  if (!given) return;
  const { passage, related } = given;
  const beside = related.length === 1 ? related[0] : await pick(related);
  if (!beside) return;
  await reveal(client, passage, ViewColumn.One, false);
  await reveal(client, beside, ViewColumn.Two, true);
}

async function pick(related: CommandArguments["sideBySide"]["related"]): Promise<Passage | undefined> {
  const items = related.map((passage) => ({ label: passage.message, description: `line ${passage.range.start.line + 1}`, passage }));
  return (await window.showQuickPick(items, { placeHolder: "Which passage is to stand beside it?" }))?.passage;
}

async function reveal(
  client: LanguageClient,
  { uri, range }: Passage,
  viewColumn: ViewColumn,
  preserveFocus: boolean,
): Promise<TextEditor> {
  const selection: Range = client.protocol2CodeConverter.asRange(range);
  const document = await workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
  const editor = await window.showTextDocument(document, { viewColumn, preserveFocus, preview: false, selection });
  editor.revealRange(selection, TextEditorRevealType.InCenter);
  return editor;
}

/** Puts a passage and where it is from on the clipboard: what is given, else what is selected, else the sentence at the cursor. */
export async function copyCitation(client: LanguageClient, given?: CommandArguments["copyCitation"]): Promise<void> {
  const editor = window.activeTextEditor;
  const passage =
    given ??
    (editor && {
      uri: client.code2ProtocolConverter.asUri(editor.document.uri),
      range: client.code2ProtocolConverter.asRange(editor.selection),
    });
  const text = passage && (await client.sendRequest(citationRequest, passage));
  if (!text) {
    await window.showInformationMessage("There are no words to quote here, or Inspection Lens does not read this document.");
    return;
  }
  await env.clipboard.writeText(text);
  window.setStatusBarMessage("$(quote) Copied as a citation", 4_000);
}

/** Shows the page of a check, which comes with the extension. */
export async function aboutCheck(extension: Uri, given?: string): Promise<void> {
  const folder = Uri.joinPath(extension, "docs", "rules");
  const id = given ?? (await pickCheck(folder));
  if (id === undefined) return;
  // What is given may come from anywhere; a page's name has no path in it.
  const page = Uri.joinPath(folder, `${id.replace(/[^\w-]/g, "")}.md`);
  try {
    await workspace.fs.stat(page);
  } catch {
    await window.showInformationMessage(`There is no page about ${id}.`);
    return;
  }
  await commands.executeCommand("markdown.showPreview", page);
}

async function pickCheck(folder: Uri): Promise<string | undefined> {
  const files = await workspace.fs.readDirectory(folder);
  const ids = files.flatMap(([name, type]) => (type === FileType.File && name.endsWith(".md") ? [name.slice(0, -3)] : []));
  return window.showQuickPick(ids.sort(), { placeHolder: "Which check?" });
}
