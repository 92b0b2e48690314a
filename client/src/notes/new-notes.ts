import { randomUUID } from "node:crypto";
import {
  type CommentController,
  type CommentThread,
  CommentThreadCollapsibleState,
  Disposable,
  env,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from "vscode";
import { DraftComment } from "./draft-comment.ts";
import { type DraftStore, draftPlace, type NoteDraft } from "./draft-store.ts";
import { rangeAfter } from "./note-span.ts";
import type { Notes } from "./notes.ts";
import type { ReplyDrafts } from "./reply-drafts.ts";
import { editorRange } from "./shown-thread.ts";
import { type NoteRange, sameRange } from "./thread-model.ts";

/** A note that is being written. The editor does not follow the columns of its words through edits, so they are followed here. */
interface Writing {
  readonly id: string;
  readonly document: TextDocument;
  readonly uri: string;
  range: NoteRange | undefined;
  text: string;
}

/** Words for which the editor opened a box by itself; it tells where they are when the note is sent, but not which columns they have by then. */
interface Followed {
  readonly document: TextDocument;
  readonly before: NoteRange;
  now: NoteRange;
}

/** The box of a thread without comments ends with a number of its own. */
const emptyBoxPath = /-\d+\.md$/;
/** The box of a comment that is being edited is a document of its own, of this scheme and path. */
const boxPath = /^\/commentinput-\d+-\d+\.md$/;

/** The boxes of new notes, on exactly their words; what is written in them is kept until it is sent or thrown away. */
export class NewNotes {
  readonly #notes: Notes;
  readonly #controller: CommentController;
  readonly #store: DraftStore;
  readonly #replies: ReplyDrafts;
  readonly #writing = new Map<CommentThread, Writing>();
  /** Which note is written in which box. */
  readonly #boxes = new Map<string, Writing>();
  #followed: readonly Followed[] = [];

  constructor(notes: Notes, controller: CommentController, store: DraftStore, replies: ReplyDrafts) {
    this.#replies = replies;
    this.#notes = notes;
    this.#controller = controller;
    this.#store = store;
  }

  follow(): Disposable {
    return Disposable.from(
      workspace.onDidOpenTextDocument((document) => {
        this.#opened(document);
        this.#written(document);
      }),
      workspace.onDidChangeTextDocument((event) => {
        this.#written(event.document);
        this.#textChanged(event);
      }),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      window.onDidChangeVisibleTextEditors(() => this.#refreshHidden()),
    );
  }

  /** Opens a box for a new note on words, or on the whole document. */
  write(document: TextDocument, range: NoteRange | undefined): void {
    this.#open(document, range, "", randomUUID());
  }

  /** Takes over a box that the editor opened by itself, with what is written in it. */
  takeOver(thread: CommentThread, document: TextDocument, range: NoteRange | undefined, text: string): void {
    this.#begin(thread, { id: randomUUID(), document, uri: this.#notes.uriOf(document), range, text });
    thread.canReply = false;
    this.openAgain(thread, text);
  }

  /** Opens what was being written on a document when it was closed. */
  restore(document: TextDocument): void {
    const uri = this.#notes.uriOf(document);
    const open = new Set([...this.#writing.values()].map(({ id }) => id));
    for (const draft of this.#store.notesOn(uri)) {
      if (open.has(draft.id)) continue;
      const place = draftPlace(draft, document.getText());
      if (place) this.#open(document, place === "whole" ? undefined : place, draft.text, draft.id);
      else void this.#tellWithoutPlace(draft);
    }
  }

  /** The editor takes a box away whose button was pressed; here it is again, with what was written. */
  openAgain(thread: CommentThread, text: string): void {
    thread.comments = [this.#draft(text).in(thread)];
  }

  isWriting(thread: CommentThread): boolean {
    return this.#writing.has(thread);
  }

  /** The words that a new note is on, as they stand now. */
  rangeOf(thread: CommentThread): NoteRange | undefined {
    return this.#writing.get(thread)?.range;
  }

  /** The words of a box that the editor opened by itself, as they stand now; `range` is where it says they are. */
  wordsNow(document: TextDocument, range: NoteRange): NoteRange {
    const followed = this.#followed.find(
      (one) => one.document === document && one.now.end.line === range.end.line && sameRange(columns(one.before), columns(range)),
    );
    return followed?.now ?? range;
  }

  /** It was sent: its thread belongs to somebody else now. */
  sent(thread: CommentThread): void {
    const writing = this.#writing.get(thread);
    if (writing) this.#store.drop(writing.id);
    this.#forget(thread);
  }

  discard(thread: CommentThread): void {
    this.sent(thread);
    this.#replies.gone(thread);
    thread.dispose();
  }

  #open(document: TextDocument, range: NoteRange | undefined, text: string, id: string): void {
    const comment = this.#draft(text);
    const thread = this.#controller.createCommentThread(document.uri, range ? editorRange(range) : new Range(0, 0, 0, 0), [comment]);
    comment.in(thread);
    // There is nothing to answer yet; but the box for it has to be seen once, or its number would be taken for another's.
    this.#replies.made([thread], () => {
      if (this.isWriting(thread)) thread.canReply = false;
    });
    if (!range) thread.range = undefined;
    this.#begin(thread, { id, document, uri: this.#notes.uriOf(document), range, text });
  }

  #begin(thread: CommentThread, writing: Writing): void {
    this.#writing.set(thread, writing);
    this.#keep(writing);
    thread.label = writing.range ? "New note" : "New note on the whole document";
    thread.contextValue = "new";
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  #draft(text: string): DraftComment {
    return new DraftComment({ text, author: this.#notes.author, isReply: false });
  }

  #forget(thread: CommentThread): void {
    const writing = this.#writing.get(thread);
    this.#writing.delete(thread);
    for (const [box, of] of this.#boxes) if (of === writing) this.#boxes.delete(box);
  }

  /** Something was written in a box. Which note's it is, its text tells when it is first seen: it is what the note had then. */
  #written({ uri, getText }: TextDocument): void {
    if (uri.scheme !== "comment" || uri.authority !== "" || !boxPath.test(uri.path) || this.#writing.size === 0) return;
    const box = uri.toString();
    const text = getText();
    const known = this.#boxes.get(box);
    if (known) {
      known.text = text;
      this.#keep(known);
      return;
    }
    const taken = new Set(this.#boxes.values());
    const writing = [...this.#writing.values()].reverse().find((one) => one.text === text && (text !== "" || !taken.has(one)));
    if (writing) this.#boxes.set(box, writing);
  }

  #keep({ id, uri, range, text, document }: Writing): void {
    this.#store.keep({ id, uri, text, ...(range ? { range, quote: document.getText(editorRange(range)) } : {}) });
  }

  /** The editor opens a box for what is selected. */
  #opened({ uri }: TextDocument): void {
    const editor = window.activeTextEditor;
    if (
      uri.scheme !== "comment" ||
      uri.authority.toLowerCase() !== this.#controller.id.toLowerCase() ||
      !emptyBoxPath.test(uri.path) ||
      !editor
    )
      return;
    const { document, selection } = editor;
    this.#followed = [...this.#followed, { document, before: selection, now: selection }];
  }

  #textChanged({ document, contentChanges }: TextDocumentChangeEvent): void {
    for (const followed of this.#followed)
      if (followed.document === document) for (const change of contentChanges) followed.now = rangeAfter(followed.now, change);
    for (const writing of this.#writing.values()) {
      if (writing.document !== document) continue;
      // The editor tells changes from the end of the document to its beginning, each in the text before all of them.
      for (const change of contentChanges) writing.range &&= rangeAfter(writing.range, change);
      if (contentChanges.length > 0) this.#keep(writing);
    }
  }

  #closed(document: TextDocument): void {
    this.#followed = this.#followed.filter((followed) => followed.document !== document);
    for (const [thread, writing] of this.#writing) {
      if (writing.document !== document) continue;
      this.#forget(thread);
      this.#replies.gone(thread);
      thread.dispose();
    }
  }

  /** The editor draws a box that comes back into view from what it was given. */
  #refreshHidden(): void {
    const visible = new Set(window.visibleTextEditors.map(({ document }) => document));
    for (const [thread, { document, text }] of this.#writing) {
      const [shown] = thread.comments;
      if (visible.has(document) || shown?.body === text) continue;
      this.openAgain(thread, text);
    }
  }

  async #tellWithoutPlace({ id, quote = "", text }: NoteDraft): Promise<void> {
    const told = `A note that you were writing on “${quote}” was kept, but these words are not in the document any more, or stand in several places.`;
    const pressed = await window.showWarningMessage(told, "Copy Its Text", "Throw It Away");
    if (pressed === undefined) return;
    if (pressed === "Copy Its Text") await env.clipboard.writeText(text);
    this.#store.drop(id);
  }
}

/** A range as if it began on the first line. */
function columns({ start, end }: NoteRange): NoteRange {
  return { start: { ...start, line: 0 }, end: { ...end, line: end.line - start.line } };
}
