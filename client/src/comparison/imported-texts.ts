import { type TextDocumentContentProvider, Uri } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { isShownAsWords, textRequest, wordsUri } from "../../../server/src/protocol/index.ts";

/** The words of files that the editor cannot show as text, a PDF's for example. */
export class ImportedTexts implements TextDocumentContentProvider {
  readonly #client: LanguageClient;

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const answer = await this.#client.sendRequest(textRequest, { uri: uri.query });
    return "text" in answer ? answer.text : answer.failed;
  }
}

/** Where a document can be shown as text: itself, or the words that were read from it. Read as a report, as its name then says. */
export function readableUri(uri: Uri): Uri {
  const stored = uri.toString();
  return isShownAsWords(stored) ? Uri.parse(wordsUri(stored)) : uri;
}
