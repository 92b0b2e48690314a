import {
  CancellationToken,
  type Connection,
  LSPErrorCodes,
  MessageType,
  Range,
  ResponseError,
  ShowMessageNotification,
} from "vscode-languageserver";
import { type DismissParams, serverCommands } from "../protocol/index.ts";
import { dismiss } from "./acting-handlers.ts";
import type { Desk } from "./desk.ts";
import type { DisputeDesk } from "./disputes/dispute-desk.ts";
import { readDecision } from "./disputes/dispute-handlers.ts";
import { guard } from "./guard.ts";
import { readNoteAct } from "./notes/read-note-act.ts";
import { checkSection } from "./verdicts/check-section.ts";
import { isSectionCheck, isVerdict } from "./verdicts/is-verdict.ts";
import { putVerdict } from "./verdicts/put-verdict.ts";

/** What came of a command; `message` is for people. */
interface Outcome {
  readonly done: boolean;
  readonly message?: string;
}

interface Command<T> {
  /** For who has sent something else. */
  readonly needs: string;
  /** Undefined for what the command cannot do anything with: what comes with a command may be anything. */
  read(argument: unknown): T | undefined;
  run(argument: T): Promise<Outcome>;
}

/** Commands of the server, for editors that have none of their own. */
export function registerCommands(connection: Connection, desk: Desk, disputes: DisputeDesk): void {
  const commands: Readonly<Record<string, (argument: unknown) => Promise<Outcome>>> = {
    [serverCommands.dismiss]: runner(serverCommands.dismiss, {
      needs: "{uri, check, range?, reason?}",
      read: (argument) => (isDismissParams(argument) ? argument : undefined),
      run: (params) => dismiss(desk, params),
    }),
    [serverCommands.noteAct]: runner(serverCommands.noteAct, {
      needs: "{uri, act}",
      read: readNoteAct,
      run: ({ uri, act }) => desk.notes.act(uri, act),
    }),
    [serverCommands.reviewDispute]: runner(serverCommands.reviewDispute, {
      needs: '{uri, range, act: {act: "status", status, reason?}}',
      read: readDecision,
      run: (params) => disputes.review(params),
    }),
    [serverCommands.judge]: runner(serverCommands.judge, {
      needs: "{uri, range, verdict, found?, correct?}",
      read: (argument) => (isVerdict(argument) ? argument : undefined),
      run: (params) => putVerdict(desk, params, CancellationToken.None),
    }),
    [serverCommands.checkSection]: runner(serverCommands.checkSection, {
      needs: "{uri, at, checked}",
      read: (argument) => (isSectionCheck(argument) ? argument : undefined),
      run: (params) => checkSection(desk, params, CancellationToken.None),
    }),
  };
  connection.onExecuteCommand(
    guard(
      desk.log,
      "executeCommand",
      () => null,
      async ({ command, arguments: given }) => {
        const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
        if (!run) throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no command ${command}.`);
        const outcome = await run(given?.[0]);
        const { done, message = "" } = outcome;
        if (!done) await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
        return outcome;
      },
    ),
  );
}

function runner<T>(name: string, { needs, read, run }: Command<T>): (argument: unknown) => Promise<Outcome> {
  return async (argument) => {
    const params = read(argument);
    if (params === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `${name} needs ${needs}.`);
    return run(params);
  };
}

function isDismissParams(argument: unknown): argument is DismissParams {
  if (typeof argument !== "object" || argument === null) return false;
  const { uri, check, range, reason } = argument as Record<string, unknown>;
  return (
    typeof uri === "string" &&
    typeof check === "string" &&
    (range === undefined || Range.is(range)) &&
    (reason === undefined || typeof reason === "string")
  );
}
