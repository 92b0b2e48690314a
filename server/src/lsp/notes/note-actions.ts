import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import { type NoteAct, type NoteActParams, type NoteThread, serverCommands } from "../../protocol/index.ts";

/** What a reader can do about notes, `threads` being those on the selected words, in an editor that has no commands of its own for them: highlight what is selected, settle and delete what is there. */
export function noteActions(uri: string, range: Range, threads: readonly NoteThread[]): CodeAction[] {
  const isEmpty = range.start.line === range.end.line && range.start.character === range.end.character;
  return [
    ...(isEmpty ? [] : [action("Highlight these words", { uri, act: { act: "add", kind: "highlight", range } })]),
    ...threads.flatMap((thread) => actsOn(thread).map(([title, act]) => action(title, { uri, act }))),
  ];
}

function actsOn(thread: NoteThread): readonly (readonly [string, NoteAct])[] {
  const { id, kind, isResolved, isOwn, author, comments } = thread;
  const name = kind === "comment" ? `the note${author === undefined ? "" : ` by ${author}`}` : `the ${kind}`;
  const settle: readonly [string, NoteAct] = isResolved
    ? [`Reopen ${name}`, { act: "reopen", id }]
    : [`Resolve ${name}`, { act: "resolve", id }];
  const isThere = kind !== "comment" || comments.some((comment) => comment.id === id);
  return [...(kind === "comment" ? [settle] : []), ...(isOwn && isThere ? [[`Delete ${name}`, { act: "delete", id }] as const] : [])];
}

function action(title: string, params: NoteActParams): CodeAction {
  return { title, kind: CodeActionKind.Refactor, command: { title, command: serverCommands.noteAct, arguments: [params] } };
}
