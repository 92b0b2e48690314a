import { CodeAction, CodeActionKind, type CodeActionProvider, type Command, type Range, type TextDocument } from "vscode";
import { wordsSelected } from "./note-span.ts";
import type { Notes } from "./notes.ts";

/** The acts are the editor's own, so the server need not be asked on each move of the cursor. */
export const noteActionKind = CodeActionKind.Refactor.append("annotate");

const offered: readonly Command[] = [
  { title: "Add note…", command: "inspectionLens.addNote" },
  { title: "Highlight", command: "inspectionLens.highlight" },
  { title: "Tag…", command: "inspectionLens.addTag" },
];

/** Offers notes on what is selected, and nothing where nothing is: a light bulb on each word tells nobody anything. */
export function noteCodeActions(notes: Notes): CodeActionProvider {
  return {
    provideCodeActions(document: TextDocument, range: Range): CodeAction[] {
      if (range.isEmpty || !notes.canWrite(notes.uriOf(document))) return [];
      if (!wordsSelected(range, (line) => document.lineAt(line).text)) return [];
      return offered.map((command) => {
        const action = new CodeAction(command.title, noteActionKind);
        action.command = command;
        return action;
      });
    },
  };
}
