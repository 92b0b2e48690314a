import { type QuickPickItem, type TextEditor, ThemeIcon, window } from "vscode";
import type {
  CommandArguments,
  DisputeItem,
  DisputesThere,
  ReviewDecision,
  ReviewDisputeParams,
} from "../../../server/src/protocol/index.ts";
import { decisions, headlineOf, placeOf, shortened, statusText } from "./dispute-text.ts";
import { type Disputes, targetOf } from "./disputes.ts";
import type { DisputeNode } from "./disputes-tree.ts";
import { showPassage } from "./show-passage.ts";

/** What a command is given: by a quick fix, by a line of the tree, or nothing. */
export type Given = DisputesThere | Extract<DisputeNode, { readonly item: DisputeItem }> | undefined;

/** Asks how a dispute is decided, and why. */
export async function reviewDispute(disputes: Disputes, given: Given): Promise<void> {
  const item = await disputeMeant(disputes, given);
  if (!item) return;
  const asked = given && "contests" in given ? given.status : undefined;
  const status = asked ?? (await chooseStatus(item));
  if (!status) return;
  const reason = await window.showInputBox({
    title: `${statusText(status).label}: ${headlineOf(item)}`,
    prompt: `“${shortened(item.contest.words)}” Why? It is kept with the decision, and may be left empty.`,
    placeHolder: "The letter of 3 March shows 40",
    ignoreFocusOut: true,
  });
  if (reason === undefined) return;
  const said = reason.trim();
  const outcome = await disputes.act(targetOf(item), { act: "status", status, ...(said === "" ? {} : { reason: said }) });
  if (outcome.done)
    tellDone(disputes, item.uri, `The dispute is ${status === "open" ? "open again" : statusText(status).label.toLowerCase()}.`);
}

async function chooseStatus(item: DisputeItem): Promise<ReviewDecision | undefined> {
  const choices = decisions.map(({ status, icon, label, meaning }) => ({
    label,
    iconPath: new ThemeIcon(icon),
    description: `${meaning}${status === item.status ? " (as it stands)" : ""}`,
    status,
  }));
  const title = `${headlineOf(item)}: “${shortened(item.contest.words, 60)}”`;
  return (await window.showQuickPick(choices, { title, placeHolder: item.standing ?? "What do you decide?" }))?.status;
}

/** What was done can be taken back at once, and work goes on at the next dispute. */
function tellDone(disputes: Disputes, uri: string, message: string): void {
  void window.showInformationMessage(message, "Undo", "Next Open Dispute").then((button) => {
    if (button === "Undo") return disputes.undo(uri);
    return button ? nextDispute(disputes, "next") : undefined;
  });
}

/** The dispute that a command is about; asked for where several are meant. */
async function disputeMeant(disputes: Disputes, given: Given): Promise<DisputeItem | undefined> {
  if (given && "item" in given) return given.item;
  const found = given ? await itemsAt(disputes, given) : await itemsAtCursor(disputes);
  if (found.length > 0) return chooseDispute(found, "Which dispute?");
  const editor = window.activeTextEditor;
  if (given || !editor || editor.selection.isEmpty) await tellNone();
  else await offerBeginning(disputes, editor);
  return undefined;
}

async function itemsAt(disputes: Disputes, { uri, contests }: DisputesThere): Promise<readonly DisputeItem[]> {
  const found = await Promise.all(contests.map((range) => disputes.at(uri, range)));
  return unique(found.flat());
}

function itemsAtCursor(disputes: Disputes): Promise<readonly DisputeItem[]> {
  const editor = window.activeTextEditor;
  return editor ? disputes.at(...placeIn(disputes, editor)) : Promise.resolve([]);
}

function placeIn(disputes: Disputes, { document, selection }: TextEditor): [uri: string, range: NonNullable<ReviewDisputeParams["range"]>] {
  return [disputes.uriOf(document.uri), disputes.client.code2ProtocolConverter.asRange(selection)];
}

async function tellNone(): Promise<void> {
  await window.showInformationMessage("No dispute is found here. To begin one, select the words that contest.");
}

async function offerBeginning(disputes: Disputes, editor: TextEditor): Promise<void> {
  const words = shortened(editor.document.getText(editor.selection).replace(/\s+/g, " "));
  const button = await window.showInformationMessage(`No dispute is found at “${words}”.`, "Begin One");
  if (button) await beginDispute(disputes);
}

/** Begins a dispute by hand on what is selected. */
export async function beginDispute(disputes: Disputes): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) {
    await window.showInformationMessage("Select the words that contest something first.");
    return;
  }
  const [uri, range] = placeIn(disputes, editor);
  const outcome = await disputes.act({ uri, range, byHand: true }, { act: "status", status: "open" });
  if (outcome.done) tellDone(disputes, uri, "The dispute is in the ledger.");
}

/** Asks for one of several; the only one is not asked for. */
async function chooseDispute(items: readonly DisputeItem[], placeHolder: string): Promise<DisputeItem | undefined> {
  const [first] = items;
  if (items.length < 2) return first;
  const choices = items.map((item): QuickPickItem & { readonly item: DisputeItem } => ({
    label: headlineOf(item),
    iconPath: new ThemeIcon(statusText(item.status).icon),
    description: `${statusText(item.status).label.toLowerCase()} · ${placeOf(item.contest)}`,
    detail: `“${shortened(item.contest.words, 120)}”`,
    item,
  }));
  return (await window.showQuickPick(choices, { placeHolder, matchOnDescription: true, matchOnDetail: true }))?.item;
}

function unique(items: readonly DisputeItem[]): readonly DisputeItem[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** Goes to the dispute that nobody has decided, after or before the cursor. */
export async function nextDispute(disputes: Disputes, direction: "next" | "previous"): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { start } = disputes.client.code2ProtocolConverter.asRange(editor.selection);
  const item = await disputes.next({ uri: disputes.uriOf(editor.document.uri), position: start, direction });
  if (item) await showPassage(disputes.client, { item });
  else await window.showInformationMessage("No dispute in this document is open.");
}

/** What is selected becomes evidence: in the active editor, or in another one that is seen. */
export async function addEvidence(disputes: Disputes, given: Given): Promise<void> {
  const passage = await selectedPassage();
  if (!passage) return;
  const item = given ? await disputeMeant(disputes, given) : await chooseOpenDispute(disputes, passage.editor);
  if (!item) return;
  const says = await window.showInputBox({
    title: `Evidence: “${shortened(passage.words)}”`,
    prompt: "What does it show? It may be left empty.",
    ignoreFocusOut: true,
  });
  if (says === undefined) return;
  const [uri, range] = placeIn(disputes, passage.editor);
  const said = says.trim();
  const outcome = await disputes.act(targetOf(item), {
    act: "add-evidence",
    passage: { uri, range },
    ...(said === "" ? {} : { says: said }),
  });
  if (outcome.done) tellDone(disputes, item.uri, "The passage is evidence now.");
}

interface SelectedPassage {
  readonly editor: TextEditor;
  readonly words: string;
}

async function selectedPassage(): Promise<SelectedPassage | undefined> {
  const active = window.activeTextEditor;
  if (active && !active.selection.isEmpty) return passageIn(active);
  const selected = window.visibleTextEditors.filter(({ selection }) => !selection.isEmpty).map(passageIn);
  if (selected.length < 2) {
    if (!selected[0]) await window.showInformationMessage("Select the words that are the evidence first, in any document of the folder.");
    return selected[0];
  }
  const choices = selected.map((passage) => ({
    label: `“${shortened(passage.words)}”`,
    description: passage.editor.document.fileName,
    passage,
  }));
  return (await window.showQuickPick(choices, { placeHolder: "Which selection is the evidence?" }))?.passage;
}

function passageIn(editor: TextEditor): SelectedPassage {
  return { editor, words: editor.document.getText(editor.selection).replace(/\s+/g, " ").trim() };
}

/** Of the whole folder, those first that are open. */
async function chooseOpenDispute(disputes: Disputes, { document }: TextEditor): Promise<DisputeItem | undefined> {
  const items = (await disputes.ofFolder(document.uri))?.items ?? [];
  const isOpen = ({ status }: DisputeItem) => status === "open" || status === "disagreed";
  const [first, ...others] = [...items.filter(isOpen), ...items.filter((item) => !isOpen(item))];
  if (!first) await window.showInformationMessage("No dispute is found in this folder.");
  return first && chooseDispute([first, ...others], "Evidence in which dispute?");
}

export async function removeEvidence(disputes: Disputes, given: Given): Promise<void> {
  if (!given || !("item" in given) || given.kind === "dispute" || !given.evidence) return;
  const { review, key } = given.evidence;
  const outcome = await disputes.act({ uri: given.item.uri, review }, { act: "remove-evidence", key });
  if (outcome.done) tellDone(disputes, given.item.uri, "The evidence is taken out.");
}

export async function takeBackReview(disputes: Disputes, given: Given): Promise<void> {
  const item = await disputeMeant(disputes, given);
  if (!item) return;
  const outcome = await disputes.act(targetOf(item), { act: "take-back" });
  if (outcome.done) tellDone(disputes, item.uri, "Your review is taken back.");
}

/** The argument of the command that copies a citation. */
export function citationOf({ uri, contest }: DisputeItem): CommandArguments["copyCitation"] | undefined {
  return contest.range && { uri, range: contest.range, whole: true };
}
