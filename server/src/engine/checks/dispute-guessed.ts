import type { Dispute } from "../claims/claim.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Check, Finding } from "./check.ts";
import { atContest } from "./dispute.ts";

/** A sentence that seems to contest something: no rule knows it, its words and circumstances were weighed. By a code of its own it can be switched off by itself. */
export const disputeGuessed: Check = {
  id: "dispute-guessed",
  summary: "A contest in words that no rule knows, told by weighing them all: right about twice in three times.",
  level: "hint",
  *ofDocument({ claims, document }) {
    yield* contestsGuessed(claims.disputes, document.text);
  },
};

/** What there is to say of each of `disputes` that is only guessed, at the words that seem to contest. */
export function* contestsGuessed(disputes: readonly Dispute[], text: SourceText): Iterable<Finding> {
  for (const contest of disputes) if (contest.stance !== "concede" && contest.isGuess) yield atContest(contest, text);
}
