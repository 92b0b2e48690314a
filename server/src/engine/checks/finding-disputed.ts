import type { Dispute } from "../claims/claim.ts";
import { list } from "../text/list-of-names.ts";
import type { SourceText } from "../text/source-text.ts";
import { byPosition, overlaps, type Span } from "../text/span.ts";
import type { Check, Finding, RelatedPassage } from "./check.ts";
import { quoted } from "./passage-words.ts";

/** A finding, grade or figure that somebody in the document contests, at the finding. What is conceded is no problem. */
export const findingDisputed: Check = {
  id: "finding-disputed",
  summary: "A finding, grade or figure that somebody in the document contests.",
  level: "information",
  *ofDocument({ claims, document }) {
    yield* contestedFindings(claims.disputes, document.text);
  },
};

/** What there is to say of each finding that one of `disputes` contests, at the finding. What only seems to be contested is told at the contest alone. */
export function* contestedFindings(disputes: readonly Dispute[], text: SourceText): Iterable<Finding> {
  for (const { at, contests } of byFinding(disputes)) if (contests.some(({ isGuess }) => !isGuess)) yield atFinding(at, contests, text);
}

interface Contested {
  readonly at: Span;
  readonly contests: Dispute[];
}

/** The findings that are contested, in order; contests of words that overlap are of one finding. */
function byFinding(disputes: readonly Dispute[]): readonly Contested[] {
  const contests = disputes.flatMap((contest) =>
    contest.finding && contest.stance !== "concede" ? [{ at: contest.finding, contest }] : [],
  );
  contests.sort((a, b) => byPosition(a.at, b.at) || byPosition(a.contest, b.contest));
  const contested: Contested[] = [];
  for (const { at, contest } of contests) {
    const last = contested.at(-1);
    if (last && overlaps(last.at, at)) last.contests.push(contest);
    else contested.push({ at, contests: [contest] });
  }
  return contested;
}

function atFinding({ start, end }: Span, contests: readonly Dispute[], text: SourceText): Finding {
  const told = contests.filter((contest) => !contest.isGuess);
  const holders = holdersOf(told);
  const guessed = holdersOf(contests).filter((holder) => !holders.includes(holder));
  const also = guessed.length > 0 ? `, it seems also by ${list(guessed)}` : "";
  const more = contests.length > 1 ? ` and ${contests.length - 1} more` : "";
  return {
    at: { start, end },
    message: `Contested by ${list(holders) || "somebody"}${also}: “${quoted(text, told[0] ?? { start, end })}”${more}.`,
    related: contests.map(
      (contest): RelatedPassage => ({
        start: contest.start,
        end: contest.end,
        message: `${contest.by === "" ? "Somebody" : contest.by}: “${quoted(text, contest)}”`,
      }),
    ),
  };
}

/** Each once; those who cannot be told are left out. */
function holdersOf(contests: readonly Dispute[]): readonly string[] {
  return [...new Set(contests.map(({ by }) => by))].filter((holder) => holder !== "");
}
