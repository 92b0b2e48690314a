import { Range, type TextDocument, type TextEditor, window } from "vscode";
import type { NoteOutcome } from "../../../server/src/protocol/index.ts";
import type { CommentThreads } from "./comment-threads.ts";
import { tagsUsed } from "./note-groups.ts";
import { wordsSelected } from "./note-span.ts";
import type { Notes } from "./notes.ts";
import type { NoteRange } from "./thread-model.ts";

/** What a note can be made from without asking: where other programs, or a key binding, say it all. */
export interface GivenNote {
  readonly range?: NoteRange;
  readonly text?: string;
  readonly tags?: readonly string[];
  /** The words that a reader would put there. */
  readonly suggestion?: string;
}

/** Opens a box for a note on what is selected; with a text it is made at once. */
export async function addNote(notes: Notes, threads: CommentThreads, given?: GivenNote): Promise<NoteOutcome | undefined> {
  const place = placeToWrite(notes, given);
  if (!place) return undefined;
  const { document, range } = place;
  if (given?.text !== undefined)
    return notes.act(notes.uriOf(document), { act: "add", kind: "comment", range, text: given.text, ...tagsIn(given) });
  threads.write(document, range);
  return undefined;
}

/** A note on the document as a whole. */
export function addDocumentNote(notes: Notes, threads: CommentThreads): void {
  const editor = writableEditor(notes);
  if (editor) threads.write(editor.document, undefined);
}

export async function highlight(notes: Notes, given?: GivenNote): Promise<NoteOutcome | undefined> {
  const place = placeToWrite(notes, given);
  return place && notes.act(notes.uriOf(place.document), { act: "add", kind: "highlight", range: place.range });
}

/** Puts tags on what is selected: those that are picked, of the ones in use, and new ones. */
export async function addTag(notes: Notes, given?: GivenNote): Promise<NoteOutcome | undefined> {
  const place = placeToWrite(notes, given);
  const tags = place && (given?.tags ?? (await chooseTags(notes)));
  if (!place || !tags || tags.length === 0) return undefined;
  return notes.act(notes.uriOf(place.document), { act: "add", kind: "tag", range: place.range, tags });
}

/** Suggests other words for what is selected, and says what is wrong with it: a point of a factual accuracy response. */
export async function suggestWording(notes: Notes, given?: GivenNote): Promise<NoteOutcome | undefined> {
  const place = placeToWrite(notes, given);
  if (!place) return undefined;
  const { document, range } = place;
  const { start, end } = range;
  const words = document.getText(new Range(start.line, start.character, end.line, end.character)).replace(/\s+/g, " ");
  const title = "Suggest a Wording";
  const suggestion =
    given?.suggestion ??
    (await window.showInputBox({ title, prompt: "The words that should stand there instead", value: words, ignoreFocusOut: true }));
  if (suggestion === undefined || suggestion.trim() === "") return undefined;
  const text =
    given?.text ??
    (await window.showInputBox({
      title,
      prompt: "What is wrong with the words that stand there, and how one can see it",
      ignoreFocusOut: true,
      validateInput: (value) => (value.trim() === "" ? "Say what is wrong." : undefined),
    }));
  if (text === undefined) return undefined;
  return notes.act(notes.uriOf(document), {
    act: "add",
    kind: "comment",
    range,
    text: text.trim(),
    suggestion: suggestion.trim(),
    ...tagsIn(given ?? {}),
  });
}

function chooseTags(notes: Notes): Promise<readonly string[] | undefined> {
  const used = tagsUsed(notes.all()).map(({ tag, count }) => ({ label: tag, description: count === 1 ? "once" : `${count} times` }));
  const pick = window.createQuickPick();
  pick.title = "Tag the selected words";
  pick.placeholder = "Pick tags, or write a new one";
  pick.canSelectMany = true;
  pick.items = used;
  pick.onDidChangeValue((value) => {
    const written = value.trim();
    const chosen = pick.selectedItems;
    const isNew = written !== "" && !used.some(({ label }) => label === written) && !chosen.some(({ label }) => label === written);
    const added = chosen.filter(({ label }) => !used.some((one) => one.label === label));
    pick.items = [...(isNew ? [{ label: written, description: "new" }] : []), ...added, ...used];
    pick.selectedItems = pick.items.filter(({ label }) => chosen.some((one) => one.label === label));
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const written = pick.value.trim();
      const chosen = pick.selectedItems.map(({ label }) => label);
      resolve(chosen.length > 0 || written === "" ? chosen : [written]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** The words of the active editor that are meant; where there are none, or notes cannot be made, it is said why. */
function placeToWrite(
  notes: Notes,
  given: GivenNote | undefined,
): { readonly document: TextDocument; readonly range: NoteRange } | undefined {
  const editor = writableEditor(notes);
  if (!editor) return undefined;
  const { document, selection } = editor;
  const range = wordsSelected(given?.range ?? selection, (line) => document.lineAt(line).text);
  if (!range) void window.showInformationMessage("There are no words here. Select those that the note is to be on.");
  return range && { document, range };
}

/** The active editor, where notes can be made on its document; else the reader is told why not. */
export function writableEditor(notes: Notes): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && notes.canWrite(notes.uriOf(editor.document))) return editor;
  const why =
    notes.ofDocument(editor?.document)?.readOnly ??
    "Open a report, or a text about one, first; Inspection Lens does not read this document.";
  void window.showInformationMessage(why);
  return undefined;
}

function tagsIn({ tags }: GivenNote): { readonly tags?: readonly string[] } {
  return tags ? { tags } : {};
}
