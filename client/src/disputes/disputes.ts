import { EventEmitter, ProgressLocation, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { WorkDoneProgress } from "vscode-languageclient/node";
import {
  type DisputeAct,
  type DisputeItem,
  type DisputesAnswer,
  disputesAtRequest,
  disputesRequest,
  storedUri as fileOf,
  type NextDisputeParams,
  type NoteOutcome,
  nextDisputeRequest,
  noteActRequest,
  type ReviewDisputeParams,
  reviewDisputeRequest,
} from "../../../server/src/protocol/index.ts";

type ServerRange = DisputeItem["contest"]["range"];

/** What the server is asked about disputes. */
export class Disputes {
  readonly #client: LanguageClient;
  readonly #askName: () => Promise<void>;
  readonly #reviewed = new EventEmitter<string>();
  /** A document's disputes were reviewed here. */
  readonly onDidReview = this.#reviewed.event;

  constructor(client: LanguageClient, askName: () => Promise<void>) {
    this.#client = client;
    this.#askName = askName;
  }

  get client(): LanguageClient {
    return this.#client;
  }

  ofDocument(uri: string): Promise<DisputesAnswer | null> {
    return this.#ready(() => this.#client.sendRequest(disputesRequest, { uri, scope: "document" }));
  }

  /** All of the folder; null where the reader stopped it. */
  ofFolder(uri: Uri): Promise<DisputesAnswer | null> {
    const options = { location: ProgressLocation.Notification, title: "Looking for disputes in the folder", cancellable: true };
    return this.#ready(() =>
      Promise.resolve(
        window.withProgress(options, async (progress, token) => {
          const workDoneToken = `disputes-${Date.now()}`;
          const listening = this.#client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
            if (value.kind === "report" && value.message) progress.report({ message: value.message });
          });
          try {
            return await this.#client.sendRequest(disputesRequest, { uri: this.uriOf(uri), scope: "folder", workDoneToken }, token);
          } catch (error) {
            if (token.isCancellationRequested) return null;
            throw error;
          } finally {
            listening.dispose();
          }
        }),
      ),
    );
  }

  at(uri: string, range: NonNullable<ServerRange>): Promise<readonly DisputeItem[]> {
    return this.#client.sendRequest(disputesAtRequest, { uri, range });
  }

  next(params: NextDisputeParams): Promise<DisputeItem | null> {
    return this.#client.sendRequest(nextDisputeRequest, params);
  }

  /** Writes a step of a review, after the reader's name was asked for where it never was. */
  async act(target: Omit<ReviewDisputeParams, "act">, act: DisputeAct): Promise<NoteOutcome> {
    await this.#askName();
    // the server keeps the notes of documents that are open
    await workspace.openTextDocument(this.#client.protocol2CodeConverter.asUri(target.uri));
    const outcome = await this.#client.sendRequest(reviewDisputeRequest, { ...target, act });
    if (outcome.done) this.#reviewed.fire(target.uri);
    else void window.showWarningMessage(outcome.message);
    return outcome;
  }

  async undo(uri: string): Promise<void> {
    const outcome = await this.#client.sendRequest(noteActRequest, { uri, act: { act: "undo" } });
    if (outcome.done) this.#reviewed.fire(uri);
    else void window.showWarningMessage(outcome.message);
  }

  uriOf(uri: Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  async #ready<T>(ask: () => Promise<T>): Promise<T | null> {
    return this.#client.isRunning() ? ask() : null;
  }
}

/** What names a dispute in an act. */
export function targetOf({ uri, contest, reviews }: DisputeItem): Omit<ReviewDisputeParams, "act"> {
  const [review] = reviews;
  if (contest.range && contest.state !== "lost" && contest.state !== "unsure") return { uri, range: contest.range };
  return { uri, ...(review === undefined ? {} : { review }) };
}

/** The file whose words a document shows, or the document itself. */
export function storedUri({ client }: Disputes, uri: Uri): Uri {
  return Uri.parse(fileOf(client.code2ProtocolConverter.asUri(uri)));
}
