import type { Problem } from "../engine/index.ts";
import { contestChecks, contestsAt } from "../reviewing/index.ts";
import type { Reading } from "./reading.ts";
import { toRange } from "./to-lsp.ts";

/** The commands that reviewing names. */
export interface ReviewCommands {
  /** An editor's own, which asks for what it needs. */
  readonly reviewDispute?: string;
  readonly addEvidence?: string;
  /** The server's, for editors that have none: the decision is in the title. */
  readonly decideDispute?: string;
}

/** A quick fix, before it is one. */
export interface ReviewAction {
  readonly title: string;
  readonly command: string | undefined;
  readonly argument: unknown;
}

const decisions = [
  ["upheld", "Mark the dispute as upheld"],
  ["rejected", "Mark the dispute as rejected"],
  ["resolved", "Mark the dispute as resolved"],
  ["open", "Reopen the dispute"],
] as const;

/** What can be done about the dispute that a problem tells of; nothing where it tells of none. */
export function reviewActions({ uri, lines }: Reading, problem: Problem, commands: ReviewCommands): readonly ReviewAction[] {
  if (!contestChecks.has(problem.code)) return [];
  const contests = contestsAt(problem).map((span) => toRange(lines, span));
  const [only] = contests;
  if (!only) return [];
  const { reviewDispute, addEvidence, decideDispute } = commands;
  if (reviewDispute !== undefined)
    return [
      { title: "Review this dispute…", command: reviewDispute, argument: { uri, contests } },
      { title: "Mark the dispute as upheld…", command: reviewDispute, argument: { uri, contests, status: "upheld" } },
      { title: "Mark the dispute as rejected…", command: reviewDispute, argument: { uri, contests, status: "rejected" } },
      { title: "Add evidence from selection…", command: addEvidence, argument: { uri, contests } },
    ];
  // without a question only where it is clear which one is meant
  if (contests.length > 1) return [];
  return decisions.map(([status, title]) => ({
    title,
    command: decideDispute,
    argument: { uri, range: only, act: { act: "status", status } },
  }));
}
