import type { Contested, Dispute } from "../claims/claim.ts";
import { isPluralHolder } from "../claims/contests/holder-number.ts";
import { capital } from "../text/capital.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Check, Finding } from "./check.ts";
import { quoted } from "./passage-words.ts";

const WHAT: Readonly<Record<Contested, string>> = {
  report: "the report",
  grade: "the grade",
  finding: "a finding",
  figure: "a figure",
  process: "how the inspection was done",
};

/** A clause in which somebody contests something, leading to what it contests where the document tells that. */
export const dispute: Check = {
  id: "dispute",
  summary: "Somebody contests a finding, a grade, a figure, the report or how the inspection was done.",
  level: "information",
  *ofDocument({ claims, document }) {
    yield* contestsTold(claims.disputes, document.text);
  },
};

/** What there is to say of each of `disputes` that is no guess, at the words that contest. */
export function* contestsTold(disputes: readonly Dispute[], text: SourceText): Iterable<Finding> {
  for (const contest of disputes) if (contest.stance !== "concede" && !contest.isGuess) yield atContest(contest, text);
}

/** A contest by somebody who finds the inspectors too kind. */
const TOO_MILD =
  /\btoo (?:\w+ )?(?:generous|kind|kindly|lenient|soft|mild|polite|gentle|charitable|forgiving|timid|cautious|rosy)\b|\bwhitewash\b|\boff (?:\w+ ){0,2}(?:lightly|the hook)\b|\bnot go (?:\w+ ){0,2}far enough\b/i;

/** Where the finding is told, `finding-disputed` says so there and leads here: the contest is then only a hint, so that one quarrel is not listed twice. */
export function atContest(contest: Dispute, text: SourceText): Finding {
  const { start, end, by, against, finding, stance, isGuess } = contest;
  const mild = against === "report" && TOO_MILD.test(text.slice(start, end)) ? " as too mild" : "";
  const words = finding && against !== "report" && against !== "process" ? `: “${quoted(text, finding)}”` : "";
  return {
    at: { start, end },
    message: `${by === "" ? "Somebody" : capital(by)} ${verb(stance, isPluralHolder(by), isGuess)} ${WHAT[against]}${mild}${words}.`,
    related: finding
      ? [{ start: finding.start, end: finding.end, message: `What ${isGuess ? "seems" : "is"} contested: “${quoted(text, finding)}”` }]
      : [],
    ...(finding ? { level: "hint" } : {}),
  };
}

function verb(stance: Dispute["stance"], plural: boolean, isGuess: true | undefined): string {
  if (stance === "partial") return plural ? "accept part, but contest" : "accepts part, but contests";
  if (isGuess) return plural ? "seem to contest" : "seems to contest";
  return plural ? "contest" : "contests";
}
