import { type Disposable, type ExtensionContext, languages } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { documentSchemes, type RecognitionStatus, recognisedLanguages, reportLanguage } from "../../../server/src/protocol/index.ts";
import type { DocumentStatusItem } from "../document-status-item.ts";
import type { AuthorName } from "./author-name.ts";
import { CommentThreads } from "./comment-threads.ts";
import { DraftStore } from "./draft-store.ts";
import { followFileProblems } from "./file-problems.ts";
import { GutterMarks } from "./gutter-marks.ts";
import { noteActionKind, noteCodeActions } from "./note-code-actions.ts";
import { noteCommands } from "./note-commands.ts";
import { Notes } from "./notes.ts";
import { NotesView } from "./notes-view.ts";

const selector = [
  { language: reportLanguage },
  ...recognisedLanguages.flatMap((language) => documentSchemes.map((scheme) => ({ language, scheme }))),
];

/** Everything about a reader's notes: threads and marks in the text, the view, the commands. */
export function registerNotes(
  client: LanguageClient,
  context: ExtensionContext,
  { recognition, author }: { readonly recognition: DocumentStatusItem<RecognitionStatus>; readonly author: AuthorName },
): Disposable[] {
  const notes = new Notes(client, author, recognition);
  const threads = new CommentThreads(notes, new DraftStore(context.workspaceState));
  const view = new NotesView(notes, context.workspaceState);
  return [
    notes.follow(),
    threads.follow(),
    new GutterMarks(notes, context.extensionUri).follow(),
    view.follow(),
    followFileProblems(notes),
    languages.registerCodeActionsProvider(selector, noteCodeActions(notes), { providedCodeActionKinds: [noteActionKind] }),
    ...noteCommands({ notes, threads, view, author }),
  ];
}
