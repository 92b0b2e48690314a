import { commands, type TextDocument, Uri, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type LinkSourcesParams,
  linkSourcesRequest,
  type SourceStatus,
  sourceCandidatesRequest,
  sourceStatusRequest,
} from "../../../server/src/protocol/index.ts";
import { readableUri } from "../comparison/imported-texts.ts";
import { type ReportChoice, reportChoices, sourceChoices } from "./source-text.ts";

const filters = { Reports: ["pdf", "txt", "md", "markdown", "text"] };

/** Asks which report the active document speaks of. */
export async function linkToSource(client: LanguageClient): Promise<void> {
  const document = await articleOf(client);
  if (!document) return;
  const asked = client.sendRequest(sourceCandidatesRequest, { uri: document.status.uri });
  const choices: Promise<ReportChoice[]> = asked.then((candidates) => [...reportChoices(candidates)]);
  const chosen = await window.showQuickPick(choices, {
    placeHolder: "Which report does this document speak of?",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen) return;
  if (chosen.act === "browse") await browse(client, document);
  else await link(client, { uri: document.status.uri, sources: chosen.act === "none" ? "none" : [chosen.act.link] });
}

/** Says that the active document has no source, so that none is looked for. */
export async function removeSourceLink(client: LanguageClient): Promise<void> {
  const document = await articleOf(client);
  if (document) await link(client, { uri: document.status.uri, sources: "none" });
}

/** Opens the report that the active document is held against. */
export async function openSource(client: LanguageClient): Promise<void> {
  const document = await articleOf(client);
  if (!document) return;
  const { sources } = document.status;
  const [first] = sources;
  if (!first) {
    const button = await window.showInformationMessage("This document is linked to no report.", "Link to Source Report…");
    if (button) await linkToSource(client);
    return;
  }
  const items = sources.map(({ uri, name }) => ({ label: name, uri }));
  const chosen = items.length === 1 ? first : await window.showQuickPick(items, { placeHolder: "Which report?" });
  if (chosen) await open(client, chosen.uri);
}

/** The menu behind the status bar. */
export async function chooseSource(client: LanguageClient): Promise<void> {
  const document = await articleOf(client);
  if (!document) return;
  const { uri } = document.status;
  const chosen = await window.showQuickPick([...sourceChoices(document.status)], {
    placeHolder: "The report that this document is held against",
  });
  if (!chosen) return;
  if (chosen.act === "link") await linkToSource(client);
  else if (typeof chosen.act === "string") await link(client, { uri, sources: chosen.act });
  else await open(client, chosen.act.open);
}

interface Article {
  readonly document: TextDocument;
  readonly status: SourceStatus;
}

/** The active document, where it may have a source; otherwise it is said why not. */
async function articleOf(client: LanguageClient): Promise<Article | undefined> {
  const document = window.activeTextEditor?.document;
  const status = document && (await client.sendRequest(sourceStatusRequest, { uri: client.code2ProtocolConverter.asUri(document.uri) }));
  if (document && status && status.by !== "other") return { document, status };
  await window.showInformationMessage(
    status
      ? "This document is a report itself, or is not read, so it has no source report."
      : "Open an article, statement or set of minutes about a report first.",
  );
  return undefined;
}

async function browse(client: LanguageClient, { document, status }: Article): Promise<void> {
  const folder = document.uri.scheme === "file" ? Uri.joinPath(document.uri, "..") : undefined;
  const [file] =
    (await window.showOpenDialog({
      title: "Which report does this document speak of?",
      openLabel: "Link",
      filters,
      ...(folder ? { defaultUri: folder } : {}),
    })) ?? [];
  if (file) await link(client, { uri: status.uri, sources: [client.code2ProtocolConverter.asUri(file)] });
}

async function link(client: LanguageClient, params: LinkSourcesParams): Promise<void> {
  const { done, message } = await client.sendRequest(linkSourcesRequest, params);
  if (!done) void window.showErrorMessage(message ?? "The link could not be made.");
  else if (message) void window.showInformationMessage(message);
}

async function open(client: LanguageClient, uri: string): Promise<void> {
  await commands.executeCommand("vscode.open", readableUri(client.protocol2CodeConverter.asUri(uri)));
}
