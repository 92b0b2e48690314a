import { Disposable, EventEmitter, type StatusBarItem, type TextDocument, ThemeColor, window } from "vscode";
import { type LanguageClient, type NotificationType, State } from "vscode-languageclient/node";

/** What an item of the status bar shows. */
export interface ItemText {
  readonly text: string;
  /** A paragraph each. */
  readonly tooltip: readonly string[];
  readonly isWarning?: boolean;
  /** What a screen reader says where the text alone would not do. */
  readonly spoken?: string;
}

/** An item of the status bar that tells what the server has said of the active document. */
export class DocumentStatusItem<S extends { readonly uri: string }> {
  readonly #client: LanguageClient;
  readonly #item: StatusBarItem;
  readonly #textOf: (status: S | undefined, document: TextDocument) => ItemText | undefined;
  readonly #known = new Map<string, S>();
  readonly #changed = new EventEmitter<S>();
  /** What the server has said of any document, as soon as it does. */
  readonly onDidChange = this.#changed.event;

  /** `textOf` gives what is shown of a document, undefined for nothing; its status is undefined until the server has spoken. */
  constructor(
    client: LanguageClient,
    item: StatusBarItem,
    notification: NotificationType<S>,
    textOf: (status: S | undefined, document: TextDocument) => ItemText | undefined,
  ) {
    this.#client = client;
    this.#item = item;
    this.#textOf = textOf;
    client.onNotification(notification, (status) => {
      this.#known.set(status.uri, status);
      this.#changed.fire(status);
      this.#draw();
    });
  }

  of(uri: string): S | undefined {
    return this.#known.get(uri);
  }

  /** Follows the active editor until disposed. */
  follow(): Disposable {
    this.#draw();
    return Disposable.from(
      this.#item,
      this.#changed,
      window.onDidChangeActiveTextEditor(() => this.#draw()),
      this.#client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) this.#known.clear();
        this.#draw();
      }),
    );
  }

  #draw(): void {
    const document = window.activeTextEditor?.document;
    const isRunning = this.#client.state !== State.Stopped;
    const shown =
      document && isRunning ? this.#textOf(this.#known.get(this.#client.code2ProtocolConverter.asUri(document.uri)), document) : undefined;
    if (!shown) {
      this.#item.hide();
      return;
    }
    const { text, tooltip, isWarning, spoken } = shown;
    this.#item.text = text;
    this.#item.tooltip = tooltip.join("\n\n");
    this.#item.backgroundColor = isWarning ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    this.#item.accessibilityInformation = { label: spoken ?? `Inspection Lens: ${text.replace(/^\$\([^)]*\) /, "")}` };
    this.#item.show();
  }
}
