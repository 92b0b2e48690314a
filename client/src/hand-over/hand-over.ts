import {
  commands,
  type ExtensionContext,
  env,
  ProgressLocation,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type HandOverAnswer,
  type HandOverFile,
  type HandOverFormat,
  type HandOverParams,
  handOverFormatsRequest,
  handOverPointsRequest,
  handOverRequest,
  type SmallCountItem,
} from "../../../server/src/protocol/index.ts";
import {
  bytesOf,
  dayOf,
  handOverAnyway,
  leftOut,
  namesBeside,
  pointEntry,
  replaceNumbers,
  showPassage,
  smallCountsQuestion,
} from "./hand-over-text.ts";

/** What the caller may name instead of being asked. */
export interface HandOverGiven {
  readonly format?: string;
  /** Where to write it; all points then belong into a response. */
  readonly to?: Uri;
}

/** Asks what the findings and notes of the active document are to be handed over as, and where; warns where a few people might be recognised. */
export async function handOver(client: LanguageClient, context: ExtensionContext, given: HandOverGiven = {}): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return void window.showInformationMessage("Open the document whose findings and notes you want to hand over.");
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const format = await chooseFormat(client, given.format);
  if (!format) return;
  const leaveOut = format.hasPoints && !given.to ? await choosePoints(client, uri) : [];
  if (!leaveOut) return;
  const version = String(context.extension.packageJSON.version ?? "");
  const made = await askUntilMade(client, document, { uri, format: format.id, date: dayOf(new Date()), version, leaveOut });
  if (made) await save(made, document, format, given.to);
}

async function chooseFormat(client: LanguageClient, given: string | undefined): Promise<HandOverFormat | undefined> {
  const formats = await client.sendRequest(handOverFormatsRequest, {});
  if (given !== undefined) return formats.find(({ id }) => id === given);
  const items = formats.map((format) => ({ label: format.label, detail: format.detail, format }));
  return (await window.showQuickPick(items, { title: "Hand Over", placeHolder: "As what?", matchOnDetail: true }))?.format;
}

/** Ids of what is to stay behind; undefined where the reader gave up. */
async function choosePoints(client: LanguageClient, uri: string): Promise<readonly string[] | undefined> {
  const points = await client.sendRequest(handOverPointsRequest, { uri });
  if (!points || points.length === 0) {
    await window.showInformationMessage(
      "There is nothing to respond to: no problem was found, no contest upheld, and no note suggests a wording or is tagged “factual accuracy”.",
    );
    return undefined;
  }
  const chosen = await window.showQuickPick(points.map(pointEntry), {
    title: "Factual Accuracy Response",
    placeHolder: "Which points belong into it?",
    canPickMany: true,
    matchOnDetail: true,
  });
  return chosen && chosen.length > 0
    ? leftOut(
        points,
        chosen.map(({ point }) => point),
      )
    : undefined;
}

type Made = Extract<HandOverAnswer, { readonly state: "made" }>;

/** Asks the server, and the reader where the server has to know more; undefined where the reader gave up. */
async function askUntilMade(client: LanguageClient, document: TextDocument, params: HandOverParams): Promise<Made | undefined> {
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: "Putting it together", cancellable: true },
    (_, token) =>
      client.sendRequest(handOverRequest, params, token).catch((error) => (token.isCancellationRequested ? null : Promise.reject(error))),
  );
  if (!answer) return undefined;
  if (answer.state === "made") return answer;
  if (answer.state === "failed") {
    await window.showErrorMessage(answer.message);
    return undefined;
  }
  const { message, detail, choices } = smallCountsQuestion(answer);
  switch (await window.showWarningMessage(message, { modal: true, detail }, ...choices)) {
    case showPassage:
      await show(client, document, answer.smallCounts);
      return undefined;
    case replaceNumbers:
      return askUntilMade(client, document, { ...params, smallCounts: "mask" });
    case handOverAnyway:
      return askUntilMade(client, document, { ...params, smallCounts: "allow" });
    default:
      return undefined;
  }
}

/** Goes to the passage; with several, a person picks one. */
async function show(client: LanguageClient, document: TextDocument, smallCounts: readonly SmallCountItem[]): Promise<void> {
  const items = smallCounts.flatMap(({ sentence, where, message, range }) =>
    range ? [{ label: sentence, description: where, detail: message, range }] : [],
  );
  const chosen = items.length === 1 ? items[0] : await window.showQuickPick(items, { placeHolder: "Which passage?" });
  if (!chosen) return;
  const selection = client.protocol2CodeConverter.asRange(chosen.range);
  const editor = await window.showTextDocument(document, { selection });
  editor.revealRange(selection, TextEditorRevealType.InCenter);
}

async function save({ files, remarks }: Made, document: TextDocument, format: HandOverFormat, to: Uri | undefined): Promise<void> {
  const [first] = files;
  if (!first) return;
  const target = to ?? (await chooseTarget(document, first, format));
  if (!target) return;
  if (target.toString() === document.uri.toString())
    return void window.showErrorMessage("That would overwrite the document itself. Choose another name.");
  const names = namesBeside(
    files.map(({ name }) => name),
    target.path.slice(target.path.lastIndexOf("/") + 1),
  );
  for (const [index, { content }] of files.entries()) {
    const file = index === 0 ? target : Uri.joinPath(target, "..", names[index] ?? "");
    await workspace.fs.writeFile(file, bytesOf(content));
  }
  const also = files.length > 1 ? ` Beside it: ${names.slice(1).join(", ")}.` : "";
  // not waited for: it stays until somebody closes it
  void window
    .showInformationMessage(`Handed over: ${names[0]}.${also} ${remarks.join(" ")}`.trim(), "Open")
    .then((button) => (button ? open(target) : undefined));
}

/** `untitled:` documents and those of other places have no folder to begin in. */
function chooseTarget(document: TextDocument, { name }: HandOverFile, { label, ending }: HandOverFormat): Thenable<Uri | undefined> {
  const beside = document.uri.scheme === "file" ? { defaultUri: Uri.joinPath(document.uri, "..", name) } : {};
  return window.showSaveDialog({
    title: `Hand Over: ${label}`,
    saveLabel: "Hand Over",
    filters: { [label]: [ending.slice(ending.lastIndexOf(".") + 1)] },
    ...beside,
  });
}

/** Pages and Word documents open where they are read, everything else in the editor. */
async function open(target: Uri): Promise<void> {
  if (/\.(?:html|docx)$/i.test(target.path) && (await env.openExternal(target))) return;
  await commands.executeCommand("vscode.open", target);
}
