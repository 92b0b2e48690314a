import type { Attribution, Dispute } from "../../engine/index.ts";
import { type Contest, holderOf } from "../contests.ts";
import type { Reading } from "../reading.ts";
import { type Card, type Line, shorten } from "./card.ts";

/** At the contest: what it contests. */
export function contestCard(contest: Contest, reading: Reading): Card {
  return { title: `${stances[contest.dispute.stance]} by ${holderOf(contest.dispute)}`, lines: bothPassages(contest, reading) };
}

/** At the finding: who contests it, with the words. */
export function contestedCard(contest: Contest, reading: Reading): Card {
  return { title: `This is ${contested[contest.dispute.stance]} by ${holderOf(contest.dispute)}`, lines: bothPassages(contest, reading) };
}

export function speakerCard(attribution: Attribution, { analysis }: Reading): Card | undefined {
  const speaker =
    attribution.speaker ?? (attribution.source && analysis.document.text.slice(attribution.source.start, attribution.source.end));
  return speaker ? { title: `Said by ${shorten(speaker, 120)}`, lines: [manners[attribution.quotation]] } : undefined;
}

function bothPassages({ dispute, finding }: Contest, { analysis, lines }: Reading): Line[] {
  const { text } = analysis.document;
  const line = (offset: number) => lines.at(offset).line + 1;
  return [
    `Against ${against[dispute.against]}.`,
    ...(finding
      ? [`The finding, line ${line(finding.start)}:`, { quote: shorten(text.slice(finding.start, finding.end)) }]
      : ["The words contested do not stand in this document."]),
    `The answer, line ${line(dispute.start)}:`,
    { quote: shorten(text.slice(dispute.start, dispute.end)) },
  ];
}

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
