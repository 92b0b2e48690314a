import { capital } from "../engine/index.ts";
import type { LedgerContest } from "./dispute-ledger.ts";
import type { LedgerPassage } from "./found-contests.ts";

const WHAT: Readonly<Record<string, string>> = {
  report: "the report",
  grade: "a grade",
  finding: "a finding",
  figure: "a figure",
  process: "how the inspection was done",
};

/** "Eastmarch Council contests a finding", where that is a guess "… seems to contest a finding", "The union accepts part, but contests a figure"; of a dispute begun by hand "Disputed". */
export function contestInWords({ by, stance, against, isGuess }: Pick<LedgerContest, "by" | "stance" | "against" | "isGuess">): string {
  if (stance === undefined || against === undefined) return by === "" ? "Disputed" : `Disputed by ${by}`;
  const who = by === "" ? "Somebody" : capital(by);
  const contests = isGuess ? "seems to contest" : "contests";
  return `${who} ${stance === "partial" ? `accepts part, but ${contests}` : contests} ${WHAT[against] ?? against}`;
}

/** "paragraph 12, page 4"; empty where neither is known. */
export function placeInWords({ paragraph, page }: Pick<LedgerPassage, "paragraph" | "page">): string {
  return [...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]), ...(page === undefined ? [] : [`page ${page}`])].join(", ");
}
