import { type Attribution, type Dispute, list, type Span } from "../../engine/index.ts";
import { type Contest, holderOf } from "../contests.ts";
import type { Reading } from "../reading.ts";
import { type Card, type Line, shorten } from "./card.ts";
import { statedDate } from "./stated-date.ts";

/** Answers to one finding that a hover shows; the Problems list has them all. */
const MOST = 3;

/** What readers decided of a contest, in a sentence; undefined where nobody decided anything. */
export type Decided = (contest: Span) => string | undefined;

/** At the contest: what it contests. */
export function contestCard(contest: Contest, reading: Reading, decided: Decided): Card {
  return {
    title: `${stances[contest.dispute.stance]}${contest.dispute.isGuess ? ", it seems," : ""} by ${holderOf(contest.dispute)}`,
    lines: [
      ...(contest.dispute.isGuess ? [GUESS] : []),
      `Against ${against[contest.dispute.against]}.`,
      ...findingLines(contest, reading),
      ...answerLines("The answer", contest.dispute, reading),
      ...decisionLines(decided(contest.dispute)),
    ],
  };
}

/** At the finding: who contests it, with the words of each. All of `contests` are about one finding, and at least one is there. */
export function contestedCard(contests: readonly [Contest, ...Contest[]], reading: Reading, decided: Decided): Card {
  const [first] = contests;
  const told = contests.filter(({ dispute }) => !dispute.isGuess);
  const isGuess = told.length === 0;
  const holders = holdersOf(isGuess ? contests : told);
  const guessed = isGuess ? [] : holdersOf(contests).filter((holder) => !holders.includes(holder));
  const answers = contests.slice(0, MOST);
  const more = contests.length - answers.length;
  return {
    title: `This ${isGuess ? "seems" : "is"} ${contested[first.dispute.stance]} by ${list(holders)}${guessed.length > 0 ? `, it seems also by ${list(guessed)}` : ""}`,
    lines: [
      ...findingLines(first, reading),
      ...answers.flatMap(({ dispute }) => [
        ...answerLines(`${capital(holderOf(dispute))}, against ${against[dispute.against]}`, dispute, reading),
        ...decisionLines(decided(dispute)),
      ]),
      ...(more > 0 ? [`And ${more} more.`] : []),
    ],
  };
}

function holdersOf(contests: readonly Contest[]): readonly string[] {
  return [...new Set(contests.map(({ dispute }) => holderOf(dispute)))];
}

export function speakerCard(attribution: Attribution, { analysis }: Reading): Card | undefined {
  const speaker =
    attribution.speaker ?? (attribution.source && analysis.document.text.slice(attribution.source.start, attribution.source.end));
  return speaker ? { title: `Said by ${shorten(speaker, 120)}`, lines: [manners[attribution.quotation]] } : undefined;
}

function findingLines({ finding, dispute }: Contest, { analysis, lines }: Reading): Line[] {
  if (!finding)
    return [
      dispute.stance === "concede"
        ? "What is conceded does not stand in this document."
        : "The words contested do not stand in this document.",
    ];
  const date = statedDate(analysis.document.text, finding);
  return [
    `${stated[dispute.against]}, line ${lines.at(finding.start).line + 1}${date === undefined ? "" : ` (${date})`}:`,
    { quote: shorten(analysis.document.text.slice(finding.start, finding.end)) },
  ];
}

function answerLines(name: string, dispute: Dispute, { analysis, lines }: Reading): Line[] {
  const date = statedDate(analysis.document.text, dispute);
  return [
    `${name}, line ${lines.at(dispute.start).line + 1}${date === undefined ? "" : ` (${date})`}:`,
    { quote: shorten(analysis.document.text.slice(dispute.start, dispute.end)) },
  ];
}

function decisionLines(decision: string | undefined): Line[] {
  return decision === undefined ? [] : [decision];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const stated: Record<Dispute["against"], string> = {
  report: "The finding",
  grade: "The grade",
  finding: "The finding",
  figure: "The figure",
  process: "The finding",
};
const stances: Record<Dispute["stance"], string> = {
  dispute: "Disputed",
  partial: "Accepted in part, disputed in part",
  concede: "Conceded",
};
const contested: Record<Dispute["stance"], string> = {
  dispute: "disputed",
  partial: "accepted in part and disputed in part",
  concede: "conceded",
};
/** Why a contest that no word makes by itself may be none. */
const GUESS = "Told by all its words together, which is right less often: read it before you rely on it.";
const against: Record<Dispute["against"], string> = {
  report: "the report as a whole",
  grade: "a grade",
  finding: "a finding",
  figure: "a figure",
  process: "the way the inspection was done",
};
const manners: Record<Attribution["quotation"], string> = {
  direct: "Quoted word for word.",
  indirect: "Reported in the writer’s words.",
  mixed: "Reported, partly in quotation marks.",
};
