import { contentWords } from "../../../tags/words/content-words.ts";
import type { Paragraph, Unit } from "../../reading.ts";
import type { ContestSources, Held } from "../held.ts";
import type { Answer } from "../replies/answering.ts";
import { toldNear } from "../told-words.ts";

/** What tells, besides its words, whether a sentence takes a stance on a finding. */
export type Circumstance =
  | `${Answer["side"]} ${"speaks" | "told"}`
  | `speaker ${string}`
  | `own voice of ${"the inspected" | "others"}`
  | "written to inspectors"
  | "behind a finding"
  | "after a finding"
  | "heading"
  | `judges ${string}`
  | "stance beside"
  | "speaker's stance beside"
  | "contest near"
  | "concession near"
  | "speaker's contest near"
  | "speaker's concession near"
  | `shares ${"none" | "one" | "more"}`
  | "counts"
  | "counts again"
  | "quoted"
  | "quoted in part"
  | "long";

/** Paragraphs to either side of a sentence's in which a stance is near it. */
export const NEAR = 2;
/** Code units from which a sentence says more than one thing. */
const LONG = 160;
/** Share of a sentence from which a quotation is all of it but for who says it. */
const WHOLLY = 0.6;

/** The circumstances of one of a paragraph's sentences: who says it, where it stands, how it judges, and what stances stand beside it. `known` are the stances of the paragraphs near it. */
export function circumstancesOf(
  sources: ContestSources,
  known: readonly Held[],
  paragraph: Paragraph,
  sentences: readonly Unit[],
  unit: Unit,
  answer: Answer,
  isBehindFinding: boolean,
): readonly Circumstance[] {
  const holder = answer.holder ?? (answer.isSpoken ? undefined : sources.facts.writer?.name);
  const beside = stancesBeside(sources, known, paragraph, sentences, unit);
  const quotation = unit.quotes.reduce<Unit["quotes"][number] | undefined>(
    (longest, quote) => (longest && longest.end - longest.start >= quote.end - quote.start ? longest : quote),
    undefined,
  );
  const near = known.filter((item) => !beside.includes(item));
  const judgement = paragraph.found.judgements.find((tag) => tag.start >= unit.start && tag.end <= unit.end);
  return [
    `${answer.side} ${answer.isSpoken ? "speaks" : "told"}`,
    ...(answer.isSpoken ? [`speaker ${answer.of ?? "unknown"}` as const] : []),
    ...ownVoice(sources, answer),
    ...(isBehindFinding ? ["behind a finding" as const] : []),
    ...(sources.isAfterFinding(paragraph.index) ? ["after a finding" as const] : []),
    ...(paragraph.kind === "heading" ? ["heading" as const] : []),
    ...(judgement ? [`judges ${judgement.polarity}` as const] : []),
    ...(beside.length > 0 ? ["stance beside" as const] : []),
    ...(holder !== undefined && beside.some((item) => item.holder === holder) ? ["speaker's stance beside" as const] : []),
    ...stancesNear(near, ""),
    ...(holder !== undefined
      ? stancesNear(
          near.filter((item) => item.holder === holder),
          "speaker's ",
        )
      : []),
    ...againstTold(sources, paragraph, unit),
    ...(quotation
      ? [quotation.end - quotation.start > WHOLLY * (unit.end - unit.start) ? ("quoted" as const) : ("quoted in part" as const)]
      : []),
    ...(unit.end - unit.start > LONG ? ["long" as const] : []),
  ];
}

/** Of a text that speaks in its own voice, and of a letter to those who inspected. */
function ownVoice({ facts: { writer, addressee } }: ContestSources, { isSpoken }: Answer): readonly Circumstance[] {
  if (isSpoken || !writer || writer.side === "inspecting") return [];
  return [
    writer.side === "inspected" ? "own voice of the inspected" : "own voice of others",
    ...(addressee?.side === "inspecting" ? ["written to inspectors" as const] : []),
  ];
}

function stancesNear<Whose extends "" | "speaker's ">(
  near: readonly Held[],
  whose: Whose,
): readonly `${Whose}${"contest" | "concession"} near`[] {
  return [
    ...(near.some(({ stance }) => stance !== "concede") ? [`${whose}contest near` as const] : []),
    ...(near.some(({ stance }) => stance === "concede") ? [`${whose}concession near` as const] : []),
  ];
}

/** How a sentence stands to what inspectors were reported to have found: by how many of its words, and whether it counts as well. */
function againstTold({ words }: ContestSources, { index, text, found }: Paragraph, unit: Unit): readonly Circumstance[] {
  const told = toldNear(words, index, unit.start);
  const counts = found.statistics.some((tag) => tag.start >= unit.start && tag.end <= unit.end);
  const counting = told.some((item) => item.counts) ? "counts again" : "counts";
  if (told.length === 0) return counts ? [counting] : [];
  const own = new Set(contentWords(text.slice(unit.start, unit.end)));
  let shared = 0;
  for (const word of own) if (told.some((item) => item.words.includes(word))) shared++;
  return [`shares ${shared === 0 ? "none" : shared === 1 ? "one" : "more"}`, ...(counts ? ([counting] as const) : [])];
}

/** The stances in the sentence before and in the one behind. */
function stancesBeside(
  { paragraphs }: ContestSources,
  known: readonly Held[],
  paragraph: Paragraph,
  sentences: readonly Unit[],
  unit: Unit,
): readonly Held[] {
  const at = sentences.indexOf(unit);
  const before = sentences[at - 1];
  const behind = sentences[at + 1];
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
