import { type CodeAction, CodeActionKind, type Command, type Diagnostic, type Range } from "vscode-languageserver-types";
import type { Problem } from "../engine/index.ts";
import { toLocation, type Wanted, wantedProblems } from "./diagnostics.ts";
import type { Reading } from "./reading.ts";
import { type ReviewCommands, reviewActions } from "./review-actions.ts";
import { toRange, toSpan } from "./to-lsp.ts";

/** The commands that actions name; each takes one argument, as `protocol/commands.ts` has it. */
export interface ActionCommands extends ReviewCommands {
  readonly dismiss: string;
  /** Left out for editors without commands of their own. */
  readonly sideBySide?: string;
  readonly copyCitation?: string;
  readonly aboutCheck?: string;
}

export interface ActionOptions extends Wanted {
  readonly commands: ActionCommands;
  /** True if the document lies in a folder that dismissals can be kept in. */
  readonly canDismiss: boolean;
  /** True if the document lies where notes can be kept. */
  readonly canReview?: boolean;
  /** What the editor shows there; an action names what it is about. */
  readonly shown: readonly Diagnostic[];
  /** The kinds that are asked for; undefined for all. */
  readonly only?: readonly string[] | undefined;
}

/** What can be done about the findings at a place, and with the words selected there. */
export function codeActions(reading: Reading, range: Range, options: ActionOptions): CodeAction[] {
  const { only, commands } = options;
  const isAsked = (kind: string) => !only || only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
  const span = toSpan(reading.lines, range);
  const problems = isAsked(CodeActionKind.QuickFix)
    ? wantedProblems(reading, options).filter(({ at }) => at.start <= span.end && span.start <= at.end)
    : [];
  const actions = problems.flatMap((problem) => actionsFor(problem, reading, problems.length > 1, options));
  if (span.end > span.start && problems.length === 0 && isAsked(CodeActionKind.Refactor) && commands.copyCitation)
    actions.push({
      title: "Copy as citation",
      kind: CodeActionKind.Refactor,
      command: { title: "Copy as citation", command: commands.copyCitation, arguments: [{ uri: reading.uri, range }] },
    });
  return actions;
}

/** With several findings at one place, each title says which it is about. */
function actionsFor(problem: Problem, reading: Reading, isOneOfSeveral: boolean, options: ActionOptions): CodeAction[] {
  const { uri, lines } = reading;
  const { commands, canDismiss, canReview = false, shown } = options;
  const { code: check, at, related } = problem;
  const range = toRange(lines, at);
  const which = isOneOfSeveral ? ` (${check})` : "";
  const diagnostics = shown.filter((diagnostic) => diagnostic.code === check && sameRange(diagnostic.range, range));
  // Each names what it is about: editors put what names nothing last, and dismissing is not what comes to mind first.
  const action = (title: string, command: string | undefined, argument: unknown): CodeAction[] => {
    if (command === undefined) return [];
    const run: Command = { title, command, arguments: [argument] };
    return [{ title, kind: CodeActionKind.QuickFix, command: run, diagnostics }];
  };
  const passages = related.flatMap((passage) => {
    const location = toLocation(reading, passage);
    return location ? [{ ...location, message: passage.message }] : [];
  });
  return [
    ...(passages.length > 0
      ? action(`Show both passages side by side${which}`, commands.sideBySide, { passage: { uri, range }, related: passages })
      : []),
    ...(canReview
      ? reviewActions(reading, problem, commands).flatMap(({ title, command, argument }) => action(`${title}${which}`, command, argument))
      : []),
    ...action(`Copy as citation${which}`, commands.copyCitation, { uri, range, whole: true }),
    ...(canDismiss
      ? [
          ...action(`Dismiss here…${which}`, commands.dismiss, { uri, check, range }),
          ...action(`Never report ${check} in this document`, commands.dismiss, { uri, check }),
        ]
      : []),
    ...action(`About the check ${check}`, commands.aboutCheck, check),
  ];
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
