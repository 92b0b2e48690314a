import { Disposable, languages, StatusBarAlignment, type TextDocument, window } from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import {
  documentSchemes,
  type RecognitionStatus,
  recognisedLanguages,
  recognitionNotification,
  reportLanguage,
} from "../../server/src/protocol/index.ts";
import { statusText } from "./recognition-text.ts";

const selector = [
  { language: reportLanguage },
  ...recognisedLanguages.flatMap((language) => documentSchemes.map((scheme) => ({ language, scheme }))),
];

/** The item at the right of the status bar that says what the active document was taken for. */
export class StatusBar {
  readonly #item = window.createStatusBarItem("inspectionLens.recognition", StatusBarAlignment.Right, 100);
  readonly #known = new Map<string, RecognitionStatus>();

  constructor(client: LanguageClient) {
    this.#item.name = "Inspection Lens";
    this.#item.command = "inspectionLens.switch";
    client.onNotification(recognitionNotification, (status) => {
      this.#known.set(status.uri, status);
      this.#draw(client);
    });
  }

  /** Follows the active editor until disposed. */
  follow(client: LanguageClient): Disposable {
    this.#draw(client);
    return Disposable.from(
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#draw(client)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) this.#known.clear();
        this.#draw(client);
      }),
    );
  }

  /** What the server made of a document, if it has said so. */
  statusOf(client: LanguageClient, document: TextDocument): RecognitionStatus | undefined {
    return this.#known.get(client.code2ProtocolConverter.asUri(document.uri));
  }

  #draw(client: LanguageClient): void {
    const document = window.activeTextEditor?.document;
    if (!document || client.state === State.Stopped || languages.match(selector, document) === 0) {
      this.#item.hide();
      return;
    }
    const status = this.statusOf(client, document);
    const { text, tooltip } = statusText(status);
    this.#item.text = text;
    this.#item.tooltip = tooltip.join("\n\n");
    this.#item.accessibilityInformation = { label: status ? `Inspection Lens: ${text.replace(/^\$\([^)]*\) /, "")}` : tooltip.join(" ") };
    this.#item.show();
  }
}
