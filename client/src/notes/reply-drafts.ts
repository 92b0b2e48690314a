import { Disposable, type TextDocument, workspace } from "vscode";
import { BoxHandles } from "./box-handles.ts";
import type { DraftStore } from "./draft-store.ts";
import type { ShownThread } from "./shown-thread.ts";

/** Keeps replies that were begun and not sent, until they are sent or emptied, whatever becomes of the window. */
export class ReplyDrafts {
  readonly #store: DraftStore;
  readonly #boxes = new BoxHandles<ShownThread>();
  /** What stands in each box. */
  readonly #texts = new Map<string, string>();
  /** The box of a reply is a document of its own; its path ends with the thread's number. */
  readonly #path: RegExp;
  readonly #controller: string;

  constructor(store: DraftStore, controller: string) {
    this.#store = store;
    this.#controller = controller;
    this.#path = new RegExp(`-${controller.replaceAll(".", "\\.")}\\.(\\d+)\\.md$`);
  }

  follow(): Disposable {
    return Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#written(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#written(document)),
    );
  }

  /** Threads were made, in one go and this order. What was being written in them is there again. */
  made(threads: readonly ShownThread[], author: string | undefined): void {
    this.#boxes.expect(threads);
    for (const shown of threads) {
      const text = this.#store.replyTo(shown.uri, shown.id);
      if (text !== undefined) shown.keepReply(text, author);
    }
  }

  sent({ id }: ShownThread): void {
    this.#store.drop(draftId(id));
  }

  gone(thread: ShownThread): void {
    this.#boxes.forget(thread);
  }

  #written({ uri, getText }: TextDocument): void {
    const number = uri.scheme === "comment" && uri.authority === this.#controller ? this.#path.exec(uri.path)?.[1] : undefined;
    if (number === undefined) return;
    this.#boxes.see(Number(number));
    const box = uri.toString();
    const text = getText();
    const before = this.#texts.get(box) ?? "";
    this.#texts.set(box, text);
    const shown = this.#boxes.of(Number(number));
    if (shown && text !== before) this.#store.keep({ id: draftId(shown.id), uri: shown.uri, replyTo: shown.id, text });
  }
}

function draftId(note: string): string {
  return `reply to ${note}`;
}
