import path from "node:path";
import { ProgressLocation, Uri, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type CompareAnswer, compareRequest } from "../../../server/src/protocol/index.ts";

/** Two versions of a report. */
export interface Versions {
  /** The earlier one, a draft. */
  readonly before: Uri;
  readonly after: Uri;
}

export type Compared = Exclude<CompareAnswer, { readonly failed: string }>;

const filters = { Reports: ["pdf", "txt", "md", "markdown", "text"] };

/** The active document, or the one that is chosen, and the draft that the user picks; undefined where the user gave up. */
export async function chooseVersions(after: Uri | undefined, before: Uri | undefined): Promise<Versions | undefined> {
  const later = after ?? window.activeTextEditor?.document.uri ?? (await chooseFile("Choose the later version"));
  if (!later) return undefined;
  const earlier = before ?? (await chooseFile(`Choose the draft of ${path.posix.basename(later.path)}`, later));
  return earlier && { before: earlier, after: later };
}

async function chooseFile(title: string, beside?: Uri): Promise<Uri | undefined> {
  const folder = beside?.scheme === "file" ? Uri.joinPath(beside, "..") : undefined;
  const [chosen] = (await window.showOpenDialog({ title, openLabel: "Compare", filters, ...(folder ? { defaultUri: folder } : {}) })) ?? [];
  return chosen;
}

/** Asks the server; what goes wrong is told, and undefined. */
export async function compareVersions(client: LanguageClient, { before, after }: Versions): Promise<Compared | undefined> {
  const toUri = client.code2ProtocolConverter.asUri;
  const params = { before: toUri(before), after: toUri(after) };
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: "Comparing the two versions", cancellable: true },
    (_, token) =>
      client.sendRequest(compareRequest, params, token).catch((error) => (token.isCancellationRequested ? null : Promise.reject(error))),
  );
  if (!answer) return undefined;
  if (answer.failed !== undefined) {
    await window.showErrorMessage(answer.failed);
    return undefined;
  }
  if (!answer.related) void window.showWarningMessage("The two texts have little in common. Are they versions of one report?");
  return answer;
}
