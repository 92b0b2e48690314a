import { commands, EventEmitter, type TextDocumentContentProvider, Uri, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { accuracyRequest } from "../../../server/src/protocol/index.ts";

export const accuracyScheme = "inspection-lens-accuracy";

const page = Uri.from({ scheme: accuracyScheme, path: "/How often the tags were right.md" });

/** The report on how often the program was right, for reading. */
export class AccuracyPage implements TextDocumentContentProvider {
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  #words = "";

  provideTextDocumentContent(): string {
    return this.#words;
  }

  /** Makes the report anew and shows it. `folder` is a folder or a document; the workspace's folders where left out. */
  async show(client: LanguageClient, folder?: Uri): Promise<void> {
    const params = folder ? { uri: client.code2ProtocolConverter.asUri(folder) } : {};
    // The server shows how far it is where that takes long, and lets a person stop it.
    const answer = await client.sendRequest(accuracyRequest, params).catch(() => null);
    if (!answer) return;
    if (answer.failed !== undefined) {
      await window.showInformationMessage(answer.failed);
      return;
    }
    this.#words = answer.document;
    this.#changed.fire(page);
    await commands.executeCommand("markdown.showPreview", page);
  }
}
