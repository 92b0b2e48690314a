import { runSteps } from "../run-steps.ts";
import type { OpenDocument } from "./open-document.ts";

/** Milliseconds without an edit after which a text is got ready. */
const AT_REST = 300;
/** Documents whose texts are kept ready: 20 MB each where they have 1.5 million characters. */
const MOST_READY = 2;

/** Gets the texts of documents with notes ready for the next one while nobody types: the note is then made at once. */
export class ReadyTexts {
  readonly #timers = new Map<OpenDocument, ReturnType<typeof setTimeout>>();
  /** Used last at the end. */
  readonly #ready = new Set<OpenDocument>();

  /** The document was opened, edited or noted on. */
  used(open: OpenDocument): void {
    clearTimeout(this.#timers.get(open));
    this.#timers.delete(open);
    if (!open.notes.isInUse || open.isClosed) return;
    this.#timers.set(
      open,
      // What fails here fails again for the note that needs it, and is told then.
      setTimeout(() => void this.#getReady(open).catch(() => undefined), AT_REST),
    );
  }

  closed(open: OpenDocument): void {
    clearTimeout(this.#timers.get(open));
    this.#timers.delete(open);
    this.#ready.delete(open);
  }

  async #getReady(open: OpenDocument): Promise<void> {
    this.#timers.delete(open);
    this.#ready.delete(open);
    this.#ready.add(open);
    for (const oldest of this.#ready) {
      if (this.#ready.size <= MOST_READY) break;
      this.#ready.delete(oldest);
      oldest.notes.rest();
    }
    const then = open.notes.textNow();
    // An edit makes it another text, which is begun anew when it is quiet again.
    const isOver = () => then.since.length > 0 || open.isClosed;
    await runSteps(then.anchoring.ready(), {
      get isCancellationRequested() {
        return isOver();
      },
    });
    then.done();
  }
}
