import { Range, Selection, type TextEditor, TextEditorRevealType, type ViewColumn, window, workspace } from "vscode";
import type { CommentThreads } from "./comment-threads.ts";
import type { Notes } from "./notes.ts";
import type { NoteEntry } from "./notes-tree.ts";
import { editorRange } from "./shown-thread.ts";
import type { NoteRange } from "./thread-model.ts";

/** The note as the server told it last; what a view's entry holds may be older. */
export function newest(notes: Notes, { uri, thread }: NoteEntry): NoteEntry | undefined {
  const known = notes.of(uri)?.threads.find(({ id }) => id === thread.id);
  return known && { uri, thread: known };
}

/** Goes to the words of a note and opens its thread. Undefined where it has no place. */
export async function showNote(notes: Notes, threads: CommentThreads, entry: NoteEntry): Promise<TextEditor | undefined> {
  const { uri, thread } = newest(notes, entry) ?? entry;
  if (!thread.range && thread.state !== "document") return undefined;
  const editor = await showPassage(notes, uri, thread.range, false);
  if (editor && thread.comments.length > 0) threads.open(uri, thread.id);
  return editor;
}

/** Shows a document with words selected; its beginning where there are none. */
export async function showPassage(
  notes: Notes,
  uri: string,
  range: NoteRange | undefined,
  preserveFocus: boolean,
): Promise<TextEditor | undefined> {
  const document = notes.documentOf(uri);
  if (!document) return undefined;
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const column: { viewColumn?: ViewColumn } = shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn };
  const editor = await window.showTextDocument(await workspace.openTextDocument(document.uri), {
    preserveFocus,
    preview: false,
    ...column,
  });
  const at = range ? editorRange(range) : new Range(0, 0, 0, 0);
  editor.selection = new Selection(at.start, at.end);
  editor.revealRange(at, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
