import { CancellationToken, type Connection, ResponseError } from "vscode-languageserver";
import { type RecognitionStatus, recognitionNotification, switchFileNotification } from "../protocol/index.ts";
import type { Desk } from "./desk.ts";
import { diagnosticsOf } from "./handlers.ts";

/** Milliseconds without a keystroke after which a changed document is looked at again. */
const QUIET = 200;

/** Tells the client, unasked: what documents were taken for, and diagnostics to clients that do not pull them. */
export class Announcer {
  readonly #connection: Connection;
  readonly #desk: Desk;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #looked = new Map<string, number>();
  readonly #told = new Map<string, RecognitionStatus>();
  #readingChanged: () => void = () => {};

  constructor(connection: Connection, desk: Desk) {
    this.#connection = connection;
    this.#desk = desk;
    connection.onNotification(switchFileNotification, ({ uri, to }) => {
      desk.recognition.switchFile(uri, to);
      this.#look(uri);
    });
  }

  /** `listener` is called when documents begin or cease to be read, so that the editor has to ask for everything again. */
  onReadingChanged(listener: () => void): void {
    this.#readingChanged = listener;
  }

  opened(uri: string): void {
    this.#look(uri);
  }

  /** An opening counts as a change too: then there is nothing new to look at. */
  changed(uri: string): void {
    if (this.#looked.get(uri) === this.#desk.reports.document(uri)?.version) return;
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => this.#look(uri), QUIET),
    );
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#told.delete(uri);
    this.#looked.delete(uri);
    if (!this.#desk.features.pullsDiagnostics) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  everythingChanged(): void {
    for (const { uri } of this.#desk.reports.documents()) this.#look(uri);
    this.#refresh();
  }

  /** A document is to be looked at again though nobody has changed it. */
  readAgain(uri: string): void {
    this.#look(uri);
    this.#refresh();
  }

  #look(uri: string): void {
    this.#timers.delete(uri);
    void this.#tell(uri).catch((error) => {
      // A change that came first announces itself.
      if (!(error instanceof ResponseError)) this.#desk.log.error("announce failed", error);
    });
  }

  async #tell(uri: string): Promise<void> {
    const document = this.#desk.reports.document(uri);
    if (!document) return;
    this.#looked.set(uri, document.version);
    const status = await this.#desk.recognition.statusOf(document);
    const before = this.#told.get(uri);
    this.#told.set(uri, status);
    if (this.#desk.options.recognition && (!before || differs(before, status)))
      await this.#connection.sendNotification(recognitionNotification, status);
    if (before && before.read !== status.read) {
      this.#refresh();
      this.#readingChanged();
    }
    if (this.#desk.features.pullsDiagnostics) return;
    const { version } = document;
    const diagnostics = await diagnosticsOf(this.#desk, uri, CancellationToken.None);
    if (document.version === version) await this.#connection.sendDiagnostics({ uri, version, diagnostics });
  }

  #refresh(): void {
    const { features, log } = this.#desk;
    const refused = (error: unknown) => log.error("refresh failed", error);
    if (features.refreshesDiagnostics) this.#connection.languages.diagnostics.refresh().catch(refused);
    if (features.refreshesTokens) this.#connection.languages.semanticTokens.refresh().catch(refused);
    if (features.refreshesFolding) this.#connection.languages.foldingRange.refresh().catch(refused);
  }
}

function differs(a: RecognitionStatus, b: RecognitionStatus): boolean {
  return a.as !== b.as || a.read !== b.read || a.because !== b.because || a.signs.join() !== b.signs.join();
}
