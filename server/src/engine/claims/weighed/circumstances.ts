import type { ContestSources, Held } from "../held.ts";
import type { Paragraph, Unit } from "../reading.ts";
import type { Answer } from "../replies/answering.ts";

/** What tells, besides its words, whether a sentence takes a stance on a finding. */
export type Circumstance =
  | `${Answer["side"]} ${"speaks" | "told"}`
  | `speaker ${string}`
  | "behind a finding"
  | "after a finding"
  | "heading"
  | `judges ${string}`
  | "stance beside"
  | "speaker's stance beside";

/** The circumstances of one sentence: who says it, where it stands, how it judges, and what stances stand beside it. `known` are the stances of its paragraph and of the ones around. */
export function circumstancesOf(
  sources: ContestSources,
  known: readonly Held[],
  paragraph: Paragraph,
  unit: Unit,
  answer: Answer,
  isBehindFinding: boolean,
): readonly Circumstance[] {
  const beside = stancesBeside(sources, known, paragraph, unit);
  const judgement = paragraph.found.judgements.find((tag) => tag.start >= unit.start && tag.end <= unit.end);
  return [
    `${answer.side} ${answer.isSpoken ? "speaks" : "told"}`,
    ...(answer.isSpoken ? [`speaker ${answer.of ?? "unknown"}` as const] : []),
    ...(isBehindFinding ? ["behind a finding" as const] : []),
    ...(sources.isAfterFinding(paragraph.index) ? ["after a finding" as const] : []),
    ...(paragraph.kind === "heading" ? ["heading" as const] : []),
    ...(judgement ? [`judges ${judgement.polarity}` as const] : []),
    ...(beside.length > 0 ? ["stance beside" as const] : []),
    ...(answer.holder !== undefined && beside.some(({ holder }) => holder === answer.holder) ? ["speaker's stance beside" as const] : []),
  ];
}

/** The stances in the sentence before and in the one behind. */
function stancesBeside({ paragraphs }: ContestSources, known: readonly Held[], paragraph: Paragraph, unit: Unit): readonly Held[] {
  const at = paragraph.units.indexOf(unit);
  const before = paragraph.units[at - 1];
  const behind = paragraph.units[at + 1];
  const last = paragraphs[paragraph.index - 1];
  const next = paragraphs[paragraph.index + 1];
  return [
    ...(before ? overlapping(known, paragraph, before) : last?.units.length ? overlapping(known, last, last.units.at(-1) as Unit) : []),
    ...(behind ? overlapping(known, paragraph, behind) : next?.units.length ? overlapping(known, next, next.units[0] as Unit) : []),
  ];
}

function overlapping(known: readonly Held[], { index }: Paragraph, unit: Unit): readonly Held[] {
  return known.filter((item) => item.paragraph === index && item.start < unit.end && item.end > unit.start);
}
