import { type QuickPickItem, type Selection, type TextEditor, window } from "vscode";
import type { CommentThreads } from "./comment-threads.ts";
import { inOrder, searchNotes } from "./note-groups.ts";
import { noteText } from "./note-text.ts";
import type { Notes } from "./notes.ts";
import { documentName, type NoteEntry } from "./notes-tree.ts";
import { newest, showNote, showPassage } from "./show-note.ts";

/** More are not listed: nobody reads them, they search on. */
const MOST_LISTED = 300;

interface NoteItem extends QuickPickItem {
  readonly entry: NoteEntry;
}

/** All notes on the open documents, to search in words, tags and names; what is looked at is shown. */
export function searchAllNotes(notes: Notes, threads: CommentThreads): void {
  const documents = notes.all();
  const entries = documents.flatMap(({ uri, threads: all }) => [...all].sort(inOrder).map((thread) => ({ uri, thread })));
  if (entries.length === 0) {
    void window.showInformationMessage("There are no notes on the open documents. Select words and choose “Add Note”.");
    return;
  }
  const before = window.activeTextEditor && { editor: window.activeTextEditor, selection: window.activeTextEditor.selection };
  const pick = window.createQuickPick<NoteItem>();
  let isChosen = false;
  const list = (query: string) => {
    const found = searchNotes(entries, query);
    pick.items = found.slice(0, MOST_LISTED).map((entry) => noteItem(entry, documents.length > 1));
    pick.title = `${found.length} of ${entries.length} notes${found.length > MOST_LISTED ? `, the first ${MOST_LISTED} listed` : ""}`;
  };
  pick.placeholder = "Search what notes say, the words they are on, #tags and names";
  list("");
  pick.onDidChangeValue(list);
  pick.onDidChangeActive(([item]) => {
    const looked = pick.value === "" ? undefined : item && newest(notes, item.entry);
    if (looked?.thread.range) void showPassage(notes, looked.uri, looked.thread.range, true);
  });
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    isChosen = item !== undefined;
    pick.hide();
    if (item) void showNote(notes, threads, item.entry);
  });
  pick.onDidHide(() => {
    pick.dispose();
    if (!isChosen && before) void goBack(before);
  });
  pick.show();
}

async function goBack({ editor, selection }: { readonly editor: TextEditor; readonly selection: Selection }): Promise<void> {
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  shown.selection = selection;
}

function noteItem(entry: NoteEntry, hasSeveral: boolean): NoteItem {
  const { label, description, icon } = noteText(entry.thread);
  const detail = hasSeveral ? { detail: documentName(entry.uri) } : {};
  // The search is our own: it looks into replies too, which are not in the list.
  return { label: `$(${icon}) ${label}`, description, ...detail, alwaysShow: true, entry };
}
