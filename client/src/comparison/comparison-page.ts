import { commands, EventEmitter, type TextDocumentContentProvider, Uri, window } from "vscode";

export const comparisonScheme = "inspection-lens-comparison";

/** The page that tells a comparison, for reading and printing. */
export class ComparisonPage implements TextDocumentContentProvider {
  readonly #uri = Uri.from({ scheme: comparisonScheme, path: "/What changed.md" });
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  #words = "";

  show(words: string): void {
    this.#words = words;
    this.#changed.fire(this.#uri);
  }

  provideTextDocumentContent(): string {
    return this.#words;
  }

  async open(): Promise<void> {
    try {
      await commands.executeCommand("markdown.showPreview", this.#uri);
    } catch {
      // Without the built-in preview of Markdown the words themselves read well enough.
      await window.showTextDocument(this.#uri, { preview: false });
    }
  }
}
