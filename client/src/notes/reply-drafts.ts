import { type CommentThread, Disposable, type TextDocument, workspace } from "vscode";
import { BoxHandles } from "./box-handles.ts";
import type { DraftStore } from "./draft-store.ts";
import type { ShownThread } from "./shown-thread.ts";

/** Keeps replies that were begun and not sent, until they are sent or emptied, whatever becomes of the window. */
export class ReplyDrafts {
  readonly #store: DraftStore;
  readonly #boxes = new BoxHandles<CommentThread>();
  readonly #noteOf: (thread: CommentThread) => ShownThread | undefined;
  readonly #whenSeen = new Map<CommentThread, () => void>();
  /** What stands in each box. */
  readonly #texts = new Map<string, string>();
  /** The box of a reply is a document of its own; its path ends with the thread's number. */
  readonly #path: RegExp;
  readonly #controller: string;

  /** `noteOf` tells the note of a thread; there is none while it is not sent. */
  constructor(store: DraftStore, controller: string, noteOf: (thread: CommentThread) => ShownThread | undefined) {
    this.#noteOf = noteOf;
    this.#store = store;
    // The editor writes the name of an authority in small letters.
    this.#controller = controller.toLowerCase();
    this.#path = new RegExp(`-${controller.replaceAll(".", "\\.")}\\.(\\d+)\\.md$`);
  }

  follow(): Disposable {
    return Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#written(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#written(document)),
    );
  }

  /** Threads were made, in one go and this order. `seen` is called for each once its box is there. */
  made(threads: readonly CommentThread[], seen?: () => void): void {
    this.#boxes.expect(threads);
    if (seen) for (const thread of threads) this.#whenSeen.set(thread, seen);
  }

  /** What was being written in a thread is there again. */
  restore(shown: ShownThread, author: string | undefined): void {
    const text = this.#store.replyTo(shown.uri, shown.id);
    if (text !== undefined) shown.keepReply(text, author);
  }

  sent({ id }: ShownThread): void {
    this.#store.drop(draftId(id));
  }

  gone(thread: CommentThread): void {
    this.#boxes.forget(thread);
    this.#whenSeen.delete(thread);
  }

  #written({ uri, getText }: TextDocument): void {
    const number =
      uri.scheme === "comment" && uri.authority.toLowerCase() === this.#controller ? this.#path.exec(uri.path)?.[1] : undefined;
    if (number === undefined) return;
    for (const thread of this.#boxes.see(Number(number))) {
      this.#whenSeen.get(thread)?.();
      this.#whenSeen.delete(thread);
    }
    const box = uri.toString();
    const text = getText();
    const before = this.#texts.get(box) ?? "";
    this.#texts.set(box, text);
    const thread = this.#boxes.of(Number(number));
    const shown = thread && this.#noteOf(thread);
    if (shown && text !== before) this.#store.keep({ id: draftId(shown.id), uri: shown.uri, replyTo: shown.id, text });
  }
}

function draftId(note: string): string {
  return `reply to ${note}`;
}
