import { type CancellationToken, type Connection, Range } from "vscode-languageserver";
import {
  type DisputesAnswer,
  type DisputesParams,
  disputesAtRequest,
  disputesRequest,
  type NoteOutcome,
  nextDisputeRequest,
  type ReviewDisputeParams,
  reviewDecisions,
  reviewDisputeRequest,
} from "../../protocol/index.ts";
import { guard } from "../guard.ts";
import type { Log } from "../log.ts";
import type { DisputeDesk } from "./dispute-desk.ts";

/** Requests about disputes and what readers decide of them. */
export function registerDisputes(connection: Connection, log: Log, disputes: DisputeDesk): void {
  connection.onRequest(
    disputesRequest,
    guard(log, "disputes", nothing, (params, token) => ledger(connection, disputes, params, token)),
  );
  connection.onRequest(
    disputesAtRequest,
    guard(
      log,
      "disputesAt",
      () => [],
      ({ uri, range }, token) => disputes.at(uri, range, token),
    ),
  );
  connection.onRequest(
    nextDisputeRequest,
    guard(
      log,
      "nextDispute",
      () => null,
      (params, token) => disputes.next(params, token),
    ),
  );
  connection.onRequest(
    reviewDisputeRequest,
    guard(log, "reviewDispute", failed, (params) => disputes.review(params)),
  );
}

/** A ledger is asked for by a person: it may take its time, says how far it has got, and can be stopped. */
async function ledger(
  connection: Connection,
  disputes: DisputeDesk,
  params: DisputesParams,
  token: CancellationToken,
): Promise<DisputesAnswer | null> {
  const { workDoneToken } = params;
  if (workDoneToken === undefined) return disputes.ledger(params, token, () => {});
  const progress = connection.window.attachWorkDoneProgress(workDoneToken);
  progress.begin("Looking for disputes", 0);
  try {
    return await disputes.ledger(params, token, (done, of) => progress.report((done * 100) / of, `${done} of ${of} documents`));
  } finally {
    progress.done();
  }
}

/** What came with the server's own command, where it is a decision: that is all that one can bring without an editor's help. */
export function readDecision(argument: unknown): ReviewDisputeParams | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  const { uri, range, act } = argument as Record<string, unknown>;
  if (typeof uri !== "string" || !Range.is(range) || typeof act !== "object" || act === null) return undefined;
  const { act: kind, status, reason } = act as Record<string, unknown>;
  const decision = reviewDecisions.find((name) => name === status);
  if (kind !== "status" || !decision || (reason !== undefined && typeof reason !== "string")) return undefined;
  return { uri, range, act: { act: "status", status: decision, ...(reason === undefined ? {} : { reason }) } };
}

function nothing(): DisputesAnswer {
  return { items: [], documents: 0, isComplete: true, problems: ["The disputes could not be told; the log of Inspection Lens says why."] };
}

function failed(): NoteOutcome {
  return { done: false, message: "That failed; the log of Inspection Lens says why." };
}
