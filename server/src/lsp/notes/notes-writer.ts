import { CancellationToken } from "vscode-languageserver";
import type { Anchor, Citation, Note, NotesStore, Sidecar } from "../../annotations/index.ts";
import type { Span } from "../../engine/index.ts";
import { runSteps } from "../run-steps.ts";
import type { NoteStep } from "./act-history.ts";
import { findPlaces } from "./find-places.ts";
import type { PlannedAct, Refusal } from "./note-acts.ts";
import type { OpenDocument } from "./open-document.ts";
import { type FreshAnchor, isSame, type TextThen } from "./open-notes.ts";

/** Where passages of a document stand on paper; undefined where that is not known by now. */
export type Citations = (uri: string) => Promise<((span: Span) => Citation) | undefined>;

/** Anchors that were made for an act, and the text they were made on. */
export interface MadeAnchors {
  readonly text: TextThen;
  readonly made: ReadonlyMap<Anchor, Span>;
}

interface Changed {
  readonly sidecar: Sidecar;
  readonly steps: readonly NoteStep[];
}

/** Writes notes of open documents into a reader's file, and takes over what the file then holds. Rejects with `NotesError`. */
export class NotesWriter {
  readonly #store: NotesStore;
  readonly #citations: Citations;

  constructor(store: NotesStore, citations: Citations) {
    this.#store = store;
    this.#citations = citations;
  }

  /** Makes an act's changes, all or none. The steps tell how to turn them round. */
  async act(
    open: OpenDocument,
    reader: string | undefined,
    act: PlannedAct,
    { text, made }: MadeAnchors,
  ): Promise<readonly NoteStep[] | Refusal> {
    // While the text is not saved, the other notes keep the anchors that fit what is on the disk.
    const isSaved = open.notes.document.version === open.savedVersion;
    let outcome: Changed | Refusal | undefined;
    await this.#write(
      open,
      reader,
      isSaved,
      (sidecar) => {
        outcome = changed(sidecar, act);
        return "refused" in outcome ? undefined : outcome;
      },
      { text, made },
    );
    const done = outcome as Changed | Refusal | undefined;
    return done === undefined || "refused" in done ? (done ?? { refused: "Nothing was written." }) : done.steps;
  }

  /** Makes the anchors of a reader's file anew where notes have moved; true where the file was written. */
  async anchorAgain(open: OpenDocument, reader: string | undefined): Promise<boolean> {
    return this.#write(open, reader, true);
  }

  async #write(
    open: OpenDocument,
    reader: string | undefined,
    anchorsAgain: boolean,
    change?: (sidecar: Sidecar) => Changed | undefined,
    { text, made }: MadeAnchors = { text: open.notes.textNow(), made: new Map() },
  ): Promise<boolean> {
    const { notes } = open;
    const then = notes.textNow();
    try {
      const fresh = anchorsAgain ? await this.#freshAnchors(open, reader, then) : new Map<string, FreshAnchor>();
      // What was typed meanwhile belongs to a text that is not saved yet.
      if (then.since.length > 0) fresh.clear();
      if (!change && fresh.size === 0) return false;
      let done: Changed | undefined;
      const file = await this.#store.change(notes.stored, reader, (sidecar) => {
        const anchored = withAnchors(sidecar, fresh);
        done = change ? change(anchored) : { sidecar: anchored, steps: [] };
        return done?.sidecar ?? sidecar;
      });
      const steps = (done as Changed | undefined)?.steps;
      if (steps) for (const [id, { to }] of fresh) notes.anchoredAgain(id, to, then.since.length === 0);
      const known = new Map<string, Span>();
      for (const { after } of steps ?? []) {
        const span = after.anchor && made.get(after.anchor);
        if (span) known.set(after.id, span);
      }
      await notes.takeFile(
        file,
        findPlaces(() => open.isClosed),
        known,
        text,
      );
      return fresh.size > 0;
    } finally {
      then.done();
      text.done();
    }
  }

  async #freshAnchors(open: OpenDocument, reader: string | undefined, text: TextThen): Promise<Map<string, FreshAnchor>> {
    const { notes } = open;
    const held = notes.files.find((file) => file.reader === reader)?.sidecar.notes ?? [];
    const citationOf = await this.#citations(notes.document.uri);
    return new Map(await runSteps(notes.freshAnchors(held, text, citationOf), CancellationToken.None));
  }
}

function changed(sidecar: Sidecar, { changes }: PlannedAct): Changed | Refusal {
  const notes = new Map(sidecar.notes.map((note) => [note.id, note]));
  const steps: NoteStep[] = [];
  for (const { id, moves, change } of changes) {
    const before = notes.get(id);
    const after = change(before);
    if ("refused" in after) return after;
    notes.set(id, after);
    steps.push({ before, after, moves: moves === true && before !== undefined });
  }
  return { sidecar: { ...sidecar, notes: [...notes.values()] }, steps };
}

/** The same object where there is nothing to do. A note that somebody else has put on other words stays there. */
function withAnchors(sidecar: Sidecar, fresh: ReadonlyMap<string, FreshAnchor>): Sidecar {
  if (fresh.size === 0) return sidecar;
  const again = (note: Note): Note => {
    const anchor = fresh.get(note.id);
    return anchor && note.anchor && isSame(note.anchor, anchor.from) ? { ...note, anchor: anchor.to } : note;
  };
  return { ...sidecar, notes: sidecar.notes.map(again) };
}
