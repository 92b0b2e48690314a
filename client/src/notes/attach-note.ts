import { window } from "vscode";
import { needsPlace } from "./note-groups.ts";
import { wordsSelected } from "./note-span.ts";
import { noteText } from "./note-text.ts";
import type { Notes } from "./notes.ts";
import type { NoteEntry } from "./notes-tree.ts";
import { newest, showPassage } from "./show-note.ts";
import { editorRange } from "./shown-thread.ts";

/** Puts a note, with its thread, on the words that are selected; which note is asked where none is given. */
export async function attachToSelection(notes: Notes, given?: NoteEntry): Promise<void> {
  const editor = window.activeTextEditor;
  const active = editor && notes.uriOf(editor.document);
  const range = editor && !editor.selection.isEmpty && wordsSelected(editor.selection, (line) => editor.document.lineAt(line).text);
  if (!active || !range || (given && given.uri !== active)) {
    const button = given && "Show Document";
    const told = "Select the words that the note belongs to in its document, then choose “Attach to Selection” again.";
    const pressed = await window.showInformationMessage(told, ...(button ? [button] : []));
    if (pressed && given) await showPassage(notes, given.uri, undefined, false);
    return;
  }
  const entry = given ?? (await chooseNote(notes, active));
  if (entry) await notes.act(entry.uri, { act: "reattach", id: entry.thread.id, range });
}

/** Those without a certain place first: they are what there is to attach. */
async function chooseNote(notes: Notes, uri: string): Promise<NoteEntry | undefined> {
  const threads = notes.of(uri)?.threads ?? [];
  if (threads.length === 0) {
    await window.showInformationMessage("There are no notes on this document.");
    return undefined;
  }
  const items = [...threads.filter(needsPlace), ...threads.filter((thread) => !needsPlace(thread))].map((thread) => {
    const { label, description, icon } = noteText(thread);
    return { label: `$(${icon}) ${label}`, description, thread };
  });
  const chosen = await window.showQuickPick(items, { placeHolder: "Which note belongs to the selected words?", matchOnDescription: true });
  return chosen && { uri, thread: chosen.thread };
}

/** Lets a person say which of several passages a note is on, each shown as it is looked at. */
export async function choosePlace(notes: Notes, given: NoteEntry): Promise<void> {
  const entry = newest(notes, given);
  const candidates = entry?.thread.candidates ?? [];
  const document = entry && notes.documentOf(entry.uri);
  if (!entry || !document) return;
  if (candidates.length === 0) return attachToSelection(notes, entry);
  const items = candidates.map((range) => {
    const words = document.getText(editorRange(range)).replace(/\s+/g, " ");
    return { label: words, description: `line ${range.start.line + 1}`, range };
  });
  const chosen = await window.showQuickPick(items, {
    placeHolder: `“${entry.thread.quote ?? ""}” may be any of these. Which?`,
    onDidSelectItem: (item) => {
      const looked = items.find((one) => one === item);
      if (looked) void showPassage(notes, entry.uri, looked.range, true);
    },
  });
  if (chosen) await notes.act(entry.uri, { act: "reattach", id: entry.thread.id, range: chosen.range });
}
