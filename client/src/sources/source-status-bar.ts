import { Disposable, StatusBarAlignment, ThemeColor, window } from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import { type SourceStatus, sourceStatusNotification } from "../../../server/src/protocol/index.ts";
import { sourceText } from "./source-text.ts";

/** The item of the status bar that says which report the active document is held against. */
export class SourceStatusBar {
  readonly #item = window.createStatusBarItem("inspectionLens.source", StatusBarAlignment.Right, 99);
  readonly #known = new Map<string, SourceStatus>();

  constructor(client: LanguageClient) {
    this.#item.name = "Inspection Lens: Source Report";
    this.#item.command = "inspectionLens.chooseSource";
    client.onNotification(sourceStatusNotification, (status) => {
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

  #draw(client: LanguageClient): void {
    const document = window.activeTextEditor?.document;
    const status = document && this.#known.get(client.code2ProtocolConverter.asUri(document.uri));
    const shown = status && sourceText(status);
    if (!shown) {
      this.#item.hide();
      return;
    }
    const { text, tooltip, isWarning } = shown;
    this.#item.text = text;
    this.#item.tooltip = tooltip.join("\n\n");
    this.#item.backgroundColor = isWarning ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    this.#item.accessibilityInformation = { label: `Inspection Lens: ${text.replace(/^\$\([^)]*\) /, "")}` };
    this.#item.show();
  }
}
