import type { Contested, Dispute } from "../claims/claim.ts";
import { leadGrade } from "../claims/lead-grade.ts";
import type { SourceText } from "../text/source-text.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import type { Check, CheckSubject, Finding, RelatedPassage } from "./check.ts";
import { toldBefore } from "./told-before.ts";

/** Words of a quoted passage that a message shows at most. */
const MAX_QUOTED = 90;
/** Readable blocks from the top in which a grade is the headline's or the lead's. */
const LEAD_BLOCKS = 6;

const WHAT: Readonly<Record<Contested, string>> = {
  report: "the report",
  grade: "the grade",
  finding: "a finding",
  figure: "a figure",
  process: "how the inspection was done",
};

/** A finding or grade that somebody in the document contests, at the finding; and the contest itself, pointing back. */
export const findingDisputed: Check = {
  id: "finding-disputed",
  summary: "A finding or grade that somebody in the document contests.",
  level: "information",
  *run(subject) {
    const contests = subject.claims.disputes.filter((dispute) => dispute.stance !== "concede");
    if (contests.length === 0) return;
    const lead = gradeOfAll(subject);
    const contested = new Map<string, { readonly at: Span; readonly contests: Dispute[] }>();
    for (const contest of contests) {
      const target = targetOf(contest, subject, lead);
      yield atContest(contest, target, subject.document.text);
      if (target) addTo(contested, target, contest);
    }
    for (const { at, contests: against } of contested.values()) yield atFinding(at, against, subject.document.text);
  },
};

/**
 * What is contested, as a span outside the contest's own words: the finding that it names, where the text tells it; for the report as a whole the
 * grade of the whole. A contest of a part is never tied to that grade.
 */
function targetOf(contest: Dispute, { document, parts, claims }: CheckSubject, lead: Span | undefined): Span | undefined {
  const { text } = document;
  if (contest.target && !contains(contest, contest.target)) return contest.target;
  if (contest.target) return toldBefore(parts, claims.disputes, text.slice(contest.target.start, contest.target.end), contest.start);
  const whole = contest.against === "grade" || (contest.against === "report" && !PART.test(text.slice(contest.start, contest.end)));
  return whole && lead && !contains(contest, lead) ? lead : undefined;
}

/** Words that say that only a part of the report is meant. */
const PART =
  /\b(?:several|some|many|most|parts?|aspects?|sections?|elements?|one|two|three|four|five|points?|paragraphs?|headings?|sentences?|passages?|phrases?|descriptions?|accounts?|claims?|statements?|suggestions?|figures?|both|every|each|certain|number of|details?|errors?|inaccurac\w+|mistakes?|corrected|amended|removed)\b/i;

/** A contest by somebody who finds the inspectors too kind. */
const TOO_MILD =
  /\btoo (?:\w+ )?(?:generous|kind|kindly|lenient|soft|mild|polite|gentle|charitable|forgiving|timid|cautious|rosy)\b|\bwhitewash\b|\boff (?:\w+ ){0,2}(?:lightly|the hook)\b|\bnot go (?:\w+ ){0,2}far enough\b/i;

/** The grade that the headline or the lead of a text about a report gives the whole, else the first there. */
function gradeOfAll({ document, parts }: CheckSubject): Span | undefined {
  if (document.kind === "report") return undefined;
  const grades: { readonly tag: Span }[] = [];
  let blocks = 0;
  for (const { start, found } of parts) {
    for (const { block, found: tags } of found.read) {
      if (blocks++ === LEAD_BLOCKS) return leadGrade(grades, document.text)?.tag;
      for (const tag of tags.judgements) {
        const at = block.words.toDocument(tag);
        if (tag.category === "grade") grades.push({ tag: { start: start + at.start, end: start + at.end } });
      }
    }
  }
  return leadGrade(grades, document.text)?.tag;
}

function addTo(contested: Map<string, { readonly at: Span; readonly contests: Dispute[] }>, target: Span, contest: Dispute): void {
  for (const entry of contested.values()) {
    if (!overlaps(entry.at, target)) continue;
    entry.contests.push(contest);
    return;
  }
  contested.set(`${target.start}-${target.end}`, { at: target, contests: [contest] });
}

function atFinding(at: Span, contests: readonly Dispute[], text: SourceText): Finding {
  const [first] = contests;
  const holders = [...new Set(contests.map((contest) => contest.by))].filter((holder) => holder !== "");
  return {
    at: { start: at.start, end: at.end },
    message: `Contested by ${list(holders)}: “${quoted(text, first ?? at)}”${contests.length > 1 ? ` and ${contests.length - 1} more` : ""}.`,
    related: contests.map(
      (contest): RelatedPassage => ({ start: contest.start, end: contest.end, message: `${contest.by}: “${quoted(text, contest)}”` }),
    ),
  };
}

function atContest(contest: Dispute, target: Span | undefined, text: SourceText): Finding {
  const mild = contest.against === "report" && TOO_MILD.test(text.slice(contest.start, contest.end)) ? " as too mild" : "";
  const words = target && contest.against !== "report" && contest.against !== "process" ? `: “${quoted(text, target)}”` : "";
  const verb = contest.stance === "partial" ? "accepts part, but contests" : "contests";
  return {
    at: { start: contest.start, end: contest.end },
    message: `${contest.by === "" ? "Somebody" : contest.by} ${verb} ${WHAT[contest.against]}${mild}${words}.`,
    related: target ? [{ start: target.start, end: target.end, message: `What is contested: “${quoted(text, target)}”` }] : [],
  };
}

/** The words on one line, cut at a word where they are long. */
function quoted(text: SourceText, span: Span): string {
  const words = text
    .slice(span.start, Math.min(span.end, span.start + MAX_QUOTED * 3))
    .replace(/\s+/g, " ")
    .trim();
  if (words.length <= MAX_QUOTED) return words;
  const cut = words.lastIndexOf(" ", MAX_QUOTED);
  return `${words.slice(0, cut > MAX_QUOTED / 2 ? cut : MAX_QUOTED)}…`;
}

/** "A", "A and B", "A, B and C". */
function list(names: readonly string[]): string {
  if (names.length === 0) return "somebody";
  return names.length === 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
