import { type Note, takenBack, timeOfChange } from "../../annotations/index.ts";
import type { NoteChange, PlannedAct } from "./note-acts.ts";

/** What an act made of one note. */
export interface NoteStep {
  /** Undefined where the act added the note. */
  readonly before: Note | undefined;
  readonly after: Note;
  /** True where it was put on other words. */
  readonly moves: boolean;
}

/** An act that was done. */
export interface DoneAct {
  readonly label: string;
  /** Whose file it changed; undefined for the shared one. */
  readonly reader: string | undefined;
  readonly steps: readonly NoteStep[];
}

/** Acts of one document that can be taken back, and those that were, newest last. They last as long as the server runs. */
export class ActHistory {
  readonly #done: DoneAct[] = [];
  readonly #undone: DoneAct[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  did(act: DoneAct): void {
    this.#done.push(act);
    this.#undone.length = 0;
  }

  /** The act that is taken back, or done again, next. */
  next(direction: "undo" | "redo"): DoneAct | undefined {
    return (direction === "undo" ? this.#done : this.#undone).at(-1);
  }

  /** The next act was turned round; `turned` turns it round once more. */
  turned(direction: "undo" | "redo", turned: DoneAct): void {
    const [from, to] = direction === "undo" ? [this.#done, this.#undone] : [this.#undone, this.#done];
    from.pop();
    to.push(turned);
  }
}

/** What turns a done act round. A note that somebody has changed since is left alone, and with it the whole act. */
export function turnedRound({ label, steps }: DoneAct, now: string): PlannedAct {
  const changes = steps.toReversed().map(
    ({ before, after, moves }): NoteChange => ({
      id: after.id,
      ...(moves ? { moves } : {}),
      change(held) {
        if (!held || contentOf(held) !== contentOf(after))
          return { refused: `Somebody has changed that note since, so the last act (${label}) was left as it is.` };
        const modified = timeOfChange(now, held);
        if (!before) return takenBack(held, modified);
        const { anchor: _, ...others } = before;
        // Where it stays on its words, they may have moved since.
        const anchor = moves && !before.isDeleted ? before.anchor : held.anchor;
        return { ...others, ...(anchor ? { anchor } : {}), modified };
      },
    }),
  );
  const id = steps.length === 1 ? steps[0]?.after.id : undefined;
  return { label, changes, ...(id === undefined ? {} : { id }) };
}

/** All of a note that a reader sees of it; not its place, which is written anew as the document changes. */
function contentOf(note: Note): string {
  const { text, suggestion, tags, isResolved, isDeleted, replyTo, motivation, verdict, review, checked } = note;
  return JSON.stringify([text, suggestion, tags, isResolved, isDeleted, replyTo, motivation, verdict, review, checked]);
}
