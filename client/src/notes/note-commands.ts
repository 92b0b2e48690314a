import { type CommentReply, type CommentThread, commands, type Disposable, window } from "vscode";
import { attachToSelection, choosePlace } from "./attach-note.ts";
import type { AuthorName } from "./author-name.ts";
import type { CommentThreads } from "./comment-threads.ts";
import type { DraftComment } from "./draft-comment.ts";
import { importNotes } from "./import-notes.ts";
import { neighbour } from "./note-groups.ts";
import type { Notes } from "./notes.ts";
import type { NoteEntry } from "./notes-tree.ts";
import type { NotesView } from "./notes-view.ts";
import { searchAllNotes } from "./search-notes.ts";
import { newest, showNote } from "./show-note.ts";
import { ShownComment } from "./shown-thread.ts";
import { addDocumentNote, addNote, addTag, type GivenNote, highlight, suggestWording } from "./write-notes.ts";

/** What the commands work with. */
export interface NoteMeans {
  readonly notes: Notes;
  readonly threads: CommentThreads;
  readonly view: NotesView;
  readonly author: AuthorName;
}

/** What a command is given: an entry of the view, a thread in the text, or a comment of one. */
type Given = NoteEntry | CommentThread;

/** Maps the manifest's commands about notes onto what they do. */
export function noteCommands({ notes, threads, view, author }: NoteMeans): Disposable[] {
  const act = new NoteActs(notes, threads);
  // Of the editor's menus, or of nobody: what they are about is given to them, always.
  const onGiven: Record<string, (given: never) => unknown> = {
    "inspectionLens.submitNote": (reply: CommentReply) => threads.submit(reply),
    "inspectionLens.submitReply": (reply: CommentReply) => threads.submit(reply),
    "inspectionLens.sendNote": (draft: DraftComment) => threads.send(draft),
    "inspectionLens.discardNote": (draft: DraftComment) => threads.discard(draft),
    "inspectionLens.editNote": (comment: ShownComment) => threads.edit(comment),
    "inspectionLens.saveNote": (comment: ShownComment) => threads.saveEdit(comment),
    "inspectionLens.cancelNoteEdit": (comment: ShownComment) => threads.cancelEdit(comment),
    "inspectionLens.showNote": (entry: NoteEntry) => act.show(entry),
    "inspectionLens.replyToNote": (entry: NoteEntry) => act.reply(entry),
    "inspectionLens.resolveNote": (given: Given) => act.change(given, "resolve"),
    "inspectionLens.reopenNote": (given: Given) => act.change(given, "reopen"),
    "inspectionLens.deleteNote": (given: Given | ShownComment) => act.remove(given),
    "inspectionLens.choosePlace": (entry: NoteEntry) => choosePlace(notes, entry),
  };
  const table: Record<string, (given?: never) => unknown> = {
    "inspectionLens.addNote": (given?: GivenNote) => addNote(notes, threads, given),
    "inspectionLens.addDocumentNote": () => addDocumentNote(notes, threads),
    "inspectionLens.highlight": (given?: GivenNote) => highlight(notes, given),
    "inspectionLens.addTag": (given?: GivenNote) => addTag(notes, given),
    "inspectionLens.suggestWording": (given?: GivenNote) => suggestWording(notes, given),
    "inspectionLens.reattachNote": (given?: NoteEntry) => attachToSelection(notes, given),
    "inspectionLens.importNotes": (given?: unknown) => importNotes(notes, given),
    "inspectionLens.undoNoteChange": () => act.step("undo"),
    "inspectionLens.redoNoteChange": () => act.step("redo"),
    "inspectionLens.nextNote": () => act.go("next"),
    "inspectionLens.previousNote": () => act.go("previous"),
    "inspectionLens.searchNotes": () => searchAllNotes(notes, threads),
    "inspectionLens.filterNotes": () => view.chooseFilter(),
    "inspectionLens.changeAuthorName": () => author.change(),
  };
  return [
    ...Object.entries(table).map(([id, run]) => commands.registerCommand(id, run)),
    ...Object.entries(onGiven).map(([id, run]) => commands.registerCommand(id, (given?: never) => given && run(given))),
  ];
}

/** Acts on a note that is there. */
class NoteActs {
  readonly #notes: Notes;
  readonly #threads: CommentThreads;

  constructor(notes: Notes, threads: CommentThreads) {
    this.#notes = notes;
    this.#threads = threads;
  }

  /** Goes to its words; where they are not certain, it is asked which they are. */
  async show(given: NoteEntry): Promise<void> {
    const entry = newest(this.#notes, given);
    if (!entry) return;
    if (await showNote(this.#notes, this.#threads, entry)) return;
    if (entry.thread.state === "unsure") return choosePlace(this.#notes, entry);
    const told = `The words “${entry.thread.quote ?? ""}” are not in the document any more. Select others and attach the note to them, or leave it here.`;
    const pressed = await window.showInformationMessage(told, "Attach to Selection", "Delete");
    if (pressed === "Attach to Selection") await attachToSelection(this.#notes, entry);
    if (pressed === "Delete") await this.remove(entry);
  }

  async reply(given: NoteEntry): Promise<void> {
    const text = await window.showInputBox({ title: "Reply", prompt: given.thread.comments.at(-1)?.text ?? given.thread.quote ?? "" });
    if (text?.trim()) await this.#notes.act(given.uri, { act: "reply", to: given.thread.id, text: text.trim() });
  }

  async change(given: Given, act: "resolve" | "reopen"): Promise<void> {
    const note = this.#noteOf(given);
    if (note) await this.#notes.act(note.uri, { act, id: note.id });
  }

  /** The note, or one comment of it; what is gone can be taken back at once. */
  async remove(given: Given | ShownComment): Promise<void> {
    const isComment = given instanceof ShownComment;
    const note = isComment ? this.#commentOf(given) : this.#noteOf(given);
    if (!note) return;
    const { done } = await this.#notes.act(note.uri, { act: "delete", id: note.id, thread: !isComment });
    if (!done) return;
    const pressed = await window.showInformationMessage("The note is deleted.", "Undo");
    if (pressed) await this.#notes.act(note.uri, { act: "undo" });
  }

  /** Takes back what was done last with the notes of the active document, or does it again. */
  async step(act: "undo" | "redo"): Promise<void> {
    const known = this.#notes.ofDocument(window.activeTextEditor?.document);
    const isPossible = act === "undo" ? known?.canUndo : known?.canRedo;
    if (known && isPossible) await this.#notes.act(known.uri, { act });
    else window.setStatusBarMessage(`There is no change of a note to ${act === "undo" ? "take back" : "do again"} here.`, 4_000);
  }

  async go(direction: "next" | "previous"): Promise<void> {
    const editor = window.activeTextEditor;
    const known = this.#notes.ofDocument(editor?.document);
    const thread = editor && known && neighbour(known.threads, editor.selection.start, direction);
    if (thread) await showNote(this.#notes, this.#threads, { uri: known.uri, thread });
    else window.setStatusBarMessage("There are no notes on words of this document.", 4_000);
  }

  #noteOf(given: Given): { readonly uri: string; readonly id: string } | undefined {
    return "comments" in given ? this.#threads.shownThread(given) : { uri: given.uri, id: given.thread.id };
  }

  #commentOf({ thread, id }: ShownComment): { readonly uri: string; readonly id: string } | undefined {
    const shown = thread && this.#threads.shownThread(thread);
    return shown && { uri: shown.uri, id };
  }
}
