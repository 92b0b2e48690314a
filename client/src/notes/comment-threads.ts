import {
  type CommentController,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  comments,
  Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import type { DocumentNotes, NoteThread } from "../../../server/src/protocol/index.ts";
import type { DraftComment } from "./draft-comment.ts";
import type { DraftStore } from "./draft-store.ts";
import { NewNotes } from "./new-notes.ts";
import { wordsSelected } from "./note-span.ts";
import type { Notes } from "./notes.ts";
import { ReplyDrafts } from "./reply-drafts.ts";
import { createThread, type ShownComment, ShownThread } from "./shown-thread.ts";
import { type NoteRange, standsInText, threadModel } from "./thread-model.ts";
import { isCovered, type LineRange, MOST_THREADS, threadsToShow } from "./threads-to-show.ts";

/** Scrolling makes threads only once it rests, in milliseconds. */
const SCROLL_RESTS = 120;

/** Threads that are made in one go, and the time for the editor to draw in between, in milliseconds. */
const MOST_AT_ONCE = 8;
const MAKING_RESTS = 30;

/** The notes with words as threads of comments on exactly their words. Of many notes only those near to what is visible are made. */
export class CommentThreads {
  readonly #notes: Notes;
  readonly #controller: CommentController;
  /** By document, then by the note's id. */
  readonly #shown = new Map<string, Map<string, ShownThread>>();
  readonly #new: NewNotes;
  readonly #replies: ReplyDrafts;
  /** Notes that were just written: the server has said so, but may not have told them yet. */
  readonly #awaited = new Set<string>();
  /** Documents in which a note is on its way to the disk. */
  readonly #busy = new Map<string, number>();
  /** Documents on which notes can be made. */
  readonly #commentable = new Set<string>();
  #scrolling: NodeJS.Timeout | undefined;

  constructor(notes: Notes, drafts: DraftStore) {
    this.#notes = notes;
    this.#controller = comments.createCommentController("inspectionLens.notes", "Inspection Lens Notes");
    this.#controller.options = { prompt: "Reply", placeHolder: "Write a note or a reply" };
    this.#controller.commentingRangeProvider = { provideCommentingRanges: (document) => this.#commentingRanges(document) };
    this.#replies = new ReplyDrafts(drafts, this.#controller.id, (thread) => this.shownThread(thread));
    this.#new = new NewNotes(notes, this.#controller, drafts, this.#replies);
  }

  /** Follows notes and editors until disposed. */
  follow(): Disposable {
    return Disposable.from(
      this.#controller,
      this.#new.follow(),
      this.#replies.follow(),
      this.#notes.onDidChange((uri) => this.#notesChanged(uri)),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) this.#update(this.#notes.uriOf(document));
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor.document)),
      new Disposable(() => clearTimeout(this.#scrolling)),
    );
  }

  /** Opens a box for a new note on words, or on the whole document. */
  write(document: TextDocument, range: NoteRange | undefined): void {
    this.#new.write(document, range);
  }

  /** What is written in a box that the editor opened: below a thread a reply, in a thread without comments a new note. */
  async submit({ thread, text }: CommentReply): Promise<void> {
    const said = text.trim();
    if (said === "") return;
    const shown = this.shownThread(thread);
    if (shown) {
      const { done } = await this.#notes.act(shown.uri, { act: "reply", to: shown.id, text: said });
      if (done) this.#replies.sent(shown);
      else shown.keepReply(text, this.#notes.author);
      return;
    }
    const document = await workspace.openTextDocument(thread.uri);
    const range = thread.range && wordsOf(document, this.#new.wordsNow(document, thread.range));
    if (!(await this.#add(thread, document, said, range))) this.#new.takeOver(thread, document, range, text);
  }

  /** Sends what stands in a box of ours; it stays there where it cannot be saved. */
  async send(draft: DraftComment): Promise<void> {
    const { thread } = draft;
    const text = draft.body.trim();
    if (!thread || text === "") return;
    const shown = this.shownThread(thread);
    if (draft.isReply && shown) {
      const { done } = await this.#notes.act(shown.uri, { act: "reply", to: shown.id, text });
      if (done) this.#dropReply(shown, draft);
    } else if (this.#new.isWriting(thread)) {
      const document = await workspace.openTextDocument(thread.uri);
      if (await this.#add(thread, document, text, this.#new.rangeOf(thread))) return;
      this.#new.openAgain(thread, draft.body);
    }
  }

  /** Throws away a note or a reply that was not sent. */
  discard(draft: DraftComment): void {
    const { thread } = draft;
    const shown = thread && this.shownThread(thread);
    if (draft.isReply && shown) this.#dropReply(shown, draft);
    else if (thread) this.#new.discard(thread);
  }

  #dropReply(shown: ShownThread, draft: DraftComment): void {
    shown.dropReply(draft);
    this.#replies.sent(shown);
  }

  edit(comment: ShownComment): void {
    this.#threadOf(comment)?.setMode(comment, CommentMode.Editing);
  }

  cancelEdit(comment: ShownComment): void {
    this.#threadOf(comment)?.setMode(comment, CommentMode.Preview);
  }

  /** What was written is kept in the box where it cannot be saved. */
  async saveEdit(comment: ShownComment): Promise<void> {
    const shown = this.#threadOf(comment);
    const text = comment.body.trim();
    if (!shown || text === "") return;
    const { done } = await this.#notes.act(shown.uri, { act: "edit", id: comment.id, text });
    if (!done) return shown.editAgain(comment, text);
    shown.setMode(comment, CommentMode.Preview);
    this.#update(shown.uri);
  }

  #threadOf({ thread }: ShownComment): ShownThread | undefined {
    return thread && this.shownThread(thread);
  }

  /** The thread of a known note. */
  shownThread(thread: CommentThread): ShownThread | undefined {
    for (const shown of this.#shown.values()) for (const one of shown.values()) if (one.thread === thread) return one;
    return undefined;
  }

  /** Opens a note's thread, where it has one. */
  open(uri: string, id: string): void {
    this.#update(uri, id);
    const shown = this.#shown.get(uri)?.get(id);
    if (shown) shown.thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  async #add(thread: CommentThread, document: TextDocument, text: string, range: NoteRange | undefined): Promise<boolean> {
    const uri = this.#notes.uriOf(document);
    this.#busy.set(uri, (this.#busy.get(uri) ?? 0) + 1);
    const outcome = await this.#notes.act(uri, { act: "add", kind: "comment", text, ...(range ? { range } : {}) });
    this.#busy.set(uri, (this.#busy.get(uri) ?? 1) - 1);
    if (outcome.done && outcome.id !== undefined) await this.#adopt(uri, outcome.id, thread);
    this.#update(uri);
    return outcome.done;
  }

  /** The box in which a note was written becomes its thread, so that nothing jumps. */
  async #adopt(uri: string, id: string, thread: CommentThread): Promise<void> {
    this.#new.sent(thread);
    this.#awaited.add(id);
    const shown = this.#shown.get(uri) ?? new Map<string, ShownThread>();
    shown.set(id, new ShownThread(uri, id, thread));
    this.#shown.set(uri, shown);
    if (!this.#notes.of(uri)?.threads.some((note) => note.id === id)) await this.#notes.refresh(uri);
    this.#awaited.delete(id);
  }

  #notesChanged(uri: string): void {
    this.#update(uri);
    const isCommentable = this.#notes.canWrite(uri);
    if (isCommentable === this.#commentable.has(uri)) return;
    if (isCommentable) this.#commentable.add(uri);
    else this.#commentable.delete(uri);
    // The editor asks for commentable ranges again when it is given who answers.
    this.#controller.commentingRangeProvider = { provideCommentingRanges: (document) => this.#commentingRanges(document) };
  }

  #commentingRanges(document: TextDocument): { readonly enableFileComments: boolean; readonly ranges: Range[] } | undefined {
    if (!this.#commentable.has(this.#notes.uriOf(document))) return undefined;
    return { enableFileComments: true, ranges: [new Range(0, 0, Math.max(document.lineCount - 1, 0), 0)] };
  }

  #scrolled(document: TextDocument): void {
    clearTimeout(this.#scrolling);
    this.#scrolling = setTimeout(() => {
      const uri = this.#notes.uriOf(document);
      const threads = this.#notes.of(uri)?.threads.filter(standsInText) ?? [];
      if (threads.length <= MOST_THREADS) return;
      const shown = this.#shown.get(uri);
      if (!isCovered(threads, visibleLines(document), (id) => shown?.has(id) === true)) this.#update(uri);
    }, SCROLL_RESTS);
  }

  /** `also`: a note whose thread is to be there wherever it stands. */
  #update(uri: string, also?: string): void {
    if ((this.#busy.get(uri) ?? 0) > 0) return;
    const notes = this.#notes.of(uri);
    const document = this.#notes.documentOf(uri);
    if (!notes || !document) this.#drop(uri);
    else if (isVisible(document)) {
      this.#show(notes, document, also);
      if (notes.readOnly === undefined) this.#new.restore(document);
    }
  }

  #show(notes: DocumentNotes, document: TextDocument, also: string | undefined): void {
    const { uri, readOnly } = notes;
    const shown = this.#shown.get(uri) ?? new Map<string, ShownThread>();
    this.#shown.set(uri, shown);
    const inText = notes.threads.filter(standsInText);
    const open = [...shown.values()].flatMap(({ isOpen, id }) => (isOpen ? [id] : []));
    const wanted = threadsToShow(inText, visibleLines(document), new Set([...open, ...(also === undefined ? [] : [also])]));
    this.#dispose(shown, inText, wanted);
    const made: ShownThread[] = [];
    let isWhole = true;
    for (const note of wanted) {
      if (!shown.has(note.id) && made.length === MOST_AT_ONCE) {
        isWhole = false;
        continue;
      }
      const model = threadModel(note, readOnly === undefined);
      let one = shown.get(note.id);
      if (!one) {
        one = new ShownThread(uri, note.id, createThread(this.#controller, document.uri, model));
        shown.set(note.id, one);
        made.push(one);
      }
      one.show(model);
    }
    if (!isWhole) setTimeout(() => this.#update(uri), MAKING_RESTS);
    if (readOnly !== undefined) return;
    this.#replies.made(made.map(({ thread }) => thread));
    for (const one of made) this.#replies.restore(one, this.#notes.author);
  }

  /** What is gone, and, where there are many, what is far away. */
  #dispose(shown: Map<string, ShownThread>, inText: readonly NoteThread[], wanted: readonly NoteThread[]): void {
    const staying = new Set((shown.size > 2 * MOST_THREADS ? wanted : inText).map(({ id }) => id));
    for (const [id, one] of shown) {
      if (staying.has(id) || this.#awaited.has(id)) continue;
      this.#close(one);
      shown.delete(id);
    }
  }

  #close(shown: ShownThread): void {
    this.#replies.gone(shown.thread);
    shown.thread.dispose();
  }

  #drop(uri: string): void {
    for (const one of this.#shown.get(uri)?.values() ?? []) this.#close(one);
    this.#shown.delete(uri);
  }
}

function wordsOf(document: TextDocument, range: NoteRange): NoteRange | undefined {
  return wordsSelected(range, (line) => document.lineAt(line).text);
}

function isVisible(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}

function visibleLines(document: TextDocument): readonly LineRange[] {
  const editors = window.visibleTextEditors.filter((editor: TextEditor) => editor.document === document);
  return editors.flatMap(({ visibleRanges }) => visibleRanges.map(({ start, end }) => ({ first: start.line, last: end.line })));
}
