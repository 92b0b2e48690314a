import type { SourceText } from "../../engine/index.ts";
import type { LiveEdit } from "./live-edit.ts";

/** An edit that was made, with the text before it, and what is to be put back should it be undone. */
export interface LoggedEdit<T> extends LiveEdit {
  readonly before: SourceText;
  readonly kept: T | undefined;
}

/** Edits that are remembered. */
const MOST = 200;
/** Code units that are compared for an edit that puts in less than that. */
const MOST_COMPARED = 65_536;

/**
 * The last edits of a document. Editors do not say that an edit undoes others: it does where the text is what it was before them. Then they are forgotten,
 * as the editor itself forgets them.
 */
export class EditLog<T> {
  #edits: LoggedEdit<T>[] = [];

  *kept(): Iterable<T> {
    for (const { kept } of this.#edits) if (kept !== undefined) yield kept;
  }

  /** Takes note of an edit; `undone` has been asked before. */
  push(edit: LoggedEdit<T>): void {
    const last = this.#edits.at(-1);
    // Letters that are typed one after another: nothing is to be put back between them.
    if (last && !last.kept && !edit.kept && last.end === last.start && edit.end === edit.start && edit.start === last.start + last.inserted)
      this.#edits[this.#edits.length - 1] = { ...last, inserted: last.inserted + edit.inserted };
    else this.#edits.push(edit);
    if (this.#edits.length > MOST) this.#edits = this.#edits.slice(-MOST / 2);
  }

  /** The newest edit that deleted those words, and nothing else. */
  deleted(words: string): LoggedEdit<T> | undefined {
    return this.#edits.findLast(
      ({ start, end, inserted, before }) => inserted === 0 && end - start === words.length && before.slice(start, end) === words,
    );
  }

  /** The edits that an edit has undone, newest first, which are forgotten; none where the text is not what it was. `after` is the whole text. */
  undone(edit: LiveEdit, after: SourceText): readonly LoggedEdit<T>[] {
    // What the edits from there on have made of the text: `removed` code units at `start`, in whose place stand `put`.
    let { start } = edit;
    let removed = edit.end - edit.start;
    let put = edit.inserted;
    const most = Math.max(MOST_COMPARED, 2 * edit.inserted);
    for (let at = this.#edits.length - 1; at >= 0; at--) {
      const older = this.#edits[at] as LoggedEdit<T>;
      const low = Math.min(start, older.start);
      const high = Math.max(start + removed, older.start + older.inserted);
      put += high - low - removed;
      removed = older.end - older.start + (high - low - older.inserted);
      start = low;
      if (removed !== put || removed > most) continue;
      if (older.before.slice(start, start + removed) !== after.slice(start, start + put)) continue;
      return this.#edits.splice(at).reverse();
    }
    return [];
  }
}
